using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;

namespace SocialServices.Domain.Compensation.Assessments;

/// <summary>What is known of a service for a year (údaje o službě); not checked yet. <see cref="ServicePlan.Create(ServicePlanDefinition)"/> checks it.</summary>
public sealed record ServicePlanDefinition
{
    /// <summary>Name or identifier of the service.</summary>
    public required string Service { get; init => field = Guard.Against.Null(value, nameof(Service)); }

    /// <summary>Type of the service; where it is given, only rules of that type assess the plan.</summary>
    public ServiceType? Type { get; init; }

    /// <summary>Calendar year.</summary>
    public required int Year { get; init; }

    /// <summary>Its forms and units, at least one.</summary>
    public required ValueList<ServiceLine> Lines { get; init => field = Guard.Against.Null(value, nameof(Lines)); }

    /// <summary>Requested amount in crowns (požadavek).</summary>
    public Money? Request { get; init; }

    /// <summary>Last year's award in crowns (loňská dotace).</summary>
    public Money? PreviousAward { get; init; }

    /// <summary>Eligible cost in crowns (uznatelné náklady).</summary>
    public Money? EligibleCost { get; init; }

    /// <summary>Reasonable profit in crowns (přiměřený zisk).</summary>
    public Money? Profit { get; init; }

    /// <summary>Other public money known and promised.</summary>
    public ValueList<OtherSource> OtherSources { get; init => field = Guard.Against.Null(value, nameof(OtherSources)); } = ValueList<OtherSource>.Empty;

    /// <summary>Values of coefficients that the methodology takes from each plan.</summary>
    public ValueList<CoefficientValue> Coefficients { get; init => field = Guard.Against.Null(value, nameof(Coefficients)); } = ValueList<CoefficientValue>.Empty;

    /// <summary>Results of steps that were computed elsewhere.</summary>
    public ValueList<ExternalValue> External { get; init => field = Guard.Against.Null(value, nameof(External)); } = ValueList<ExternalValue>.Empty;
}
