using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Services;

/// <summary>Hours that people enter: decimals, exact to a ten-thousandth.</summary>
internal static class WorkingHours
{
    /// <summary>All hours of a leap year.</summary>
    public const decimal OfYear = 366 * 24;

    private const int Decimals = 4;

    /// <summary>True from 0 to a limit, with at most four decimals.</summary>
    public static bool IsWithin(decimal hours, decimal most) => hours >= 0 && hours <= most && FixedPoint.FromDecimal(hours, Decimals, out _) == FixedPoint.Fault.None;

    /// <summary>The hours as an exact number.</summary>
    public static Exact Exactly(decimal hours) => Quantity.Of(hours, Unit.Hour).ToExact();
}
