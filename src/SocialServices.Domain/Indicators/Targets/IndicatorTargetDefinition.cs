using SocialServices.Domain.Services;

namespace SocialServices.Domain.Indicators.Targets;

/// <summary>What a target consists of (vymezení cílové hodnoty); <see cref="IndicatorTarget.Create"/> checks it.</summary>
public sealed record IndicatorTargetDefinition
{
    /// <summary>The indicator.</summary>
    public required Indicator Indicator { get; init => field = Guard.Against.Null(value, nameof(Indicator)); }

    /// <summary>Whether the beneficiary is bound to it.</summary>
    public required TargetObligation Obligation { get; init; }

    /// <summary>The versions in any order, at least one, all in one unit.</summary>
    public required ValueList<TargetVersion> Versions { get; init => field = Guard.Against.Null(value, nameof(Versions)); }

    /// <summary>The service type that the target is for; none for all services of the project.</summary>
    public ServiceType? Service { get; init; }

    /// <summary>Output or result, where the indicator does not tell; the same as the indicator's where it does.</summary>
    public IndicatorKind? Kind { get; init; }
}
