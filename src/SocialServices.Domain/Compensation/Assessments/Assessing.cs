using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Compensation.Assessments;

/// <summary>Assesses services by resolved rules (posouzení služeb): plain, explained, and many at once.</summary>
public static class Assessing
{
    /// <summary>What one service should get. Allocates nothing, unless the methodology takes a coefficient or operating cost from the plan.</summary>
    /// <exception cref="DomainValidationException">The plan does not fit the rules, or a result is outside the range of money; the report names all problems.</exception>
    public static CompensationAssessment Assess(this CompensationRules rules, ServicePlan plan)
    {
        if (!AssessmentChecks.IsReady(Guard.Against.Null(rules), Guard.Against.Null(plan)))
            throw new DomainValidationException(AssessmentChecks.Report(rules, plan));
        return Run(rules, plan, default(NoTrace));
    }

    /// <summary>The same as <see cref="Assess(CompensationRules, ServicePlan)"/>, with the explanation of every step.</summary>
    /// <exception cref="DomainValidationException">The plan does not fit the rules, or a result is outside the range of money; the report names all problems.</exception>
    public static Explained<CompensationAssessment> ExplainAssessment(this CompensationRules rules, ServicePlan plan)
    {
        if (!AssessmentChecks.IsReady(Guard.Against.Null(rules), Guard.Against.Null(plan)))
            throw new DomainValidationException(AssessmentChecks.Report(rules, plan));
        var steps = new List<Explanation>();
        var assessment = Run(rules, plan, new StepTrace(steps));
        return new(assessment, steps[^1] with { Parts = steps[..^1].ToValueList() });
    }

    /// <summary>Assesses many services; each outcome stands at the position of its plan. A bad row never stops the others.</summary>
    /// <exception cref="ArgumentException">The two spans differ in length.</exception>
    public static void Assess(this CompensationRules rules, ReadOnlySpan<ServicePlan> plans, Span<AssessmentOutcome> outcomes)
    {
        Guard.Against.Null(rules);
        if (plans.Length != outcomes.Length)
            throw new ArgumentException($"As many outcomes as plans are expected: {plans.Length}, not {outcomes.Length}.", nameof(outcomes));
        for (var i = 0; i < plans.Length; i++)
            outcomes[i] = Outcome(rules, plans[i]);
    }

    /// <summary>What differs between two explained assessments, by how much, and because of which input or parameter.</summary>
    public static ExplanationComparison CompareWith(this Explained<CompensationAssessment> before, Explained<CompensationAssessment> after) =>
        ExplanationComparison.Between(Guard.Against.Null(before).Explanation, Guard.Against.Null(after).Explanation);

    private static AssessmentOutcome Outcome(CompensationRules rules, ServicePlan plan)
    {
        Guard.Against.Null(plan);
        if (!AssessmentChecks.IsReady(rules, plan))
            return new(AssessmentChecks.Report(rules, plan));
        try
        {
            return new(Run(rules, plan, default(NoTrace)));
        }
        catch (DomainValidationException exception)
        {
            return new(exception.Report);
        }
    }

    // The narrowest number type that holds every value: machine words first.
    private static CompensationAssessment Run<TTrace>(CompensationRules rules, ServicePlan plan, TTrace trace) where TTrace : struct, ITrace
    {
        if (rules.Narrow is { } narrow && plan.UnitsBound <= narrow.MostUnits && plan.MoneyBound <= narrow.MostMoney)
            return AssessmentCore.Run(rules, narrow, plan, rules.UnitSides, trace);
        try
        {
            if (rules.Wide is { } wide && plan.UnitsBound <= wide.MostUnits && plan.MoneyBound <= wide.MostMoney)
                return AssessmentCore.Run(rules, wide, plan, rules.UnitSides, trace);

            var sides = rules.UnitSides ?? SidesByLine(rules, plan);
            var folded = rules.Unbounded ?? FoldedRules<System.Numerics.BigInteger>.Of(rules, sides, isByLine: true);
            return AssessmentCore.Run(rules, folded, plan, sides, trace);
        }
        catch (OverflowException)
        {
            throw new DomainValidationException(new(
            [
                Problem.Error(PlanProblemCodes.Overflow, "$", new(
                    $"Výsledek služby '{plan.Service}' přesahuje rozsah částek; zkontrolujte koeficienty a kapacitu.",
                    $"A result of the service '{plan.Service}' is outside the range of money; check the coefficients and the capacity.")),
            ]));
        }
    }

    private static ValueList<UnitSide> SidesByLine(CompensationRules rules, ServicePlan plan) => plan.Units
        .Select((line, i) => UnitSide.Of(rules, rules.Parameters[rules.Find(line.Form, line.Unit, line.Peak)], plan.Definition.Lines[i].OperatingCost, plan.Definition.Coefficients))
        .ToValueList();
}
