using NodaTime;
using SocialServices.Domain.Time;

namespace SocialServices.Domain.Tests.Time;

public sealed class UncoveredDaysTests
{
    private static readonly DateInterval Year = new(new(2022, 1, 1), new(2022, 12, 31));
    private static readonly DateInterval March = new(new(2022, 3, 1), new(2022, 3, 31));

    [Fact]
    public void Of_NoOtherDays_IsTheWhole() => Assert.Equal([Year], UncoveredDays.Of(Year, [new(new(2021, 1, 1), new(2021, 12, 31))]));

    [Fact]
    public void Of_DaysThatMeetOrOverlap_IsNothing() => Assert.Empty(UncoveredDays.Of(March, [new(new(2022, 3, 11), new(2022, 4, 30)), new(new(2022, 2, 1), new(2022, 3, 10)), new(new(2022, 3, 5), new(2022, 3, 7))]));

    [Fact]
    public void Of_DaysInAnyOrder_IsTheGapsBeforeBetweenAndAfter() => Assert.Equal(
        [new(new(2022, 1, 1), new(2022, 2, 28)), new DateInterval(new(2022, 4, 1), new(2022, 4, 1)), new(new(2022, 6, 1), new(2022, 12, 31))],
        UncoveredDays.Of(Year, [new(new(2022, 4, 2), new(2022, 5, 31)), March, new(new(2022, 3, 2), new(2022, 3, 3))]));

    [Fact]
    public void Of_DaysToTheEndOfTheCalendar_IsNothingAfterThem()
    {
        DateInterval rest = new(new(9999, 12, 1), LocalDate.MaxIsoValue);

        Assert.Empty(UncoveredDays.Of(rest, [rest, new(LocalDate.MaxIsoValue, LocalDate.MaxIsoValue)]));
        Assert.Equal([new DateInterval(LocalDate.MaxIsoValue, LocalDate.MaxIsoValue)], UncoveredDays.Of(rest, [new(new(9999, 12, 1), new(9999, 12, 30))]));
    }
}
