using SocialServices.Domain.Compensation.Assessments;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Documents;

/// <summary>
/// Receipt of an assessment (doklad o výpočtu dotace služby): the plan and the methodology by its digest, the amounts, the rules and the
/// explanation. Immutable and thread-safe.
/// </summary>
public sealed class AssessmentReceipt : MethodologyReceipt
{
    internal AssessmentReceipt(ReceiptEnvelope envelope, AssessmentContent content)
        : base(envelope, content.Rules) => Content = content;

    /// <summary>The plan that was assessed.</summary>
    public ServicePlan Plan => Content.Plan.Value;

    /// <summary>SHA-256 of the plan as <see cref="ServicePlan.ToJson"/> writes it, in hexadecimal digits.</summary>
    public string PlanDigest => Content.Plan.Digest;

    /// <summary>The amounts.</summary>
    public AssessmentResult Result => Content.Result;

    internal AssessmentContent Content { get; }

    /// <summary>Assesses a plan and issues the receipt.</summary>
    /// <exception cref="DomainValidationException">The plan does not fit the rules, or a result is outside the range of money; the report names all problems.</exception>
    public static AssessmentReceipt Of(CompensationRules rules, ServicePlan plan) => Of(rules, plan, CurrentLibraryVersion);

    /// <summary>Assesses a plan and issues the receipt, for a caller that states the version of the library itself, such as a test.</summary>
    /// <exception cref="ArgumentException">The version is blank.</exception>
    /// <exception cref="DomainValidationException">The plan does not fit the rules, or a result is outside the range of money; the report names all problems.</exception>
    public static AssessmentReceipt Of(CompensationRules rules, ServicePlan plan, string libraryVersion) =>
        Issue(Guard.Against.Null(rules).ExplainAssessment(plan), Guard.Against.NullOrWhiteSpace(libraryVersion));

    /// <summary>
    /// Computes the receipt again by a methodology and compares every place but the version of the library. It never throws for what a
    /// receipt or a methodology says: where the calculation can't be made, the outcome says why.
    /// </summary>
    public ReceiptVerification<CompensationAssessment> Verify(CompensationMethodology methodology) =>
        Recompute(methodology, Plan.Year, rules => rules.ExplainAssessment(Plan), computed => Issue(computed, LibraryVersion));

    /// <summary>Number, service, year and proposal in one invariant line.</summary>
    public override string ToString() => $"{Number}: {Plan}, proposal {Result.Proposal}";

    private static AssessmentReceipt Issue(Explained<CompensationAssessment> explained, string libraryVersion)
    {
        var content = AssessmentContent.Of(explained.Value);
        return new(ReceiptDocument.Seal(AssessmentContent.Calculation, libraryVersion, content.Write, explained.Explanation, RulesInput.Provision(explained.Value.Rules)), content);
    }
}
