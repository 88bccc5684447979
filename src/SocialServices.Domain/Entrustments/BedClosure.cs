using NodaTime;
using SocialServices.Domain.Services;

namespace SocialServices.Domain.Entrustments;

/// <summary>Beds that a home closes (zrušená lůžka v domově).</summary>
/// <param name="Id">Id within the transformation.</param>
/// <param name="Home">Number of the home in the register of providers.</param>
/// <param name="Service">Type of the home.</param>
/// <param name="Beds">Closed beds, more than zero.</param>
/// <param name="ClosedOn">First day without them.</param>
public sealed record BedClosure(string Id, ServiceIdentifier Home, ServiceType Service, Capacity Beds, LocalDate ClosedOn);
