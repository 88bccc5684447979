using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Indicators.Targets;

/// <summary>
/// Rules of levies for indicators that were not fulfilled, as one version of a document states them (pravidla odvodů za indikátory). They
/// changed within a programme, so they belong to a document version or a legal act, never to a programme. Value-equal and immutable.
/// </summary>
public sealed record LevyRules
{
    /// <summary>The document in its version: a grant decision, an annex of a manual.</summary>
    public required Citation Source { get; init; }

    /// <summary>Brackets for the total fulfilment of outputs; none where they are not known.</summary>
    public LevySchedule? Outputs { get; init; }

    /// <summary>Brackets for the total fulfilment of results; none where they are not known.</summary>
    public LevySchedule? Results { get; init; }

    /// <summary>Whether the levies for outputs and for results add up or the larger one is used; no source says it, so it has no default.</summary>
    public required LevyCombination Combination { get; init; }

    /// <summary>How the levy is rounded, once, at its end.</summary>
    public required RoundingRule Rounding { get; init; }

    internal LevySchedule? ScheduleOf(IndicatorKind kind) => kind == IndicatorKind.Output ? Outputs : Results;
}

/// <summary>How the levies for outputs and for results are put together (spojení odvodů).</summary>
public enum LevyCombination
{
    /// <summary>They add up, at most to the base (sčítají se).</summary>
    Sum,

    /// <summary>The larger one is used (použije se vyšší).</summary>
    Larger,
}
