using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;

namespace SocialServices.Domain.Compensation.Methodologies;

/// <summary>
/// Numbers of a methodology for a service type, form, unit and size (parametry druhu služby). Which of them are needed follows from the
/// base of the methodology.
/// </summary>
public sealed record ServiceParameters
{
    /// <summary>Service type.</summary>
    public required ServiceType Service { get; init => field = Guard.Against.Null(value, nameof(Service)); }

    /// <summary>Form; none for every form.</summary>
    public ServiceForm? Form { get; init; }

    /// <summary>Unit in which the capacity is given; none only where last year's award is the base.</summary>
    public Unit? Unit { get; init; }

    /// <summary>Sizes for which the numbers hold.</summary>
    public SizeBand Sizes { get; init; }

    /// <summary>Usual cost, for the base <see cref="CompensationBase.ReferenceCost"/>.</summary>
    public ReferenceCost? Cost { get; init; }

    /// <summary>Usual revenue, for the base <see cref="CompensationBase.ReferenceCost"/>; empty for a service free of charge.</summary>
    public ValueList<RevenueComponent> Revenue { get; init => field = Guard.Against.Null(value, nameof(Revenue)); } = ValueList<RevenueComponent>.Empty;

    /// <summary>Support per unit in crowns, for the base <see cref="CompensationBase.UnitValue"/>.</summary>
    public Money? Value { get; init; }

    /// <summary>Index of last year's award, for the base <see cref="CompensationBase.PreviousAward"/>.</summary>
    public Rate? Index { get; init; }

    /// <summary>Share of the ceiling for this type; none for the share of the methodology.</summary>
    public PublicShare? Share { get; init; }

    /// <summary>Values of coefficients for this type, by the id of the coefficient.</summary>
    public ValueList<CoefficientValue> Coefficients { get; init => field = Guard.Against.Null(value, nameof(Coefficients)); } = ValueList<CoefficientValue>.Empty;

    /// <summary>How the numbers are known.</summary>
    public ParameterStatus Status { get; init; }

    /// <summary>Where the numbers stand: table, page, resolution, or how they were derived.</summary>
    public required BilingualText Source { get; init; }
}
