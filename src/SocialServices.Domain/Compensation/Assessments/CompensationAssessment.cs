using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Compensation.Assessments;

/// <summary>
/// What one service should get (posouzení služby): the ceiling, the optimum, the amount after limits and the proposed award. A value
/// of a few machine words; it allocates nothing. The default belongs to no service and is not meant to be used.
/// </summary>
public readonly record struct CompensationAssessment
{
    private readonly CompensationRules? _rules;
    private readonly ServicePlan? _plan;
    private readonly AssessedAmounts _amounts;

    internal CompensationAssessment(CompensationRules rules, ServicePlan plan, in AssessedAmounts amounts)
    {
        _rules = rules;
        _plan = plan;
        _amounts = amounts;
    }

    /// <summary>The rules.</summary>
    /// <exception cref="InvalidOperationException">The assessment is the default value.</exception>
    public CompensationRules Rules => _rules ?? throw Unmade();

    /// <summary>The service.</summary>
    /// <exception cref="InvalidOperationException">The assessment is the default value.</exception>
    public ServicePlan Plan => _plan ?? throw Unmade();

    /// <summary>
    /// The ceiling: the most public money that the service may get in the year (maximální výše vyrovnávací platby), shown to a haléř. None
    /// where the base is no cost and the entrustment's ceiling was not given.
    /// </summary>
    public Money? Ceiling => _rules is null || _amounts.Ceiling < 0 ? null : Money.FromHellers(_amounts.Ceiling);

    /// <summary>The optimal amount (optimální výše dotace), shown to a haléř, half away from zero; the exact amount goes on.</summary>
    public Money Optimum => Money.FromHellers(_amounts.Optimum);

    /// <summary>The amount after limits (výše po uplatnění limitů), shown to a haléř, half away from zero; the exact amount goes on.</summary>
    public Money Capped => Money.FromHellers(_amounts.Capped);

    /// <summary>The proposed award (návrh výše dotace), rounded by the rule of the methodology; zero or more. Where the methodology
    /// sets a ceiling only, it is what the same rules would propose of it.</summary>
    public Money Proposal => Money.FromHellers(_amounts.Proposal);

    /// <summary>Which limit decided.</summary>
    public AwardLimit Limit => _amounts.Limit;

    /// <summary>What a reader must know.</summary>
    public AssessmentNotes Notes => _amounts.Notes;

    /// <summary>Ceiling, optimum and proposal in one invariant line.</summary>
    public override string ToString() => _plan is null
        ? "(no assessment)"
        : $"{_plan}: ceiling {Ceiling?.ToString() ?? "not known"}, optimum {Optimum}, proposal {Proposal}";

    private static InvalidOperationException Unmade() => new("The default assessment belongs to no service; make one with rules.Assess(plan).");
}
