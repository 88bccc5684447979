using NodaTime;
using SocialServices.Domain.Time;

namespace SocialServices.Domain.Tests.Time;

public sealed class SharedDaysTests
{
    private static readonly DateInterval Year = new(new(2022, 1, 1), new(2022, 12, 31));
    private static readonly DateInterval March = new(new(2022, 3, 1), new(2022, 3, 31));

    [Fact]
    public void Of_StretchesThatMeet_IsNothing() => Assert.Empty(SharedDays.Of([new(new(2022, 4, 1), new(2022, 4, 30)), March, new(new(2022, 5, 1), new(2022, 5, 1))]));

    [Fact]
    public void Of_AStretchFromTheLastDayOfAnother_IsThatDay() => Assert.Equal([new LocalDate(2022, 3, 31)], SharedDays.Of([new(new(2022, 3, 31), new(2022, 4, 30)), March]));

    /// <summary>The longest stretch so far counts, not the last one.</summary>
    [Fact]
    public void Of_StretchesWithinAnother_IsTheFirstDayOfEach() =>
        Assert.Equal([new LocalDate(2022, 3, 1), new(2022, 10, 1)], SharedDays.Of([Year, March, new(new(2022, 10, 1), new(2022, 10, 2))]));
}
