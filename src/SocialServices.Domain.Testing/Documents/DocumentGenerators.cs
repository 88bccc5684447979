using FsCheck;
using FsCheck.Fluent;
using SocialServices.Domain.Compensation.Assessments;
using SocialServices.Domain.Documents;
using SocialServices.Domain.Testing.Compensation;

namespace SocialServices.Domain.Testing.Documents;

/// <summary>Generators of documents: plans and receipts of every base and setting.</summary>
public static class DocumentGenerators
{
    /// <summary>Valid plans of services.</summary>
    public static Arbitrary<ServicePlan> Plans { get; } = Arb.From(
        CompensationGenerators.Cases.Generator.Select(each => each.Plan));

    /// <summary>Receipts of assessments, with the version of the library stated as "1.0.0".</summary>
    public static Arbitrary<CalculationReceipt> Receipts { get; } = Arb.From(
        CompensationGenerators.Cases.Generator.Select(each => CalculationReceipt.Of(each.Rules, each.Plan, "1.0.0")));
}
