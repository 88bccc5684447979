using System.Buffers;
using System.Text.Json;
using SocialServices.Domain.Compensation.Assessments;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Compensation.Settlements;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;

namespace SocialServices.Domain.Tests.Compensation;

/// <summary>Assessing and settling put nothing on the heap, in machine words and beyond them.</summary>
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

    [Theory]
    [InlineData(1_000_000)]
    [InlineData(900_000_000_000)]
    public void Settle_OfACase_AllocatesNothing(long amount)
    {
        var rules = Sample.Rules();
        var settled = Settled(amount);
        var sum = Money.Zero;

        var least = LeastAllocated(() =>
        {
            for (var i = 0; i < PerBatch; i++)
                sum = rules.Settle(settled).By(OvercompensationReading.LowerOfBoth).ToReturnNow;
        });

        Assert.Equal(0, least);
        Assert.NotEqual(Money.Zero, sum);
    }

    [Fact]
    public void Settle_OfManyCases_AllocatesNothing()
    {
        var rules = Sample.Rules();
        var cases = Enumerable.Repeat(Settled(1_000_000), PerBatch).ToArray();
        var outcomes = new SettlementOutcome[PerBatch];

        Assert.Equal(0, LeastAllocated(() => rules.Settle(cases, outcomes)));
        Assert.All(outcomes, outcome => Assert.NotEqual(Money.Zero, outcome.Settlement.Entitled));
    }

    [Fact]
    public void WriteTo_OfPlansThroughOneWriter_AllocatesNothing()
    {
        var (_, plan) = Case(isLarge: false);
        var buffer = new ArrayBufferWriter<byte>(1 << 20);
        using var json = new Utf8JsonWriter(buffer);

        var least = LeastAllocated(() =>
        {
            buffer.ResetWrittenCount();
            for (var i = 0; i < PerBatch; i++)
            {
                json.Reset(buffer);
                plan.WriteTo(json);
                json.Flush();
            }
        });

        Assert.Equal(0, least);
        var length = buffer.WrittenCount / PerBatch;
        Assert.Equal(plan, ServicePlan.Parse(buffer.WrittenSpan[^length..]));
    }

    // Units of four decimals, so that the larger amount needs more than a machine word.
    private static SettlementCase Settled(long amount)
    {
        var settled = SettlementCase.Create(new()
        {
            Ledger = ServiceLedger.Create("CHB", 2023,
                new(new(2023, 3, 1), LedgerEntryKind.Paid, PublicSource.Region, Money.Of(amount), "a"), new(new(2023, 4, 1), LedgerEntryKind.Promised, PublicSource.Founder, Money.Of(1000), "b")),
            SettledOn = new(2024, 2, 15),
            Source = PublicSource.Region,
            Terms = new SettlementTerms.UnitPrice(Money.Of(amount), new(Quantity.Of(2400.0001m, Unit.Hour), Quantity.Of(2200.0003m, Unit.Hour))),
            Actuals = new() { Cost = Money.Of(amount / 2) },
            Ceiling = Money.Of(amount / 3),
            Ineligible = Money.Of(100),
            Cut = new(Money.Of(100), BilingualText.Same("x")),
        });
        Assert.Equal(amount <= 1_000_000, settled.Basis.IsNarrow);
        return settled;
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
