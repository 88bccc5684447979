#:project ../../src/SocialServices.Domain/SocialServices.Domain.csproj

// Which units count: on each day the lowest of what is provided, registered, in the network, entrusted and requested.

using NodaTime;
using SocialServices.Domain;
using SocialServices.Domain.Compensation.Assessments;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;

Console.OutputEncoding = System.Text.Encoding.UTF8;
var examples = (string)AppContext.GetData("EntryPointFileDirectoryPath")!;
var methodology = CompensationMethodology.Parse(File.ReadAllBytes(Path.Combine(examples, "..", "methodologies", "example-2023.json")));
var rules = methodology.Resolve(ServiceType.HomeCare, 2023, decidedOn: new(2023, 2, 20));

// The service grows from 4 to 6 workers on 1 March; each paper follows on its own day, so the two are paid only from the last of them.
var (first, last) = (new LocalDate(2023, 1, 1), new LocalDate(2023, 12, 31));
var plan = ServicePlan.Create(new()
{
    Service = "Pečovatelská služba Lípa",
    Year = 2023,
    Lines =
    [
        new()
        {
            Form = ServiceForm.Field,
            Provided = Grows(new(2023, 3, 1)),
            InNetwork = Grows(new(2023, 3, 1)),
            Registered = Grows(new(2023, 4, 20)),
            Entrusted = Grows(new(2023, 5, 1)),
            Requested = [new(first, last, Capacity.FullTimeEquivalents(5.5m))],
        },
    ],
    Request = Money.Of(2_500_000),
});

Console.Write(rules.ExplainAssessment(plan).ToText(Language.Czech));

ValueList<CapacitySegment> Grows(LocalDate from) =>
[
    new(first, from.PlusDays(-1), Capacity.FullTimeEquivalents(4)),
    new(from, last, Capacity.FullTimeEquivalents(6)),
];
