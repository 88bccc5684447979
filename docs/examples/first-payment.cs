#:project ../../src/SocialServices.Domain/SocialServices.Domain.csproj

// Grants that the Zlínský kraj awarded for 2022, computed from its value per bed and explained step by step.

using SocialServices.Domain;
using SocialServices.Domain.Compensation.Assessments;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;
using SocialServices.Domain.Validation;

Console.OutputEncoding = System.Text.Encoding.UTF8;
var examples = (string)AppContext.GetData("EntryPointFileDirectoryPath")!;
var methodology = CompensationMethodology.Parse(File.ReadAllBytes(Path.Combine(examples, "..", "methodologies", "zlin-2022.json")));

(ServiceType Type, string Name, decimal Beds, decimal Published)[] services =
[
    (ServiceType.ShelteredHousing, "CHB Rožnov p. R.", 9, 2_763_000),
    (ServiceType.ShelteredHousing, "CHB Vsetín", 12, 3_684_000),
    (ServiceType.ShelteredHousing, "CHB Zubří", 8, 2_456_000),
    (ServiceType.ShelteredHousing, "CHB Zátiší", 5, 1_535_000),
    (ServiceType.ShelteredHousing, "CHB Fryšták", 4, 1_228_000),
    (ServiceType.HomesForTheElderly, "DS Jasenka-Vsetín", 51, 8_349_210),
    (ServiceType.HomesForTheElderly, "DS Valašské Meziříčí", 49, 8_021_790),
    (ServiceType.HomesForTheElderly, "DS Karolinka", 96, 14_580_480),
    (ServiceType.HomesForTheElderly, "DS Rožnov p. R.", 150, 22_782_000),
];

Console.WriteLine("Služba                  Lůžka         Vypočteno        Zveřejněno");
foreach (var (type, name, beds, published) in services)
{
    var rules = methodology.Resolve(type, 2022, decidedOn: new(2022, 4, 14));
    var assessment = rules.Assess(ServicePlan.Create(name, 2022, ServiceForm.Residential, Capacity.Beds(beds)));
    var agrees = assessment.Proposal == Money.Of(published) ? "souhlasí" : "NESOUHLASÍ";
    Console.WriteLine($"{name,-22} {beds,6} {assessment.Proposal.ToText(Language.Czech),17} {Money.Of(published).ToText(Language.Czech),17}  {agrees}");
}

// The twelve awards of the provider whose total is published: a total that did not agree would be named with both sums and the difference.
decimal[] awardsOfProvider = [14_580_480, 8_349_210, 22_782_000, 8_021_790, 14_216_960, 4_414_320, 6_851_340, 6_851_340, 2_763_000, 3_684_000, 2_456_000, 1_535_000];
var total = Money.Of(96_505_440);
var check = StatedTotal.Check(total, awardsOfProvider.Select(Money.Of));
Console.WriteLine($"Uvedený součet dvanácti dotací {total.ToText(Language.Czech)}: {(check.HasErrors ? check.ToText(Language.Czech) : "souhlasí")}");

foreach (var (type, name, beds, _) in services)
{
    var rules = methodology.Resolve(type, 2022, decidedOn: new(2022, 4, 14));
    var plan = ServicePlan.Create(name, 2022, ServiceForm.Residential, Capacity.Beds(beds));
    Console.WriteLine();
    Console.Write(rules.ExplainAssessment(plan).ToText(Language.Czech));
}
