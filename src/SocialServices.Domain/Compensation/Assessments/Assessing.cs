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
        RequireReady(rules, plan);
        return new(rules, plan, Run(rules, plan, default(NoTrace)));
    }

    /// <summary>The same as <see cref="Assess(CompensationRules, ServicePlan)"/>, with the explanation of every step.</summary>
    /// <exception cref="DomainValidationException">The plan does not fit the rules, or a result is outside the range of money; the report names all problems.</exception>
    public static Explained<CompensationAssessment> ExplainAssessment(this CompensationRules rules, ServicePlan plan)
    {
        RequireReady(rules, plan);
        var steps = new List<Explanation>();
        var amounts = Run(rules, plan, new StepTrace(steps));
        return new(new(rules, plan, amounts), AssessmentExplanation.Whole(rules, steps));
    }

    /// <summary>Assesses many services; each outcome stands at the position of its plan. A bad row never stops the others.</summary>
    /// <exception cref="ArgumentException">The two spans differ in length.</exception>
    public static void Assess(this CompensationRules rules, ReadOnlySpan<ServicePlan> plans, Span<AssessmentOutcome> outcomes)
    {
        Guard.Against.Null(rules);
        if (plans.Length != outcomes.Length)
            throw new ArgumentException($"As many outcomes as plans are expected: {plans.Length}, not {outcomes.Length}.", nameof(outcomes));
        for (var i = 0; i < plans.Length; i++)
        {
            var plan = Guard.Against.NullItem(plans[i], i, nameof(plans));
            if (AssessmentChecks.IsReady(rules, plan) && FitsNarrow(rules, plan))
                AssessmentOutcome.Write(ref outcomes[i], rules, rules.Narrow!, plan);
            else
                outcomes[i] = Outcome(rules, plan);
        }
    }

    /// <summary>What differs between two explained assessments, by how much, and because of which input or parameter.</summary>
    public static ExplanationComparison CompareWith(this Explained<CompensationAssessment> before, Explained<CompensationAssessment> after) =>
        ExplanationComparison.Between(Guard.Against.Null(before).Explanation, Guard.Against.Null(after).Explanation);

    private static void RequireReady(CompensationRules rules, ServicePlan plan)
    {
        if (!AssessmentChecks.IsReady(Guard.Against.Null(rules), Guard.Against.Null(plan)))
            throw new DomainValidationException(AssessmentChecks.Report(rules, plan));
    }

    // The rare row: problems, or numbers beyond machine words.
    private static AssessmentOutcome Outcome(CompensationRules rules, ServicePlan plan)
    {
        if (!AssessmentChecks.IsReady(rules, plan))
            return new(AssessmentChecks.Report(rules, plan));
        try
        {
            return new(rules, plan, Run(rules, plan, default(NoTrace)));
        }
        catch (DomainValidationException exception)
        {
            return new(exception.Report);
        }
    }

    // The narrowest number type that holds every value: machine words first.
    private static AssessedAmounts Run<TTrace>(CompensationRules rules, ServicePlan plan, TTrace trace) where TTrace : struct, ITrace
    {
        if (!FitsNarrow(rules, plan))
            return RunWide(rules, plan, trace);
        AssessmentCore.Run(rules, rules.Narrow!, plan, rules.UnitSides, trace, out var amounts);
        return amounts;
    }

    private static bool FitsNarrow(CompensationRules rules, ServicePlan plan) =>
        rules.Narrow is { } narrow && plan.UnitsBound <= narrow.MostUnits && plan.MoneyBound <= narrow.MostMoney;

    private static AssessedAmounts RunWide<TTrace>(CompensationRules rules, ServicePlan plan, TTrace trace) where TTrace : struct, ITrace
    {
        try
        {
            AssessedAmounts amounts;
            if (rules.Wide is { } wide && plan.UnitsBound <= wide.MostUnits && plan.MoneyBound <= wide.MostMoney)
            {
                AssessmentCore.Run(rules, wide, plan, rules.UnitSides, trace, out amounts);
                return amounts;
            }

            var sides = rules.UnitSides ?? SidesByLine(rules, plan);
            var folded = rules.Unbounded ?? FoldedRules<System.Numerics.BigInteger>.Of(rules, sides, isByLine: true);
            AssessmentCore.Run(rules, folded, plan, sides, trace, out amounts);
            return amounts;
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
