using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Tests.Monetary;

public sealed class RoundingRuleTests
{
    [Fact]
    public void Default_IsToAHellerHalfAwayFromZero()
    {
        Assert.Equal(RoundingRule.ToHeller, default);
        Assert.Equal(RoundingRule.Of(Money.OneHeller, RoundingMode.HalfAwayFromZero), default);
        Assert.Equal(Money.OneHeller, default(RoundingRule).Step);
        Assert.Equal("to 0.01\u00A0CZK, half away from zero", default(RoundingRule).ToString());
    }

    // Amounts in crowns, rounded to 10 Kč by: half away from zero, half to even, down, up.
    [Theory]
    [InlineData("14.99", 10, 10, 10, 20)]
    [InlineData("15", 20, 20, 10, 20)]
    [InlineData("25", 30, 20, 20, 30)]
    [InlineData("25.01", 30, 30, 20, 30)]
    [InlineData("20", 20, 20, 20, 20)]
    [InlineData("0", 0, 0, 0, 0)]
    [InlineData("5", 10, 0, 0, 10)]
    [InlineData("-5", -10, 0, 0, -10)]
    [InlineData("-14.99", -10, -10, -10, -20)]
    [InlineData("-15", -20, -20, -10, -20)]
    [InlineData("-25", -30, -20, -20, -30)]
    [InlineData("1/3", 0, 0, 0, 10)]
    [InlineData("-1/3", 0, 0, 0, -10)]
    [InlineData("29999/2000", 10, 10, 10, 20)] // 14.9995: no rounding to haléře on the way
    public void Round_ToTens_TakesTheNeighbourOfItsMode(string crowns, int halfAway, int halfToEven, int down, int up)
    {
        var amount = Exact.Parse(crowns);
        Money By(RoundingMode mode) => RoundingRule.Of(Money.Of(10), mode).Round(amount);

        Assert.Equal(Money.Of(halfAway), By(RoundingMode.HalfAwayFromZero));
        Assert.Equal(Money.Of(halfToEven), By(RoundingMode.HalfToEven));
        Assert.Equal(Money.Of(down), By(RoundingMode.Down));
        Assert.Equal(Money.Of(up), By(RoundingMode.Up));
    }

    [Theory]
    [InlineData("0.005", "0.01", "0.00", "0.00", "0.01")]
    [InlineData("0.015", "0.02", "0.02", "0.01", "0.02")]
    [InlineData("-0.005", "-0.01", "0.00", "0.00", "-0.01")]
    [InlineData("0.00499999", "0.00", "0.00", "0.00", "0.01")]
    public void Round_ToAHeller_TakesTheNeighbourOfItsMode(string crowns, string halfAway, string halfToEven, string down, string up)
    {
        var amount = Exact.Parse(crowns);
        Money By(RoundingMode mode) => RoundingRule.Of(Money.OneHeller, mode).Round(amount);

        Assert.Equal(Money.Parse(halfAway), By(RoundingMode.HalfAwayFromZero));
        Assert.Equal(Money.Parse(halfToEven), By(RoundingMode.HalfToEven));
        Assert.Equal(Money.Parse(down), By(RoundingMode.Down));
        Assert.Equal(Money.Parse(up), By(RoundingMode.Up));
    }

    [Fact]
    public void Round_OutsideTheRange_Overflows()
    {
        var above = Money.MaxValue.ToExact() + Exact.Of(1, 100);

        Assert.Throws<OverflowException>(() => RoundingRule.ToHeller.Round(above));
        Assert.Throws<OverflowException>(() => RoundingRule.ToHeller.Round(-above));
        Assert.Equal(Money.MaxValue, RoundingRule.ToHeller.Round(Money.MaxValue.ToExact()));
    }

    [Fact]
    public void Of_AnUnknownStepOrMode_Refuses()
    {
        var refusal = Assert.Throws<ArgumentOutOfRangeException>(() => RoundingRule.Of(Money.Of(5), RoundingMode.Down));

        Assert.StartsWith("A step of 0.01, 1.00, 10.00, 100.00, 1000.00 CZK is expected.", refusal.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => RoundingRule.Of(Money.Of(1), (RoundingMode)99));
    }

    [Fact]
    public void Down_OfAStep_IsTheRuleDown() =>
        Assert.Equal(RoundingRule.Of(Money.Of(1000), RoundingMode.Down), RoundingRule.Down(1000));

    [Theory]
    [InlineData(1, RoundingMode.HalfAwayFromZero, "matematicky na 0,01\u00A0Kč", "to 0.01\u00A0CZK, half away from zero")]
    [InlineData(100, RoundingMode.HalfToEven, "na 1\u00A0Kč, polovina k sudé", "to 1\u00A0CZK, half to even")]
    [InlineData(1000, RoundingMode.Down, "dolů na 10\u00A0Kč", "down to 10\u00A0CZK")]
    [InlineData(100_000, RoundingMode.Up, "nahoru na 1\u00A0000\u00A0Kč", "up to 1\u00A0000\u00A0CZK")]
    public void ToText_OfARule_NamesModeAndStep(long stepHellers, RoundingMode mode, string czech, string english)
    {
        var rule = RoundingRule.Of(Money.FromHellers(stepHellers), mode);

        Assert.Equal(czech, rule.ToText(Language.Czech));
        Assert.Equal(english, rule.ToText(Language.English));
    }
}
