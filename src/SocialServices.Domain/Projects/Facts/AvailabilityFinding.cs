using SocialServices.Domain.Entrustments;
using SocialServices.Domain.Projects.Statements;
using SocialServices.Domain.Services;
using SocialServices.Domain.Territory;

namespace SocialServices.Domain.Projects.Facts;

/// <summary>What a source says of the availability of services before a project (zjištěná dostupnost služeb).</summary>
/// <param name="Availability">How available they are.</param>
/// <param name="Source">Where it stands.</param>
/// <param name="Service">Which type; none where the source speaks of services as a whole.</param>
/// <param name="Group">For whom; none where the source does not say.</param>
/// <param name="Area">Where; nowhere (the default) where the source does not say.</param>
public sealed record AvailabilityFinding(Availability Availability, PublishedSource Source, ServiceType? Service = null, TargetGroup? Group = null, ServiceTerritory Area = default)
{
    /// <summary>Where it stands.</summary>
    public PublishedSource Source { get; init => field = Guard.Against.Null(value, nameof(Source)); } = Guard.Against.Null(Source);
}
