using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using NodaTime;
using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Projects.Statements;

/// <summary>
/// Period whose ends are as exact as a source states them (období s neúplnými daty), such as March 2016 to the end of 2018; both ends
/// belong to it. Immutable and thread-safe.
/// </summary>
[JsonConverter(typeof(PartialPeriodJsonConverter))]
public sealed record PartialPeriod : IParsable<PartialPeriod>, IStatedValue<PartialPeriod>
{
    private const string Separator = "..";

    private PartialPeriod(PartialDate start, PartialDate end) => (Start, End) = (start, end);

    /// <summary>Where it starts.</summary>
    public PartialDate Start { get; }

    /// <summary>Where it ends.</summary>
    public PartialDate End { get; }

    /// <summary>Its days, where both ends are days; else none.</summary>
    public DateInterval? Exact => Start.Exact is { } start && End.Exact is { } end ? new(start, end) : null;

    /// <summary>The most days that it may have: from the earliest start to the latest end.</summary>
    public DateInterval Longest => new(Start.Earliest, End.Latest);

    /// <summary>Number of its days, where both ends are days; else none.</summary>
    public int? Days => Exact?.Length;

    /// <summary>Calendar months that it has a day in, where both ends state a month; else none.</summary>
    public int? CalendarMonths => Start.Month is { } first && End.Month is { } last ? ((End.Year - Start.Year) * 12) + last - first + 1 : null;

    /// <summary>A period from one date to another.</summary>
    /// <exception cref="ArgumentException">An end is not stated, or the latest day of the end is before the earliest day of the start.</exception>
    public static PartialPeriod Between(PartialDate start, PartialDate end) => TryBetween(start, end, out var period)
        ? period
        : throw new ArgumentException($"An end on or after '{start}' is expected, not '{end}'.", nameof(end));

    /// <summary>A period of whole days.</summary>
    public static PartialPeriod Of(DateInterval days) => Between(PartialDate.Of(Guard.Against.Null(days).Start), PartialDate.Of(days.End));

    /// <summary>True when both ends agree.</summary>
    public bool AgreesWith(PartialPeriod other) => Start.AgreesWith(Guard.Against.Null(other).Start) && End.AgreesWith(other.End);

    /// <summary>True when all days lie within the period, as far as its ends are known.</summary>
    public bool MayContain(DateInterval days) => Longest.Contains(Guard.Against.Null(days));

    /// <summary>Text for people: "1. 8. 2012 až 28. 2. 2015" in Czech, "March 2016 to December 2018" in English.</summary>
    public string ToText(Language language) => $"{Start.ToText(language)} {(language == Language.Czech ? "až" : "to")} {End.ToText(language)}";

    /// <summary>Invariant text such as "2012-08-01..2015-02-28" or "2016-03..2018-12".</summary>
    public override string ToString() => $"{Start}{Separator}{End}";

    /// <summary>Reads the form of <see cref="ToString"/>. The provider has no effect.</summary>
    /// <exception cref="FormatException">The text has another form, or its end is before its start.</exception>
    public static PartialPeriod Parse(string s, IFormatProvider? provider = null) => TryParse(Guard.Against.Null(s), provider, out var period)
        ? period
        : throw new FormatException($"Two dates such as '2012-08-01..2015-02-28' or '2016-03..2018-12' are expected, the end not before the start; not '{s}'.");

    /// <summary>Reads the form of <see cref="ToString"/>; false where <see cref="Parse"/> would throw.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out PartialPeriod result)
    {
        result = null;
        return s?.Split(Separator) is [var first, var last] && PartialDate.TryParse(first, provider, out var start) && PartialDate.TryParse(last, provider, out var end)
            && TryBetween(start, end, out result);
    }

    private static bool TryBetween(PartialDate start, PartialDate end, [NotNullWhen(true)] out PartialPeriod? period)
    {
        period = start != default && end != default && end.Latest >= start.Earliest ? new(start, end) : null;
        return period is not null;
    }
}

/// <summary>Writes a period as text, such as "2016-03..2018-12"; reads the same.</summary>
public sealed class PartialPeriodJsonConverter : TextJsonConverter<PartialPeriod>;
