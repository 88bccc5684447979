using System.Text;
using NodaTime;
using SocialServices.Domain.Compensation.Assessments;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Entrustments;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Parties;
using SocialServices.Domain.Services;
using SocialServices.Domain.Territory;
using SocialServices.Domain.Tests.Compensation;
using SocialServices.Domain.Time;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Tests.Entrustments;

/// <summary>Cases that happen (handbook 08, section 4): what may be paid for, and what follows to whom.</summary>
public sealed class PracticeTests
{
    private static readonly DateInterval Year = new(new(2023, 1, 1), new(2023, 12, 31));
    private static readonly ServiceIdentifier First = ServiceIdentifier.Parse("1111111");
    private static readonly ServiceIdentifier Second = ServiceIdentifier.Parse("2222222");
    private static readonly ServiceIdentifier Merged = ServiceIdentifier.Parse("3333333");
    private static readonly BusinessId Provider = BusinessId.Parse("70891095");

    [Fact]
    public void ANewProviderDuringTheYear_HasItsOwnEntitlementAndNothingPasses()
    {
        var network = RegionalNetwork.Create([InNetwork(First, 9), InNetwork(Second, 9)]);
        var (former, latter) = (Registered(First, 9, to: new(2023, 6, 30)), Registered(Second, 9, from: new(2023, 7, 1)));
        var (oldAct, newAct) = (Act("P-1", First, 9, new(2023, 6, 30)), Act("P-2", Second, 9, new(2023, 12, 31), from: new(2023, 7, 1)));

        Assert.Equal("2023-01-01 9 bed, 2023-07-01 0 bed", Starts(Of(former, network, oldAct, newAct)));
        Assert.Equal("2023-01-01 0 bed, 2023-07-01 9 bed", Starts(Of(latter, network, oldAct, newAct)));
        Assert.EndsWith("Rozhoduje pověření: služba není pověřena.", Of(latter, network, oldAct).Lines[0].Stretches[^1].Reason.Czech, StringComparison.Ordinal); // the old act does not do for the new provider
        Assert.False(oldAct.NamesSuccessor(First, latter));
        Assert.Equal("""
            Carried surplus and successor – 1111111 → 2222222: does not follow
            · entrustment: P-1 (given)
            The act names neither this service nor its provider as the successor; a carried surplus is returned for the former service and is not set off with the new one.

            """.ReplaceLineEndings("\n"), oldAct.TestSuccession(First, latter).ToText(Language.English));
    }

    [Fact]
    public void AMergerOfTwoServicesOnTheFirstOfJuly_IsThreeServiceYearsAtAnotherUnitPrice()
    {
        var network = RegionalNetwork.Create([InNetwork(First, 20), InNetwork(Second, 30), InNetwork(Merged, 50)]);
        Entrustment[] acts = [Act("P-1", First, 20, new(2023, 6, 30)), Act("P-2", Second, 30, new(2023, 6, 30)), Act("P-3", Merged, 50, new(2023, 12, 31), from: new(2023, 7, 1))];
        var rules = CompensationMethodology.Parse(Encoding.UTF8.GetBytes(Sample.Document.Replace(
            """{ "service": "51", "form": "residential", "unit": "bed", "value": 300000, "status": "example", "source": "tabulka 1" }""",
            """
            { "service": "51", "form": "residential", "unit": "bed", "sizes": { "to": 49 }, "value": 365000, "status": "example", "source": "tabulka 1" },
            { "service": "51", "form": "residential", "unit": "bed", "sizes": { "from": 50 }, "value": 292000, "status": "example", "source": "tabulka 1" }
            """, StringComparison.Ordinal))).Resolve(ServiceType.ShelteredHousing, 2023, Sample.Decided);

        // 181 days of 20 and of 30 beds at 365,000 Kč, 184 days of 50 beds at 292,000 Kč.
        Assert.Equal(Money.Of(3_620_000), Optimum(Registered(First, 20, to: new(2023, 6, 30))));
        Assert.Equal(Money.Of(5_430_000), Optimum(Registered(Second, 30, to: new(2023, 6, 30))));
        Assert.Equal(Money.Of(7_360_000), Optimum(Registered(Merged, 50, from: new(2023, 7, 1))));

        Money Optimum(ServiceRegistration registration) => rules.Assess(ServicePlan.Create(new()
        {
            Service = registration.Service.ToString(), Year = 2023, Lines = EntitledLines.Of(Of(registration, network, acts)).Lines,
        })).Optimum;
    }

    [Theory]
    [InlineData(true, true, true)] // an amendment names the new service for one of the old ones
    [InlineData(true, false, false)]
    [InlineData(false, true, true)] // the act names the provider, whatever service
    [InlineData(false, false, true)]
    public void ACarriedSurplusAfterAMerger_FollowsOnlyWhereTheEntrustmentNamesTheSuccessor(bool byService, bool ofFirst, bool follows)
    {
        var act = Entrustment.Create(Act("P-1", First, 20, new(2023, 6, 30)).Definition with
        {
            Lines = [new(First, ServiceForm.Residential, Capacity.Beds(20)), new(Second, ServiceForm.Residential, Capacity.Beds(30))],
            Successors = [byService ? new() { Of = First, Service = Merged } : new() { Provider = Provider }],
        });

        var result = act.TestSuccession(ofFirst ? First : Second, Registered(Merged, 50, provider: Provider));

        Assert.Equal(follows, result.Value);
        Assert.Equal(follows ? "přechází" : "nepřechází", result.Explanation.Value.ToText(Language.Czech));
        Assert.StartsWith(
            follows ? "The act names the successor; a carried surplus goes with the obligation." : "The act names neither this service",
            result.Explanation.Reason.English, StringComparison.Ordinal);
        Assert.False(act.NamesSuccessor(Merged, Registered(Merged, 50, provider: Provider))); // the act does not entrust it
        Assert.Equal(byService && ofFirst, act.NamesSuccessor(ofFirst ? First : Second, Registered(Merged, 50))); // whose provider nobody states
        var another = Registered(ServiceIdentifier.Parse("4444444"), 50, provider: Provider);
        Assert.Equal(!byService, act.NamesSuccessor(ofFirst ? First : Second, another)); // another service of the provider
    }

    [Fact]
    public void NamesSuccessor_OfTheServiceItselfOrForOneThatTheActDoesNotEntrust_IsFalse()
    {
        var act = Entrustment.Create(Act("P-1", First, 20, new(2023, 6, 30)).Definition with { Successors = [new() { Provider = Provider }] });

        Assert.True(act.NamesSuccessor(First, Registered(Merged, 50, provider: Provider)));
        Assert.False(act.NamesSuccessor(First, Registered(First, 20, provider: Provider)));
        Assert.False(act.NamesSuccessor(Second, Registered(Merged, 50, provider: Provider)));
    }

    [Fact]
    public void AnInterruptionFrom15JuneTo14August_LowersTheCeilingByItsDays()
    {
        var given = new EntitlementCase
        {
            Period = Year,
            Registration = Registered(First, 6),
            Network = RegionalNetwork.Create([InNetwork(First, 6)]),
            Entrustments = [Act("P-1", First, 6, new(2023, 12, 31))],
            Provided = [Reported(new(2023, 1, 1), new(2023, 6, 14)), Reported(new(2023, 8, 15), new(2023, 12, 31))],
        };
        var plan = ServicePlan.Create(new() { Service = "CHB", Year = 2023, Lines = EntitledLines.Of(Entitlement.Of(given)).Lines });

        // 6 beds at 300,000 Kč are 1,800,000 Kč a year; 61 days are lost, or July alone, or June to August.
        Assert.Equal(Money.Of(1_499_178.08m), Ceiling(TimeWeight.DaysOfYear));
        Assert.Equal(Money.Of(1_650_000), Ceiling(TimeWeight.StartedMonths));
        Assert.Equal(Money.Of(1_350_000), Ceiling(TimeWeight.FullMonths));

        Money Ceiling(TimeWeight weight) => Sample.Rules(Sample.OfCost with { Weight = weight }).Assess(plan).Ceiling!.Value;

        static StatedUnits Reported(LocalDate from, LocalDate to) => new(ServiceForm.Residential, new(from, to, Capacity.Beds(6)), "hlášení");
    }

    [Fact]
    public void AServiceInTheProjectNetworkAndBack_IsNeverPaidFromTwoSourcesInOneMonth() // 3.25 = 2.50 project + 0.75 basic, from 1 April to 1 January
    {
        var service = Steady().Registration.Service;
        var act = Entrustment.Create(new() { Number = "P-1", IssuedOn = new(2021, 12, 1), Duration = new(new(2022, 1, 1), new(2024, 12, 31)), Lines = [new(service, ServiceForm.Field, Capacity.FullTimeEquivalents(3.25m))] });
        FundedPeriod[] whole =
        [
            Paid("§ 101a", 3.25m, new(2022, 1, 1), new(2022, 3, 31)), Paid("projekt", 2.5m, new(2022, 4, 1), new(2023, 12, 31)), Paid("§ 101a", 0.75m, new(2022, 4, 1), new(2023, 12, 31)),
            Paid("§ 101a", 3.25m, new(2024, 1, 1), new(2024, 12, 31)),
        ];

        Assert.Empty(FundingOverview.Check(whole, [act]).Problems);
        FundedPeriod[] overrun = [whole[0], whole[1] with { Days = new(new(2022, 4, 1), new(2024, 1, 1)) }, whole[2], whole[3]]; // a day too long
        Assert.Contains("In 1/2024 all sources pay 5.75", FundingOverview.Check(overrun, [act]).Problems[0].Text.English, StringComparison.Ordinal);

        FundedPeriod Paid(string source, decimal workers, LocalDate from, LocalDate to) => new(service, ServiceForm.Field, new(from, to), FundingInstrument.Grant, source, Capacity.FullTimeEquivalents(workers));
    }

    [Fact]
    public void NamedSuccessor_OfNobodyOrOfAnotherService_IsRefused()
    {
        var report = Entrustment.TryCreate(Act("P-1", First, 20, new(2023, 6, 30)).Definition with { Successors = [new(), new() { Of = Second, Service = Merged }, new() { Of = First, Service = First }] }, out _);

        Assert.Equal(["$.successors[0] entrustment.empty", "$.successors[1].of entrustment.contradiction", "$.successors[2].service entrustment.contradiction"],
            report.Problems.Select(problem => $"{problem.Path} {problem.Code}"));
    }

    // Network raised 1 March, registration effective 20 April, entrustment 1 May, addendum published 12 May.
    [Fact]
    public void ARaiseInFourPapers_IsPaidFromThePublicationOfTheAddendum()
    {
        var before = EntitlementTests.Raised();
        var given = before with { Requested = [Contract(4, new(2023, 1, 1)), Addendum(6, new(2023, 5, 1), concluded: new(2023, 5, 2), published: new(2023, 5, 12))] };

        var line = Assert.Single(Entitlement.Of(given).Lines);

        Assert.Equal("2023-01-01 4 fte, 2023-03-01 4 fte, 2023-04-20 4 fte, 2023-05-01 4 fte, 2023-05-12 6 fte", Starts(line));
        Assert.Equal(Entitlement.Of(before).Lines[0].UnitDays, line.UnitDays);
        Assert.Equal("dodatek č. 1, uveřejnění 12.\u00A05.\u00A02023", Entitlement.Of(given).Explain()[0].Explanation.Parts[^1].Operands.Single(operand => operand.Id == "requested").Source!.ToText(Language.Czech));
        Assert.Empty(Entitlement.Of(given).Warnings);
    }

    [Theory]
    [InlineData(null, 4)] // never published
    [InlineData("2023-09-21", 4)] // a day late: cancelled from the beginning all the same
    [InlineData("2023-09-20", 3)] // on the last day
    public void AnAddendumThatLowersCapacity_NotPublishedWithinThreeMonths_IsCancelledAndTheOriginalScopeHolds(string? published, int units)
    {
        LocalDate? day = published is null ? null : NodaTime.Text.LocalDatePattern.Iso.Parse(published).Value;
        var entitlement = Entitlement.Of(Steady() with { Requested = [Contract(4, new(2023, 1, 1)), Addendum(3, new(2023, 7, 1), concluded: new(2023, 6, 20), day)] });

        Assert.Equal(Capacity.FullTimeEquivalents(4), entitlement.Lines[0].Stretches.Single(stretch => stretch.Days.Contains(new LocalDate(2023, 9, 19))).Units); // no effect before the publication
        Assert.Equal(Capacity.FullTimeEquivalents(units), entitlement.Lines[0].Stretches[^1].Units);
        Assert.Equal(units == 4 ? 1 : 0, entitlement.Warnings.Count);
    }

    [Fact]
    public void AnAddendumNotPublished_IsToldWithItsRule()
    {
        var papers = Steady() with { Requested = [Contract(4, new(2023, 1, 1)), Addendum(3, new(2023, 7, 1), concluded: new(2023, 6, 20), published: null)] };
        var late = papers with { Requested = [papers.Requested![0], Addendum(3, new(2023, 7, 1), concluded: new(2023, 6, 20), published: new(2023, 10, 5))] };

        Assert.Equal("Nezapočítává se: dodatek č. 1 (20. 6. 2023). V registru smluv není, lhůta je do 20. 9. 2023; neuveřejněním ve lhůtě se zrušuje od počátku (§ 7 odst. 1 zákona č. 340/2015 Sb.) a platí předchozí rozsah.",
            Assert.Single(Entitlement.Of(papers).Warnings).Czech.Replace('\u00A0', ' '));
        Assert.Equal("Not counted: dodatek č. 1 (20 June 2023). It has been in the register of contracts only since 5 October 2023, the time limit is 20 September 2023; without publication in time it is cancelled from the beginning (Act 340/2015 Sb., § 7(1)) and the earlier units hold.",
            Assert.Single(Entitlement.Of(late).Warnings).English.Replace('\u00A0', ' '));
        Assert.Contains("POZOR: Nezapočítává se: dodatek č. 1", Entitlement.Of(papers).ToText(Language.Czech), StringComparison.Ordinal);
        Assert.Contains("NOTE: Not counted: dodatek č. 1", Entitlement.Of(papers).Explain()[0].ToText(Language.English), StringComparison.Ordinal);
        Assert.Contains("| 4\u00A0úvazky | Rozhoduje", Entitlement.Of(papers).ToText(Language.Czech).Replace("Všechny podklady uvádějí totéž", "Rozhoduje", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void AnAddendumThatNeedNotBePublished_CountsFromItsDaysAndNobodyAsks()
    {
        var entitlement = Entitlement.Of(Steady() with { Requested = [Contract(4, new(2023, 1, 1)), Addendum(3, new(2023, 7, 1), concluded: new(2023, 6, 20), published: null, must: false)] });

        Assert.Equal("2023-01-01 4 fte, 2023-07-01 3 fte", Starts(entitlement.Lines[0]));
        Assert.Empty(entitlement.Warnings);
    }

    [Theory]
    [InlineData("2019-01-15", "2019-04-10", "2019-04-15", "2019-04-10")] // late for sending, but valid
    [InlineData("2019-01-15", "2019-04-15", "2019-04-15", "2019-04-15")]
    [InlineData("2019-01-15", "2019-04-16", "2019-04-15", null)]
    [InlineData("2017-03-01", null, null, "2017-03-01")] // before 1 July 2017 nothing is cancelled
    [InlineData("9999-09-30", null, "9999-12-30", null)]
    [InlineData("9999-10-01", null, "9999-12-31", null)] // dates hold no later day
    public void P18_EffectiveOn_OfAContract_IsItsPublicationInTime(string concluded, string? published, string? publishBy, string? effective)
    {
        var contract = new ContractConclusion(Day(concluded)!.Value, Day(published));

        Assert.Equal(Day(publishBy), contract.PublishBy);
        Assert.Equal(Day(effective), contract.EffectiveOn);
        Assert.Throws<ArgumentOutOfRangeException>(() => new ContractConclusion(new(2023, 1, 2), new LocalDate(2023, 1, 1)));

        static LocalDate? Day(string? text) => text is null ? null : NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
    }

    [Theory]
    [InlineData(12, 31, 0)] // decision of 10 August with effect on 31 December: payable to the end of the year
    [InlineData(5, 20, 41)] // with effect on 20 May: 21 May to 30 June of the paid quarter is returned
    public void ACancelledRegistration_IsPayableToTheDayOfItsEffect(int month, int day, int returned)
    {
        var registration = Steady().Registration.With(new RegistrationEvent.Ended(new(2023, month, day), "R-9 z 10. 8. 2023"));
        var line = Entitlement.Of(Steady() with { Registration = registration }).Lines[0];

        Assert.Equal(returned, line.Stretches.Where(stretch => stretch.Units.Quantity.TenThousandths == 0).Sum(stretch => stretch.Days.Intersection(new(new(2023, 4, 1), new(2023, 6, 30)))?.Length ?? 0));
        Assert.Equal(month == 12, line.Stretches[^1].Units.Quantity.TenThousandths > 0); // later instalments are stopped
    }

    [Fact]
    public void OpenedInsolvency_ReachesWhoPaysThePlan()
    {
        var lines = EntitledLines.Of(Entitlement.Of(Steady() with { Registration = Steady().Registration.With(new RegistrationEvent.InsolvencyOpened(new(2023, 11, 30), "KSBR 3")) }));

        Assert.Equal([new DateInterval(new(2023, 11, 30), new(2023, 12, 31))], lines.StoppedPayments);
        Assert.Equal("Payments are stopped (30\u00A0November\u00A02023 to 31\u00A0December\u00A02023), insolvency is open.", Assert.Single(lines.Warnings).English);
        Assert.Equal(Capacity.FullTimeEquivalents(4), Assert.Single(Assert.Single(lines.Lines).Provided).Capacity); // the units stay
    }

    [Fact]
    public void AServiceOfTwoRegions_HasAShareAndAnEntrustmentOfEach() // section 3
    {
        Entrustment[] acts = [.. new[] { (Region.Liberec, 60m, 2.4m), (Region.Usti, 40m, 1.6m) }.Select(each => Entrustment.Create(new()
        {
            Number = $"P-{each.Item1.Code}",
            IssuedOn = new(2021, 12, 1),
            Duration = Year,
            Region = each.Item1,
            Share = Rate.Percent(each.Item2),
            Lines = [new(Steady().Registration.Service, ServiceForm.Field, Capacity.FullTimeEquivalents(each.Item3))],
        }))];
        var given = Steady() with { Entrustments = [.. acts, .. Steady().Entrustments] };

        Assert.Equal("2023-01-01 2.4 fte", Starts(Entitlement.Of(given with { Region = Region.Liberec }).Lines[0]));
        Assert.Equal("2023-01-01 1.6 fte", Starts(Entitlement.Of(given with { Region = Region.Usti }).Lines[0]));
        Assert.Equal("Rozhoduje pověření: Plzeňský kraj službu nepověřuje.", Entitlement.Of(given with { Region = Region.Plzen }).Lines[0].Stretches[0].Reason.Czech);
        Assert.Equal("Pověření P-1 neuvádí kraj, proto se nezapočítává (Liberecký kraj).", Assert.Single(Entitlement.Of(given with { Region = Region.Liberec }).Warnings).Czech);
        var problem = Assert.Single(Assert.Throws<DomainValidationException>(() => Entitlement.Of(given)).Report.Problems);
        Assert.Equal((EntrustmentProblemCodes.Region, "$.region"), (problem.Code, problem.Path));
        Assert.Equal("Službu pověřuje více krajů (Ústecký kraj, Liberecký kraj); uveďte, který platí.", problem.Text.Czech); // by their codes
        Assert.Equal("2023-01-01 2.4 fte", Starts(Entitlement.Of(given with { Entrustments = [acts[0]] }).Lines[0])); // one region need not be chosen
    }

    private static Entitlement Of(ServiceRegistration registration, RegionalNetwork network, params Entrustment[] acts) =>
        Entitlement.Of(new() { Period = Year, Registration = registration, Network = network, Entrustments = acts.ToValueList() });

    private static ServiceRegistration Registered(ServiceIdentifier service, int beds, LocalDate? from = null, LocalDate? to = null, BusinessId? provider = null) => ServiceRegistration.Create(service, ServiceType.ShelteredHousing,
    [
        new RegistrationEvent.CapacityOf(from ?? new(2020, 1, 1), ServiceForm.Residential, Capacity.Beds(beds), "R"),
        .. to is { } last ? (RegistrationEvent[])[new RegistrationEvent.Ended(last, "R-2")] : [],
    ], provider);

    private static NetworkEntry InNetwork(ServiceIdentifier service, int beds) => new(service, ServiceForm.Residential, Capacity.Beds(beds), NetworkStatus.Basic, Validity.Since(new(2020, 1, 1)), "ZK 1");

    private static Entrustment Act(string number, ServiceIdentifier service, int beds, LocalDate to, LocalDate? from = null) => Entrustment.Create(new()
    {
        Number = number, IssuedOn = new(2021, 12, 1), Duration = new(from ?? new(2022, 1, 1), to), Lines = [new(service, ServiceForm.Residential, Capacity.Beds(beds))],
    });

    // 4 workers everywhere, all year.
    private static EntitlementCase Steady()
    {
        var raised = EntitlementTests.Raised();
        var service = raised.Registration.Service;
        return raised with
        {
            Registration = ServiceRegistration.Create(service, ServiceType.HomeCare, [new RegistrationEvent.CapacityOf(new(2020, 1, 1), ServiceForm.Field, Capacity.FullTimeEquivalents(4), "R-1")]),
            Network = RegionalNetwork.Create([new(service, ServiceForm.Field, Capacity.FullTimeEquivalents(4), NetworkStatus.Basic, Validity.Since(new(2020, 1, 1)), "ZK 1")]),
            Entrustments = [Entrustment.Create(new() { Number = "P-1", IssuedOn = new(2021, 12, 1), Duration = new(new(2022, 1, 1), new(2026, 12, 31)), Lines = [new(service, ServiceForm.Field, Capacity.FullTimeEquivalents(4))] })],
            Requested = null,
        };
    }

    private static StatedUnits Contract(decimal workers, LocalDate from) => new(ServiceForm.Field, new(from, Year.End, Capacity.FullTimeEquivalents(workers)), "smlouva S-1");

    private static StatedUnits Addendum(decimal workers, LocalDate from, LocalDate concluded, LocalDate? published, bool must = true) =>
        new(ServiceForm.Field, new(from, Year.End, Capacity.FullTimeEquivalents(workers)), "dodatek č. 1") { Conclusion = new(concluded, published, must) };

    private static string Starts(Entitlement entitlement) => Starts(Assert.Single(entitlement.Lines));

    private static string Starts(EntitlementLine line) => string.Join(", ", line.Stretches.Select(stretch => $"{NodaTime.Text.LocalDatePattern.Iso.Format(stretch.Days.Start)} {stretch.Units}"));
}
