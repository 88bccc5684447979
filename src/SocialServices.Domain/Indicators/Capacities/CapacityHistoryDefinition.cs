using NodaTime;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;

namespace SocialServices.Domain.Indicators.Capacities;

/// <summary>What a history of capacity consists of (podklad kapacity v čase); <see cref="CapacityHistory.Create"/> checks it.</summary>
public sealed record CapacityHistoryDefinition
{
    /// <summary>The days that are looked at, such as the realisation of the project.</summary>
    public required DateInterval Period { get; init => field = Guard.Against.Null(value, nameof(Period)); }

    /// <summary>The capacities of the services, in any order; days outside the period do not count.</summary>
    public required ValueList<CapacityRecord> Records { get; init => field = Guard.Against.Null(value, nameof(Records)); }

    /// <summary>How capacities of other units count in one; none where all are in one unit.</summary>
    public CapacityMapping? Mapping { get; init; }
}

/// <summary>Capacity of a service over some days (kapacita služby v čase).</summary>
/// <param name="Service">Identifier or name of the service, the same in all its records.</param>
/// <param name="Stretch">The capacity on each of the days: beds, places, clients at one moment, families, full-time equivalents of direct work.</param>
/// <param name="Form">Form of the line, where the service has several; records of one service, form and unit share no day.</param>
public sealed record CapacityRecord(string Service, CapacitySegment Stretch, ServiceForm? Form = null)
{
    /// <summary>Identifier or name of the service, the same in all its records.</summary>
    public string Service { get; init => field = Guard.Against.Null(value, nameof(Service)); } = Guard.Against.Null(Service);

    /// <summary>The capacity on each of the days: beds, places, clients at one moment, families, full-time equivalents of direct work.</summary>
    public CapacitySegment Stretch { get; init => field = Guard.Against.Null(value, nameof(Stretch)); } = Guard.Against.Null(Stretch);
}

/// <summary>How capacities of other units count in one (přepočet kapacit na jednu jednotku); units never convert without it.</summary>
/// <param name="Unit">The unit in which the sum is.</param>
/// <param name="Rates">For each other unit, how much of the sum's unit one of it is.</param>
/// <param name="Source">Where the mapping stands.</param>
public sealed record CapacityMapping(Unit Unit, ValueList<CapacityRate> Rates, Law.Citation Source)
{
    /// <summary>The unit in which the sum is.</summary>
    public Unit Unit { get; init => field = Guard.Against.Null(value, nameof(Unit)); } = Guard.Against.Null(Unit);

    /// <summary>For each other unit, how much of the sum's unit one of it is.</summary>
    public ValueList<CapacityRate> Rates { get; init => field = Guard.Against.Null(value, nameof(Rates)); } = Guard.Against.Null(Rates);

    /// <summary>Where the mapping stands.</summary>
    public Law.Citation Source { get; init => field = Guard.Against.Null(value, nameof(Source)); } = Guard.Against.Null(Source);
}

/// <summary>What one unit of capacity counts as (přepočet jednotky kapacity).</summary>
/// <param name="From">The unit that is mapped.</param>
/// <param name="Each">How much of the sum's unit one of it is, above zero: 1 where a worker serves one client at one moment.</param>
public sealed record CapacityRate(Unit From, Exact Each)
{
    /// <summary>The unit that is mapped.</summary>
    public Unit From { get; init => field = Guard.Against.Null(value, nameof(From)); } = Guard.Against.Null(From);
}
