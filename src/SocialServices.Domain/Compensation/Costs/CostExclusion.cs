using NodaTime;
using SocialServices.Domain.Law;

namespace SocialServices.Domain.Compensation.Costs;

/// <summary>
/// Provision that excludes costs (vyloučení nákladů): those of a category, those for a purpose, or those of a category for some purposes,
/// from the day on which it takes effect.
/// </summary>
public sealed record CostExclusion
{
    internal CostExclusion(CostCategory? category, ValueList<CostPurpose> purposes, Dated<Citation> provision)
    {
        Category = category;
        Purposes = purposes;
        Provision = Guard.Against.Null(provision);
    }

    /// <summary>The category that it excludes; any where none.</summary>
    public CostCategory? Category { get; }

    /// <summary>The purposes for which it excludes; any where empty.</summary>
    public ValueList<CostPurpose> Purposes { get; }

    /// <summary>The provision by day.</summary>
    public Dated<Citation> Provision { get; }

    /// <summary>A category that a document of the region or the law excludes.</summary>
    /// <param name="category">The category.</param>
    /// <param name="from">First day.</param>
    /// <param name="source">Where it stands.</param>
    public static CostExclusion Since(LocalDate from, CostCategory category, Citation source) =>
        new(Guard.Against.Null(category), ValueList<CostPurpose>.Empty, Given(from, category.Code, category.Name, source));

    /// <summary>A purpose that a document of the region or the law excludes.</summary>
    /// <param name="purpose">The purpose.</param>
    /// <param name="from">First day.</param>
    /// <param name="source">Where it stands.</param>
    public static CostExclusion Since(LocalDate from, CostPurpose purpose, Citation source) =>
        new(null, [Guard.Against.Null(purpose)], Given(from, purpose.Code, purpose.Name, source));

    internal bool Covers(CostCategory category, CostPurpose purpose) => (Category is null || Category == category) && (Purposes.Count == 0 || Purposes.Contains(purpose));

    /// <summary>Why it is not known on a day whether it excludes, as a clause; none where that is known.</summary>
    internal BilingualText? DoubtOn(LocalDate day) => Provision.Segments.LastOrDefault(segment => segment.From <= day) is { Kind: DatedSegmentKind.Unknown, Note: var note } ? note : null;

    private static Dated<Citation> Given(LocalDate from, string code, BilingualText name, Citation source) =>
        Dated.Of($"cost.given.{code}", new($"vyloučení: {name.Czech}", $"exclusion: {name.English}"), null, Dated.Value(from, Guard.Against.Null(source), source));
}
