using NodaTime;

namespace SocialServices.Domain.Services;

/// <summary>Beds that a service operates over some days (provozovaná lůžka). Days between two stretches are days without operation.</summary>
/// <param name="Days">Days, both ends included. Those outside the period of the register do not count.</param>
/// <param name="Beds">The beds on each of the days, in the unit "bed".</param>
/// <param name="DaysOfOperation">
/// On how many of the days the service operates, from 0 to all of them; all unless given. Where it is given, the days must lie within the period.
/// </param>
public sealed record OperatedBeds(DateInterval Days, Capacity Beds, int? DaysOfOperation = null)
{
    /// <summary>Days, both ends included. Those outside the period of the register do not count.</summary>
    public DateInterval Days { get; init => field = Guard.Against.Null(value, nameof(Days)); } = Guard.Against.Null(Days);
}
