using NodaTime;
using SocialServices.Domain.Compensation.Costs;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Compensation.Settlements;
using SocialServices.Domain.Entrustments;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Tests.Explanations;

namespace SocialServices.Domain.Tests.Compensation;

/// <summary>Whole explanations of settlements, approved by a reader: several sources that gave, got back and promise, and every branch of a step.</summary>
public sealed class SettlementPagesTests
{
    private static readonly PublicSource Settled = PublicSource.Region;

    /// <summary>The region settles its 600,000 Kč; a municipality and the State got money back, the founder has not paid yet.</summary>
    private static SettlementDefinition OfSeveralSources => new()
    {
        Ledger = ServiceLedger.Create("CHB", 2023,
            Entry(new(2022, 12, 15), LedgerEntryKind.Promised, Settled, 600_000, "usnesení 12/2022"),
            Entry(new(2023, 3, 1), LedgerEntryKind.Paid, Settled, 600_000, "výpis 3/2023"),
            Entry(new(2023, 4, 1), LedgerEntryKind.Paid, PublicSource.Municipality, 400_000, "výpis 4/2023"),
            Entry(new(2023, 5, 1), LedgerEntryKind.Paid, PublicSource.StateDirect, 200_000, "výpis 5/2023"),
            Entry(new(2023, 6, 1), LedgerEntryKind.Promised, PublicSource.Founder, 70_000, "příslib zřizovatele"),
            Entry(new(2023, 12, 1), LedgerEntryKind.Returned, PublicSource.Municipality, 30_000, "vratka 12/2023"),
            Entry(new(2024, 1, 5), LedgerEntryKind.Levied, PublicSource.Municipality, 5_000, "odvod 1/2024"),
            Entry(new(2024, 1, 10), LedgerEntryKind.RepaidOvercompensation, PublicSource.StateDirect, 25_000, "vratka státu"),
            Entry(new(2024, 1, 10), LedgerEntryKind.RepaidOvercompensation, PublicSource.Municipality, 4_000, "vratka obci"),
            Entry(new(2024, 1, 20), LedgerEntryKind.CarriedOut, Settled, 3_000, "převod 2024"),
            Entry(new(2024, 2, 15), LedgerEntryKind.RepaidOvercompensation, Settled, 6_000, "vratka kraji")),
        SettledOn = new(2024, 2, 15),
        Source = Settled,
        Terms = new SettlementTerms.ActualCostCapped(Money.Of(600_000), Rate.Percent(55), Money.Of(550_000)),
        Actuals = new() { Cost = Money.Of(1_100_000), Revenue = Money.Of(50_000), EarmarkedGifts = Money.Of(10_000), Profit = Money.Of(20_000) },
        Ceiling = Money.Of(1_070_000),
        CeilingSource = Citation.Document(new("pověření č. 1", "entrustment no. 1")),
        Ineligible = Money.Of(4_000),
        Cut = new(Money.Of(6_000), new("nenaplněná kapacita", "capacity not used")),
        OtherReturnsDue = [new(PublicSource.StateDirect, Money.Of(20_000)), new(PublicSource.Founder, Money.Zero)],
        Instrument = FundingInstrument.Grant,
    };

    /// <summary>The region paid its 1,000 Kč and nobody else anything.</summary>
    private static SettlementDefinition OfOneSource => OfSeveralSources with
    {
        Ledger = ServiceLedger.Create("CHB", 2023, Entry(new(2023, 3, 1), LedgerEntryKind.Paid, Settled, 1_000, "výpis 3/2023")),
        Terms = new SettlementTerms.FixedPrice(Money.Of(1_000)),
        Actuals = new() { Cost = Money.Of(1_000) },
        Ceiling = Money.Of(1_000),
        CeilingSource = null,
        Ineligible = Money.Zero,
        Cut = null,
        OtherReturnsDue = [],
        Instrument = null,
    };

    [Fact]
    public void Settlement_OfSeveralSources() => Verify("settlement-sources", Explained(OfSeveralSources));

    [Fact]
    public void Settlement_ThatOwesNothingMore() => Verify("settlement-results",
        Result(OfOneSource),
        Result(OfOneSource with
        {
            Actuals = new() { Cost = Money.Of(950) },
            Ledger = OfOneSource.Ledger.With(Entry(new(2024, 2, 1), LedgerEntryKind.RepaidOvercompensation, Settled, 80, "vratka")),
        }),
        Result(OfOneSource with { Actuals = new() { Cost = Money.Of(950) }, Terms = new SettlementTerms.FixedPrice(Money.Of(980)), Ledger = WithMunicipality(100) }));

    [Fact]
    public void Settlement_StepsInEveryBranch() => Verify("settlement-steps",
        Step(SettlementSteps.ActualCeiling, OfOneSource with { Actuals = new() { Cost = Money.Of(500), Revenue = Money.Of(560), Profit = Money.Of(10) } }),
        Step(SettlementSteps.ActualCeiling, OfOneSource with { Actuals = new() { Cost = Money.Of(500), Revenue = Money.Of(505), Profit = Money.Of(10) } }),
        Step(SettlementSteps.ActualCeiling, OfOneSource with { Actuals = new() { Cost = Money.Of(500), EarmarkedGifts = Money.Of(520) } }),
        Step(SettlementSteps.Due, OfOneSource with { Terms = Share(1_000) }),
        Step(SettlementSteps.Due, OfOneSource with { Terms = Share(1_000), Actuals = new() { Cost = Money.Of(1_000.01m) } }),
        Step(SettlementSteps.Due, OfOneSource with { Terms = new SettlementTerms.FixedPrice(Money.Of(1_000), new(Quantity.Of(10, Unit.Hour), Quantity.Of(11, Unit.Hour))) }),
        Step(SettlementSteps.Due, OfOneSource with { Terms = new SettlementTerms.FixedPrice(Money.Of(1_000), new(Quantity.Of(12, Unit.Hour), Quantity.Of(11, Unit.Hour))) }),
        Step(SettlementSteps.Due, OfOneSource with { Terms = PerHour(3.34m, delivered: 299.9m) }),
        Step(SettlementSteps.Due, OfOneSource with { Terms = PerHour(3.33m, delivered: 300) }),
        Step(SettlementSteps.Due, OfOneSource with { Terms = PerHour(3.33m, delivered: 299.9m) }),
        Step(SettlementSteps.Due, OfOneSource with { Terms = new SettlementTerms.UnitPrice(Money.Of(900), new(Quantity.Of(300, Unit.Hour), Quantity.Of(300, Unit.Hour)), Money.Of(3)) }),
        Step(SettlementSteps.Unspent, OfOneSource with { Terms = Share(1_001) }),
        Step(SettlementSteps.Unspent, OfOneSource with { Terms = Share(1_000) }),
        Step(SettlementSteps.PublicMoney, OfOneSource with { Ledger = ServiceLedger.Create("CHB", 2023) }),
        Step(SettlementSteps.PublicMoney, OfOneSource with
        {
            Ledger = ServiceLedger.Create("CHB", 2023, Entry(new(2023, 3, 1), LedgerEntryKind.Paid, PublicSource.Municipality, 100, "výpis 3/2023")),
            OtherReturnsDue = [new(PublicSource.Municipality, Money.Of(10))],
        }),
        Step(SettlementSteps.Headroom, OfOneSource with
        {
            Ledger = ServiceLedger.Create("CHB", 2023,
                Entry(new(2023, 3, 1), LedgerEntryKind.Paid, Settled, 700, "výpis 3/2023"),
                Entry(new(2023, 3, 1), LedgerEntryKind.Promised, PublicSource.Municipality, 40, "příslib obce")),
            Ceiling = Money.Of(1_100),
        }));

    [Fact]
    public void Headroom_OfASettlement_TakesNetMoneyOnlyWhereOvercompensationWentBack()
    {
        Assert.Equal(["net", "expected"], Step(SettlementSteps.Headroom, OfSeveralSources).Operands.Select(operand => operand.Id));
        Assert.Equal(["expected"], Step(SettlementSteps.Headroom, OfOneSource).Operands.Select(operand => operand.Id));
    }

    private static ServiceLedger WithMunicipality(decimal repaid) => OfOneSource.Ledger
        .With(Entry(new(2023, 6, 1), LedgerEntryKind.Paid, PublicSource.Municipality, repaid, "výpis 6/2023"))
        .With(Entry(new(2024, 2, 1), LedgerEntryKind.RepaidOvercompensation, PublicSource.Municipality, repaid, "vratka obci"))
        .With(Entry(new(2024, 2, 1), LedgerEntryKind.Returned, Settled, 5, "vratka kraji"));

    private static SettlementTerms PerHour(decimal perUnit, decimal delivered) =>
        new SettlementTerms.UnitPrice(Money.Of(1_000), new(Quantity.Of(300, Unit.Hour), Quantity.Of(delivered, Unit.Hour)), Money.Of(perUnit));

    private static SettlementTerms Share(decimal spent) => new SettlementTerms.ActualCostCapped(Money.Of(1_000), Rate.One, Money.Of(spent));

    private static LedgerEntry Entry(LocalDate day, LedgerEntryKind kind, PublicSource source, decimal amount, string reference) =>
        new(day, kind, source, Money.Of(amount), reference);

    private static Explanation Explained(SettlementDefinition definition) =>
        Sample.Rules(Sample.Definition with { Settlement = new() { Binding = OvercompensationReading.ActualNetCost } })
            .ExplainSettlement(SettlementCase.Create(definition)).Explanation;

    private static Explanation Result(SettlementDefinition definition) => Explained(definition) with { Parts = [] };

    private static Explanation Step(StepDefinition step, SettlementDefinition definition) => Explained(definition).Parts.First(part => part.Step == step);

    private static void Verify(string name, params Explanation[] explanations) => ExplanationPage.Verify("Compensation", name, explanations);
}
