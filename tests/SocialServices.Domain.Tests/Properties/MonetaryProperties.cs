using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Testing;
using Property = SocialServices.Domain.Testing.Property;

namespace SocialServices.Domain.Tests.Properties;

public sealed class MonetaryProperties
{
    private static readonly Arbitrary<Exact[]> Weights = Arb.From(
        Gen.Frequency(
                (1, Gen.Constant(Exact.Zero)),
                (4, MonetaryGenerators.ExactNumbers.Generator.Select(number => number.IsNegative ? -number : number)))
            .NonEmptyListOf().Select(weights => weights.ToArray()).Where(weights => weights.Any(weight => weight != Exact.Zero)));

    [Fact]
    public void ByLargestRemainder_OfAnyWeights_SumsToTheWholeAndKeepsTheSign() =>
        Property.Holds(MonetaryGenerators.Amounts, Weights, (whole, weights) =>
        {
            var parts = Apportionment.ByLargestRemainder(whole, weights);

            Assert.Equal(weights.Length, parts.Count);
            Assert.Equal((BigInteger)whole.Hellers, parts.Aggregate(BigInteger.Zero, (sum, part) => sum + part.Hellers));
            Assert.All(parts, part => Assert.True(part.Hellers == 0 || part.IsNegative == whole.IsNegative));
        });

    [Fact]
    public void ByLargestRemainder_OfAnyWeights_IsWithinAHellerOfTheShare() =>
        Property.Holds(MonetaryGenerators.Amounts, Weights, (whole, weights) =>
        {
            var total = weights.Aggregate(Exact.Zero, (sum, weight) => sum + weight);
            var parts = Apportionment.ByLargestRemainder(whole, weights);
            for (var i = 0; i < weights.Length; i++)
            {
                var difference = parts[i].ToExact() - (whole.ToExact() * weights[i] / total);
                Assert.True(Exact.Max(difference, -difference) < Exact.Of(1, 100));
            }
        });

    [Fact]
    public void LastTakesRest_OfAnyShares_SumsToTheWholeAndKeepsTheSign() =>
        Property.Holds(MonetaryGenerators.BudgetAmountsFromZero, MonetaryGenerators.SharesOfWhole, (whole, shares) =>
        {
            var parts = Apportionment.LastTakesRest(whole, shares);

            Assert.Equal(shares.Count, parts.Count);
            Assert.Equal(whole, Money.Sum(parts));
            Assert.DoesNotContain(parts, part => part.IsNegative);
        });

    [Fact]
    public void Round_OfAnyAmount_IsTheMultipleOfTheStepWithinIt() =>
        Property.Holds(MonetaryGenerators.ExactBudgetAmounts, MonetaryGenerators.RoundingRules, (crowns, rule) =>
        {
            var rounded = rule.Round(crowns);
            var difference = rounded.ToExact() - crowns;
            var distance = Exact.Max(difference, -difference);
            var magnitude = rounded.ToExact() * rounded.ToExact() - (crowns * crowns);

            Assert.Equal(0, rounded.Hellers % rule.Step.Hellers);
            Assert.Equal(rounded, rule.Round(rounded.ToExact()));
            Assert.Equal(-rounded, rule.Round(-crowns));
            if (rule.Mode is RoundingMode.HalfAwayFromZero or RoundingMode.HalfToEven)
                Assert.True(distance <= rule.Step.ToExact() / Exact.Of(2));
            else
                Assert.True(distance < rule.Step.ToExact());
            if (rule.Mode == RoundingMode.Down)
                Assert.True(magnitude <= Exact.Zero);
            if (rule.Mode == RoundingMode.Up)
                Assert.True(magnitude >= Exact.Zero);
        }, cases: 600);

    [Fact]
    public void Round_OfExactHalves_BreaksTheTieByItsMode() =>
        Property.Holds(MonetaryGenerators.RoundingRules, Arb.From(Gen.Choose(-10_000, 10_000)), (rule, multiple) =>
        {
            var step = rule.Step.ToExact();
            var half = (step * Exact.Of(multiple)) + (step / Exact.Of(2));
            var lower = rule.Step * multiple;
            var upper = lower + rule.Step;
            var (towardsZero, away) = half.IsNegative ? (upper, lower) : (lower, upper);

            Assert.Equal(
                rule.Mode switch
                {
                    RoundingMode.Down => towardsZero,
                    RoundingMode.HalfToEven => multiple % 2 == 0 ? lower : upper,
                    _ => away,
                },
                rule.Round(half));
        });

    [Fact]
    public void Round_OfALargerAmount_IsNeverLower() =>
        Property.Holds(MonetaryGenerators.ExactBudgetAmounts, MonetaryGenerators.ExactBudgetAmounts, MonetaryGenerators.RoundingRules,
            (one, other, rule) => rule.Round(Exact.Min(one, other)) <= rule.Round(Exact.Max(one, other)));

    [Fact]
    public void Exact_Arithmetic_ObeysTheLawsOfAField()
    {
        var numbers = MonetaryGenerators.ExactNumbers;
        Property.Holds(numbers, numbers, numbers, (a, b, c) => a + b + c == a + (b + c) && a * b * c == a * (b * c));
        Property.Holds(numbers, numbers, (a, b) => a + b == b + a && a * b == b * a);
        Property.Holds(numbers, numbers, numbers, (a, b, c) => a * (b + c) == (a * b) + (a * c));
        Property.Holds(numbers, a => a + Exact.Zero == a && a * Exact.One == a && a + -a == Exact.Zero && a - a == Exact.Zero);
        Property.Holds(numbers, a => a == Exact.Zero || a / a == Exact.One);
        Property.Holds(numbers, numbers, (a, b) => b == Exact.Zero || a / b * b == a);
        Property.Holds(numbers, numbers, numbers, (a, b, c) => (a < b) == (a + c < b + c));
        Property.Holds(numbers, a => a.Denominator > 0 && BigInteger.GreatestCommonDivisor(a.Numerator, a.Denominator).IsOne);
    }

    [Fact]
    public void Money_Arithmetic_AgreesWithExactNumbers()
    {
        var amounts = MonetaryGenerators.BudgetAmounts;
        Property.Holds(amounts, amounts, (a, b) => (a + b).ToExact() == a.ToExact() + b.ToExact() && (a - b).ToExact() == a.ToExact() - b.ToExact());
        Property.Holds(amounts, MonetaryGenerators.Rates, (a, rate) => a * rate == a.ToExact() * rate.ToExact());
        Property.Holds(MonetaryGenerators.Amounts, MonetaryGenerators.Amounts, (a, b) =>
        {
            var sum = (Int128)a.Hellers + b.Hellers;
            if (Int128.Abs(sum) <= long.MaxValue)
                Assert.Equal((long)sum, (a + b).Hellers);
            else
                Assert.Throws<OverflowException>(() => a + b);
        });
    }
}
