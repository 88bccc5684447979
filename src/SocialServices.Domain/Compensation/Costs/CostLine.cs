namespace SocialServices.Domain.Compensation.Costs;

/// <summary>Costs and revenues of one line of a service (řádek výkazu), such as its residential form.</summary>
public sealed record CostLine
{
    /// <summary>Name of the line.</summary>
    public required string Name { get; init => field = Guard.Against.Null(value, nameof(Name)); }

    /// <summary>Costs, at most 500.</summary>
    public required ValueList<CostItem> Costs { get; init => field = Guard.Against.Null(value, nameof(Costs)); }

    /// <summary>Money received, at most 500.</summary>
    public ValueList<RevenueItem> Revenues { get; init => field = Guard.Against.Null(value, nameof(Revenues)); } = ValueList<RevenueItem>.Empty;
}
