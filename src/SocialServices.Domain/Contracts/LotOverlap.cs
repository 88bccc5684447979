using NodaTime;
using SocialServices.Domain.Territory;

namespace SocialServices.Domain.Contracts;

/// <summary>What two lots of one service type would serve twice (překryv částí).</summary>
/// <param name="First">The lot that stands first.</param>
/// <param name="Second">The other lot.</param>
/// <param name="TargetGroups">Groups of the first lot that the second one serves, too.</param>
/// <param name="Territory">Places in common.</param>
/// <param name="Period">Days in common.</param>
public sealed record LotOverlap(ProcurementLotId First, ProcurementLotId Second, ValueList<LotTargetGroup> TargetGroups, ServiceTerritory Territory, DateInterval Period);
