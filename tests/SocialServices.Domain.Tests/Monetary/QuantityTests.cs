using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Tests.Monetary;

public sealed class QuantityTests
{
    private const string Form = "A number and a unit such as '9 bed', '2.5 fte' or '9 lůžek' is expected";

    [Fact]
    public void Default_IsZeroWithoutAUnit()
    {
        Assert.Equal(Unit.One, default(Quantity).Unit);
        Assert.Equal("0", default(Quantity).ToString());
        Assert.Equal(default, Quantity.Of(0, Unit.One));
        Assert.NotEqual(default, Quantity.Of(0, Unit.Bed));
    }

    [Theory]
    [InlineData("1 bed", "1\u00A0lůžko", "1\u00A0bed")]
    [InlineData("2 bed", "2\u00A0lůžka", "2\u00A0beds")]
    [InlineData("4 bed", "4\u00A0lůžka", "4\u00A0beds")]
    [InlineData("5 bed", "5\u00A0lůžek", "5\u00A0beds")]
    [InlineData("0 bed", "0\u00A0lůžek", "0\u00A0beds")]
    [InlineData("22 bed", "22\u00A0lůžek", "22\u00A0beds")]
    [InlineData("2.5 bed", "2,5\u00A0lůžka", "2.5\u00A0beds")]
    [InlineData("1 fte", "1\u00A0úvazek", "1\u00A0FTE")]
    [InlineData("2.5 fte", "2,5\u00A0úvazku", "2.5\u00A0FTE")]
    [InlineData("5 fte", "5\u00A0úvazků", "5\u00A0FTE")]
    [InlineData("3 bed-day", "3\u00A0lůžkodny", "3\u00A0bed-days")]
    [InlineData("3285 bed-day", "3\u00A0285\u00A0lůžkodnů", "3\u00A0285\u00A0bed-days")]
    [InlineData("0.0001 hour", "0,0001\u00A0hodiny", "0.0001\u00A0hours")]
    [InlineData("2.5", "2,5", "2.5")]
    public void Text_OfAQuantity_FollowsTheGrammarAndReadsBack(string invariant, string czech, string english)
    {
        var quantity = Quantity.Parse(invariant);

        Assert.Equal(invariant, quantity.ToString());
        Assert.Equal(czech, quantity.ToText(Language.Czech));
        Assert.Equal(english, quantity.ToText(Language.English));
        Assert.Equal(quantity, Quantity.Parse(czech));
        Assert.Equal(quantity, Quantity.Parse(english));
    }

    [Fact]
    public void Arithmetic_OfOneUnit_IsExact()
    {
        Assert.Equal(Quantity.Of(3, Unit.Bed), Quantity.Of(1.5m, Unit.Bed) + Quantity.Of(1.5m, Unit.Bed));
        Assert.Equal(Quantity.Of(-1, Unit.Bed), Quantity.Of(1, Unit.Bed) - Quantity.Of(2, Unit.Bed));
        Assert.Equal(Quantity.Of(1, Unit.Bed), Quantity.Min(Quantity.Of(1, Unit.Bed), Quantity.Of(2, Unit.Bed)));
        Assert.Equal(Exact.Of(5, 2), Quantity.Of(2.5m, Unit.FullTimeEquivalent).ToExact());
        Assert.Equal(2.5m, Quantity.Of(2.5m, Unit.FullTimeEquivalent).ToDecimal());
        Assert.Equal(Quantity.Of(2.5m, Unit.Bed), Quantity.FromTenThousandths(25_000, Unit.Bed));
    }

    [Fact]
    public void Arithmetic_OfDifferentUnits_IsRefused()
    {
        var beds = Quantity.Of(9, Unit.Bed);
        var workers = Quantity.Of(2.5m, Unit.FullTimeEquivalent);

        var refusal = Assert.Throws<InvalidOperationException>(() => beds + workers);

        Assert.Equal("'9 bed' and '2.5 fte' have different units; convert one of them by a stated rule first.", refusal.Message);
        Assert.Throws<InvalidOperationException>(() => beds - workers);
        Assert.Throws<InvalidOperationException>(() => Quantity.Min(beds, workers));
        Assert.Throws<InvalidOperationException>(() => beds + Quantity.Of(1, Unit.One));
    }

    [Theory]
    [InlineData("", Form + ", not ''.")]
    [InlineData("bed", Form + ", not 'bed'.")]
    [InlineData(" bed", Form + ", not ' bed'.")]
    [InlineData("9 sofa", Form + ", not '9 sofa'.")]
    [InlineData("9bed", Form + ", not '9bed'.")]
    [InlineData("9 bed bed", Form + ", not '9 bed bed'.")]
    [InlineData("2.50001 fte", "'2.50001 fte' is finer than a ten-thousandth (four decimals); round it by a named rule first.")]
    [InlineData("1000000001 bed", "'1000000001 bed' is outside the range from -1000000000 to 1000000000.")]
    public void Parse_OfAWrongText_SaysWhatIsWrong(string text, string message)
    {
        Assert.Equal(message, Assert.Throws<FormatException>(() => Quantity.Parse(text)).Message);
        Assert.False(Quantity.TryParse(text, null, out _));
    }

    [Theory]
    [InlineData("1/3", 4, RoundingMode.HalfAwayFromZero, "0.3333 fte")]
    [InlineData("2/3", 2, RoundingMode.HalfAwayFromZero, "0.67 fte")]
    [InlineData("2/3", 2, RoundingMode.Down, "0.66 fte")]
    [InlineData("5/2", 0, RoundingMode.HalfToEven, "2 fte")]
    [InlineData("-1/3", 1, RoundingMode.Up, "-0.4 fte")]
    [InlineData("14/5", 4, RoundingMode.Down, "2.8 fte")]
    public void Round_OfAnExactNumber_FollowsTheNamedMode(string number, int decimals, RoundingMode mode, string expected) =>
        Assert.Equal(expected, Quantity.Round(Exact.Parse(number), Unit.FullTimeEquivalent, decimals, mode).ToString());

    [Fact]
    public void Round_OutsideTheRange_Refuses()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Quantity.Round(Exact.One, Unit.Bed, 5, RoundingMode.Down));
        Assert.Throws<ArgumentOutOfRangeException>(() => Quantity.Round(Exact.One, Unit.Bed, -1, RoundingMode.Down));
        Assert.Throws<ArgumentOutOfRangeException>(() => Quantity.Round(Exact.One, Unit.Bed, 2, (RoundingMode)7));
        Assert.Throws<ArgumentOutOfRangeException>(() => Quantity.Round(Exact.Of(1_000_000_001), Unit.Bed, 2, RoundingMode.Down));
        Assert.Throws<ArgumentNullException>(() => Quantity.Round(Exact.One, null!, 2, RoundingMode.Down));
    }

    [Fact]
    public void Of_OutsideItsRangeTooFineOrWithoutUnit_Refuses()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Quantity.Of(0.00001m, Unit.Bed));
        Assert.Equal((10_000_000_000_000, -10_000_000_000_000), (Quantity.Of(1_000_000_000m, Unit.Bed).TenThousandths, Quantity.Of(-1_000_000_000m, Unit.Bed).TenThousandths));
        Assert.Throws<ArgumentOutOfRangeException>(() => Quantity.Of(1_000_000_001m, Unit.Bed));
        Assert.Throws<ArgumentOutOfRangeException>(() => Quantity.FromTenThousandths(10_000_000_000_001, Unit.Bed));
        Assert.Throws<ArgumentNullException>(() => Quantity.Of(1, null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => Quantity.Of(1_000_000_000, Unit.Bed) + Quantity.Of(1, Unit.Bed));
    }

    [Fact]
    public void Round_AtTheEdges_TakesThemAndNamesWhatIsBeyond()
    {
        var most = Exact.Of(1_000_000_000);

        Assert.Equal(Quantity.Of(1_000_000_000, Unit.Bed), Quantity.Round(most, Unit.Bed, 0, RoundingMode.Down));
        Assert.Equal("number", Assert.Throws<ArgumentOutOfRangeException>(() => Quantity.Round(most + Exact.One, Unit.Bed, 0, RoundingMode.Down)).ParamName);
        Assert.Equal("decimals", Assert.Throws<ArgumentOutOfRangeException>(() => Quantity.Round(most, Unit.Bed, 5, RoundingMode.Down)).ParamName);
        Assert.Equal("decimals", Assert.Throws<ArgumentOutOfRangeException>(() => Quantity.Round(most, Unit.Bed, -1, RoundingMode.Down)).ParamName);
    }

    [Fact]
    public void TryParse_OfANumberOutsideTheRange_GivesTheDefault()
    {
        Assert.False(Quantity.TryParse("1000000000.0001 bed", null, out var quantity));
        Assert.Equal(default, quantity);
    }
}
