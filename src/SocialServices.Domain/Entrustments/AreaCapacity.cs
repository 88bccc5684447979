using SocialServices.Domain.Services;
using SocialServices.Domain.Territory;

namespace SocialServices.Domain.Entrustments;

/// <summary>
/// Capacity of a type of service for a target group in an area (kapacita v území): planned, contracted or otherwise in place. It belongs to
/// the area as a whole; nothing divides it among its parts.
/// </summary>
/// <param name="Service">Type of service.</param>
/// <param name="Group">Target group.</param>
/// <param name="Area">Where, at least one place.</param>
/// <param name="Capacity">How much, in its unit.</param>
public sealed record AreaCapacity(ServiceType Service, TargetGroup Group, ServiceTerritory Area, Capacity Capacity);
