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
public readonly struct Exact : IEquatable<Exact>, IComparable<Exact>, IComparable, IParsable<Exact>,
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
    public static Exact Parse(string s, IFormatProvider? provider = null) => TryParse(s, provider, out var number)
        ? number
        : throw new FormatException($"A number such as '9', '0.85' or '7/12' is expected, not '{s}'.");

    /// <summary>Reads "9", "7/12" or "0.85"; false where <see cref="Parse"/> would throw.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Exact result)
    {
        const NumberStyles Signed = NumberStyles.AllowLeadingSign;
        const NumberStyles Digits = NumberStyles.None;
        result = default;
        if (s is null)
            return false;
        if (s.Split('/') is [var numerator, var denominator])
        {
            if (!BigInteger.TryParse(numerator, Signed, CultureInfo.InvariantCulture, out var above)
                || !BigInteger.TryParse(denominator, Digits, CultureInfo.InvariantCulture, out var below) || below.IsZero)
                return false;
            result = new(above, below);
            return true;
        }

        var parts = s.Split('.');
        if (parts.Length > 2 || (parts.Length == 2 && !BigInteger.TryParse(parts[1], Digits, CultureInfo.InvariantCulture, out _))
            || !BigInteger.TryParse(string.Concat(parts), Signed, CultureInfo.InvariantCulture, out var digits))
            return false;
        result = new(digits, parts.Length == 1 ? 1 : BigInteger.Pow(10, parts[1].Length));
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

    private bool FitsDecimals(int digits, out long parts)
    {
        var rounded = RoundingRule.Divide(_numerator * BigInteger.Pow(10, digits), Denominator, RoundingMode.HalfAwayFromZero);
        parts = BigInteger.Abs(rounded) <= long.MaxValue ? (long)rounded : 0;
        return BigInteger.Abs(rounded) <= long.MaxValue;
    }
}

/// <summary>Writes an exact number as text, such as "7/12"; reads the same.</summary>
public sealed class ExactJsonConverter : TextJsonConverter<Exact>;
