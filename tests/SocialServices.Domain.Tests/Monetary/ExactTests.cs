using System.Numerics;
using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Tests.Monetary;

public sealed class ExactTests
{
    [Fact]
    public void Default_IsZeroOverOne()
    {
        Assert.Equal(Exact.Zero, default);
        Assert.Equal(Exact.Of(0), default);
        Assert.Equal(Exact.Of(0).GetHashCode(), default(Exact).GetHashCode());
        Assert.Equal(BigInteger.One, default(Exact).Denominator);
        Assert.Equal("0", default(Exact).ToString());
        Assert.Equal(Exact.One, default(Exact) + Exact.One);
        Assert.Equal(Exact.Zero, default(Exact) * Exact.One);
        Assert.True(default(Exact).IsWhole);
    }

    [Theory]
    [InlineData(6, 12, "1/2")]
    [InlineData(-6, 12, "-1/2")]
    [InlineData(6, -12, "-1/2")]
    [InlineData(-6, -12, "1/2")]
    [InlineData(12, 6, "2")]
    [InlineData(0, -5, "0")]
    public void Of_ARatio_IsInLowestTermsWithTheSignAbove(int numerator, int denominator, string text) =>
        Assert.Equal(text, Exact.Of(numerator, denominator).ToString());

    [Fact]
    public void Of_AZeroDenominator_IsRefused()
    {
        Assert.Equal("The ratio 7/0 is not a number.", Assert.Throws<DivideByZeroException>(() => Exact.Of(7, 0)).Message);
        Assert.Throws<DivideByZeroException>(() => Exact.One / Exact.Zero);
        Assert.Throws<DivideByZeroException>(() => Exact.One / default(Exact));
    }

    [Theory]
    [InlineData("9", 9, 1)]
    [InlineData("-9", -9, 1)]
    [InlineData("7/12", 7, 12)]
    [InlineData("-14/24", -7, 12)]
    [InlineData("0.85", 17, 20)]
    [InlineData("-0.5", -1, 2)]
    [InlineData("1300.10", 13001, 10)]
    public void Parse_OfAKnownForm_ReadsTheNumber(string text, int numerator, int denominator) =>
        Assert.Equal(Exact.Of(numerator, denominator), Exact.Parse(text));

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("7/0")]
    [InlineData("7/-12")]
    [InlineData("7/12/2")]
    [InlineData("0.8.5")]
    [InlineData("5.")]
    [InlineData("5.-5")]
    [InlineData("0,85")]
    [InlineData(" 9")]
    [InlineData("1e3")]
    [InlineData("1 000")]
    [InlineData("1/2.5")]
    [InlineData("1.5/2")]
    [InlineData("/2")]
    [InlineData("1/")]
    [InlineData("1.")]
    [InlineData("9\0")] // the framework would read 9
    [InlineData("1.5\0")] // and this as 0.15
    [InlineData("7/12\0")]
    [InlineData("7\0/12")]
    [InlineData("\u0661")]
    public void Parse_OfAnotherForm_RefusesAndShowsTheForms(string text)
    {
        var refusal = Assert.Throws<FormatException>(() => Exact.Parse(text));

        Assert.Equal($"A number such as '9', '0.85' or '7/12' is expected, not '{text}'.", refusal.Message);
        Assert.False(Exact.TryParse(text, null, out var read));
        Assert.Equal(default, read);
    }

    [Theory]
    [InlineData("1/3", "0,333", "0.333")]
    [InlineData("2/3", "0,667", "0.667")]
    [InlineData("-2/3", "\u22120,667", "\u22120.667")]
    [InlineData("1234567/2", "617\u00A0283,50", "617\u00A0283.50")]
    [InlineData("5", "5,00", "5.00")]
    [InlineData("1/2000", "0,001", "0.001")]
    public void ToText_WithMostAndLeastDecimals_RoundsHalfAwayFromZero(string number, string czech, string english)
    {
        Assert.Equal(czech, Exact.Parse(number).ToText(Language.Czech, most: 3, least: 2));
        Assert.Equal(english, Exact.Parse(number).ToText(Language.English, most: 3, least: 2));
    }

    [Fact]
    public void ToText_BeyondTheRange_IsTheInvariantText()
    {
        Assert.Equal("92\u00A0233\u00A0720\u00A0368\u00A0547\u00A0758,07", Exact.Of(long.MaxValue, 100).ToText(Language.Czech, 2, 2)); // the last that fits
        Assert.Equal("2305843009213693952/25", (Exact.Of(long.MaxValue, 100) + Exact.Of(1, 100)).ToText(Language.Czech, 2, 2));
        Assert.Equal("1" + new string('0', 30), Exact.Parse("1" + new string('0', 30)).ToText(Language.Czech, 2, 2));
    }

    [Fact]
    public void MinAndMax_OfTwoNumbers_Choose()
    {
        Assert.Equal(Exact.Of(1, 3), Exact.Min(Exact.Of(1, 3), Exact.Of(1, 2)));
        Assert.Equal(Exact.Of(1, 2), Exact.Max(Exact.Of(1, 3), Exact.Of(1, 2)));
        Assert.True(Exact.Of(-1, 3).IsNegative);
        Assert.True(Exact.Of(1, 8).IsDecimal(3));
        Assert.False(Exact.Of(1, 8).IsDecimal(2));
    }

    [Theory]
    [InlineData(".5", "1/2")]
    [InlineData("-.5", "-1/2")]
    [InlineData(".", null)]
    [InlineData(".x", null)]
    [InlineData(".+5", null)]
    public void TryParse_OfAPointWithoutWholes_TakesTheDecimals(string text, string? expected) =>
        Assert.Equal(expected, Exact.TryParse(text, null, out var number) ? number.ToString() : null);
}
