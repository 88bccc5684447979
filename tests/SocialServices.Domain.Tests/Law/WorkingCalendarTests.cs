using NodaTime;
using SocialServices.Domain.Law;
using SocialServices.Domain.Testing;

namespace SocialServices.Domain.Tests.Law;

public sealed class WorkingCalendarTests
{
    [Fact]
    public void HolidaysOf_AYear_AreThoseOfTheLaw()
    {
        Assert.Equal(
            ["01-01", "04-07", "04-10", "05-01", "05-08", "07-05", "07-06", "09-28", "10-28", "11-17", "12-24", "12-25", "12-26"],
            WorkingCalendar.HolidaysOf(2023).Select(holiday => holiday.DateIn(2023).ToString("MM-dd", null)));
        Assert.Equal(12, WorkingCalendar.HolidaysOf(2001).Count);
        Assert.DoesNotContain(PublicHoliday.GoodFriday, WorkingCalendar.HolidaysOf(2015));
        Assert.Contains(PublicHoliday.GoodFriday, WorkingCalendar.HolidaysOf(2016));
        Assert.Equal(13, WorkingCalendar.HolidaysOf(9999).Count);
    }

    [Fact]
    public void GoodFriday_Before2016_IsAWorkingDay()
    {
        Assert.True(WorkingCalendar.IsWorkingDay(new(2015, 4, 3)));
        Assert.False(WorkingCalendar.IsWorkingDay(new(2016, 3, 25)));
        Assert.Equal(PublicHoliday.GoodFriday, WorkingCalendar.HolidayOn(new(2016, 3, 25)));
    }

    [Fact]
    public void IsWorkingDay_OfWeekendsAndHolidays_IsFalse()
    {
        Assert.True(WorkingCalendar.IsWorkingDay(new(2023, 7, 4)));
        Assert.False(WorkingCalendar.IsWorkingDay(new(2023, 7, 5)));
        Assert.False(WorkingCalendar.IsWorkingDay(new(2023, 7, 8)));
        Assert.True(WorkingCalendar.IsHoliday(new(2023, 10, 28))); // a Saturday
        Assert.Null(WorkingCalendar.HolidayOn(new(2023, 7, 8)));
    }

    [Fact]
    public void Calendar_Before2001_IsNotKnown()
    {
        var refusal = Assert.Throws<LegalParameterNotDefinedException>(() => WorkingCalendar.IsWorkingDay(new(2000, 12, 31)));

        Assert.Equal("The parameter 'calendar.holidays' (public holidays and working days) is not known on 2000-12-31: the calendar starts with the first whole year of Act 245/2000 Sb. on holidays. "
            + "Known on: 2001-01-01... Judge earlier days by the law of their time.", refusal.Message);
        Assert.Equal(new(2000, 1, 1), Assert.Throws<LegalParameterNotDefinedException>(() => WorkingCalendar.HolidaysOf(2000)).Date);
        Assert.Equal(new(1, 1, 1), Assert.Throws<LegalParameterNotDefinedException>(() => WorkingCalendar.HolidaysOf(-1)).Date);
        Assert.Throws<LegalParameterNotDefinedException>(() => WorkingCalendar.CountWorkingDays(new(new(2000, 12, 30), new(2001, 1, 5))));
        Assert.Throws<LegalParameterNotDefinedException>(() => WorkingCalendar.AddWorkingDays(new(2001, 1, 2), -1));
        Assert.Throws<LegalParameterNotDefinedException>(() => WorkingCalendar.AddWorkingDays(new(2023, 1, 2), int.MinValue));
        Assert.Equal(new(2001, 1, 2), WorkingCalendar.NextWorkingDay(new(2001, 1, 1)));
    }

    [Fact]
    public void Calendar_After9999_Refuses()
    {
        Assert.Equal(new(9999, 12, 31), WorkingCalendar.NextWorkingDay(new(9999, 12, 31))); // a Friday
        Assert.Equal(new(9999, 12, 31), WorkingCalendar.AddWorkingDays(new(9999, 12, 30), 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => WorkingCalendar.AddWorkingDays(new(9999, 12, 31), 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => WorkingCalendar.AddWorkingDays(new(2023, 1, 2), int.MaxValue));
        Assert.Throws<ArgumentOutOfRangeException>(() => WorkingCalendar.HolidaysOf(10_000));
        Assert.Throws<ArgumentOutOfRangeException>(() => WorkingCalendar.EndOfPeriod(new(9999, 12, 1), 31));
    }

    [Theory]
    [InlineData(2021, 252)]
    [InlineData(2022, 252)]
    [InlineData(2023, 250)]
    [InlineData(2024, 252)]
    [InlineData(2025, 251)]
    public void CountWorkingDays_OfAWholeYear_IsTheOneOfTheCalendar(int year, int days) =>
        Assert.Equal(days, WorkingCalendar.CountWorkingDays(new(new(year, 1, 1), new(year, 12, 31))));

    [Theory]
    [InlineData(2017, 6, 12, 15, 2017, 6, 27)] // delivered on a Monday
    [InlineData(2017, 6, 9, 15, 2017, 6, 26)] // 24 June is a Saturday
    [InlineData(2023, 12, 8, 15, 2023, 12, 27)] // 23 December is a Saturday, then Christmas to Tuesday
    [InlineData(2023, 7, 4, 0, 2023, 7, 4)]
    public void EndOfPeriod_OnANonWorkingDay_MovesToTheNextWorkingDay(int year, int month, int day, int days, int endYear, int endMonth, int endDay) =>
        Assert.Equal(new LocalDate(endYear, endMonth, endDay), WorkingCalendar.EndOfPeriod(new(year, month, day), days));

    [Fact]
    public void EndOfPeriod_OfANegativeNumber_Refuses() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => WorkingCalendar.EndOfPeriod(new(2023, 1, 2), -1));

    [Fact]
    public void Counts_OfAnyPeriod_AreThoseOfItsDaysOneByOne() => Property.Holds(CalendarGenerators.Periods, period =>
    {
        Assert.Equal(period.Count(day => day.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday)), WorkingCalendar.CountWeekdays(period));
        Assert.Equal(period.Count(IsWorkingDay), WorkingCalendar.CountWorkingDays(period));
    });

    [Fact]
    public void NextWorkingDay_FromAnyDay_IsTheFirstOneOnOrAfter() => Property.Holds(CalendarGenerators.Dates, date =>
    {
        var next = WorkingCalendar.NextWorkingDay(date);

        Assert.True(IsWorkingDay(next));
        Assert.DoesNotContain(new DateInterval(date, next), day => day < next && IsWorkingDay(day));
    });

    [Fact]
    public void AddWorkingDays_OfAnyNumber_IsTheDayReachedOneByOne() => Property.Holds(CalendarGenerators.Dates, CalendarGenerators.Periods, (date, other) =>
    {
        var count = other.Length;

        Assert.Equal(Walk(date, count, 1), WorkingCalendar.AddWorkingDays(date, count));
        Assert.Equal(date, WorkingCalendar.AddWorkingDays(date, 0));
        if (date.Year > WorkingCalendar.FirstYear + 6)
            Assert.Equal(Walk(date, count, -1), WorkingCalendar.AddWorkingDays(date, -count));
    }, cases: 100);

    /// <summary>Back there are more days than there are ahead.</summary>
    [Fact]
    public void AddWorkingDays_BackFromALateDay_Counts() => Assert.Equal(Walk(new(9990, 1, 4), 10_000, -1), WorkingCalendar.AddWorkingDays(new(9990, 1, 4), -10_000));

    /// <summary>The law as a plain list of days.</summary>
    private static bool IsWorkingDay(LocalDate date) => date.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday)
        && (date.Month, date.Day) is not ((1, 1) or (5, 1) or (5, 8) or (7, 5) or (7, 6) or (9, 28) or (10, 28) or (11, 17) or (12, 24) or (12, 25) or (12, 26))
        && date != PublicHoliday.EasterMonday.DateIn(date.Year)
        && (date.Year < 2016 || date != PublicHoliday.GoodFriday.DateIn(date.Year));

    private static LocalDate Walk(LocalDate date, int count, int step)
    {
        while (count > 0)
        {
            date = date.PlusDays(step);
            count -= IsWorkingDay(date) ? 1 : 0;
        }

        return date;
    }
}
