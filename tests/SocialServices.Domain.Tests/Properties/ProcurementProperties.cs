using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using SocialServices.Domain.Contracts;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Testing;
using Property = SocialServices.Domain.Testing.Property;

namespace SocialServices.Domain.Tests.Properties;

public sealed class ProcurementProperties
{
    private static readonly ProcurementDeadlines Deadlines = ProcurementDeadlines.For(new(2017, 2, 1));

    [Fact]
    public void Classify_InAHigherValue_IsNeverLower() => Property.Holds(ProcurementGenerators.Starts, ProcurementGenerators.Values, ProcurementGenerators.Values, (start, one, other) =>
    {
        var (less, more) = (Money.Min(one, other), Money.Max(one, other));
        foreach (var subject in Enum.GetValues<ProcurementSubject>())
        {
            if (ClassOf(start, more, subject) is { } higher)
                Assert.True(ClassOf(start, less, subject) <= higher); // where the higher one is known, so is the lower
        }
    });

    [Fact]
    public void Classify_OfAnyValue_IsThatOfThePlainComparison() => Property.Holds(ProcurementGenerators.StartsWithKnownLimits, ProcurementGenerators.Values, ProcurementGenerators.Subjects, (start, value, subject) =>
    {
        var isOld = start < new LocalDate(2016, 10, 1);
        var european = (isOld || subject == ProcurementSubject.OrdinaryServices ? ProcurementLimits.Known.OrdinaryServices : ProcurementLimits.Known.SpecialServices).At(start).Value.Amount;
        var small = ProcurementLimits.Known.SmallScale.At(start).Value.Amount;
        var expected = value >= european ? ContractClass.AboveThreshold : (isOld ? value >= small : value > small) ? ContractClass.BelowThreshold : ContractClass.SmallScale;
        var result = ProcurementRules.For(start).Classify(value, subject);

        Assert.Equal(expected, result.Value);
        AssertReadable(result.Explanation);
    });

    [Fact]
    public void Classify_OfAUnit_IsThatOfOneUndividedContract() => Property.Holds(ProcurementGenerators.FunctionalUnits, unit =>
    {
        var classes = unit.Classify();

        Assert.All(classes.Value, lot => Assert.Equal(ProcurementRules.For(StartOf(unit, lot.Lot)).Classify(unit.Total, unit.Definition.Subject).Value, lot.Class)); // splitting lowers nothing
        Assert.Equal(unit.Total, Money.Sum(classes.Value.Select(lot => lot.Value)));
        AssertReadable(classes.Explanation);
    });

    [Fact]
    public void Classify_InAnyOrderOfLots_IsTheSame() => Property.Holds(ProcurementGenerators.FunctionalUnits, unit =>
    {
        var reversed = FunctionalUnit.Create(unit.Definition with { Procurements = unit.Definition.Procurements.Reverse().Select(procurement => procurement with { Lots = procurement.Lots.Reverse().ToValueList() }).ToValueList() });
        var candidates = Candidates(unit);

        Assert.Equal(unit.Total, reversed.Total);
        Assert.Equal(unit.Classify().Value.ToHashSet(), reversed.Classify().Value.ToHashSet());
        Assert.Equal(candidates.ToHashSet(), Candidates(reversed).ToHashSet());
        Assert.Equal(unit.Classify(candidates).Value.ToHashSet(), reversed.Classify(candidates.Reverse().ToValueList()).Value.ToHashSet());
    });

    [Fact]
    public void Classify_WithExceptions_LowersOnlySmallLotsWithinTheShare() => Property.Holds(ProcurementGenerators.FunctionalUnits, unit =>
    {
        var chosen = Candidates(unit);
        var test = unit.TestSmallLots(chosen).Value;
        var plain = unit.Classify().Value.ToDictionary(lot => lot.Lot);

        foreach (var lot in unit.Classify(chosen).Value)
        {
            Assert.Equal(test.Passes && chosen.Contains(lot.Lot), lot.IsExcepted);
            Assert.True(lot.Class <= plain[lot.Lot].Class);
            Assert.True(lot.IsExcepted || lot.Class == plain[lot.Lot].Class);
            Assert.True(!lot.IsExcepted || lot.Value < ProcurementLimits.Known.SmallLot.At(StartOf(unit, lot.Lot)).Value.Amount);
        }

        Assert.Empty(test.TooLarge);
        Assert.Equal(test.Sum.Hellers * 5 <= unit.Total.Hellers, test.Passes);
    });

    [Fact]
    public void EstimateMonthly_InALongerTerm_IsNeverLowerAndStopsAt48() => Property.Holds(
        MonetaryGenerators.BudgetAmountsFromZero, Gen.Choose(1, 120).ToArbitrary(), ProcurementGenerators.Starts, (price, months, start) =>
        {
            var rules = ProcurementRules.For(start);
            var value = rules.EstimateMonthly(price, months).Value;

            Assert.Equal(price * Math.Min(months, 48), value);
            Assert.True(value <= rules.EstimateMonthly(price, null).Value);
            Assert.Equal(value + Money.Of(1), rules.EstimateMonthly(price, months, Money.Of(1)).Value);
        });

    [Fact]
    public void Converted_AtAnyRate_LosesLessThanAThousand() => Property.Holds(Gen.Choose(1, 10_000_000).ToArbitrary(), Gen.Choose(1, 40_000_000).ToArbitrary(), (euro, millionths) =>
    {
        var limit = ProcurementLimit.Converted(Euro.Of(euro), Rate.FromMillionths(millionths));
        var exact = Exact.Of(euro) * Exact.Of(millionths, 1_000_000);

        Assert.Equal(0, limit.Amount.Hellers % 100_000);
        Assert.True(limit.Amount.ToExact() <= exact && exact < limit.Amount.ToExact() + Exact.Of(1000));
    });

    [Fact]
    public void TimeLimits_OfAnyDay_EndOnTheFirstWorkingDay() => Property.Holds(TimeGenerators.Dates, day =>
    {
        var standstill = Deadlines.FindStandstill(day);
        var last = standstill.Value.LastBlockedDay!.Value;

        Assert.Equal(WorkingCalendar.NextWorkingDay(day.PlusDays(15)), last);
        Assert.Equal(last.PlusDays(1), standstill.Value.FirstFreeDay);
        Assert.Equal(last, Deadlines.LastDayForObjections(day).Value);
        Assert.Equal(WorkingCalendar.NextWorkingDay(day.PlusDays(30)), Deadlines.LastDayForResultNotice(day).Value);
        AssertReadable(standstill.Explanation);
        AssertReadable(Deadlines.LastDayForReview(day).Explanation);

        var due = Deadlines.LastDayForGroupedNotice(day).Value;
        Assert.True(due > day && Period.DaysBetween(day, due) <= 122);
        Assert.Equal(1, due.PlusDays(-30).PlusDays(1).Day); // thirty days before it a quarter ended
    });

    [Fact]
    public void EarliestEndOfBids_OfASimplifiedProcedure_HasElevenWorkingDays() => Property.Holds(ProcurementGenerators.Starts, start =>
    {
        if (start < new LocalDate(2016, 10, 1))
            return; // not known
        var end = ProcurementDeadlines.For(start).EarliestEndOfBids(ProcurementMethod.SimplifiedBelowThreshold).Value!.Value;

        Assert.Equal(11, WorkingCalendar.CountWorkingDays(new(start.PlusDays(1), end)));
        Assert.True(WorkingCalendar.IsWorkingDay(end));
    });

    [Fact]
    public void LastDaysToPublishPrice_OfAnyPerformance_RiseAndEndAfterIt() => Property.Holds(TimeGenerators.Dates, Gen.Choose(0, 2000).ToArbitrary(), (start, length) =>
    {
        var end = start.PlusDays(length);
        var days = Deadlines.LastDaysToPublishPrice(new(start, end)).Value;

        Assert.Equal(days, days.Distinct().Order());
        Assert.Equal(WorkingCalendar.NextWorkingDay(end.PlusMonths(3)), days[^1]);
        Assert.True(end >= start.PlusYears(1) || days.Count == 1);
        Assert.All(days.Take(days.Count - 1), day => Assert.Equal((3, 31), (day.Month, day.Day)));
    });

    [Fact]
    public void Generators_OfProcurement_BringTheEdges()
    {
        var starts = ProcurementGenerators.Starts.SampleOf(1000).ToHashSet();
        Assert.Contains(new(2016, 9, 30), starts);
        Assert.Contains(new(2016, 10, 1), starts);
        Assert.Contains(Money.Of(2_000_000), ProcurementGenerators.Values.SampleOf(1000));
        var units = ProcurementGenerators.FunctionalUnits.SampleOf(300).ToList();
        Assert.Contains(units, unit => unit.Definition.Procurements.Count == 3);
        Assert.Contains(units, unit => unit.Definition.Procurements.Select(procurement => ProcurementRules.For(procurement.StartedOn).Act).Distinct().Count() == 2);
        Assert.Contains(units, unit => Candidates(unit) is { Count: > 0 } some && unit.TestSmallLots(some).Value.Passes);
        Assert.Contains(units, unit => Candidates(unit) is { Count: > 0 } some && !unit.TestSmallLots(some).Value.Passes);
        var stages = ProcurementGenerators.LotProcedures.SampleOf(2000).Select(lot => lot.Stage).ToHashSet();
        Assert.Superset(Enum.GetValues<ProcurementStage>().ToHashSet(), stages);
    }

    private static ContractClass? ClassOf(LocalDate start, Money value, ProcurementSubject subject)
    {
        try
        {
            return ProcurementRules.For(start).Classify(value, subject).Value;
        }
        catch (LegalParameterNotDefinedException)
        {
            return null;
        }
    }

    // All lots of the later act that may be excepted on their own; together they may be too many.
    private static ValueList<ProcurementLotId> Candidates(FunctionalUnit unit) => unit.Definition.Procurements
        .Where(procurement => procurement.StartedOn >= new LocalDate(2016, 10, 1))
        .SelectMany(procurement => procurement.Lots.Select(lot => new ProcurementLotId(procurement.Number, lot.Number)))
        .Where(lot => unit.TestSmallLots([lot]).Value.Passes).ToValueList();

    private static LocalDate StartOf(FunctionalUnit unit, ProcurementLotId lot) => unit.Definition.Procurements.Single(procurement => procurement.Number == lot.Procurement).StartedOn;

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
