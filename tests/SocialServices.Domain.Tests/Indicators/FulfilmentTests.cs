using NodaTime;
using SocialServices.Domain.Indicators.Capacities;
using SocialServices.Domain.Indicators.Persons;
using SocialServices.Domain.Indicators.Targets;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;

namespace SocialServices.Domain.Tests.Indicators;

public sealed class FulfilmentTests
{
    private static readonly Citation Decision = Citation.Document(new("rozhodnutí, příloha 1", "the decision, annex 1"));
    private static readonly LocalDate End = new(2019, 12, 31);

    // The brackets of the recollected table: illustrative numbers of a caller, not of the library.
    private static readonly LevySchedule Outputs = LevySchedule.OfEmploymentOutputs(
        new(Rate.Percent(70), Rate.Percent(15)), new(Rate.Percent(55), Rate.Percent(20)), new(Rate.Percent(40), Rate.Percent(30)), new(Rate.Zero, Rate.Percent(50)));

    private static readonly LevyRules Rules = new() { Source = Decision, Outputs = Outputs, Combination = LevyCombination.Larger, Rounding = RoundingRule.ToHeller };

    [Fact]
    public void Plural_OfAKind_SpeaksBothLanguages() =>
        Assert.Equal((new BilingualText("výstupy", "outputs"), new("výsledky", "results")), (IndicatorKind.Output.Plural(), IndicatorKind.Result.Plural()));

    [Theory] // I25: closed below, open above
    [InlineData("0.85", null)]
    [InlineData("0.849999", "0.15")]
    [InlineData("0.8499999999", "0.15")]
    [InlineData("0.7", "0.15")]
    [InlineData("0.699999", "0.2")]
    [InlineData("0.55", "0.2")]
    [InlineData("0.4", "0.3")]
    [InlineData("0.399999", "0.5")]
    [InlineData("0", "0.5")]
    [InlineData("1.2", null)]
    public void At_OnAndBesideAnEdge_IsTheBracketClosedBelow(string fulfilment, string? levy) =>
        Assert.Equal(levy is null ? null : Rate.Parse(levy), Outputs.At(Exact.Parse(fulfilment))?.Levy);

    [Fact]
    public void Explain_AChangeApprovedAndInEffectAfterTheEnd_IsToldAsNotUsed() // I26
    {
        var target = IndicatorTarget.Of(Indicator.Participants, Quantity.Of(1_630, Unit.Person), new(2016, 7, 1), TargetObligation.Obligatory, Decision)
            .AmendedBy(new(new(2020, 2, 1), Quantity.Of(1_500, Unit.Person), Decision));

        var explained = IndicatorFulfilment.Of(target, Quantity.Of(1_300, Unit.Person), End, drawing: null).Explain();

        Assert.Equal(Exact.Of(1_300, 1_630), explained.Value.Ratio);
        Assert.Contains("Změna schválená 1. 2. 2020, po konci realizace, se nepoužije.", explained.ToText(Language.Czech).Replace('\u00A0', ' '), StringComparison.Ordinal);
    }

    [Fact]
    public void OfEmploymentOutputs_TheFirstEdge_IsMarkedAsProbable()
    {
        Assert.Equal(Rate.Percent(85), Outputs.NoLevyFrom);
        Assert.Contains("je pravděpodobná", Outputs.Reservation.Czech, StringComparison.Ordinal);
        Assert.Equal(default, LevySchedule.Of(Rate.Percent(85), new LevyBracket(Rate.Zero, Rate.Percent(15))).Reservation);
        Assert.Contains("pravděpodobná", IndicatorLevy.Of(Rules, Money.Of(100), Total(0.8m)).Explain().ToText(Language.Czech), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0.85 > 0.85:0.1, 0:0.2")] // the first bracket starts at the edge of no levy
    [InlineData("0.85 > 0.7:0.1, 0.1:0.2")] // nothing below 10 %
    [InlineData("0.85 > 0.5:0.1, 0.7:0.2, 0:0.3")] // not falling
    [InlineData("0.85 > 0.7:0.3, 0:0.2")] // a worse fulfilment costs less
    [InlineData("0.85 > 0.7:0, 0:0.2")] // no levy in a bracket
    [InlineData("0.85 > 0.7:0.1, 0:1.1")] // more than all
    [InlineData("0.85 > ")]
    public void Of_OfBrokenBrackets_IsRefused(string text)
    {
        var parts = text.Split(" > ");
        var brackets = parts[1].Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(each => each.Split(':')).Select(each => new LevyBracket(Rate.Parse(each[0]), Rate.Parse(each[1]))).ToValueList();

        Assert.Throws<ArgumentException>(() => LevySchedule.Of(Rate.Parse(parts[0]), brackets));
    }

    [Fact] // what the source says is in OPZ only
    public void Of_ADrawingInAnotherProgramme_NeedsThePlaceOfItsRule()
    {
        var target = IndicatorTarget.Of(Indicator.ParticipantsPlus, Persons(100), new(2023, 1, 1), TargetObligation.Obligatory, Decision);

        var exception = Assert.Throws<LegalParameterNotDefinedException>(() => IndicatorFulfilment.Of(target, Persons(80), new(2026, 3, 31), GrantDrawing.Of(Money.Of(92), Money.Of(100))));
        Assert.Contains("je doloženo jen v\u00A0OPZ, ne v\u00A0OPZ+", exception.CzechMessage, StringComparison.Ordinal);
        Assert.Equal(Exact.Of(80, 92), IndicatorFulfilment.Of(target, Persons(80), new(2026, 3, 31), GrantDrawing.Of(Money.Of(92), Money.Of(100), Decision)).Ratio);
    }

    [Fact]
    public void Of_AnotherUnitOrANegativeNumber_IsRefused()
    {
        var target = Target(100);

        Assert.Contains("units never convert", Assert.Throws<ArgumentException>(() => IndicatorFulfilment.Of(target, Quantity.Of(5, Unit.Place), End, null)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => IndicatorFulfilment.Of(target, Persons(-1), End, null));
        Assert.Throws<ArgumentNullException>("target", () => IndicatorFulfilment.Of(null!, Exact.One, Unit.Person, End, null));
        Assert.Throws<ArgumentNullException>("unit", () => IndicatorFulfilment.Of(target, Exact.One, null!, End, null));
        Assert.Throws<ArgumentOutOfRangeException>(() => GrantDrawing.Of(Money.Of(101), Money.Of(100)));
        Assert.Throws<ArgumentOutOfRangeException>(() => GrantDrawing.Of(Money.Zero, Money.Zero));
    }

    [Fact] // an indicator of capacities may be in both units, a target is in one of them
    public void Of_BedsForATargetInPlaces_IsRefused()
    {
        var target = IndicatorTarget.Of(Indicator.ServiceCapacity, Quantity.Of(20, Unit.Place), new(2016, 7, 1), TargetObligation.Obligatory, Decision);

        Assert.Throws<ArgumentException>("unit", () => IndicatorFulfilment.Of(target, Quantity.Of(20, Unit.Bed), End, null));
    }

    [Fact]
    public void ToString_OfAFulfilment_SaysItsRatioWhereThereIsOne()
    {
        var reported = IndicatorTarget.Of(Indicator.Participants, Persons(100), new(2016, 7, 1), TargetObligation.NotObligatory, Decision);

        Assert.Equal("OPZ 6 00 00: 80 person, 4/5", IndicatorFulfilment.Of(Target(100), Persons(80), End, null).ToString());
        Assert.Equal("OPZ 6 00 00: 80 person, not determined", IndicatorFulfilment.Of(reported, Persons(80), End, null).ToString());
    }

    [Fact] // I23
    public void State_OfNothingDrawn_HasNoFulfilment()
    {
        var fulfilment = IndicatorFulfilment.Of(Target(100), Persons(1), End, GrantDrawing.Of(Money.Zero, Money.Of(100)));

        Assert.Equal(FulfilmentState.NothingDrawn, fulfilment.State);
        Assert.Null(fulfilment.Ratio);
        Assert.Equal(Exact.Zero, fulfilment.ComparedTarget);
        Assert.Contains("nečerpalo nic", fulfilment.Explain().ToText(Language.Czech), StringComparison.Ordinal);
    }

    [Fact] // I23: no obligatory indicator of a kind, no levy of that kind
    public void Of_AProjectWithoutABindingResult_HasNoTotalAndNoLevyOfResults()
    {
        var use = IndicatorTarget.Of(Indicator.ServiceUse, Persons(50), new(2016, 7, 1), TargetObligation.NotObligatory, Decision);
        var results = TotalFulfilment.Of(IndicatorKind.Result, Cap(), IndicatorFulfilment.Of(use, Persons(60), End, null));

        Assert.Null(results.Value);
        Assert.Equal(Exact.Of(60), results.LeftOut.Single().Achieved);
        Assert.Equal(Money.Zero, IndicatorLevy.Of(Rules, Money.Of(100), results).Amount); // though the rules have no brackets for results
    }

    [Fact]
    public void Of_ATotalOfATargetThatMayBind_AsksForTheObligation()
    {
        var target = IndicatorTarget.Of(Indicator.Participants, Persons(50), new(2016, 7, 1), TargetObligation.NotKnown, Decision);
        var fulfilment = IndicatorFulfilment.Of(target, Persons(60), End, null);

        Assert.Equal(Exact.Of(6, 5), fulfilment.Ratio);
        Assert.Equal("indicator.obligation.OPZ 6 00 00", Assert.Throws<LegalParameterNotDefinedException>(() => TotalFulfilment.Of(IndicatorKind.Output, Cap(), fulfilment)).ParameterId);
    }

    [Fact]
    public void Of_TargetsByServiceType_EnterAloneOrAsTheirSumByTheCallersChoice() // the targets of Liberec: 1,630 and 1,110, together 2,740
    {
        ValueList<IndicatorFulfilment> fulfilments = [ByType(ServiceType.LowThresholdFacilitiesForYouth, 1630, 1630), ByType(ServiceType.SocialActivationForFamilies, 1110, 555)];

        Assert.Equal(Exact.Of(3, 4), TotalFulfilment.Of(IndicatorKind.Output, Cap(), TargetsOfServices.EachAlone, fulfilments).Value);
        var summed = TotalFulfilment.Of(IndicatorKind.Output, Cap(), TargetsOfServices.Summed, fulfilments);
        Assert.Equal(Exact.Of(2185, 2740), summed.Value);
        Assert.Contains("(1\u00A0630\u00A0osob + 555\u00A0osob) ÷ (1\u00A0630\u00A0osob + 1\u00A0110\u00A0osob)", summed.Explain().ToText(Language.Czech), StringComparison.Ordinal);
        Assert.Equal("indicator.targets-of-services.OPZ 6 00 00, § 62", Assert.Throws<LegalParameterNotDefinedException>(() => TotalFulfilment.Of(IndicatorKind.Output, Cap(), fulfilments)).ParameterId);

        IndicatorFulfilment ByType(ServiceType type, decimal target, decimal achieved) => IndicatorFulfilment.Of(
            IndicatorTarget.Of(Indicator.Participants, Persons(target), new(2016, 7, 1), TargetObligation.Obligatory, Decision, type), Persons(achieved), End, null);
    }

    [Fact]
    public void Of_FulfilmentsThatDoNotBelongTogether_AreRefused()
    {
        var one = IndicatorFulfilment.Of(Target(100), Persons(1), End, null);

        Assert.Throws<ArgumentException>(() => TotalFulfilment.Of(IndicatorKind.Output, Cap(), one, one));
        Assert.Throws<ArgumentException>(() => TotalFulfilment.Of(IndicatorKind.Output, Cap(), one,
            IndicatorFulfilment.Of(IndicatorTarget.Of(Indicator.ServiceCapacity, Quantity.Of(5, Unit.Place), new(2016, 7, 1), TargetObligation.Obligatory, Decision), Quantity.Of(5, Unit.Place), End.PlusDays(1), null)));
        Assert.Throws<ArgumentOutOfRangeException>(() => OverfulfilmentCap.At(Rate.Percent(99), Decision));
    }

    [Fact]
    public void Of_TargetsForAllServicesAndByType_MayNotBeOfOneIndicator()
    {
        var (all, byType) = (For(Indicator.Participants, null), For(Indicator.Participants, ServiceType.Shelters));

        Assert.Throws<ArgumentException>("fulfilments", () => TotalFulfilment.Of(IndicatorKind.Output, Cap(), TargetsOfServices.EachAlone, all, byType));
        Assert.Equal(Exact.One, TotalFulfilment.Of(IndicatorKind.Output, Cap(), TargetsOfServices.EachAlone, all, For(Indicator.ServiceUse, ServiceType.Shelters)).Value);

        static IndicatorFulfilment For(Indicator indicator, ServiceType? type) =>
            IndicatorFulfilment.Of(IndicatorTarget.Of(indicator, Persons(10), new(2016, 7, 1), TargetObligation.Obligatory, Decision, type), Persons(10), End, null);
    }

    [Fact]
    public void Of_ATotalOrALevyOfWhatIsNone_IsRefused()
    {
        var one = IndicatorFulfilment.Of(Target(100), Persons(1), End, null);

        Assert.Throws<ArgumentOutOfRangeException>("kind", () => TotalFulfilment.Of((IndicatorKind)9, Cap(), one));
        Assert.Throws<ArgumentOutOfRangeException>("services", () => TotalFulfilment.Of(IndicatorKind.Output, Cap(), (TargetsOfServices)9, one));
        Assert.Throws<ArgumentNullException>("cap", () => TotalFulfilment.Of(IndicatorKind.Output, null!, one));
        Assert.Throws<ArgumentNullException>("rules", () => IndicatorLevy.Of(null!, Money.Of(100), Total(0.8m)));
        Assert.Throws<ArgumentOutOfRangeException>("rules", () => IndicatorLevy.Of(Rules with { Combination = (LevyCombination)2 }, Money.Of(100), Total(0.8m)));
        Assert.Throws<ArgumentNullException>("brackets", () => LevySchedule.Of(Rate.Percent(85), (ValueList<LevyBracket>)null!));
        Assert.Throws<ArgumentOutOfRangeException>("fulfilment", () => Outputs.At(Exact.Of(-1, 100)));
    }

    [Fact]
    public void Of_ALevyWithoutBracketsOfItsKind_SaysThatTheyAreNotKnown()
    {
        var target = IndicatorTarget.Of(Indicator.ServiceUse, Persons(50), new(2016, 7, 1), TargetObligation.Obligatory, Decision);
        var results = TotalFulfilment.Of(IndicatorKind.Result, Cap(), IndicatorFulfilment.Of(target, Persons(10), End, null));

        Assert.Equal("indicator.levy.results", Assert.Throws<LegalParameterNotDefinedException>(() => IndicatorLevy.Of(Rules, Money.Of(100), results)).ParameterId);
        Assert.Throws<ArgumentException>(() => IndicatorLevy.Of(Rules, Money.Of(100)));
        Assert.Throws<ArgumentException>(() => IndicatorLevy.Of(Rules, Money.Of(100), Total(0.8m), Total(0.8m)));
        Assert.Throws<ArgumentOutOfRangeException>(() => IndicatorLevy.Of(Rules, Money.Of(-1), Total(0.8m)));
    }

    [Fact]
    public void ToLowerLevy_OfALevy_CarriesItsAmountAndItsSource()
    {
        var levy = IndicatorLevy.Of(Rules, Money.Of(10_000_000), Total(0.8m));

        Assert.Equal(Money.Of(1_500_000), levy.ToLowerLevy().Amount);
        Assert.Equal(Decision, levy.ToLowerLevy().Source);
    }

    [Fact]
    public void CapacityLoad_OfWrongUnits_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => CapacityLoad.Of(Quantity.Of(5, Unit.Client), Quantity.Of(1, Unit.FullTimeEquivalent)));
        Assert.Throws<ArgumentException>(() => CapacityLoad.Of(Persons(5), default));
        Assert.Throws<ArgumentOutOfRangeException>(() => CapacityLoad.Of(Persons(5), Quantity.Of(0, Unit.Bed)));
        Assert.Throws<ArgumentOutOfRangeException>(() => CapacityLoad.Of(Persons(-5), Quantity.Of(1, Unit.Bed)));
        Assert.Equal(Exact.Zero, CapacityLoad.Of(Persons(0), Quantity.Of(1, Unit.Bed)).Value);
    }

    [Theory]
    [InlineData(5, 10)]
    [InlineData(0, 10)]
    [InlineData(3, 0)]
    [InlineData(3, 29)]
    public void ReportDueRule_OfNumbersOutsideTheirRange_IsRefused(int months, int day) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ReportDueRule.Of(months, day, DueDayMove.Stays, Decision));

    [Fact]
    public void ReportsOf_ARealisationThatEndsOnTheFirstDayOfAPeriod_ReportThatDay()
    {
        Assert.Equal(
            [(new DateInterval(new(2016, 2, 1), new(2016, 3, 31)), new(2016, 4, 10)), (new(new(2016, 4, 1), new(2016, 4, 1)), new(2016, 7, 10))],
            ReportDueRule.QuarterByTenth.ReportsOf(new(new(2016, 2, 1), new(2016, 4, 1))).Select(report => (report.Days, report.DueOn)));
        Assert.Equal(new(2016, 3, 15), ReportDueRule.Of(1, 15, DueDayMove.Stays, Decision).DueOn(new(2016, 2, 29)).Value); // a month is a period, too
    }

    [Fact]
    public void ReportDueRule_OfAnotherMoveOrTheLastYear_IsRefused()
    {
        var rule = ReportDueRule.QuarterByTenth;

        Assert.Throws<ArgumentOutOfRangeException>("move", () => ReportDueRule.Of(3, 10, (DueDayMove)2, Decision));
        Assert.Throws<ArgumentOutOfRangeException>("realisation", () => rule.ReportsOf(new(new(9998, 1, 1), new(9999, 12, 31))));
        Assert.Throws<ArgumentOutOfRangeException>("dayOfPeriod", () => rule.DueOn(new(9999, 12, 31)));
        Assert.Equal(new(9999, 1, 10), Assert.Single(ReportDueRule.Of(12, 10, DueDayMove.Stays, Decision).ReportsOf(new(new(9998, 1, 1), new(9998, 12, 31)))).DueOn);
        Assert.Equal((4, new LocalDate(9999, 1, 10)), (rule.ReportsOf(new(new(9998, 1, 1), new(9998, 12, 31))).Count, rule.DueOn(new(9998, 12, 31)).Value));
    }

    [Fact] // 10 July 2016 was a Sunday
    public void ReportDueRule_ThatMoves_MovesToTheNextWorkingDay()
    {
        var moving = ReportDueRule.Of(3, 10, DueDayMove.ToWorkingDay, Decision);

        Assert.Equal(new(2016, 7, 10), ReportDueRule.QuarterByTenth.DueOn(new(2016, 4, 1)).Value);
        Assert.Equal(new(2016, 7, 11), moving.DueOn(new(2016, 4, 1)).Value);
        Assert.Contains("není pracovní den", moving.DueOn(new(2016, 4, 1)).ToText(Language.Czech), StringComparison.Ordinal);
    }

    private static OverfulfilmentCap Cap() => OverfulfilmentCap.At(Rate.One, Decision);

    private static TotalFulfilment Total(decimal fulfilment) => TotalFulfilment.Of(IndicatorKind.Output, Cap(), IndicatorFulfilment.Of(Target(100), Persons(fulfilment * 100), End, null));

    private static IndicatorTarget Target(decimal target) => IndicatorTarget.Of(Indicator.Participants, Persons(target), new(2016, 7, 1), TargetObligation.Obligatory, Decision);

    private static Quantity Persons(decimal number) => Quantity.Of(number, Unit.Person);
}
