using SocialServices.Domain.Compensation.Assessments;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;

namespace SocialServices.Domain.Tests.Compensation;

/// <summary>Assessing puts nothing on the heap, in machine words and beyond them.</summary>
public sealed class AllocationTests
{
    private const int Batches = 20;
    private const int PerBatch = 100;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Assess_OfAPlan_AllocatesNothing(bool isLarge)
    {
        var (rules, plan) = Case(isLarge);
        var sum = Money.Zero;

        var least = LeastAllocated(() =>
        {
            for (var i = 0; i < PerBatch; i++)
                sum = rules.Assess(plan).Proposal;
        });

        Assert.Equal(0, least);
        Assert.NotEqual(Money.Zero, sum);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Assess_OfManyPlans_AllocatesNothing(bool isLarge)
    {
        var (rules, plan) = Case(isLarge);
        var plans = Enumerable.Repeat(plan, PerBatch).ToArray();
        var outcomes = new AssessmentOutcome[PerBatch];

        Assert.Equal(0, LeastAllocated(() => rules.Assess(plans, outcomes)));
        Assert.All(outcomes, outcome => Assert.NotEqual(Money.Zero, outcome.Assessment.Proposal));
    }

    // The minimum, since the runtime itself may allocate now and then, such as when it compiles a method again.
    private static long LeastAllocated(Action action)
    {
        var least = long.MaxValue;
        for (var i = 0; i < Batches; i++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            action();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }

    // With limits, other sources, two lines and an external ceiling, so that every step runs.
    private static (CompensationRules Rules, ServicePlan Plan) Case(bool isLarge)
    {
        var coefficients = Enumerable.Range(0, isLarge ? 3 : 1)
            .Select(i => new Coefficient { Id = FormattableString.Invariant($"k{i}"), Name = new("koeficient", "coefficient"), Value = isLarge ? Rate.Of(1.000001m) : Rate.Of(1.1m) });
        var rules = Sample.Rules(Sample.OfCost with
        {
            Coefficients = coefficients.ToValueList(),
            Share = PublicShare.LessTerritory(Rate.Percent(15)),
            OtherSources = new() { Deducted = [PublicSource.Founder], Excluding = [PublicSource.EuropeanProject] },
            Limits = new() { ByRequest = true, EligibleCostShare = Rate.Percent(70), PerUnit = Money.Of(400_000), Maximum = Money.Of(9_000_000), Minimum = Money.Of(1_000), BelowMinimum = MinimumPolicy.Raise },
            Services = [Sample.OfCost.Services[0] with { Form = null }],
        });
        var plan = ServicePlan.Create(Sample.Plan with
        {
            Lines = [Sample.Plan.Lines[0] with { Registered = [Sample.Beds(8, 2, 1, 12, 31)] }, Sample.Plan.Lines[0]],
            Request = Money.Of(5_000_000),
            EligibleCost = Money.Of(8_000_000),
            OtherSources = [new(PublicSource.Founder, Money.Of(100_000)), new(PublicSource.Municipality, Money.Of(50_000))],
            External = [new(CompensationSteps.Ceiling, Money.Of(5_000_000), "pověření")],
        });

        var isNarrow = rules.Narrow is { } narrow && plan.UnitsBound <= narrow.MostUnits && plan.MoneyBound <= narrow.MostMoney;
        var isWide = rules.Wide is { } wide && plan.UnitsBound <= wide.MostUnits && plan.MoneyBound <= wide.MostMoney;
        Assert.Equal(!isLarge, isNarrow);
        Assert.True(isWide);
        return (rules, plan);
    }
}
