using NodaTime;
using SocialServices.Domain.Entrustments;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;
using SocialServices.Domain.Territory;
using SocialServices.Domain.Validation;
using static SocialServices.Domain.Tests.Compensation.Problems;
using static SocialServices.Domain.Tests.Entrustments.NeedSample;

namespace SocialServices.Domain.Tests.Entrustments;

public sealed class NeedComparisonTests
{
    private static readonly NeedEvidence Evidence = NeedEvidence.Create([Asks("5102", 10m), Asks("5105", 12m), Asks("5107", 1.2m), Asks("5109", 1m), Asks("5108", 3m)]);

    [Fact]
    public void On_OneAreaEach_GivesExactRatiosAndAvailability()
    {
        var comparison = Assert.Single(NeedComparison.On(Day, Evidence, Plan(Row(8m, "5102"), Row(12m, "5105"), Row(1m, "5101")), [Row(6m, "5102"), Row(8m, "5105"), Row(7m, "5105")]));

        Assert.Equal([In("5101"), In("5102"), In("5105"), In("5107"), In("5108"), In("5109")], comparison.Areas.Select(area => area.Area));
        Assert.Equal([Fte(0m), Fte(10m), Fte(12m), Fte(1.2m), Fte(3m), Fte(1m)], comparison.Areas.Select(area => area.Requested));
        Assert.Equal([Fte(1m), Fte(8m), Fte(12m), Fte(0m), Fte(0m), Fte(0m)], comparison.Areas.Select(area => area.Planned!.Value));
        Assert.Equal([Fte(0m), Fte(6m), Fte(15m), Fte(0m), Fte(0m), Fte(0m)], comparison.Areas.Select(area => area.Contracted));
        Assert.Equal([null, Exact.Of(4, 5), Exact.One, Exact.Zero, Exact.Zero, Exact.Zero], comparison.Areas.Select(area => area.PlannedToRequested));
        Assert.Equal([Exact.Zero, Exact.Of(3, 4), Exact.Of(5, 4), null, null, null], comparison.Areas.Select(area => area.ContractedToPlanned));
        Assert.Equal([null, Exact.Of(3, 5), Exact.Of(5, 4), Exact.Zero, Exact.Zero, Exact.Zero], comparison.Areas.Select(area => area.ContractedToRequested));
        Assert.Equal([Fte(0m), Fte(4m), Fte(0m), Fte(1.2m), Fte(3m), Fte(1m)], comparison.Areas.Select(area => area.Unmet));
        Assert.Equal(
            [null, Availability.Insufficient, Availability.Sufficient, Availability.Missing, Availability.Missing, Availability.Missing],
            comparison.Areas.Select(area => area.Availability));
        Assert.Equal("10 úvazků : 8 úvazků : 6 úvazků", Readable(comparison.Areas[1].ToText(Language.Czech)));
    }

    [Fact]
    public void On_ALotOfTwoMunicipalities_NeverDividesItsUnits() // 08, section 4: 1.2 + 0.8 = 2.0
    {
        var comparison = Assert.Single(NeedComparison.On(Day, NeedEvidence.Create([Asks("5107", 1.2m), Asks("5109", 0.8m)]), Plan(Row(1.2m, "5107"), Row(1m, "5109")), [Row(2m, "5107", "5109")]));

        var area = Assert.Single(comparison.Areas);
        Assert.Equal(In("5107", "5109"), area.Area);
        Assert.Equal((Fte(2m), Fte(2.2m), Fte(2m)), (area.Requested, area.Planned!.Value, area.Contracted));
        Assert.Equal(Availability.Sufficient, area.Availability);
    }

    [Fact]
    public void On_L14_FullTimeEquivalentsOfBothTypes_SumToThoseOfTheProject()
    {
        var youth = TargetGroup.YouthAtRisk;
        string[] all = ["5101", "5102", "5103", "5104", "5105", "5106", "5107", "5108", "5109", "5110"];
        AreaCapacity[] contracted =
        [
            .. all.Select((code, i) => Row(i == 4 ? 17m : 3m, code)), // 14 lots gave 44 FTE; how many each is not known
            .. all.Select((code, i) => Row(i == 4 ? 21m : 3m, code) with { Service = ServiceType.LowThresholdFacilitiesForYouth, Group = youth }), // 16 lots gave 48
        ];

        var comparisons = NeedComparison.On(Day, NeedEvidence.Create([]), Plan(Row(44m, all)), contracted);

        Assert.Equal([ServiceType.LowThresholdFacilitiesForYouth, Activation], comparisons.Select(comparison => comparison.Service));
        Assert.Equal([Fte(48m), Fte(44m)], comparisons.Select(comparison => comparison.Total.Contracted));
        Assert.Equal(10, comparisons[0].Areas.Count);
        Assert.Single(comparisons[1].Areas); // planned for the region as a whole
        Assert.Equal(Exact.One, comparisons[1].Total.ContractedToPlanned);
    }

    [Fact]
    public void On_APlanOfTheRegion_TakesItsMunicipalitiesTogether() // 364 beds of 14 shelters, planned by the Ústecký kraj as a whole
    {
        var region = ServiceTerritory.On(Day, Region.Usti);
        var evidence = NeedEvidence.Create([Shelter("4204", 20m), Shelter("4209", 30m)]);
        var plan = Plan(new AreaCapacity(ServiceType.Shelters, TargetGroup.HomelessPersons, region, Capacity.Beds(364)));

        var area = Assert.Single(Assert.Single(NeedComparison.On(Day, evidence, plan, [])).Areas);

        Assert.Equal((region, Capacity.Beds(50), Capacity.Beds(364)), (area.Area, area.Requested, area.Planned!.Value));
        Assert.Equal(Availability.Missing, area.Availability);

        static NeedRequest Shelter(string area, decimal beds) => Asks(area, 0m, "1/2012") with { Service = ServiceType.Shelters, Group = TargetGroup.HomelessPersons, Capacity = Capacity.Beds(beds) };
    }

    [Fact]
    public void On_K4AndK6_DistrictsAndRegion_AreOnePlace() // 08, 1.11: the whole region is its three districts
    {
        var workshops = new AreaCapacity(ServiceType.SocioTherapeuticWorkshops, TargetGroup.PersonsWithDisabilities, default, Fte(3m));
        var districts = workshops with { Area = ServiceTerritory.On(Day, District.Parse("CZ0411"), District.Parse("CZ0412"), District.Parse("CZ0413")) };

        var comparison = Assert.Single(NeedComparison.On(Day, NeedEvidence.Create([]), Plan(workshops with { Area = ServiceTerritory.On(Day, Region.KarlovyVary) }), [districts]));

        Assert.Equal(Exact.One, Assert.Single(comparison.Areas).ContractedToPlanned);
    }

    [Fact]
    public void On_DifferentUnits_GivesComparisonsOfTheirOwn()
    {
        var evidence = NeedEvidence.Create([Asks("5107", 2m), Asks("5107", 0m) with { Capacity = Capacity.Beds(9) }]);

        var comparisons = NeedComparison.On(Day, evidence, Plan(Row(2m, "5107")), [Row(0m, "5107") with { Capacity = Capacity.Beds(9) }]);

        Assert.Equal([Unit.Bed, Unit.FullTimeEquivalent], comparisons.Select(comparison => comparison.Unit));
        Assert.Equal([Availability.Sufficient, Availability.Missing], comparisons.Select(comparison => comparison.Total.Availability!.Value));
    }

    [Fact]
    public void Total_WithASurplusInOneArea_KeepsTheNeedOfAnother()
    {
        var total = Assert.Single(NeedComparison.On(Day, NeedEvidence.Create([Asks("5102", 5m), Asks("5105", 5m)]), Plan(Row(10m, "5105")), [Row(1m, "5102"), Row(9m, "5105")])).Total;

        Assert.Equal((Fte(10m), Fte(10m), Fte(10m)), (total.Requested, total.Planned!.Value, total.Contracted));
        Assert.Equal(Exact.One, total.ContractedToRequested);
        Assert.Equal(Fte(4m), total.Unmet);
        Assert.Equal(Availability.Insufficient, total.Availability);
    }

    [Fact]
    public void On_ADayWithoutAPlan_SaysThatItIsNotKnown()
    {
        var comparison = Assert.Single(NeedComparison.On(new(2018, 1, 1), NeedEvidence.Create([Asks("5102", 5m)]), Plan(Row(5m, "5102")), [Row(5m, "5102")]));

        Assert.Null(comparison.Total.Planned);
        Assert.Null(comparison.Total.PlannedToRequested);
        Assert.Null(comparison.Total.ContractedToPlanned);
        Assert.Equal("5 FTE : no plan : 5 FTE", Readable(comparison.Total.ToText(Language.English)));
        Assert.Equal("5 úvazků : bez plánu : 5 úvazků", Readable(comparison.Total.ToText(Language.Czech)));
        Assert.Equal("The plan SPRSS has no version that holds on this day; the planned capacity is not known.", Assert.Single(comparison.Explain().Explanation.Warnings).English);
    }

    [Fact]
    public void On_ATerritoryThatIsNotKnownOnTheDay_TakesAnotherDivision()
    {
        var evidence = NeedEvidence.Create([Asks("7108", 1m, "1/2022")]);
        var day = new LocalDate(2022, 6, 1);

        Assert.Contains("2021-01-01", Assert.Throws<LegalParameterNotDefinedException>(() => NeedComparison.On(day, evidence, Plan(Row(1m, "5107")), [])).Message, StringComparison.Ordinal);
        var comparison = Assert.Single(NeedComparison.On(day, evidence, Plan(Row(1m, "5107")), [], division: new LocalDate(2024, 6, 30)));
        Assert.Equal(ServiceTerritory.On(new(2024, 6, 30), Orp("7108")), comparison.Areas[0].Area);
        Assert.Contains("Prostějov", comparison.Explain().ToText(Language.Czech), StringComparison.Ordinal);
    }

    [Fact]
    public void On_ContractedCapacitiesThatBreakRules_NamesAllOfThem()
    {
        var report = Assert.Throws<DomainValidationException>(() => NeedComparison.On(Day, Evidence, Plan(Row(1m, "5107")), [Row(1m, "5107"), new(Activation, Group, default, default)])).Report;

        Assert.Equal([("$.contracted[1].capacity", NeedProblemCodes.Unit), ("$.contracted[1].area", NeedProblemCodes.Nowhere)], report.Problems.Select(problem => (problem.Path, problem.Code)));
    }

    [Fact]
    public void CoverageOf_ARegion_CountsUnitsForTenThousandPeople() // 08, 1.10
    {
        var comparison = Assert.Single(NeedComparison.On(Day, Evidence, Plan(Row(8m, "5102")), [Row(6m, "5102"), Row(12m, "5105"), Row(2m, "5107", "5109")]));
        var group = Group.ToString();

        var coverage = Assert.Single(comparison.CoverageOf(ServiceTerritory.On(Day, Region.Liberec),
            new TargetPopulation(In("5102"), 3_000, group), new TargetPopulation(In("5105"), 8_000, group), new TargetPopulation(In("5107", "5109"), 1_000, group), new TargetPopulation(In("5102"), 99, "senioři")).Groups);

        Assert.Equal(group, coverage.Group);
        Assert.Equal(ServiceTerritory.On(Day, Region.Liberec).Except(In("5102", "5105", "5107", "5109")), coverage.Uncovered);
        Assert.Equal([Exact.Of(15), Exact.Of(20), Exact.Of(20)], Assert.Single(coverage.Densities).Densities.Select(density => density.PerTenThousand!.Value));
        Assert.Equal(Exact.Of(3, 4), coverage.Densities[0].Evenness);
        Assert.Equal(["5105"], coverage.Covered.Single(place => place.Territory == In("5105")).Lots);
    }

    [Fact]
    public void Explain_OfAComparison_SpeaksBothLanguages()
    {
        var explained = Assert.Single(NeedComparison.On(Day, NeedEvidence.Create([Asks("5102", 10m), Asks("5105", 12m)]), Plan(Row(8m, "5102"), Row(12m, "5105")), [Row(6m, "5102"), Row(15m, "5105")])).Explain();

        Assert.Equal("""
            Nepokrytá potřeba: 4 úvazky
            sociálně aktivizační služby pro rodiny s dětmi, rodiny s dítětem/dětmi
            Ke dni 1. 9. 2017
            = 4 úvazky + 0 úvazků
            Požadováno : naplánováno : zajištěno = 22 úvazků : 20 úvazků : 21 úvazků; naplánováno ÷ požadováno ≐ 0,909091; zajištěno ÷ naplánováno = 1,05; zajištěno ÷ požadováno ≐ 0,954545; dostupnost: nedostatečná.
            Předpis: § 95 písm. a) zákona č. 108/2006 Sb.; § 95 písm. g) zákona č. 108/2006 Sb.

            1  Nepokrytá potřeba v území – ORP Frýdlant: 4 úvazky
                 · požadováno: 10 úvazků (zadáno)
                 · naplánováno: 8 úvazků (parametr: SPRSS, verze 1 (usnesení 1))
                 · zajištěno: 6 úvazků (zadáno)
                 = 10 úvazků − 6 úvazků
                 Požadováno : naplánováno : zajištěno = 10 úvazků : 8 úvazků : 6 úvazků; naplánováno ÷ požadováno = 0,8; zajištěno ÷ naplánováno = 0,75; zajištěno ÷ požadováno = 0,6; dostupnost: nedostatečná.

            2  Nepokrytá potřeba v území – ORP Liberec: 0 úvazků
                 · požadováno: 12 úvazků (zadáno)
                 · naplánováno: 12 úvazků (parametr: SPRSS, verze 1 (usnesení 1))
                 · zajištěno: 15 úvazků (zadáno)
                 Požadováno : naplánováno : zajištěno = 12 úvazků : 12 úvazků : 15 úvazků; naplánováno ÷ požadováno = 1; zajištěno ÷ naplánováno = 1,25; zajištěno ÷ požadováno = 1,25; dostupnost: dostatečná.

            """.ReplaceLineEndings("\n"), Readable(explained.ToText(Language.Czech)));
        Assert.Equal("""
            Unmet need: 4 FTE
            social activation services for families with children, families with a child or children
            On 1 September 2017
            = 4 FTE + 0 FTE
            Requested : planned : contracted = 22 FTE : 20 FTE : 21 FTE; planned ÷ requested ≐ 0.909091; contracted ÷ planned = 1.05; contracted ÷ requested ≐ 0.954545; availability: insufficient.
            Law: Act 108/2006 Sb., § 95(a); Act 108/2006 Sb., § 95(g)

            1  Unmet need of an area – ORP Frýdlant: 4 FTE
                 · requested: 10 FTE (given)
                 · planned: 8 FTE (parameter: SPRSS, version 1 (usnesení 1))
                 · contracted: 6 FTE (given)
                 = 10 FTE − 6 FTE
                 Requested : planned : contracted = 10 FTE : 8 FTE : 6 FTE; planned ÷ requested = 0.8; contracted ÷ planned = 0.75; contracted ÷ requested = 0.6; availability: insufficient.

            2  Unmet need of an area – ORP Liberec: 0 FTE
                 · requested: 12 FTE (given)
                 · planned: 12 FTE (parameter: SPRSS, version 1 (usnesení 1))
                 · contracted: 15 FTE (given)
                 Requested : planned : contracted = 12 FTE : 12 FTE : 15 FTE; planned ÷ requested = 1; contracted ÷ planned = 1.25; contracted ÷ requested = 1.25; availability: sufficient.

            """.ReplaceLineEndings("\n"), Readable(explained.ToText(Language.English)));
        Assert.Equal(explained.Value.Total.Unmet.Quantity.ToExact(), explained.Explanation.Value.Value);
    }

    [Fact]
    public void Availability_ByNeedAndCapacity_IsOneOfThree() // FP2: wholly missing, insufficient
    {
        Assert.Equal(Availability.Missing, Availabilities.Of(Fte(1m), Fte(0m)));
        Assert.Equal(Availability.Insufficient, Availabilities.Of(Fte(1m), Fte(0.9999m)));
        Assert.Equal(Availability.Sufficient, Availabilities.Of(Fte(1m), Fte(1m)));
        Assert.Equal(Availability.Sufficient, Availabilities.Of(Fte(0m), Fte(1m)));
        Assert.Null(Availabilities.Of(Fte(0m), Fte(0m)));
        Assert.Throws<InvalidOperationException>(() => Availabilities.Of(Fte(1m), Capacity.Beds(1)));
        Assert.Equal(["zcela chybí", "nedostatečná", "dostatečná"], Enum.GetValues<Availability>().Select(each => each.ToText(Language.Czech)));
        Assert.Throws<ArgumentOutOfRangeException>(() => ((Availability)3).ToText(Language.English));
    }
}
