using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Testing.Monetary;

/// <summary>Generators of the monetary types: valid values, with the awkward ones more often than chance would bring them.</summary>
public static class MonetaryGenerators
{
    private const int Billion = 1_000_000_000;
    private const long RateLimit = 1_000_000_000_000;
    private const long QuantityLimit = 10_000_000_000_000;

    // Zero, one haléř, halves of the rounding steps and their neighbours, extremes.
    private static readonly Gen<long> EdgeHellers = Gen.Elements(
        0L, 1, -1, 49, 50, 51, -50, 99, 100, 149, 150, 250, 500, -500, 1500, 5000, 15_000, 50_000, 150_000, -50_000, 276_300_000,
        long.MaxValue, long.MaxValue - 1, -long.MaxValue, 1 - long.MaxValue);

    private static readonly Gen<long> CommonHellers = Gen.OneOf(
        Gen.Choose(-10_000, 10_000).Select(number => (long)number),
        Gen.Choose(-1_000_000, 1_000_000).Select(crowns => crowns * 100L),
        Wide(Billion));

    /// <summary>Any amount of the whole range; sums of two may overflow.</summary>
    public static Arbitrary<Money> Amounts { get; } = Arb.From(
        Gen.Frequency((2, EdgeHellers), (5, CommonHellers), (1, Wide(9_000_000_000 * Billion))).Select(Money.FromHellers), Smaller);

    /// <summary>Amounts up to a billion crowns either way, as budgets have them; sums of thousands do not overflow.</summary>
    public static Arbitrary<Money> BudgetAmounts { get; } = Arb.From(Gen.Frequency((1, EdgeHellers.Where(IsBudget)), (3, CommonHellers.Where(IsBudget))).Select(Money.FromHellers), Smaller);

    /// <summary>Budget amounts of zero or more.</summary>
    public static Arbitrary<Money> BudgetAmountsFromZero { get; } = Arb.From(
        BudgetAmounts.Generator.Select(amount => amount.IsNegative ? -amount : amount), amount => Smaller(amount).Where(smaller => !smaller.IsNegative));

    /// <summary>Any amount of euro.</summary>
    public static Arbitrary<Euro> EuroAmounts { get; } = Arb.From(
        Gen.Frequency((1, EdgeHellers), (3, CommonHellers)).Select(Euro.FromCents), euro => Shrink.TowardsZero(euro.Cents).Select(Euro.FromCents));

    /// <summary>Any rate, most of them between −200 % and 200 %.</summary>
    public static Arbitrary<Rate> Rates { get; } = Arb.From(
        Gen.Frequency(
            (1, Gen.Elements(0L, 1, -1, 850_000, 1_000_000, 999_999, 333_333, RateLimit, -RateLimit)),
            (3, Gen.Choose(-200, 200).Select(percent => percent * 10_000L)),
            (3, Gen.Choose(-2_000_000, 2_000_000).Select(millionths => (long)millionths)),
            (1, Wide(RateLimit))).Select(Rate.FromMillionths),
        rate => Shrink.TowardsZero(rate.Millionths).Select(Rate.FromMillionths));

    /// <summary>Rates from 0 % to 100 %.</summary>
    public static Arbitrary<Rate> Shares { get; } = Arb.From(
        Gen.Frequency(
            (1, Gen.Elements(0, 1, 333_333, 500_000, 999_999, 1_000_000)),
            (2, Gen.Choose(0, 100).Select(percent => percent * 10_000)),
            (2, Gen.Choose(0, 1_000_000))).Select(millionths => Rate.FromMillionths(millionths)),
        rate => Shrink.TowardsZero(rate.Millionths).Select(Rate.FromMillionths));

    /// <summary>One to six shares that sum to exactly 100 %.</summary>
    public static Arbitrary<IReadOnlyList<Rate>> SharesOfWhole { get; } = Arb.From(
        from cuts in Gen.Choose(0, 5).SelectMany(count => Gen.ListOf(Shares.Generator, count))
        select (IReadOnlyList<Rate>)Between(cuts));

    /// <summary>Any unit.</summary>
    public static Arbitrary<Unit> Units { get; } = Arb.From(Gen.Elements(Unit.All.AsEnumerable()), unit => unit == Unit.One ? [] : [Unit.One]);

    /// <summary>Any quantity of any unit.</summary>
    public static Arbitrary<Quantity> Quantities { get; } = Arb.From(
        from parts in Gen.Frequency(
            (1, Gen.Elements(0L, 1, -1, 10_000, 20_000, 25_000, 50_000, QuantityLimit, -QuantityLimit)),
            (3, Gen.Choose(-100, 1000).Select(whole => whole * 10_000L)),
            (2, Gen.Choose(-100_000, 10_000_000).Select(parts => (long)parts)),
            (1, Wide(QuantityLimit)))
        from unit in Units.Generator
        select Quantity.FromTenThousandths(parts, unit),
        quantity => Shrink.TowardsZero(quantity.TenThousandths).Select(parts => Quantity.FromTenThousandths(parts, quantity.Unit)));

    /// <summary>Any exact number: whole, decimal, an exact half, or a ratio, some beyond 64 bits.</summary>
    public static Arbitrary<Exact> ExactNumbers { get; } = Arb.From(
        Gen.Frequency(
            (1, Gen.Elements(Exact.Zero, Exact.One, -Exact.One, Exact.Of(1, 3), Exact.Of(7, 12), Exact.Of(1, 2), Exact.Of(-1, 2))),
            (2, Amounts.Generator.Select(amount => amount.ToExact())),
            (2, Gen.Choose(-100_000, 100_000).Select(halves => Exact.Of((halves * 2) + 1, 200))),
            (3, Gen.Choose(-1_000_000, 1_000_000).SelectMany(above => Gen.Choose(1, 5000).Select(below => Exact.Of(above, below)))),
            (1, Wide(long.MaxValue - 1).SelectMany(above => Gen.Choose(1, int.MaxValue).Select(below => Exact.Of((BigInteger)above * above * Math.Sign(above), below))))),
        Smaller);

    /// <summary>Exact amounts in crowns that stay inside the range of money when rounded: up to a billion, with many exact halves.</summary>
    public static Arbitrary<Exact> ExactBudgetAmounts { get; } = Arb.From(
        Gen.OneOf(
            BudgetAmounts.Generator.Select(amount => amount.ToExact()),
            BudgetAmounts.Generator.Select(amount => amount.ToExact() / Exact.Of(2)),
            BudgetAmounts.Generator.SelectMany(amount => Gen.Choose(1, 5000).Select(below => amount.ToExact() / Exact.Of(below)))),
        Smaller);

    /// <summary>Any rounding rule.</summary>
    public static Arbitrary<RoundingRule> RoundingRules { get; } = Arb.From(
        from step in Gen.Elements(RoundingRule.Steps.AsEnumerable())
        from mode in Gen.Elements(Enum.GetValues<RoundingMode>())
        select RoundingRule.Of(step, mode),
        rule => rule == default ? [] : [default]);

    private static IEnumerable<Money> Smaller(Money amount) => Shrink.TowardsZero(amount.Hellers).Select(Money.FromHellers);

    private static IEnumerable<Exact> Smaller(Exact number)
    {
        if (number == Exact.Zero)
            yield break;
        yield return Exact.Zero;
        if (number.IsNegative)
            yield return -number;
        if (number.IsWhole)
        {
            yield return Exact.Of(number.Numerator / 2, BigInteger.One);
            yield return Exact.Of(number.Numerator - number.Numerator.Sign, BigInteger.One);
        }
        else
        {
            yield return Exact.Of(number.Numerator / number.Denominator, BigInteger.One);
        }
    }

    private static bool IsBudget(long hellers) => Math.Abs(hellers) <= 100L * Billion;

    /// <summary>Any number up to a limit either way, spread over the whole range.</summary>
    private static Gen<long> Wide(long limit) =>
        from high in Gen.Choose(int.MinValue + 1, int.MaxValue)
        from low in Gen.Choose(int.MinValue + 1, int.MaxValue)
        select (long)((((Int128)high << 31) + low) % ((Int128)limit + 1));

    /// <summary>The lengths between the cuts of the whole.</summary>
    private static Rate[] Between(IEnumerable<Rate> cuts)
    {
        var points = cuts.Order().Prepend(Rate.Zero).Append(Rate.One).ToArray();
        return points.Zip(points.Skip(1), (from, to) => to - from).ToArray();
    }
}
