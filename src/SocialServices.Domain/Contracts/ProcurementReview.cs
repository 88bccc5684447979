using NodaTime;

namespace SocialServices.Domain.Contracts;

/// <summary>Review of the award of a lot by objections or by the competition office (přezkum: námitky nebo ÚOHS).</summary>
/// <param name="OpenedOn">Day on which it was opened.</param>
/// <param name="ClosedOn">Day on which it was closed; none while it runs.</param>
/// <param name="Outcome">How it ended; none while it runs.</param>
public sealed record ProcurementReview(LocalDate OpenedOn, LocalDate? ClosedOn = null, ProcurementReviewOutcome? Outcome = null);

/// <summary>How a review ended (výsledek přezkumu).</summary>
public enum ProcurementReviewOutcome
{
    /// <summary>Nothing was found; the lot goes on where it is (odmítnuto nebo zamítnuto).</summary>
    Dismissed,

    /// <summary>The evaluation or selection is void; the bids are evaluated anew (zrušen výběr, nové hodnocení).</summary>
    SelectionVoid,
}
