using SocialServices.Domain.Compensation.Assessments;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Law;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Testing.Compensation;

/// <summary>A methodology resolved for a service type, and a plan that fits it (případ výpočtu).</summary>
/// <param name="Rules">The rules.</param>
/// <param name="Plan">A plan that the rules can assess; in a case of large numbers the result may still be outside the range of money.</param>
public sealed record CompensationCase(CompensationRules Rules, ServicePlan Plan)
{
    /// <summary>The methodology as its document and the plan, so that a failure can be read and run again.</summary>
    public override string ToString() =>
        $"§ {Rules.Service.Code}, {System.Text.Encoding.UTF8.GetString(Rules.Methodology.ToJson())}\nplan {Plan.Definition}";

    /// <summary>The case with another methodology for the same service type; none where that is not valid or the plan does not fit it.</summary>
    public CompensationCase? With(MethodologyDefinition methodology)
    {
        ArgumentNullException.ThrowIfNull(methodology);
        if (CompensationMethodology.TryCreate(methodology, out var created).HasErrors)
            return null;
        try
        {
            return Fitting(created!.Resolve(Rules.Service, Rules.Year, Rules.DecidedOn), Plan);
        }
        catch (Exception exception) when (exception is LegalParameterNotDefinedException or DomainValidationException)
        {
            return null;
        }
    }

    /// <summary>The case with another plan; none where that is not valid or does not fit the rules.</summary>
    public CompensationCase? With(ServicePlanDefinition plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return ServicePlan.TryCreate(plan, out var created).HasErrors ? null : Fitting(Rules, created!);
    }

    private static CompensationCase? Fitting(CompensationRules rules, ServicePlan plan)
    {
        var outcomes = new AssessmentOutcome[1];
        rules.Assess([plan], outcomes);
        return outcomes[0].Problems.Problems.All(problem => problem.Code == PlanProblemCodes.Overflow) ? new(rules, plan) : null;
    }
}
