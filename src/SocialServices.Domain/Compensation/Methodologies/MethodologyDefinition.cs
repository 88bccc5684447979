using SocialServices.Domain.Monetary;
using SocialServices.Domain.Time;

namespace SocialServices.Domain.Compensation.Methodologies;

/// <summary>
/// What a region's methodology says (obsah metodiky), step by step; not checked yet. <see cref="CompensationMethodology.Create"/> checks it.
/// Every setting that is left out is neutral, except the rounding of the award, which a methodology must state.
/// </summary>
public sealed record MethodologyDefinition
{
    /// <summary>Stable id, such as "zlin-2022-dostupnost".</summary>
    public required string Id { get; init => field = Guard.Against.Null(value, nameof(Id)); }

    /// <summary>Version from 1.</summary>
    public int Version { get; init; } = 1;

    /// <summary>Name of the methodology and programme.</summary>
    public required BilingualText Name { get; init; }

    /// <summary>The region (kraj).</summary>
    public required string Region { get; init => field = Guard.Against.Null(value, nameof(Region)); }

    /// <summary>Year of the services.</summary>
    public required int Year { get; init; }

    /// <summary>What its numbers are for.</summary>
    public MethodologyPurpose Purpose { get; init; } = MethodologyPurpose.Award;

    /// <summary>Days of decision to which this version applies.</summary>
    public Validity Decisions { get; init; }

    /// <summary>The document: title, resolution, place of publication.</summary>
    public required BilingualText Source { get; init; }

    /// <summary>Whose money the award is, for the law behind it; none when the methodology leaves it open.</summary>
    public PublicSource? Funding { get; init; }

    /// <summary>What the calculation starts from.</summary>
    public required CompensationBase Base { get; init; }

    /// <summary>Step 1: how capacity is weighed by time.</summary>
    public TimeWeight Weight { get; init; } = TimeWeight.DaysOfYear;

    /// <summary>Step 3: how many regional providers are enough for the regional value; needed where a cost has both values.</summary>
    public int? EnoughProviders { get; init; }

    /// <summary>Step 4: which revenue lowers the cost.</summary>
    public RevenueSetting Revenue { get; init; }

    /// <summary>Step 5: coefficients in their order.</summary>
    public ValueList<Coefficient> Coefficients { get; init => field = Guard.Against.Null(value, nameof(Coefficients)); } = ValueList<Coefficient>.Empty;

    /// <summary>Step 6: true when a negative net amount counts as zero.</summary>
    public bool FloorAtZero { get; init; }

    /// <summary>Step 6, rounding A: of the net amount per unit; none by default.</summary>
    public RoundingRule? UnitRounding { get; init; }

    /// <summary>Step 7: whether a reasonable profit is part of the ceiling.</summary>
    public ProfitSetting Profit { get; init; }

    /// <summary>Step 7, rounding B: of the ceiling; to a haléř by default, none to carry the exact amount on.</summary>
    public RoundingRule? CeilingRounding { get; init; } = RoundingRule.ToHeller;

    /// <summary>Step 8: share of the ceiling; the whole by default.</summary>
    public PublicShare Share { get; init; }

    /// <summary>Step 9: other public money.</summary>
    public OtherSourcesSetting OtherSources { get; init => field = Guard.Against.Null(value, nameof(OtherSources)); } = OtherSourcesSetting.None;

    /// <summary>Step 11: caps and floor.</summary>
    public AwardLimits Limits { get; init => field = Guard.Against.Null(value, nameof(Limits)); } = AwardLimits.None;

    /// <summary>Step 12: how the allocation of a round is divided over services; none where the methodology does not say.</summary>
    public ReductionSetting? Reduction { get; init; }

    /// <summary>Step 13, rounding C: of the award; has no default.</summary>
    public required RoundingRule AwardRounding { get; init; }

    /// <summary>Step 15: what a shortfall of performance does; none where the methodology says nothing of it.</summary>
    public PerformanceSetting? Performance { get; init; }

    /// <summary>Step 16: how services are settled after the year; nothing stated by default.</summary>
    public SettlementSetting Settlement { get; init => field = Guard.Against.Null(value, nameof(Settlement)); } = SettlementSetting.None;

    /// <summary>Numbers by service type, form, unit and size.</summary>
    public required ValueList<ServiceParameters> Services { get; init => field = Guard.Against.Null(value, nameof(Services)); }
}
