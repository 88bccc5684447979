#:project ../../src/SocialServices.Domain/SocialServices.Domain.csproj

// Why is the award less than last year? Two explained assessments compared step by step.

using SocialServices.Domain;
using SocialServices.Domain.Compensation.Assessments;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;

Console.OutputEncoding = System.Text.Encoding.UTF8;
var lastYear = Explain(2023, beds: 9);
var thisYear = Explain(2024, beds: 8);

ExplanationComparison comparison = lastYear.CompareWith(thisYear);

Console.WriteLine($"Návrh dotace na rok 2023: {lastYear.Value.Proposal.ToText(Language.Czech)}");
Console.WriteLine($"Návrh dotace na rok 2024: {thisYear.Value.Proposal.ToText(Language.Czech)}");
Console.WriteLine();
Console.WriteLine("== Příčiny");
foreach (var cause in comparison.Causes)
    Console.WriteLine($"- {cause.ToText(Language.Czech)}");
Console.WriteLine();
Console.WriteLine("== Krok za krokem");
Console.Write(comparison.ToText(Language.Czech));
Console.WriteLine();
Console.WriteLine("== The same in English");
Console.Write(comparison.ToText(Language.English));

static Explained<CompensationAssessment> Explain(int year, decimal beds)
{
    var examples = (string)AppContext.GetData("EntryPointFileDirectoryPath")!;
    var methodology = CompensationMethodology.Parse(File.ReadAllBytes(Path.Combine(examples, "..", "methodologies", $"example-{year}.json")));
    var rules = methodology.Resolve(ServiceType.ShelteredHousing, year, decidedOn: new(year, 2, 20));
    return rules.ExplainAssessment(ServicePlan.Create("Chráněné bydlení Lípa", year, ServiceForm.Residential, Capacity.Beds(beds), request: Money.Of(2_500_000)));
}
