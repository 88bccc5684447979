#:project ../../src/SocialServices.Domain/SocialServices.Domain.csproj

// Three values that the library does not know, each supplied by the caller with its source.

using NodaTime;
using SocialServices.Domain;
using SocialServices.Domain.Compensation.Assessments;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;
using SocialServices.Domain.Time;

Console.OutputEncoding = System.Text.Encoding.UTF8;
var examples = (string)AppContext.GetData("EntryPointFileDirectoryPath")!;
CompensationMethodology Load(string name) => CompensationMethodology.Parse(File.ReadAllBytes(Path.Combine(examples, "..", "methodologies", name)));

Console.WriteLine("== 1. Vyrovnávací platba z pověření");
var zlin = Load("zlin-2022.json").Resolve(ServiceType.ShelteredHousing, 2022, decidedOn: new(2022, 4, 14));
var plan = new ServicePlanDefinition
{
    Service = "CHB Rožnov p. R.",
    Year = 2022,
    Lines = [ServiceLine.WholeYear(2022, ServiceForm.Residential, Capacity.Beds(9))],
    OtherSources = [new(PublicSource.Municipality, Money.Of(400_000))],
};
var unchecked_ = zlin.Assess(ServicePlan.Create(plan));
Console.WriteLine($"Bez ní: {unchecked_.Proposal.ToText(Language.Czech)}, strop ověřen: {(unchecked_.Notes.HasFlag(AssessmentNotes.CeilingNotChecked) ? "ne" : "ano")}");

var withCeiling = ServicePlan.Create(plan with { External = [new(CompensationSteps.Ceiling, Money.Of(3_000_000), "pověření, příklad")] });
Console.Write(zlin.ExplainAssessment(withCeiling).ToText(Language.Czech));

Console.WriteLine();
Console.WriteLine("== 2. Druh služby, o kterém knihovna neví, zda v roce platí");
var example = Load("example-2023.json");
var withCentre = CompensationMethodology.Create(example.Definition with
{
    Services = example.Definition.Services.With(new()
    {
        Service = ServiceType.MentalHealthCentre,
        Unit = Unit.FullTimeEquivalent,
        Cost = new ReferenceCost.OneValue(Money.Of(900_000)),
        Status = ParameterStatus.Example,
        Source = new("příklad", "example"),
    }),
});
try
{
    withCentre.Resolve(ServiceType.MentalHealthCentre, 2023, decidedOn: new(2023, 2, 20));
}
catch (LegalParameterNotDefinedException exception)
{
    Console.WriteLine(exception.CzechMessage);
    Console.WriteLine(exception.Message);
}

// The caller vouches for the days; the library takes them as they are.
var vouched = withCentre.Resolve(ServiceType.MentalHealthCentre, 2023, decidedOn: new(2023, 2, 20), assumedInForce: Validity.Since(new(2023, 7, 1)));
var line = new ServiceLine { Form = ServiceForm.Ambulatory, Provided = [new(new(2023, 7, 1), new(2023, 12, 31), Capacity.FullTimeEquivalents(5))] };
var centre = ServicePlan.Create(new() { Service = "CDZ Lípa", Year = 2023, Lines = [line], Request = Money.Of(3_000_000) });
Console.WriteLine($"S vlastním předpokladem: {vouched.Assess(centre).Proposal.ToText(Language.Czech)}");

Console.WriteLine();
Console.WriteLine("== 3. Hodnota podle data");
var provision = ServiceType.InterventionCentres.Provision;
var day = new LocalDate(2007, 2, 1);
Console.WriteLine($"{DateOf(day)}: {(provision.TryAt(day, out _) ? "známo" : "není známo")}");
var completed = provision.With(Dated.Value(new LocalDate(2007, 1, 20),
    Citation.Section(LegalAct.SocialServicesAct, "60a"),
    Citation.Document(new("vlastní ověření, příklad", "own check, an example"))));
var value = completed.At(day);
Console.WriteLine($"{DateOf(day)}: {value.Value.ToText(Language.Czech)}, {value.Validity.ToText(Language.Czech)}, zdroj: {value.Citation.ToText(Language.Czech)}");

static string DateOf(LocalDate date) => FormattableString.Invariant($"{date.Day}. {date.Month}. {date.Year}");
