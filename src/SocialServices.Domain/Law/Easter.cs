using NodaTime;

namespace SocialServices.Domain.Law;

/// <summary>Easter by the Gregorian reckoning.</summary>
internal static class Easter
{
    /// <summary>Easter Sunday: the first Sunday after the full moon, as the Church reckons it, on or after 21 March.</summary>
    public static LocalDate SundayOf(int year)
    {
        var (century, yearOfMoon) = ((year / 100) + 1, year % 19);
        var epact = (14 + (11 * yearOfMoon) - (3 * century / 4) + ((5 + (8 * century)) / 25)) % 30;
        if (epact < 0)
            epact += 30;
        if (epact == 0 || (epact == 1 && yearOfMoon > 10)) // the moon is never full on 19 April, and at most once in 19 years on the 18th
            epact++;
        return new LocalDate(year, 4, 19).PlusDays(-epact).Next(IsoDayOfWeek.Sunday);
    }
}
