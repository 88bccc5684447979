using NodaTime;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Services;

/// <summary>
/// Hours of a year that make one full-time equivalent where hours are counted instead of weekly time (roční fond pracovní doby): so the hours
/// of agreements become full-time equivalents. Which one the ministry's own application takes is not known, so the caller names it.
/// </summary>
public sealed record WorkingTimeFund
{
    private const int HoursOfDay = 8;

    private WorkingTimeFund(Exact hours, int? year, Citation source)
    {
        Hours = hours;
        Year = year;
        Source = source;
    }

    /// <summary>The nominal fund of every year: 52 weeks × 40 hours = 2080 hours (jmenovitý fond).</summary>
    public static WorkingTimeFund Nominal { get; } = new(Exact.Of(2080), null, Citation.Document(new("jmenovitý fond, 52 týdnů × 40 hodin", "nominal fund, 52 weeks × 40 hours")));

    /// <summary>Hours of the whole year, above zero.</summary>
    public Exact Hours { get; }

    /// <summary>The year to which the fund belongs; none for one that every year has.</summary>
    public int? Year { get; }

    /// <summary>What the fund is or where it stands.</summary>
    public Citation Source { get; }

    /// <summary>The fund of a year by its calendar (kalendářní fond): days from Monday to Friday, holidays included, × 8 hours.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is not from 1 to 9999.</exception>
    public static WorkingTimeFund Calendar(int year)
    {
        Guard.Against.OutOfRange(year, 1, WorkingCalendar.LastYear);
        var weekdays = WorkingCalendar.CountWeekdays(new(new LocalDate(year, 1, 1), new LocalDate(year, 12, 31)));
        return new(Exact.Of(weekdays * HoursOfDay), year, Citation.Document(new(
            FormattableString.Invariant($"kalendářní fond {year}, {weekdays} dnů od pondělí do pátku včetně svátků × {HoursOfDay} hodin"),
            FormattableString.Invariant($"calendar fund {year}, {weekdays} days from Monday to Friday with holidays × {HoursOfDay} hours"))));
    }

    /// <summary>A fund that a methodology of the caller states, for any year.</summary>
    /// <param name="hours">Hours of a whole year, above 0 to 8784, at most four decimals.</param>
    /// <param name="source">Where the number stands.</param>
    /// <exception cref="ArgumentOutOfRangeException">The hours are outside the range or too fine.</exception>
    public static WorkingTimeFund Of(decimal hours, Citation source) => WorkingHours.IsWithin(hours, WorkingHours.OfYear) && hours > 0
        ? new(WorkingHours.Exactly(hours), null, Guard.Against.Null(source))
        : throw new ArgumentOutOfRangeException(nameof(hours), hours, "Hours above 0 and at most 8784, of at most four decimals, are expected.");

    /// <summary>The hours and the source, in English.</summary>
    public override string ToString() => $"{Hours} hours ({Source})";
}
