using NodaTime;
using SocialServices.Domain.Entrustments;
using SocialServices.Domain.Services;
using SocialServices.Domain.Time;
using SocialServices.Domain.Validation;
using static SocialServices.Domain.Tests.Compensation.Problems;
using static SocialServices.Domain.Tests.Entrustments.NeedSample;

namespace SocialServices.Domain.Tests.Entrustments;

public sealed class NeedEvidenceTests
{
    [Fact]
    public void On_L4_RequestsOfTheSecondHalfOf2015_StandUntilTheyAreReplaced()
    {
        var evidence = NeedEvidence.Create([Asks("5107", 1.2m), Asks("5109", 1m), Asks("5107", 2m, "1/2018")]);

        Assert.Empty(evidence.On(new(2015, 6, 30)).Requests);
        Assert.Equal([Fte(1.2m), Fte(1m)], Standing(new(2015, 7, 1)));
        Assert.Equal([Fte(1.2m), Fte(1m)], Standing(new(2017, 12, 31)));
        Assert.Equal([Fte(2m), Fte(1m)], Standing(new(2018, 1, 1)));

        IEnumerable<Capacity> Standing(LocalDate day) => evidence.On(day).Requests.Select(request => request.Capacity);
    }

    [Fact]
    public void On_AfterARequestOfZero_NothingIsNeeded()
    {
        var evidence = NeedEvidence.Create([Asks("5107", 1.2m), Asks("5107", 0m, "1/2016")]);

        Assert.Equal(Fte(0m), Assert.Single(evidence.On(Day).Requests).Capacity);
    }

    [Fact]
    public void In_OneHalfYear_LeavesTheOthersOut()
    {
        var evidence = NeedEvidence.Create([Asks("5107", 1.2m), Asks("5107", 2m, "1/2016"), Asks("5109", 1m)]);

        Assert.Equal(NeedEvidence.Create([Asks("5109", 1m), Asks("5107", 1.2m)]), evidence.In(HalfYear.Parse("2/2015")));
        Assert.Empty(evidence.In(HalfYear.Parse("2/2016")).Requests);
    }

    [Fact]
    public void Create_U7_MunicipalitiesOfOneTerritory_StandSideBySide()
    {
        var evidence = NeedEvidence.Create([Shelter("4204", 20m).By("563102", "Kadaň"), Shelter("4204", 10m).By("563129", "Klášterec nad Ohří"), Shelter("4208", 12m)]);

        Assert.Equal(["563102", "563129", null], evidence.Requests.Select(request => request.Municipality?.Code));

        static NeedRequest Shelter(string area, decimal beds) => Asks(area, 0m, "1/2012") with { Service = ServiceType.Shelters, Group = TargetGroup.HomelessPersons, Capacity = Capacity.Beds(beds) };
    }

    [Fact]
    public void Create_OfRequestsForSeveralServices_OrdersThemAsTheActOrdersTypesAndThenByUnit()
    {
        var (workers, beds) = (Asks("5107", 2m), Asks("5107", 0m) with { Capacity = Capacity.Beds(9) });
        var facility = Asks("5107", 1m) with { Service = ServiceType.LowThresholdFacilitiesForYouth, Group = TargetGroup.YouthAtRisk };

        Assert.Equal([facility, beds, workers], NeedEvidence.Create([workers, facility, beds]).Requests);
    }

    [Fact]
    public void TryCreate_OfRequestsThatBreakRules_NamesAllOfThem()
    {
        var report = NeedEvidence.TryCreate(
            [
                Asks("5107", 1m) with { Capacity = default, Source = " " },
                Asks("5107", 1m).By("57696", ""),
                Asks("5109", 1m).By("576964", "Semily"),
                Asks("5101", 1m), Asks("5105", 1m), Asks("5101", 2m),
            ],
            out var evidence);

        Assert.Null(evidence);
        AssertReport(report,
            """
            $.requests[0].capacity: A capacity must have a unit, such as '9 bed' or '2.5 fte'. [need.unit]
            $.requests[0].source: The text must not be blank. [need.blank]
            $.requests[1].municipality.code: The code of a municipality (ZÚJ) is six digits, such as '576964', not '57696'. [need.municipality-code]
            $.requests[1].municipality.name: The text must not be blank. [need.blank]
            $.requests[2].municipality.code: The municipality '576964' does not lie in the territory of the municipality with extended powers Turnov (5109); correct either code. [need.municipality-area]
            $.requests[5]: The same is asked for in the second half of 2015 in $.requests[3]; keep one or add them up. [need.repeated]
            """,
            """
            $.requests[0].capacity: Kapacita musí mít jednotku, např. '9 bed' nebo '2.5 fte'. [need.unit]
            $.requests[0].source: Text nesmí být prázdný. [need.blank]
            $.requests[1].municipality.code: Kód obce (ZÚJ) je šest číslic, např. '576964', ne '57696'. [need.municipality-code]
            $.requests[1].municipality.name: Text nesmí být prázdný. [need.blank]
            $.requests[2].municipality.code: Obec '576964' neleží v obvodu ORP Turnov (5109); opravte kód obce nebo ORP. [need.municipality-area]
            $.requests[5]: Týž požadavek za 2. pololetí 2015 je už v $.requests[3]; ponechte jeden, nebo je sečtěte. [need.repeated]
            """);
        Assert.Equal(report, Assert.Throws<DomainValidationException>(() => NeedEvidence.Create([Asks("5107", 1m) with { Capacity = default, Source = " " }, Asks("5107", 1m).By("57696", ""), Asks("5109", 1m).By("576964", "Semily"), Asks("5101", 1m), Asks("5105", 1m), Asks("5101", 2m)])).Report);
    }

    [Fact]
    public void TryCreate_OfATerritoryAndAMunicipalityInIt_Warns()
    {
        var report = NeedEvidence.TryCreate([Asks("5107", 2m), Asks("5107", 1m).By("576964", "Semily"), Asks("5107", 1m, "1/2016").By("576964", "Semily"), Asks("5109", 1m).By("577626", "Turnov")], out var evidence);

        Assert.Equal(4, evidence!.Requests.Count);
        var problem = Assert.Single(report.Problems);
        Assert.Equal((NeedProblemCodes.CountedTwice, "$.requests[1]", ProblemSeverity.Warning), (problem.Code, problem.Path, problem.Severity));
        Assert.Equal("Totéž žádá i ORP Semily za celý svůj obvod; ověřte, že její požadavek tento nezahrnuje.", problem.Text.Czech);
    }

    [Theory]
    [InlineData("563579", "5109", "2/2015", true)] // Frýdštejn was of Turnov until 2020
    [InlineData("563579", "5103", "2/2015", false)]
    [InlineData("563579", "5103", "1/2021", true)]
    [InlineData("563579", "5109", "1/2021", false)]
    [InlineData("589934", "7108", "2/2022", true)] // whose Přemyslovice was then is not known
    [InlineData("589934", "7103", "2/2022", true)]
    [InlineData("500001", "5101", "2/2015", true)]
    public void TryCreate_OfAMunicipalityThatMoved_FollowsTheDay(string code, string area, string found, bool isRight)
    {
        var report = NeedEvidence.TryCreate([Asks(area, 1m, found).By(code, "obec")], out _);

        Assert.Equal(isRight ? [] : [NeedProblemCodes.MunicipalityArea], report.Problems.Select(problem => problem.Code));
    }
}
