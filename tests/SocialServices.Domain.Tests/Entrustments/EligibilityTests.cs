using NodaTime;
using SocialServices.Domain.Entrustments;
using SocialServices.Domain.Law;
using SocialServices.Domain.Services;
using SocialServices.Domain.Territory;
using static SocialServices.Domain.Tests.Compensation.Problems;
using static SocialServices.Domain.Tests.Entrustments.NeedSample;

namespace SocialServices.Domain.Tests.Entrustments;

public sealed class EligibilityTests
{
    private static readonly LocalDate Day_ = new(2020, 1, 1);
    private static readonly ServiceTerritory Kyjov = ServiceTerritory.On(Day_, MunicipalityWithExtendedPowers.Parse("6210"));
    private static readonly ServiceTerritory Vyskov = ServiceTerritory.On(Day_, MunicipalityWithExtendedPowers.Parse("6219"));
    private static readonly Citation Source = Citation.Document(new("metodika kraje", "methodology of the region"));
    private static readonly EligibilityRule Rule = new(Source, EligibilityCondition.NeedInPlan, EligibilityCondition.ReportedEqualsNetwork, EligibilityCondition.OnlyOfType);

    private static readonly DevelopmentPlan Plan_ = DevelopmentPlan.Create(DevelopmentPlanKind.Action, "AP 2020", Version(1, "2020-01-01..2020-12-31",
        Shelters(Kyjov, TargetGroup.HomelessPersons, 100), Shelters(Vyskov, TargetGroup.HomelessPersons, 20), Shelters(Vyskov, TargetGroup.FamiliesWithChildren, 0)));

    [Fact]
    public void Judge_J8_AServiceThatMeetsAllThree_IsEligibleWithReasons()
    {
        var eligibility = Rule.Judge(Shelter(1, Kyjov), Day_, Plan_, [Shelter(1, Kyjov), Shelter(2, Vyskov)]);

        Assert.True(eligibility.IsEligible);
        Assert.Equal("""
            Služba 1000001, azylové domy: způsobilá ke dni 1. 1. 2020 (metodika kraje)
              splněno: potřeba je v plánu. Plán AP 2020 (usnesení 1) se službou počítá v celém jejím území (ORP Kyjov).
              splněno: vykázaná kapacita se rovná kapacitě v síti. Vykázaná kapacita se rovná kapacitě v síti: pobytová 30 lůžek; terénní 1,5 úvazku.
              splněno: jediná služba svého druhu v území. V území služby (ORP Kyjov) není jiná služba téhož druhu.

            """.ReplaceLineEndings("\n"), Readable(eligibility.ToText(Language.Czech)));
        Assert.Equal("""
            Service 1000001, shelters: eligible on 1 January 2020 (methodology of the region)
              holds: the need is in the plan. The plan AP 2020 (usnesení 1) has the service in its whole area (ORP Kyjov).
              holds: the reported capacity equals that of the network. The reported capacity equals that of the network: residential 30 beds; field 1.5 FTE.
              holds: the only service of its type in the area. There is no other service of the same type in its area (ORP Kyjov).

            """.ReplaceLineEndings("\n"), Readable(eligibility.ToString()));
    }

    [Fact]
    public void Judge_J8_AServiceThatMeetsNone_IsToldEveryReason()
    {
        var service = new CandidateService(Id(1), ServiceType.Shelters, [TargetGroup.HomelessPersons, TargetGroup.FamiliesWithChildren], Kyjov.Union(Vyskov),
            [new(ServiceForm.Residential, Capacity.Beds(30))], [new(ServiceForm.Residential, Capacity.Beds(20)), new(ServiceForm.Residential, Capacity.Beds(8)), new(ServiceForm.Residential, Fte(2m))]);

        var eligibility = Rule.Judge(service, Day_, Plan_, [Shelter(3, Vyskov), service, Shelter(2, Kyjov)]);

        Assert.False(eligibility.IsEligible);
        Assert.All(eligibility.Conditions, condition => Assert.False(condition.Holds));
        Assert.Equal("""
            Service 1000001, shelters: not eligible on 1 January 2020 (methodology of the region)
              does not hold: the need is in the plan. The plan AP 2020 (usnesení 1) does not have the service for: families with a child or children (ORP Kyjov, Vyškov).
              does not hold: the reported capacity equals that of the network. The reported capacity does not equal that of the network: residential: 28 beds reported, 30 beds in the network; residential: 2 FTE reported, nothing in the network.
              does not hold: the only service of its type in the area. There are other services of the same type in its area: 1000002 (ORP Kyjov); 1000003 (ORP Vyškov).

            """.ReplaceLineEndings("\n"), Readable(eligibility.ToString()));
        Assert.Equal("""
            Služba 1000001, azylové domy: nezpůsobilá ke dni 1. 1. 2020 (metodika kraje)
              nesplněno: potřeba je v plánu. Plán AP 2020 (usnesení 1) se službou nepočítá pro: rodiny s dítětem/dětmi (ORP Kyjov, Vyškov).
              nesplněno: vykázaná kapacita se rovná kapacitě v síti. Vykázaná kapacita se nerovná kapacitě v síti: pobytová: vykázáno 28 lůžek, v síti 30 lůžek; pobytová: vykázáno 2 úvazky, v síti nic.
              nesplněno: jediná služba svého druhu v území. V území služby jsou i jiné služby téhož druhu: 1000002 (ORP Kyjov); 1000003 (ORP Vyškov).

            """.ReplaceLineEndings("\n"), Readable(eligibility.ToText(Language.Czech)));
    }

    [Fact]
    public void Judge_TwoFormsInOneUnit_AreComparedEachByItself()
    {
        ValueList<FormCapacity> workers = [new(ServiceForm.Field, Fte(1.5m)), new(ServiceForm.Ambulatory, Fte(1m))];
        var service = new CandidateService(Id(1), ServiceType.SocialRehabilitation, [TargetGroup.HomelessPersons], Kyjov, workers, workers);

        var outcome = Assert.Single(new EligibilityRule(Source, EligibilityCondition.ReportedEqualsNetwork).Judge(service, Day_, Plan_, []).Conditions);

        Assert.True(outcome.Holds);
        Assert.Equal("Vykázaná kapacita se rovná kapacitě v síti: ambulantní 1 úvazek; terénní 1,5 úvazku.", Readable(outcome.Reason.Czech));
    }

    [Fact]
    public void Judge_ADayWithoutAPlan_FindsNoNeed()
    {
        var outcome = Assert.Single(new EligibilityRule(Source, EligibilityCondition.NeedInPlan).Judge(Shelter(1, Kyjov), new(2021, 1, 1), Plan_, []).Conditions);

        Assert.False(outcome.Holds);
        Assert.Equal(new("Plán AP 2020 v daný den nemá platnou verzi.", "The plan AP 2020 has no version that holds on the day."), outcome.Reason);
    }

    [Fact]
    public void Judge_AServiceOutsideTheNetwork_IsNotEqualToNothing()
    {
        var service = new CandidateService(Id(1), ServiceType.Shelters, [TargetGroup.HomelessPersons], Kyjov, [new(ServiceForm.Residential, Capacity.Beds(0))], []);

        var outcome = Assert.Single(new EligibilityRule(Source, EligibilityCondition.ReportedEqualsNetwork).Judge(service, Day_, Plan_, []).Conditions);

        Assert.False(outcome.Holds);
        Assert.Equal("The service has no capacity in the network.", outcome.Reason.English);
    }

    [Fact]
    public void Judge_ServicesOfOneTypeForDifferentGroups_AreOnlyOnesForTheirGroup()
    {
        var rule = new EligibilityRule(Source, EligibilityCondition.OnlyOfType, EligibilityCondition.OnlyForGroup);
        var other = new CandidateService(Id(2), ServiceType.Shelters, [TargetGroup.FamiliesWithChildren], Kyjov, [], []);
        var ofAnotherType = new CandidateService(Id(3), ServiceType.ShelteredHousing, [TargetGroup.HomelessPersons], Kyjov, [], []);

        Assert.Equal([false, true], rule.Judge(Shelter(1, Kyjov), Day_, Plan_, [other, ofAnotherType]).Conditions.Select(condition => condition.Holds));
        Assert.Equal([false, false], rule.Judge(Shelter(1, Kyjov), Day_, Plan_, [other, Shelter(4, Kyjov)]).Conditions.Select(condition => condition.Holds));
        var ofBothGroups = new CandidateService(Id(5), ServiceType.Shelters, [TargetGroup.FamiliesWithChildren, TargetGroup.HomelessPersons], Kyjov, [], []);
        Assert.Equal([false, false], rule.Judge(Shelter(1, Kyjov), Day_, Plan_, [ofBothGroups]).Conditions.Select(condition => condition.Holds));
    }

    [Fact]
    public void Judge_APartOfTheNetwork_IsACondition() // FP4: the minimal network
    {
        var service = new CandidateService(Id(1), ServiceType.Shelters, [TargetGroup.HomelessPersons], Kyjov,
            [new(ServiceForm.Residential, Capacity.Beds(30), NetworkStatus.Minimal), new(ServiceForm.Field, Fte(0m), NetworkStatus.Basic)], []);
        var rule = new EligibilityRule(Source, EligibilityCondition.InMinimalNetwork, EligibilityCondition.InBasicNetwork, EligibilityCondition.InProjectNetwork, EligibilityCondition.InSupplementaryNetwork);

        var outcomes = rule.Judge(service, Day_, Plan_, []).Conditions;

        Assert.Equal([true, false, false, false], outcomes.Select(outcome => outcome.Holds));
        Assert.Equal(new("Minimální síť: pobytová 30 lůžek.", "In the minimal network: residential 30 beds."), outcomes[0].Reason);
        Assert.Equal(new("Základní síť: služba v ní nemá žádnou kapacitu.", "The service has no capacity in the basic network."), outcomes[1].Reason);
        Assert.Equal("V které části sítě služba je, není uvedeno.", rule.Judge(Shelter(1, Kyjov), Day_, Plan_, []).Conditions[0].Reason.Czech);
        Assert.Equal("V které části sítě služba je, není uvedeno.", // of a part of its units
            OfCapacities(new(ServiceForm.Residential, Capacity.Beds(30)), new(ServiceForm.Field, Fte(1m), NetworkStatus.Basic)));
        Assert.Equal("Minimální síť: služba v ní nemá žádnou kapacitu.", OfCapacities());

        string OfCapacities(params FormCapacity[] capacities) =>
            rule.Judge(new(Id(1), ServiceType.Shelters, [TargetGroup.HomelessPersons], Kyjov, capacities.ToValueList(), []), Day_, Plan_, []).Conditions[0].Reason.Czech;
    }

    [Fact]
    public void Candidate_OfItsRegisters_HasTheirPlaceGroupsAndNetwork()
    {
        var registration = ServiceRegistration.Create(Id(1), ServiceType.Shelters,
            [new RegistrationEvent.PlaceOf(new(2019, 1, 1), Kyjov, "R"), new RegistrationEvent.GroupsOf(new(2019, 1, 1), [TargetGroup.HomelessPersons], "R"), new RegistrationEvent.PlaceOf(new(2020, 6, 1), Vyskov, "R")]);
        var network = RegionalNetwork.Create([new(Id(1), ServiceForm.Residential, Capacity.Beds(30), NetworkStatus.Minimal, default, "ZK"), new(Id(2), ServiceForm.Residential, Capacity.Beds(9), NetworkStatus.Minimal, default, "ZK")]);

        Assert.Equal(new CandidateService(Id(1), ServiceType.Shelters, [TargetGroup.HomelessPersons], Kyjov, [new(ServiceForm.Residential, Capacity.Beds(30), NetworkStatus.Minimal)], [], openFindings: []),
            CandidateService.On(Day_, registration, network, []));
        Assert.Throws<ArgumentException>(() => CandidateService.On(new(2018, 12, 31), registration, network, []));
        var ended = registration.With(new RegistrationEvent.Ended(new(2020, 12, 31), "R"));
        Assert.Equal(Vyskov, CandidateService.On(new(2020, 12, 31), ended, network, []).Area);
        Assert.StartsWith("A day of the registration of the service '1000001', which ended on 31 December 2020, is expected, not 1 January 2021.",
            Readable(Assert.Throws<ArgumentException>(() => CandidateService.On(new(2021, 1, 1), ended, network, [])).Message), StringComparison.Ordinal);
        Assert.Null(ended.AreaOn(new(2021, 1, 1)));
        Assert.Null(ended.GroupsOn(new(2021, 1, 1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new FormCapacity(ServiceForm.Field, Fte(1m), (NetworkStatus)9));
    }

    [Fact]
    public void Judge_QualityAndControlHistory_IsACondition() // 08, 1.5: quality and control history as a condition
    {
        var registration = ServiceRegistration.Create(Id(1), ServiceType.Shelters,
        [
            new RegistrationEvent.PlaceOf(new(2019, 1, 1), Kyjov, "R"), new RegistrationEvent.GroupsOf(new(2019, 1, 1), [TargetGroup.HomelessPersons], "R"),
            new RegistrationEvent.QualityFinding(new(2019, 11, 5), new("nenaplněn standard 5", "standard 5 is not met"), "I-7/2019"), new RegistrationEvent.FindingRemedied(new(2020, 2, 1), "I-7/2019", "I-2/2020"),
        ]);
        var rule = new EligibilityRule(Source, EligibilityCondition.NoOpenFinding);

        var (before, after, unknown) = (On(Day_), On(new(2020, 2, 1)), rule.Judge(Shelter(1, Kyjov), Day_, Plan_, []));

        Assert.Equal([false, true, false], new[] { before, after, unknown }.Select(eligibility => eligibility.IsEligible));
        Assert.Equal("Neodstraněno: nenaplněn standard 5 (I-7/2019, 5. 11. 2019).", Readable(before.Conditions[0].Reason.Czech));
        Assert.Equal("Not remedied: standard 5 is not met (I-7/2019, 5 November 2019).", Readable(before.Conditions[0].Reason.English));
        Assert.Equal(new("Žádné zjištění o kvalitě není otevřené.", "No finding about quality is open."), after.Conditions[0].Reason);
        Assert.Equal(new("Zda jsou zjištění o kvalitě, není uvedeno.", "Whether there are findings about quality is not stated."), unknown.Conditions[0].Reason);

        Eligibility On(LocalDate day) => rule.Judge(CandidateService.On(day, registration, RegionalNetwork.Create([]), []), day, Plan_, []);
    }

    [Fact]
    public void Conditions_ByTheirCodes_AreFound()
    {
        Assert.All(EligibilityCondition.All, condition => Assert.True(EligibilityCondition.TryParse(condition.ToString(), null, out var found) && found == condition));
        Assert.False(EligibilityCondition.TryParse("need", null, out _));
        Assert.False(EligibilityCondition.TryParse(null, null, out _));
    }

    [Fact]
    public void Rule_AndService_OfBadInput_AreRefused()
    {
        Assert.Throws<ArgumentException>(() => new EligibilityRule(Source));
        Assert.Throws<ArgumentException>(() => new EligibilityRule(Source, EligibilityCondition.NeedInPlan, EligibilityCondition.NeedInPlan));
        Assert.Throws<ArgumentException>(() => new CandidateService(default, Activation, [Group], Kyjov, [], []));
        Assert.Throws<ArgumentException>(() => new CandidateService(Id(1), Activation, [], Kyjov, [], []));
        Assert.Throws<ArgumentException>(() => new CandidateService(Id(1), Activation, [Group], default, [], []));
        Assert.Throws<ArgumentException>(() => new FormCapacity(ServiceForm.Field, default));
        Assert.Throws<ArgumentOutOfRangeException>(() => new FormCapacity((ServiceForm)3, Fte(1m)));
    }

    private static ServiceIdentifier Id(int number) => ServiceIdentifier.Parse(FormattableString.Invariant($"{1_000_000 + number}"));

    private static AreaCapacity Shelters(ServiceTerritory area, TargetGroup group, int beds) => new(ServiceType.Shelters, group, area, Capacity.Beds(beds));

    private static CandidateService Shelter(int number, ServiceTerritory area)
    {
        ValueList<FormCapacity> capacity = [new(ServiceForm.Residential, Capacity.Beds(30)), new(ServiceForm.Field, Fte(1.5m))];
        return new(Id(number), ServiceType.Shelters, [TargetGroup.HomelessPersons], area, capacity, [capacity[1], new(ServiceForm.Residential, Capacity.Beds(10)), new(ServiceForm.Residential, Capacity.Beds(20))]);
    }
}
