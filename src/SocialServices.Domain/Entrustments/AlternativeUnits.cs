using NodaTime;
using SocialServices.Domain.Services;

namespace SocialServices.Domain.Entrustments;

/// <summary>New units of a service that takes the place of closed beds (nové jednotky alternativní služby).</summary>
/// <param name="Id">Id within the transformation.</param>
/// <param name="Identifier">Number of the service in the register of providers.</param>
/// <param name="Service">Type of the service.</param>
/// <param name="Capacity">New units, more than zero; they count once, however many homes they take clients from.</param>
/// <param name="OpenedOn">First day with them.</param>
public sealed record AlternativeUnits(string Id, ServiceIdentifier Identifier, ServiceType Service, Capacity Capacity, LocalDate OpenedOn);
