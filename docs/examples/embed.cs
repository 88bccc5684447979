#:project ../../src/SocialServices.Domain/SocialServices.Domain.csproj

// The library inside an application: rules are resolved once and shared by all requests; a request is a document, an answer is a receipt or
// all the problems. The methodology and all figures are illustrative.

using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using SocialServices.Domain;
using SocialServices.Domain.Compensation.Assessments;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Documents;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;
using SocialServices.Domain.Validation;

Console.OutputEncoding = Encoding.UTF8;
var docs = Path.Combine((string)AppContext.GetData("EntryPointFileDirectoryPath")!, "..");

// At the start of the application. A methodology with a fault, or a value that nobody knows on that day, stops it here and not at the first request.
var methodology = CompensationMethodology.Parse(File.ReadAllBytes(Path.Combine(docs, "methodologies", "example-2023.json")));
var rules = methodology.Resolve(ServiceType.ShelteredHousing, 2023, decidedOn: new(2023, 2, 20));

// Rules are immutable: any number of threads may use them at once.
var requests = new[] { Request("Chráněné bydlení Lípa", "9"), Request("Chráněné bydlení Buk", "-2"), Request("Chráněné bydlení Jíva", "6.5") };
var answers = requests.AsParallel().AsOrdered().Select(request => Answer(rules, request)).ToList();
foreach (var answer in answers)
    Console.WriteLine(answer.Receipt is { } receipt ? $"{receipt.Number}  {receipt.Plan.Service}: {receipt.Result.Proposal.ToText(Language.Czech)}" : answer.Problems!.ToText(Language.Czech));
Console.WriteLine();

// Amounts inside types of your own: exact both ways, with reflection and with a source-generated context.
var row = new AnswerRow("Chráněné bydlení Lípa", answers[0].Receipt!.Result.Proposal, new(ServiceType.ShelteredHousing, Capacity.Beds(9).Quantity));
var json = JsonSerializer.Serialize(row, AnswerContext.Default.AnswerRow);
Console.WriteLine(json);
Console.WriteLine(JsonSerializer.Deserialize(json, AnswerContext.Default.AnswerRow) == row);
Console.WriteLine();

// What the law or the region leaves unknown is an error that says how to go on; show it to whoever keeps the methodology.
try
{
    methodology.Resolve(ServiceType.ShelteredHousing, 2031, decidedOn: new(2031, 2, 20));
}
catch (LegalParameterNotDefinedException exception)
{
    Console.WriteLine(exception.CzechMessage);
}
catch (DomainValidationException exception)
{
    Console.WriteLine(exception.Report.ToText(Language.Czech));
}

static (AssessmentReceipt? Receipt, ValidationReport? Problems) Answer(CompensationRules rules, byte[] request)
{
    var report = ServicePlan.TryParse(request, out var plan);
    if (plan is null)
        return (null, report);
    try
    {
        return (AssessmentReceipt.Of(rules, plan, libraryVersion: "0.1.0"), null);
    }
    catch (DomainValidationException exception)
    {
        return (null, exception.Report); // the plan is sound but does not fit these rules, such as one of another year
    }
}

static byte[] Request(string service, string beds) => Encoding.UTF8.GetBytes($$"""
    {
      "schema": "socialservices.service-plan/1",
      "service": "{{service}}",
      "year": 2023,
      "lines": [ { "form": "residential", "unit": "bed", "provided": [ { "from": "2023-01-01", "to": "2023-12-31", "capacity": {{beds}} } ] } ],
      "request": 2250000
    }
    """);

internal sealed record AnswerRow(string Service, Money Proposal, AnswerCapacity Capacity);

internal sealed record AnswerCapacity(ServiceType Type, Quantity Beds);

[JsonSerializable(typeof(AnswerRow))]
internal sealed partial class AnswerContext : JsonSerializerContext;
