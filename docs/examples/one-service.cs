#:project ../../src/SocialServices.Domain/SocialServices.Domain.csproj

// One service assessed and explained: in Czech, in English, and as a table for a spreadsheet.

using SocialServices.Domain;
using SocialServices.Domain.Compensation.Assessments;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;

Console.OutputEncoding = System.Text.Encoding.UTF8;
var examples = (string)AppContext.GetData("EntryPointFileDirectoryPath")!;
var methodology = CompensationMethodology.Parse(File.ReadAllBytes(Path.Combine(examples, "..", "methodologies", "example-2023.json")));
var rules = methodology.Resolve(ServiceType.ShelteredHousing, 2023, decidedOn: new(2023, 2, 20));

var plan = ServicePlan.Create(new()
{
    Service = "Chráněné bydlení Lípa",
    Year = 2023,
    Lines = [ServiceLine.WholeYear(2023, ServiceForm.Residential, Capacity.Beds(9))],
    Request = Money.Of(2_250_000),
    OtherSources = [new(PublicSource.Municipality, Money.Of(550_000))],
});

CompensationAssessment assessment = rules.Assess(plan);
Console.WriteLine($"Vyrovnávací platba: {assessment.Ceiling?.ToText(Language.Czech)}");
Console.WriteLine($"Optimální výše dotace: {assessment.Optimum.ToText(Language.Czech)}");
Console.WriteLine($"Návrh dotace: {assessment.Proposal.ToText(Language.Czech)}");

var explained = rules.ExplainAssessment(plan);
Console.WriteLine();
Console.WriteLine("== Vysvětlení");
Console.Write(explained.ToText(Language.Czech));
Console.WriteLine();
Console.WriteLine("== The same in English");
Console.Write(explained.ToText(Language.English));
Console.WriteLine();
Console.WriteLine("== Tabulka (CSV)");
Console.Write(explained.Explanation.ToCsv(Language.Czech).ReplaceLineEndings("\n"));
