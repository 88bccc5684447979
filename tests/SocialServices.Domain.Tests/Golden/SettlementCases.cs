using NodaTime;
using SocialServices.Domain.Compensation.Costs;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Compensation.Settlements;
using SocialServices.Domain.Entrustments;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;
using SocialServices.Domain.Testing;
using SocialServices.Domain.Tests.Compensation;

namespace SocialServices.Domain.Tests.Golden;

public sealed class SettlementCases
{
    public static TheoryData<string> Files => [.. Load().Select(golden => golden.FileName)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Settle_OfAWorkedExample_GivesItsNumbersAndItsApprovedExplanation(string file)
    {
        var golden = Load().Single(golden => golden.FileName == file);
        var input = CaseInput.Read<Input>(golden);
        var (rules, settled) = (input.Rules(), input.ToCase());

        var (settlement, explanation) = rules.ExplainSettlement(settled);

        var actual = new Dictionary<string, string>
        {
            ["due"] = settlement.Due.ToString(),
            ["unspent"] = settlement.Unspent.ToString(),
            ["ineligible"] = settlement.Ineligible.ToString(),
            ["not due"] = settlement.NotDue.ToString(),
            ["cut"] = settlement.Cut.ToString(),
            ["entitled"] = settlement.Entitled.ToString(),
            ["to return"] = settlement.ToReturn.ToString(),
            ["still unpaid"] = settlement.StillUnpaid.ToString(),
            ["public money"] = settlement.PublicMoney.ToString(),
            ["public share"] = settlement.PublicShare is { } share ? Figure.Share(share).ToText(Language.English) : "none",
            ["territory"] = settlement.Territory.ToString(),
            ["under"] = settlement.Undercompensation.ToString(),
            ["to return now"] = settlement.ToReturnNow?.ToString() ?? "none",
            ["total back"] = settlement.Binding is { } binding ? settlement.By(binding).TotalBack.ToString() : "none",
            ["parameters must be updated"] = settlement.MustUpdateParameters ? "yes" : "no",
            ["notes"] = settlement.Notes.ToString(),
        };
        foreach (var (name, reading) in new[] { ("advance", OvercompensationReading.AdvanceCeiling), ("actual", OvercompensationReading.ActualNetCost) })
        {
            actual[$"ceiling, {name}"] = settlement.By(reading).Ceiling.ToString();
            actual[$"over, {name}"] = settlement.By(reading).Overcompensation.ToString();
            actual[$"headroom, {name}"] = settlement.By(reading).Headroom.ToString();
        }

        golden.Verify(actual);
        Assert.Equal(rules.Settle(settled), settlement);
        Assert.Equal(settlement, rules.Settle(SettlementCase.Parse(settled.ToJson())));
        golden.VerifyText("cs", explanation.ToText(Language.Czech));
        golden.VerifyText("en", explanation.ToText(Language.English));
    }

    private static ValueList<GoldenCase> Load() => GoldenCase.LoadAll(Path.Combine(AppContext.BaseDirectory, "Golden", "cases", "settlement"));

    private sealed record Input(
        int Year, string Source, LocalDate SettledOn, Terms Terms, Money? Ceiling, Figures[] Actuals, Entry[] Entries,
        Money? Ineligible = null, Cut? Cut = null, string? Binding = null, string? MethodologyBinding = null, string? MethodologyMode = null, string? Instrument = null)
    {
        public CompensationRules Rules() => CompensationMethodology.Create(Sample.OfCost with
        {
            Year = Year,
            Decisions = default,
            Settlement = new()
            {
                Mode = MethodologyMode is null ? null : Enum.Parse<SettlementMode>(MethodologyMode),
                Binding = MethodologyBinding is null ? null : Enum.Parse<OvercompensationReading>(MethodologyBinding),
            },
        }).Resolve(ServiceType.ShelteredHousing, Year, new LocalDate(Year, 3, 1));

        public SettlementCase ToCase() => SettlementCase.Create(new()
        {
            Ledger = ServiceLedger.Create("CHB", Year, Entries.Select(entry => entry.ToEntry()).ToValueList()),
            SettledOn = SettledOn,
            Source = SourceOf(Source),
            Terms = Terms.ToTerms(),
            Actuals = ActualFigures.Sum(Actuals.Select(figures => figures.ToFigures()).ToArray()),
            Ceiling = Ceiling,
            CeilingSource = Citation.Document(new("pověření", "entrustment")),
            Ineligible = Ineligible ?? Money.Zero,
            Cut = Cut is null ? null : new(Cut.Amount, new(Cut.Czech, Cut.English)),
            Binding = Binding is null ? null : Enum.Parse<OvercompensationReading>(Binding),
            Instrument = Instrument is null ? null : Enum.Parse<FundingInstrument>(Instrument),
        });
    }

    private sealed record Terms(string Mode, Money Amount, Rate? Share = null, Money? Spent = null, Quantity? Planned = null, Quantity? Delivered = null, Money? PerUnit = null)
    {
        private DeliveredUnits? Units => Planned is { } planned ? new DeliveredUnits(planned, Delivered!.Value) : null;

        public SettlementTerms ToTerms() => Enum.Parse<SettlementMode>(Mode) switch
        {
            SettlementMode.FixedPrice => new SettlementTerms.FixedPrice(Amount, Units),
            SettlementMode.ActualCostCapped => new SettlementTerms.ActualCostCapped(Amount, Share!.Value, Spent),
            _ => new SettlementTerms.UnitPrice(Amount, Units!.Value, PerUnit),
        };
    }

    private sealed record Figures(Money Cost, Money? Revenue = null, Money? Gifts = null, Money? Profit = null)
    {
        public ActualFigures ToFigures() => new() { Cost = Cost, Revenue = Revenue ?? default, EarmarkedGifts = Gifts ?? default, Profit = Profit ?? default };
    }

    private sealed record Cut(Money Amount, string Czech, string English);

    private sealed record Entry(LocalDate Day, string Kind, string Source, Money Amount, string Reference, string? Corrects = null)
    {
        public LedgerEntry ToEntry() => new(Day, Enum.Parse<LedgerEntryKind>(Kind), SourceOf(Source), Amount, Reference) { Corrects = Corrects };
    }

    private static PublicSource SourceOf(string code) => PublicSource.All.Single(source => source.Code == code);
}
