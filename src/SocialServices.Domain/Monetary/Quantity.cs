using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SocialServices.Domain.Monetary;

/// <summary>
/// Number of units (množství), exact to a ten-thousandth: 2.5 full-time equivalents. The default is 0 without a unit; the range is
/// ±1 000 000 000 units. Immutable and thread-safe.
/// </summary>
[JsonConverter(typeof(QuantityJsonConverter))]
public readonly record struct Quantity : ISpanParsable<Quantity>, ISpanFormattable
{
    internal const long PartsOfUnit = 10_000;
    private const int Digits = 4;
    private const long Limit = 1_000_000_000 * PartsOfUnit;
    private const string Form = "A number and a unit such as '9 bed', '2.5 fte' or '9 lůžek' is expected";
    private readonly Unit? _unit;

    private Quantity(long tenThousandths, Unit unit)
    {
        TenThousandths = tenThousandths;
        _unit = unit == Unit.One ? null : unit;
    }

    /// <summary>The number in ten-thousandths of the unit, for databases.</summary>
    public long TenThousandths { get; }

    /// <summary>What is counted.</summary>
    public Unit Unit => _unit ?? Unit.One;

    /// <summary>A number of units.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is finer than a ten-thousandth or outside the range.</exception>
    public static Quantity Of(decimal number, Unit unit) => FixedPoint.FromDecimal(number, Digits, out var parts) == FixedPoint.Fault.None && InRange(parts)
        ? new(parts, Guard.Against.Null(unit))
        : throw new ArgumentOutOfRangeException(nameof(number), number, "A number of at most four decimals from -1000000000 to 1000000000 is expected.");

    /// <summary>A number of ten-thousandths of a unit.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside the range.</exception>
    public static Quantity FromTenThousandths(long tenThousandths, Unit unit) =>
        new(Guard.Against.OutOfRange(tenThousandths, -Limit, Limit), Guard.Against.Null(unit));

    /// <summary>An exact number of units, such as an average of full-time equivalents, rounded by a named mode to a number of decimals.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The decimals are not from 0 to 4, the mode is not defined, or the result is outside the range.</exception>
    public static Quantity Round(Exact number, Unit unit, int decimals, RoundingMode mode)
    {
        Guard.Against.OutOfRange(decimals, 0, Digits);
        Guard.Against.EnumOutOfRange(mode);
        var rounded = RoundingRule.Divide(number.Numerator * BigInteger.Pow(10, decimals), number.Denominator, mode) * BigInteger.Pow(10, Digits - decimals);
        return BigInteger.Abs(rounded) <= Limit
            ? new((long)rounded, Guard.Against.Null(unit))
            : throw new ArgumentOutOfRangeException(nameof(number), number, "A number from -1000000000 to 1000000000 is expected.");
    }

    /// <summary>The number as a decimal.</summary>
    public decimal ToDecimal() => FixedPoint.ToDecimal(TenThousandths, Digits);

    /// <summary>The number as an exact number.</summary>
    public Exact ToExact() => Exact.Of(TenThousandths, PartsOfUnit);

    /// <summary>Text for people: "2,5 úvazku" in Czech, "2.5 FTE" in English.</summary>
    public string ToText(Language language) => Suffixed(FixedPoint.ToText(TenThousandths, Digits, 0, language), Unit.After(ToExact(), language));

    /// <summary>Invariant text such as "2.5 fte"; <see cref="Parse(string, IFormatProvider?)"/> reads it back.</summary>
    public override string ToString() => ToString(null, null);

    /// <summary>Invariant text: format "G" (or none) gives "2.5 fte", "F" gives "2.5". The provider has no effect.</summary>
    /// <exception cref="FormatException">Another format was asked for.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        NumberText.Format(TenThousandths, Digits, 0, _unit?.Suffix ?? string.Empty, format);

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        NumberText.TryWrite(TenThousandths, Digits, 0, _unit?.Suffix ?? string.Empty, format, destination, out charsWritten);

    /// <summary>Reads "2.5 fte", "2,5 úvazku" or a bare number. The provider has no effect.</summary>
    /// <exception cref="FormatException">The text is not a quantity, is finer than a ten-thousandth, or is outside the range.</exception>
    public static Quantity Parse(string s, IFormatProvider? provider = null) => Parse(Guard.Against.Null(s).AsSpan(), provider);

    /// <summary>Reads "2.5 fte", "2,5 úvazku" or a bare number. The provider has no effect.</summary>
    /// <exception cref="FormatException">The text is not a quantity, is finer than a ten-thousandth, or is outside the range.</exception>
    public static Quantity Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => Read(s, out var quantity) is var fault and not FixedPoint.Fault.None
        ? throw NumberText.Error(fault, s, Form, "a ten-thousandth (four decimals)", "-1000000000", "1000000000")
        : quantity;

    /// <summary>Reads a quantity; false where <see cref="Parse(string, IFormatProvider?)"/> would throw.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Quantity result) =>
        Read(s.AsSpan(), out result) == FixedPoint.Fault.None;

    /// <summary>Reads a quantity; false where <see cref="Parse(string, IFormatProvider?)"/> would throw.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Quantity result) => Read(s, out result) == FixedPoint.Fault.None;

    /// <summary>The sum of two quantities of one unit.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The sum is outside ±1 000 000 000 units.</exception>
    /// <exception cref="InvalidOperationException">The units differ.</exception>
    public static Quantity operator +(Quantity left, Quantity right) => FromTenThousandths(left.TenThousandths + right.TenThousandths, left.SameUnit(right));

    /// <summary>The difference of two quantities of one unit.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The difference is outside ±1 000 000 000 units.</exception>
    /// <exception cref="InvalidOperationException">The units differ.</exception>
    public static Quantity operator -(Quantity left, Quantity right) => FromTenThousandths(left.TenThousandths - right.TenThousandths, left.SameUnit(right));

    /// <summary>The lower of two quantities of one unit.</summary>
    /// <exception cref="InvalidOperationException">The units differ.</exception>
    public static Quantity Min(Quantity left, Quantity right) => new(Math.Min(left.TenThousandths, right.TenThousandths), left.SameUnit(right));

    internal static string Suffixed(string number, string suffix) => suffix.Length == 0 ? number : $"{number}{FixedPoint.NoBreakSpace}{suffix}";

    private static bool InRange(long parts) => parts is >= -Limit and <= Limit;

    private Unit SameUnit(Quantity other) => _unit == other._unit
        ? Unit
        : throw new InvalidOperationException($"'{this}' and '{other}' have different units; convert one of them by a stated rule first.");

    internal static FixedPoint.Fault Read(ReadOnlySpan<char> text, out Quantity quantity)
    {
        var unit = Unit.EndOf(text, out var number);
        var fault = FixedPoint.TryParse(number, Digits, out var parts);
        if (fault == FixedPoint.Fault.None && !InRange(parts))
            fault = FixedPoint.Fault.OutOfRange;
        quantity = fault == FixedPoint.Fault.None ? new(parts, unit ?? Unit.One) : default;
        return fault;
    }
}

/// <summary>Writes a quantity as text with its unit, such as "2.5 fte"; reads such text, also a bare number as text.</summary>
public sealed class QuantityJsonConverter : TextJsonConverter<Quantity>;
