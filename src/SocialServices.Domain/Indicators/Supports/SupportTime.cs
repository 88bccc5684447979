using SocialServices.Domain.Explanations;
using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Indicators.Supports;

/// <summary>Hours of support as whole minutes.</summary>
internal static class SupportTime
{
    private const int MinutesOfHour = 60;
    private const long PartsOfHour = 10_000;

    /// <summary>Hours that have no part of a minute and lie in their range.</summary>
    public static Quantity RequireHours(Quantity hours, Quantity most, string name)
    {
        if (hours.Unit != Unit.Hour)
            throw new ArgumentException($"Hours are expected, not '{hours.Unit}'; units never convert.", name);
        Guard.Against.OutOfRange(hours.TenThousandths, 0, most.TenThousandths, name);
        if (hours.TenThousandths * MinutesOfHour % PartsOfHour != 0)
            throw new ArgumentOutOfRangeException(name, hours, "Hours to a whole minute are expected, such as 0.5.");
        return hours;
    }

    /// <summary>The minutes of hours of so many minutes each: a lesson of 45 minutes may be an hour.</summary>
    public static Exact MinutesOf(Quantity hours, int minutesOfHour) => hours.ToExact() * Exact.Of(minutesOfHour);

    /// <summary>The figure of minutes in hours.</summary>
    public static Figure Hours(long minutes, int minutesOfHour) => Figure.Units(Exact.Of(minutes, minutesOfHour), Unit.Hour);
}
