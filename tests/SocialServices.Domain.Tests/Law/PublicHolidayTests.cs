using NodaTime;
using SocialServices.Domain.Law;

namespace SocialServices.Domain.Tests.Law;

public sealed class PublicHolidayTests
{
    [Theory]
    [InlineData(2001, 4, 16)]
    [InlineData(2005, 3, 28)]
    [InlineData(2008, 3, 24)] // the earliest of this century
    [InlineData(2011, 4, 25)]
    [InlineData(2015, 4, 6)]
    [InlineData(2016, 3, 28)]
    [InlineData(2018, 4, 2)]
    [InlineData(2019, 4, 22)]
    [InlineData(2020, 4, 13)]
    [InlineData(2021, 4, 5)]
    [InlineData(2022, 4, 18)]
    [InlineData(2023, 4, 10)]
    [InlineData(2024, 4, 1)]
    [InlineData(2025, 4, 21)]
    [InlineData(2026, 4, 6)]
    [InlineData(2027, 3, 29)]
    [InlineData(2038, 4, 26)] // the latest possible
    public void EasterMonday_OfKnownYears_IsTheOneOfTheCalendar(int year, int month, int day)
    {
        Assert.Equal(new LocalDate(year, month, day), PublicHoliday.EasterMonday.DateIn(year));
        Assert.Equal(new LocalDate(year, month, day).PlusDays(-3), PublicHoliday.GoodFriday.DateIn(year));
    }

    [Fact]
    public void EasterMonday_OfEveryYear_AgreesWithTheReckoningOfTheAlmanac()
    {
        for (var year = 1; year <= 9999; year++)
            Assert.Equal(EasterSundayByTheAlmanac(year).PlusDays(1), PublicHoliday.EasterMonday.DateIn(year));
    }

    [Fact]
    public void DateIn_OfAnyKnownYear_RisesThroughTheList()
    {
        for (var year = WorkingCalendar.FirstYear; year <= 9999; year++)
        {
            var days = PublicHoliday.All.Select(holiday => holiday.DateIn(year)).ToList();
            Assert.Equal(days.Distinct().Order(), days);
        }
    }

    [Fact]
    public void DateIn_OfAYearOutsideTheRange_Refuses()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => PublicHoliday.NewYear.DateIn(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => PublicHoliday.EasterMonday.DateIn(10_000));
    }

    [Fact]
    public void All_Holidays_HaveCodeNamesAndTheirSection()
    {
        Assert.Equal(13, PublicHoliday.All.Select(holiday => holiday.ToString()).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(7, PublicHoliday.All.Count(holiday => holiday.IsStateHoliday));
        Assert.All(PublicHoliday.All, holiday =>
        {
            Assert.NotEmpty(holiday.Name.Czech);
            Assert.NotEmpty(holiday.Name.English);
            var citation = holiday.Provision.At(new(2023, 1, 1)).Citation;
            Assert.StartsWith(holiday.IsStateHoliday ? "§\u00A01 zákona č.\u00A0245/2000 Sb." : "§\u00A02 zákona č.\u00A0245/2000 Sb.", citation.ToText(Language.Czech), StringComparison.Ordinal);
        });
    }

    [Fact]
    public void GoodFriday_Provision_NamesItsAmendmentWithTheReservation()
    {
        var provision = PublicHoliday.GoodFriday.Provision.At(new(2016, 3, 25));

        Assert.Equal("359/2015 Sb.", provision.Citation.Amendment?.Number);
        Assert.Equal("The number of the amendment is not verified.", provision.Reservation.English);
        Assert.False(PublicHoliday.GoodFriday.Provision.TryAt(new(2015, 12, 31), out _));
    }

    /// <summary>Easter Sunday by the algorithm of Meeus, Jones and Butcher.</summary>
    private static LocalDate EasterSundayByTheAlmanac(int year)
    {
        var (a, b, c) = (year % 19, year / 100, year % 100);
        var (d, e) = (b / 4, b % 4);
        var g = (b - ((b + 8) / 25) + 1) / 3;
        var h = ((19 * a) + b - d - g + 15) % 30;
        var l = (32 + (2 * e) + (2 * (c / 4)) - h - (c % 4)) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var days = h + l - (7 * m) + 114;
        return new(year, days / 31, (days % 31) + 1);
    }
}
