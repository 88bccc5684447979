#:project ../../src/SocialServices.Domain/SocialServices.Domain.csproj

// One result in all its forms: text, Markdown, a table for a spreadsheet, and a page to print. A folder as argument receives the pages
// of an assessment, a round and a settlement in Czech and in English.

using SocialServices.Domain;
using SocialServices.Domain.Compensation.Assessments;
using SocialServices.Domain.Compensation.Awards;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Compensation.Settlements;
using SocialServices.Domain.Documents;
using SocialServices.Domain.Entrustments;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;

Console.OutputEncoding = System.Text.Encoding.UTF8;
var examples = (string)AppContext.GetData("EntryPointFileDirectoryPath")!;
var methodology = CompensationMethodology.Parse(File.ReadAllBytes(Path.Combine(examples, "..", "methodologies", "example-2023.json")));
var rules = methodology.Resolve(ServiceType.ShelteredHousing, 2023, decidedOn: new(2023, 2, 20));

// The methodology and all figures are illustrative.
var plan = ServicePlan.Create(new()
{
    Service = "Chráněné bydlení Lípa",
    Year = 2023,
    Lines = [ServiceLine.WholeYear(2023, ServiceForm.Residential, Capacity.Beds(9))],
    Request = Money.Of(2_250_000),
    OtherSources = [new(PublicSource.Municipality, Money.Of(550_000))],
});
var assessment = rules.ExplainAssessment(plan);
var sheet = CalculationSheet.Of(assessment) with { ReceiptNumber = "VP-2023-0001" };

Console.WriteLine("== Slovy");
Console.WriteLine(assessment.Value.Proposal.ToWords(Language.Czech));
Console.WriteLine(assessment.Value.Proposal.ToWords(Language.English));
Console.WriteLine();
Console.WriteLine("== Markdown");
Console.Write(assessment.Explanation.ToMarkdown(Language.Czech));
Console.WriteLine();
Console.WriteLine("== Graf");
foreach (var bar in sheet.Picture!.Bars)
    Console.WriteLine($"{bar.Label.Czech,-52} {bar.Amount.ToText(Language.Czech),18}  {bar.Note.Czech}".TrimEnd());

var round = AwardRound.Divide(new()
{
    Year = 2023,
    Items = Enumerable.Range(1, 26).Select(i => new RoundItem
    {
        Service = $"Služba {i}",
        Type = ServiceType.ShelteredHousing,
        Optimum = Money.Of(400_000 + (i * 90_000)),
        Capped = Money.Of(i % 5 == 0 ? 500_000 : 400_000 + (i * 90_000)),
        Limit = i % 5 == 0 ? AwardLimit.Request : AwardLimit.None,
        Request = i % 5 == 0 ? Money.Of(500_000) : null,
    }).ToValueList(),
    Allocation = Money.Of(30_000_000),
    Reduction = ReductionSetting.Of(Reduction.CappedWaterFilling),
    Rounding = RoundingRule.Down(100),
    Funding = PublicSource.StateThroughRegion,
});
var settlement = rules.ExplainSettlement(SettlementCase.Create(new()
{
    Ledger = ServiceLedger.Create("Chráněné bydlení Lípa", 2023,
        new(new(2023, 3, 10), LedgerEntryKind.Paid, PublicSource.StateThroughRegion, Money.Of(2_000_000), "výpis 3/2023"),
        new(new(2023, 6, 15), LedgerEntryKind.Paid, PublicSource.Municipality, Money.Of(550_000), "výpis 6/2023")),
    SettledOn = new(2024, 1, 31),
    Source = PublicSource.StateThroughRegion,
    Instrument = FundingInstrument.Grant,
    Terms = new SettlementTerms.ActualCostCapped(Money.Of(2_000_000), Rate.One),
    Actuals = new() { Cost = Money.Of(3_900_000), Revenue = Money.Of(1_480_000), EarmarkedGifts = Money.Of(20_000) },
    Ceiling = assessment.Value.Ceiling!.Value,
    CeilingSource = Citation.Document(new("posouzení služby", "assessment of the service")),
    Binding = OvercompensationReading.LowerOfBoth,
}));

(string Name, CalculationSheet Sheet)[] pages = [("assessment", sheet), ("round", CalculationSheet.Of(round)), ("settlement", CalculationSheet.Of(settlement))];
foreach (var folder in args)
{
    foreach (var (name, page) in pages)
    {
        File.WriteAllText(Path.Combine(folder, $"{name}.cs.html"), page.ToHtml(Language.Czech));
        File.WriteAllText(Path.Combine(folder, $"{name}.en.html"), page.ToHtml(Language.English));
    }
}
