using NodaTime;
using NodaTime.Text;

namespace SocialServices.Domain.Time;

/// <summary>Dates as text, the same on every machine.</summary>
internal static class DateText
{
    private static readonly string[] EnglishMonths =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    /// <summary>"1. 3. 2022" with no-break spaces in Czech, "1 March 2022" in English.</summary>
    public static string Of(LocalDate date, Language language) => language == Language.Czech
        ? FormattableString.Invariant($"{date.Day}.\u00A0{date.Month}.\u00A0{date.Year}")
        : FormattableString.Invariant($"{date.Day}\u00A0{EnglishMonths[date.Month - 1]}\u00A0{date.Year}");

    /// <summary>"1. 3. 2022 až 30. 4. 2022", "1 March 2022 to 30 April 2022"; of one day only that day.</summary>
    public static string Of(DateInterval period, Language language) => period.Length == 1
        ? Of(period.Start, language)
        : $"{Of(period.Start, language)} {(language == Language.Czech ? "až" : "to")} {Of(period.End, language)}";

    /// <summary>A day in both languages.</summary>
    public static BilingualText Of(LocalDate date) => new(Of(date, Language.Czech), Of(date, Language.English));

    /// <summary>A period in both languages.</summary>
    public static BilingualText Of(DateInterval period) => new(Of(period, Language.Czech), Of(period, Language.English));

    /// <summary>Reads an ISO date such as "2022-03-01" and nothing else: the pattern alone would take zero characters (U+0000) after it.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out LocalDate date)
    {
        date = default;
        return text is [.., >= '0' and <= '9'] && LocalDatePattern.Iso.Parse(text.ToString()).TryGetValue(default, out date);
    }
}
