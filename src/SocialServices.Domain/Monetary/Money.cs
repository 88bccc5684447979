using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Text.Json.Serialization;

namespace SocialServices.Domain.Monetary;

/// <summary>
/// Amount of Czech crowns (peněžní částka, Kč), exact to the haléř. The default is 0 Kč; the range is about ±92 quadrillion Kč
/// (<see cref="MinValue"/> to <see cref="MaxValue"/>). Immutable and thread-safe.
/// </summary>
/// <remarks>
/// An amount finer than a haléř is refused, never rounded; an overflow throws <see cref="OverflowException"/>.
/// What is not a whole number of haléře is an <see cref="Exact"/>, which only a <see cref="RoundingRule"/> turns into money.
/// </remarks>
[JsonConverter(typeof(MoneyJsonConverter))]
public readonly record struct Money : IComparable<Money>, IComparable, ISpanParsable<Money>, ISpanFormattable,
    IAdditionOperators<Money, Money, Money>, ISubtractionOperators<Money, Money, Money>, IUnaryNegationOperators<Money, Money>,
    IComparisonOperators<Money, Money, bool>, IAdditiveIdentity<Money, Money>
{
    private const int Digits = 2;
    private const string Form = "An amount such as '2763000.00 CZK', '2763000', or '2 763 000,00 Kč' is expected";

    private Money(long hellers) => Hellers = hellers;

    /// <summary>Nothing (0 Kč).</summary>
    public static Money Zero => default;

    /// <summary>One haléř (0,01 Kč), the smallest positive amount.</summary>
    public static Money OneHeller => new(1);

    /// <summary>The largest amount.</summary>
    public static Money MaxValue => new(long.MaxValue);

    /// <summary>The smallest amount.</summary>
    public static Money MinValue => new(-long.MaxValue);

    static Money IAdditiveIdentity<Money, Money>.AdditiveIdentity => Zero;

    /// <summary>The amount in haléře (1/100 Kč), for databases.</summary>
    public long Hellers { get; }

    /// <summary>True below 0 Kč.</summary>
    public bool IsNegative => Hellers < 0;

    /// <summary>An amount in crowns.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The amount is finer than a haléř or outside the range.</exception>
    public static Money Of(decimal crowns) => FixedPoint.FromDecimal(crowns, Digits, out var hellers) switch
    {
        FixedPoint.Fault.None => new(hellers),
        FixedPoint.Fault.TooFine => throw new ArgumentOutOfRangeException(nameof(crowns), crowns, "An amount of whole haléře (two decimals) is expected; round it by a RoundingRule first."),
        _ => throw new ArgumentOutOfRangeException(nameof(crowns), crowns, $"An amount from {MinValue} to {MaxValue} is expected."),
    };

    /// <summary>An amount in haléře.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside the range.</exception>
    public static Money FromHellers(long hellers) => new(Guard.Against.OutOfRange(hellers, -long.MaxValue, long.MaxValue));

    /// <summary>The amount in crowns, with two decimals.</summary>
    public decimal ToDecimal() => FixedPoint.ToDecimal(Hellers, Digits);

    /// <summary>The amount in crowns as an exact number.</summary>
    public Exact ToExact() => Exact.Of(Hellers, 100);

    /// <summary>The lower of two amounts.</summary>
    public static Money Min(Money left, Money right) => left.Hellers <= right.Hellers ? left : right;

    /// <summary>The higher of two amounts.</summary>
    public static Money Max(Money left, Money right) => left.Hellers >= right.Hellers ? left : right;

    /// <summary>The sum of the amounts; 0 Kč of none.</summary>
    /// <exception cref="OverflowException">The sum is outside the range.</exception>
    public static Money Sum(IEnumerable<Money> amounts)
    {
        var sum = Zero;
        foreach (var amount in Guard.Against.Null(amounts))
            sum += amount;
        return sum;
    }

    /// <summary>Text for people: "2 763 000,00 Kč" in Czech, "2 763 000.00 CZK" in English, with no-break spaces.</summary>
    public string ToText(Language language) =>
        FixedPoint.ToText(Hellers, Digits, Digits, language) + FixedPoint.NoBreakSpace + (language == Language.Czech ? "Kč" : "CZK");

    /// <summary>
    /// The amount in words, as contracts ask for it: "dva miliony sedm set šedesát tři tisíc korun českých" in Czech, "two million seven
    /// hundred sixty-three thousand Czech crowns" in English; haléře follow where there are any.
    /// </summary>
    public string ToWords(Language language) => AmountInWords.Of(this, language);

    /// <summary>Invariant text such as "2763000.00 CZK"; <see cref="Parse(string, IFormatProvider?)"/> reads it back.</summary>
    public override string ToString() => ToString(null, null);

    /// <summary>Invariant text: format "G" (or none) gives "2763000.00 CZK", "F" gives "2763000.00". The provider has no effect.</summary>
    /// <exception cref="FormatException">Another format was asked for.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        NumberText.Format(Hellers, Digits, Digits, " CZK", format);

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        NumberText.TryWrite(Hellers, Digits, Digits, " CZK", format, destination, out charsWritten);

    /// <summary>Reads the invariant or the Czech text form, with or without the currency. The provider has no effect.</summary>
    /// <exception cref="FormatException">The text is not an amount, is finer than a haléř, or is outside the range.</exception>
    public static Money Parse(string s, IFormatProvider? provider = null) => Parse(Guard.Against.Null(s).AsSpan(), provider);

    /// <summary>Reads the invariant or the Czech text form, with or without the currency. The provider has no effect.</summary>
    /// <exception cref="FormatException">The text is not an amount, is finer than a haléř, or is outside the range.</exception>
    public static Money Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => Read(s, out var money) is var fault and not FixedPoint.Fault.None
        ? throw NumberText.Error(fault, s, Form, "a haléř (two decimals)", MinValue.ToString("F", null), MaxValue.ToString("F", null))
        : money;

    /// <summary>Reads the invariant or the Czech text form; false where <see cref="Parse(string, IFormatProvider?)"/> would throw.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Money result) =>
        Read(s.AsSpan(), out result) == FixedPoint.Fault.None;

    /// <summary>Reads the invariant or the Czech text form; false where <see cref="Parse(string, IFormatProvider?)"/> would throw.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Money result) => Read(s, out result) == FixedPoint.Fault.None;

    /// <inheritdoc/>
    public int CompareTo(Money other) => Hellers.CompareTo(other.Hellers);

    int IComparable.CompareTo(object? obj) => NumberText.CompareTo(this, obj);

    /// <summary>The sum; an overflow throws <see cref="OverflowException"/>.</summary>
    public static Money operator +(Money left, Money right) => Result(left.Hellers + right.Hellers);

    /// <summary>The difference; an overflow throws <see cref="OverflowException"/>.</summary>
    public static Money operator -(Money left, Money right) => Result(left.Hellers - right.Hellers);

    /// <summary>The amount with the opposite sign.</summary>
    public static Money operator -(Money value) => new(-value.Hellers);

    /// <summary>A whole multiple; an overflow throws <see cref="OverflowException"/>.</summary>
    public static Money operator *(Money amount, long times) => Result(amount.Hellers * times);

    /// <summary>The exact product with a rate, in crowns before rounding.</summary>
    public static Exact operator *(Money amount, Rate rate) => amount.ToExact() * rate.ToExact();

    /// <summary>True when the left amount is lower.</summary>
    public static bool operator <(Money left, Money right) => left.Hellers < right.Hellers;

    /// <summary>True when the left amount is higher.</summary>
    public static bool operator >(Money left, Money right) => left.Hellers > right.Hellers;

    /// <summary>True when the left amount is lower or equal.</summary>
    public static bool operator <=(Money left, Money right) => left.Hellers <= right.Hellers;

    /// <summary>True when the left amount is higher or equal.</summary>
    public static bool operator >=(Money left, Money right) => left.Hellers >= right.Hellers;

    /// <summary>The result of a calculation; the one number of long that is not money is an overflow too.</summary>
    internal static Money Result(long hellers) => hellers == long.MinValue ? throw new OverflowException() : new(hellers);

    internal static FixedPoint.Fault Read(ReadOnlySpan<char> text, out Money money)
    {
        var fault = FixedPoint.TryParse(NumberText.WithoutSuffix(text, "CZK", "Kč"), Digits, out var hellers);
        money = new(hellers);
        return fault;
    }
}

/// <summary>Writes money as a JSON number with two decimals; reads a number or text.</summary>
public sealed class MoneyJsonConverter : NumberJsonConverter<Money>;
