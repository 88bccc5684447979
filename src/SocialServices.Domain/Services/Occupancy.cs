using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Services;

/// <summary>Occupancy of beds (obložnost): occupied bed-days over the bed-days of capacity, exact. Immutable and value-equal.</summary>
public sealed record Occupancy
{
    private Occupancy(Exact capacityBedDays, Exact occupiedBedDays)
    {
        CapacityBedDays = capacityBedDays;
        OccupiedBedDays = occupiedBedDays;
    }

    /// <summary>Beds × days of operation, above zero.</summary>
    public Exact CapacityBedDays { get; }

    /// <summary>Bed-days on which a bed was occupied, zero or more.</summary>
    public Exact OccupiedBedDays { get; }

    /// <summary>The occupancy as a number: 19/20 is 95 %.</summary>
    public Exact Ratio => OccupiedBedDays / CapacityBedDays;

    /// <summary>True above 100 %: check the beds and the stays.</summary>
    public bool IsAboveCapacity => OccupiedBedDays > CapacityBedDays;

    /// <summary>The occupancy of totals that the caller has, in bed-days.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The capacity is not above zero, or the occupied bed-days are negative.</exception>
    public static Occupancy Of(Exact capacityBedDays, Exact occupiedBedDays)
    {
        if (capacityBedDays <= Exact.Zero)
            throw new ArgumentOutOfRangeException(nameof(capacityBedDays), capacityBedDays, "Bed-days above zero are expected.");
        if (occupiedBedDays.IsNegative)
            throw new ArgumentOutOfRangeException(nameof(occupiedBedDays), occupiedBedDays, "Bed-days of zero or more are expected.");
        return new(capacityBedDays, occupiedBedDays);
    }

    /// <summary>The occupied bed-days and the capacity.</summary>
    public override string ToString() => $"{OccupiedBedDays} of {CapacityBedDays} bed-days";
}
