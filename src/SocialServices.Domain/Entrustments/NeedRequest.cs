using SocialServices.Domain.Services;
using SocialServices.Domain.Territory;
using SocialServices.Domain.Time;

namespace SocialServices.Domain.Entrustments;

/// <summary>
/// One piece of evidence of need (požadavek obce, zjištěná potřeba): who asks, for what, how much, when that was found, and where it stands.
/// Bodies only, never names of people. Not checked yet: <see cref="NeedEvidence"/> checks it.
/// </summary>
public sealed record NeedRequest
{
    /// <summary>The municipality with extended powers that asks, or in whose territory the asking municipality lies.</summary>
    public required MunicipalityWithExtendedPowers Area { get; init => field = Guard.Against.Null(value, nameof(Area)); }

    /// <summary>The municipality that asks; none where the one with extended powers asks for its whole territory.</summary>
    public RequestingMunicipality? Municipality { get; init; }

    /// <summary>Type of service.</summary>
    public required ServiceType Service { get; init => field = Guard.Against.Null(value, nameof(Service)); }

    /// <summary>Target group.</summary>
    public required TargetGroup Group { get; init => field = Guard.Against.Null(value, nameof(Group)); }

    /// <summary>How much is needed, in its unit. Zero says that nothing is.</summary>
    public required Capacity Capacity { get; init; }

    /// <summary>Half-year in which the need was asked for or found. It stands until the same body asks anew for the same.</summary>
    public required HalfYear Found { get; init; }

    /// <summary>Where the need stands: a request, a resolution, minutes of a meeting. No names of people.</summary>
    public required string Source { get; init => field = Guard.Against.Null(value, nameof(Source)); }
}

/// <summary>Municipality that asks for a service (žádající obec).</summary>
/// <param name="Code">Code of the municipality (ZÚJ), six digits, such as "576964".</param>
/// <param name="Name">Name of the municipality.</param>
public sealed record RequestingMunicipality(string Code, string Name)
{
    /// <summary>Code of the municipality (ZÚJ), six digits, such as "576964".</summary>
    public string Code { get; init => field = Guard.Against.Null(value, nameof(Code)); } = Guard.Against.Null(Code);

    /// <summary>Name of the municipality.</summary>
    public string Name { get; init => field = Guard.Against.Null(value, nameof(Name)); } = Guard.Against.Null(Name);
}
