using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Compensation.Methodologies;

/// <summary>
/// Named coefficient of the unit amounts (koeficient zohledňující specifika): applied in the order of the methodology. Its value comes from
/// the plan of a service, from the entry of a service type, or from here.
/// </summary>
public sealed record Coefficient
{
    /// <summary>Stable id within the methodology.</summary>
    public required string Id { get; init => field = Guard.Against.Null(value, nameof(Id)); }

    /// <summary>What it takes into account.</summary>
    public required BilingualText Name { get; init; }

    /// <summary>Which amount it changes.</summary>
    public CoefficientTarget Target { get; init; } = CoefficientTarget.Net;

    /// <summary>Value for every service whose entry has none of its own; none when each must have one.</summary>
    public Rate? Value { get; init; }

    /// <summary>Amount in crowns per unit that is added instead of multiplying.</summary>
    public Money? Addition { get; init; }

    /// <summary>True when each plan gives the value, such as a score.</summary>
    public bool FromPlan { get; init; }
}

/// <summary>Which unit amount a coefficient changes (na co se koeficient použije).</summary>
public enum CoefficientTarget
{
    /// <summary>The net amount, or the published amount per unit (čistá částka).</summary>
    Net,

    /// <summary>The cost (náklady).</summary>
    Cost,

    /// <summary>The revenue (výnosy).</summary>
    Revenue,
}
