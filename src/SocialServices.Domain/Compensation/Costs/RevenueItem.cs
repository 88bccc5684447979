using SocialServices.Domain.Explanations;
using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Compensation.Costs;

/// <summary>Money that a service received in a year (výnosová položka): revenue, a gift, or public money, which is no revenue.</summary>
public sealed record RevenueItem
{
    /// <summary>What it is, as in the accounts.</summary>
    public required string Name { get; init => field = Guard.Against.Null(value, nameof(Name)); }

    /// <summary>Where the money comes from.</summary>
    public required MoneySource Source { get; init => field = Guard.Against.Null(value, nameof(Source)); }

    /// <summary>Crowns, from 0 to 1 000 000 000 000.</summary>
    public required Money Amount { get; init; }

    /// <summary>What it is for; when omitted, what the source fixes, else basic activities. Sales of workshop products must say it.</summary>
    public CostPurpose? Purpose { get; init; }

    /// <summary>How the amount was computed; none for an amount of the accounts.</summary>
    public Explanation? Basis { get; init; }

    /// <summary>The purpose that counts.</summary>
    internal CostPurpose CountedPurpose => Purpose ?? Source.Purpose ?? CostPurpose.BasicActivities;

    /// <summary>Money whose amount was computed, such as the care allowance of the year; the statement shows how.</summary>
    public static RevenueItem Computed(string name, MoneySource source, Explained<Money> amount) => new()
    {
        Name = name, Source = source, Amount = Guard.Against.Null(amount).Value, Basis = amount.Explanation,
    };
}
