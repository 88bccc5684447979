using NodaTime;
using SocialServices.Domain.Time;

namespace SocialServices.Domain.Tests.Time;

public sealed class CalendarMonthsTests
{
    [Fact]
    public void Of_DaysOverTheTurnOfAYear_IsEveryMonthThatTheyTouch() => Assert.Equal(
        [new YearMonth(2022, 11), new(2022, 12), new(2023, 1)], CalendarMonths.Of(new(new(2022, 11, 30), new(2023, 1, 1))));

    [Fact]
    public void Between_OneMonth_IsThatMonth() => Assert.Equal([new YearMonth(2022, 11)], CalendarMonths.Between(new(2022, 11), new(2022, 11)));

    [Fact]
    public void Between_ToTheLastMonthOfTheCalendar_EndsThere() => Assert.Equal([new YearMonth(9999, 11), new(9999, 12)], CalendarMonths.Between(new(9999, 11), new(9999, 12)));
}
