using NodaTime;

namespace SocialServices.Domain.Law;

/// <summary>
/// Public holidays and working days of the Czech Republic (kalendář pracovních dnů), by day from 2001, the first whole year of Act
/// 245/2000 Sb., to 9999. A working day is one from Monday to Friday that is no public holiday. A day before 2001 is an error.
/// </summary>
/// <remarks>
/// It stands in Law because each holiday cites its provision and Time lies below Law; every folder that counts working days lies above.
/// </remarks>
public static class WorkingCalendar
{
    /// <summary>The first year that the calendar knows.</summary>
    public const int FirstYear = 2001;

    internal const int LastYear = 9999;

    private const int DaysOfWeek = 7;
    private const int WeekdaysOfWeek = 5;

    /// <summary>The public holidays of a year in the order of its days: 12 to 2015, 13 from 2016.</summary>
    /// <exception cref="LegalParameterNotDefinedException">The year is before 2001.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The year is after 9999.</exception>
    public static ValueList<PublicHoliday> HolidaysOf(int year)
    {
        if (year < FirstYear)
            throw NotKnown(new(Math.Max(year, 1), 1, 1));
        return PublicHoliday.All.Where(holiday => holiday.Provision.TryAt(holiday.DateIn(year), out _)).ToValueList();
    }

    /// <summary>The public holiday that a day is; none for any other day.</summary>
    /// <exception cref="LegalParameterNotDefinedException">The day is before 2001.</exception>
    public static PublicHoliday? HolidayOn(LocalDate date) => date.Year < FirstYear
        ? throw NotKnown(date)
        : PublicHoliday.All.FirstOrDefault(holiday => holiday.DateIn(date.Year) == date && holiday.Provision.TryAt(date, out _));

    /// <summary>True on a public holiday, whatever the day of the week.</summary>
    /// <exception cref="LegalParameterNotDefinedException">The day is before 2001.</exception>
    public static bool IsHoliday(LocalDate date) => HolidayOn(date) is not null;

    /// <summary>True from Monday to Friday but for public holidays.</summary>
    /// <exception cref="LegalParameterNotDefinedException">The day is before 2001.</exception>
    public static bool IsWorkingDay(LocalDate date) => !IsHoliday(date) && IsWeekday(date);

    /// <summary>The day itself when it is a working day, else the first working day after it.</summary>
    /// <exception cref="LegalParameterNotDefinedException">The day is before 2001.</exception>
    public static LocalDate NextWorkingDay(LocalDate date)
    {
        while (!IsWorkingDay(date))
            date = date.PlusDays(1);
        return date;
    }

    /// <summary>The working day so many working days after a day, before it where the number is negative; for zero the day itself.</summary>
    /// <exception cref="LegalParameterNotDefinedException">A day before 2001 would have to be counted.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The result would lie after the year 9999.</exception>
    public static LocalDate AddWorkingDays(LocalDate date, int count)
    {
        // So many days ahead there are at most so many working days: the jumps shrink and end exactly on the day.
        var (left, forward) = (Math.Abs((long)count), count > 0);
        while (left > 0)
        {
            var room = forward ? Period.DaysBetween(date, LocalDate.MaxIsoValue) : Period.DaysBetween(new(1, 1, 1), date);
            if (left > room)
                throw forward ? new ArgumentOutOfRangeException(nameof(count), count, $"A number of working days that ends by {LastYear} is expected.") : NotKnown(new(1, 1, 1));
            var (start, end) = forward ? (date.PlusDays(1), date.PlusDays((int)left)) : (date.PlusDays((int)-left), date.PlusDays(-1));
            left -= CountWorkingDays(new(start, end));
            date = forward ? end : start;
        }

        return date;
    }

    /// <summary>The number of working days of a period, both ends included.</summary>
    /// <exception cref="LegalParameterNotDefinedException">The period starts before 2001.</exception>
    public static int CountWorkingDays(DateInterval period)
    {
        var count = CountWeekdays(period);
        for (var year = period.Start.Year; year <= period.End.Year; year++)
            count -= HolidaysOf(year).Select(holiday => holiday.DateIn(year)).Count(day => IsWeekday(day) && period.Contains(day));
        return count;
    }

    /// <summary>The number of days from Monday to Friday of a period, public holidays and both ends included; of any year.</summary>
    public static int CountWeekdays(DateInterval period)
    {
        var (weeks, rest) = Math.DivRem(Guard.Against.Null(period).Length, DaysOfWeek);
        return (weeks * WeekdaysOfWeek) + Enumerable.Range(0, rest).Count(day => IsWeekday(period.Start.PlusDays(day)));
    }

    /// <summary>
    /// The last day of a period (lhůta) of so many days: the day of the event does not count, and an end on a day that is no working day
    /// moves to the next working day. Periods of civil law run so; an act may say otherwise.
    /// </summary>
    /// <param name="eventDay">Day of the event from which the period runs, such as a delivery.</param>
    /// <param name="days">Calendar days of the period, 0 or more.</param>
    /// <exception cref="LegalParameterNotDefinedException">The period ends before 2001.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number of days is negative, or the period would end after the year 9999.</exception>
    public static LocalDate EndOfPeriod(LocalDate eventDay, int days) =>
        NextWorkingDay(eventDay.PlusDays(Guard.Against.OutOfRange(days, 0, Period.DaysBetween(eventDay, LocalDate.MaxIsoValue))));

    private static bool IsWeekday(LocalDate date) => date.DayOfWeek < IsoDayOfWeek.Saturday;

    private static LegalParameterNotDefinedException NotKnown(LocalDate date) => new(
        "calendar.holidays", new("svátky a pracovní dny", "public holidays and working days"), date, [Time.Validity.Since(new(FirstYear, 1, 1))],
        new("kalendář začíná prvním celým rokem, ve kterém platil zákon č.\u00A0245/2000 Sb., o svátcích", "the calendar starts with the first whole year of Act 245/2000 Sb. on holidays"),
        new("Starší dny posuďte podle předpisů jejich doby.", "Judge earlier days by the law of their time."));
}
