namespace SocialServices.Domain.Contracts;

/// <summary>
/// Announced limit of the lots that one bidder may win (omezení počtu částí pro jednoho dodavatele), with the order in which the lots are
/// awarded: the same for all bidders, so that nobody chooses with knowledge of the result.
/// </summary>
/// <param name="MostPerBidder">The highest number of lots of one bidder, 1 or more; none where there is no limit.</param>
/// <param name="Order">The announced preference order: every evaluated lot once.</param>
public sealed record LotLimit(int? MostPerBidder, params ValueList<ProcurementLotId> Order);
