#:project ../../src/SocialServices.Domain/SocialServices.Domain.csproj

// A service interrupted from 15 June to 14 August 2023: the same year under three ways of weighing time.

using SocialServices.Domain;
using SocialServices.Domain.Compensation.Assessments;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;
using SocialServices.Domain.Time;

Console.OutputEncoding = System.Text.Encoding.UTF8;
var beds = Capacity.Beds(6);

// A day without a segment has no capacity: that is the interruption.
var plan = ServicePlan.Create(new()
{
    Service = "Chráněné bydlení Lípa",
    Year = 2023,
    Lines =
    [
        new()
        {
            Form = ServiceForm.Residential,
            Provided = [new(new(2023, 1, 1), new(2023, 6, 14), beds), new(new(2023, 8, 15), new(2023, 12, 31), beds)],
        },
    ],
    Request = Money.Of(2_000_000),
});

(TimeWeight Weight, string Meaning)[] weights =
[
    (TimeWeight.DaysOfYear, "podle dnů roku"),
    (TimeWeight.StartedMonths, "podle započatých měsíců: ztrácí se jen červenec"),
    (TimeWeight.FullMonths, "podle celých měsíců: ztrácí se červen, červenec i srpen"),
];
Console.WriteLine("6 lůžek po 300 000 Kč, celý rok by dal vyrovnávací platbu 1 800 000,00 Kč");
foreach (var (weight, meaning) in weights)
    Console.WriteLine($"{RulesWith(weight).Assess(plan).Ceiling!.Value.ToText(Language.Czech),16}  {meaning}");

Console.WriteLine();
Console.Write(RulesWith(TimeWeight.FullMonths).ExplainAssessment(plan).ToText(Language.Czech));

static CompensationRules RulesWith(TimeWeight weight)
{
    var examples = (string)AppContext.GetData("EntryPointFileDirectoryPath")!;
    var methodology = CompensationMethodology.Parse(File.ReadAllBytes(Path.Combine(examples, "..", "methodologies", "example-2023.json")));
    return CompensationMethodology.Create(methodology.Definition with { Weight = weight })
        .Resolve(ServiceType.ShelteredHousing, 2023, decidedOn: new(2023, 2, 20));
}
