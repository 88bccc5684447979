using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Compensation.Settlements;

/// <summary>Outcome of one row of many (výsledek řádku vypořádání): a settlement, or why there is none. A bad row never stops the others.</summary>
public record struct SettlementOutcome
{
    private object? _caseOrProblems;
    private CompensationRules? _rules;
    private SettledAmounts _amounts;

    internal SettlementOutcome(ValidationReport problems) => _caseOrProblems = problems;

    /// <summary>Runs the core straight into an outcome in the caller's array, without a copy on the way.</summary>
    internal static void Write(ref SettlementOutcome outcome, CompensationRules rules, SettlementCase settled)
    {
        outcome._caseOrProblems = settled;
        outcome._rules = rules;
        SettlementCore.Run(rules, settled, default(NoTrace), out outcome._amounts);
    }

    /// <summary>True when there is a settlement.</summary>
    public readonly bool IsSettled => _caseOrProblems is SettlementCase;

    /// <summary>The settlement.</summary>
    /// <exception cref="DomainValidationException">There is none; carries the problems.</exception>
    /// <exception cref="InvalidOperationException">The outcome is the default value.</exception>
    public readonly Settlement Settlement => _caseOrProblems switch
    {
        SettlementCase settled => new(_rules!, settled, _amounts),
        ValidationReport problems => throw new DomainValidationException(problems),
        _ => throw new InvalidOperationException("The default outcome belongs to no service."),
    };

    /// <summary>Why there is no settlement; clean when there is one.</summary>
    public readonly ValidationReport Problems => _caseOrProblems as ValidationReport ?? ValidationReport.Clean;

    /// <summary>The settlement in one invariant line, the problems in English, or "(no outcome)" for the default value.</summary>
    public override readonly string ToString() => IsSettled ? Settlement.ToString() : _caseOrProblems?.ToString() ?? "(no outcome)";
}
