using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Compensation.Costs;

/// <summary>
/// Actual figures of one service and year (skutečné náklady a výnosy): eligible cost, revenue, gifts earmarked for the same cost, and
/// reasonable profit, each zero or more. The default is nothing of each. Immutable and thread-safe.
/// </summary>
/// <remarks>Compensation itself is no revenue here: neither grants nor prices stand in these figures.</remarks>
public readonly record struct ActualFigures
{
    /// <summary>Eligible cost of the basic activities in crowns.</summary>
    public Money Cost { get; init; }

    /// <summary>Revenue of the service in crowns.</summary>
    public Money Revenue { get; init; }

    /// <summary>Gifts earmarked for the same eligible cost in crowns.</summary>
    public Money EarmarkedGifts { get; init; }

    /// <summary>Reasonable profit in crowns.</summary>
    public Money Profit { get; init; }

    /// <summary>The actual net cost: cost − revenue − earmarked gifts; it may be negative.</summary>
    public Money Net => Cost - Revenue - EarmarkedGifts;

    /// <summary>The ceiling by actual figures: net cost and profit, at least 0.</summary>
    public Money Ceiling => Money.Max(Money.Zero, Net + Profit);

    /// <summary>
    /// The figures of a service of several lines. They are added before the ceiling is taken, so that a surplus of one line meets the loss
    /// of another.
    /// </summary>
    /// <exception cref="OverflowException">A sum is outside the range of money.</exception>
    public static ActualFigures Sum(params ReadOnlySpan<ActualFigures> lines)
    {
        var sum = default(ActualFigures);
        foreach (var line in lines)
            sum = new() { Cost = sum.Cost + line.Cost, Revenue = sum.Revenue + line.Revenue, EarmarkedGifts = sum.EarmarkedGifts + line.EarmarkedGifts, Profit = sum.Profit + line.Profit };
        return sum;
    }
}
