using FsCheck;
using FsCheck.Fluent;
using SocialServices.Domain.Compensation.Assessments;
using SocialServices.Domain.Documents;

namespace SocialServices.Domain.Testing;

/// <summary>Generators of documents: plans and receipts of every base and setting.</summary>
public static class DocumentGenerators
{
    /// <summary>Valid plans of services.</summary>
    public static Arbitrary<ServicePlan> Plans { get; } = Arb.From(
        CompensationGenerators.Cases.Generator.Select(each => each.Plan));

    /// <summary>Receipts of assessments, with the version of the library stated as "1.0.0".</summary>
    public static Arbitrary<AssessmentReceipt> AssessmentReceipts { get; } = Arb.From(
        CompensationGenerators.Cases.Generator.Select(each => AssessmentReceipt.Of(each.Rules, each.Plan, "1.0.0")));
}
