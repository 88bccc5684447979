using NodaTime;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Indicators.Targets;

/// <summary>Version of a target (verze cílové hodnoty): the first one of the grant decision or a later approved change.</summary>
/// <param name="EffectiveFrom">First day on which it is the target.</param>
/// <param name="Value">The target, zero or more of an explicit unit; none where the version states no target.</param>
/// <param name="Source">Where it stands, such as an annex of the grant decision or an approved change.</param>
public sealed record TargetVersion(LocalDate EffectiveFrom, Quantity? Value, Citation Source)
{
    /// <summary>Where it stands, such as an annex of the grant decision or an approved change.</summary>
    public Citation Source { get; init => field = Guard.Against.Null(value, nameof(Source)); } = Guard.Against.Null(Source);

    /// <summary>Day of approval; the first day of effect by default. A version approved after the end of realisation is ignored.</summary>
    public LocalDate ApprovedOn { get; init; } = EffectiveFrom;
}
