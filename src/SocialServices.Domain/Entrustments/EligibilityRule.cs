using NodaTime;
using SocialServices.Domain.Law;

namespace SocialServices.Domain.Entrustments;

/// <summary>
/// Rule by which services are let into a project or a grant (pravidlo způsobilosti): the conditions that a document of the region states, all
/// of which must hold. The caller chooses them; the library has no rule of its own.
/// </summary>
public sealed record EligibilityRule
{
    /// <summary>A rule of conditions.</summary>
    /// <param name="source">Where the rule stands.</param>
    /// <param name="conditions">The conditions, at least one, each once.</param>
    /// <exception cref="ArgumentException">There is no condition, or one stands twice.</exception>
    public EligibilityRule(Citation source, params ValueList<EligibilityCondition> conditions)
    {
        Source = Guard.Against.Null(source);
        Conditions = Guard.Against.Null(conditions).Count > 0 && conditions.Distinct().Count() == conditions.Count
            ? conditions
            : throw new ArgumentException($"One or more different conditions are expected, not {conditions}.", nameof(conditions));
    }

    /// <summary>Where the rule stands.</summary>
    public Citation Source { get; }

    /// <summary>The conditions.</summary>
    public ValueList<EligibilityCondition> Conditions { get; }

    /// <summary>Judges a service on a day: every condition of the rule, whether it holds, and why.</summary>
    /// <param name="service">The service.</param>
    /// <param name="day">Day of the judgement; places are named as of it.</param>
    /// <param name="plan">The plan; its version of the day counts.</param>
    /// <param name="others">Services that it is compared with, such as those of the network; the judged one may be among them.</param>
    /// <exception cref="LegalParameterNotDefinedException">The day is before 2003.</exception>
    public Eligibility Judge(CandidateService service, LocalDate day, DevelopmentPlan plan, IEnumerable<CandidateService> others)
    {
        var setting = new EligibilitySetting(Guard.Against.Null(service), day, Guard.Against.Null(plan), Guard.Against.Null(others)
            .Where(other => other.Identifier != service.Identifier && other.Service == service.Service && other.Area.Overlaps(service.Area))
            .OrderBy(other => other.Identifier.ToString(), StringComparer.Ordinal)
            .ToValueList());
        return new(service, this, day, Conditions.Select(condition => condition.Judge(setting)).ToValueList());
    }
}
