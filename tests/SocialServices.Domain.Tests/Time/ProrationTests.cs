using NodaTime;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Time;

namespace SocialServices.Domain.Tests.Time;

public sealed class ProrationTests
{
    private static DateInterval JuneToDecember(int year) => new(new(year, 6, 1), new(year, 12, 31));

    [Theory]
    [InlineData(2022, TimeWeight.StartedMonths, "7/12", "700000.00")]
    [InlineData(2022, TimeWeight.FullMonths, "7/12", "700000.00")]
    [InlineData(2022, TimeWeight.DaysOfYear, "214/365", "703561.64")]
    [InlineData(2022, TimeWeight.DaysOf365, "214/365", "703561.64")]
    [InlineData(2020, TimeWeight.DaysOfYear, "107/183", "701639.34")]
    [InlineData(2020, TimeWeight.DaysOf365, "214/365", "703561.64")]
    [InlineData(2020, TimeWeight.StartedMonths, "7/12", "700000.00")]
    [InlineData(2022, TimeWeight.Total, "1", "1200000.00")]
    [InlineData(2022, TimeWeight.EachDay, "214", "256800000.00")]
    public void PartOfYear_R13_JuneToDecember(int year, TimeWeight weight, string part, string amount)
    {
        var actual = Proration.PartOfYear(JuneToDecember(year), weight);

        Assert.Equal(Exact.Parse(part), actual);
        Assert.Equal(Money.Parse(amount), RoundingRule.ToHeller.Round(Exact.Of(1_200_000) * actual));
    }

    [Theory]
    [InlineData("01-01", "12-31", 12, 12)]
    [InlineData("01-02", "12-31", 12, 11)]
    [InlineData("01-02", "12-30", 12, 10)]
    [InlineData("03-15", "03-15", 1, 0)]
    [InlineData("03-01", "03-31", 1, 1)]
    [InlineData("03-02", "03-30", 1, 0)]
    [InlineData("01-31", "02-01", 2, 0)]
    [InlineData("02-01", "02-28", 1, 1)]
    public void PartOfYear_ByMonths_CountsStartedOrFull(string from, string to, int started, int full)
    {
        var period = new DateInterval(Day(from), Day(to));

        Assert.Equal(Exact.Of(started, 12), Proration.PartOfYear(period, TimeWeight.StartedMonths));
        Assert.Equal(Exact.Of(full, 12), Proration.PartOfYear(period, TimeWeight.FullMonths));

        static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse("2022-" + text).Value;
    }

    [Fact]
    public void PartOfYear_OfAWholeLeapYear_IsOneOrADayMore()
    {
        var year = new DateInterval(new(2020, 1, 1), new(2020, 12, 31));

        Assert.Equal(Exact.One, Proration.PartOfYear(year, TimeWeight.DaysOfYear));
        Assert.Equal(Exact.Of(366, 365), Proration.PartOfYear(year, TimeWeight.DaysOf365));
        Assert.Equal(Exact.Zero, Proration.PartOfYear(new(new(2020, 2, 1), new(2020, 2, 28)), TimeWeight.FullMonths));
    }

    [Fact]
    public void PartOfYear_AcrossTheEndOfAYear_IsRefused()
    {
        var refusal = Assert.Throws<ArgumentException>(() => Proration.PartOfYear(new(new(2021, 12, 1), new(2022, 1, 31)), TimeWeight.StartedMonths));

        Assert.StartsWith("Days of one calendar year are expected, not 1\u00A0December\u00A02021 to 31\u00A0January\u00A02022; divide them by years first.", refusal.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => Proration.PartOfYear(null!, TimeWeight.Total));
    }

    [Fact]
    public void Denominator_OfAWeight_IsItsWholeYear()
    {
        Assert.Equal([1, 12, 12, 365, 366, 1], Enum.GetValues<TimeWeight>().Select(weight => Proration.Denominator(weight, 2024)));
        Assert.Equal(365, Proration.Denominator(TimeWeight.DaysOfYear, 2023));
        Assert.Throws<ArgumentOutOfRangeException>(() => Proration.Denominator((TimeWeight)99, 2023));
        Assert.Throws<ArgumentOutOfRangeException>(() => Proration.PartOfYear(JuneToDecember(2022), (TimeWeight)99));
    }
}
