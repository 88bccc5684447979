#:project ../../src/SocialServices.Domain/SocialServices.Domain.csproj

// The blank methodology assessed: every one of its settings takes part.

using SocialServices.Domain;
using SocialServices.Domain.Compensation.Assessments;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;

Console.OutputEncoding = System.Text.Encoding.UTF8;
var examples = (string)AppContext.GetData("EntryPointFileDirectoryPath")!;
var report = CompensationMethodology.TryParse(File.ReadAllBytes(Path.Combine(examples, "..", "methodologies", "blank.jsonc")), out var methodology);
if (methodology is null)
{
    Console.WriteLine(report.ToText(Language.Czech));
    return;
}

ServicePlan Plan(string service, ServiceForm form, Capacity capacity, Money? operatingCost = null) => ServicePlan.Create(new()
{
    Service = service,
    Year = 2024,
    Lines = [ServiceLine.WholeYear(2024, form, capacity) with { OperatingCost = operatingCost }],
    Request = Money.Of(12_000_000),
    EligibleCost = Money.Of(16_000_000),
    Profit = Money.Of(25_000),
    OtherSources = [new(PublicSource.Municipality, Money.Of(200_000))],
    Coefficients = [new("kvalita", Rate.Parse("0.98"))],
});

Show(ServiceType.ShelteredHousing, Plan("Chráněné bydlení Lípa", ServiceForm.Residential, Capacity.Beds(9)));
Show(ServiceType.HomesForTheElderly, Plan("Domov Lípa", ServiceForm.Residential, Capacity.Beds(40), operatingCost: Money.Of(165_000)));
Show(ServiceType.HomeCare, Plan("Pečovatelská služba Lípa", ServiceForm.Field, Capacity.FullTimeEquivalents(5.5m)));

void Show(ServiceType type, ServicePlan plan)
{
    var rules = methodology.Resolve(type, 2024, decidedOn: new(2024, 2, 20));
    Console.Write(rules.ExplainAssessment(plan).ToText(Language.Czech));
    Console.WriteLine();
}
