using NodaTime;
using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Contracts;

/// <summary>Original value of a contract (původní hodnota závazku): its price, adjusted by its price clauses and by nothing else.</summary>
public sealed record OriginalValue
{
    /// <summary>A price with the adjustments of its clauses.</summary>
    /// <param name="price">Price of the contract without value added tax, zero or more.</param>
    /// <param name="adjustments">What its price clauses changed, such as for inflation.</param>
    /// <exception cref="ArgumentOutOfRangeException">The price is negative.</exception>
    /// <exception cref="ArgumentException">An adjustment has no clause.</exception>
    public OriginalValue(Money price, params ValueList<PriceAdjustment> adjustments)
    {
        Price = Guard.Against.OutOfRange(price, Money.Zero, Money.MaxValue);
        Adjustments = Guard.Against.Null(adjustments);
        foreach (var adjustment in adjustments)
            Guard.Against.NullOrWhiteSpace(adjustment.Clause, nameof(adjustments));
    }

    /// <summary>Price at conclusion.</summary>
    public Money Price { get; }

    /// <summary>Adjustments by price clauses.</summary>
    public ValueList<PriceAdjustment> Adjustments { get; }

    /// <summary>The value on a day: the price and the adjustments to that day.</summary>
    public Money On(LocalDate day) => Price + Money.Sum(Adjustments.Where(each => each.From <= day).Select(each => each.Change));
}

/// <summary>What a price clause of a contract changed (úprava ceny podle cenové doložky).</summary>
/// <param name="From">First day on which it holds.</param>
/// <param name="Change">By how much the price changed; negative where it fell.</param>
/// <param name="Clause">Which clause, not blank.</param>
public sealed record PriceAdjustment(LocalDate From, Money Change, string Clause);
