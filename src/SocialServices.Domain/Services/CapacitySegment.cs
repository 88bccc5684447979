using NodaTime;

namespace SocialServices.Domain.Services;

/// <summary>Capacity over some days of a year (úsek kapacity), both ends included.</summary>
/// <param name="From">First day.</param>
/// <param name="To">Last day.</param>
/// <param name="Capacity">The capacity on each of the days; with the time weight "total" the amount of the whole stretch.</param>
public sealed record CapacitySegment(LocalDate From, LocalDate To, Capacity Capacity)
{
    /// <summary>The same capacity for the whole of a year, as a list of one segment.</summary>
    public static ValueList<CapacitySegment> WholeYear(int year, Capacity capacity) =>
        [new(new LocalDate(year, 1, 1), new LocalDate(year, 12, 31), capacity)];
}
