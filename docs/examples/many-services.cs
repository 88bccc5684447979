#:project ../../src/SocialServices.Domain/SocialServices.Domain.csproj

// Many services at once: every row has its own outcome, and a bad row never stops the others.

using SocialServices.Domain;
using SocialServices.Domain.Compensation.Assessments;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;

Console.OutputEncoding = System.Text.Encoding.UTF8;
var examples = (string)AppContext.GetData("EntryPointFileDirectoryPath")!;
var methodology = CompensationMethodology.Parse(File.ReadAllBytes(Path.Combine(examples, "..", "methodologies", "example-2023.json")));
var rules = methodology.Resolve(ServiceType.ShelteredHousing, 2023, decidedOn: new(2023, 2, 20));

// The third row has no request, although the methodology caps the award by it, and is in a unit for which there is no number.
ServicePlan[] plans =
[
    ServicePlan.Create("CHB Lípa", 2023, ServiceForm.Residential, Capacity.Beds(9), request: Money.Of(2_500_000)),
    ServicePlan.Create("CHB Javor", 2023, ServiceForm.Residential, Capacity.Beds(12), request: Money.Of(2_800_000)),
    ServicePlan.Create("CHB Buk", 2023, ServiceForm.Residential, Capacity.FullTimeEquivalents(4.5m)),
    ServicePlan.Create("CHB Dub", 2023, ServiceForm.Residential, Capacity.Beds(4), request: Money.Of(1_100_000)),
];

var outcomes = new AssessmentOutcome[plans.Length];
rules.Assess(plans, outcomes);

for (var i = 0; i < plans.Length; i++)
{
    if (outcomes[i].IsAssessed)
    {
        var assessment = outcomes[i].Assessment;
        Console.WriteLine($"{plans[i].Service,-10} {assessment.Proposal.ToText(Language.Czech),16}  {(assessment.Limit == AwardLimit.Request ? "rozhodl požadavek" : string.Empty)}".TrimEnd());
    }
    else
    {
        Console.WriteLine($"{plans[i].Service,-10} {"neposouzeno",16}");
        foreach (var problem in outcomes[i].Problems.Problems)
            Console.WriteLine($"           - {problem.ToText(Language.Czech)}");
    }
}

var total = Money.Sum(outcomes.Where(outcome => outcome.IsAssessed).Select(outcome => outcome.Assessment.Proposal));
Console.WriteLine($"{"Celkem",-10} {total.ToText(Language.Czech),16}");
