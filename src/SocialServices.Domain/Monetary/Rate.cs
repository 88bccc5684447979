using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Text.Json.Serialization;

namespace SocialServices.Domain.Monetary;

/// <summary>
/// Share, coefficient or index (podíl, koeficient), exact to a millionth: 0.85 is 85 %. The default is 0; the range is −1 000 000 to
/// 1 000 000. Immutable and thread-safe.
/// </summary>
[JsonConverter(typeof(RateJsonConverter))]
public readonly record struct Rate : IComparable<Rate>, IComparable, ISpanParsable<Rate>, ISpanFormattable,
    IAdditionOperators<Rate, Rate, Rate>, ISubtractionOperators<Rate, Rate, Rate>, IComparisonOperators<Rate, Rate, bool>
{
    private const int Digits = 6;
    private const long One6 = 1_000_000;
    private const long Limit = 1_000_000 * One6;
    private const string Form = "A rate such as '0.85', '85 %' or '85,5 %' is expected";

    private Rate(long millionths) => Millionths = millionths;

    /// <summary>Nothing (0 %).</summary>
    public static Rate Zero => default;

    /// <summary>The whole (100 %).</summary>
    public static Rate One => new(One6);

    /// <summary>The rate in millionths, for databases.</summary>
    public long Millionths { get; }

    /// <summary>A rate as a number: 0.85 is 85 %.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is finer than a millionth or outside the range.</exception>
    public static Rate Of(decimal number) => FixedPoint.FromDecimal(number, Digits, out var millionths) == FixedPoint.Fault.None && InRange(millionths)
        ? new(millionths)
        : throw new ArgumentOutOfRangeException(nameof(number), number, "A rate of at most six decimals from -1000000 to 1000000 is expected.");

    /// <summary>A rate in per cent: 85 is 0.85.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is finer than a ten-thousandth of a per cent or outside the range.</exception>
    public static Rate Percent(decimal percent) => FixedPoint.FromDecimal(percent, Digits - 2, out var millionths) == FixedPoint.Fault.None && InRange(millionths)
        ? new(millionths)
        : throw new ArgumentOutOfRangeException(nameof(percent), percent, "A percentage of at most four decimals from -100000000 to 100000000 is expected.");

    /// <summary>A rate in millionths.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside the range.</exception>
    public static Rate FromMillionths(long millionths) => new(Guard.Against.OutOfRange(millionths, -Limit, Limit));

    /// <summary>The rate as a decimal number: 85 % is 0.85.</summary>
    public decimal ToDecimal() => FixedPoint.ToDecimal(Millionths, Digits);

    /// <summary>The rate as an exact number.</summary>
    public Exact ToExact() => Exact.Of(Millionths, One6);

    /// <summary>Text for people, in per cent: "85,5 %" in Czech, "85.5%" in English.</summary>
    public string ToText(Language language) =>
        FixedPoint.ToText(Millionths, Digits - 2, 0, language) + (language == Language.Czech ? $"{FixedPoint.NoBreakSpace}%" : "%");

    /// <summary>Invariant text such as "0.85"; <see cref="Parse(string, IFormatProvider?)"/> reads it back.</summary>
    public override string ToString() => ToString(null, null);

    /// <summary>Invariant text such as "0.85" in the formats "G" (or none) and "F". The provider has no effect.</summary>
    /// <exception cref="FormatException">Another format was asked for.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        NumberText.Format(Millionths, Digits, 0, string.Empty, format);

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        NumberText.TryWrite(Millionths, Digits, 0, string.Empty, format, destination, out charsWritten);

    /// <summary>Reads a number ("0.85") or a percentage ("85 %", "85,5 %"). The provider has no effect.</summary>
    /// <exception cref="FormatException">The text is not a rate, is finer than a millionth, or is outside the range.</exception>
    public static Rate Parse(string s, IFormatProvider? provider = null) => Parse(Guard.Against.Null(s).AsSpan(), provider);

    /// <summary>Reads a number ("0.85") or a percentage ("85 %", "85,5 %"). The provider has no effect.</summary>
    /// <exception cref="FormatException">The text is not a rate, is finer than a millionth, or is outside the range.</exception>
    public static Rate Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => Read(s, out var rate) is var fault and not FixedPoint.Fault.None
        ? throw NumberText.Error(fault, s, Form, "a millionth (six decimals, or four in per cent)", "-1000000", "1000000")
        : rate;

    /// <summary>Reads a number or a percentage; false where <see cref="Parse(string, IFormatProvider?)"/> would throw.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Rate result) =>
        Read(s.AsSpan(), out result) == FixedPoint.Fault.None;

    /// <summary>Reads a number or a percentage; false where <see cref="Parse(string, IFormatProvider?)"/> would throw.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Rate result) => Read(s, out result) == FixedPoint.Fault.None;

    /// <inheritdoc/>
    public int CompareTo(Rate other) => Millionths.CompareTo(other.Millionths);

    int IComparable.CompareTo(object? obj) => NumberText.CompareTo(this, obj);

    /// <summary>The sum; outside the range an <see cref="ArgumentOutOfRangeException"/>.</summary>
    public static Rate operator +(Rate left, Rate right) => FromMillionths(left.Millionths + right.Millionths);

    /// <summary>The difference; outside the range an <see cref="ArgumentOutOfRangeException"/>.</summary>
    public static Rate operator -(Rate left, Rate right) => FromMillionths(left.Millionths - right.Millionths);

    /// <summary>True when the left rate is lower.</summary>
    public static bool operator <(Rate left, Rate right) => left.Millionths < right.Millionths;

    /// <summary>True when the left rate is higher.</summary>
    public static bool operator >(Rate left, Rate right) => left.Millionths > right.Millionths;

    /// <summary>True when the left rate is lower or equal.</summary>
    public static bool operator <=(Rate left, Rate right) => left.Millionths <= right.Millionths;

    /// <summary>True when the left rate is higher or equal.</summary>
    public static bool operator >=(Rate left, Rate right) => left.Millionths >= right.Millionths;

    private static bool InRange(long millionths) => millionths is >= -Limit and <= Limit;

    internal static FixedPoint.Fault Read(ReadOnlySpan<char> text, out Rate rate)
    {
        var number = NumberText.WithoutSuffix(text, "%");
        var fault = FixedPoint.TryParse(number, number.Length == text.Length ? Digits : Digits - 2, out var millionths);
        if (fault == FixedPoint.Fault.None && !InRange(millionths))
            fault = FixedPoint.Fault.OutOfRange;
        rate = fault == FixedPoint.Fault.None ? new(millionths) : default;
        return fault;
    }
}

/// <summary>Writes a rate as a JSON number; reads a number or text, also in per cent.</summary>
public sealed class RateJsonConverter : NumberJsonConverter<Rate>;
