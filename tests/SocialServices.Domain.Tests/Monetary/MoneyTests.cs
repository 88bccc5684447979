using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Tests.Monetary;

public sealed class MoneyTests
{
    private const string Range = "-92233720368547758.07 to 92233720368547758.07";
    private const string Form = "An amount such as '2763000.00 CZK', '2763000', or '2 763 000,00 Kč' is expected";

    [Fact]
    public void Default_IsZero()
    {
        Assert.Equal(Money.Zero, default);
        Assert.Equal("0.00 CZK", default(Money).ToString());
        Assert.False(default(Money).IsNegative);
    }

    [Theory]
    [InlineData(276_300_000, "2763000.00 CZK", "2\u00A0763\u00A0000,00\u00A0Kč", "2\u00A0763\u00A0000.00\u00A0CZK")]
    [InlineData(0, "0.00 CZK", "0,00\u00A0Kč", "0.00\u00A0CZK")]
    [InlineData(1, "0.01 CZK", "0,01\u00A0Kč", "0.01\u00A0CZK")]
    [InlineData(-1, "-0.01 CZK", "\u22120,01\u00A0Kč", "\u22120.01\u00A0CZK")]
    [InlineData(99_999, "999.99 CZK", "999,99\u00A0Kč", "999.99\u00A0CZK")]
    [InlineData(-100_000, "-1000.00 CZK", "\u22121\u00A0000,00\u00A0Kč", "\u22121\u00A0000.00\u00A0CZK")]
    [InlineData(long.MaxValue, "92233720368547758.07 CZK", "92\u00A0233\u00A0720\u00A0368\u00A0547\u00A0758,07\u00A0Kč", "92\u00A0233\u00A0720\u00A0368\u00A0547\u00A0758.07\u00A0CZK")]
    public void Text_OfAnAmount_IsInvariantAndCzechAndEnglish(long hellers, string invariant, string czech, string english)
    {
        var money = Money.FromHellers(hellers);

        Assert.Equal(invariant, money.ToString());
        Assert.Equal(czech, money.ToText(Language.Czech));
        Assert.Equal(english, money.ToText(Language.English));
        Assert.Equal(money, Money.Parse(invariant));
        Assert.Equal(money, Money.Parse(czech));
        Assert.Equal(money, Money.Parse(english));
    }

    [Theory]
    [InlineData("2763000", 276_300_000)]
    [InlineData("2763000.5", 276_300_050)]
    [InlineData("2763000,50", 276_300_050)]
    [InlineData("2 763 000 Kč", 276_300_000)]
    [InlineData("2\u202F763\u202F000,00 Kč", 276_300_000)]
    [InlineData("2763000CZK", 276_300_000)]
    [InlineData("-0.01", -1)]
    [InlineData("\u22121 000,00\u00A0Kč", -100_000)]
    [InlineData("-0", 0)]
    [InlineData("0.10000", 10)]
    [InlineData("007", 700)]
    public void Parse_OfAKnownForm_ReadsTheAmount(string text, long hellers)
    {
        Assert.Equal(hellers, Money.Parse(text).Hellers);
        Assert.Equal(hellers, Money.Parse(text.AsSpan()).Hellers);
        Assert.True(Money.TryParse(text, null, out var read));
        Assert.Equal(hellers, read.Hellers);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("-")]
    [InlineData("\u2212")]
    [InlineData("Kč")]
    [InlineData("- 5")]
    [InlineData("--5")]
    [InlineData("+5")]
    [InlineData(".")]
    [InlineData(".5")]
    [InlineData("5.")]
    [InlineData("5,")]
    [InlineData("1.2.3")]
    [InlineData("2,763,000.00")] // a grouping comma is refused, never guessed
    [InlineData("2.763.000,00")]
    [InlineData("2.763,00")]
    [InlineData("27 63 000")]
    [InlineData("2763 000")]
    [InlineData(" 763 000")]
    [InlineData("2  763 000")]
    [InlineData("2 763 000 ")]
    [InlineData("1e6")]
    [InlineData("0x10")]
    [InlineData("١٢")] // only ASCII digits
    [InlineData("5 EUR")]
    [InlineData("5 kč")]
    [InlineData("CZK 5")]
    [InlineData("5 CZK CZK")]
    [InlineData("NaN")]
    public void Parse_OfAnotherForm_RefusesAndShowsTheForm(string text)
    {
        var refusal = Assert.Throws<FormatException>(() => Money.Parse(text));

        Assert.Equal($"{Form}, not '{text}'.", refusal.Message);
        Assert.False(Money.TryParse(text, null, out var read));
        Assert.Equal(default, read);
    }

    [Theory]
    [InlineData("0.001")]
    [InlineData("-0,005 Kč")]
    [InlineData("92233720368547758.071")]
    public void Parse_FinerThanAHeller_RefusesAndNeverRounds(string text)
    {
        var refusal = Assert.Throws<FormatException>(() => Money.Parse(text));

        Assert.Equal($"'{text}' is finer than a haléř (two decimals); round it by a named rule first.", refusal.Message);
        Assert.False(Money.TryParse(text, null, out _));
    }

    [Theory]
    [InlineData("92233720368547758.08")]
    [InlineData("-92233720368547758.08")]
    [InlineData("9223372036854775807")] // as many haléře would be the highest amount
    [InlineData("99 999 999 999 999 999 999,00 Kč")]
    public void Parse_OutsideTheRange_RefusesAndNamesTheRange(string text)
    {
        var refusal = Assert.Throws<FormatException>(() => Money.Parse(text));

        Assert.Equal($"'{text}' is outside the range from {Range}.", refusal.Message);
        Assert.False(Money.TryParse(text, null, out _));
    }

    [Fact]
    public void Parse_OfAHugeStringOfDigits_RefusesWithoutOverflow()
    {
        var digits = new string('9', 100_000);

        Assert.False(Money.TryParse(digits, null, out _));
        Assert.False(Money.TryParse("0." + digits, null, out _));
        Assert.Equal(Money.Of(5), Money.Parse(new string('0', 100_000) + "5"));
    }

    [Fact]
    public void Parse_OfNull_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => Money.Parse(null!));
        Assert.False(Money.TryParse(null, null, out _));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(-1)]
    [InlineData(50)]
    [InlineData(long.MaxValue)]
    [InlineData(-long.MaxValue)]
    public void ToDecimal_OfAnAmount_ComesBackThroughOf(long hellers) =>
        Assert.Equal(hellers, Money.Of(Money.FromHellers(hellers).ToDecimal()).Hellers);

    [Fact]
    public void ToDecimal_Always_HasTwoDecimals() =>
        Assert.Equal("5.00", Money.Of(5).ToDecimal().ToString(System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public void Of_FinerThanAHeller_RefusesAndSaysHowToGoOn()
    {
        var refusal = Assert.Throws<ArgumentOutOfRangeException>(() => Money.Of(0.005m));

        Assert.StartsWith("An amount of whole haléře (two decimals) is expected; round it by a RoundingRule first.", refusal.Message, StringComparison.Ordinal);
        Assert.Equal("crowns", refusal.ParamName);
        Assert.Equal(0.005m, refusal.ActualValue);
    }

    [Fact]
    public void Of_OutsideTheRange_RefusesAndNamesTheRange()
    {
        var refusal = Assert.Throws<ArgumentOutOfRangeException>(() => Money.Of(decimal.MaxValue));

        Assert.StartsWith("An amount from -92233720368547758.07 CZK to 92233720368547758.07 CZK is expected.", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void FromHellers_OfTheOneNumberBelowTheRange_Refuses() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Money.FromHellers(long.MinValue));

    [Fact]
    public void Arithmetic_InsideTheRange_IsExact()
    {
        Assert.Equal(Money.Of(0.30m), Money.Of(0.10m) + Money.Of(0.20m));
        Assert.Equal(Money.Of(-0.10m), Money.Of(0.10m) - Money.Of(0.20m));
        Assert.Equal(Money.Of(-5), -Money.Of(5));
        Assert.Equal(Money.Of(36), Money.Of(12) * 3);
        Assert.Equal(Money.Of(6), Money.Sum([Money.Of(1), Money.Of(2), Money.Of(3)]));
        Assert.Equal(Money.Zero, Money.Sum([]));
        Assert.Equal(Money.Of(1), Money.Min(Money.Of(1), Money.Of(2)));
        Assert.Equal(Money.Of(2), Money.Max(Money.Of(1), Money.Of(2)));
    }

    [Fact]
    public void Product_WithARate_IsExactAndNotRounded()
    {
        Assert.Equal(Exact.Of(850_085, 10_000), Money.Of(100.01m) * Rate.Percent(85));
        Assert.False((Money.OneHeller * Rate.Of(0.5m)).IsDecimal(2));
    }

    [Fact]
    public void Arithmetic_OutsideTheRange_Overflows()
    {
        Assert.Throws<OverflowException>(() => Money.MaxValue + Money.OneHeller);
        Assert.Throws<OverflowException>(() => Money.MinValue - Money.OneHeller); // -2^63 fits a long and is not money
        Assert.Throws<OverflowException>(() => Money.MinValue + Money.MinValue);
        Assert.Throws<OverflowException>(() => Money.MaxValue * 2);
        Assert.Throws<OverflowException>(() => Money.FromHellers(1L << 62) * -2);
        Assert.Throws<OverflowException>(() => Money.Sum([Money.MaxValue, Money.MaxValue]));
        Assert.Equal(Money.MinValue, -Money.MaxValue);
    }

    [Fact]
    public void ToString_WithAFormat_KnowsOnlyGAndF()
    {
        Assert.Equal("5.00", Money.Of(5).ToString("F", null));
        Assert.Equal("5.00 CZK", Money.Of(5).ToString("G", null));
        Assert.Equal("5.00 CZK", Money.Of(5).ToString("", null));
        var refusal = Assert.Throws<FormatException>(() => Money.Of(5).ToString("C", null));
        Assert.Equal("The format 'C' is not known; expected 'G' or 'F'.", refusal.Message);
    }

    [Fact]
    public void CompareTo_AnotherType_IsRefused()
    {
        var refusal = Assert.Throws<ArgumentException>(() => ((IComparable)Money.Zero).CompareTo("0"));

        Assert.StartsWith("A Money is expected, not a String.", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ToDecimal_OfZero_IsNoNegativeZero() => Assert.False(decimal.IsNegative(Money.Zero.ToDecimal()));
}
