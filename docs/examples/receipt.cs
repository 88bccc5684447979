#:project ../../src/SocialServices.Domain/SocialServices.Domain.csproj

// The receipt of a calculation: issued, kept as a file, read and computed again years later, and what happens when a hand changed it. A folder as
// argument receives the file.

using System.Text;
using SocialServices.Domain;
using SocialServices.Domain.Compensation.Assessments;
using SocialServices.Domain.Compensation.Awards;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Documents;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;

Console.OutputEncoding = Encoding.UTF8;
var docs = Path.Combine((string)AppContext.GetData("EntryPointFileDirectoryPath")!, "..");
var methodology = CompensationMethodology.Parse(File.ReadAllBytes(Path.Combine(docs, "methodologies", "example-2023.json")));
var rules = methodology.Resolve(ServiceType.ShelteredHousing, 2023, decidedOn: new(2023, 2, 20));

// The plan as a document. The methodology and all figures are illustrative.
var plan = ServicePlan.Parse("""
    {
      "schema": "socialservices.service-plan/1",
      "service": "Chráněné bydlení Lípa",
      "year": 2023,
      "lines": [
        { "form": "residential", "unit": "bed", "provided": [ { "from": "2023-01-01", "to": "2023-12-31", "capacity": 9 } ] }
      ],
      "request": 2250000,
      "otherSources": [ { "source": "municipality", "amount": 550000 } ]
    }
    """u8);

// Today. The version of the library is stated here so that this output stays the same; leave it out in your program.
var receipt = AssessmentReceipt.Of(rules, plan, libraryVersion: "0.1.0");
byte[] file = receipt.ToJson();
foreach (var folder in args)
    File.WriteAllBytes(Path.Combine(folder, "receipt.json"), file);
Console.WriteLine($"Doklad {receipt.Number}: {receipt.Result.Proposal.ToText(Language.Czech)}");
foreach (var rule in receipt.Rules)
    Console.WriteLine($"  {rule.Citation.Czech}{(rule.Validity is { } validity ? $", {validity.ToText(Language.Czech)}" : string.Empty)}");
Console.WriteLine();

// Years later: the file, and the methodology that the region archived.
var read = (AssessmentReceipt)CalculationReceipt.Parse(file);
Console.WriteLine(read.Verify(methodology).ToText(Language.Czech));
Console.WriteLine(read.Verify(methodology).ToText(Language.English));
Console.WriteLine();

// A changed amount.
var forged = Encoding.UTF8.GetString(file).Replace($"\"proposal\": {receipt.Result.Proposal:F}", "\"proposal\": 2999000.00", StringComparison.Ordinal);
var report = CalculationReceipt.TryParse(Encoding.UTF8.GetBytes(forged), out _);
Console.WriteLine(report.ToText(Language.Czech));
Console.WriteLine();

// Another methodology than the one that the receipt names.
var stricter = CompensationMethodology.Create(methodology.Definition with { Share = PublicShare.OfCeiling(Rate.Percent(80)) });
Console.WriteLine(read.Verify(stricter).ToText(Language.Czech));
foreach (var difference in read.Verify(stricter).Differences.Where(each => each.Path.StartsWith("$.result", StringComparison.Ordinal)))
    Console.WriteLine($"  {difference.ToText(Language.Czech)}");

// The number goes on the printed page.
var sheet = CalculationSheet.Of(read.Verify(methodology).Computed!) with { ReceiptNumber = receipt.Number };
Console.WriteLine();
Console.WriteLine(sheet.ToHtml(Language.Czech).Split('\n').Single(line => line.Contains("Číslo dokladu", StringComparison.Ordinal)));

// A round of awards; the receipt holds all that was divided, so it verifies on its own.
var round = AwardRound.Divide([rules.Assess(plan)], Money.Of(2_000_000), Reduction.Uniform);
var ofRound = (AwardRoundReceipt)CalculationReceipt.Parse(AwardRoundReceipt.Of(round, libraryVersion: "0.1.0").ToJson());
Console.WriteLine();
Console.WriteLine($"Doklad {ofRound.Number}: rozděleno {ofRound.Result.Proposed.ToText(Language.Czech)}, zbytek {ofRound.Result.Remainder.ToText(Language.Czech)}");
foreach (var award in ofRound.Result.Awards)
    Console.WriteLine($"  {award.Service}: {award.Amount.ToText(Language.Czech)}, {award.Reason.ToText(Language.Czech)}");
Console.WriteLine(ofRound.Verify().ToText(Language.Czech));
