using System.Text.Json;
using SocialServices.Domain.Compensation.Assessments;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Testing;
using SocialServices.Domain.Tests.Compensation;

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
