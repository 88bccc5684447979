using NodaTime;
using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Time;

/// <summary>Part of a year that a period makes (poměrná část roku).</summary>
public static class Proration
{
    /// <summary>The number that divides the counted months or days: 12, 365, 366 or 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The weight is not defined.</exception>
    public static int Denominator(TimeWeight weight, int year) => weight switch
    {
        TimeWeight.Total or TimeWeight.EachDay => 1,
        TimeWeight.StartedMonths or TimeWeight.FullMonths => 12,
        TimeWeight.DaysOf365 => 365,
        TimeWeight.DaysOfYear => CalendarSystem.Iso.GetDaysInYear(year),
        _ => throw new ArgumentOutOfRangeException(nameof(weight), weight, "A defined time weight is expected."),
    };

    /// <summary>The exact part of its year that a period makes, such as 7/12 for June to December by months, 214/365 by days.</summary>
    /// <param name="period">Days of one calendar year.</param>
    /// <param name="weight">How they count; <see cref="TimeWeight.Total"/> gives 1.</param>
    /// <exception cref="ArgumentException">The period crosses the end of a year.</exception>
    public static Exact PartOfYear(DateInterval period, TimeWeight weight)
    {
        var (start, end) = Guard.Against.Null(period);
        if (start.Year != end.Year)
            throw new ArgumentException($"Days of one calendar year are expected, not {DateText.Of(period, Language.English)}; divide them by years first.", nameof(period));

        var started = end.Month - start.Month + 1;
        var whole = started - (start.Day > 1 ? 1 : 0) - (end.Day < CalendarSystem.Iso.GetDaysInMonth(end.Year, end.Month) ? 1 : 0);
        var counted = weight switch
        {
            TimeWeight.Total => 1,
            TimeWeight.StartedMonths => started,
            TimeWeight.FullMonths => Math.Max(0, whole), // a part of a single month loses both of its ends
            _ => period.Length,
        };
        return Exact.Of(counted, Denominator(weight, start.Year));
    }
}
