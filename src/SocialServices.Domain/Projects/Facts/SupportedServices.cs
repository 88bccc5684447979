using SocialServices.Domain.Projects.Statements;
using SocialServices.Domain.Services;

namespace SocialServices.Domain.Projects.Facts;

/// <summary>
/// Services that a project supports, counted by type and by origin (podpořené služby), as one source states them. Not checked yet: the
/// project checks that all breakdowns give one total.
/// </summary>
public sealed record SupportedServices
{
    /// <summary>Where it stands.</summary>
    public required PublishedSource Source { get; init => field = Guard.Against.Null(value, nameof(Source)); }

    /// <summary>Whether it is a plan or what came of it.</summary>
    public required ServicesState State { get; init; }

    /// <summary>Total that the source states; none where it states none.</summary>
    public int? Total { get; init; }

    /// <summary>Number of services by type; empty where the source does not tell.</summary>
    public ValueList<SupportedType> ByType { get; init => field = Guard.Against.Null(value, nameof(ByType)); } = ValueList<SupportedType>.Empty;

    /// <summary>Number of services by origin; empty where the source does not tell.</summary>
    public ValueList<SupportedOrigin> ByOrigin { get; init => field = Guard.Against.Null(value, nameof(ByOrigin)); } = ValueList<SupportedOrigin>.Empty;

    /// <summary>The number of services: the stated total, else the sum of a breakdown; none where nothing is counted.</summary>
    public int? Count => Total ?? SumByType ?? SumByOrigin;

    /// <summary>The number of services of a type; none where the source does not count it.</summary>
    public int? CountOf(ServiceType type) => ByType.Where(row => row.Type == type).Select(row => row.Count).Aggregate((int?)null, (sum, count) => count is null ? sum : (sum ?? 0) + count);

    internal int? SumByType => ByType.Count > 0 && ByType.All(row => row.Count is not null) ? ByType.Sum(row => row.Count!.Value) : null;

    internal int? SumByOrigin => ByOrigin.Count > 0 ? ByOrigin.Sum(row => row.Count) : null;
}

/// <summary>Supported services of one type (podpořené služby druhu).</summary>
/// <param name="Type">The type.</param>
/// <param name="Count">How many, zero or more; none where the source names the type only.</param>
public sealed record SupportedType(ServiceType Type, int? Count)
{
    /// <summary>The type.</summary>
    public ServiceType Type { get; init => field = Guard.Against.Null(value, nameof(Type)); } = Guard.Against.Null(Type);

    /// <summary>Their forms, the main one first; empty where the source does not tell.</summary>
    public ValueList<ServiceForm> Forms { get; init => field = Guard.Against.Null(value, nameof(Forms)); } = ValueList<ServiceForm>.Empty;

    /// <summary>Whom they are for, where the source tells it by type.</summary>
    public ValueList<ProjectTargetGroup> TargetGroups { get; init => field = Guard.Against.Null(value, nameof(TargetGroups)); } = ValueList<ProjectTargetGroup>.Empty;

    /// <summary>Their capacity together; none where the source does not tell.</summary>
    public Capacity? Capacity { get; init; }

    /// <summary>Where they are, by names of municipalities; empty where the source does not tell.</summary>
    public ValueList<string> Places { get; init => field = Guard.Against.Null(value, nameof(Places)); } = ValueList<string>.Empty;

    /// <summary>Whether all of them existed before or are new; none where the source does not tell.</summary>
    public ServiceOrigin? Origin { get; init; }
}

/// <summary>Supported services of one origin (podpořené služby podle původu).</summary>
/// <param name="Origin">The origin.</param>
/// <param name="Count">How many, zero or more.</param>
public sealed record SupportedOrigin(ServiceOrigin Origin, int Count);

/// <summary>Whether a service was there before the project (původ služby).</summary>
public enum ServiceOrigin
{
    /// <summary>It was (stávající).</summary>
    Existing,

    /// <summary>It began with the project (nově vzniklá).</summary>
    New,
}

/// <summary>Whether supported services are planned or real (stav podpořených služeb).</summary>
public enum ServicesState
{
    /// <summary>A plan (plán).</summary>
    Planned,

    /// <summary>What came of it (skutečnost).</summary>
    Actual,
}
