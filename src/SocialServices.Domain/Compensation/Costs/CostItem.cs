using NodaTime;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Compensation.Costs;

/// <summary>Cost of a service-year (nákladová položka).</summary>
public sealed record CostItem
{
    /// <summary>What it is, as in the accounts.</summary>
    public required string Name { get; init => field = Guard.Against.Null(value, nameof(Name)); }

    /// <summary>Category.</summary>
    public required CostCategory Category { get; init => field = Guard.Against.Null(value, nameof(Category)); }

    /// <summary>What it is for.</summary>
    public required CostPurpose Purpose { get; init => field = Guard.Against.Null(value, nameof(Purpose)); }

    /// <summary>Crowns, from 0 to 1 000 000 000 000.</summary>
    public required Money Amount { get; init; }

    /// <summary>Day of the cost, by which the law is chosen; the last day of the year when omitted.</summary>
    public LocalDate? Day { get; init; }

    /// <summary>Which sources pay how much of it, as far as it is recorded.</summary>
    public ValueList<ItemFunding> Funding { get; init => field = Guard.Against.Null(value, nameof(Funding)); } = ValueList<ItemFunding>.Empty;

    /// <summary>How the amount was computed; none for an amount of the accounts.</summary>
    public Explanation? Basis { get; init; }

    /// <summary>Whether the region chooses that it counts: health care and support in kind.</summary>
    internal bool IsByPolicy => Purpose == CostPurpose.HealthCare || (Category == CostCategory.InKind && !Purpose.IsApart);

    /// <summary>A cost whose amount was computed, such as a share of common costs; the statement shows how.</summary>
    public static CostItem Computed(string name, CostCategory category, CostPurpose purpose, Explained<Money> amount) => new()
    {
        Name = name, Category = category, Purpose = purpose, Amount = Guard.Against.Null(amount).Value, Basis = amount.Explanation,
    };
}
