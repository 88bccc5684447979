#:project ../../src/SocialServices.Domain/SocialServices.Domain.csproj

// Checking a settlement that someone else computed: the files that were handed in are read and settled again, the numbers compared, and the
// first difference traced to its input. All figures are invented. A folder as argument receives the page to print.

using System.Text;
using SocialServices.Domain;
using SocialServices.Domain.Compensation.Costs;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Compensation.Settlements;
using SocialServices.Domain.Documents;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;

Console.OutputEncoding = Encoding.UTF8;
var examples = (string)AppContext.GetData("EntryPointFileDirectoryPath")!;
byte[] Received(string name) => File.ReadAllBytes(Path.Combine(examples, "settlements", $"lipa-2023.{name}.json"));

// The case: a file with a fault is refused whole, with every fault at its line.
var faulty = Encoding.UTF8.GetString(Received("case")).Replace("\"paid\", \"source\": \"municipality\"", "\"pays\", \"source\": \"město\"", StringComparison.Ordinal);
Console.WriteLine("== Vadný soubor");
Console.WriteLine(SettlementCase.TryParse(Encoding.UTF8.GetBytes(faulty), out _).ToText(Language.Czech));
Console.WriteLine();

var settled = SettlementCase.Parse(Received("case"));
Console.WriteLine($"== {settled.Service}, rok {settled.Year}");
foreach (var row in settled.Definition.Ledger.ToTable(Language.Czech))
    Console.WriteLine($"{row.Day,-12} {row.Kind,-8} {row.Source,-29} {row.Amount,16}  {row.Reference}");

// The actual figures of the case must be those of the statement.
var statement = CostStatement.Parse(Received("actuals"));
Console.WriteLine($"Skutečné náklady a výnosy souhlasí s výkazem: {(statement.Figures == settled.Definition.Actuals ? "ano" : "ne")}");
Console.WriteLine();

// Settle again by the methodology of the region.
var methodology = CompensationMethodology.Parse(File.ReadAllBytes(Path.Combine(examples, "..", "methodologies", "example-2023.json")));
var rules = methodology.Resolve(ServiceType.ShelteredHousing, settled.Year, decidedOn: new(2023, 2, 20));
var explained = rules.ExplainSettlement(settled);
Settlement settlement = explained.Value;

// The numbers of the protocol that is checked.
(string What, Money Stated, Money Computed)[] numbers =
[
    ("náleží ze sjednané částky", Money.Of(2_000_000), settlement.Entitled),
    ("veřejné zdroje", Money.Of(2_550_000), settlement.PublicMoney),
    ("nadměrná vyrovnávací platba", Money.Of(130_000), settlement.Overcompensation!.Value),
    ("zbývá vrátit", Money.Of(130_000), settlement.ToReturnNow!.Value),
];
Console.WriteLine("== Porovnání částek");
foreach (var (what, stated, computed) in numbers)
    Console.WriteLine($"{what,-28} {stated.ToText(Language.Czech),16} {computed.ToText(Language.Czech),16}  {(stated == computed ? "souhlasí" : $"rozdíl {(computed - stated).ToText(Language.Czech)}")}");
Console.WriteLine();

// Where the other side handed in its explanation too, the difference is traced to its input.
var theirs = Explanation.Parse(Received("explanation"));
Console.WriteLine("== Proč");
Console.Write(ExplanationComparison.Between(theirs, explained.Explanation).ToText(Language.Czech));
Console.WriteLine();

Console.WriteLine("== Vypořádání znovu");
Console.Write(explained.ToText(Language.Czech));

foreach (var folder in args)
    File.WriteAllText(Path.Combine(folder, "settlement.cs.html"), CalculationSheet.Of(explained).ToHtml(Language.Czech));
