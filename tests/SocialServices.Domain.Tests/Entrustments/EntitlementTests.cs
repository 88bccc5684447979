using NodaTime;
using SocialServices.Domain.Compensation.Assessments;
using SocialServices.Domain.Entrustments;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;
using SocialServices.Domain.Territory;
using SocialServices.Domain.Tests.Compensation;
using SocialServices.Domain.Time;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Tests.Entrustments;

/// <summary>Cases of practice (handbook 08, sections 2 to 4) and what the states of a service say about each day.</summary>
public sealed class EntitlementTests
{
    private static readonly ServiceIdentifier Service = ServiceIdentifier.Parse("1234567");
    private static readonly DateInterval Year = new(new(2023, 1, 1), new(2023, 12, 31));

    [Fact]
    public void Of_ARaiseWithFourPapers_CountsFromTheLatestOfThem() // 08, 2.2 and 4: network 1 Mar, registration 20 Apr, entrustment 1 May, addendum 12 May
    {
        var line = Assert.Single(Entitlement.Of(Raised()).Lines);

        Assert.Equal("2023-01-01 4 fte, 2023-03-01 4 fte, 2023-04-20 4 fte, 2023-05-01 4 fte, 2023-05-12 6 fte", Starts(line));
        Assert.Equal([UnitLimit.Registration, UnitLimit.Registration, UnitLimit.Entrustment, UnitLimit.Request, UnitLimit.Registration], line.Stretches.Select(stretch => stretch.Limit));
        Assert.Equal("Mění se žádost 4\u00A0úvazky → 6\u00A0úvazků. Všechny podklady uvádějí totéž.", line.Stretches[^1].Reason.Czech);
        Assert.Equal(Exact.Of((131 * 4) + (234 * 6)), line.UnitDays);
    }

    [Fact]
    public void Of_ALoweringOfOnePaper_CountsFromTheEarliestOfThem()
    {
        var given = Raised() with { Registration = Raised().Registration.With(new RegistrationEvent.CapacityOf(new(2023, 9, 10), ServiceForm.Field, Fte(3), "R-3")) };

        Assert.Equal(Fte(6), On(given, new(2023, 9, 9)).Units);
        Assert.Equal(Fte(3), On(given, new(2023, 9, 10)).Units);
    }

    [Fact]
    public void Of_AServiceThatIsOnlyRegistered_SaysWhatIsMissing()
    {
        var line = Assert.Single(Entitlement.Of(Raised() with { Network = RegionalNetwork.Create([]), Entrustments = [], Requested = null }).Lines);

        Assert.All(line.Stretches, stretch => Assert.Equal(Fte(0), stretch.Units));
        Assert.Contains("služba v síti není", line.Stretches[0].Reason.Czech, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_NothingInAnyPaper_NamesThePaperThatDecides()
    {
        var registration = Steady(4).Registration.With(new RegistrationEvent.CapacityOf(new(2023, 7, 1), ServiceForm.Field, Fte(0), "R-2"));
        var line = Assert.Single(Entitlement.Of(Steady(4) with { Registration = registration, Network = RegionalNetwork.Create([]), Entrustments = [] }).Lines);

        Assert.Equal("Mění se registrace 4\u00A0úvazky → 0\u00A0úvazků. Rozhoduje registrace: forma není registrována.", line.Stretches[^1].Reason.Czech);
    }

    [Fact]
    public void Of_AFormThatOnlyTheRequestOrTheReportStates_HasALine()
    {
        var given = Steady(4) with
        {
            Requested = [Stated(ServiceForm.Field, Fte(4), "C"), Stated(ServiceForm.Ambulatory, Fte(1), "C")],
            Provided = [Stated(ServiceForm.Field, Fte(4), "H"), Stated(ServiceForm.Ambulatory, Capacity.Clients(20), "H")],
        };

        Assert.Equal(["Ambulatory 0 client", "Ambulatory 0 fte", "Field 4 fte"], Entitlement.Of(given).Lines.Select(line => $"{line.Form} {Assert.Single(line.Stretches).Units}"));
    }

    [Fact]
    public void Of_AFormRegisteredOnTheLastDayOfThePeriod_HasALine()
    {
        Assert.Equal("Ambulatory, Field", Forms(Year.End));
        Assert.Equal("Field", Forms(Year.End.PlusDays(1)));

        static string Forms(LocalDate since) => string.Join(", ", Entitlement.Of(Steady(4) with
        {
            Registration = Steady(4).Registration.With(new RegistrationEvent.CapacityOf(since, ServiceForm.Ambulatory, Capacity.Clients(20), "R-2")),
        }).Lines.Select(line => line.Form));
    }

    [Fact]
    public void Of_ACaseWithoutOneOfItsPapers_IsRefused() => Assert.Equal(
        ["given", "given.Period", "given.Registration", "given.Network", "given.Entrustments"],
        new[] { null!, Steady(4) with { Period = null! }, Steady(4) with { Registration = null! }, Steady(4) with { Network = null! }, Steady(4) with { Entrustments = null! } }
            .Select(given => Assert.Throws<ArgumentNullException>(() => Entitlement.Of(given)).ParamName));

    [Fact]
    public void Of_TwoActsInAnyOrder_IsTheSame()
    {
        var (first, second) = (Entrustment.Create(Act([new(Service, ServiceForm.Field, Fte(1))]).Definition with { Number = "P-2" }), Act([new(Service, ServiceForm.Field, Fte(2))]));

        Assert.Equal(
            Entitlement.Of(Steady(4) with { Entrustments = [first, second] }).ToText(Language.Czech), Entitlement.Of(Steady(4) with { Entrustments = [second, first] }).ToText(Language.Czech));
        Assert.Contains("Rozhoduje pověření: P-1 + P-2.", Entitlement.Of(Steady(4) with { Entrustments = [first, second] }).ToText(Language.Czech), StringComparison.Ordinal);
    }

    [Fact]
    public void EntitledLines_OfFiveDifferentPapers_KeepsEachInItsPlace()
    {
        var given = Steady(5) with
        {
            Network = RegionalNetwork.Create([Entry(ServiceForm.Field, Fte(4))]),
            Entrustments = [Act([new(Service, ServiceForm.Field, Fte(3))])],
            Requested = [Stated(ServiceForm.Field, Fte(2), "C")],
            Provided = [Stated(ServiceForm.Field, Fte(1), "H")],
        };
        var line = Assert.Single(EntitledLines.Of(Entitlement.Of(given)).Lines);

        Assert.Equal([Fte(1), Fte(5), Fte(4), Fte(3), Fte(2)], new[] { line.Provided, line.Registered!, line.InNetwork!, line.Entrusted!, line.Requested! }.Select(segments => Assert.Single(segments).Capacity));
    }

    [Theory]
    [InlineData("2023-12-31")] // decided on 10 August with effect on 31 December: payable to the end of the year
    [InlineData("2023-05-20")] // effect on 20 May: nothing from 21 May on
    [InlineData("2023-04-20")] // the day of another change of the registration
    public void Of_AWithdrawnRegistration_CountsToTheLastDayOfItsEffect(string last)
    {
        var end = new RegistrationEvent.Ended(NodaTime.Text.LocalDatePattern.Iso.Parse(last).Value, "R-9 z 10. 8. 2023");
        var registration = Raised().Registration.With(end);
        var entitlement = Entitlement.Of(Raised() with { Registration = registration });

        Assert.Equal(last, NodaTime.Text.LocalDatePattern.Iso.Format(registration.LastDay!.Value));
        Assert.All(entitlement.Lines[0].Stretches, stretch => Assert.Equal(stretch.Days.Start <= registration.LastDay, stretch.Units != Fte(0)));
        Assert.True(entitlement.Lines[0].Stretches.Where(stretch => stretch.Days.Start > registration.LastDay).All(stretch => stretch.Reason.English.Contains("the registration ended", StringComparison.Ordinal)));
    }

    [Fact]
    public void Warnings_OfPaymentsStoppedForADay_NameThatDay()
    {
        var registration = Raised().Registration.With(new RegistrationEvent.InsolvencyOpened(new(2023, 3, 3), "KSBR 1")).With(new RegistrationEvent.InsolvencyClosed(new(2023, 3, 4), "KSBR 2"));

        Assert.Equal(
            new("3.\u00A03.\u00A02023 se neplatí, je zahájeno insolvenční řízení.", "Payments are stopped (3\u00A0March\u00A02023), insolvency is open."),
            Entitlement.Of(Raised() with { Registration = registration }).Warnings[0]);
    }

    [Fact]
    public void Of_OpenedInsolvency_StopsPaymentsAndKeepsTheUnits() // 08, 2.15 and 4
    {
        var registration = Raised().Registration.With(new RegistrationEvent.InsolvencyOpened(new(2023, 3, 3), "KSBR 1")).With(new RegistrationEvent.InsolvencyClosed(new(2023, 4, 4), "KSBR 2"))
            .With(new RegistrationEvent.InsolvencyOpened(new(2023, 11, 30), "KSBR 3"));
        var entitlement = Entitlement.Of(Raised() with { Registration = registration });

        Assert.Equal([new DateInterval(new(2023, 3, 3), new(2023, 4, 3)), new(new(2023, 11, 30), new(2023, 12, 31))], entitlement.StoppedPayments);
        Assert.Equal(Entitlement.Of(Raised()).Lines[0].UnitDays, entitlement.Lines[0].UnitDays);
        Assert.Contains("POZOR: 3.\u00A03.\u00A02023 až 3.\u00A04.\u00A02023 se neplatí, je zahájeno insolvenční řízení.", entitlement.ToText(Language.Czech), StringComparison.Ordinal);
        Assert.Contains("NOTE: Payments are stopped (30\u00A0November\u00A02023 to 31\u00A0December\u00A02023), insolvency is open.", entitlement.Explain()[0].ToText(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_UnitsOfTwoStatuses_AreCountedTogether() // 08, 4: 3.25 = 2.50 project + 0.75 basic
    {
        var whole = new NetworkEntry(Service, ServiceForm.Field, Fte(3.25m), NetworkStatus.Basic, Validity.Since(new(2020, 1, 1)), "ZK 1");
        var network = RegionalNetwork.Create([whole]).Change(whole, new(2023, 4, 1), "ZK 2", (NetworkStatus.Project, Fte(2.5m)), (NetworkStatus.Basic, Fte(0.75m)));
        var entitlement = Entitlement.Of(Steady(3.25m) with { Network = network });

        Assert.All(entitlement.Lines[0].Stretches, stretch => Assert.Equal(Fte(3.25m), stretch.Units));
        Assert.Equal("základní síť (ZK 2) + projektová síť (ZK 2)", entitlement.Explain()[0].Explanation.Parts[^1].Operands.Single(operand => operand.Id == "in-network").Source!.ToText(Language.Czech));
    }

    [Fact]
    public void Of_ARespiteServiceWithBedsAndWorkers_HasALineForEach() // 08, 3: one service, several lines
    {
        var given = new EntitlementCase
        {
            Period = Year,
            Registration = ServiceRegistration.Create(Service, ServiceType.RespiteServices,
                [new RegistrationEvent.CapacityOf(new(2020, 1, 1), ServiceForm.Residential, Capacity.Beds(12), "R"), new RegistrationEvent.CapacityOf(new(2020, 1, 1), ServiceForm.Field, Capacity.Clients(20), "R")]),
            Network = RegionalNetwork.Create([Entry(ServiceForm.Residential, Capacity.Beds(10)), Entry(ServiceForm.Field, Fte(2.5m))]),
            Entrustments = [Act([new(Service, ServiceForm.Residential, Capacity.Beds(10)), new(Service, ServiceForm.Field, Fte(3))])],
        };

        var entitlement = Entitlement.Of(given);

        Assert.Equal(["Residential bed 10 bed Network", "Field fte 2.5 fte Network"],
            entitlement.Lines.Select(line => $"{line.Form} {line.Unit} {line.Stretches[0].Units} {line.Stretches[0].Limit}"));
        Assert.Equal(["3 650 bed-days", "912.5 FTE"], entitlement.Explain().Select(line => line.Explanation.Value.ToText(Language.English).Replace('\u00A0', ' ')));
    }

    [Fact]
    public void Of_AFormRegisteredInAnotherUnit_IsLimitedByItsDaysOnly()
    {
        var registration = ServiceRegistration.Create(Service, ServiceType.HomeCare,
            [new RegistrationEvent.CapacityOf(new(2023, 2, 1), ServiceForm.Field, Capacity.Clients(5), "R-1"), new RegistrationEvent.CapacityOf(new(2023, 7, 1), ServiceForm.Field, Capacity.Clients(0), "R-2")]);
        var entitlement = Entitlement.Of(Steady(4) with { Registration = registration });

        Assert.Equal("2023-01-01 0 fte, 2023-02-01 4 fte, 2023-07-01 0 fte", Starts(entitlement.Lines[0]));
        Assert.Contains("Changed: registration 0\u00A0FTE → no limit.", entitlement.Lines[0].Stretches[1].Reason.English, StringComparison.Ordinal);
        Assert.Contains("Mění se registrace 0\u00A0úvazků → bez omezení.", entitlement.Lines[0].Stretches[1].Reason.Czech, StringComparison.Ordinal);
        Assert.DoesNotContain("1,000,000,000", entitlement.Explain()[0].ToText(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_AServiceOutsideTheNetworkOrWithoutEntrustment_CountsNothingAndSaysWhy()
    {
        var outside = Entitlement.Of(Steady(4) with { Network = RegionalNetwork.Create([]) });
        var notEntrusted = Entitlement.Of(Steady(4) with { Entrustments = [] });

        Assert.Equal("Rozhoduje síť: služba v síti není.", Assert.Single(outside.Lines[0].Stretches).Reason.Czech);
        Assert.Equal("Decided by entrustment: the service is not entrusted.", Assert.Single(notEntrusted.Lines[0].Stretches).Reason.English);
        Assert.Equal(Fte(0), notEntrusted.Lines[0].Stretches[0].Units);
    }

    [Fact]
    public void Of_AServiceOfTwoRegions_CountsTheShareOfTheRegisteredCapacity() // 08, 3: a share and an entrustment for each region
    {
        var act = Entrustment.Create(Act([new(Service, ServiceForm.Field, Fte(4))]).Definition with { Share = Rate.Percent(40) });
        var entitlement = Entitlement.Of(Steady(4) with { Entrustments = [act] });

        Assert.Equal(Fte(1.6m), Assert.Single(entitlement.Lines[0].Stretches).Units);
        Assert.Contains("podíl kraje 40\u00A0% z registrovaného rozsahu (4\u00A0úvazky)", entitlement.Lines[0].Stretches[0].Reason.Czech, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_SharesThatChange_CountsTheHighestOfEachDay()
    {
        Entrustment[] acts = [Share("P-1", 100, Year.Start, new(2023, 6, 30)), Share("P-2", 40, new(2023, 7, 1), Year.End), Share("P-3", 60, new(2023, 10, 1), Year.End)];
        var entitlement = Entitlement.Of(Steady(4) with { Entrustments = acts.ToValueList() });

        Assert.Equal("2023-01-01 4 fte, 2023-07-01 1.6 fte, 2023-10-01 2.4 fte", Starts(Assert.Single(entitlement.Lines)));
        Assert.Equal(["R-1", "R-1, the region's share 40% of 4 FTE", "R-1, the region's share 60% of 4 FTE"],
            Registered(entitlement).Select(operand => operand.Source!.ToString().Replace('\u00A0', ' ')));
    }

    [Fact]
    public void Of_AShareOfAFormRegisteredInAnotherUnit_LimitsNoNumber()
    {
        var registration = ServiceRegistration.Create(Service, ServiceType.HomeCare,
            [new RegistrationEvent.CapacityOf(new(2020, 1, 1), ServiceForm.Field, Capacity.Clients(5), "R-1")]);
        var entitlement = Entitlement.Of(Steady(4) with { Registration = registration, Entrustments = [Share("P-1", 40, Year.Start, Year.End)] });

        Assert.Equal("2023-01-01 4 fte", Starts(entitlement.Lines.Single(line => line.Unit == Unit.FullTimeEquivalent)));
        Assert.Empty(Registered(entitlement));
    }

    [Fact]
    public void Of_AnInterruption_CountsNothingOnItsDays()
    {
        var entitlement = Entitlement.Of(Steady(4) with
        {
            Provided = [new(ServiceForm.Field, new(new(2023, 1, 1), new(2023, 6, 14), Fte(4)), "hlášení"), new(ServiceForm.Field, new(new(2023, 8, 15), new(2023, 12, 31), Fte(4)), "hlášení")],
        });

        Assert.Equal("2023-01-01 4 fte, 2023-06-15 0 fte, 2023-08-15 4 fte", Starts(entitlement.Lines[0]));
        Assert.Equal(Exact.Of(4 * (365 - 61)), entitlement.Lines[0].UnitDays);
    }

    [Fact]
    public void ToText_ChangesAndFindingsOfThePeriod_AreTold()
    {
        var registration = Steady(4).Registration.With(new RegistrationEvent.QualityFinding(new(2023, 6, 5), new("chybí plány", "plans are missing"), "I-7"))
            .With(new RegistrationEvent.FindingRemedied(new(2023, 8, 1), "I-7", "I-8"))
            .With(new RegistrationEvent.PlaceOf(new(2023, 3, 1), ServiceTerritory.On(new(2023, 3, 1), Region.Liberec), "R-2"))
            .With(new RegistrationEvent.GroupsOf(new(2023, 4, 1), [TargetGroup.HomelessPersons, TargetGroup.FamiliesWithChildren], "R-3"))
            .With(new RegistrationEvent.Change(new(2023, 9, 1), new("časový rozsah", "the times"), "R-4")).With(new RegistrationEvent.QualityFinding(new(2022, 6, 5), new("stará", "old"), "I-1"));
        var (text, czech) = (Told(Language.English), Told(Language.Czech));

        Assert.Contains("Quality finding of 5 June 2023: plans are missing (I-7).", text, StringComparison.Ordinal);
        Assert.Contains("Quality finding remedied on 1 August 2023: I-7 (I-8).", text, StringComparison.Ordinal);
        Assert.Contains("Change of registration on 1 September 2023: the times (R-4).", text, StringComparison.Ordinal);
        Assert.Contains("Change of registration on 1 March 2023: the service is provided in Liberec Region (R-2).", text, StringComparison.Ordinal);
        Assert.Contains("Change of registration on 1 April 2023: target groups: homeless persons; families with a child or children (R-3).", text, StringComparison.Ordinal);
        Assert.DoesNotContain("old", text, StringComparison.Ordinal);
        Assert.Contains("Zjištění o kvalitě 5. 6. 2023: chybí plány (I-7).", czech, StringComparison.Ordinal);
        Assert.Contains("Zjištění o kvalitě odstraněno 1. 8. 2023: I-7 (I-8).", czech, StringComparison.Ordinal);
        Assert.Contains("Změna registrace 1. 9. 2023: časový rozsah (R-4).", czech, StringComparison.Ordinal);

        string Told(Language language) => Entitlement.Of(Steady(4) with { Registration = registration }).ToText(language).Replace('\u00A0', ' ');
    }

    [Fact]
    public void Of_AnotherServiceInTheSameRegisters_DoesNotCount()
    {
        var other = ServiceIdentifier.Parse("7654321");
        var given = Steady(4) with
        {
            Network = RegionalNetwork.Create([Entry(ServiceForm.Field, Fte(1)), Entry(ServiceForm.Field, Fte(9)) with { Service = other }, Entry(ServiceForm.Residential, Capacity.Beds(9)) with { Service = other }]),
            Entrustments = [Act([new(Service, ServiceForm.Field, Fte(2)), new(other, ServiceForm.Field, Fte(9))])],
        };

        Assert.Equal("2023-01-01 1 fte", Starts(Assert.Single(Entitlement.Of(given).Lines)));
    }

    [Fact]
    public void Of_UnitsThatShareADayOrEndBeforeTheyStart_AreProblems()
    {
        var exception = Assert.Throws<DomainValidationException>(() => Entitlement.Of(Steady(4) with
        {
            Requested = [new(ServiceForm.Field, new(new(2023, 1, 1), new(2023, 6, 1), Fte(4)), "A"), new(ServiceForm.Field, new(new(2023, 6, 1), new(2023, 12, 31), Fte(4)), "B")],
            Provided = [new(ServiceForm.Field, new(new(2023, 6, 2), new(2023, 6, 1), Fte(4)), "C")],
        }));

        Assert.Equal(["$.requested entrustment.overlap", "$.provided[0].segment entrustment.empty"], exception.Report.Problems.Select(problem => $"{problem.Path} {problem.Code}"));
        Assert.Contains("share the day 1\u00A0June\u00A02023", exception.Report.Problems[0].Text.English, StringComparison.Ordinal);
    }

    [Fact]
    public void EntitledLines_WithoutAReport_AreBasedOnTheRegistrationAndSaySo()
    {
        var given = Steady(5) with { Network = RegionalNetwork.Create([Entry(ServiceForm.Field, Fte(4))]), Entrustments = [Act([new(Service, ServiceForm.Field, Fte(3))])] };
        var line = Assert.Single(EntitledLines.Of(Entitlement.Of(given)).Lines);
        var units = CountedUnits.Of(2023, line);

        Assert.Equal(UnitLimit.Registration, line.Basis);
        Assert.Equal(Fte(5), Assert.Single(line.Provided).Capacity);
        Assert.Null(line.Registered);
        Assert.Equal(50_000, units.Peak); // the size is that of the registered service
        Assert.Equal(UnitLimit.Entrustment, Assert.Single(units.Pieces).Limit);
    }

    [Fact]
    public void EntitledLines_OfARegisterInAnotherUnit_HoldNoInventedNumber()
    {
        var registration = ServiceRegistration.Create(Service, ServiceType.HomeCare,
            [new RegistrationEvent.CapacityOf(new(2023, 2, 1), ServiceForm.Field, Capacity.Clients(5), "R-1"), new RegistrationEvent.CapacityOf(new(2023, 7, 1), ServiceForm.Field, Capacity.Clients(0), "R-2")]);
        var entitlement = Entitlement.Of(Steady(4) with { Registration = registration, Entrustments = [Act([new(Service, ServiceForm.Field, Fte(3))])] });
        var line = Assert.Single(EntitledLines.Of(entitlement).Lines);

        Assert.Equal((UnitLimit.Network, null), (line.Basis, line.InNetwork));
        Assert.Equal([Fte(0), Fte(4), Fte(0)], line.Registered!.Select(segment => segment.Capacity)); // on its days never the lowest
        Assert.Equal([UnitLimit.Registration, UnitLimit.Entrustment, UnitLimit.Registration], CountedUnits.Of(2023, line).Pieces.Select(piece => piece.Limit));
        Assert.Equal(entitlement.Lines[0].UnitDays, Exact.Of(CountedUnits.Of(2023, line).Counted.Days, 10_000));
        var always = Entitlement.Of(Steady(4) with { Registration = ServiceRegistration.Create(Service, ServiceType.HomeCare, [new RegistrationEvent.CapacityOf(new(2020, 2, 1), ServiceForm.Field, Capacity.Clients(5), "R-1")]) });
        Assert.Null(Assert.Single(EntitledLines.Of(always).Lines).Registered);
    }

    [Fact]
    public void Of_ANetworkAndAnActInDifferentUnits_NameTheUnits()
    {
        var given = Steady(4) with
        {
            Entrustments = [Act([new(Service, ServiceForm.Field, Capacity.Clients(20))])],
            Requested = [Stated(ServiceForm.Field, Fte(4), "C")],
        };
        var lines = Entitlement.Of(given).Lines;

        Assert.Equal(["client 0 client", "fte 0 fte"], lines.Select(line => $"{line.Unit} {Assert.Single(line.Stretches).Units}"));
        Assert.Equal("Rozhoduje síť: uvádí jinou jednotku (4 úvazky).", lines[0].Stretches[0].Reason.Czech);
        Assert.Equal("Decided by entrustment: it states another unit (20 clients).", lines[1].Stretches[0].Reason.English);
        Assert.Contains(lines[0].Stretches[0].Limits, each => each.Limit == UnitLimit.Request && each.Stated.Source.English == "it states another unit (4 FTE)");
    }

    [Fact]
    public void Of_APaperInSeveralOtherUnits_NamesThemByTheirCodesAndTheLargestFirst()
    {
        var first = Act([OfField(Capacity.Contacts(300)), OfField(Capacity.Clients(20))]);
        var second = Entrustment.Create(first.Definition with { Number = "P-2", Lines = [OfField(Capacity.Clients(30))] });

        Assert.Equal("Decided by entrustment: it states another unit (30 clients, 20 clients, 300 contacts).", OfWorkers(first, second));
        Assert.Equal("Decided by entrustment: the service is not entrusted.", OfWorkers(Act([OfField(Capacity.Clients(0))])));

        static EntrustmentLine OfField(Capacity capacity) => new(Service, ServiceForm.Field, capacity);

        static string OfWorkers(params Entrustment[] acts) => Problems.Readable(Assert.Single(
            Entitlement.Of(Steady(4) with { Entrustments = acts.ToValueList() }).Lines.Single(line => line.Unit == Unit.FullTimeEquivalent).Stretches).Reason.English);
    }

    [Fact]
    public void Of_AFormEndedByAZero_SaysThatItIsNotRegistered()
    {
        var given = Steady(4) with { Registration = Steady(4).Registration.With(new RegistrationEvent.CapacityOf(new(2023, 7, 1), ServiceForm.Field, Fte(0), "R-2")) };

        Assert.Equal("Changed: registration 4 FTE → 0 FTE. Decided by registration: the form is not registered.", Problems.Readable(On(given, new(2023, 7, 1)).Reason.English));
    }

    [Fact]
    public void Of_ARequestOfOneDay_CountsOnThatDay()
    {
        var given = Steady(4) with { Requested = [new(ServiceForm.Field, new(Year.Start, Year.Start, Fte(4)), "C 1")] };

        Assert.Equal("2023-01-01 4 fte, 2023-01-02 0 fte", Starts(Assert.Single(Entitlement.Of(given).Lines)));
    }

    [Fact]
    public void Of_AnotherPaperOfTheSameUnits_IsToldWithoutAChangeOfUnits()
    {
        var network = RegionalNetwork.Create([Entry(ServiceForm.Field, Fte(4))]);
        var given = Steady(4) with { Network = network.Change(network.Entries[0], new(2023, 7, 1), "ZK 2", (NetworkStatus.Minimal, Fte(4))) };

        Assert.Equal("Mění se podklad: síť (minimální síť (ZK 2)). Všechny podklady uvádějí totéž.", Entitlement.Of(given).Lines[0].Stretches[^1].Reason.Czech);
    }

    [Fact]
    public void Of_PapersWithFaults_NamesAllOfThem()
    {
        var exception = Assert.Throws<DomainValidationException>(() => Entitlement.Of(Steady(4) with
        {
            Period = new(new(2023, 1, 1), LocalDate.MaxIsoValue),
            Requested = [new((ServiceForm)9, new(new(2023, 1, 1), LocalDate.MaxIsoValue, default), " ")],
        }));

        Assert.Equal(["$.period entrustment.last-day", "$.requested[0].source entrustment.blank", "$.requested[0].form entrustment.not-defined", "$.requested[0].segment entrustment.unit", "$.requested[0].segment entrustment.last-day"],
            exception.Report.Problems.Select(problem => $"{problem.Path} {problem.Code}"));
        Assert.Equal("31 December 9999 is no real end; leave the end open, or give the last day.", exception.Report.Problems[0].Text.English);
    }

    [Fact]
    public void Of_AnOverlapThatIsNotWithTheNeighbour_IsFound()
    {
        var exception = Assert.Throws<DomainValidationException>(() => Entitlement.Of(Steady(4) with
        {
            Provided =
            [
                new(ServiceForm.Field, new(new(2023, 1, 1), new(2023, 12, 31), Fte(4)), "A"), new(ServiceForm.Field, new(new(2023, 2, 1), new(2023, 2, 28), Fte(4)), "B"),
                new(ServiceForm.Field, new(new(2023, 5, 1), new(2023, 5, 31), Fte(4)), "C"),
            ],
        }));

        Assert.Equal(["(A) and (B)", "(A) and (C)"], exception.Report.Problems.Select(problem => problem.Text.English["The units ".Length..][..11]));
    }

    [Fact]
    public void EntitledLines_OfAYear_FeedsTheFirstTwoStepsWithTheSameUnits()
    {
        var entitlement = Entitlement.Of(Raised());
        var line = Assert.Single(EntitledLines.Of(entitlement).Lines);
        var counted = CountedUnits.Of(2023, line).Counted;

        Assert.Equal(entitlement.Lines[0].UnitDays, Exact.Of(counted.Days, 10_000));
        Assert.Equal(Fte(4), line.InNetwork![0].Capacity);
        Assert.Throws<ArgumentException>(() => EntitledLines.Of(Entitlement.Of(Raised() with { Period = new(new(2022, 12, 31), new(2023, 1, 1)) })));
    }

    [Fact]
    public void EntitledLines_OfAFormThatOnlyTheRegisterKnows_LeaveItOutAndSaySo()
    {
        var given = Steady(4) with { Registration = Steady(4).Registration.With(new RegistrationEvent.CapacityOf(new(2020, 1, 1), ServiceForm.Ambulatory, Capacity.Clients(20), "R-1")) };
        var entitled = EntitledLines.Of(Entitlement.Of(given));

        Assert.Equal(2, entitled.Entitlement.Lines.Count);
        Assert.Equal(ServiceForm.Field, Assert.Single(entitled.Lines).Form); // the methodology need not have numbers for clients
        Assert.Equal("Do výpočtu nevstupuje ambulantní forma (klient), žádný den se nezapočítává. Rozhoduje síť: služba v síti není.", Assert.Single(entitled.Warnings).Czech);
        Assert.Equal("The ambulatory form (client) does not enter the calculation, no day of it counts. Decided by network: the service is not in the network.", Assert.Single(entitled.Warnings).English);
    }

    [Fact]
    public void EntitledLines_OfAServiceThatEndsWithinTheYear_KeepOnlyTheFormThatCountedBefore()
    {
        var registration = Steady(4).Registration.With(new RegistrationEvent.CapacityOf(new(2020, 1, 1), ServiceForm.Ambulatory, Capacity.Clients(20), "R-1"))
            .With(new RegistrationEvent.Ended(new(2023, 6, 30), "R-2"));

        Assert.Equal(ServiceForm.Field, Assert.Single(EntitledLines.Of(Entitlement.Of(Steady(4) with { Registration = registration })).Lines).Form);
    }

    [Fact]
    public void EntitledLines_WhereNothingCounts_KeepTheLinesThatGiveNothing()
    {
        var entitled = EntitledLines.Of(Entitlement.Of(Steady(4) with { Network = RegionalNetwork.Create([]) }));

        Assert.Equal(0, CountedUnits.Of(2023, Assert.Single(entitled.Lines)).Counted.Days);
        Assert.Empty(entitled.Warnings);
    }

    [Fact]
    public void EntitledLines_UnderAMethodologyOfTotals_CountOnceOrAreRefused()
    {
        var rules = Sample.Rules(Sample.Definition with { Weight = TimeWeight.Total });
        var beds = RegionalNetwork.Create([Entry(ServiceForm.Residential, Capacity.Beds(9))]);
        var steady = new EntitlementCase
        {
            Period = Year,
            Registration = ServiceRegistration.Create(Service, ServiceType.ShelteredHousing, [new RegistrationEvent.CapacityOf(new(2020, 1, 1), ServiceForm.Residential, Capacity.Beds(9), "R-1")]),
            Network = beds.Change(beds.Entries[0], new(2023, 7, 1), "ZK 2", (NetworkStatus.Project, Capacity.Beds(9))), // another paper of the same beds
            Entrustments = [Act([new(Service, ServiceForm.Residential, Capacity.Beds(9))])],
        };
        var raised = steady with { Network = beds.Change(beds.Entries[0], new(2023, 7, 1), "ZK 2", (NetworkStatus.Basic, Capacity.Beds(8))) };

        Assert.Equal(Money.Of(2_700_000), rules.Assess(Plan(steady)).Optimum); // 9 × 300,000, not twice
        var problem = Assert.Single(Assert.Throws<DomainValidationException>(() => rules.Assess(Plan(raised))).Report.Problems);
        Assert.Equal((PlanProblemCodes.NotTotals, "$.lines[0]"), (problem.Code, problem.Path));
        Assert.Contains("zadejte množství za rok přímo", problem.Text.Czech, StringComparison.Ordinal);
        Assert.Equal(Money.Of(2_548_767.12m), Sample.Rules().Assess(Plan(raised)).Optimum); // (9 × 181 + 8 × 184) ÷ 365 × 300,000

        static ServicePlan Plan(EntitlementCase given) => ServicePlan.Create(new() { Service = "CHB", Year = 2023, Lines = EntitledLines.Of(Entitlement.Of(given)).Lines });
    }

    [Fact]
    public void Of_AnActGivenTwice_IsRefusedAndNotCountedTwice()
    {
        var act = Act([new(Service, ServiceForm.Field, Fte(2))]);
        var prolonged = Entrustment.Create(act.Definition with { Duration = new(new(2027, 1, 1), new(2027, 12, 31)) });

        var problem = Assert.Single(Assert.Throws<DomainValidationException>(() => Entitlement.Of(Steady(4) with { Entrustments = [act, act] })).Report.Problems);
        Assert.Equal(("entrustment.overlap", "$.entrustments[1]"), (problem.Code, problem.Path));
        Assert.Equal("Pověření P-1 je pro tytéž dny uvedeno dvakrát; ponechte jedno, nebo je odlište číslem.", problem.Text.Czech);
        var apart = Steady(4) with { Entrustments = [act, Share("P-2", 100, Year.Start, Year.End), act] };
        Assert.Equal("$.entrustments[2]", Assert.Single(Assert.Throws<DomainValidationException>(() => Entitlement.Of(apart)).Report.Problems).Path);
        Assert.Equal("2023-01-01 2 fte", Starts(Assert.Single(Entitlement.Of(Steady(4) with { Entrustments = [act, prolonged] }).Lines)));
    }

    [Fact]
    public void Of_AZeroInOneOfTwoRegisteredUnits_EndsThatUnitUnlessAnotherReplacesIt()
    {
        RegistrationEvent[] both = [new RegistrationEvent.CapacityOf(new(2020, 1, 1), ServiceForm.Field, Fte(4), "R-1"), new RegistrationEvent.CapacityOf(new(2020, 1, 1), ServiceForm.Field, Capacity.Clients(20), "R-1")];
        var zero = new RegistrationEvent.CapacityOf(new(2023, 7, 1), ServiceForm.Field, Fte(0), "R-2");

        Assert.Equal("2023-01-01 4 fte, 2023-07-01 0 fte", Lines([.. both, zero])); // never more than before
        Assert.Equal("2023-01-01 4 fte, 2023-07-01 6 fte", Lines([both[0], zero, new RegistrationEvent.CapacityOf(new(2023, 7, 1), ServiceForm.Field, Capacity.Clients(20), "R-2")])); // now counted in clients

        static string Lines(RegistrationEvent[] events) => Starts(Entitlement.Of(Steady(6) with { Registration = ServiceRegistration.Create(Service, ServiceType.HomeCare, events) }).Lines.Single(line => line.Unit == Unit.FullTimeEquivalent));
    }

    /// <summary>A paper that takes effect only after its last day counts on none, which is told as for one that never takes effect.</summary>
    [Theory]
    [InlineData(2, 28, false)]
    [InlineData(3, 1, true)]
    public void Warnings_OfAPaperWhoseEffectComesAfterItsLastDay_SayThatItNeverCounts(int month, int day, bool isTold)
    {
        var late = new StatedUnits(ServiceForm.Field, new(new(2023, 1, 1), new(2023, 2, 28), Fte(2)), "dodatek č. 1") { Conclusion = new(new(2022, 12, 20), new LocalDate(2023, month, day)) };
        var entitlement = Entitlement.Of(Steady(4) with { Requested = [Stated(ServiceForm.Field, Fte(4), "smlouva"), late] });

        Assert.Equal(isTold ? "2023-01-01 4 fte" : "2023-01-01 4 fte, 2023-02-28 2 fte, 2023-03-01 4 fte", Starts(entitlement.Lines.Single()));
        Assert.Equal(isTold
            ? ["Nezapočítává se: dodatek č. 1 (20.\u00A012.\u00A02022). Účinnosti nabývá 1.\u00A03.\u00A02023, až po svém posledním dni 28.\u00A02.\u00A02023."]
            : [], entitlement.Warnings.Select(warning => warning.Czech));
        Assert.Equal(isTold
            ? ["Not counted: dodatek č. 1 (20\u00A0December\u00A02022). It takes effect on 1\u00A0March\u00A02023, after its own last day, 28\u00A0February\u00A02023."]
            : [], entitlement.Warnings.Select(warning => warning.English));
    }

    [Fact]
    public void Warnings_OfAPaperThatNeedNotBePublishedAndWasConcludedTooLate_SayThatItNeverCounts()
    {
        var late = new StatedUnits(ServiceForm.Field, new(new(2023, 1, 1), new(2023, 2, 28), Fte(2)), "objednávka") { Conclusion = new(new(2023, 3, 1), mustBePublished: false) };

        Assert.StartsWith("Not counted: objednávka", Assert.Single(Entitlement.Of(Steady(4) with { Requested = [Stated(ServiceForm.Field, Fte(4), "smlouva"), late] }).Warnings).English, StringComparison.Ordinal);
    }

    [Fact]
    public void Warnings_OfPapersInAnyOrder_AreTheSameAndOnlyOfThePeriod()
    {
        StatedUnits[] papers =
        [
            Stated(ServiceForm.Field, Fte(4), "smlouva"),
            new(ServiceForm.Field, new(new(2023, 6, 20), new(2023, 6, 30), Fte(1)), "dodatek č. 3") { Conclusion = new(new(2023, 6, 20)) },
            new(ServiceForm.Field, new(new(2023, 7, 1), Year.End, Fte(3)), "dodatek č. 2") { Conclusion = new(new(2023, 6, 20)) },
            new(ServiceForm.Field, new(new(2023, 3, 1), Year.End, Fte(2)), "dodatek č. 1") { Conclusion = new(new(2023, 2, 20)) },
            new(ServiceForm.Field, new(new(2021, 3, 1), new(2021, 12, 31), Fte(2)), "dodatek z roku 2021") { Conclusion = new(new(2021, 2, 20)) },
        ];
        var warnings = Entitlement.Of(Steady(4) with { Requested = papers.ToValueList() }).Warnings;

        Assert.Equal(["Not counted: dodatek č. 1", "Not counted: dodatek č. 2", "Not counted: dodatek č. 3"], warnings.Select(warning => warning.English[..25]));
        Assert.Equal(warnings, Entitlement.Of(Steady(4) with { Requested = papers.Reverse().ToValueList() }).Warnings);
    }

    [Fact]
    public void Warnings_OfPapersThatOnlyTouchThePeriod_AreToldFromADayOn()
    {
        StatedUnits[] papers =
        [
            Unpublished("C-1", new(2022, 6, 1), new(2022, 12, 31), new(2022, 5, 20)), Unpublished("C-2", new(2022, 6, 1), new(2023, 1, 1), new(2022, 5, 21)),
            Unpublished("C-3", new(2023, 12, 31), new(2024, 6, 30), new(2023, 12, 1)), Unpublished("C-4", new(2024, 1, 1), new(2024, 6, 30), new(2023, 12, 2)),
        ];

        var warnings = Entitlement.Of(Steady(4) with { Requested = papers.ToValueList() }).Warnings;

        Assert.Equal(["Not counted: C-2", "Not counted: C-3"], warnings.Select(warning => warning.English[..16]));

        static StatedUnits Unpublished(string source, LocalDate from, LocalDate to, LocalDate concluded) =>
            new(ServiceForm.Field, new(from, to, Fte(4)), source) { Conclusion = new(concluded) };
    }

    [Fact]
    public void Warnings_OfWhatIsProvidedUnderACancelledContract_NameItBesideTheRequest()
    {
        var cancelled = Stated(ServiceForm.Field, Fte(2), "dodatek") with { Conclusion = new(new(2023, 2, 20)) };
        var warnings = Entitlement.Of(Steady(4) with { Requested = [cancelled], Provided = [cancelled with { Source = "poddodávka" }] }).Warnings;

        Assert.Equal(["Not counted: dodatek", "Not counted: poddodávka"], warnings.Select(warning => warning.English.Split(" (")[0]));
    }

    [Fact]
    public void Warnings_OfActsWithoutARegion_NameThoseThatEntrustOnSomeDayOfThePeriodByNumber()
    {
        var (past, since) = (Validity.Between(null, new(2022, 12, 31)), Validity.Since(new(2023, 1, 1)));
        var given = Steady(4) with { Region = Region.Liberec, Entrustments = [Scope("P-3", Validity.Always), Scope("P-2", past, since), Scope("P-1", past)] };

        Assert.Equal(["The entrustment P-2 names no region", "The entrustment P-3 names no region"],
            Entitlement.Of(given).Warnings.Select(warning => warning.English.Split(',')[0]));

        static Entrustment Scope(string number, params Validity[] days) =>
            Entrustment.Create(Act([.. days.Select(part => new EntrustmentLine(Service, ServiceForm.Field, Fte(4), part))]).Definition with { Number = number });
    }

    internal static EntitlementCase Raised()
    {
        var before = Entry(ServiceForm.Field, Fte(4));
        return new()
        {
            Period = Year,
            Registration = ServiceRegistration.Create(Service, ServiceType.HomeCare,
                [new RegistrationEvent.CapacityOf(new(2020, 1, 1), ServiceForm.Field, Fte(4), "R-1"), new RegistrationEvent.CapacityOf(new(2023, 4, 20), ServiceForm.Field, Fte(6), "R-2")]),
            Network = RegionalNetwork.Create([before]).Change(before, new(2023, 3, 1), "ZK 2", (NetworkStatus.Basic, Fte(6))),
            Entrustments = [Act([new(Service, ServiceForm.Field, Fte(4), Validity.Between(null, new(2023, 4, 30))), new(Service, ServiceForm.Field, Fte(6), Validity.Since(new(2023, 5, 1)))])],
            Requested = [new(ServiceForm.Field, new(new(2023, 1, 1), new(2023, 5, 11), Fte(4)), "C 1"), new(ServiceForm.Field, new(new(2023, 5, 12), new(2023, 12, 31), Fte(6)), "C 2")],
        };
    }

    private static EntitlementCase Steady(decimal fte) => new()
    {
        Period = Year,
        Registration = ServiceRegistration.Create(Service, ServiceType.HomeCare, [new RegistrationEvent.CapacityOf(new(2020, 1, 1), ServiceForm.Field, Fte(fte), "R-1")]),
        Network = RegionalNetwork.Create([Entry(ServiceForm.Field, Fte(fte))]),
        Entrustments = [Act([new(Service, ServiceForm.Field, Fte(fte))])],
    };

    private static StatedUnits Stated(ServiceForm form, Capacity capacity, string source) => new(form, new(Year.Start, Year.End, capacity), source);

    private static Entrustment Share(string number, decimal percent, LocalDate from, LocalDate to) =>
        Entrustment.Create(Act([new(Service, ServiceForm.Field, Fte(4))]).Definition with { Number = number, Share = Rate.Percent(percent), Duration = new(from, to) });

    // The registered units of each stretch of the first line, where they limit.
    private static IEnumerable<Operand> Registered(Entitlement entitlement) =>
        entitlement.Explain()[0].Explanation.Parts.SelectMany(part => part.Operands.Where(operand => operand.Id == "registered"));

    private static EntitledStretch On(EntitlementCase given, LocalDate day) => Entitlement.Of(given).Lines[0].Stretches.Single(stretch => stretch.Days.Contains(day));

    private static string Starts(EntitlementLine line) => string.Join(", ", line.Stretches.Select(stretch => $"{NodaTime.Text.LocalDatePattern.Iso.Format(stretch.Days.Start)} {stretch.Units}"));

    private static NetworkEntry Entry(ServiceForm form, Capacity capacity) => new(Service, form, capacity, NetworkStatus.Basic, Validity.Since(new(2020, 1, 1)), "ZK 1");

    private static Entrustment Act(ValueList<EntrustmentLine> lines) =>
        Entrustment.Create(new() { Number = "P-1", IssuedOn = new(2021, 12, 1), Duration = new(new(2022, 1, 1), new(2026, 12, 31)), Lines = lines });

    private static Capacity Fte(decimal number) => Capacity.FullTimeEquivalents(number);
}
