using System.Text.Json;
using SocialServices.Domain.Compensation.Assessments;
using SocialServices.Domain.Compensation.Costs;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Compensation.Settlements;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Testing;
using SocialServices.Domain.Tests.Compensation;
using SocialServices.Domain.Tests.Properties;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Tests.Explanations;

public sealed class ExplanationDocumentTests
{
    [Fact]
    public void ToJson_OfAnAssessment_IsTheApprovedDocument() => ApprovedText.Verify(
        Path.Combine(AppContext.BaseDirectory, "Explanations", "explanation.json.approved.txt"),
        System.Text.Encoding.UTF8.GetString(Sample.Rules().ExplainAssessment(ServicePlan.Create(Sample.Plan)).Explanation.ToJson()));

    [Fact]
    public void ToJson_OfEqualExplanations_GivesTheSameBytes() => Property.Holds(CompensationGenerators.Cases, each =>
    {
        var first = each.Rules.ExplainAssessment(each.Plan).Explanation;
        var again = each.Rules.ExplainAssessment(ServicePlan.Parse(each.Plan.ToJson())).Explanation;

        Assert.Equal(first, again);
        Assert.Equal(first.ToJson(), again.ToJson());
    }, 150);

    [Fact]
    public void Parse_OfAnAssessment_GivesAnEqualExplanation() => Property.Holds(CompensationGenerators.Cases, each => AssertReadBack(each.Rules.ExplainAssessment(each.Plan).Explanation), 150);

    [Fact]
    public void Parse_OfASettlement_GivesAnEqualExplanation() => Property.Holds(SettlementGenerators.Samples, each => AssertReadBack(each.Rules.ExplainSettlement(each.Case).Explanation), 150);

    [Fact]
    public void Parse_OfAStatementOfCosts_GivesAnEqualExplanation() => Property.Holds(CostGenerators.Statements, CostGenerators.Orders, (statement, order) =>
    {
        AssertReadBack(statement.ExplainMaximum().Explanation);
        AssertReadBack(statement.PayableFrom(CostRules.StateThroughRegion, order).Explanation);
    }, 150);

    [Fact]
    public void Parse_OfARoundOfAwards_GivesAnEqualExplanation() => Property.Holds(AwardRoundGenerators.Rounds, round => AssertReadBack(round.Explain().Explanation), 150);

    [Fact]
    public void Parse_OfEveryKindOfFigure_GivesAnEqualExplanation()
    {
        Figure[] figures =
        [
            Figure.Amount(Exact.Of(1, 3)), Figure.Share(Exact.Of(7, 12)), Figure.Coefficient(Exact.Of(104, 100)), Figure.Units(Exact.Of(-5, 2), Unit.Bed), Figure.Units(Exact.Of(5), Unit.One),
            Figure.Euro(Exact.Of(25, 100)), Figure.Text(new("ano", "yes")), Figure.Day(new(2022, 3, 1)),
        ];

        Assert.All(figures, figure => AssertReadBack(new(CompensationSteps.Optimal, figure)));
    }

    /// <summary>Whatever an older version of the library called a step, it is shown as it was worded then.</summary>
    [Fact]
    public void Parse_OfAnotherWording_KeepsIt()
    {
        var document = System.Text.Encoding.UTF8.GetString(new Explanation(CompensationSteps.Optimal, Figure.Amount(Money.Of(5))).ToJson());

        var read = Explanation.Parse(System.Text.Encoding.UTF8.GetBytes(document.Replace(CompensationSteps.Optimal.Label.Czech, "Optimum", StringComparison.Ordinal)));

        Assert.Equal(CompensationSteps.Optimal, read.Step);
        Assert.StartsWith("Optimum: 5,00", read.ToText(Language.Czech), StringComparison.Ordinal);
    }

    [Fact]
    public void TryParse_OfManyFaults_TellsEachWithItsPlace()
    {
        const string Faulty = """
            {
              "schema": "socialservices.explanation/1",
              "step": 5,
              "label": { "cs": "Krok" },
              "value": { "kind": "weight", "number": 1 },
              "operands": [ { "id": "a", "origin": "guess", "name": "A", "value": { "kind": "units", "number": "1/0", "text": "1" } } ],
              "rounding": { "step": 5, "mode": "down", "before": "1", "after": 1 },
              "citations": [ 1, { "text": "§ 1", "valid": "2022" } ],
              "parts": [ 7, { "schema": "socialservices.explanation/1" } ]
            }
            """;

        var report = Explanation.TryParse(System.Text.Encoding.UTF8.GetBytes(Faulty), out var explanation);

        Assert.Null(explanation);
        Assert.Equal(
            [
                "document.missing-property $.formula 1", "document.wrong-kind $.step 3", "document.missing-property $.label.en 4", "document.unknown-code $.value.kind 5",
                "document.unknown-code $.operands[0].origin 6", "document.wrong-form $.operands[0].value.number 6", "document.missing-property $.operands[0].value.unit 6",
                "document.wrong-form $.rounding.step 7", "document.wrong-kind $.citations[0] 8", "document.unknown-property $.citations[1].valid 8", "document.wrong-kind $.parts[0] 9",
                "document.missing-property $.parts[1].value 9", "document.missing-property $.parts[1].step 9", "document.missing-property $.parts[1].label 9", "document.missing-property $.parts[1].formula 9",
                "document.unknown-property $.parts[1].schema 9",
            ],
            report.Problems.Select(problem => FormattableString.Invariant($"{problem.Code} {problem.Path} {problem.Line}")));
        Assert.Throws<DomainValidationException>(() => Explanation.Parse("{}"u8));
    }

    /// <summary>A number of millions of digits would take minutes to reduce; it is refused instead.</summary>
    [Fact]
    public void TryParse_OfAHugeNumber_RefusesIt()
    {
        var document = System.Text.Encoding.UTF8.GetString(new Explanation(CompensationSteps.Optimal, Figure.Amount(Money.Of(5))).ToJson());

        var report = Explanation.TryParse(System.Text.Encoding.UTF8.GetBytes(document.Replace("\"number\": \"5\"", $"\"number\": \"{new string('7', 2_000_000)}/{new string('3', 1_999_999)}\"", StringComparison.Ordinal)), out _);

        Assert.Equal("$.value.number", Assert.Single(report.Problems).Path);
    }

    private static void AssertReadBack(Explanation explanation)
    {
        var document = explanation.ToJson();

        var read = Explanation.Parse(document);

        Assert.Equal(explanation, read);
        Assert.Equal(document, read.ToJson());
        Assert.Equal(explanation.ToText(Language.Czech), read.ToText(Language.Czech));
    }

    /// <summary>Every step stands in the document with its exact result, in the order of the calculation.</summary>
    [Fact]
    public void ToJson_OfAnyAssessment_HoldsEveryStepWithItsExactNumber() => Property.Holds(CompensationGenerators.Cases, each =>
    {
        var explanation = each.Rules.ExplainAssessment(each.Plan).Explanation;

        using var document = JsonDocument.Parse(explanation.ToJson());

        Assert.Equal(Steps(explanation), Steps(document.RootElement));
    }, 150);

    [Fact]
    public void ToJson_OfWords_WritesThemInBothLanguages()
    {
        using var document = JsonDocument.Parse(new Explanation(CompensationSteps.Optimal, Figure.Text(new("ano", "yes"))).ToJson());

        var value = document.RootElement.GetProperty("value");
        Assert.Equal(("words", "ano", "yes"), (value.GetProperty("kind").GetString(), value.GetProperty("words").GetProperty("cs").GetString(), value.GetProperty("words").GetProperty("en").GetString()));
    }

    private static IEnumerable<(string?, Exact)> Steps(Explanation step) => step.Parts.SelectMany(Steps).Prepend((step.Step.Id, step.Value.Value));

    private static IEnumerable<(string?, Exact)> Steps(JsonElement step) =>
        (step.TryGetProperty("parts", out var parts) ? parts.EnumerateArray().SelectMany(Steps) : []).Prepend((step.GetProperty("step").GetString(), Exact.Parse(step.GetProperty("value").GetProperty("number").GetString()!)));
}
