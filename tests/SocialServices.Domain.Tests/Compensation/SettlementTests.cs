using NodaTime;
using SocialServices.Domain.Compensation.Costs;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Compensation.Settlements;
using SocialServices.Domain.Entrustments;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;
using SocialServices.Domain.Validation;
using static SocialServices.Domain.Tests.Compensation.Problems;

namespace SocialServices.Domain.Tests.Compensation;

public sealed class SettlementTests
{
    private static ServiceLedger Ledger => ServiceLedger.Create("CHB", 2023,
        new(new(2023, 3, 1), LedgerEntryKind.Paid, PublicSource.Region, Money.Of(1_000_000), "výpis 3/2023"),
        new(new(2023, 6, 1), LedgerEntryKind.Paid, PublicSource.Municipality, Money.Of(100_000), "výpis 6/2023"));

    private static SettlementDefinition Definition => new()
    {
        Ledger = Ledger,
        SettledOn = new(2024, 2, 15),
        Source = PublicSource.Region,
        Terms = new SettlementTerms.FixedPrice(Money.Of(1_000_000)),
        Actuals = new() { Cost = Money.Of(1_250_000), Revenue = Money.Of(200_000) },
        Ceiling = Money.Of(1_060_000),
    };

    [Fact]
    public void Settle_WithoutACeiling_IsBlockedAndSaysWhatToDo() => AssertReport(
        Assert.Throws<DomainValidationException>(() => Sample.Rules().Settle(SettlementCase.Create(Definition with { Ceiling = null }))).Report,
        "$.ceiling: The ceiling of 'CHB' is not known, so the sum of public money can't be checked; supply it from the assessment or the entrustment. [settlement.ceiling-missing]",
        "$.ceiling: Vyrovnávací platba služby 'CHB' není známa, součet veřejných zdrojů nelze ověřit; doplňte ji z posouzení nebo z pověření. [settlement.ceiling-missing]");

    [Fact]
    public void Settle_OfACaseThatDoesNotFitTheRules_NamesAllProblems() => AssertReport(
        Assert.Throws<DomainValidationException>(() => Rules(OvercompensationReading.AdvanceCeiling).ExplainSettlement(SettlementCase.Create(Definition with
        {
            Ledger = ServiceLedger.Create("CHB", 2022),
            Type = ServiceType.SocialRehabilitation,
            Binding = OvercompensationReading.ActualNetCost,
        }))).Report,
        """
        $.ledger.year: The ledger is of 2022, the rules of 2023. [settlement.year]
        $.type: The service is of the type social rehabilitation (§ 70), the rules of sheltered housing (§ 51). [settlement.type]
        $.binding: The methodology vzor-2023 counts overcompensation against the ceiling set in advance; do not choose another reading. [settlement.binding]
        """,
        """
        $.ledger.year: Kniha je za rok 2022, pravidla pro rok 2023. [settlement.year]
        $.type: Služba je druhu sociální rehabilitace (§ 70), pravidla pro chráněné bydlení (§ 51). [settlement.type]
        $.binding: Metodika vzor-2023 počítá nadměrnou vyrovnávací platbu proti stropu stanovenému předem; jiný výklad nevolte. [settlement.binding]
        """);

    [Fact]
    public void TryCreate_OfADefinitionThatBreaksRules_NamesAllOfThem()
    {
        var levied = Ledger.With(new(new(2024, 1, 5), LedgerEntryKind.Levied, PublicSource.Region, Money.Of(10), "odvod"));
        var report = SettlementCase.TryCreate(
            Definition with
            {
                Ledger = levied,
                SettledOn = new(2022, 12, 31),
                Terms = new SettlementTerms.UnitPrice(Money.Of(1_000), new(Quantity.Of(0, Unit.Hour), Quantity.Of(-1, Unit.Bed)), Money.Of(-1)),
                Actuals = new() { Cost = Money.Of(-1), Profit = Money.Of(2_000_000_000_000m) },
                Ineligible = Money.Of(1_001),
                Cut = new(Money.Of(-1), default),
                Binding = (OvercompensationReading)9,
                Instrument = FundingInstrument.PublicContract,
            },
            out var settled);

        Assert.Null(settled);
        Assert.Equal(
            [
                "settlement.day $.settledOn", "settlement.units $.terms.units", "settlement.units $.terms.units", "settlement.range $.terms.perUnit", "settlement.range $.actuals.cost",
                "settlement.range $.actuals.profit", "settlement.range $.cut.amount", "settlement.blank $.cut.reason", "settlement.range $.binding", "settlement.ineligible $.ineligible",
                "settlement.levy-of-contract $.ledger",
            ],
            report.Problems.Select(problem => $"{problem.Code} {problem.Path}"));
        Assert.Equal(
            ["settlement.range $.terms.share"],
            SettlementCase.TryCreate(Definition with { Terms = new SettlementTerms.ActualCostCapped(Money.Of(1), Rate.Percent(101)) }, out _).Problems.Select(problem => $"{problem.Code} {problem.Path}"));
    }

    [Fact]
    public void TryCreate_OfAmountsAndUnitsAtTheirLimits_NamesWhatIsBeyond()
    {
        Assert.Equal(
            [
                "settlement.range $.actuals.revenue", "settlement.range $.actuals.earmarkedGifts", "settlement.range $.ceiling",
                "settlement.range $.ineligible", "settlement.range $.instrument",
            ],
            Faults(Definition with
            {
                Actuals = new() { Revenue = -Money.OneHeller, EarmarkedGifts = -Money.OneHeller }, Ceiling = -Money.OneHeller,
                Ineligible = -Money.OneHeller, Instrument = (FundingInstrument)9,
            }));
        Assert.Equal(["settlement.ineligible $.ineligible"], Faults(Definition with { Ineligible = Money.Of(1_000_000_000_000m) }));
        Assert.Equal(["settlement.range $.ineligible"], Faults(Definition with { Ineligible = Money.Of(1_000_000_000_000.01m) }));
        Assert.Equal(
            ["settlement.range $.terms.spent", "settlement.ineligible $.ineligible"],
            Faults(Definition with { Terms = new SettlementTerms.ActualCostCapped(Money.Of(1), Rate.One, -Money.OneHeller) }));
        Assert.Equal(["settlement.units $.terms.units"],
            Faults(Definition with { Terms = new SettlementTerms.FixedPrice(Money.Of(1), new(Quantity.Of(1, Unit.Hour), Quantity.Of(1, Unit.Bed))) }));
        Assert.Equal(["settlement.units $.terms.units"], Faults(OfUnits(0, 1)));
        Assert.Equal(["settlement.units $.terms.units"], Faults(OfUnits(1, -1)));
        Assert.Empty(Faults(OfUnits(1, 0)));
        Assert.Empty(Faults(Definition with { OtherReturnsDue = [new(PublicSource.Municipality, Money.Zero)] }));

        static SettlementDefinition OfUnits(decimal planned, decimal delivered) =>
            Definition with { Terms = new SettlementTerms.UnitPrice(Money.Of(1_000), new(Quantity.Of(planned, Unit.Hour), Quantity.Of(delivered, Unit.Hour))) };
        static IEnumerable<string> Faults(SettlementDefinition definition) => SettlementCase.TryCreate(definition, out _)
            .Problems.Select(problem => $"{problem.Code} {problem.Path}");
    }

    [Fact]
    public void CreateAndSettle_OfNothing_NameWhatIsMissing()
    {
        Assert.Equal("definition", Assert.Throws<ArgumentNullException>(() => SettlementCase.Create(null!)).ParamName);
        Assert.Equal("rules", Assert.Throws<ArgumentNullException>(() => Settling.Settle(null!, ReadOnlySpan<SettlementCase>.Empty, [])).ParamName);
        Assert.Equal("cases[1]", Assert.Throws<ArgumentNullException>(() => Sample.Rules().Settle([SettlementCase.Create(Definition), null!], new SettlementOutcome[2])).ParamName);
    }

    [Fact]
    public void Settle_UnderACeilingOfZero_IsNotWithoutACeiling()
    {
        var nothing = Definition with { Ceiling = Money.Zero };

        Assert.Null(Sample.Rules().Settle(SettlementCase.Create(nothing)).PublicShare);
        Assert.Equal(Exact.Of(55, 53), Sample.Rules().Settle(SettlementCase.Create(Definition)).PublicShare);
        Assert.Equal("$.ledger.year", Assert.Single(
            Assert.Throws<DomainValidationException>(() => Sample.Rules().Settle(SettlementCase.Create(nothing with { Ledger = ServiceLedger.Create("CHB", 2022) })))
                .Report.Problems).Path);
    }

    /// <summary>A third of the most that an amount may be, in millionths, is more than machine words multiply.</summary>
    [Theory]
    [InlineData("1000000000000", "333333000000.00 CZK")]
    [InlineData("1000", "1000.00 CZK")]
    public void Settle_OfTheMostThatMayCost_IsExact(string agreed, string due) => Assert.Equal(due, Sample.Rules().Settle(SettlementCase.Create(Definition with
    {
        Terms = new SettlementTerms.ActualCostCapped(Money.Parse(agreed), Rate.Of(0.333333m)), Actuals = new() { Cost = Money.Of(1_000_000_000_000m) },
    })).Due.ToString());

    [Fact]
    public void Territory_OfASettlement_IsWhatTheMunicipalitiesMayKeep()
    {
        Assert.Equal(Money.Of(90_000), Territory(OfMunicipality(90_000)));
        Assert.Equal(Money.Of(100_000), Territory(OfMunicipality(120_000)));
        Assert.Equal(Money.Of(91_000), Territory(Definition with { OtherReturnsDue = [new(PublicSource.Municipality, Money.Of(9_000))] }));

        static SettlementDefinition OfMunicipality(decimal agreed) =>
            Definition with { Source = PublicSource.Municipality, Terms = new SettlementTerms.FixedPrice(Money.Of(agreed)) };
        static Money Territory(SettlementDefinition definition) => Sample.Rules().Settle(SettlementCase.Create(definition)).Territory;
    }

    /// <summary>Public money equals the ceiling set in advance and is above the actual net cost.</summary>
    [Theory]
    [InlineData(OvercompensationReading.AdvanceCeiling, false)]
    [InlineData(OvercompensationReading.ActualNetCost, true)]
    [InlineData(OvercompensationReading.LowerOfBoth, true)]
    public void MustUpdateParameters_OfASettlement_FollowsTheBindingReading(OvercompensationReading binding, bool must) =>
        Assert.Equal(must, Rules(binding).Settle(SettlementCase.Create(Definition with { Ceiling = Money.Of(1_100_000) })).MustUpdateParameters);

    [Fact]
    public void Settle_WithoutABindingReading_ReportsBothAndChoosesNone()
    {
        var settlement = Sample.Rules().Settle(SettlementCase.Create(Definition));

        Assert.Equal(Money.Of(40_000), settlement.By(OvercompensationReading.AdvanceCeiling).Overcompensation);
        Assert.Equal(Money.Of(50_000), settlement.By(OvercompensationReading.ActualNetCost).Overcompensation);
        Assert.Equal(Money.Of(50_000), settlement.By(OvercompensationReading.LowerOfBoth).Overcompensation);
        Assert.Null(settlement.Overcompensation);
        Assert.Null(settlement.ToReturnNow);
        Assert.True(settlement.MustUpdateParameters);
        Assert.Equal(SettlementNotes.NoBindingReading, settlement.Notes);
        Assert.Equal(Money.Of(40_000), Rules(OvercompensationReading.AdvanceCeiling).Settle(SettlementCase.Create(Definition)).ToReturnNow);
        Assert.Throws<ArgumentOutOfRangeException>(() => settlement.By((OvercompensationReading)5));
    }

    /// <summary>What is taken from the agreed 1,000,000 Kč is at most what is left, and a note says where it was to be more.</summary>
    [Theory]
    [InlineData(0, 0, 0, 1_000_000, 0, 0, 0, false)]
    [InlineData(1_000_000, 0, 0, 0, 0, 0, 1_000_000, false)]
    [InlineData(1_000_001, 0, 0, 0, 0, 0, 1_000_000, false)]
    [InlineData(400_000, 400_000, 0, 600_000, 400_000, 0, 0, false)]
    [InlineData(400_000, 400_000, 1, 600_000, 400_000, 0, 0, true)]
    [InlineData(400_000, 0, 400_000, 600_000, 0, 400_000, 0, false)]
    [InlineData(2_000_000, 1_000_000, 0, 0, 1_000_000, 0, 0, false)]
    [InlineData(2_000_000, 1_000_001, 0, 0, 1_000_000, 0, 0, true)]
    public void Settle_OfWhatWasNotSpentOrIsCut_TakesAtMostWhatIsLeft(int spent, int ineligible, int cut, int unspent, int taken, int cutTaken, int entitled, bool isLimited)
    {
        var settlement = Rules(OvercompensationReading.ActualNetCost).Settle(SettlementCase.Create(Definition with
        {
            Terms = new SettlementTerms.ActualCostCapped(Money.Of(1_000_000), Rate.One, Money.Of(spent)),
            Ineligible = Money.Of(ineligible),
            Cut = cut == 0 ? null : new(Money.Of(cut), new("krácení", "a cut")),
        }));

        Assert.Equal(
            (Money.Of(unspent), Money.Of(taken), Money.Of(cutTaken), Money.Of(entitled), isLimited),
            (settlement.Unspent, settlement.Ineligible, settlement.Cut, settlement.Entitled, settlement.Notes.HasFlag(SettlementNotes.Limited)));
    }

    /// <summary>Overcompensation of one service is never set off against another: each is settled by itself (R36).</summary>
    [Fact]
    public void Settle_OfTwoServices_SetsNothingOff()
    {
        var rules = Rules(OvercompensationReading.ActualNetCost);
        SettlementCase Of(string name, decimal cost) => SettlementCase.Create(Definition with { Ledger = ServiceLedger.Create(name, 2023, Ledger.Entries), Actuals = new() { Cost = Money.Of(cost) } });
        var outcomes = new SettlementOutcome[2];

        rules.Settle([Of("A", 1_000_000), Of("B", 1_200_000)], outcomes);

        Assert.Equal([Money.Of(100_000), Money.Zero], outcomes.Select(outcome => outcome.Settlement.Overcompensation!.Value));
        Assert.Equal([Money.Zero, Money.Of(100_000)], outcomes.Select(outcome => outcome.Settlement.Undercompensation));
        Assert.Throws<ArgumentException>(() => rules.Settle([Of("A", 1)], outcomes));
    }

    /// <summary>What one funder got back is no return to another.</summary>
    [Fact]
    public void Settle_WhereAnotherSourceGotMoneyBack_StillOwesTheSettledOneItsReturn()
    {
        var rules = Rules(OvercompensationReading.ActualNetCost);
        var definition = Definition with
        {
            Ledger = ServiceLedger.Create("CHB", 2023,
                new(new(2023, 3, 1), LedgerEntryKind.Paid, PublicSource.StateThroughRegion, Money.Of(600_000), "1"),
                new(new(2023, 6, 1), LedgerEntryKind.Paid, PublicSource.Municipality, Money.Of(400_000), "2"),
                new(new(2024, 1, 20), LedgerEntryKind.RepaidOvercompensation, PublicSource.Municipality, Money.Of(50_000), "3")),
            Source = PublicSource.StateThroughRegion,
            Terms = new SettlementTerms.ActualCostCapped(Money.Of(600_000), Rate.One, Money.Of(550_000)),
            Actuals = new() { Cost = Money.Of(950_000) },
            Ceiling = Money.Of(950_000),
        };
        SettlementReading After(params LedgerEntry[] entries) =>
            rules.Settle(SettlementCase.Create(definition with { Ledger = entries.Aggregate(definition.Ledger, (ledger, entry) => ledger.With(entry)) })).By(OvercompensationReading.ActualNetCost);
        LedgerEntry Back(PublicSource source, decimal amount) => new(new(2024, 2, 10), LedgerEntryKind.RepaidOvercompensation, source, Money.Of(amount), $"vratka {source}");

        var (settlement, explanation) = rules.ExplainSettlement(SettlementCase.Create(definition));

        Assert.Equal((Money.Of(50_000), Money.Of(50_000)), (settlement.ToReturn, settlement.ToReturnNow));
        Assert.Equal(Money.Of(50_000), After().RepaidTooMuch);
        Assert.Equal((Money.Of(50_000), Money.Of(60_000)), (After(Back(PublicSource.Municipality, 10_000)).ToReturnNow, After(Back(PublicSource.Municipality, 10_000)).RepaidTooMuch));
        Assert.Equal((Money.Of(30_000), Money.Of(50_000)), (After(Back(PublicSource.StateThroughRegion, 20_000)).ToReturnNow, After(Back(PublicSource.StateThroughRegion, 20_000)).RepaidTooMuch));
        Assert.StartsWith(
            """
            Vypořádání služby, zbývá vrátit: 50 000,00 Kč
            CHB, chráněné bydlení (§ 51), rok 2023, stav k 15. 2. 2024
            Kraj: Vzor, verze 1
            Vypořádává se: státní dotace podle § 101a; režim: skutečné náklady do sjednané výše
            · závazný výklad nadměrné vyrovnávací platby: proti skutečným čistým nákladům (parametr: vzor-2023, verze 1: usnesení)
            Zpět celkem 50 000,00 Kč: 50 000,00 Kč ze sjednané částky a 0,00 Kč nadměrné vyrovnávací platby; už se vrátilo 50 000,00 Kč. Jiným zdrojům je vráceno o 50 000,00 Kč víc, než je třeba; na vratku vypořádávaného zdroje se to nezapočítává.
            """,
            Readable(explanation.ToText(Language.Czech)), StringComparison.Ordinal);
    }

    /// <summary>Two sources are settled: what one is to get back is no overcompensation in the settlement of the other.</summary>
    [Fact]
    public void Settle_OfTwoSources_AgreesOnWhatGoesBack()
    {
        var rules = Rules(OvercompensationReading.LowerOfBoth);
        var state = Definition with
        {
            Ledger = ServiceLedger.Create("CHB", 2023,
                new(new(2023, 3, 1), LedgerEntryKind.Paid, PublicSource.StateThroughRegion, Money.Of(600_000), "1"),
                new(new(2023, 3, 1), LedgerEntryKind.Paid, PublicSource.Region, Money.Of(500_000), "2")),
            Source = PublicSource.StateThroughRegion,
            Terms = new SettlementTerms.ActualCostCapped(Money.Of(600_000), Rate.One, Money.Of(550_000)),
            Actuals = new() { Cost = Money.Of(1_000_000) },
            Ceiling = Money.Of(1_000_000),
        };
        var region = state with { Source = PublicSource.Region, Terms = new SettlementTerms.ActualCostCapped(Money.Of(500_000), Rate.One, Money.Of(450_000)) };
        Settlement Settled(SettlementDefinition definition, params ReturnDue[] others) => rules.Settle(SettlementCase.Create(definition with { OtherReturnsDue = others.ToValueList() }));
        var (ofState, ofRegion) = (new ReturnDue(PublicSource.StateThroughRegion, Settled(state).ToReturn), new ReturnDue(PublicSource.Region, Settled(region).ToReturn));

        Assert.Equal((Money.Of(50_000), Money.Of(50_000)), (ofState.Amount, ofRegion.Amount));
        Assert.Equal(Money.Of(100_000), Settled(state).ToReturnNow); // nobody said that the region gets its part back, too
        Assert.All([Settled(state, ofRegion), Settled(region, ofState)], settlement =>
        {
            Assert.Equal((Money.Of(1_000_000), Money.Zero, Money.Of(50_000)), (settlement.PublicMoney, settlement.Overcompensation!.Value, settlement.ToReturnNow!.Value));
            Assert.Equal(Money.Zero, settlement.By(OvercompensationReading.LowerOfBoth).RepaidTooMuch);
        });

        // The State got its money back, recorded as one kind of return or the other: the region still gets its own.
        LedgerEntry Back(LedgerEntryKind kind) => new(new(2024, 2, 10), kind, PublicSource.StateThroughRegion, Money.Of(50_000), "vratka");
        Assert.Equal((Money.Of(50_000), Money.Zero), Now(Settled(region with { Ledger = region.Ledger.With(Back(LedgerEntryKind.Returned)) })));
        Assert.Equal((Money.Of(50_000), Money.Zero), Now(Settled(region with { Ledger = region.Ledger.With(Back(LedgerEntryKind.RepaidOvercompensation)) }, ofState)));
        static (Money, Money) Now(Settlement settlement) => (settlement.ToReturnNow!.Value, settlement.By(OvercompensationReading.LowerOfBoth).RepaidTooMuch);

        var text = Readable(rules.ExplainSettlement(SettlementCase.Create(state with { OtherReturnsDue = [ofRegion] })).ToText(Language.Czech));
        Assert.Contains("· vlastní prostředky kraje (ještě se vrátí): 50 000,00 Kč (zadáno)", text, StringComparison.Ordinal);
        Assert.Contains("= 550 000,00 Kč + 500 000,00 Kč − 50 000,00 Kč", text, StringComparison.Ordinal);
    }

    /// <summary>The worked example: 51,000 to the project and 9,000 to the municipality, whether both are settled or one.</summary>
    [Fact]
    public void Settle_OfAProjectAndItsMunicipality_AgreesWithTheSettlementOfOne()
    {
        var rules = Rules(OvercompensationReading.ActualNetCost);
        var project = Definition with
        {
            Ledger = ServiceLedger.Create("IP", 2023,
                new(new(2023, 2, 28), LedgerEntryKind.Paid, PublicSource.EuropeanProject, Money.Of(1_700_000), "1"),
                new(new(2023, 6, 15), LedgerEntryKind.Paid, PublicSource.Municipality, Money.Of(300_000), "2")),
            Source = PublicSource.EuropeanProject,
            Terms = new SettlementTerms.ActualCostCapped(Money.Of(1_700_000), Rate.Percent(85)),
            Actuals = new() { Cost = Money.Of(1_960_000), EarmarkedGifts = Money.Of(20_000) },
            Ceiling = Money.Of(2_000_000),
        };
        var municipality = project with { Source = PublicSource.Municipality, Terms = new SettlementTerms.ActualCostCapped(Money.Of(300_000), Rate.Percent(15)) };

        var alone = rules.Settle(SettlementCase.Create(project));
        var both = rules.Settle(SettlementCase.Create(project with { OtherReturnsDue = [new(PublicSource.Municipality, rules.Settle(SettlementCase.Create(municipality)).ToReturn)] }));
        var other = rules.Settle(SettlementCase.Create(municipality with { OtherReturnsDue = [new(PublicSource.EuropeanProject, alone.ToReturn)] }));

        Assert.Equal((Money.Of(51_000), Money.Of(9_000), Money.Of(60_000)), (alone.ToReturn, alone.Overcompensation!.Value, alone.ToReturnNow!.Value));
        Assert.Equal((Money.Of(51_000), Money.Zero), (both.ToReturnNow!.Value, both.Overcompensation!.Value));
        Assert.Equal((Money.Of(9_000), Money.Zero), (other.ToReturnNow!.Value, other.Overcompensation!.Value));
    }

    [Fact]
    public void TryCreate_OfReturnsThatCannotBe_NamesAllOfThem() => Assert.Equal(
        [
            "settlement.other-return $.otherReturnsDue[0].source", "settlement.other-return $.otherReturnsDue[1].amount", "settlement.other-return $.otherReturnsDue[2].source",
            "settlement.other-return $.otherReturnsDue[2].amount",
        ],
        SettlementCase.TryCreate(
            Definition with
            {
                OtherReturnsDue = [new(PublicSource.Region, Money.OneHeller), new(PublicSource.Municipality, Money.Of(100_000.01m)), new(PublicSource.Municipality, -Money.OneHeller)],
            },
            out _).Problems.Select(problem => $"{problem.Code} {problem.Path}"));

    /// <summary>The headroom means the same in the ledger and in the settlement: what was repaid too much may come in again.</summary>
    [Fact]
    public void Settle_AfterMoreWasRepaidThanDue_HasTheHeadroomOfTheLedger()
    {
        var ledger = ServiceLedger.Create("CHB", 2023,
            new(new(2023, 3, 1), LedgerEntryKind.Paid, PublicSource.Region, Money.Of(1_000_000), "1"),
            new(new(2024, 2, 10), LedgerEntryKind.RepaidOvercompensation, PublicSource.Region, Money.Of(80_000), "2"));

        var result = Sample.Rules().Settle(SettlementCase.Create(Definition with { Ledger = ledger, Ceiling = Money.Of(950_000) })).By(OvercompensationReading.AdvanceCeiling);

        Assert.Equal((Money.Of(50_000), Money.Of(30_000), Money.Of(30_000)), (result.Overcompensation, result.RepaidTooMuch, result.Headroom));
        Assert.Equal(ledger.HeadroomUnder(Money.Of(950_000), new(2024, 2, 15)).Value, result.Headroom);
    }

    [Fact]
    public void Sum_OfTwoLines_MeetsASurplusWithALoss()
    {
        var sum = ActualFigures.Sum(new ActualFigures { Cost = Money.Of(100_000) }, new ActualFigures { Revenue = Money.Of(100_000) });

        Assert.Equal(Money.Zero, sum.Ceiling);
        Assert.Equal(Money.Zero, sum.Net);
        Assert.Equal(Money.Zero, new ActualFigures { Cost = Money.Of(500_000), Revenue = Money.Of(560_000), Profit = Money.Of(10_000) }.Ceiling); // R8
        Assert.Equal(Money.Of(5_000), new ActualFigures { Cost = Money.Of(500_000), Revenue = Money.Of(505_000), Profit = Money.Of(10_000) }.Ceiling);
    }

    [Fact]
    public void Next_AfterAnAudit_RefersToTheFirstAndSaysWhatIsToBePaidNow()
    {
        var rules = Rules(OvercompensationReading.ActualNetCost);
        var definition = Definition with { Actuals = new() { Cost = Money.Of(1_050_000) } };
        var first = SettlementVersion.First(rules.ExplainSettlement(SettlementCase.Create(definition)), new(2024, 2, 15), "KUXX 1/2024");
        var repaid = Ledger.With(new(new(2024, 3, 20), LedgerEntryKind.RepaidOvercompensation, PublicSource.Region, Money.Of(50_000), "vratka 3/2024"));
        var audited = definition with { Ledger = repaid, SettledOn = new(2026, 6, 30), Actuals = new() { Cost = Money.Of(1_020_000) } };

        var second = first.Next(rules.ExplainSettlement(SettlementCase.Create(audited)), new(2026, 7, 10), "KUXX 7/2026", new("kontrola snížila náklady o 30 000 Kč", "an audit cut the cost by 30,000 CZK"));
        var (change, explanation) = second.ExplainChange();

        Assert.Equal((1, 2), (first.Number, second.Number));
        Assert.Same(first, second.Previous);
        Assert.Equal(Money.Of(50_000), first.Settlement.ToReturnNow);
        Assert.Equal(Money.Of(30_000), change);
        Assert.Equal(Money.Of(30_000), second.Settlement.ToReturnNow);
        Assert.Equal(Money.Of(80_000), second.Settlement.By(OvercompensationReading.ActualNetCost).TotalBack);
        Assert.Equal(["cost"], second.Differences.Causes.Select(cause => cause.Id));
        Assert.True(first.Differences.IsSame);
        Assert.StartsWith(
            """
            Změna vypořádání proti předchozí verzi: 30 000,00 Kč
            Verze 2 z 10. 7. 2026 (KUXX 7/2026) nahrazuje verzi 1 z 15. 2. 2024 (KUXX 1/2024), která zůstává, jak byla vydána.
            Důvod: kontrola snížila náklady o 30 000 Kč
            = 80 000,00 Kč − 50 000,00 Kč
            Nyní zbývá vrátit 30 000,00 Kč.
            """,
            Readable(explanation.ToText(Language.Czech)), StringComparison.Ordinal);
        Assert.Contains("Nadměrná vyrovnávací platba – proti skutečným čistým nákladům: 50 000,00 Kč → 80 000,00 Kč (+30 000,00 Kč)", Readable(second.Differences.ToText(Language.Czech)), StringComparison.Ordinal);
    }

    [Fact]
    public void Next_ThatLowersTheDebt_SaysWhatWasRepaidTooMuch()
    {
        var rules = Rules(OvercompensationReading.ActualNetCost);
        var repaid = Ledger.With(new(new(2024, 3, 20), LedgerEntryKind.RepaidOvercompensation, PublicSource.Region, Money.Of(50_000), "vratka 3/2024"));
        var first = SettlementVersion.First(rules.ExplainSettlement(SettlementCase.Create(Definition)), new(2024, 2, 15), "1");

        var second = first.Next(rules.ExplainSettlement(SettlementCase.Create(Definition with { Ledger = repaid, SettledOn = new(2024, 5, 1), Actuals = new() { Cost = Money.Of(1_080_000) } })), new(2024, 5, 1), "2", new("doklady", "receipts"));

        Assert.Equal(Money.Of(-30_000), second.ExplainChange().Value);
        Assert.Equal(Money.Of(30_000), second.Settlement.By(OvercompensationReading.ActualNetCost).RepaidTooMuch);
        Assert.Equal("30 000.00 CZK more was repaid than is now due.", Readable(second.ExplainChange().Explanation.Reason.English));
        Assert.Equal(Money.Zero, second.Settlement.ToReturnNow);
    }

    /// <summary>After exactly what is due went back, and after the municipality got back too much while the region still has something to come.</summary>
    [Theory]
    [InlineData("region", 1_000_000, 50_000, "0.00 CZK is to be returned now.")]
    [InlineData("municipality", 980_000, 90_000, "20 000.00 CZK is to be returned now.")]
    public void Next_AfterARepayment_SaysWhatIsStillToBeReturned(string source, int agreed, int repaid, string reason)
    {
        var rules = Rules(OvercompensationReading.ActualNetCost);
        var first = SettlementVersion.First(rules.ExplainSettlement(SettlementCase.Create(Definition)), new(2024, 2, 15), "1");
        var ledger = Ledger.With(new(new(2024, 3, 20), LedgerEntryKind.RepaidOvercompensation, PublicSource.Parse(source), Money.Of(repaid), "vratka 3/2024"));

        var second = first.Next(rules.ExplainSettlement(SettlementCase.Create(Definition with
        {
            Ledger = ledger, SettledOn = new(2024, 5, 1), Terms = new SettlementTerms.FixedPrice(Money.Of(agreed)),
        })), new(2024, 5, 1), "2", new("doklady", "receipts"));

        Assert.Equal(reason, Readable(second.ExplainChange().Explanation.Reason.English));
    }

    [Fact]
    public void Next_OfAnotherServiceOrALedgerThatLostAnEntry_IsRefused()
    {
        var rules = Rules(OvercompensationReading.ActualNetCost);
        var first = SettlementVersion.First(rules.ExplainSettlement(SettlementCase.Create(Definition)), new(2024, 2, 15), "1");
        SettlementVersion Next(SettlementDefinition definition, LocalDate? day = null) =>
            first.Next(rules.ExplainSettlement(SettlementCase.Create(definition)), day ?? new(2024, 5, 1), "2", BilingualText.Same("x"));

        Assert.Throws<ArgumentException>(() => Next(Definition with { Ledger = ServiceLedger.Create("jiná", 2023, Ledger.Entries) }));
        Assert.Throws<ArgumentException>(() => Next(Definition with { Source = PublicSource.Municipality }));
        Assert.Throws<ArgumentException>(() => Next(Definition with { Ledger = ServiceLedger.Create("CHB", 2023, Ledger.Entries[0]) }));
        Assert.Throws<ArgumentException>(() => Next(Definition, new LocalDate(2024, 2, 14)));
        Assert.Equal(2, Next(Definition, new LocalDate(2024, 2, 15)).Number);
        Assert.Throws<InvalidOperationException>(() => first.ExplainChange());
    }

    [Fact]
    public void First_OnADayBeforeTheSettlement_IsRefused()
    {
        var rules = Rules(OvercompensationReading.ActualNetCost);
        var settled = rules.ExplainSettlement(SettlementCase.Create(Definition));
        var refused = Assert.Throws<ArgumentOutOfRangeException>(() => SettlementVersion.First(settled, new(2024, 2, 14), "1"));

        Assert.Equal("issuedOn", refused.ParamName);
        Assert.StartsWith("A day on or after that of the settlement, 15 February 2024, is expected.", Readable(refused.Message), StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => SettlementVersion.First(settled, new(2024, 2, 15), "1")
            .Next(rules.ExplainSettlement(SettlementCase.Create(Definition with { SettledOn = new(2024, 5, 1) })), new(2024, 4, 30), "2", BilingualText.Same("x")));
    }

    [Fact]
    public void Default_OfASettlement_SaysThatItBelongsToNoService()
    {
        Assert.Equal("(no settlement)", default(Settlement).ToString());
        Assert.Throws<InvalidOperationException>(() => default(Settlement).Agreed);
        Assert.Throws<InvalidOperationException>(() => default(SettlementOutcome).Settlement);
    }

    [Fact]
    public void ToString_OfAnyOutcome_TellsTheSettlementTheProblemsOrThatThereIsNone()
    {
        SettlementCase[] cases = [SettlementCase.Create(Definition), SettlementCase.Create(Definition with { Ledger = ServiceLedger.Create("CHB", 2022) })];
        var outcomes = new SettlementOutcome[3];
        Sample.Rules().Settle(cases, outcomes.AsSpan(0, 2));

        Assert.Equal(
            [
                "CHB 2023: entitled 1000000.00 CZK, public money 1100000.00 CZK, over 40000.00 CZK by the ceiling set in advance, 50000.00 CZK by actual net cost",
                "$.ledger.year: The ledger is of 2022, the rules of 2023. [settlement.year]", "(no outcome)",
            ],
            outcomes.Select(outcome => outcome.ToString()));
    }

    [Fact]
    public void Create_WithAReasonInOneLanguage_AsksForBoth()
    {
        Assert.Equal(
            "$.cut.reason", Assert.Single(SettlementCase.TryCreate(Definition with { Cut = new(Money.Of(1), new("nesplněný závazek", " ")) }, out _).Problems).Path);

        var settled = Sample.Rules().ExplainSettlement(SettlementCase.Create(Definition));
        var first = SettlementVersion.First(settled, new(2024, 2, 15), "1");
        Assert.Equal("reason", Assert.Throws<ArgumentException>(() => first.Next(settled, new(2024, 5, 1), "2", new("kontrola", string.Empty))).ParamName);
        Assert.Equal("reason", Assert.Throws<ArgumentException>(() => first.Next(settled, new(2024, 5, 1), "2", new(string.Empty, "audit"))).ParamName);
    }

    [Fact]
    public void Parse_OfASettlementSetting_ReadsItAndRefusesUnknownCodes()
    {
        const string Section = "\"settlement\": { \"mode\": \"unit-price\", \"binding\": \"lower-of-both\" }, \"award\":";
        var methodology = CompensationMethodology.Parse(System.Text.Encoding.UTF8.GetBytes(Sample.Document.Replace("\"award\":", Section, StringComparison.Ordinal)));

        Assert.Equal(new SettlementSetting { Mode = SettlementMode.UnitPrice, Binding = OvercompensationReading.LowerOfBoth }, methodology.Definition.Settlement);
        Assert.Equal(methodology, CompensationMethodology.Parse(methodology.ToJson()));
        Assert.Contains(
            "$.settlement.binding (line 12): Expected one of the codes advance-ceiling, actual-net-cost, lower-of-both, not 'lower'. [document.unknown-code]",
            CompensationMethodology.TryParse(System.Text.Encoding.UTF8.GetBytes(Sample.Document.Replace("\"award\":", Section.Replace("lower-of-both", "lower", StringComparison.Ordinal), StringComparison.Ordinal)), out _).ToText(Language.English), StringComparison.Ordinal);
        Assert.Equal(
            ["methodology.range $.settlement"],
            CompensationMethodology.TryCreate(Sample.Definition with { Settlement = new() { Mode = (SettlementMode)9 } }, out _).Problems.Select(problem => $"{problem.Code} {problem.Path}"));
    }

    private static CompensationRules Rules(OvercompensationReading binding) => Sample.Rules(Sample.Definition with { Settlement = new() { Binding = binding } });
}
