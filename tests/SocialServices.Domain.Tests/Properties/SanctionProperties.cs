using System.Numerics;
using FsCheck.Fluent;
using NodaTime;
using SocialServices.Domain.Compensation.Sanctions;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Testing;
using static SocialServices.Domain.Testing.Compensation.SanctionGenerators;

namespace SocialServices.Domain.Tests.Properties;

public sealed class SanctionProperties
{
    private static readonly Citation Source = Citation.Document(BilingualText.Same("smlouva"));

    [Fact]
    public void Penalty_OfAnyCase_IsWholeCrownsAtMostTheLevy() => Property.Holds(PenaltyCases, penaltyCase =>
    {
        var penalty = Accrue(penaltyCase);

        Assert.InRange(penalty.Computed, Money.Zero, penaltyCase.Levy);
        Assert.Equal(0, penalty.Computed.Hellers % 100);
        Assert.Equal(penalty.Computed > Money.Of(1000) ? penalty.Computed : Money.Zero, penalty.Amount);
    });

    [Fact]
    public void Penalty_OfAnyCase_IsThatOfEachDayAlone() => Property.Holds(PenaltyCases, penaltyCase =>
    {
        var penalty = Accrue(penaltyCase);

        // In millionths of a heller, one day after the other.
        var sum = BigInteger.Zero;
        var table = Supplied.RateOf(penaltyCase.Regime);
        for (var day = penaltyCase.BreachedOn.PlusDays(1); day <= penaltyCase.Until; day = day.PlusDays(1))
        {
            var unpaid = penaltyCase.Levy.Hellers - penaltyCase.Payments.Where(payment => payment.PaidOn < day).Sum(payment => payment.Amount.Hellers);
            sum += (BigInteger)unpaid * table.At(penaltyCase.Reading == PenaltyRateReading.EachDay ? day : penaltyCase.BreachedOn).Value.Millionths;
        }

        const long MillionthsOfACrown = 100_000_000;
        var crowns = BigInteger.Min((sum + MillionthsOfACrown - 1) / MillionthsOfACrown, penaltyCase.Levy.Hellers / 100);
        Assert.Equal(Exact.Of(sum, MillionthsOfACrown), penalty.Accrued);
        Assert.Equal(Money.FromHellers((long)crowns * 100), penalty.Computed);
    });

    [Fact]
    public void Penalty_InItsStretches_CoversEachDayOnceAndSums() => Property.Holds(PenaltyCases, penaltyCase =>
    {
        var explained = Penalty.Accrue(penaltyCase, Supplied);
        var penalty = explained.Value;

        var expected = penaltyCase.BreachedOn;
        foreach (var stretch in penalty.Stretches)
        {
            Assert.Equal(expected.PlusDays(1), stretch.Days.Start);
            expected = stretch.Days.End;
        }

        Assert.Equal(Period.DaysBetween(penaltyCase.BreachedOn, expected), penalty.Days);
        Assert.Equal(penalty.Stretches.Aggregate(Exact.Zero, (sum, stretch) => sum + stretch.Amount), penalty.Accrued);
        Assert.Equal(penalty.Stretches.Select(stretch => stretch.Amount), explained.Explanation.Parts.Select(part => part.Value.Value));
        Assert.NotEmpty(explained.Explanation.Reason.Czech);
        Assert.NotEmpty(explained.Explanation.Citations);
    });

    [Fact]
    public void Penalty_OfMoreDays_IsNeverLower() => Property.Holds(PenaltyCases, Gen.Choose(0, 1_000).ToArbitrary(), (penaltyCase, more) =>
        Assert.True(Accrue(penaltyCase with { Until = penaltyCase.Until!.Value.PlusDays(more) }).Computed >= Accrue(penaltyCase).Computed));

    [Fact]
    public void Penalty_AfterAPayment_IsNeverHigher() => Property.Holds(PenaltyCases, penaltyCase =>
    {
        var computed = Accrue(penaltyCase).Computed;
        for (var left = 0; left < penaltyCase.Payments.Count; left++)
            Assert.True(computed <= Accrue(penaltyCase with { Payments = penaltyCase.Payments.Where((_, i) => i != left).ToValueList() }).Computed);
        Assert.Equal(Penalty.Accrue(penaltyCase, Supplied), Penalty.Accrue(penaltyCase with { Payments = penaltyCase.Payments.Reverse().ToValueList() }, Supplied));
    });

    [Fact]
    public void Penalty_ThatReachedTheLevy_NamesTheFirstSuchDay() => Property.Holds(PenaltyCases, penaltyCase =>
    {
        var penalty = Accrue(penaltyCase);

        Assert.Equal(penalty.IsCapped, penalty.CappedOn is not null);
        if (penalty.CappedOn is not { } day)
            return;
        Assert.Equal(penaltyCase.Levy, penalty.Computed);
        Assert.True(Accrue(penaltyCase with { Until = day }).IsCapped);
        Assert.False(Accrue(penaltyCase with { Until = day.PlusDays(-1) }).IsCapped);
    });

    [Fact]
    public void Penalty_WithoutAChangeOfTheRate_NeedsNoReading() => Property.Holds(PenaltyCases, penaltyCase =>
    {
        var table = Supplied.RateOf(penaltyCase.Regime);
        var changes = Accrue(penaltyCase).Days > 0 && table.At(penaltyCase.BreachedOn).Value != table.At(penaltyCase.BreachedOn.PlusDays(Accrue(penaltyCase).Days)).Value;

        if (changes)
            Assert.Equal("penalty.rate-reading", Assert.Throws<LegalParameterNotDefinedException>(() => Accrue(penaltyCase with { Reading = null })).ParameterId);
        else
            Assert.Equal(Accrue(penaltyCase), Accrue(penaltyCase with { Reading = null }));
    });

    [Fact]
    public void Levy_OfAnyBreach_IsTheLowestOfItsLimitsRoundedUp() => Property.Holds(Breaches, breach =>
    {
        var levy = Assess(breach);

        // In millionths of a heller.
        const long Millionths = 1_000_000;
        var whole = BigInteger.Min(breach.Amount.Hellers, breach.Provided.Hellers) * Millionths;
        if (breach.LowerLevy is { } lower)
            whole = BigInteger.Min(whole, lower.Amount?.Hellers * (BigInteger)Millionths ?? (BigInteger)(lower.IsOfProvided ? breach.Provided : breach.Amount).Hellers * lower.Share!.Value.Millionths);
        var remitted = (breach.Remission?.Amount.Hellers ?? 0) * (BigInteger)Millionths;
        var exact = breach.Remission is { Effect: RemissionEffect.LowersLevy } ? whole - remitted : BigInteger.Min(whole, (breach.Provided.Hellers * (BigInteger)Millionths) - remitted);
        var crowns = (BigInteger.Max(exact, 0) + (100 * Millionths) - 1) / (100 * Millionths);
        Assert.Equal((long)crowns * 100, levy.Amount.Hellers);
    });

    [Fact]
    public void Levy_WithALowerLevyOrARemission_IsNeverHigher() => Property.Holds(Breaches, breach =>
    {
        var levy = Assess(breach).Amount;

        Assert.True(levy <= Assess(breach with { LowerLevy = null }).Amount);
        Assert.True(levy <= Assess(breach with { Remission = null }).Amount);
        Assert.True(levy <= Assess(breach with { Amount = breach.Amount + Money.Of(1) }).Amount || breach.LowerLevy is { IsOfProvided: false, Share: not null });
        Assert.Equal(Assess(breach with { Remission = null }).Amount, Assess(breach).BeforeRemission);
        if (breach.Remission is { } remission)
            Assert.True(Assess(breach with { Remission = remission with { Effect = RemissionEffect.LowersLevy } }).Amount <= Assess(breach with { Remission = remission with { Effect = RemissionEffect.LowersLimit } }).Amount);
    });

    [Fact]
    public void Levy_WithACallMetInTime_IsNothingAndHasNoPenalty() => Property.Holds(Breaches, Gen.Choose(-5, 5).ToArbitrary(), (breach, late) =>
    {
        var due = breach.BreachedOn.PlusDays(30);
        var called = breach with { Regime = SanctionRegime.RegionalGrant, Call = new(due, due.PlusDays(late)) };
        var levy = Assess(called);

        Assert.Equal(late <= 0 ? Money.Zero : Assess(called with { Call = null }).Amount, levy.Amount);
        if (late <= 0)
            Assert.Equal(Money.Zero, Penalty.Accrue(PenaltyCase.Of(levy)).Value.Amount);
    });

    [Fact]
    public void Return_OfAnyAmounts_IsTheUnusedPart() => Property.Holds(MonetaryGenerators.BudgetAmountsFromZero, MonetaryGenerators.BudgetAmountsFromZero, (granted, used) =>
    {
        var unused = GrantReturn.Of(granted, used);

        Assert.Equal(Math.Max(0, granted.Hellers - used.Hellers), unused.Amount.Hellers);
        Assert.Equal(unused, unused.Explain(Source).Value);
    });

    [Fact]
    public void Cases_FromTheGenerator_BringEveryBranch()
    {
        var penalties = PenaltyCases.SampleOf(400).Select(penaltyCase => (Case: penaltyCase, Penalty: Accrue(penaltyCase))).ToList();

        Assert.Contains(penalties, each => each.Penalty.IsCapped && each.Case.Payments.Count > 0);
        Assert.Contains(penalties, each => each.Penalty.Computed > Money.Zero && each.Penalty.Amount == Money.Zero);
        Assert.Contains(penalties, each => each.Penalty.Stretches.Select(stretch => stretch.Rate).Distinct().Count() > 1);
        Assert.Contains(penalties, each => each.Case.Payments.Any(payment => payment.PaidOn == each.Case.BreachedOn));
        Assert.Contains(penalties, each => each.Penalty.Days == 0);
        Assert.Contains(Breaches.SampleOf(200), breach => breach is { LowerLevy.IsOfProvided: true, Remission.Effect: RemissionEffect.LowersLimit });
    }

    private static Penalty Accrue(PenaltyCase penaltyCase) => Penalty.Accrue(penaltyCase, Supplied).Value;

    private static Levy Assess(BudgetBreach breach) => Levy.Assess(breach, breach.BreachedOn.PlusYears(1)).Value;
}
