using NodaTime;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;
using SocialServices.Domain.Territory;

namespace SocialServices.Domain.Contracts;

/// <summary>
/// Content of a lot (věcný obsah části veřejné zakázky): service type × target group × territory × capacity × period × price.
/// <see cref="LotPlan"/> checks it.
/// </summary>
public sealed record Lot
{
    /// <summary>Procurement and number; separate contracts are procurements of one lot.</summary>
    public required ProcurementLotId Id { get; init; }

    /// <summary>Type of the service.</summary>
    public required ServiceType ServiceType { get; init => field = Guard.Against.Null(value, nameof(ServiceType)); }

    /// <summary>Groups of people that the lot serves together, at least one.</summary>
    public required ValueList<LotTargetGroup> TargetGroups { get; init => field = Guard.Against.Null(value, nameof(TargetGroups)); }

    /// <summary>Where it serves, at least one place.</summary>
    public required ServiceTerritory Territory { get; init; }

    /// <summary>What is bought for the whole lot, above 0, such as 2.0 full-time equivalents or 20 families; persons are a target, not a capacity.</summary>
    public required Capacity Capacity { get; init; }

    /// <summary>First and last day of the service.</summary>
    public required DateInterval Period { get; init => field = Guard.Against.Null(value, nameof(Period)); }

    /// <summary>Estimated value without value added tax, above 0.</summary>
    public required Money EstimatedValue { get; init; }

    /// <summary>How the price comes about.</summary>
    public required LotPrice Price { get; init => field = Guard.Against.Null(value, nameof(Price)); }

    /// <summary>The lot as far as its value matters, for the functional unit.</summary>
    public ProcurementLot ToProcurementLot() => new(Id.Lot, EstimatedValue);

    /// <summary>
    /// What two lots would serve twice: the places, days and groups in common. None where the types differ, or groups, places or days do
    /// not meet.
    /// </summary>
    public LotOverlap? FindOverlap(Lot other)
    {
        var territory = Territory.Intersect(Guard.Against.Null(other).Territory);
        var groups = TargetGroups.Where(group => other.TargetGroups.Any(group.IsSameAs)).ToValueList();
        return ServiceType == other.ServiceType && groups.Count > 0 && !territory.IsEmpty && Period.Intersection(other.Period) is { } period
            ? new(Id, other.Id, groups, territory, period)
            : null;
    }
}
