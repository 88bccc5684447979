using FsCheck.Fluent;
using NodaTime;
using SocialServices.Domain.Entrustments;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;
using SocialServices.Domain.Testing;

namespace SocialServices.Domain.Tests.Properties;

public sealed class StateAidProperties
{
    private static readonly StateAidRules Rules = StateAidRules.For(StateAidRegime.Decision2012, new(2018, 6, 1));

    [Fact]
    public void Choose_OfAnyDays_IsOneRegimeOrAsks() => Property.Holds(StateAidGenerators.Days, StateAidGenerators.Days, StateAidGenerators.Days, (issued, assessed, other) =>
    {
        var amended = LocalDate.Max(issued, other);
        var choice = StateAidRegime.Choose(issued, assessed, amended);

        Assert.NotNull(StateAidRegime.Choose(issued, assessed).Value);
        Assert.Equal(choice.Value is null, choice.Explanation.Reason.English.Contains("No rule", StringComparison.Ordinal));
        if (amended > assessed)
            Assert.Equal(StateAidRegime.Choose(issued, assessed).Value, choice.Value);
        Assert.Equal(choice.Value, StateAidRegime.Choose(issued, assessed, amended, amended).Value);
        AssertReadable(choice.Explanation);
    });

    [Fact]
    public void TestCeiling_OfAnyAmounts_IsThatOfTheirSum() => Property.Holds(StateAidGenerators.YearlyAmounts, amounts =>
    {
        var sum = amounts.Aggregate(Euro.Zero, (total, amount) => total + amount);
        var test = Rules.TestCeiling(meetsSocialNeed: false, amounts);

        Assert.Equal(sum.Cents <= 1_500_000_000L * amounts.Count, test.Value);
        Assert.Equal(test.Value, Rules.TestCeiling(meetsSocialNeed: false, amounts.Reverse().ToValueList()).Value);
        Assert.True(Rules.TestCeiling(meetsSocialNeed: true, amounts).Value);
        AssertReadable(test.Explanation);
    });

    [Fact]
    public void FindPublication_OfAnyAmounts_GrowsWithThem() => Property.Holds(StateAidGenerators.Regimes, StateAidGenerators.YearlyAmounts, (regime, amounts) =>
    {
        if (regime == StateAidRegime.Decision2005)
            return; // not known
        var rules = StateAidRules.For(regime, new(2026, 1, 8));
        var duty = rules.FindPublication(hasOtherActivities: true, amounts);

        Assert.True(duty.Value == AidPublication.None || rules.FindPublication(hasOtherActivities: true, amounts.Select(amount => amount + Euro.Of(1)).ToValueList()).Value == duty.Value);
        AssertReadable(duty.Explanation);
    });

    [Fact]
    public void TestDuration_OfAnyPeriod_PassesToTheLatestEnd() => Property.Holds(StateAidGenerators.EntrustedPeriods, period =>
    {
        var latest = Rules.LatestEnd(period.Start);

        Assert.Equal(period.End <= latest, Rules.TestDuration(period).Value);
        Assert.True(Rules.TestDuration(period, needsSignificantInvestment: true).Value);
        Assert.True(Rules.TestDuration(new(period.Start, latest)).Value);
        Assert.False(Rules.TestDuration(new(period.Start, latest.PlusDays(1))).Value);
    });

    [Fact]
    public void FindMissing_OfAnyContents_IsTheRest() => Property.Holds(StateAidGenerators.Contents, stated =>
    {
        var missing = Rules.FindMissing(stated);

        Assert.Equal(EntrustmentElement.All.Except(stated), missing.Value);
        Assert.Empty(Rules.FindMissing(stated.Concat(missing.Value).ToValueList()).Value);
        AssertReadable(missing.Explanation);
    });

    [Fact]
    public void HighestProfit_InAHigherSwapRate_IsNeverLower() => Property.Holds(StateAidGenerators.ProfitBases, Gen.Choose(0, 30_000).ToArbitrary(), (basis, more) =>
    {
        var profit = Rules.HighestProfit(basis);

        Assert.False(profit.Value.IsNegative);
        Assert.True(Rules.HighestProfit(basis with { SwapRate = basis.SwapRate + Rate.FromMillionths(more) }).Value >= profit.Value);
        Assert.True(Rules.HighestProfit(basis with { IsFullyCompensatedAfterwards = true }).Value <= profit.Value);
        Assert.Equal(Rules.HighestProfit(basis with { HigherRate = null }).Value, Rules.HighestProfit(basis with { IsFullyCompensatedAfterwards = true }).Value);
        AssertReadable(profit.Explanation);
    });

    [Fact]
    public void PlanChecks_OfAnyPeriod_LeaveNoGapAboveThreeYearsAndReachTheEnd() => Property.Holds(StateAidGenerators.EntrustedPeriods, period =>
    {
        var dates = Rules.PlanChecks(period).Value;

        Assert.Equal(period.End, dates[^1]);
        var checkedTo = period.Start.PlusDays(-1);
        foreach (var (date, index) in dates.Select((date, index) => (date, index)))
        {
            Assert.True(date > checkedTo);
            Assert.True(date < checkedTo.PlusDays(1).PlusYears(3));
            Assert.Equal(dates.Skip(index + 1), Rules.PlanChecks(period, date).Value); // planning goes on from a check
            checkedTo = date;
        }
    });

    [Fact]
    public void KeepRecordsUntil_OfAnyEnd_IsNeverBeforeADuty() => Property.Holds(StateAidGenerators.Days, StateAidGenerators.Days, (end, duty) =>
    {
        var until = Rules.KeepRecordsUntil(end, new RecordDuty(duty, StateAidParameters.Known.RecordYears.Segments[1].Citation!)).Value;

        Assert.True(until >= duty && until >= end.PlusYears(10) && (until == duty || until == end.PlusYears(10)));
    });

    [Fact]
    public void DeMinimis_InAnyOrderOfGrants_IsTheSame() => Property.Holds(Gen.ListOf(StateAidGenerators.Grants.Generator).ToArbitrary(), StateAidGenerators.Grants, (granted, requested) =>
    {
        foreach (var regulation in DeMinimisRegulation.UsableOn(requested.GrantedOn))
        {
            var test = regulation.Test(requested, granted.ToValueList());

            Assert.Equal(test, regulation.Test(requested, granted.AsEnumerable().Reverse().ToValueList()));
            Assert.True(test.Value.Allowed == Euro.Zero || test.Value.Counted + test.Value.Allowed <= test.Value.Ceiling);
            Assert.True(test.Value.Fits || test.Value.Counted + requested.Amount > test.Value.Ceiling);
            Assert.True(!test.Value.Fits || regulation.Test(requested, granted.Skip(1).ToValueList()).Value.Fits);
            Assert.True(regulation.Test(requested, granted.ToValueList(), countsExactlyThreeYearsOld: true).Value.Counted >= test.Value.Counted);
            AssertReadable(test.Explanation);
        }
    });

    [Fact]
    public void Find_AnySupports_MatchesEveryDay() => Property.Holds(Gen.ListOf(StateAidGenerators.Supports.Generator, 4).ToArbitrary(), supports =>
    {
        var overlaps = AidOverlap.Find(supports.ToValueList());

        Assert.Equal(overlaps.Value, AidOverlap.Find(supports.AsEnumerable().Reverse().ToValueList()).Value);
        foreach (var service in supports.Select(support => support.Service).Distinct())
        {
            for (var day = new LocalDate(2023, 1, 1); day.Year < 2025; day = day.PlusDays(1))
                Assert.Equal(Has(service, AidInstrument.Compensation, day) && Has(service, AidInstrument.SgeiDeMinimis, day), overlaps.Value.Any(overlap => overlap.Service == service && overlap.Days.Contains(day)));
        }

        bool Has(ServiceIdentifier service, AidInstrument instrument, LocalDate day) =>
            supports.Any(support => support.Service == service && support.Instrument == instrument && support.Period.Contains(day));
    }, cases: 50);

    private static void AssertReadable(Explanation explanation)
    {
        foreach (var language in (Language[])[Language.Czech, Language.English])
        {
            Assert.NotEmpty(explanation.Value.ToText(language));
            Assert.NotEmpty(explanation.Reason.In(language));
        }

        Assert.NotEmpty(explanation.Citations);
    }
}
