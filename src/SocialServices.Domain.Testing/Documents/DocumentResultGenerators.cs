using FsCheck;
using FsCheck.Fluent;
using SocialServices.Domain.Compensation.Assessments;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Documents;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Testing.Compensation;

namespace SocialServices.Domain.Testing.Documents;

/// <summary>Sheets, verified receipts and compared explanations of generated assessments, for software that shows, stores or compares them.</summary>
public static class DocumentResultGenerators
{
    /// <summary>Sheets of assessments and of rounds.</summary>
    public static Arbitrary<CalculationSheet> Sheets { get; } = Arb.From(Gen.OneOf(
        CompensationResultGenerators.Assessments.Generator.Select(CalculationSheet.Of),
        CompensationResultGenerators.Settlements.Generator.Select(CalculationSheet.Of),
        AwardRoundGenerators.Rounds.Generator.Select(CalculationSheet.Of)));

    /// <summary>Receipts verified by their own methodology and by another version of it.</summary>
    public static Arbitrary<ReceiptVerification<CompensationAssessment>> Verifications { get; } = Arb.From(
        from given in CompensationGenerators.Cases.Generator
        from isChanged in Gen.Elements(true, false)
        let own = given.Rules.Methodology
        let methodology = isChanged ? CompensationMethodology.Create(own.Definition with { Version = own.Definition.Version + 1 }) : own
        select AssessmentReceipt.Of(given.Rules, given.Plan, "1.0.0").Verify(methodology));

    /// <summary>Assessments of two plans by the same rules compared.</summary>
    public static Arbitrary<ExplanationComparison> Comparisons { get; } = Arb.From(
        from one in CompensationGenerators.Cases.Generator
        from other in CompensationGenerators.PlansFor(one.Rules).Generator
        select one.Rules.ExplainAssessment(one.Plan).CompareWith(one.Rules.ExplainAssessment(other)));

    /// <summary>Explanations as tables.</summary>
    public static Arbitrary<ValueList<ExplanationRow>> Tables { get; } = Arb.From(
        from assessment in CompensationResultGenerators.Assessments.Generator
        from language in Gen.Elements(Language.Czech, Language.English)
        select assessment.Explanation.ToTable(language));
}
