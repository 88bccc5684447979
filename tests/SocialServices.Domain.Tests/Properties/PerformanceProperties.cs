using System.Numerics;
using FsCheck.Fluent;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Compensation.Performances;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Testing;
using Xunit;

namespace SocialServices.Domain.Tests.Properties;

public sealed class PerformanceProperties
{
    [Fact]
    public void Generators_Samples_BringWhatMatters()
    {
        var rules = PerformanceGenerators.Rules.SampleOf(200).ToList();
        var measured = PerformanceGenerators.Measured.SampleOf(300).ToList();

        Assert.Equal(3, rules.Select(rule => rule.GetType()).Distinct().Count());
        Assert.Contains(rules, rule => rule is ShortfallRule.Stepped { Steps.Count: 1 });
        Assert.Contains(rules, rule => rule is ShortfallRule.Stepped { Steps.Count: > 2 });
        Assert.Contains(PerformanceGenerators.Edges.SampleOf(100), edge => edge is { IsCut: true, Fulfilment.Millionths: 1_000_000 });
        Assert.Equal(PerformanceMeasure.All.Count, measured.Select(each => each.Measure).Distinct().Count());
        Assert.Contains(measured, each => each.Fulfilment == Exact.Zero);
        Assert.Contains(measured, each => each.Fulfilment == Exact.One);
        Assert.Contains(measured, each => each.Fulfilment > Exact.One);
        Assert.Contains(PerformanceGenerators.Fulfilments.SampleOf(100), fulfilment => !fulfilment.IsWhole);
    }

    [Fact]
    public void ShareCutAt_OfAnyRule_IsAntitoneAndNothingWhenFulfilled() => Property.Holds(
        PerformanceGenerators.Rules, PerformanceGenerators.Fulfilments, PerformanceGenerators.Fulfilments, (rule, one, other) =>
        {
            var (low, high) = (Exact.Min(one, other), Exact.Max(one, other));

            Assert.InRange(rule.ShareCutAt(low), Exact.Zero, Exact.One);
            Assert.True(rule.ShareCutAt(high) <= rule.ShareCutAt(low));
            if (high > Exact.One)
                Assert.Equal(Exact.Zero, rule.ShareCutAt(high)); // more than was promised
        });

    [Fact]
    public void ShareCutAt_OfTheSameEdge_IsNothingInsideItAndExcessAtMostProportional() => Property.Holds(
        PerformanceGenerators.Edges, PerformanceGenerators.Fulfilments, (edge, fulfilment) =>
        {
            var proportional = new ShortfallRule.Proportional(edge).ShareCutAt(fulfilment);
            var excess = new ShortfallRule.ExcessOnly(edge).ShareCutAt(fulfilment);
            var tolerance = Exact.One - edge.Fulfilment.ToExact();

            Assert.True(excess <= proportional);
            Assert.Equal(edge.Cuts(fulfilment), proportional > Exact.Zero || (fulfilment == Exact.One && edge.IsCut && tolerance == Exact.Zero));
            if (!edge.Cuts(fulfilment))
                Assert.Equal((Exact.Zero, Exact.Zero), (proportional, excess));
            else
                Assert.Equal(tolerance, proportional - excess);
            Assert.True(edge.Cuts(fulfilment) || fulfilment >= edge.Fulfilment.ToExact());
        });

    [Fact]
    public void Stepped_OfAnyTable_IsTheLastStepThatIsReached() => Property.Holds(PerformanceGenerators.Rules, PerformanceGenerators.Fulfilments, (rule, fulfilment) =>
    {
        if (rule is not ShortfallRule.Stepped { Steps: var steps })
            return;

        Assert.All(steps.Zip(steps.Skip(1)), pair => Assert.True(pair.Second.Edge.Fulfilment < pair.First.Edge.Fulfilment && pair.Second.Cut > pair.First.Cut));
        Assert.Equal(steps.LastOrDefault(step => step.Edge.Cuts(fulfilment))?.Cut.ToExact() ?? Exact.Zero, rule.ShareCutAt(fulfilment));
        for (var i = 0; i < steps.Count; i++)
            Assert.Equal(i < steps.Count(step => step.Edge.Cuts(fulfilment)), steps[i].Edge.Cuts(fulfilment)); // those that are reached stand first
    });

    [Fact]
    public void Of_AnySetting_CutsBetweenNothingAndTheAmount() => Property.Holds(
        PerformanceGenerators.Settings, MonetaryGenerators.BudgetAmountsFromZero, PerformanceGenerators.ManyMeasured, (setting, amount, measured) =>
        {
            var outcome = PerformanceOutcome.Of(setting, amount, measured);

            Assert.InRange(outcome.Cut, Money.Zero, amount);
            Assert.Equal(amount, outcome.Cut + outcome.Remaining);
            Assert.Equal(measured, outcome.Measures.Select(each => each.Measured));
            Assert.Equal(outcome.Measures.Max(each => each.Cut), outcome.Binding.Cut);
            Assert.True(outcome.ExactCut >= outcome.Binding.Cut);
            Assert.Equal(outcome, PerformanceOutcome.Of(setting, amount, measured));
            if (measured.All(each => each.Fulfilment > Exact.One))
                Assert.Equal(Money.Zero, outcome.Cut);

            // One measure more is never a lower cut, and the order matters only to the order of what is shown.
            Assert.True(PerformanceOutcome.Of(setting, amount, measured.Skip(1).Append(measured[0]).ToValueList()).Cut == outcome.Cut);
            Assert.True(measured.Count == 1 || PerformanceOutcome.Of(setting, amount, measured.Skip(1).ToValueList()).Cut <= outcome.Cut);
            AssertReadable(outcome.Explain());
        });

    [Fact]
    public void Of_AnySetting_IsWhatRationalArithmeticGives() => Property.Holds(
        PerformanceGenerators.Settings, MonetaryGenerators.BudgetAmountsFromZero, PerformanceGenerators.ManyMeasured, (setting, amount, measured) =>
        {
            var cuts = measured.Select(each => Oracle(setting, amount, each)).ToList();
            var one = cuts.Aggregate((sum, cut) => setting.Several == SeveralMeasures.Sum ? (sum.Above * cut.Below + cut.Above * sum.Below, sum.Below * cut.Below) : sum.Above * cut.Below >= cut.Above * sum.Below ? sum : cut);
            var (above, below) = one.Above > amount.Hellers * one.Below ? (amount.Hellers, BigInteger.One) : one;

            Assert.Equal(Money.Min(amount, setting.Rounding.Round(Exact.Of(above, below * 100))), PerformanceOutcome.Of(setting, amount, measured).Cut);
        });

    [Fact]
    public void Of_PartsOfTheAmount_IsTheSumOverThem() => Property.Holds(
        PerformanceGenerators.Settings, MonetaryGenerators.BudgetAmountsFromZero, PerformanceGenerators.ManyMeasured, (setting, amount, measured) =>
        {
            var shares = Apportionment.ByLargestRemainder(amount, measured.Select(_ => Exact.One).ToArray());
            var parts = measured.Select((each, i) => each.Commitment.MeasuredBy(each.Performance, shares[i])).ToValueList();
            var outcome = PerformanceOutcome.Of(setting with { Several = SeveralMeasures.Parts }, amount, parts);

            var exact = parts.Aggregate(Exact.Zero, (sum, each) => sum + (each.Part!.Value.ToExact() * setting.RuleFor(each.Measure)!.ShareCutAt(each.Fulfilment)));
            Assert.Equal(exact, outcome.ExactCut);
            Assert.Equal(Money.Min(amount, setting.Rounding.Round(exact)), outcome.Cut);
            AssertReadable(outcome.Explain());
        });

    // The cut of a measure in haléře, above over below, by whole numbers only.
    private static (BigInteger Above, BigInteger Below) Oracle(PerformanceSetting setting, Money amount, MeasuredCommitment measured)
    {
        const long Million = 1_000_000;
        var done = measured.Performance.Amount.Numerator * measured.Commitment.Amount.Denominator;
        var whole = measured.Performance.Amount.Denominator * measured.Commitment.Amount.Numerator;
        var rule = (setting.Rules.FirstOrDefault(each => each.Measure == measured.Measure) ?? setting.Rules[^1]).Shortfall;
        switch (rule)
        {
            case ShortfallRule.Proportional { Edge: var edge }:
                return Reaches(edge) ? (amount.Hellers * (whole - done), whole) : (0, 1);
            case ShortfallRule.ExcessOnly { Edge: var edge }:
                return Reaches(edge) ? (amount.Hellers * ((edge.Fulfilment.Millionths * whole) - (done * Million)), whole * Million) : (0, 1);
            default:
                var cut = ((ShortfallRule.Stepped)rule).Steps.Where(step => Reaches(step.Edge)).Select(step => step.Cut.Millionths).DefaultIfEmpty(0).Last();
                return (new BigInteger(amount.Hellers) * cut, Million);
        }

        bool Reaches(FulfilmentEdge edge) => (done * Million).CompareTo(edge.Fulfilment.Millionths * whole) < (edge.IsCut ? 1 : 0);
    }

    private static void AssertReadable(Explained<PerformanceOutcome> explained)
    {
        Assert.Equal(explained.Value.Cut.ToExact(), explained.Explanation.Value.Value);
        Assert.Equal(explained.Value.ExactCut == explained.Value.Cut.ToExact(), explained.Explanation.Rounding is null);
        foreach (var step in explained.Explanation.Parts.Append(explained.Explanation))
        {
            Assert.NotEmpty(step.Reason.Czech);
            Assert.NotEmpty(step.Reason.English);
        }
    }
}
