#:project ../../src/SocialServices.Domain/SocialServices.Domain.csproj

// For how many units a service may be paid on each day of a year: registration, network, entrustment and contract each have their own days.

using System.Text;
using NodaTime;
using SocialServices.Domain;
using SocialServices.Domain.Compensation.Assessments;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Entrustments;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;
using SocialServices.Domain.Time;

Console.OutputEncoding = Encoding.UTF8;
var service = ServiceIdentifier.Parse("1234567");
var year = new DateInterval(new(2023, 1, 1), new(2023, 12, 31));

// The network is raised from 4 to 6 workers on 1 March, the register follows on 20 April, the entrustment on 1 May, and the addendum to the
// contract is published on 12 May. A second addendum that lowers the units is never published, so it never counts. In summer the service is
// interrupted; on 10 August its registration is withdrawn as of 31 October.
var registration = ServiceRegistration.Create(service, ServiceType.HomeCare,
[
    new RegistrationEvent.CapacityOf(new(2020, 1, 1), ServiceForm.Field, Capacity.FullTimeEquivalents(4), "R-10/2019"),
    new RegistrationEvent.CapacityOf(new(2023, 4, 20), ServiceForm.Field, Capacity.FullTimeEquivalents(6), "R-31/2023"),
    new RegistrationEvent.QualityFinding(new(2023, 6, 5), new("inspekce: chybí individuální plány", "inspection: individual plans are missing"), "I-7/2023"),
    new RegistrationEvent.Ended(new(2023, 10, 31), "R-88/2023"),
]);

var network = RegionalNetwork.Create([new(service, ServiceForm.Field, Capacity.FullTimeEquivalents(4), NetworkStatus.Basic, Validity.Since(new(2022, 1, 1)), "ZK 5/2021")]);
network = network.Change(network.Entries[0], new(2023, 3, 1), "ZK 9/2023", (NetworkStatus.Basic, Capacity.FullTimeEquivalents(6)));

var entrustment = Entrustment.Create(new()
{
    Number = "P-12/2021",
    IssuedOn = new(2021, 12, 15),
    Duration = new(new(2022, 1, 1), new(2024, 12, 31)),
    Lines =
    [
        new(service, ServiceForm.Field, Capacity.FullTimeEquivalents(4), Validity.Between(null, new(2023, 4, 30))),
        new(service, ServiceForm.Field, Capacity.FullTimeEquivalents(6), Validity.Since(new(2023, 5, 1))),
    ],
});

var entitlement = Entitlement.Of(new()
{
    Period = year,
    Registration = registration,
    Network = network,
    Entrustments = [entrustment],
    Requested =
    [
        new(ServiceForm.Field, new(new(2023, 1, 1), new(2023, 12, 31), Capacity.FullTimeEquivalents(4)), "smlouva S-1/2022"),
        new(ServiceForm.Field, new(new(2023, 5, 1), new(2023, 12, 31), Capacity.FullTimeEquivalents(6)), "dodatek č. 1") { Conclusion = new(new(2023, 5, 2), publishedOn: new(2023, 5, 12)) },
        new(ServiceForm.Field, new(new(2023, 9, 1), new(2023, 12, 31), Capacity.FullTimeEquivalents(5)), "dodatek č. 2") { Conclusion = new(new(2023, 8, 20)) },
    ],
    Provided =
    [
        new(ServiceForm.Field, new(new(2023, 1, 1), new(2023, 6, 14), Capacity.FullTimeEquivalents(6)), "hlášení"),
        new(ServiceForm.Field, new(new(2023, 8, 15), new(2023, 12, 31), Capacity.FullTimeEquivalents(6)), "hlášení"),
    ],
});

Console.Write(entitlement.ToText(Language.Czech));
Console.WriteLine();
Console.Write(entitlement.ToText(Language.English));
Console.WriteLine();

// The units of each day feed the compensation payment.
var examples = (string)AppContext.GetData("EntryPointFileDirectoryPath")!;
var rules = CompensationMethodology.Parse(File.ReadAllBytes(Path.Combine(examples, "..", "methodologies", "example-2023.json"))).Resolve(ServiceType.HomeCare, 2023, decidedOn: new(2023, 2, 20));
var entitled = EntitledLines.Of(entitlement);
foreach (var warning in entitled.Warnings)
    Console.WriteLine($"Před platbou: {warning.Czech}");
var plan = ServicePlan.Create(new() { Service = service.ToString(), Year = 2023, Lines = entitled.Lines, Request = Money.Of(3_500_000) });
Console.WriteLine($"Návrh: {rules.Assess(plan).Proposal.ToText(Language.Czech)}");

// Two sources may share a service, but never pay the same units in one month.
Console.WriteLine(FundingOverview.Check(
[
    new(service, ServiceForm.Field, new(new(2023, 1, 1), new(2023, 4, 30)), FundingInstrument.Grant, "projekt", Capacity.FullTimeEquivalents(2.5m)),
    new(service, ServiceForm.Field, new(new(2023, 1, 1), new(2023, 12, 31)), FundingInstrument.Grant, "§ 101a", Capacity.FullTimeEquivalents(1.75m)),
], [entrustment]).ToText(Language.Czech));

// The network as a document keeps its history: it is read back equal, and any day of it can be asked for.
Console.WriteLine();
Console.Write(Encoding.UTF8.GetString(network.ToJson()));
var kept = RegionalNetwork.Parse(network.ToJson());
foreach (var change in kept.Difference(new(2023, 2, 28), new(2023, 3, 1)))
    Console.WriteLine(change.ToText(Language.Czech));
