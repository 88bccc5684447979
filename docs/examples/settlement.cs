#:project ../../src/SocialServices.Domain/SocialServices.Domain.csproj

// Settling a year: the ledger of a service, three modes, both readings of overcompensation, and a new version after an audit.

using NodaTime;
using SocialServices.Domain;
using SocialServices.Domain.Compensation.Awards;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Compensation.Repayments;
using SocialServices.Domain.Compensation.Settlements;
using SocialServices.Domain.Documents;
using SocialServices.Domain.Entrustments;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;

Console.OutputEncoding = System.Text.Encoding.UTF8;

// An invented methodology: of the settlement it says that the lower of both ceilings binds.
var methodology = CompensationMethodology.Create(new()
{
    Id = "priklad-2022",
    Name = new("Příklad metodiky", "Example of a methodology"),
    Region = "Příkladový kraj",
    Year = 2022,
    Source = new("smyšlená metodika", "invented methodology"),
    Base = CompensationBase.UnitValue,
    AwardRounding = RoundingRule.ToHeller,
    Settlement = new() { Mode = SettlementMode.ActualCostCapped, Binding = OvercompensationReading.LowerOfBoth },
    Services = [new() { Service = ServiceType.SocialRehabilitation, Unit = Unit.FullTimeEquivalent, Value = Money.Of(600_000), Status = ParameterStatus.Example, Source = new("smyšlená hodnota", "invented value") }],
});
var rules = methodology.Resolve(ServiceType.SocialRehabilitation, 2022, decidedOn: new(2022, 1, 31));

// The ledger: a project pays 85 % of a compensation payment of 2 000 000, a municipality the rest. The figures are illustrative.
var ledger = ServiceLedger.Create("Sociální rehabilitace X", 2022,
    new(new(2022, 2, 10), LedgerEntryKind.Promised, PublicSource.EuropeanProject, Money.Of(1_700_000), "smlouva 12/2022"),
    new(new(2022, 2, 28), LedgerEntryKind.Paid, PublicSource.EuropeanProject, Money.Of(1_700_000), "výpis 2/2022"),
    new(new(2022, 4, 20), LedgerEntryKind.Promised, PublicSource.Municipality, Money.Of(300_000), "usnesení 4/2022"));
Console.WriteLine($"Zbývá v dubnu: {ledger.HeadroomUnder(Money.Of(2_000_000), new(2022, 4, 30)).Value.ToText(Language.Czech)}");
ledger = ledger.With(new(new(2022, 6, 15), LedgerEntryKind.Paid, PublicSource.Municipality, Money.Of(300_000), "výpis 6/2022"));

foreach (var row in ledger.ToTable(Language.Czech))
    Console.WriteLine($"{row.Day,-13} {row.Kind,-9} {row.Source,-13} {row.Amount,16} {row.Net,16}  {row.Reference}");
Console.WriteLine();

// Actual figures: cost 1 960 000, a gift of 20 000 earmarked for the same cost.
var definition = new SettlementDefinition
{
    Ledger = ledger,
    SettledOn = new(2023, 1, 31),
    Source = PublicSource.EuropeanProject,
    Instrument = FundingInstrument.Grant,
    Terms = new SettlementTerms.ActualCostCapped(Money.Of(1_700_000), Rate.Percent(85)),
    Actuals = new() { Cost = Money.Of(1_960_000), EarmarkedGifts = Money.Of(20_000) },
    Ceiling = Money.Of(2_000_000),
    CeilingSource = Citation.Document(new("pověření, příklad", "entrustment, an example")),
};
var explained = rules.ExplainSettlement(SettlementCase.Create(definition));
Console.WriteLine(explained.ToText(Language.Czech));

// The plain call gives the same numbers without an explanation.
Settlement settlement = rules.Settle(SettlementCase.Create(definition));
foreach (var reading in Enum.GetValues<OvercompensationReading>())
{
    var result = settlement.By(reading);
    Console.WriteLine($"{reading.ToText(Language.Czech)}: nadměrná {result.Overcompensation.ToText(Language.Czech)}, ještě smí přijít {result.Headroom.ToText(Language.Czech)}");
}

Console.WriteLine();

// The municipality pays 15 % and is settled, too; what it is to get back is no overcompensation of the project.
var ofMunicipality = definition with { Source = PublicSource.Municipality, Terms = new SettlementTerms.ActualCostCapped(Money.Of(300_000), Rate.Percent(15)) };
var toMunicipality = rules.Settle(SettlementCase.Create(ofMunicipality)).ToReturn;
var ofProject = rules.Settle(SettlementCase.Create(definition with { OtherReturnsDue = [new(PublicSource.Municipality, toMunicipality)] }));
Console.WriteLine($"Projektu {ofProject.ToReturn.ToText(Language.Czech)}, obci {toMunicipality.ToText(Language.Czech)}, nadměrná {ofProject.By(OvercompensationReading.LowerOfBoth).Overcompensation.ToText(Language.Czech)}");

// What a check over several years takes from it.
CheckedYear year = settlement.CheckedBy(OvercompensationReading.AdvanceCeiling);
ValueList<Contribution> contributions = new[] { settlement }.Contributions();
Console.WriteLine($"Ke kontrole: {year.Year}, přijato {year.Received.ToText(Language.Czech)}, strop {year.Ceiling.ToText(Language.Czech)}, zdrojů {contributions.Count}");
Console.WriteLine();

// The money went back; an audit three years later cuts the cost by another 30 000 (illustrative).
var returned = ledger
    .With(new(new(2023, 3, 10), LedgerEntryKind.Returned, PublicSource.EuropeanProject, Money.Of(51_000), "vratka 3/2023"))
    .With(new(new(2023, 3, 10), LedgerEntryKind.RepaidOvercompensation, PublicSource.Municipality, Money.Of(9_000), "vratka 3/2023 obec"));
var first = SettlementVersion.First(explained, new(2023, 2, 15), "KU 1/2023");
var second = first.Next(
    rules.ExplainSettlement(SettlementCase.Create(definition with { Ledger = returned, SettledOn = new(2026, 6, 30), Actuals = definition.Actuals with { Cost = Money.Of(1_930_000) } })),
    new(2026, 7, 10), "KU 7/2026", new("kontrola neuznala náklady 30 000 Kč", "an audit refused cost of 30,000 CZK"));
var change = second.ExplainChange();
foreach (var line in change.Explanation.Heading)
    Console.WriteLine(line.Czech);
Console.WriteLine($"{change.Explanation.Calculation.Czech} = {change.Value.ToText(Language.Czech)}. {change.Explanation.Reason.Czech}");
Console.WriteLine(second.Differences.ToText(Language.Czech));

// The price of a public contract as the Liberec region set it: 85 % of the compensation payment. The amounts are illustrative: the
// territory pays 200 000, so that the ceiling is passed although the price was paid as agreed.
var price = ContractPrice.Of(Money.Parse("1 234 567,89 Kč"), Rate.Percent(85));
var contract = rules.Settle(SettlementCase.Create(new()
{
    Ledger = ServiceLedger.Create("Sociální rehabilitace Y", 2022,
        new(new(2022, 12, 20), LedgerEntryKind.Paid, PublicSource.EuropeanProject, price.Price, "faktury 2022"),
        new(new(2022, 12, 21), LedgerEntryKind.Paid, PublicSource.Municipality, Money.Of(200_000), "obce 2022")),
    SettledOn = new(2023, 1, 31),
    Source = PublicSource.EuropeanProject,
    Instrument = FundingInstrument.PublicContract,
    Terms = new SettlementTerms.UnitPrice(price.Price, new(Quantity.Of(2400, Unit.Hour), Quantity.Of(2400, Unit.Hour)), Money.Of(437.24m)),
    Actuals = new() { Cost = Money.Of(1_400_000) },
    Ceiling = price.Ceiling,
}));
Console.WriteLine($"Náleží {contract.Due.ToText(Language.Czech)}, veřejné zdroje {contract.PublicMoney.ToText(Language.Czech)}, nadměrná {contract.Overcompensation?.ToText(Language.Czech)}");

// The case as a file: the ledger stands inside it. Read back it is equal, and settles to the same.
byte[] file = SettlementCase.Create(definition).ToJson();
var read = SettlementCase.Parse(file);
Console.WriteLine($"Ze souboru: {(read.Definition == definition ? "shodné podklady" : "jiné podklady")}, {(rules.Settle(read) == settlement ? "shodné vypořádání" : "jiné vypořádání")}");

// The receipt holds the case and what came of it. Leave the version of the library out in your program.
var ofSettlement = SettlementReceipt.Of(rules, SettlementCase.Create(definition), libraryVersion: "0.1.0");
Console.WriteLine($"Náleží {ofSettlement.Result.Entitled.ToText(Language.Czech)}. {ofSettlement.Verify(methodology).ToText(Language.Czech)}");
Console.WriteLine();

// Without a ceiling nothing is settled.
var outcomes = new SettlementOutcome[1];
rules.Settle([SettlementCase.Create(definition with { Ceiling = null })], outcomes);
Console.WriteLine(outcomes[0].Problems.ToText(Language.Czech));
