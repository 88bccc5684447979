using FsCheck.Fluent;
using NodaTime;
using SocialServices.Domain.Indicators.Capacities;
using SocialServices.Domain.Indicators.Units;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Testing;

namespace SocialServices.Domain.Tests.Properties;

public sealed class PerformanceUnitProperties
{
    [Fact]
    public void Generators_Samples_BringWhatMatters()
    {
        var histories = PerformanceUnitGenerators.Histories.SampleOf(100).ToList();

        Assert.Contains(histories, history => history.Definition.Mapping is not null);
        Assert.Contains(histories, history => history.Stretches.Count > 5);
        Assert.Contains(histories, history => history.Stretches.Any(stretch => stretch.Services == 0));
        Assert.Contains(PerformanceUnitGenerators.Work.SampleOf(50), work => work.Count == 0);
        Assert.Equal(3, PerformanceUnitGenerators.ContactRules.SampleOf(50).Select(rule => rule.Name).Distinct().Count());
    }

    [Fact] // I15
    public void Stretches_OfAnyHistory_AgreeWithTheNaiveSumOfEachDay() => Property.Holds(PerformanceUnitGenerators.Histories, history =>
    {
        var period = history.Definition.Period;
        for (var day = period.Start; day <= period.End; day = day.PlusDays(1))
            Assert.Equal(Naive(history, day), history.On(day));
        Assert.Equal(period.Length, history.Stretches.Sum(stretch => stretch.Days.Length));
    }, cases: 60);

    [Fact] // I15
    public void Measure_OfAnyHistory_IsTheHighestDayOrTheLast() => Property.Holds(PerformanceUnitGenerators.Histories, history =>
    {
        var (highest, last) = (history.Measure(CapacityRule.Maximum), history.Measure(CapacityRule.AtEnd));

        Assert.Equal(history.Stretches.Max(stretch => stretch.Capacity), highest.Value.Value);
        Assert.Equal(highest.Value.Value, history.On(highest.Value.Day));
        Assert.Equal(history.On(history.Definition.Period.End), last.Value.Value);
        Assert.True(last.Value.Value <= highest.Value.Value);
        Assert.Equal(highest.Value.Value, highest.Explanation.Value.Value);
        Assert.Equal(highest.Value.Value, Sum(highest.Explanation.Operands.Where(operand => operand.Id.StartsWith("record.", StringComparison.Ordinal))
            .Select(operand => operand.Value.Value * Rate(history, operand.Value.Unit!))));
    });

    [Fact]
    public void Create_OfRecordsInAnyOrder_GivesTheSameStretches() => Property.Holds(PerformanceUnitGenerators.Histories, history => Assert.Equal(
        history.Stretches, CapacityHistory.Create(history.Definition with { Records = history.Definition.Records.Reverse().ToValueList() }).Stretches));

    [Fact]
    public void Measure_OfOneMoreService_IsNeverLower() => Property.Holds(PerformanceUnitGenerators.Histories, history =>
    {
        var more = CapacityHistory.Create(history.Definition with { Records = history.Definition.Records.With(history.Definition.Records[0] with { Service = "další" }) });

        foreach (var rule in Enum.GetValues<CapacityRule>())
            Assert.True(more.Measure(rule).Value.Value >= history.Measure(rule).Value.Value);
    });

    [Fact] // I18
    public void Classify_OfAnySession_IsOneKindAndALongerOneNeverLess() => Property.Holds(
        PerformanceUnitGenerators.ContactRules, PerformanceUnitGenerators.Sessions, (rule, session) =>
        {
            foreach (var counting in Enum.GetValues<SessionCounting>())
            {
                var outcome = rule.Classify(session, counting);
                var longer = rule.Classify(new(session.Minutes + 1, session.Partner, session.Workers), counting);

                Assert.Equal(outcome.Kind is SessionKind.Contact or SessionKind.Intervention, outcome.Count > 0);
                Assert.True(outcome.Kind <= longer.Kind);
                Assert.True(outcome.Kind != longer.Kind || outcome.Count <= longer.Count);
                if (session.Partner == SessionPartner.Applicant)
                    Assert.NotEqual(SessionKind.Intervention, outcome.Kind);
            }
        });

    [Fact] // I18
    public void Count_OfManySessions_IsTheSumOfEach() => Property.Holds(
        PerformanceUnitGenerators.ContactRules, PerformanceUnitGenerators.Sessions.Generator.ListOf().ToArbitrary(), (rule, sessions) =>
        {
            var count = SessionCount.Of(rule, SessionCounting.PerFullUnit, sessions);
            var each = sessions.Select(session => rule.Classify(session, SessionCounting.PerFullUnit)).ToList();

            Assert.Equal(count, SessionCount.Of(rule, SessionCounting.PerFullUnit, Enumerable.Reverse(sessions)));
            Assert.Equal(each.Where(outcome => outcome.Kind == SessionKind.Contact).Sum(outcome => outcome.Count), count.Contacts);
            Assert.Equal(each.Where(outcome => outcome.Kind == SessionKind.Intervention).Sum(outcome => outcome.Count), count.Interventions);
            Assert.Equal(sessions.Count, count.Neither + count.NotKnown + each.Count(outcome => outcome.Count > 0));
            Assert.Equal(count, count.Explain().Value);
        });

    [Fact] // I19
    public void TimeUnits_OfAnyRecords_LieBetweenFloorAndCeilingAndRoundingPlacesAreOrdered() => Property.Holds(
        PerformanceUnitGenerators.Work, PerformanceUnitGenerators.TimeUnitRules, (work, rule) =>
        {
            var exact = Count(TimeUnitRounding.Exact, rule.Place);
            var (eachDown, sumDown) = (Count(TimeUnitRounding.Floor, TimeUnitRoundingPlace.Record), Count(TimeUnitRounding.Floor, TimeUnitRoundingPlace.Sum));
            var (eachUp, sumUp) = (Count(TimeUnitRounding.Ceiling, TimeUnitRoundingPlace.Record), Count(TimeUnitRounding.Ceiling, TimeUnitRoundingPlace.Sum));

            Assert.Equal(Exact.Of(work.Sum(record => record.Minutes), rule.MinutesPerUnit), exact.Total);
            Assert.True(eachDown.Total <= sumDown.Total && sumDown.Total <= exact.Total && exact.Total <= sumUp.Total && sumUp.Total <= eachUp.Total);
            Assert.Equal(exact, TimeUnitCount.Of(exact.Rule, work.Reverse()));
            Assert.Equal(exact.Total == Exact.Zero, exact.DirectShare is null);
            Assert.Equal(exact.DirectShare * exact.Total, exact.DirectShare is null ? null : exact.Direct.Units);
            Assert.Equal(exact, exact.Explain().Value);

            TimeUnitCount Count(TimeUnitRounding rounding, TimeUnitRoundingPlace place) => TimeUnitCount.Of(TimeUnitRule.Of(rule.MinutesPerUnit, rounding, place, rule.Source), work);
        });

    private static Exact Naive(CapacityHistory history, LocalDate day) => Sum(history.Definition.Records
        .Where(record => record.Stretch.From <= day && day <= record.Stretch.To)
        .Select(record => record.Stretch.Capacity.Quantity.ToExact() * Rate(history, record.Stretch.Capacity.Unit)));

    private static Exact Rate(CapacityHistory history, Unit unit) => unit == history.Unit ? Exact.One : history.Definition.Mapping!.Rates.Single(rate => rate.From == unit).Each;

    private static Exact Sum(IEnumerable<Exact> numbers) => numbers.Aggregate(Exact.Zero, (sum, number) => sum + number);
}
