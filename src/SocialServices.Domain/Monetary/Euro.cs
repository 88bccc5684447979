using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Text.Json.Serialization;

namespace SocialServices.Domain.Monetary;

/// <summary>
/// Amount of euro (euro), exact to the cent, for the ceilings of European law. The default is 0 EUR. It never mixes with
/// <see cref="Money"/>: a conversion needs a rate that the caller names. Immutable and thread-safe.
/// </summary>
[JsonConverter(typeof(EuroJsonConverter))]
public readonly record struct Euro : IComparable<Euro>, IComparable, ISpanParsable<Euro>, ISpanFormattable,
    IAdditionOperators<Euro, Euro, Euro>, ISubtractionOperators<Euro, Euro, Euro>, IComparisonOperators<Euro, Euro, bool>
{
    private const int Digits = 2;
    private const string Form = "An amount such as '15000000.00 EUR' or '15 000 000,00 €' is expected";

    private Euro(long cents) => Cents = cents;

    /// <summary>Nothing (0 EUR).</summary>
    public static Euro Zero => default;

    /// <summary>The amount in cents (1/100 EUR), for databases.</summary>
    public long Cents { get; }

    /// <summary>An amount in euro.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The amount is finer than a cent or outside the range.</exception>
    public static Euro Of(decimal euro) => FixedPoint.FromDecimal(euro, Digits, out var cents) == FixedPoint.Fault.None
        ? new(cents)
        : throw new ArgumentOutOfRangeException(nameof(euro), euro, "An amount of whole cents (two decimals) up to about 92 quadrillion EUR is expected.");

    /// <summary>An amount in cents.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside the range.</exception>
    public static Euro FromCents(long cents) => new(Guard.Against.OutOfRange(cents, -long.MaxValue, long.MaxValue));

    /// <summary>The amount in euro, with two decimals.</summary>
    public decimal ToDecimal() => FixedPoint.ToDecimal(Cents, Digits);

    /// <summary>The amount in euro as an exact number.</summary>
    public Exact ToExact() => Exact.Of(Cents, 100);

    /// <summary>Text for people: "15 000 000,00 €" in Czech, "15 000 000.00 EUR" in English, with no-break spaces.</summary>
    public string ToText(Language language) =>
        FixedPoint.ToText(Cents, Digits, Digits, language) + FixedPoint.NoBreakSpace + (language == Language.Czech ? "€" : "EUR");

    /// <summary>Invariant text such as "15000000.00 EUR"; <see cref="Parse(string, IFormatProvider?)"/> reads it back.</summary>
    public override string ToString() => ToString(null, null);

    /// <summary>Invariant text: format "G" (or none) gives "15000000.00 EUR", "F" gives "15000000.00". The provider has no effect.</summary>
    /// <exception cref="FormatException">Another format was asked for.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        NumberText.Format(Cents, Digits, Digits, " EUR", format);

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        NumberText.TryWrite(Cents, Digits, Digits, " EUR", format, destination, out charsWritten);

    /// <summary>Reads the invariant or the Czech text form, with or without the currency. The provider has no effect.</summary>
    /// <exception cref="FormatException">The text is not an amount, is finer than a cent, or is outside the range.</exception>
    public static Euro Parse(string s, IFormatProvider? provider = null) => Parse(Guard.Against.Null(s).AsSpan(), provider);

    /// <summary>Reads the invariant or the Czech text form, with or without the currency. The provider has no effect.</summary>
    /// <exception cref="FormatException">The text is not an amount, is finer than a cent, or is outside the range.</exception>
    public static Euro Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => Read(s, out var euro) is var fault and not FixedPoint.Fault.None
        ? throw NumberText.Error(fault, s, Form, "a cent (two decimals)", FromCents(-long.MaxValue).ToString("F", null), FromCents(long.MaxValue).ToString("F", null))
        : euro;

    /// <summary>Reads the invariant or the Czech text form; false where <see cref="Parse(string, IFormatProvider?)"/> would throw.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Euro result) =>
        Read(s.AsSpan(), out result) == FixedPoint.Fault.None;

    /// <summary>Reads the invariant or the Czech text form; false where <see cref="Parse(string, IFormatProvider?)"/> would throw.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Euro result) => Read(s, out result) == FixedPoint.Fault.None;

    /// <inheritdoc/>
    public int CompareTo(Euro other) => Cents.CompareTo(other.Cents);

    int IComparable.CompareTo(object? obj) => NumberText.CompareTo(this, obj);

    /// <summary>The sum; an overflow throws <see cref="OverflowException"/>.</summary>
    public static Euro operator +(Euro left, Euro right) => Result(left.Cents + right.Cents);

    /// <summary>The difference; an overflow throws <see cref="OverflowException"/>.</summary>
    public static Euro operator -(Euro left, Euro right) => Result(left.Cents - right.Cents);

    /// <summary>True when the left amount is lower.</summary>
    public static bool operator <(Euro left, Euro right) => left.Cents < right.Cents;

    /// <summary>True when the left amount is higher.</summary>
    public static bool operator >(Euro left, Euro right) => left.Cents > right.Cents;

    /// <summary>True when the left amount is lower or equal.</summary>
    public static bool operator <=(Euro left, Euro right) => left.Cents <= right.Cents;

    /// <summary>True when the left amount is higher or equal.</summary>
    public static bool operator >=(Euro left, Euro right) => left.Cents >= right.Cents;

    private static Euro Result(long cents) => cents == long.MinValue ? throw new OverflowException() : new(cents);

    private static FixedPoint.Fault Read(ReadOnlySpan<char> text, out Euro euro)
    {
        var fault = FixedPoint.TryParse(NumberText.WithoutSuffix(text, "EUR", "€"), Digits, out var cents);
        euro = new(cents);
        return fault;
    }
}

/// <summary>Writes euro as a JSON number with two decimals; reads a number or text.</summary>
public sealed class EuroJsonConverter : NumberJsonConverter<Euro>;
