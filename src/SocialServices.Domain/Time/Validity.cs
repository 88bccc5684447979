using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;
using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Time;

/// <summary>
/// Days from when to when something holds (platnost), both ends included, either of them open. The default holds always.
/// For a period with both ends use <see cref="DateInterval"/>. Immutable and thread-safe.
/// </summary>
[JsonConverter(typeof(ValidityJsonConverter))]
public readonly record struct Validity : ISpanParsable<Validity>
{
    private const string Separator = "..";

    private Validity(LocalDate? from, LocalDate? to)
    {
        From = from;
        To = to;
    }

    /// <summary>Holds on every day.</summary>
    public static Validity Always => default;

    /// <summary>First day; none when open.</summary>
    public LocalDate? From { get; }

    /// <summary>Last day; none when open.</summary>
    public LocalDate? To { get; }

    /// <summary>From the first to the last day, either of them open.</summary>
    /// <exception cref="ArgumentException">The last day is before the first.</exception>
    public static Validity Between(LocalDate? from, LocalDate? to) => from is { } first && to is { } last && last < first
        ? throw new ArgumentException($"A last day on or after {LocalDatePattern.Iso.Format(first)} is expected, not {LocalDatePattern.Iso.Format(last)}.", nameof(to))
        : new(from, to);

    /// <summary>From a day on, without end.</summary>
    public static Validity Since(LocalDate from) => new(from, null);

    /// <summary>True when the day lies inside.</summary>
    public bool Contains(LocalDate date) => !(date < From) && !(date > To);

    /// <summary>True when at least one day of the period lies inside.</summary>
    public bool Overlaps(DateInterval period) => !(Guard.Against.Null(period).End < From) && !(period.Start > To);

    /// <summary>The days of the period that lie inside; none when there is no such day.</summary>
    public DateInterval? Intersect(DateInterval period) => !Overlaps(period)
        ? null
        : new(From is { } from ? LocalDate.Max(from, period.Start) : period.Start, To is { } to ? LocalDate.Min(to, period.End) : period.End);

    /// <summary>Text for people: "od 1. 1. 2022 do 31. 12. 2022", "from 1 January 2022 to 31 December 2022".</summary>
    public string ToText(Language language) => (From, To, language) switch
    {
        (null, null, Language.Czech) => "bez omezení",
        (null, null, _) => "always",
        ({ } from, null, Language.Czech) => $"od {DateText.Of(from, language)}",
        ({ } from, null, _) => $"from {DateText.Of(from, language)}",
        (null, { } to, Language.Czech) => $"do {DateText.Of(to, language)}",
        (null, { } to, _) => $"to {DateText.Of(to, language)}",
        ({ } from, { } to, Language.Czech) => $"od {DateText.Of(from, language)} do {DateText.Of(to, language)}",
        ({ } from, { } to, _) => $"from {DateText.Of(from, language)} to {DateText.Of(to, language)}",
    };

    /// <summary>Invariant text such as "2012-01-31..2026-01-07", "2012-01-31.." or "..".</summary>
    public override string ToString() => $"{Iso(From)}{Separator}{Iso(To)}";

    /// <summary>Reads the form of <see cref="ToString"/>. The provider has no effect.</summary>
    /// <exception cref="FormatException">The text has another form, or its last day is before the first.</exception>
    public static Validity Parse(string s, IFormatProvider? provider = null) => Parse(Guard.Against.Null(s).AsSpan(), provider);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static Validity Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => TryParse(s, provider, out var validity)
        ? validity
        : throw new FormatException($"Days such as '2022-01-01..2022-12-31', '2022-01-01..' or '..' are expected, the last not before the first; not '{s}'.");

    /// <summary>Reads the form of <see cref="ToString"/>; false where <see cref="Parse(string, IFormatProvider?)"/> would throw.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Validity result) => TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out Validity)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Validity result)
    {
        result = default;
        var between = s.IndexOf(Separator);
        if (between < 0 || !TryDay(s[..between], out var from) || !TryDay(s[(between + Separator.Length)..], out var to) || to < from)
            return false;
        result = new(from, to);
        return true;
    }

    private static bool TryDay(ReadOnlySpan<char> text, out LocalDate? day)
    {
        day = DateText.TryRead(text, out var date) ? date : null;
        return day is not null || text.IsEmpty;
    }

    private static string Iso(LocalDate? day) => day is { } date ? LocalDatePattern.Iso.Format(date) : string.Empty;
}

/// <summary>Writes validity as text, such as "2012-01-31..2026-01-07"; reads the same.</summary>
public sealed class ValidityJsonConverter : TextJsonConverter<Validity>;
