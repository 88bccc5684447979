using SocialServices.Domain.Parties;

namespace SocialServices.Domain.Contracts;

/// <summary>Who is selected for a lot (výběr dodavatele části).</summary>
/// <param name="Lot">Which lot.</param>
/// <param name="Bidder">The selected bidder; none where no bid is left.</param>
/// <param name="PassedOver">Bidders with a better rank that already had the highest number of lots, by rank.</param>
public sealed record LotAward(ProcurementLotId Lot, BusinessId? Bidder, ValueList<BusinessId> PassedOver);
