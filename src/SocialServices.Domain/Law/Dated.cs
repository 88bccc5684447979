using System.Diagnostics.CodeAnalysis;
using NodaTime;
using NodaTime.Text;
using SocialServices.Domain.Time;

namespace SocialServices.Domain.Law;

/// <summary>
/// Value that the law changes over time (hodnota podle data): segments by rising date, each a value with its citation, an end, or a
/// stretch that is not known. Immutable, value-equal and thread-safe.
/// </summary>
/// <typeparam name="T">Type of the value.</typeparam>
public sealed record Dated<T>
{
    internal Dated(string id, BilingualText name, LocalDate? verifiedUpTo, ValueList<DatedSegment<T>> segments)
    {
        Id = Guard.Against.NullOrWhiteSpace(id);
        Name = name;
        VerifiedUpTo = verifiedUpTo;
        Segments = Guard.Against.Null(segments);
        if (segments.Count == 0)
            throw new ArgumentException($"'{id}' needs at least one segment.", nameof(segments));
        for (var i = 1; i < segments.Count; i++)
        {
            if (segments[i].From <= segments[i - 1].From)
                throw new ArgumentException($"The segments of '{id}' must start on rising dates; {Iso(segments[i].From)} follows {Iso(segments[i - 1].From)}.", nameof(segments));
        }
    }

    /// <summary>Stable id, such as "service.51.provision".</summary>
    public string Id { get; }

    /// <summary>What the value is.</summary>
    public BilingualText Name { get; }

    /// <summary>The last day on which somebody checked that the last value still held; none when that is not recorded.</summary>
    public LocalDate? VerifiedUpTo { get; }

    /// <summary>The segments by rising date.</summary>
    public ValueList<DatedSegment<T>> Segments { get; }

    /// <summary>The value on a day, with its validity and citation.</summary>
    /// <exception cref="LegalParameterNotDefinedException">The day is before the first segment, in an ended or in an unknown one.</exception>
    public DatedValue<T> At(LocalDate date) => TryAt(date, out var value) ? value : throw NotDefined(date);

    /// <summary>The value on a day, or an error with a remedy of the caller's own.</summary>
    internal DatedValue<T> At(LocalDate date, BilingualText remedy) => TryAt(date, out var value) ? value : throw NotDefined(date, remedy);

    /// <summary>The value on a day; false where <see cref="At(LocalDate)"/> would throw.</summary>
    public bool TryAt(LocalDate date, [MaybeNullWhen(false)] out DatedValue<T> value)
    {
        var index = IndexAt(date);
        if (index < 0 || Segments[index].Kind != DatedSegmentKind.Value)
        {
            value = null;
            return false;
        }

        var segment = Segments[index];
        value = new(segment.Value!, ValidityOf(index), segment.Citation!, segment.Note, date > VerifiedUpTo && index == Segments.Count - 1 && !(segment.From > VerifiedUpTo));
        return true;
    }

    /// <summary>The days on which a segment holds: to the day before the next one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no segment of that position.</exception>
    public Validity ValidityOf(int index)
    {
        Guard.Against.OutOfRange(index, 0, Segments.Count - 1);
        return Validity.Between(Segments[index].From, index + 1 < Segments.Count ? Segments[index + 1].From.PlusDays(-1) : null);
    }

    /// <summary>A copy in which a segment of the caller starts on its date and holds to the next one; it replaces one of the same date.</summary>
    public Dated<T> With(DatedSegment<T> segment)
    {
        Guard.Against.Null(segment);
        return new(Id, Name, VerifiedUpTo, Segments.Where(old => old.From != segment.From).Append(segment).OrderBy(each => each.From).ToValueList());
    }

    /// <summary>The id.</summary>
    public override string ToString() => Id;

    private int IndexAt(LocalDate date)
    {
        var index = Segments.Count - 1;
        while (index >= 0 && Segments[index].From > date)
            index--;
        return index;
    }

    /// <summary>The error for a day without a value, with a remedy of the caller's own where there is a better one.</summary>
    internal LegalParameterNotDefinedException NotDefined(LocalDate date, BilingualText? remedy = null)
    {
        var index = IndexAt(date);
        var known = Enumerable.Range(0, Segments.Count).Where(i => Segments[i].Kind == DatedSegmentKind.Value).Select(ValidityOf).ToValueList();
        var (czech, english) = index < 0 ? ($"tabulka začíná {DateText.Of(Segments[0].From, Language.Czech)}", $"its table starts on {Iso(Segments[0].From)}")
            : Segments[index].Kind == DatedSegmentKind.Ended && Segments[index].From == LocalDate.MinIsoValue ? ("nikdy neplatilo", "it never held") // there is no day before
            : Segments[index].Kind == DatedSegmentKind.Ended ? ($"skončilo dnem {DateText.Of(Segments[index].From.PlusDays(-1), Language.Czech)}", $"it ended on {Iso(Segments[index].From.PlusDays(-1))}")
            : ($"{Segments[index].Note.Czech}", $"{Segments[index].Note.English}");
        if (index >= 0 && Segments[index] is { Kind: DatedSegmentKind.Ended, Note: var note } && note != default)
            (czech, english) = ($"{czech} ({note.Czech.TrimEnd('.')})", $"{english} ({note.English.TrimEnd('.')})");
        return new(Id, Name, date, known, new(czech, english), remedy);
    }

    private static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);
}

/// <summary>Makes dated values (hodnoty podle data).</summary>
public static class Dated
{
    /// <summary>A dated value of segments by rising date.</summary>
    /// <exception cref="ArgumentException">There is no segment, or their dates do not rise.</exception>
    public static Dated<T> Of<T>(string id, BilingualText name, LocalDate? verifiedUpTo, params ValueList<DatedSegment<T>> segments) =>
        new(id, name, verifiedUpTo, segments);

    /// <summary>A value from a day on.</summary>
    /// <param name="from">First day.</param>
    /// <param name="value">The value.</param>
    /// <param name="citation">Where it stands.</param>
    /// <param name="reservation">What to confirm before relying on it, as a sentence; empty where it is firm.</param>
    public static DatedSegment<T> Value<T>(LocalDate from, T value, Citation citation, BilingualText reservation = default) =>
        new(from, DatedSegmentKind.Value, value, Guard.Against.Null(citation), reservation);

    /// <summary>No value from a day on, because the law ended it.</summary>
    /// <param name="from">First day without a value.</param>
    /// <param name="citation">What ended it.</param>
    /// <param name="reservation">What to confirm about the end, as a sentence; empty where it is firm.</param>
    public static DatedSegment<T> Ended<T>(LocalDate from, Citation citation, BilingualText reservation = default) =>
        new(from, DatedSegmentKind.Ended, default, Guard.Against.Null(citation), reservation);

    /// <summary>A value that is not known from a day on.</summary>
    /// <param name="from">First day.</param>
    /// <param name="note">Why it is not known, as a clause that can follow a colon.</param>
    /// <param name="citation">Where it would stand, as far as that is known.</param>
    public static DatedSegment<T> Unknown<T>(LocalDate from, BilingualText note, Citation? citation = null) => new(from, DatedSegmentKind.Unknown, default, citation, note);
}
