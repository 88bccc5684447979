using SocialServices.Domain.Law;

namespace SocialServices.Domain.Compensation.Costs;

/// <summary>Whether a cost is eligible by some rules (uznatelnost nákladu), and why not.</summary>
/// <param name="Provision">The provision that excludes it; none where it is eligible.</param>
/// <param name="Warnings">What to confirm before relying on it.</param>
public sealed record CostEligibility(Citation? Provision, ValueList<BilingualText> Warnings)
{
    /// <summary>Eligible, as far as the rules go.</summary>
    internal static CostEligibility Eligible { get; } = new(null, ValueList<BilingualText>.Empty);

    /// <summary>Where the region says that it counts the cost; none where it made no choice.</summary>
    public Citation? Choice { get; init; }

    /// <summary>True where nothing excludes it.</summary>
    public bool IsEligible => Provision is null;
}
