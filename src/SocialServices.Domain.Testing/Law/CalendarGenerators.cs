using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using SocialServices.Domain.Law;

namespace SocialServices.Domain.Testing.Law;

/// <summary>Generators of days and periods for the calendar of working days: holidays, the days around them and ends of years come often.</summary>
public static class CalendarGenerators
{
    private const int LastYear = 2100;

    /// <summary>Years that the calendar knows, to 2100; those around the first Good Friday of the law more often.</summary>
    public static Arbitrary<int> Years { get; } = Arb.From(
        Gen.OneOf(Gen.Choose(WorkingCalendar.FirstYear, LastYear), Gen.Elements(WorkingCalendar.FirstYear, 2015, 2016, LastYear)),
        year => Shrink.TowardsZero(year - WorkingCalendar.FirstYear).Select(years => WorkingCalendar.FirstYear + (int)years));

    /// <summary>Days of those years.</summary>
    public static Arbitrary<LocalDate> Dates { get; } = Arb.From(Years.Generator.SelectMany(DaysOf), Earlier);

    /// <summary>Periods of a day to three years within those years.</summary>
    public static Arbitrary<DateInterval> Periods { get; } = Arb.From(
        from start in Dates.Generator
        from days in Gen.OneOf(Gen.Choose(1, 40), Gen.Choose(1, 1100))
        select new DateInterval(start, LocalDate.Min(start.PlusDays(days - 1), new LocalDate(LastYear, 12, 31))),
        period => Shrink.TowardsZero(period.Length - 1).Where(days => days >= 0).Select(days => new DateInterval(period.Start, period.Start.PlusDays((int)days))));

    private static Gen<LocalDate> DaysOf(int year) => Gen.OneOf(
        Gen.Elements(new LocalDate(year, 1, 1), new LocalDate(year, 12, 31)),
        Gen.Elements(PublicHoliday.All.Select(holiday => holiday.DateIn(year)).Where(day => day.DayOfYear > 1).ToArray())
            .SelectMany(holiday => Gen.Choose(-1, 1).Select(holiday.PlusDays)),
        Gen.Choose(0, CalendarSystem.Iso.GetDaysInYear(year) - 1).Select(day => new LocalDate(year, 1, 1).PlusDays(day)));

    private static IEnumerable<LocalDate> Earlier(LocalDate date) =>
        Shrink.TowardsZero(date.DayOfYear - 1).Select(day => new LocalDate(date.Year, 1, 1).PlusDays((int)day));
}
