using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using NodaTime;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Time;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Projects.Statements;

/// <summary>
/// Date as exact as a source states it (neúplné datum): a day, a month ("August 2012") or a year, from 1 to 9999. The default stands for a
/// date that nobody stated: its text is empty, it has no days and <see cref="Parse"/> refuses it. Immutable and thread-safe.
/// </summary>
[JsonConverter(typeof(PartialDateJsonConverter))]
public readonly record struct PartialDate : IParsable<PartialDate>, IStatedValue<PartialDate>
{
    private static readonly (string Nominative, string Genitive, string English)[] Months =
    [
        ("leden", "ledna", "January"), ("únor", "února", "February"), ("březen", "března", "March"), ("duben", "dubna", "April"), ("květen", "května", "May"),
        ("červen", "června", "June"), ("červenec", "července", "July"), ("srpen", "srpna", "August"), ("září", "září", "September"), ("říjen", "října", "October"),
        ("listopad", "listopadu", "November"), ("prosinec", "prosince", "December"),
    ];

    private readonly short _year;
    private readonly byte _month;
    private readonly byte _day;

    private PartialDate(int year, int month, int day) => (_year, _month, _day) = ((short)year, (byte)month, (byte)day);

    /// <summary>The year; 0 for the default.</summary>
    public int Year => _year;

    /// <summary>The month from 1; none where only the year is stated.</summary>
    public int? Month => _month == 0 ? null : _month;

    /// <summary>The day of the month from 1; none where it is not stated.</summary>
    public int? Day => _day == 0 ? null : _day;

    /// <summary>The day, where it is stated; else none.</summary>
    public LocalDate? Exact => _day == 0 ? null : new LocalDate(_year, _month, _day);

    /// <summary>The first day that it may be.</summary>
    /// <exception cref="InvalidOperationException">It is the default.</exception>
    public LocalDate Earliest => new(Stated, Month ?? 1, Day ?? 1);

    /// <summary>The last day that it may be.</summary>
    /// <exception cref="InvalidOperationException">It is the default.</exception>
    public LocalDate Latest => Exact ?? new LocalDate(Stated, Month ?? 12, CalendarSystem.Iso.GetDaysInMonth(Stated, Month ?? 12));

    private int Stated => _year > 0 ? _year : throw new InvalidOperationException("A date that nobody stated has no days.");

    /// <summary>A year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is not from 1 to 9999.</exception>
    public static PartialDate Of(int year) => new(Guard.Against.OutOfRange(year, 1, 9999), 0, 0);

    /// <summary>A month of a year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is not from 1 to 9999, or the month not from 1 to 12.</exception>
    public static PartialDate Of(int year, int month) => new(Guard.Against.OutOfRange(year, 1, 9999), Guard.Against.OutOfRange(month, 1, 12), 0);

    /// <summary>A day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is not from 1 to 9999.</exception>
    public static PartialDate Of(LocalDate day) => new(Guard.Against.OutOfRange(day.Year, 1, 9999, nameof(day)), day.Month, day.Day);

    /// <summary>True when one of the dates lies within the other: "2012" agrees with August 2012. The default agrees with the default only.</summary>
    public bool AgreesWith(PartialDate other) => _year == 0 || other._year == 0
        ? this == other
        : Earliest <= other.Latest && other.Earliest <= Latest;

    /// <summary>Text for people: "1. 8. 2012", "srpen 2012", "2012" in Czech, "1 August 2012", "August 2012", "2012" in English; empty for the default.</summary>
    public string ToText(Language language) => ToText(language, _month > 0 ? Months[_month - 1].Nominative : string.Empty);

    /// <summary>The text after "od" and "do": "1. 8. 2012", "srpna 2012", "2012"; in English as ever.</summary>
    internal string ToTextAfterPreposition(Language language) => ToText(language, _month > 0 ? Months[_month - 1].Genitive : string.Empty);

    private string ToText(Language language, string czechMonth) => Exact is { } day ? DateText.Of(day, language)
        : _month > 0 ? FormattableString.Invariant($"{(language == Language.Czech ? czechMonth : Months[_month - 1].English)}\u00A0{_year}")
        : _year > 0 ? _year.ToString(CultureInfo.InvariantCulture)
        : string.Empty;

    /// <summary>Invariant text: "2012-08-01", "2012-08" or "2012"; empty for the default.</summary>
    public override string ToString() => (_year, _month, _day) switch
    {
        (0, _, _) => string.Empty,
        (_, 0, _) => FormattableString.Invariant($"{_year:0000}"),
        (_, _, 0) => FormattableString.Invariant($"{_year:0000}-{_month:00}"),
        _ => FormattableString.Invariant($"{_year:0000}-{_month:00}-{_day:00}"),
    };

    /// <summary>Reads the form of <see cref="ToString"/>. The provider has no effect.</summary>
    /// <exception cref="FormatException">The text has another form, or there is no such day.</exception>
    public static PartialDate Parse(string s, IFormatProvider? provider = null) => TryParse(Guard.Against.Null(s), provider, out var date)
        ? date
        : throw new FormatException($"A day, a month or a year such as '2012-08-01', '2012-08' or '2012' is expected, not '{s}'.");

    /// <summary>Reads the form of <see cref="ToString"/>; false where <see cref="Parse"/> would throw.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out PartialDate result)
    {
        result = default;
        if (s?.Split('-') is not { Length: <= 3 } parts || !TryNumber(parts[0], 4, 9999, out var year))
            return false;
        var (month, day) = (0, 0);
        if (parts.Length > 1 && !TryNumber(parts[1], 2, 12, out month))
            return false;
        if (parts.Length > 2 && !TryNumber(parts[2], 2, CalendarSystem.Iso.GetDaysInMonth(year, month), out day))
            return false;
        result = new(year, month, day);
        return true;
    }

    private static bool TryNumber(string digits, int length, int most, out int number)
    {
        number = 0;
        return IdentifierText.IsDigits(digits, length, length) && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number >= 1 && number <= most;
    }
}

/// <summary>Writes a date as text, such as "2012-08"; reads the same.</summary>
public sealed class PartialDateJsonConverter : TextJsonConverter<PartialDate>;
