using SocialServices.Domain.Compensation.Assessments;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Testing;

namespace SocialServices.Domain.Tests.Golden;

public sealed class AssessmentCases
{
    public static TheoryData<string> Files => [.. Load().Select(golden => golden.FileName)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Assess_OfAWorkedExample_GivesItsNumbersAndItsApprovedExplanation(string file)
    {
        var golden = Load().Single(golden => golden.FileName == file);
        var input = CaseInput.Read<CaseInput.Assessment>(golden);

        var (assessment, explanation) = input.Rules().ExplainAssessment(input.Plan.ToPlan());

        var actual = new Dictionary<string, string>
        {
            ["ceiling"] = assessment.Ceiling?.ToString() ?? "none",
            ["optimum"] = assessment.Optimum.ToString(),
            ["capped"] = assessment.Capped.ToString(),
            ["proposal"] = assessment.Proposal.ToString(),
            ["limit"] = assessment.Limit.ToString(),
            ["notes"] = assessment.Notes.ToString(),
        };
        foreach (var (i, line) in explanation.Parts.Where(part => part.Step == CompensationSteps.Line).Index())
            actual[FormattableString.Invariant($"units of line {i + 1}")] = line.Operands.Single(operand => operand.Id == "units").Value.Value.ToString();
        golden.Verify(actual);
        golden.VerifyText("cs", explanation.ToText(Language.Czech));
        golden.VerifyText("en", explanation.ToText(Language.English));
    }

    [Fact]
    public void Read_OfAnUnknownOrMissingInput_Fails()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "x.case.json");

        File.WriteAllText(path, """{ "name": "x", "source": "x", "rules": [], "input": { "servise": "51" }, "expected": { "ceiling": "none" } }""");
        Assert.Contains("servise", Assert.Throws<System.Text.Json.JsonException>(() => CaseInput.Read<CaseInput.Assessment>(GoldenCase.Load(path))).Message, StringComparison.Ordinal);
    }

    private static ValueList<GoldenCase> Load() => GoldenCase.LoadAll(Path.Combine(AppContext.BaseDirectory, "Golden", "cases", "assessment"));

    private sealed class TemporaryFolder : IDisposable
    {
        private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("cases");

        public string Path => _folder.FullName;

        public void Dispose() => _folder.Delete(recursive: true);
    }
}
