using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Tests.Monetary;

public sealed class RateTests
{
    private const string Form = "A rate such as '0.85', '85 %' or '85,5 %' is expected";

    [Fact]
    public void Default_IsZero() => Assert.Equal((Rate.Zero, "0"), (default, default(Rate).ToString()));

    [Theory]
    [InlineData(850_000, "0.85", "85\u00A0%", "85%")]
    [InlineData(855_000, "0.855", "85,5\u00A0%", "85.5%")]
    [InlineData(1_000_000, "1", "100\u00A0%", "100%")]
    [InlineData(1, "0.000001", "0,0001\u00A0%", "0.0001%")]
    [InlineData(-25_000, "-0.025", "\u22122,5\u00A0%", "\u22122.5%")]
    [InlineData(12_340_000, "12.34", "1\u00A0234\u00A0%", "1\u00A0234%")]
    public void Text_OfARate_ReadsBackInAllForms(long millionths, string invariant, string czech, string english)
    {
        var rate = Rate.FromMillionths(millionths);

        Assert.Equal(invariant, rate.ToString());
        Assert.Equal(czech, rate.ToText(Language.Czech));
        Assert.Equal(english, rate.ToText(Language.English));
        Assert.Equal(rate, Rate.Parse(invariant));
        Assert.Equal(rate, Rate.Parse(czech));
        Assert.Equal(rate, Rate.Parse(english));
        Assert.Equal(rate, Rate.Of(rate.ToDecimal()));
        Assert.Equal(Exact.Of(millionths, 1_000_000), rate.ToExact());
    }

    [Fact]
    public void Percent_OfANumber_IsAHundredthOfIt()
    {
        Assert.Equal(Rate.Of(0.85m), Rate.Percent(85));
        Assert.Equal(Rate.One, Rate.Percent(100));
        Assert.Equal(Rate.FromMillionths(1), Rate.Percent(0.0001m));
    }

    [Theory]
    [InlineData("", Form + ", not ''.")]
    [InlineData("%", Form + ", not '%'.")]
    [InlineData("85 Kč", Form + ", not '85 Kč'.")]
    [InlineData("85 % %", Form + ", not '85 % %'.")]
    [InlineData("0.0000001", "'0.0000001' is finer than a millionth (six decimals, or four in per cent); round it by a named rule first.")]
    [InlineData("0.00001 %", "'0.00001 %' is finer than a millionth (six decimals, or four in per cent); round it by a named rule first.")]
    [InlineData("1000000.000001", "'1000000.000001' is outside the range from -1000000 to 1000000.")]
    [InlineData("-100000000.1 %", "'-100000000.1 %' is outside the range from -1000000 to 1000000.")]
    public void Parse_OfAWrongText_SaysWhatIsWrong(string text, string message)
    {
        Assert.Equal(message, Assert.Throws<FormatException>(() => Rate.Parse(text)).Message);
        Assert.False(Rate.TryParse(text, null, out _));
    }

    [Fact]
    public void Of_OutsideItsRangeOrTooFine_Refuses()
    {
        Assert.StartsWith("A rate of at most six decimals", Assert.Throws<ArgumentOutOfRangeException>(() => Rate.Of(0.0000001m)).Message, StringComparison.Ordinal);
        Assert.StartsWith("A rate of at most six decimals", Assert.Throws<ArgumentOutOfRangeException>(() => Rate.Of(1_000_001m)).Message, StringComparison.Ordinal);
        Assert.StartsWith("A percentage of at most four decimals", Assert.Throws<ArgumentOutOfRangeException>(() => Rate.Percent(0.00001m)).Message, StringComparison.Ordinal);
        Assert.Equal(("1000000", "-1000000"), (Rate.Of(1_000_000m).ToString(), Rate.Of(-1_000_000m).ToString()));
        Assert.StartsWith("A value from -1000000000000 to 1000000000000 is expected.",
            Assert.Throws<ArgumentOutOfRangeException>(() => Rate.FromMillionths(1_000_000_000_001)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Arithmetic_OfRates_IsExactAndStaysInTheRange()
    {
        Assert.Equal(Rate.One, Rate.Percent(85) + Rate.Percent(15));
        Assert.Equal(Rate.Percent(-15), Rate.Percent(85) - Rate.One);
        Assert.Throws<ArgumentOutOfRangeException>(() => Rate.Of(1_000_000) + Rate.FromMillionths(1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Rate.Of(-1_000_000) - Rate.FromMillionths(1));
    }

    [Fact]
    public void TryParse_OfANumberOutsideTheRange_GivesTheDefault()
    {
        Assert.False(Rate.TryParse("1000000000000", null, out var rate));
        Assert.Equal(default, rate);
    }
}
