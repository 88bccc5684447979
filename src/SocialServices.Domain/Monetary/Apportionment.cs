using System.Numerics;

namespace SocialServices.Domain.Monetary;

/// <summary>Divides an amount so that the parts always sum to the whole (rozdělení částky beze zbytku).</summary>
public static class Apportionment
{
    /// <summary>
    /// Divides by weights: each part is its exact share rounded down to a haléř, and the missing haléře go one by one to the largest
    /// remainders, the first of equal ones first (metoda největšího zbytku).
    /// </summary>
    /// <param name="whole">The amount; a negative one is divided as its opposite.</param>
    /// <param name="weights">At least one weight of zero or more, not all zero.</param>
    /// <returns>As many parts as weights, none of the opposite sign, whose sum is <paramref name="whole"/>.</returns>
    /// <exception cref="ArgumentException">There is no weight, one is negative, or all are zero.</exception>
    public static ValueList<Money> ByLargestRemainder(Money whole, params IReadOnlyList<Exact> weights)
    {
        CheckWeights(weights, nameof(weights));
        var total = weights.Aggregate(Exact.Zero, (sum, weight) => sum + weight);
        var hellers = Math.Abs(whole.Hellers);
        var parts = new long[weights.Count];
        var remainders = new Exact[weights.Count];
        var missing = hellers;
        for (var i = 0; i < parts.Length; i++)
        {
            var share = Exact.Of(hellers) * weights[i] / total;
            parts[i] = (long)BigInteger.Divide(share.Numerator, share.Denominator);
            remainders[i] = share - Exact.Of(parts[i]);
            missing -= parts[i];
        }

        foreach (var i in Enumerable.Range(0, parts.Length).OrderByDescending(i => remainders[i]).Take((int)missing))
            parts[i]++;
        return parts.Select(part => Money.FromHellers(whole.IsNegative ? -part : part)).ToValueList();
    }

    /// <summary>
    /// Divides by shares as project budgets do: each part is its share rounded to a haléř, half away from zero, and the last takes the
    /// rest (poslední zdroj dopočtem). A part never takes more than is left.
    /// </summary>
    /// <param name="whole">The amount, zero or more.</param>
    /// <param name="shares">At least one share of zero or more; together exactly 100 %.</param>
    /// <returns>As many parts as shares, none negative, whose sum is <paramref name="whole"/>.</returns>
    /// <exception cref="ArgumentException">There is no share, one is negative, or they do not sum to 100 %.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative.</exception>
    public static ValueList<Money> LastTakesRest(Money whole, params IReadOnlyList<Rate> shares) => LastTakesRest(whole, RoundingRule.ToHeller, shares);

    /// <summary>
    /// Divides by shares, each part rounded by a rule of the caller, such as to whole crowns; the last takes the rest. A part never takes
    /// more than is left.
    /// </summary>
    /// <inheritdoc cref="LastTakesRest(Money, IReadOnlyList{Rate})"/>
    /// <param name="whole">The amount, zero or more.</param>
    /// <param name="rounding">How each part but the last is rounded.</param>
    /// <param name="shares">At least one share of zero or more; together exactly 100 %.</param>
    public static ValueList<Money> LastTakesRest(Money whole, RoundingRule rounding, params IReadOnlyList<Rate> shares)
    {
        Guard.Against.Null(shares);
        CheckWeights(shares.Select(share => share.ToExact()).ToArray(), nameof(shares));
        Guard.Against.OutOfRange(whole, Money.Zero, Money.MaxValue);
        var sum = shares.Aggregate(Rate.Zero, (total, share) => total + share);
        if (sum != Rate.One)
            throw new ArgumentException($"Shares that sum to 100% are expected; these sum to {sum.ToText(Language.English)}.", nameof(shares));

        var left = whole;
        var parts = new Money[shares.Count];
        for (var i = 0; i < parts.Length - 1; i++)
        {
            parts[i] = Money.Min(rounding.Round(whole * shares[i]), left);
            left -= parts[i];
        }

        parts[^1] = left;
        return ValueList.Create<Money>(parts);
    }

    private static void CheckWeights(IReadOnlyList<Exact> weights, string name)
    {
        Guard.Against.Null(weights, name);
        for (var i = 0; i < weights.Count; i++)
        {
            if (weights[i].IsNegative)
                throw new ArgumentException($"Weights of zero or more are expected; number {i + 1} is {weights[i]}.", name);
        }

        if (weights.All(weight => weight == Exact.Zero))
            throw new ArgumentException("At least one weight above zero is expected.", name);
    }
}
