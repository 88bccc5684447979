using NodaTime;
using SocialServices.Domain.Entrustments;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;
using SocialServices.Domain.Territory;
using SocialServices.Domain.Time;
using SocialServices.Domain.Validation;
using static SocialServices.Domain.Tests.Compensation.Problems;

namespace SocialServices.Domain.Tests.Entrustments;

public sealed class RegistersTests
{
    private static readonly ServiceIdentifier Service = ServiceIdentifier.Parse("1234567");
    private static readonly NetworkEntry Basic = new(Service, ServiceForm.Field, Fte(3.25m), NetworkStatus.Basic, Validity.Since(new(2020, 1, 1)), "ZK 1");

    [Fact]
    public void Network_MovedToTheProjectAndBack_KnowsEveryDay() // 08, 4: basic to project network on 1 April and back on 1 January
    {
        var network = RegionalNetwork.Create([Basic]).Change(Basic, new(2022, 4, 1), "ZK 2", (NetworkStatus.Project, Fte(2.5m)), (NetworkStatus.Basic, Fte(0.75m)));
        foreach (var part in network.On(new(2023, 6, 1)))
            network = network.Change(part, new(2024, 1, 1), "ZK 3", part.Status == NetworkStatus.Basic ? [(NetworkStatus.Basic, Fte(3.25m))] : []);

        Assert.Equal("3.25 fte Basic ZK 1", Shown(network, new(2022, 3, 31)));
        Assert.Equal("0.75 fte Basic ZK 2, 2.5 fte Project ZK 2", Shown(network, new(2022, 4, 1)));
        Assert.Equal("0.75 fte Basic ZK 2, 2.5 fte Project ZK 2", Shown(network, new(2023, 12, 31)));
        Assert.Equal("3.25 fte Basic ZK 3", Shown(network, new(2024, 1, 1)));
        Assert.Equal("", Shown(network, new(2019, 12, 31)));
        Assert.Equal(
            ["1234567, terénní, základní síť: 3,25\u00A0úvazku → 0,75\u00A0úvazku", "1234567, terénní, projektová síť: není → 2,5\u00A0úvazku"],
            network.Difference(new(2022, 3, 31), new(2022, 4, 1)).Select(change => change.ToText(Language.Czech)));
        Assert.Empty(network.Difference(new(2022, 3, 31), new(2024, 1, 1)));
        Assert.Equal("1234567, field, basic network: none → 3.25\u00A0FTE", Assert.Single(network.Difference(new(2019, 1, 1), new(2024, 1, 1))).ToString());
    }

    [Fact]
    public void Network_TwiceOnADayOrWithoutResolution_IsRefused()
    {
        var exception = Assert.Throws<DomainValidationException>(() => RegionalNetwork.Create([Basic, Basic with { Validity = Validity.Between(new LocalDate(2022, 1, 1), new(2022, 12, 31)), Resolution = " " }]));

        Assert.Equal(["entrustment.blank", "entrustment.overlap"], exception.Report.Problems.Select(problem => problem.Code));
        Assert.Contains("ukončete první zařazení", exception.Report.Problems[1].Text.Czech, StringComparison.Ordinal);
        Assert.Throws<DomainValidationException>(() => RegionalNetwork.Create([Basic]).With(Basic));
    }

    [Fact]
    public void Network_EntriesAndTheirChanges_StandByServiceFormUnitAndStatus()
    {
        var other = Basic with { Service = ServiceIdentifier.Parse("7654321") };
        var clients = Basic with { Capacity = Capacity.Clients(20) };
        var ambulatory = Basic with { Form = ServiceForm.Ambulatory };
        var project = Basic with { Status = NetworkStatus.Project };

        var network = RegionalNetwork.Create([other, project, Basic, clients, ambulatory]);

        Assert.Equal([ambulatory, clients, Basic, project, other], network.Entries);
        Assert.Equal(
            [
                "1234567, ambulatory, basic network: none → 3.25 FTE", "1234567, field, basic network: none → 20 clients", "1234567, field, basic network: none → 3.25 FTE",
                "1234567, field, project network: none → 3.25 FTE", "7654321, field, basic network: none → 3.25 FTE",
            ],
            network.Difference(new(2019, 12, 31), new(2020, 1, 1)).Select(change => Readable(change.ToString())));
    }

    [Fact]
    public void Network_OfEntriesThatOverlapBeyondTheNeighbour_NamesBoth()
    {
        var exception = Assert.Throws<DomainValidationException>(() => RegionalNetwork.Create(
            [Basic, Basic with { Validity = Validity.Between(new LocalDate(2021, 1, 1), new(2021, 6, 30)), Resolution = "A" }, Basic with { Validity = Validity.Between(new LocalDate(2022, 1, 1), new(2022, 6, 30)), Resolution = "B" }]));

        Assert.Equal(["$.entries[1] entrustment.overlap", "$.entries[2] entrustment.overlap"], exception.Report.Problems.Select(problem => $"{problem.Path} {problem.Code}"));
    }

    [Fact]
    public void Network_OfEntriesThatAllLastOn_NamesTheEarliestAsTheFirst()
    {
        var report = RegionalNetwork.TryCreate([Basic, Since(2021), Since(2022)], out _);

        Assert.Equal(
            [
                "The service 1234567 is in the network (basic network, field) twice: from 1 January 2020 and from 1 January 2021; end the first entry.",
                "The service 1234567 is in the network (basic network, field) twice: from 1 January 2020 and from 1 January 2022; end the first entry.",
            ],
            report.Problems.Select(problem => Readable(problem.Text.English)));

        static NetworkEntry Since(int year) => Basic with { Validity = Validity.Since(new(year, 1, 1)) };
    }

    [Fact]
    public void Network_OfNoServiceUndefinedValuesOrTheLastDayOfAll_IsRefused()
    {
        var exception = Assert.Throws<DomainValidationException>(() => RegionalNetwork.Create(
            [new(default, (ServiceForm)9, default, (NetworkStatus)7, Validity.Between(new LocalDate(2021, 1, 1), LocalDate.MaxIsoValue), "ZK")]));

        Assert.Equal(["entrustment.service", "entrustment.not-defined", "entrustment.unit", "entrustment.not-defined", "entrustment.last-day"], exception.Report.Problems.Select(problem => problem.Code));
        Assert.Equal("Hodnota 7 není ve výčtu NetworkStatus.", exception.Report.Problems[3].Text.Czech);
        var undefined = Basic with { Status = (NetworkStatus)7 };
        Assert.Equal(["$.entries[0].status entrustment.not-defined", "$.entries[1].status entrustment.not-defined"], // of which part it is twice, nobody can tell
            RegionalNetwork.TryCreate([undefined, undefined], out _).Problems.Select(problem => $"{problem.Path} {problem.Code}"));
    }

    [Fact]
    public void Registration_OfPlaceAndGroups_KnowsThemOnEveryDay()
    {
        var (before, after) = (ServiceTerritory.On(new(2022, 1, 1), Region.Liberec), ServiceTerritory.On(new(2022, 1, 1), Region.Liberec, Region.Usti));
        var registration = ServiceRegistration.Create(Service, ServiceType.OutreachProgrammes,
        [
            new RegistrationEvent.PlaceOf(new(2022, 1, 1), before, "R-1"), new RegistrationEvent.PlaceOf(new(2023, 1, 1), after, "R-2"),
            new RegistrationEvent.GroupsOf(new(2022, 6, 1), [TargetGroup.HomelessPersons], "R-3"),
        ]);

        Assert.Null(registration.AreaOn(new(2021, 12, 31)));
        Assert.Equal(before, registration.AreaOn(new(2022, 12, 31)));
        Assert.Equal(after, registration.AreaOn(new(2023, 1, 1)));
        Assert.Null(registration.GroupsOn(new(2022, 5, 31)));
        Assert.Equal([TargetGroup.HomelessPersons], registration.GroupsOn(new(2022, 6, 1)));
    }

    [Fact]
    public void Registration_OfNoPlaceNoGroupNoServiceOrALoneEndOfInsolvency_IsRefused()
    {
        var faults = Assert.Throws<DomainValidationException>(() => ServiceRegistration.Create(default, ServiceType.OutreachProgrammes,
        [
            new RegistrationEvent.CapacityOf(new(2022, 1, 1), (ServiceForm)9, default, "R"), new RegistrationEvent.GroupsOf(new(2022, 1, 2), [], "R"), new RegistrationEvent.PlaceOf(new(2022, 1, 3), default, "R"),
        ]));
        var lone = Assert.Throws<DomainValidationException>(() => ServiceRegistration.Create(Service, ServiceType.OutreachProgrammes, [new RegistrationEvent.InsolvencyClosed(new(2022, 3, 1), "K 2")]));
        var twice = Assert.Throws<DomainValidationException>(() => ServiceRegistration.Create(Service, ServiceType.OutreachProgrammes,
            [new RegistrationEvent.GroupsOf(new(2022, 1, 2), [TargetGroup.HomelessPersons], "R-1"), new RegistrationEvent.GroupsOf(new(2022, 1, 2), [TargetGroup.EthnicMinorities], "R-2")]));

        Assert.Equal(["$.service entrustment.service", "$.events[0].form entrustment.not-defined", "$.events[0].capacity entrustment.unit", "$.events[1].groups entrustment.empty", "$.events[2].area entrustment.empty"],
            faults.Report.Problems.Select(problem => $"{problem.Path} {problem.Code}"));
        Assert.Equal("Insolvence ke dni 1. 3. 2022 končí (K 2), ale nebyla zahájena; doplňte zahájení.", Assert.Single(lone.Report.Problems).Text.Czech);
        Assert.Equal("On 2 January 2022 the target groups are stated twice; keep what holds.", Assert.Single(twice.Report.Problems).Text.English);
        Assert.Equal("Ke dni 2. 1. 2022 je dvakrát uvedeno určení cílových skupin; ponechte to, které platí.", Readable(twice.Report.Problems[0].Text.Czech));
        var liberec = ServiceTerritory.On(new(2022, 1, 1), Region.Liberec);
        var twoPlaces = Assert.Throws<DomainValidationException>(() => ServiceRegistration.Create(Service, ServiceType.OutreachProgrammes,
            [new RegistrationEvent.PlaceOf(new(2022, 1, 2), liberec, "R-1"), new RegistrationEvent.PlaceOf(new(2022, 1, 2), liberec, "R-2")]));
        Assert.Equal("On 2 January 2022 the place is stated twice; keep what holds.", Assert.Single(twoPlaces.Report.Problems).Text.English);
        Assert.Equal("Ke dni 2. 1. 2022 je dvakrát uvedeno místo poskytování; ponechte to, které platí.", Readable(twoPlaces.Report.Problems[0].Text.Czech));
        Assert.Throws<ArgumentOutOfRangeException>(() => new RegistrationEvent.Ended(LocalDate.MaxIsoValue, "R"));
    }

    [Fact]
    public void TryCreate_OfRegistersWithFaults_PointsToTheRowsAsTheyWereGiven()
    {
        var later = Basic with { Validity = Validity.Since(new(2022, 1, 1)), Resolution = " " };
        var network = RegionalNetwork.TryCreate([later, Basic with { Service = ServiceIdentifier.Parse("7654321") }, Basic], out var none);
        var registration = ServiceRegistration.TryCreate(Service, ServiceType.OutreachProgrammes,
            [new RegistrationEvent.CapacityOf(new(2023, 1, 1), ServiceForm.Field, default, "R-2"), new RegistrationEvent.CapacityOf(new(2022, 1, 1), ServiceForm.Field, Fte(1), "R-1")], out var registered);

        Assert.Equal(["$.entries[0].resolution entrustment.blank", "$.entries[0] entrustment.overlap"], network.Problems.Select(problem => $"{problem.Path} {problem.Code}"));
        Assert.Equal(["$.entries[0].resolution", "$.entries[1].resolution"],
            RegionalNetwork.TryCreate([later with { Service = ServiceIdentifier.Parse("7654321") }, later], out _).Problems.Select(problem => problem.Path));
        Assert.Equal(["$.events[0].capacity entrustment.unit"], registration.Problems.Select(problem => $"{problem.Path} {problem.Code}"));
        Assert.Null(none);
        Assert.Null(registered);
        Assert.False(RegionalNetwork.TryCreate([Basic], out var whole).HasErrors);
        Assert.Equal(RegionalNetwork.Create([Basic]), whole);
    }

    [Fact]
    public void OpenFindingsOn_ADay_AreThoseNotRemediedByThen()
    {
        RegistrationEvent.QualityFinding plans = new(new(2022, 5, 1), new("chybí plány", "plans are missing"), "I-7"), staff = new(new(2022, 9, 1), new("chybí personál", "staff is missing"), "I-9");
        var registration = ServiceRegistration.Create(Service, ServiceType.OutreachProgrammes, [staff, new RegistrationEvent.FindingRemedied(new(2022, 10, 1), "I-7", "I-10"), plans]);

        Assert.Empty(registration.OpenFindingsOn(new(2022, 4, 30)));
        Assert.Equal([plans], registration.OpenFindingsOn(new(2022, 5, 1)));
        Assert.Equal([plans, staff], registration.OpenFindingsOn(new(2022, 9, 30)));
        Assert.Equal([staff], registration.OpenFindingsOn(new(2022, 10, 1)));
        Assert.Empty(registration.With(new RegistrationEvent.FindingRemedied(new(2022, 11, 1), "I-9", "I-11")).OpenFindingsOn(new(2022, 11, 1)));
        Assert.Equal([plans], ServiceRegistration.Create(Service, ServiceType.OutreachProgrammes, [plans]).OpenFindingsOn(new(2022, 10, 1)));
        Assert.Equal("On 1 October 2022 the finding about quality 'I-8' is remedied, which is not stated by then; state it, or correct its source.",
            Assert.Single(ServiceRegistration.TryCreate(Service, ServiceType.OutreachProgrammes, [plans, new RegistrationEvent.FindingRemedied(new(2022, 10, 1), "I-8", "I-10")], out _).Problems).Text.English.Replace('\u00A0', ' '));
        Assert.True(ServiceRegistration.TryCreate(Service, ServiceType.OutreachProgrammes, [plans, new RegistrationEvent.FindingRemedied(new(2022, 4, 30), "I-7", "I-10")], out _).HasErrors); // before it was found
    }

    [Fact]
    public void Network_ChangedEntryWithAnEnd_KeepsTheEnd()
    {
        var ending = Basic with { Validity = Validity.Between(new LocalDate(2020, 1, 1), new(2022, 12, 31)) };
        var network = RegionalNetwork.Create([ending]).Change(ending, new(2021, 7, 1), "ZK 2", (NetworkStatus.Supplementary, Fte(1)));

        Assert.Equal("1 fte Supplementary ZK 2", Shown(network, new(2022, 12, 31)));
        Assert.Equal("", Shown(network, new(2023, 1, 1)));
        Assert.Equal("2020-01-01..2021-06-30", network.Entries[0].Validity.ToString());
    }

    [Fact]
    public void Network_ChangedIntoAnotherEntry_NamesThatEntryByItsPlace()
    {
        var later = Basic with { Status = NetworkStatus.Supplementary, Validity = Validity.Since(new(2022, 1, 1)) };
        var network = RegionalNetwork.Create([later, Basic]);

        var problem = Assert.Single(Assert.Throws<DomainValidationException>(() => network.Change(Basic, new(2021, 7, 1), "ZK 2", (NetworkStatus.Supplementary, Fte(1)))).Report.Problems);

        Assert.Equal((EntrustmentProblemCodes.Overlap, "$.entries[1]"), (problem.Code, problem.Path));
        Assert.Equal(later, network.Entries[1]);
    }

    [Fact]
    public void Network_ChangedOutsideOfTheEntry_IsRefused()
    {
        var network = RegionalNetwork.Create([Basic]);
        var ended = Basic with { Validity = Validity.Between(new LocalDate(2020, 1, 1), new(2022, 12, 31)) };

        Assert.StartsWith("A day within 2020-01-01.., after its first one, is expected, not 1 January 2020.",
            Readable(Assert.Throws<ArgumentException>("on", () => network.Change(Basic, new(2020, 1, 1), "ZK 2")).Message), StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("on", () => network.Change(Basic, new(2019, 12, 31), "ZK 2"));
        Assert.Throws<ArgumentException>("on", () => RegionalNetwork.Create([ended]).Change(ended, new(2023, 1, 1), "ZK 2"));
        Assert.Throws<ArgumentException>(() => network.Change(Basic with { Resolution = "other" }, new(2021, 1, 1), "ZK 2"));
        Assert.Throws<ArgumentException>(() => network.Change(Basic, new(2021, 1, 1), ""));
        Assert.Equal("", Shown(network.Change(Basic, new(2021, 1, 1), "ZK 2"), new(2021, 1, 1)));
    }

    [Fact]
    public void Registration_ContradictingEventsAForbiddenFormAndNoSource_AreAllNamed()
    {
        var exception = Assert.Throws<DomainValidationException>(() => ServiceRegistration.Create(Service, ServiceType.OutreachProgrammes,
        [
            new RegistrationEvent.CapacityOf(new(2022, 1, 1), ServiceForm.Field, Fte(3), "R-1"),
            new RegistrationEvent.CapacityOf(new(2022, 1, 1), ServiceForm.Field, Fte(4), "R-2"),
            new RegistrationEvent.CapacityOf(new(2022, 1, 1), ServiceForm.Residential, Capacity.Beds(4), "R-2"),
            new RegistrationEvent.Ended(new(2022, 5, 1), " "),
        ]));

        Assert.Equal(["entrustment.blank", "entrustment.form", "entrustment.contradiction"], exception.Report.Problems.Select(problem => problem.Code));
        Assert.Equal("Ke dni 1.\u00A01.\u00A02022 jsou pro formu terénní dvě kapacity: 3\u00A0úvazky a 4\u00A0úvazky; ponechte tu, která platí.", exception.Report.Problems[2].Text.Czech);
    }

    [Fact]
    public void Registration_TwoEndsACapacityAfterThemAndTwoInsolvencyEventsOfADay_AreContradictions()
    {
        var exception = Assert.Throws<DomainValidationException>(() => ServiceRegistration.Create(Service, ServiceType.OutreachProgrammes,
        [
            new RegistrationEvent.Ended(new(2022, 5, 1), "R-1"), new RegistrationEvent.Ended(new(2022, 6, 1), "R-2"),
            new RegistrationEvent.CapacityOf(new(2022, 5, 2), ServiceForm.Field, Fte(3), "R-3"),
            new RegistrationEvent.InsolvencyClosed(new(2022, 3, 1), "K"), new RegistrationEvent.InsolvencyOpened(new(2022, 3, 1), "K"), new RegistrationEvent.InsolvencyClosed(new(2022, 4, 1), "K"),
        ]));

        Assert.Equal(3, exception.Report.Problems.Count);
        Assert.All(exception.Report.Problems, problem => Assert.Equal(EntrustmentProblemCodes.Contradiction, problem.Code));
        Assert.Contains("after the end of the registration on 1\u00A0May\u00A02022", exception.Report.Problems[1].Text.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Registration_InsolvencyOpenedAgainBeforeItsEnd_StopsFromTheFirst() => Assert.Equal(
        [new DateInterval(new(2022, 3, 1), new(2022, 5, 31))],
        ServiceRegistration.Create(Service, ServiceType.OutreachProgrammes,
        [
            new RegistrationEvent.InsolvencyOpened(new(2022, 3, 1), "K 1"), new RegistrationEvent.InsolvencyOpened(new(2022, 4, 1), "K 2"), new RegistrationEvent.InsolvencyClosed(new(2022, 6, 1), "K 3"),
        ]).InsolventIn(new(new(2022, 1, 1), new(2022, 12, 31))));

    [Fact]
    public void Unregistered_OfAPeriod_AreTheDaysOnWhichNoFormHasUnits()
    {
        var registration = ServiceRegistration.Create(Service, ServiceType.SocialRehabilitation,
        [
            new RegistrationEvent.CapacityOf(new(2022, 2, 1), ServiceForm.Field, Fte(4), "R-1"),
            new RegistrationEvent.CapacityOf(new(2022, 4, 1), ServiceForm.Field, Fte(0), "R-2"),
            new RegistrationEvent.PlaceOf(new(2022, 5, 1), ServiceTerritory.On(new(2022, 5, 1), Region.Liberec), "R-3"), // which registers no units
            new RegistrationEvent.CapacityOf(new(2022, 6, 1), ServiceForm.Ambulatory, Fte(2), "R-4"),
            new RegistrationEvent.Change(new(2022, 11, 30), new("časový rozsah", "the times"), "R-5"),
            new RegistrationEvent.Ended(new(2022, 11, 30), "R-6"),
        ]);

        Assert.Equal([new DateInterval(new(2022, 1, 1), new(2022, 1, 31)), new(new(2022, 4, 1), new(2022, 5, 31)), new(new(2022, 12, 1), new(2022, 12, 31))],
            registration.Unregistered(new(new(2022, 1, 1), new(2022, 12, 31))));
        Assert.Equal([new DateInterval(new(2022, 4, 1), new(2022, 4, 1))], registration.Unregistered(new(new(2022, 3, 1), new(2022, 4, 1))));
        Assert.Empty(registration.Unregistered(new(new(2022, 6, 1), new(2022, 11, 30))));
    }

    [Fact]
    public void Registration_WithoutATypeOrAPeriod_IsRefused()
    {
        var registration = ServiceRegistration.Create(Service, ServiceType.OutreachProgrammes, []);

        Assert.Throws<ArgumentNullException>("type", () => ServiceRegistration.Create(Service, null!, []));
        Assert.Throws<ArgumentNullException>("period", () => registration.InsolventIn(null!));
        Assert.Throws<ArgumentNullException>("period", () => registration.Unregistered(null!));
    }

    [Fact]
    public void Entrustment_WithALineOutsideItsDurationOrAnOldAmendment_IsRefused()
    {
        var definition = Act("P", new(2022, 1, 1), new(2022, 12, 31)).Definition;

        foreach (var line in new[] { Validity.Since(new(2027, 1, 1)), Validity.Between(null, new(2021, 1, 1)), Validity.Between(null, new(2023, 1, 1)) })
        {
            var report = Entrustment.TryCreate(definition with { Lines = [definition.Lines[0] with { Validity = line }] }, out _);
            Assert.Equal(EntrustmentProblemCodes.OutsideValidity, Assert.Single(report.Problems).Code);
        }

        var amended = Entrustment.TryCreate(definition with { Amendments = [definition.IssuedOn.PlusDays(-1)] }, out _);
        Assert.Equal("$.amendments", Assert.Single(amended.Problems).Path);
        Assert.Empty(Entrustment.TryCreate(definition with { Amendments = [definition.IssuedOn] }, out _).Problems);
    }

    [Fact]
    public void Entrustment_WithFaults_NamesAllOfThem()
    {
        var report = Entrustment.TryCreate(new()
        {
            Number = " ",
            IssuedOn = new(2021, 12, 1),
            Duration = new(new(2022, 1, 1), new(2022, 12, 31)),
            Share = Rate.Percent(101),
            Lines =
            [
                new(Service, ServiceForm.Field, Fte(1), Validity.Between(new LocalDate(2021, 12, 31), new(2022, 3, 31))),
                new(Service, ServiceForm.Field, Fte(2), Validity.Since(new(2022, 3, 31))),
            ],
        }, out var entrustment);

        Assert.Null(entrustment);
        Assert.Equal(["$.number entrustment.blank", "$.share entrustment.share", "$.lines[0] entrustment.outside-validity", "$.lines[1] entrustment.overlap"],
            report.Problems.Select(problem => $"{problem.Path} {problem.Code}"));
        Assert.Equal("entrustment.empty", Assert.Single(Assert.Throws<DomainValidationException>(() => Act("P", new(2022, 1, 1), new(2022, 12, 31), lines: [])).Report.Problems).Code);
    }

    [Fact]
    public void Entrustment_WithoutARealEndAShareOrWholeLines_IsRefusedForThatOnly()
    {
        var report = Entrustment.TryCreate(Act("P", new(2022, 1, 1), new(2022, 12, 31)).Definition with
        {
            Duration = new(new(2022, 1, 1), LocalDate.MaxIsoValue),
            Share = Rate.Zero,
            Lines = [new(default, (ServiceForm)9, default, Validity.Between(null, new(2021, 1, 1)))], // where it lies is not asked before what it is
        }, out _);

        Assert.Equal(
            [
                "$.duration entrustment.last-day", "$.share entrustment.share",
                "$.lines[0].service entrustment.service", "$.lines[0].form entrustment.not-defined", "$.lines[0].capacity entrustment.unit",
            ],
            report.Problems.Select(problem => $"{problem.Path} {problem.Code}"));
    }

    [Theory]
    [InlineData("..2022-03-31", "2022-04-01..", false)]
    [InlineData("2022-04-01..", "..2022-03-31", false)]
    [InlineData("..2022-03-31", "2022-03-31..", true)]
    [InlineData("2022-03-31..", "..2022-03-31", true)]
    public void Entrustment_OfTwoScopesOfAForm_IsRefusedWhereTheyShareADay(string first, string second, bool isRefused)
    {
        var definition = Act("P", new(2022, 1, 1), new(2022, 12, 31)).Definition;
        var lines = new[] { first, second }.Select(days => definition.Lines[0] with { Validity = Validity.Parse(days) }).ToValueList();

        var report = Entrustment.TryCreate(definition with { Lines = lines }, out _);

        Assert.Equal(isRefused ? ["$.lines[1] entrustment.overlap"] : [], report.Problems.Select(problem => $"{problem.Path} {problem.Code}"));
    }

    [Fact]
    public void Entrustment_ExaminedByItsRegime_TellsRegimeDurationAndWhatIsMissing() // R1, R3, R4
    {
        var act = Entrustment.Create(Act("P", new(2016, 1, 1), new(2026, 1, 1)).Definition with
        {
            IssuedOn = new(2015, 12, 10),
            Contents = EntrustmentElement.All.Where(element => element != EntrustmentElement.Recovery).ToValueList(),
        });
        var regime = act.RegimeOn(new(2016, 6, 15)).Value!;
        var rules = StateAidRules.For(regime, new(2016, 6, 15));

        Assert.Equal(StateAidRegime.Decision2012, regime);
        Assert.False(act.TestDuration(rules).Value);
        Assert.True(Entrustment.Create(act.Definition with { Duration = new(new(2016, 1, 1), new(2025, 12, 31)) }).TestDuration(rules).Value);
        Assert.True(Entrustment.Create(act.Definition with { NeedsSignificantInvestment = true }).TestDuration(rules).Value);
        Assert.Equal([EntrustmentElement.Recovery], act.FindMissing(rules).Value);
        Assert.Null(Entrustment.Create(act.Definition with { Amendments = [new(2026, 1, 8)] }).RegimeOn(new(2026, 2, 1)).Value);
    }

    [Fact]
    public void Gaps_OfAFinancedPeriod_AreTheDaysWithoutAnyAct()
    {
        Entrustment[] acts = [Act("P-2", new(2023, 4, 1), new(2023, 6, 30)), Act("P-1", new(2022, 1, 1), new(2023, 2, 28)), Act("P-3", new(2023, 6, 1), new(2023, 11, 30))];
        var year = new DateInterval(new(2023, 1, 1), new(2023, 12, 31));

        Assert.Equal([new DateInterval(new(2023, 3, 1), new(2023, 3, 31)), new(new(2023, 12, 1), new(2023, 12, 31))], Entrustment.Gaps(acts, Service, year));
        Assert.Empty(Entrustment.Gaps(acts, Service, new(new(2023, 4, 1), new(2023, 11, 30))));
        Assert.Equal([year], Entrustment.Gaps(acts, ServiceIdentifier.Parse("7654321"), year));
        Assert.Equal([new DateInterval(new(2023, 3, 1), new(2023, 3, 31))], Entrustment.Gaps(acts, Service, ServiceForm.Field, Unit.FullTimeEquivalent, new(new(2023, 1, 1), new(2023, 11, 30))));
        Assert.Equal([year], Entrustment.Gaps(acts, Service, ServiceForm.Ambulatory, Unit.FullTimeEquivalent, year));
        Assert.Equal([year], Entrustment.Gaps(acts, Service, ServiceForm.Field, Unit.Client, year));
        Assert.Equal([year], Entrustment.Gaps([Act("P", new(2023, 1, 1), new(2023, 12, 31), [new(Service, ServiceForm.Field, Fte(0))])], Service, year)); // nothing is no entrustment
    }

    [Fact]
    public void Gaps_ToTheLastDayOfTheCalendar_AreFound()
    {
        var act = Act("P", new(2023, 1, 1), new(9999, 12, 30));

        Assert.Equal([new DateInterval(LocalDate.MaxIsoValue, LocalDate.MaxIsoValue)], Entrustment.Gaps([act], Service, new(new(2023, 1, 1), LocalDate.MaxIsoValue)));
        Assert.Empty(Entrustment.Gaps([act], Service, new(new(2023, 1, 1), new(9999, 12, 30))));
    }

    [Fact]
    public void Check_R33_ToTheLastMonthOfTheCalendar_FindsWhatIsPaidTwice()
    {
        var act = Act("P", new(2023, 1, 1), new(9999, 12, 30));
        var problem = Assert.Single(FundingOverview.Check([Funded("§ 101a", 3.5m) with { Days = new(new(9999, 12, 1), new(9999, 12, 30)) }], [act]).Problems);

        Assert.StartsWith("In 12/9999 all sources pay 3.5", problem.Text.English, StringComparison.Ordinal);
    }

    [Fact]
    public void CheckShares_OfTwoRegionsAboveTheWhole_IsAProblem()
    {
        Entrustment[] acts = [ActOf(Region.Liberec, 60), ActOf(Region.Usti, 40)];

        Assert.Empty(Entrustment.CheckShares(acts, Service).Problems);
        Assert.Empty(Entrustment.CheckShares([ActOf(Region.Liberec, 60), ActOf(Region.Liberec, 60), ActOf(Region.Usti, 40)], Service).Problems); // two acts of one region
        Assert.Equal("On 1\u00A0January\u00A02023 regions entrust 101% of the service together; the whole is the most.",
            Assert.Single(Entrustment.CheckShares([ActOf(Region.Liberec, 61), ActOf(Region.Usti, 40)], Service).Problems).Text.English);
    }

    [Fact]
    public void CheckShares_OnSeveralDays_AreToldByDayWithTheHighestShareOfEachRegion()
    {
        var problems = Entrustment.CheckShares([ActOf(Region.Plzen, 9, 7), ActOf(Region.Liberec, 50), ActOf(Region.Liberec, 61), ActOf(Region.Usti, 40)], Service).Problems;

        Assert.Equal(["Kraje pověřují ke dni 1. 1. 2023 dohromady 101 %", "Kraje pověřují ke dni 1. 7. 2023 dohromady 110 %"],
            problems.Select(problem => problem.Text.Czech.Replace('\u00A0', ' ').Split(" služby")[0]));
    }

    [Fact]
    public void Check_R33_TwoSourcesWithinTheEntrustedUnits_Pass() =>
        Assert.Empty(FundingOverview.Check([Funded("projekt", 2.5m), Funded("§ 101a", 0.75m)], [Act("P", new(2023, 1, 1), new(2023, 12, 31))]).Problems);

    [Fact]
    public void Check_R33_AQuarterTooMany_FailsInEveryMonthByAQuarter()
    {
        var problems = FundingOverview.Check([Funded("projekt", 2.5m), Funded("§ 101a", 1)], [Act("P", new(2023, 1, 1), new(2023, 12, 31))]).Problems;

        Assert.Equal(12, problems.Count);
        Assert.All(problems, problem => Assert.Equal(EntrustmentProblemCodes.DoubleFunding, problem.Code));
        Assert.Equal("V měsíci 1/2023 platí zdroje dohromady 3,5\u00A0úvazku (projekt: 2,5\u00A0úvazku + § 101a: 1\u00A0úvazek), v pověření: 3,25\u00A0úvazku; o 0,25\u00A0úvazku více.", problems[0].Text.Czech);
    }

    [Fact]
    public void Check_R33_AMonthSharedByTwoSources_IsPaidTwice() // 08, 4: never the same month in two sources
    {
        var act = Act("P", new(2023, 1, 1), new(2023, 12, 31));
        FundedPeriod[] midMonth = [Funded("projekt", 3.25m) with { Days = new(new(2023, 1, 1), new(2023, 4, 15)) }, Funded("§ 101a", 3.25m) with { Days = new(new(2023, 4, 16), new(2023, 12, 31)) }];
        FundedPeriod[] onTheBoundary = [midMonth[0] with { Days = new(new(2023, 1, 1), new(2023, 4, 30)) }, midMonth[1] with { Days = new(new(2023, 5, 1), new(2023, 12, 31)) }];

        Assert.Contains("In 4/2023 all sources pay 6.5\u00A0FTE", Assert.Single(FundingOverview.Check(midMonth, [act]).Problems).Text.English, StringComparison.Ordinal);
        Assert.Empty(FundingOverview.Check(onTheBoundary, [act]).Problems);
    }

    [Fact]
    public void Check_R33_UnitsPaidAfterTheEntrustmentEnds_AreFoundByDay()
    {
        var act = Act("P", new(2023, 1, 1), new(2023, 5, 10));
        var problem = Assert.Single(FundingOverview.Check([Funded("§ 101a", 3.25m) with { Days = new(new(2023, 1, 1), new(2023, 5, 31)) }], [act]).Problems);

        Assert.Equal("Od 11.\u00A05.\u00A02023 se platí 3,25\u00A0úvazku, v pověření: 0\u00A0úvazků.", problem.Text.Czech);
    }

    [Fact]
    public void Check_R33_BeforeTheFirstPeriodEndsAndTheLastOneStarts_FindsAllMonthsAndDays()
    {
        FundedPeriod[] quarterAndSpring =
            [Funded("§ 101a", 3.25m) with { Days = new(new(2023, 1, 1), new(2023, 3, 31)) }, Funded("§ 101a", 3.25m) with { Days = new(new(2023, 4, 1), new(2023, 5, 31)) }];
        FundedPeriod[] winterAndSummer =
            [Funded("§ 101a", 5) with { Days = new(new(2023, 1, 1), new(2023, 2, 28)) }, Funded("§ 101a", 1) with { Days = new(new(2023, 6, 1), new(2023, 7, 31)) }];

        Assert.Equal(["Od 1. 1. 2023 se platí 3,25 úvazku, v pověření: 0 úvazků.", "Od 11. 5. 2023 se platí 3,25 úvazku, v pověření: 0 úvazků."],
            FundingOverview.Check(quarterAndSpring, [Act("P", new(2023, 1, 10), new(2023, 5, 10))]).Problems.Select(problem => problem.Text.Czech.Replace('\u00A0', ' ')));
        Assert.Equal(["In 1/2023", "In 2/2023"],
            FundingOverview.Check(winterAndSummer, [Act("P", new(2023, 1, 1), new(2023, 12, 31))]).Problems.Select(problem => problem.Text.English.Split(" all")[0]));
    }

    [Fact]
    public void Check_OfPeriodsInAnyOrder_TellsProblemsByServiceDayInstrumentFormAndUnit()
    {
        var (first, second, third) = (ServiceIdentifier.Parse("1111111"), ServiceIdentifier.Parse("2222222"), ServiceIdentifier.Parse("3333333"));
        var half = Funded("kraj", 1) with { Days = new(new(2023, 1, 1), new(2023, 6, 30)) };
        FundedPeriod[] periods =
        [
            half with { Service = second }, half with { Service = second, Days = new(new(2023, 1, 1), new(2023, 3, 31)) },
            half with { Service = second, Days = new(new(2023, 2, 1), new(2023, 12, 31)), Instrument = FundingInstrument.PublicContract, Source = "projekt" },
            half with { Service = third, Days = new(new(2023, 1, 1), new(2023, 1, 31)), Units = Fte(6) },
            half with { Service = third, Days = new(new(2023, 1, 1), new(2023, 1, 31)), Units = Capacity.Clients(20) },
            half with { Service = third, Days = new(new(2023, 1, 1), new(2023, 1, 31)), Units = Fte(5), Form = ServiceForm.Ambulatory },
            half with { Service = first, Instrument = FundingInstrument.PublicContract }, half with { Service = first },
        ];
        var act = Act("P", new(2023, 1, 1), new(2023, 12, 31), [new(first, ServiceForm.Field, Fte(9)), new(second, ServiceForm.Field, Fte(9))]);
        var report = FundingOverview.Check(periods, [act]);

        Assert.Equal(
            [
                "The service has two instruments (1 January 2023 to 30 June 2023): grant (kraj) and public contract (kraj)",
                "The service has two instruments (1 February 2023 to 31 March 2023): grant (kraj) and public contract (projekt)",
                "The service has two instruments (1 February 2023 to 30 June 2023): grant (kraj) and public contract (projekt)",
                "In 1/2023 all sources pay 5 FTE (kraj: 5 FTE), entrusted: 0 FTE", "In 1/2023 all sources pay 20 clients (kraj: 20 clients), entrusted: 0 clients",
                "In 1/2023 all sources pay 6 FTE (kraj: 6 FTE), entrusted: 0 FTE",
            ],
            report.Problems.Select(problem => problem.Text.English.Replace('\u00A0', ' ').Split(';')[0]));
        Assert.Equal(report.Problems, FundingOverview.Check(periods.AsEnumerable().Reverse(), [act]).Problems);
    }

    [Fact]
    public void Check_R33_TwoPeriodsOfOneSourceInAMonth_CountWithTheirMostUnitsOfADay()
    {
        var act = Act("P", new(2023, 1, 1), new(2023, 12, 31));
        var (first, second) = (Funded("projekt", 3) with { Days = new(new(2023, 1, 1), new(2023, 4, 15)) }, Funded("projekt", 3.25m) with { Days = new(new(2023, 4, 16), new(2023, 12, 31)) });

        Assert.Empty(FundingOverview.Check([first, second], [act]).Problems);
        Assert.Contains("In 4/2023 all sources pay 6.25", FundingOverview.Check([first with { Days = new(new(2023, 1, 1), new(2023, 4, 30)) }, second], [act]).Problems[0].Text.English, StringComparison.Ordinal);
    }

    [Fact]
    public void CheckCosts_R33_PartsOfAnItem_AreAtMostTheWhole()
    {
        FundedCost[] parts = [Part("projekt", 85_000), Part("§ 101a", 15_000)];

        Assert.Empty(FundingOverview.CheckCosts(parts).Problems);
        Assert.Empty(FundingOverview.CheckCosts([.. parts, Part("obec", 1) with { Item = "F-2" }]).Problems); // another item
        var problem = Assert.Single(FundingOverview.CheckCosts([.. parts, Part("obec", 1)]).Problems);
        Assert.Equal(EntrustmentProblemCodes.DoubleFunding, problem.Code);
        Assert.Equal("Položku „F-1“ (100 000,00 Kč) platí zdroje dohromady částkou 100 001,00 Kč (obec: 1,00 Kč + projekt: 85 000,00 Kč + § 101a: 15 000,00 Kč); o 1,00 Kč více než celou.", problem.Text.Czech);

        static FundedCost Part(string source, int paid) => new(Service, "F-1", Money.Of(100_000), source, Money.Of(paid));
    }

    [Fact]
    public void CheckCosts_OfItemsInAnyOrder_AreToldByServiceAndItem()
    {
        var (first, second) = (ServiceIdentifier.Parse("1111111"), ServiceIdentifier.Parse("2222222"));

        Assert.Equal(["$.1111111 F-1", "$.1111111 F-2", "$.2222222 F-1"],
            FundingOverview.CheckCosts([Paid(second, "F-1"), Paid(first, "F-2"), Paid(first, "F-1")]).Problems
                .Select(problem => $"{problem.Path} {problem.Text.English.Split('\'')[1]}"));

        static FundedCost Paid(ServiceIdentifier service, string item) => new(service, item, Money.Of(100), "projekt", Money.Of(101));
    }

    [Fact]
    public void CheckCosts_OfAnItemWithTwoCostsOrFaults_IsNamed()
    {
        var whole = new FundedCost(Service, "F-1", Money.Of(100), "projekt", Money.Of(60));

        Assert.Equal("The item 'F-1' costs 90.00 CZK in the source obec and 100.00 CZK in the source projekt; state the whole item in both.",
            Assert.Single(FundingOverview.CheckCosts([whole, whole with { Cost = Money.Of(90), Source = "obec" }]).Problems).Text.English);
        Assert.Equal(["entrustment.service", "entrustment.blank", "entrustment.blank", "funding.range", "funding.range"],
            FundingOverview.CheckCosts([new(default, "", Money.Of(-1), " ", Money.Of(-1))]).Problems.Select(problem => problem.Code));
        Assert.Equal(["$.periods[0].form entrustment.not-defined", "$.periods[0].instrument entrustment.not-defined", "$.periods[0].days entrustment.last-day"],
            FundingOverview.Check([Funded("projekt", 1) with { Form = (ServiceForm)9, Instrument = (FundingInstrument)9, Days = new(new(2023, 1, 1), LocalDate.MaxIsoValue) }], []).Problems.Select(problem => $"{problem.Path} {problem.Code}"));
    }

    [Fact]
    public void Check_P10_InstrumentChangedBetweenPeriods_PassesAndWithinOneFails()
    {
        var act = Act("P", new(2018, 1, 1), new(2019, 12, 31));
        var grant = Funded("kraj", 1) with { Days = new(new(2018, 1, 1), new(2018, 12, 31)) };
        var contract = Funded("projekt", 1) with { Days = new(new(2019, 1, 1), new(2019, 12, 31)), Instrument = FundingInstrument.PublicContract };

        Assert.Empty(FundingOverview.Check([contract, grant], [act]).Problems);
        var problem = Assert.Single(FundingOverview.Check([grant, contract with { Days = new(new(2018, 12, 1), new(2019, 12, 31)) }], [act]).Problems);
        Assert.Equal(EntrustmentProblemCodes.Instrument, problem.Code);
        Assert.StartsWith(
            "The service has two instruments (31\u00A0December\u00A02018): grant (kraj) and public contract (projekt);",
            Assert.Single(FundingOverview.Check([grant, contract with { Days = new(new(2018, 12, 31), new(2019, 12, 31)) }], [act]).Problems).Text.English, StringComparison.Ordinal);
        Assert.Equal("Služba má 1.\u00A012.\u00A02018 až 31.\u00A012.\u00A02018 dva nástroje: dotace (kraj) a veřejná zakázka (projekt); nástroj se mění jen na hranici období.", problem.Text.Czech);
    }

    [Fact]
    public void Names_OfStatusesInstrumentsAndLimits_AreInBothLanguages()
    {
        Assert.Equal("základní síť, doplňková síť, minimální síť, projektová síť", string.Join(", ", Enum.GetValues<NetworkStatus>().Select(status => status.ToText(Language.Czech))));
        Assert.Equal("grant, contribution to an own organisation, public contract", string.Join(", ", Enum.GetValues<FundingInstrument>().Select(instrument => instrument.ToText(Language.English))));
        Assert.Equal("poskytovaná kapacita, registrace, síť, pověření, žádost", string.Join(", ", Enum.GetValues<UnitLimit>().Select(limit => limit.ToText(Language.Czech))));
        Assert.Throws<ArgumentOutOfRangeException>(() => ((NetworkStatus)4).ToText(Language.Czech));
        Assert.Throws<ArgumentOutOfRangeException>(() => ((FundingInstrument)3).ToText(Language.Czech));
    }

    private static string Shown(RegionalNetwork network, LocalDate date) => string.Join(", ", network.On(date).Select(entry => $"{entry.Capacity} {entry.Status} {entry.Resolution}"));

    private static FundedPeriod Funded(string source, decimal fte) =>
        new(Service, ServiceForm.Field, new(new(2023, 1, 1), new(2023, 12, 31)), FundingInstrument.Grant, source, Fte(fte));

    private static Entrustment Act(string number, LocalDate from, LocalDate to, ValueList<EntrustmentLine>? lines = null) =>
        Entrustment.Create(new() { Number = number, IssuedOn = from, Duration = new(from, to), Lines = lines ?? [new(Service, ServiceForm.Field, Fte(3.25m))] });

    private static Entrustment ActOf(Region region, decimal percent, int month = 1) =>
        Entrustment.Create(Act("P", new(2023, month, 1), new(2023, 12, 31)).Definition with { Region = region, Share = Rate.Percent(percent) });

    private static Capacity Fte(decimal number) => Capacity.FullTimeEquivalents(number);
}
