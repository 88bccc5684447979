using SocialServices.Domain.Services;

namespace SocialServices.Domain.Projects.Activities;

/// <summary>Key activity of a project (klíčová aktivita): it pays for services, or does something else.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Funding">Whether services are paid from it.</param>
public sealed record KeyActivity(BilingualText Name, ActivityFunding Funding)
{
    /// <summary>Types of service that it concerns; empty where it concerns no single ones.</summary>
    public ValueList<ServiceType> Services { get; init => field = Guard.Against.Null(value, nameof(Services)); } = ValueList<ServiceType>.Empty;
}

/// <summary>Whether a key activity pays for services (financování služeb aktivitou).</summary>
public enum ActivityFunding
{
    /// <summary>Services are paid from it (s financováním služeb).</summary>
    Services,

    /// <summary>No service is paid from it (bez financování služeb).</summary>
    NoServices,
}
