using System.Text.Json;
using SocialServices.Domain.Compensation.Assessments;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Documents;

/// <summary>Inputs and result in the receipt of an assessment, with their reader and writer.</summary>
internal sealed record AssessmentContent(RulesInput Rules, ReceiptInput<ServicePlan> Plan, AssessmentResult Result)
{
    public const string Calculation = "assessment";

    public static AssessmentContent Of(CompensationAssessment assessment) => new(
        RulesInput.Of(assessment.Rules), ReceiptInput.Of(assessment.Plan, plan => plan.ToJson()),
        new(assessment.Ceiling, assessment.Optimum, assessment.Capped, assessment.Proposal, assessment.Limit, assessment.Notes));

    /// <summary>None where something could not be read; the reason stands in the problems.</summary>
    public static AssessmentContent? Read(DocumentNode root)
    {
        var rules = RulesInput.Read(root);
        var plan = ReceiptInput.Read(root, "plan", ServicePlanDocument.ReadInside, plan => plan.ToJson());
        var result = root.Required("result") is { } node ? ResultOf(node) : null;
        return rules is null || plan is null || result is null ? null : new(rules, plan, result);
    }

    public void Write(Utf8JsonWriter json)
    {
        Rules.Write(json);
        Plan.Write(json, "plan", plan => ServicePlanDocument.Write(json, plan.Definition));
        json.WriteStartObject("result");
        json.Number("ceiling", Result.Ceiling);
        json.Number<Money>("optimum", Result.Optimum);
        json.Number<Money>("capped", Result.Capped);
        json.Number<Money>("proposal", Result.Proposal);
        json.Code("limit", AssessmentDocumentValues.Limits, Result.Limit);
        json.Notes("notes", Result.Notes);
        json.WriteEndObject();
    }

    private static AssessmentResult? ResultOf(DocumentNode node)
    {
        if (node.AsObject() is null)
            return null;
        var result = new AssessmentResult(
            node.Optional("ceiling")?.AsMoney(), node.Required("optimum")?.AsMoney() ?? default, node.Required("capped")?.AsMoney() ?? default, node.Required("proposal")?.AsMoney() ?? default,
            node.Required("limit")?.AsCode(AssessmentDocumentValues.Limits) ?? default, node.Required("notes")?.AsNotes() ?? default);
        node.RefuseUnknown();
        return result;
    }
}
