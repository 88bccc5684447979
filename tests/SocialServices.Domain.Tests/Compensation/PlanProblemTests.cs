using SocialServices.Domain.Compensation.Assessments;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Entrustments;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;
using SocialServices.Domain.Validation;
using static SocialServices.Domain.Tests.Compensation.Problems;

namespace SocialServices.Domain.Tests.Compensation;

/// <summary>What is wrong in a plan by itself, in the words that a clerk reads.</summary>
public sealed class PlanProblemTests
{
    [Fact]
    public void Beds_OfANegativeNumber_AreRefused()
    {
        var exception = Assert.Throws<ArgumentOutOfRangeException>(() => Capacity.Beds(-1));

        Assert.StartsWith("A number of zero or more is expected.", exception.Message, StringComparison.Ordinal);
        Assert.Equal(-1m, exception.ActualValue);
    }

    [Fact]
    public void Create_OfOverlappingSegments_NamesTheDay() => AssertReport(
        Check(line => line with { Provided = [Sample.Beds(9, 6, 30, 12, 31), Sample.Beds(9, 1, 1, 6, 30)] }),
        "$.lines[0].provided: Segments overlap on 30 June 2023; a day may belong to one only. [plan.overlapping-segments]",
        "$.lines[0].provided: Úseky se překrývají dnem 30. 6. 2023; každý den smí být jen v jednom. [plan.overlapping-segments]");

    [Fact]
    public void Create_OfASegmentWithinOneThatIsNotTheLastBeforeIt_NamesTheDay() => Assert.Equal(
        ["$.lines[0].provided: Segments overlap on 1 February 2023; a day may belong to one only. [plan.overlapping-segments]", "$.lines[0].provided: Segments overlap on 1 June 2023; a day may belong to one only. [plan.overlapping-segments]"],
        Check(line => line with { Provided = [Sample.Beds(9, 1, 1, 12, 31), Sample.Beds(9, 2, 1, 2, 28), Sample.Beds(9, 6, 1, 6, 30)] }).Problems.Select(problem => Readable(problem.ToText(Language.English))));

    [Fact]
    public void Create_OfTooManyLines_IsOutOfRangeAndNotEmpty() => Assert.Equal(
        (PlanProblemCodes.Range, "$.lines"),
        Assert.Single(ServicePlan.TryCreate(Sample.Plan with { Lines = Enumerable.Repeat(Sample.Plan.Lines[0], 101).ToValueList() }, out _).Problems.Select(problem => (problem.Code, problem.Path))));

    [Fact]
    public void Create_OfASegmentThatEndsBeforeItStarts_SaysSo() => AssertReport(
        Check(line => line with { Provided = [Sample.Beds(9, 6, 30, 6, 1)] }),
        "$.lines[0].provided[0]: The segment from 30 June 2023 to 1 June 2023 is empty; it ends before it starts. [plan.empty]",
        "$.lines[0].provided[0]: Úsek od 30. 6. 2023 do 1. 6. 2023 je prázdný; konec je před začátkem. [plan.empty]");

    [Fact]
    public void Create_OfNoSegmentOrNoLine_AsksForOne()
    {
        AssertReport(
            Check(line => line with { Provided = [] }),
            "$.lines[0].provided: Give at least one segment of capacity. [plan.empty]",
            "$.lines[0].provided: Uveďte aspoň jeden úsek kapacity. [plan.empty]");
        AssertReport(
            ServicePlan.TryCreate(Sample.Plan with { Lines = [] }, out _),
            "$.lines: A service has 1 to 100 lines (form and unit). [plan.empty]",
            "$.lines: Služba má 1 až 100 řádků (forma a jednotka). [plan.empty]");
    }

    [Fact]
    public void Create_OfASegmentOutsideTheYear_NamesBoth() => AssertReport(
        Check(line => line with { InNetwork = [new(new(2022, 12, 31), new(2023, 12, 31), Capacity.Beds(9))] }),
        "$.lines[0].inNetwork[0]: The segment from 31 December 2022 to 31 December 2023 is not within 2023. [plan.outside-year]",
        "$.lines[0].inNetwork[0]: Úsek od 31. 12. 2022 do 31. 12. 2023 neleží v roce 2023. [plan.outside-year]");

    [Fact]
    public void Create_OfMixedUnits_NamesBoth() => AssertReport(
        Check(line => line with { Registered = CapacitySegment.WholeYear(2023, Capacity.Hours(9)) }),
        "$.lines[0].registered[0]: The capacity is in the unit 'hour', the line in 'bed'; units never convert by themselves. [plan.different-units]",
        "$.lines[0].registered[0]: Kapacita je v jednotce 'hour', řádek v 'bed'; jednotky se samy nepřevádějí. [plan.different-units]");

    [Fact]
    public void Create_OfACapacityWithoutAUnit_AsksForIt() => AssertReport(
        Check(line => line with { Provided = CapacitySegment.WholeYear(2023, default) }),
        "$.lines[0].provided[0]: A capacity must have a unit. [plan.different-units]",
        "$.lines[0].provided[0]: Kapacita musí mít jednotku. [plan.different-units]");

    [Fact]
    public void TryCreate_OfManyFaults_TellsAll()
    {
        var report = ServicePlan.TryCreate(
            Sample.Plan with
            {
                Service = " ",
                Request = Money.Of(-1),
                OtherSources = [new(PublicSource.Region, Money.Of(1_000_000_000_001))],
                Coefficients = [new("a", Rate.One), new("a", Rate.Of(-1))],
                External = [new(CompensationSteps.Net, Money.Zero, "list"), new(CompensationSteps.Net, Money.Zero, "")],
            },
            out var plan);

        Assert.Null(plan);
        AssertReport(
            report,
            """
            $.service: The name of the service must not be blank. [plan.blank]
            $.request: An amount is from 0 CZK to 1 000 000 000 000.00 CZK, not −1.00 CZK. [plan.range]
            $.otherSources[0].amount: An amount is from 0 CZK to 1 000 000 000 000.00 CZK, not 1 000 000 000 001.00 CZK. [plan.range]
            $.coefficients.a: The coefficient 'a' stands more than once. [plan.repeated]
            $.coefficients.a: A coefficient is 0 or more. [plan.range]
            $.external[0].step: The step 'vp.net' can't be replaced; 'vp.ceiling' and 'grant.optimal' can. [plan.external-step]
            $.external[1].source: Say where the value comes from. [plan.blank]
            $.external[1].step: The step 'vp.net' can't be replaced; 'vp.ceiling' and 'grant.optimal' can. [plan.external-step]
            $.external[1]: The step 'vp.net' is replaced twice. [plan.repeated]
            """,
            """
            $.service: Název služby nesmí být prázdný. [plan.blank]
            $.request: Částka je od 0 Kč do 1 000 000 000 000,00 Kč, ne −1,00 Kč. [plan.range]
            $.otherSources[0].amount: Částka je od 0 Kč do 1 000 000 000 000,00 Kč, ne 1 000 000 000 001,00 Kč. [plan.range]
            $.coefficients.a: Koeficient 'a' je uveden vícekrát. [plan.repeated]
            $.coefficients.a: Koeficient je nejméně 0. [plan.range]
            $.external[0].step: Krok 'vp.net' nelze nahradit; lze 'vp.ceiling' a 'grant.optimal'. [plan.external-step]
            $.external[1].source: Uveďte, odkud hodnota pochází. [plan.blank]
            $.external[1].step: Krok 'vp.net' nelze nahradit; lze 'vp.ceiling' a 'grant.optimal'. [plan.external-step]
            $.external[1]: Krok 'vp.net' je nahrazen dvakrát. [plan.repeated]
            """);
        Assert.Equal(report, Assert.Throws<DomainValidationException>(() => ServicePlan.Create(Sample.Plan with { Service = " ", Request = Money.Of(-1), OtherSources = [new(PublicSource.Region, Money.Of(1_000_000_000_001))], Coefficients = [new("a", Rate.One), new("a", Rate.Of(-1))], External = [new(CompensationSteps.Net, Money.Zero, "list"), new(CompensationSteps.Net, Money.Zero, "")] })).Report);
    }

    [Fact]
    public void Create_OfAYearBeforeTheAct_SaysWhy() => AssertReport(
        ServicePlan.TryCreate(Sample.Plan with { Year = 2006, Lines = [ServiceLine.WholeYear(2006, ServiceForm.Residential, Capacity.Beds(9))] }, out _),
        "$.year: A year is from 2007, when Act 108/2006 Sb. took effect, to 2100, not 2006. [plan.range]",
        "$.year: Rok je od 2007 (účinnost zákona č. 108/2006 Sb.) do 2100, ne 2006. [plan.range]");

    [Fact]
    public void TryCreate_OfAmountsAndCodesOutsideTheirRange_NamesEachPlace() => Assert.Equal(
        [
            "$.lines[0].form Forma není ve výčtu.", "$.lines[0].basis Základ kapacity není ve výčtu.",
            "$.lines[0].actualRevenue Částka je od 0 Kč do 1 000 000 000 000,00 Kč, ne −1,00 Kč.", "$.lines[0].operatingCost Částka je od 0 Kč do 1 000 000 000 000,00 Kč, ne 1 000 000 000 000,01 Kč.",
            "$.previousAward Částka je od 0 Kč do 1 000 000 000 000,00 Kč, ne −1,00 Kč.", "$.eligibleCost Částka je od 0 Kč do 1 000 000 000 000,00 Kč, ne −1,00 Kč.",
            "$.profit Částka je od 0 Kč do 1 000 000 000 000,00 Kč, ne −1,00 Kč.", "$.external[0].amount Částka je od 0 Kč do 1 000 000 000 000,00 Kč, ne −1,00 Kč.",
        ],
        Ranges(Sample.Plan with
        {
            Lines = [Sample.Plan.Lines[0] with { Form = (ServiceForm)9, Basis = (UnitLimit)9, ActualRevenue = Money.Of(-1), OperatingCost = Money.Of(1_000_000_000_000.01m) }],
            PreviousAward = Money.Of(-1),
            EligibleCost = Money.Of(-1),
            Profit = Money.Of(-1),
            External = [new(CompensationSteps.Ceiling, Money.Of(-1), "pověření")],
        }));

    [Fact]
    public void TryCreate_OfTheMostThatAPlanHolds_TakesItAndNotMore()
    {
        var (line, source) = (Sample.Plan.Lines[0], new OtherSource(PublicSource.Region, Money.Of(1_000_000_000_000)));

        Assert.Empty(Ranges(Sample.Plan with { Lines = Enumerable.Repeat(line, 100).ToValueList(), OtherSources = Enumerable.Repeat(source, 100).ToValueList(), Request = Money.Of(1_000_000_000_000) }));
        Assert.Equal(
            ["$.lines Služba má 1 až 100 řádků (forma a jednotka).", "$.otherSources Nejvýše 100 zdrojů."],
            Ranges(Sample.Plan with { Lines = Enumerable.Repeat(line, 101).ToValueList(), OtherSources = Enumerable.Repeat(source, 101).ToValueList() }));
        Assert.Empty(Ranges(OfDays(1_000)));
        Assert.Equal(["$.lines[0].provided Nejvýše 1000 úseků."], Ranges(OfDays(1_001)));
        Assert.Equal("At most 1000 segments.", ServicePlan.TryCreate(OfDays(1_001), out _).Problems[0].Text.English);

        ServicePlanDefinition OfDays(int segments) => Sample.Plan with { Lines = [line with { Provided = Enumerable.Repeat(Sample.Beds(9, 6, 30, 6, 30), segments).ToValueList() }] };
    }

    [Fact]
    public void Create_OfASegmentOfOneDayWithinAnother_NamesTheDay() => Assert.Equal(
        "$.lines[0].provided: Segments overlap on 30 June 2023; a day may belong to one only. [plan.overlapping-segments]",
        Readable(Check(line => line with { Provided = [Sample.Beds(9, 1, 1, 6, 30), Sample.Beds(9, 6, 30, 6, 30)] }).ToText(Language.English)));

    private static IEnumerable<string> Ranges(ServicePlanDefinition definition) => ServicePlan.TryCreate(definition, out _).Problems
        .Where(problem => problem.Code == PlanProblemCodes.Range).Select(problem => Readable($"{problem.Path} {problem.Text.Czech}"));

    private static ValidationReport Check(Func<ServiceLine, ServiceLine> change)
    {
        var report = ServicePlan.TryCreate(Sample.Plan with { Lines = [change(Sample.Plan.Lines[0])] }, out var plan);
        Assert.Null(plan);
        return report;
    }
}
