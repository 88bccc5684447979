using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Compensation.Settlements;

/// <summary>Settles services by resolved rules (vypořádání služeb): plain, explained, and many at once.</summary>
public static class Settling
{
    /// <summary>Settles one service and year. Allocates nothing.</summary>
    /// <exception cref="DomainValidationException">The ceiling is missing, or the case does not fit the rules; the report names all problems.</exception>
    public static Settlement Settle(this CompensationRules rules, SettlementCase settled)
    {
        RequireReady(rules, settled);
        return new(rules, settled);
    }

    /// <summary>The same as <see cref="Settle(CompensationRules, SettlementCase)"/>, with the explanation of every step.</summary>
    /// <exception cref="DomainValidationException">The ceiling is missing, or the case does not fit the rules; the report names all problems.</exception>
    public static Explained<Settlement> ExplainSettlement(this CompensationRules rules, SettlementCase settled)
    {
        RequireReady(rules, settled);
        var steps = new List<Explanation>();
        SettlementCore.Run(rules, settled, new StepTrace(steps), out var amounts);
        var settlement = new Settlement(rules, settled, amounts);
        return new(settlement, new SettlementExplanation(rules, settled).Whole(settlement, steps));
    }

    /// <summary>Settles many services; each outcome stands at the position of its case. A bad row never stops the others.</summary>
    /// <exception cref="ArgumentException">The two spans differ in length.</exception>
    public static void Settle(this CompensationRules rules, ReadOnlySpan<SettlementCase> cases, Span<SettlementOutcome> outcomes)
    {
        Guard.Against.Null(rules);
        if (cases.Length != outcomes.Length)
            throw new ArgumentException($"As many outcomes as cases are expected: {cases.Length}, not {outcomes.Length}.", nameof(outcomes));
        for (var i = 0; i < cases.Length; i++)
        {
            var settled = Guard.Against.NullItem(cases[i], i, nameof(cases));
            if (SettlementChecks.IsReady(rules, settled))
                SettlementOutcome.Write(ref outcomes[i], rules, settled);
            else
                outcomes[i] = new(SettlementChecks.Report(rules, settled));
        }
    }

    private static void RequireReady(CompensationRules rules, SettlementCase settled)
    {
        if (!SettlementChecks.IsReady(Guard.Against.Null(rules), Guard.Against.Null(settled)))
            throw new DomainValidationException(SettlementChecks.Report(rules, settled));
    }
}
