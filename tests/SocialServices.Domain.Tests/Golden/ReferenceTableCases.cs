using SocialServices.Domain.Compensation.Assessments;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;
using SocialServices.Domain.Testing;

namespace SocialServices.Domain.Tests.Golden;

public sealed class ReferenceTableCases
{
    private static readonly ReferenceTableColumns Columns = new()
    {
        Service = "Druh služby",
        EveryUnit = Unit.FullTimeEquivalent,
        RegionalCost = "Náklady kraj",
        NationalCost = "Náklady ČR",
        RegionalProviders = "Poskytovatelů v kraji",
    };

    public static TheoryData<string> Files => [.. Load().Select(golden => golden.FileName)];

    /// <summary>The chosen reference value of the first row, through the table, the methodology and an assessment of one unit.</summary>
    [Theory]
    [MemberData(nameof(Files))]
    public void Table_OfAWorkedExample_GivesTheChosenValueAndItsApprovedExplanation(string file)
    {
        var golden = Load().Single(golden => golden.FileName == file);
        var input = CaseInput.Read<Input>(golden);

        var table = ReferenceTable.ReadCsv(string.Join('\n', input.Table), ';', Columns, ParameterStatus.Example, new("tabulka referenčních hodnot", "table of reference values"));
        var definition = table.ApplyTo(new()
        {
            Id = "vzor", Name = new("Vzor", "Sample"), Region = "Kraj", Year = 2023, Source = new("metodika", "methodology"), Purpose = MethodologyPurpose.Ceiling,
            Base = CompensationBase.ReferenceCost, EnoughProviders = input.EnoughProviders, AwardRounding = RoundingRule.ToHeller, Services = [],
        });
        var service = table.Rows[0].Entry.Service;
        var rules = CompensationMethodology.Create(definition).Resolve(service, 2023, new(2023, 3, 1));
        var plan = ServicePlan.Create("služba", 2023, service.Forms[0], Capacity.FullTimeEquivalents(1));

        golden.Verify(new Dictionary<string, string> { ["perUnit"] = rules.Assess(plan).Ceiling!.Value.ToString(), ["rows"] = FormattableString.Invariant($"{table.Rows.Count}") });
        golden.VerifyText("cs", rules.ExplainAssessment(plan).ToText(Language.Czech));
        golden.VerifyText("en", rules.ExplainAssessment(plan).ToText(Language.English));
    }

    private static ValueList<GoldenCase> Load() => GoldenCase.LoadAll(Path.Combine(AppContext.BaseDirectory, "Golden", "cases", "reference-table"));

    private sealed record Input(string[] Table, int EnoughProviders);
}
