using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Compensation.Assessments;

/// <summary>Outcome of one row of many (výsledek řádku): an assessment, or why there is none. A bad row never stops the others.</summary>
public readonly record struct AssessmentOutcome
{
    private readonly ValidationReport? _problems;
    private readonly CompensationAssessment _assessment;

    internal AssessmentOutcome(CompensationAssessment assessment) => _assessment = assessment;

    internal AssessmentOutcome(ValidationReport problems) => _problems = problems;

    /// <summary>True when there is an assessment.</summary>
    public bool IsAssessed => _problems is null;

    /// <summary>The assessment.</summary>
    /// <exception cref="DomainValidationException">There is none; carries the problems.</exception>
    public CompensationAssessment Assessment => _problems is null ? _assessment : throw new DomainValidationException(_problems);

    /// <summary>Why there is no assessment; clean when there is one.</summary>
    public ValidationReport Problems => _problems ?? ValidationReport.Clean;
}
