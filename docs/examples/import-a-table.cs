#:project ../../src/SocialServices.Domain/SocialServices.Domain.csproj

// A published table of reference values goes into a methodology, all of it or nothing; then the set of methodologies of a region finds the
// right one for a decision. The numbers are an example, no region published them.

using SocialServices.Domain;
using SocialServices.Domain.Compensation.Assessments;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;
using SocialServices.Domain.Time;

Console.OutputEncoding = System.Text.Encoding.UTF8;

// Which column is what; a column that is not named is not read.
var columns = new ReferenceTableColumns
{
    Service = "Druh služby",
    Form = "Forma",
    Unit = "Jednotka",
    RegionalCost = "Náklady v kraji",
    NationalCost = "Náklady v ČR",
    RegionalProviders = "Počet poskytovatelů",
    Revenue = [new("Úhrady", new("úhrady klientů", "client payments"))],
};
var source = new BilingualText("Referenční hodnoty 2024, příklad", "Reference values 2024, example");

// A table with faults: each is named with its row and column, the good row is kept apart, and nothing is applied.
const string WithFaults = """
    Druh služby;Forma;Jednotka;Náklady v kraji;Náklady v ČR;Počet poskytovatelů;Úhrady;Poznámka
    osobní asistence;terénní;úvazek;655 000;640 000;12;12 000;
    DS;pobytová;lůžko;480 000,00;470.000;8;;
    § 51;terénní;lůžko;;401 000;3;;"viz ""příloha""; strana 2"
    """;
var faulty = ReferenceTable.ReadCsv(WithFaults, ';', columns, ParameterStatus.Example, source);
Console.WriteLine(faulty.Report.ToText(Language.Czech));
Console.WriteLine($"Dobré řádky: {faulty.Rows.Count}");
Console.WriteLine();

// The table corrected.
const string Corrected = """
    Druh služby;Forma;Jednotka;Náklady v kraji;Náklady v ČR;Počet poskytovatelů;Úhrady;Poznámka
    osobní asistence;terénní;úvazek;655 000;640 000;12;12 000;
    domovy pro seniory;pobytová;lůžko;480 000,00;470 000;8;;
    § 51;pobytová;lůžko;390 000;401 000;3;;"viz ""příloha""; strana 2"
    """;
var table = ReferenceTable.ReadCsv(Corrected, ';', columns, ParameterStatus.Example, source);
var empty = new MethodologyDefinition
{
    Id = "priklad-2024",
    Name = new("Vyrovnávací platba 2024", "Compensation payment 2024"),
    Region = "Příkladový kraj",
    Year = 2024,
    Purpose = MethodologyPurpose.Ceiling,
    Decisions = Validity.Between(null, new(2024, 6, 30)),
    Source = new("Metodika 2024, příklad", "Methodology 2024, example"),
    Base = CompensationBase.ReferenceCost,
    EnoughProviders = 5, // how many are enough is the region's decision
    AwardRounding = RoundingRule.ToHeller,
    Services = [],
};
var report = table.TryApply(empty, out var definition);
Console.WriteLine($"Problémů: {report.Problems.Count}, položek v metodice: {definition!.Services.Count}");

// A new version from July with a new table; the row replaces the entry of the same type, form, unit and size.
var july = ReferenceTable.ReadCsv("""
    Druh služby;Forma;Jednotka;Náklady v kraji;Náklady v ČR;Počet poskytovatelů;Úhrady
    osobní asistence;terénní;úvazek;668 000;651 000;12;12 000
    """, ';', columns, ParameterStatus.Example, new("Přepočet k 1. 7. 2024, příklad", "Recalculation of 1 July 2024, example"));
var second = july.ApplyTo(definition with { Version = 2, Decisions = Validity.Since(new(2024, 7, 1)) });

// The set finds the version by the day of decision; what was decided before July stays.
var set = MethodologySet.Create(CompensationMethodology.Create(definition), CompensationMethodology.Create(second));
var plan = ServicePlan.Create("Asistence Lípa", 2024, ServiceForm.Field, Capacity.FullTimeEquivalents(3.25m));
foreach (var decidedOn in new NodaTime.LocalDate[] { new(2024, 2, 20), new(2024, 9, 10) })
{
    var methodology = set.For(MethodologyPurpose.Ceiling, 2024, decidedOn);
    var rules = methodology.Resolve(ServiceType.PersonalAssistance, 2024, decidedOn);
    Console.WriteLine($"verze {methodology.Definition.Version}: {rules.Assess(plan).Ceiling!.Value.ToText(Language.Czech)}");
}

Console.WriteLine();
Console.WriteLine(set.For(MethodologyPurpose.Ceiling, 2024, new(2024, 9, 10)).Resolve(ServiceType.PersonalAssistance, 2024, new(2024, 9, 10)).ExplainAssessment(plan).ToText(Language.Czech));

// Numbers for the award are not in this set; the error says what it has.
try
{
    set.For(MethodologyPurpose.Award, 2024, new(2024, 2, 20));
}
catch (LegalParameterNotDefinedException exception)
{
    Console.WriteLine(exception.CzechMessage);
}
