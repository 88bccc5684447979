using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Compensation.Assessments;

/// <summary>Outcome of one row of many (výsledek řádku): an assessment, or why there is none. A bad row never stops the others.</summary>
public record struct AssessmentOutcome
{
    // The plan, or the problems instead of it: an outcome is written into a caller's array for each of many services.
    private object? _planOrProblems;
    private CompensationRules? _rules;
    private AssessedAmounts _amounts;

    internal AssessmentOutcome(CompensationRules rules, ServicePlan plan, AssessedAmounts amounts)
    {
        _planOrProblems = plan;
        _rules = rules;
        _amounts = amounts;
    }

    internal AssessmentOutcome(ValidationReport problems) => _planOrProblems = problems;

    /// <summary>Runs the core straight into an outcome in the caller's array, without a copy on the way.</summary>
    internal static void Write(ref AssessmentOutcome outcome, CompensationRules rules, FoldedRules<long> folded, ServicePlan plan)
    {
        outcome._planOrProblems = plan;
        outcome._rules = rules;
        AssessmentCore.Run(rules, folded, plan, rules.UnitSides, default(NoTrace), out outcome._amounts);
    }

    /// <summary>True when there is an assessment.</summary>
    public readonly bool IsAssessed => _planOrProblems is ServicePlan;

    /// <summary>The assessment.</summary>
    /// <exception cref="DomainValidationException">There is none; carries the problems.</exception>
    /// <exception cref="InvalidOperationException">The outcome is the default value.</exception>
    public readonly CompensationAssessment Assessment => _planOrProblems switch
    {
        ServicePlan plan => new(_rules!, plan, _amounts),
        ValidationReport problems => throw new DomainValidationException(problems),
        _ => throw new InvalidOperationException("The default outcome belongs to no service."),
    };

    /// <summary>Why there is no assessment; clean when there is one.</summary>
    public readonly ValidationReport Problems => _planOrProblems as ValidationReport ?? ValidationReport.Clean;

    /// <summary>The assessment in one invariant line, the problems in English, or "(no outcome)" for the default value.</summary>
    public override readonly string ToString() => IsAssessed ? Assessment.ToString() : _planOrProblems?.ToString() ?? "(no outcome)";
}
