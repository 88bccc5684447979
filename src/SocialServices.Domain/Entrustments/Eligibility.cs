using System.Text;
using NodaTime;
using SocialServices.Domain.Time;

namespace SocialServices.Domain.Entrustments;

/// <summary>Whether a service is eligible under a rule, and why (způsobilost služby). Not being eligible is a result, not an error.</summary>
public sealed record Eligibility
{
    internal Eligibility(CandidateService service, EligibilityRule rule, LocalDate day, ValueList<ConditionOutcome> conditions)
    {
        Service = service;
        Rule = rule;
        Day = day;
        Conditions = conditions;
    }

    /// <summary>The service.</summary>
    public CandidateService Service { get; }

    /// <summary>The rule.</summary>
    public EligibilityRule Rule { get; }

    /// <summary>Day of the judgement.</summary>
    public LocalDate Day { get; }

    /// <summary>Every condition of the rule in its order, whether it holds or not.</summary>
    public ValueList<ConditionOutcome> Conditions { get; }

    /// <summary>True when all conditions hold.</summary>
    public bool IsEligible => Conditions.All(condition => condition.Holds);

    /// <summary>Text for people: the result and a line for every condition.</summary>
    public string ToText(Language language)
    {
        var isCzech = language == Language.Czech;
        var text = new StringBuilder();
        text.Append(isCzech ? "Služba " : "Service ").Append(Service.Identifier).Append(", ").Append(Service.Service.Name.In(language)).Append(": ")
            .Append(isCzech ? (IsEligible ? "způsobilá" : "nezpůsobilá") : (IsEligible ? "eligible" : "not eligible"))
            .Append(isCzech ? " ke dni " : " on ").Append(DateText.Of(Day, language)).Append(" (").Append(Rule.Source.ToText(language)).Append(")\n");
        foreach (var condition in Conditions)
        {
            text.Append("  ").Append(isCzech ? (condition.Holds ? "splněno" : "nesplněno") : (condition.Holds ? "holds" : "does not hold"))
                .Append(": ").Append(condition.Condition.Name.In(language)).Append(". ").Append(condition.Reason.In(language)).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>The text in English.</summary>
    public override string ToString() => ToText(Language.English);
}

/// <summary>Whether a condition of eligibility holds, and why (výsledek podmínky).</summary>
/// <param name="Condition">The condition.</param>
/// <param name="Holds">True when it holds.</param>
/// <param name="Reason">Why, as a sentence.</param>
public sealed record ConditionOutcome(EligibilityCondition Condition, bool Holds, BilingualText Reason);
