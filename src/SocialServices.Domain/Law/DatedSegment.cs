using NodaTime;

namespace SocialServices.Domain.Law;

/// <summary>Stretch of a dated value (úsek platnosti), from its first day to the day before the next one.</summary>
/// <typeparam name="T">Type of the value.</typeparam>
public sealed record DatedSegment<T>
{
    internal DatedSegment(LocalDate from, DatedSegmentKind kind, T? value, Citation? citation, BilingualText note)
    {
        From = from;
        Kind = kind;
        Value = value;
        Citation = citation;
        Note = note;
    }

    /// <summary>First day.</summary>
    public LocalDate From { get; }

    /// <summary>Whether there is a value.</summary>
    public DatedSegmentKind Kind { get; }

    /// <summary>The value; only where <see cref="Kind"/> says so.</summary>
    public T? Value { get; }

    /// <summary>Where the value or its end stands, or where a value that is not known would stand as far as that is known.</summary>
    public Citation? Citation { get; }

    /// <summary>Why the value is not known, or what to confirm before relying on a known one; empty where it is firm.</summary>
    public BilingualText Note { get; }
}

/// <summary>Whether a stretch of a dated value has a value (druh úseku).</summary>
public enum DatedSegmentKind
{
    /// <summary>There is a value.</summary>
    Value,

    /// <summary>The law ended it.</summary>
    Ended,

    /// <summary>There may be one; the library does not know it.</summary>
    Unknown,
}
