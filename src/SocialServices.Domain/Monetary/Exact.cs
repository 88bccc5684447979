using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;
using System.Text.Json.Serialization;

namespace SocialServices.Domain.Monetary;

/// <summary>
/// Exact rational number (přesné číslo): an amount before rounding or a ratio such as 7/12. The default is 0; the range is unlimited.
/// Always in lowest terms. Immutable and thread-safe.
/// </summary>
[JsonConverter(typeof(ExactJsonConverter))]
public readonly struct Exact : IEquatable<Exact>, IComparable<Exact>, IComparable, ISpanParsable<Exact>,
    IAdditionOperators<Exact, Exact, Exact>, ISubtractionOperators<Exact, Exact, Exact>, IMultiplyOperators<Exact, Exact, Exact>,
    IDivisionOperators<Exact, Exact, Exact>, IUnaryNegationOperators<Exact, Exact>, IComparisonOperators<Exact, Exact, bool>
{
    private readonly BigInteger _numerator;
    private readonly BigInteger _denominator; // zero in the default value, read as one

    private Exact(BigInteger numerator, BigInteger denominator)
    {
        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
        if (denominator.Sign < 0)
            divisor = -divisor;
        _numerator = numerator / divisor;
        _denominator = denominator / divisor;
    }

    /// <summary>Zero.</summary>
    public static Exact Zero => default;

    /// <summary>One.</summary>
    public static Exact One { get; } = Of(1);

    /// <summary>Numerator in lowest terms; it carries the sign.</summary>
    public BigInteger Numerator => _numerator;

    /// <summary>Denominator in lowest terms, 1 or more.</summary>
    public BigInteger Denominator => _denominator.IsZero ? BigInteger.One : _denominator;

    /// <summary>True when there is no fraction.</summary>
    public bool IsWhole => Denominator.IsOne;

    /// <summary>True below zero.</summary>
    public bool IsNegative => _numerator.Sign < 0;

    /// <summary>The ratio of two whole numbers.</summary>
    /// <exception cref="DivideByZeroException">The denominator is zero.</exception>
    public static Exact Of(BigInteger numerator, BigInteger denominator) =>
        denominator.IsZero ? throw new DivideByZeroException($"The ratio {numerator}/0 is not a number.") : new(numerator, denominator);

    /// <summary>A whole number.</summary>
    public static Exact Of(long number) => new(number, BigInteger.One);

    /// <summary>The lower of two numbers.</summary>
    public static Exact Min(Exact left, Exact right) => left <= right ? left : right;

    /// <summary>The higher of two numbers.</summary>
    public static Exact Max(Exact left, Exact right) => left >= right ? left : right;

    /// <summary>
    /// Decimal text for people, rounded half away from zero to the given decimals, without trailing zeros past <paramref name="least"/>.
    /// </summary>
    internal string ToText(Language language, int most, int least) =>
        FitsDecimals(most, out var parts) ? FixedPoint.ToText(parts, most, least, language) : ToString();

    /// <summary>True when the number has at most that many decimals.</summary>
    internal bool IsDecimal(int digits) => (BigInteger.Pow(10, digits) % Denominator).IsZero;

    /// <summary>Invariant text: "9" or "7/12"; <see cref="Parse(string, IFormatProvider?)"/> reads it back.</summary>
    public override string ToString() => IsWhole
        ? _numerator.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{_numerator}/{_denominator}");

    /// <summary>Reads "9", "7/12" or "0.85". The provider has no effect.</summary>
    /// <exception cref="FormatException">The text is none of these forms.</exception>
    public static Exact Parse(string s, IFormatProvider? provider = null) => Parse(Guard.Against.Null(s).AsSpan(), provider);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static Exact Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => TryParse(s, provider, out var number)
        ? number
        : throw new FormatException($"A number such as '9', '0.85' or '7/12' is expected, not '{s}'.");

    /// <summary>Reads "9", "7/12" or "0.85"; false where <see cref="Parse(string, IFormatProvider?)"/> would throw.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Exact result) => TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out Exact)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Exact result)
    {
        const NumberStyles Signed = NumberStyles.AllowLeadingSign;
        const NumberStyles Digits = NumberStyles.None;
        result = default;
        if (s.IndexOf('/') is var slash and >= 0)
        {
            if (!TryWhole(s[..slash], Signed, out var above) || !TryWhole(s[(slash + 1)..], Digits, out var below) || below.IsZero)
                return false;
            result = new(above, below);
            return true;
        }

        var point = s.IndexOf('.');
        var decimals = point < 0 ? default : s[(point + 1)..];
        if ((point >= 0 && !TryWhole(decimals, Digits, out _)) || !TryWhole(point < 0 ? s : string.Concat(s[..point], decimals), Signed, out var digits))
            return false;
        result = new(digits, BigInteger.Pow(10, decimals.Length));
        return true;
    }

    /// <inheritdoc/>
    public bool Equals(Exact other) => _numerator == other._numerator && Denominator == other.Denominator;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Exact other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_numerator, Denominator);

    /// <inheritdoc/>
    public int CompareTo(Exact other) => (_numerator * other.Denominator).CompareTo(other._numerator * Denominator);

    int IComparable.CompareTo(object? obj) => NumberText.CompareTo(this, obj);

    /// <summary>The sum.</summary>
    public static Exact operator +(Exact left, Exact right) =>
        new((left._numerator * right.Denominator) + (right._numerator * left.Denominator), left.Denominator * right.Denominator);

    /// <summary>The difference.</summary>
    public static Exact operator -(Exact left, Exact right) => left + -right;

    /// <summary>The product.</summary>
    public static Exact operator *(Exact left, Exact right) => new(left._numerator * right._numerator, left.Denominator * right.Denominator);

    /// <summary>The quotient.</summary>
    /// <exception cref="DivideByZeroException">The right number is zero.</exception>
    public static Exact operator /(Exact left, Exact right) => Of(left._numerator * right.Denominator, left.Denominator * right._numerator);

    /// <summary>The number with the opposite sign.</summary>
    public static Exact operator -(Exact value) => new(-value._numerator, value.Denominator);

    /// <summary>True when both are the same number.</summary>
    public static bool operator ==(Exact left, Exact right) => left.Equals(right);

    /// <summary>True when they are different numbers.</summary>
    public static bool operator !=(Exact left, Exact right) => !left.Equals(right);

    /// <summary>True when the left number is lower.</summary>
    public static bool operator <(Exact left, Exact right) => left.CompareTo(right) < 0;

    /// <summary>True when the left number is higher.</summary>
    public static bool operator >(Exact left, Exact right) => left.CompareTo(right) > 0;

    /// <summary>True when the left number is lower or equal.</summary>
    public static bool operator <=(Exact left, Exact right) => left.CompareTo(right) <= 0;

    /// <summary>True when the left number is higher or equal.</summary>
    public static bool operator >=(Exact left, Exact right) => left.CompareTo(right) >= 0;

    // The last character is looked at, because the framework reads a number with zero characters (U+0000) after it.
    private static bool TryWhole(ReadOnlySpan<char> text, NumberStyles style, out BigInteger number)
    {
        number = default;
        return text is [.., >= '0' and <= '9'] && BigInteger.TryParse(text, style, CultureInfo.InvariantCulture, out number);
    }

    private bool FitsDecimals(int digits, out long parts)
    {
        var rounded = RoundingRule.Divide(_numerator * BigInteger.Pow(10, digits), Denominator, RoundingMode.HalfAwayFromZero);
        parts = BigInteger.Abs(rounded) <= long.MaxValue ? (long)rounded : 0;
        return BigInteger.Abs(rounded) <= long.MaxValue;
    }
}

/// <summary>Writes an exact number as text, such as "7/12"; reads the same, of at most 10,000 characters.</summary>
public sealed class ExactJsonConverter : TextJsonConverter<Exact>
{
    /// <summary>Far longer than any result; a fraction of millions of digits would take minutes to reduce.</summary>
    internal const int Longest = 10_000;

    private protected override int LongestText => Longest;
}
