using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using NodaTime;
using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Time;

/// <summary>Half of a calendar year (pololetí) of the years 1 to 9998. The default is the first half of the year 1. Immutable and thread-safe.</summary>
[JsonConverter(typeof(HalfYearJsonConverter))]
public readonly record struct HalfYear : IComparable<HalfYear>, IComparable, ISpanParsable<HalfYear>
{
    private const int LastYear = 9998;
    private readonly int _since; // halves since the first one of the year 1

    private HalfYear(int year, int half) => _since = ((year - 1) * 2) + half - 1;

    /// <summary>The year.</summary>
    public int Year => (_since / 2) + 1;

    /// <summary>1 from January to June, 2 from July to December.</summary>
    public int Half => (_since % 2) + 1;

    /// <summary>Its days: 1 January to 30 June, or 1 July to 31 December.</summary>
    public DateInterval Days => Half == 1
        ? new(new LocalDate(Year, 1, 1), new LocalDate(Year, 6, 30))
        : new(new LocalDate(Year, 7, 1), new LocalDate(Year, 12, 31));

    /// <summary>A half of a year.</summary>
    /// <param name="year">Year, 1 to 9998.</param>
    /// <param name="half">1 or 2.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its range.</exception>
    public static HalfYear Of(int year, int half) => new(Guard.Against.OutOfRange(year, 1, LastYear), Guard.Against.OutOfRange(half, 1, 2));

    /// <summary>Text for people: "2. pololetí 2015", "second half of 2015".</summary>
    public string ToText(Language language) => language == Language.Czech
        ? FormattableString.Invariant($"{Half}.\u00A0pololetí {Year}")
        : FormattableString.Invariant($"{(Half == 1 ? "first" : "second")} half of {Year}");

    /// <summary>Invariant text such as "2015-H2".</summary>
    public override string ToString() => FormattableString.Invariant($"{Year:0000}-H{Half}");

    /// <summary>Reads "2015-H2" and, as regions write it, "2/2015". The provider has no effect.</summary>
    /// <exception cref="FormatException">The text has another form or is outside the range.</exception>
    public static HalfYear Parse(string s, IFormatProvider? provider = null) => Parse(Guard.Against.Null(s).AsSpan(), provider);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static HalfYear Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => TryParse(s, provider, out var half)
        ? half
        : throw new FormatException($"A half of a year such as '2015-H2' or '2/2015' is expected, not '{s}'.");

    /// <summary>Reads a half of a year; false where <see cref="Parse(string, IFormatProvider?)"/> would throw.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out HalfYear result) => TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out HalfYear)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out HalfYear result)
    {
        result = default;
        var isCode = s is [_, _, _, _, '-', 'H', _];
        if (!isCode && s is not [_, '/', _, _, _, _])
            return false;
        if (!TryNumber(isCode ? s[..4] : s[2..], LastYear, out var year) || !TryNumber(isCode ? s[6..] : s[..1], 2, out var half))
            return false;
        result = new(year, half);
        return true;
    }

    /// <inheritdoc/>
    public int CompareTo(HalfYear other) => _since.CompareTo(other._since);

    int IComparable.CompareTo(object? obj) => NumberText.CompareTo(this, obj);

    /// <summary>True when the left half is earlier.</summary>
    public static bool operator <(HalfYear left, HalfYear right) => left.CompareTo(right) < 0;

    /// <summary>True when the left half is later.</summary>
    public static bool operator >(HalfYear left, HalfYear right) => left.CompareTo(right) > 0;

    /// <summary>True when the left half is earlier or the same.</summary>
    public static bool operator <=(HalfYear left, HalfYear right) => left.CompareTo(right) <= 0;

    /// <summary>True when the left half is later or the same.</summary>
    public static bool operator >=(HalfYear left, HalfYear right) => left.CompareTo(right) >= 0;

    // Digits only: the framework would take zero characters (U+0000) after them.
    private static bool TryNumber(ReadOnlySpan<char> digits, int most, out int number)
    {
        number = 0;
        return !digits.ContainsAnyExceptInRange('0', '9') && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number >= 1 && number <= most;
    }
}

/// <summary>Writes a half of a year as text, such as "2015-H2"; reads the forms of <see cref="HalfYear.Parse(string, IFormatProvider?)"/>.</summary>
public sealed class HalfYearJsonConverter : TextJsonConverter<HalfYear>;
