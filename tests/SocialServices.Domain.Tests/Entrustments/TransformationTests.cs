using SocialServices.Domain.Entrustments;
using SocialServices.Domain.Services;
using SocialServices.Domain.Validation;
using static SocialServices.Domain.Tests.Compensation.Problems;

namespace SocialServices.Domain.Tests.Entrustments;

public sealed class TransformationTests
{
    private static readonly ServiceIdentifier Home = ServiceIdentifier.Parse("1000001");
    private static readonly ServiceIdentifier Housing = ServiceIdentifier.Parse("2000001");
    private static readonly ServiceIdentifier Support = ServiceIdentifier.Parse("2000002");

    private static readonly BedClosure Beds = new("A", Home, ServiceType.HomesForPersonsWithDisabilities, Capacity.Beds(20), new(2013, 7, 1));
    private static readonly AlternativeUnits Places = new("B", Housing, ServiceType.ShelteredHousing, Capacity.Beds(12), new(2013, 7, 1));

    // 08, 1.9: beds closed in a home are linked to new units of the alternative services, with the origin of their clients.
    private static readonly Transformation FP2 = Transformation.Create(
        [Beds, Beds with { Id = "C", Beds = Capacity.Beds(10), ClosedOn = new(2014, 1, 1) }, Beds with { Id = "D", Home = ServiceIdentifier.Parse("1000002"), Beds = Capacity.Beds(5) }],
        [Places, new("E", Support, ServiceType.SupportForIndependentLiving, Capacity.FullTimeEquivalents(2.5m), new(2014, 1, 1)), Places with { Id = "F", Capacity = Capacity.Beds(6), OpenedOn = new(2014, 2, 1) }],
        [new("A", "B", 9), new("A", "E", 8), new("C", "F", 6), new("C", "E", 4), new("D", "B", 3)]);

    [Fact]
    public void Totals_OfHomesAndAlternatives_CountEveryBedAndClientOnce()
    {
        Assert.Equal(
            [
                new(Home, ServiceType.HomesForPersonsWithDisabilities, [Capacity.Beds(30)], 27),
                new(ServiceIdentifier.Parse("1000002"), ServiceType.HomesForPersonsWithDisabilities, [Capacity.Beds(5)], 3),
            ],
            FP2.Homes);
        Assert.Equal(
            [
                new(Housing, ServiceType.ShelteredHousing, [Capacity.Beds(18)], 18),
                new(Support, ServiceType.SupportForIndependentLiving, [Capacity.FullTimeEquivalents(2.5m)], 12),
            ],
            FP2.Alternatives);
    }

    [Fact]
    public void Totals_OfAnAlternativeInTwoUnits_AddUpEachUnitByItself()
    {
        var workers = new AlternativeUnits("E", Support, ServiceType.SupportForIndependentLiving, Capacity.FullTimeEquivalents(2.5m), new(2014, 1, 1));
        var transformation = Transformation.Create([], [workers, workers with { Id = "F", Capacity = Capacity.Clients(8) }, workers with { Id = "G" }], []);

        Assert.Equal([Capacity.Clients(8), Capacity.FullTimeEquivalents(5)], Assert.Single(transformation.Alternatives).Capacities);
    }

    [Fact]
    public void ClientsBetween_AHomeAndAnAlternative_IsTheirOrigin()
    {
        Assert.Equal(15, FP2.ClientsBetween(Home, Housing));
        Assert.Equal(12, FP2.ClientsBetween(Home, Support));
        Assert.Equal(3, FP2.ClientsBetween(ServiceIdentifier.Parse("1000002"), Housing));
        Assert.Equal(0, FP2.ClientsBetween(Housing, Home));
    }

    [Fact]
    public void TryCreate_OfBedsThatCloseAfterTheUnitsOpen_Warns()
    {
        var report = Transformation.TryCreate([Beds], [Places with { OpenedOn = new(2013, 6, 1) }], [new("A", "B", 1)], out var transformation);

        Assert.NotNull(transformation);
        var problem = Assert.Single(report.Problems);
        Assert.Equal((NeedProblemCodes.ClosedAfterOpening, "$.links[0]", ProblemSeverity.Warning), (problem.Code, problem.Path, problem.Severity));
        Assert.Equal("The beds close on 1 July 2013, the new units open already on 1 June 2013; check that the days of both (30) are not paid twice.", Readable(problem.Text.English));
        Assert.Empty(Transformation.TryCreate([Beds], [Places], [new("A", "B", 1)], out _).Problems);
        Assert.Empty(Transformation.TryCreate([Beds], [Places with { OpenedOn = new(2014, 6, 1) }], [new("A", "B", 1)], out _).Problems);
    }

    [Fact]
    public void TryCreate_OfLinksThatBreakRules_NamesAllOfThem()
    {
        var report = Transformation.TryCreate(
            [Beds with { Id = "A", Beds = Capacity.Beds(3) }, Beds with { Id = " ", Beds = Capacity.FullTimeEquivalents(1m) }, Beds with { Id = "A", Service = ServiceType.PersonalAssistance }],
            [Places with { Capacity = Capacity.Beds(0) }, Places with { Id = "C", Identifier = Home, Capacity = default }],
            [new("A", "B", 2), new("A", "B", 1), new("A", "C", 1), new("X", "B", -1), new("A", "Y", 0)],
            out var transformation);

        Assert.Null(transformation);
        AssertReport(report,
            """
            $.closures[0]: More clients left (4) than beds were closed (3 beds); correct the numbers. [transformation.more-clients-than-beds]
            $.closures[1].id: The text must not be blank. [need.blank]
            $.closures[1].beds: One or more beds ('bed') of a service that can be residential are closed, not '1 fte' of homes for persons with disabilities. [transformation.not-beds]
            $.closures[2].beds: One or more beds ('bed') of a service that can be residential are closed, not '20 bed' of personal assistance. [transformation.not-beds]
            $.units[0].capacity: New units are more than zero. [transformation.range]
            $.units[1].capacity: A capacity must have a unit, such as '9 bed' or '2.5 fte'. [need.unit]
            $.units[1].capacity: New units are more than zero. [transformation.range]
            $.closures: The id 'A' stands more than once; each item has its own. [transformation.repeated-id]
            $.links[1]: The same beds and units are linked twice. [transformation.link]
            $.links[2]: The service 1000001 can't be an alternative to itself. [transformation.service]
            $.links[3].closure: The closed beds 'X' are not given. [transformation.link]
            $.links[3].clients: There are zero or more clients. [transformation.range]
            $.links[4].units: The new units 'Y' are not given. [transformation.link]
            $: The service 1000001 stands with several types; one registration has one type of service. [transformation.service]
            """,
            """
            $.closures[0]: Z rušených lůžek (3 lůžka) odešlo více klientů (4); opravte počty. [transformation.more-clients-than-beds]
            $.closures[1].id: Text nesmí být prázdný. [need.blank]
            $.closures[1].beds: Ruší se jedno či více lůžek ('bed') služby s pobytovou formou, ne '1 fte' služby domovy pro osoby se zdravotním postižením. [transformation.not-beds]
            $.closures[2].beds: Ruší se jedno či více lůžek ('bed') služby s pobytovou formou, ne '20 bed' služby osobní asistence. [transformation.not-beds]
            $.units[0].capacity: Nových jednotek je více než nula. [transformation.range]
            $.units[1].capacity: Kapacita musí mít jednotku, např. '9 bed' nebo '2.5 fte'. [need.unit]
            $.units[1].capacity: Nových jednotek je více než nula. [transformation.range]
            $.closures: Označení 'A' je uvedeno vícekrát; každá položka má vlastní. [transformation.repeated-id]
            $.links[1]: Táž lůžka a tytéž jednotky jsou propojeny dvakrát. [transformation.link]
            $.links[2]: Služba 1000001 nemůže být alternativou sama sobě. [transformation.service]
            $.links[3].closure: Rušená lůžka 'X' nejsou uvedena. [transformation.link]
            $.links[3].clients: Klientů je nula nebo více. [transformation.range]
            $.links[4].units: Nové jednotky 'Y' nejsou uvedeny. [transformation.link]
            $: Služba 1000001 je uvedena s více druhy; jedna registrace má jeden druh služby. [transformation.service]
            """);
        Assert.Throws<DomainValidationException>(() => Transformation.Create([Beds], [], [new("A", "B", 1)]));
    }

    [Fact]
    public void TryCreate_OfNoBedsAndUnitsThatBreakRules_NamesAllOfThem() => AssertReport(
        Transformation.TryCreate(
            [Beds with { Beds = Capacity.Beds(0) }],
            [Places, Places with { Service = ServiceType.SupportForIndependentLiving }, Places with { Id = " " }], [], out _),
        """
        $.closures[0].beds: One or more beds ('bed') of a service that can be residential are closed, not '0 bed' of homes for persons with disabilities. [transformation.not-beds]
        $.units[2].id: The text must not be blank. [need.blank]
        $.units: The id 'B' stands more than once; each item has its own. [transformation.repeated-id]
        $: The service 2000001 stands with several types; one registration has one type of service. [transformation.service]
        """,
        """
        $.closures[0].beds: Ruší se jedno či více lůžek ('bed') služby s pobytovou formou, ne '0 bed' služby domovy pro osoby se zdravotním postižením. [transformation.not-beds]
        $.units[2].id: Text nesmí být prázdný. [need.blank]
        $.units: Označení 'B' je uvedeno vícekrát; každá položka má vlastní. [transformation.repeated-id]
        $: Služba 2000001 je uvedena s více druhy; jedna registrace má jeden druh služby. [transformation.service]
        """);
}
