using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Tests.Monetary;

public sealed class EuroTests
{
    [Fact]
    public void Text_OfAnAmount_IsInvariantAndCzechAndEnglish()
    {
        var ceiling = Euro.Of(15_000_000);

        Assert.Equal("15000000.00 EUR", ceiling.ToString());
        Assert.Equal("15\u00A0000\u00A0000,00\u00A0€", ceiling.ToText(Language.Czech));
        Assert.Equal("15\u00A0000\u00A0000.00\u00A0EUR", ceiling.ToText(Language.English));
        Assert.Equal(ceiling, Euro.Parse("15 000 000,00 €"));
        Assert.Equal(ceiling, Euro.Parse("15000000 EUR"));
        Assert.Equal(1_500_000_000, ceiling.Cents);
        Assert.Equal(Exact.Of(15_000_000), ceiling.ToExact());
        Assert.Equal(15_000_000m, ceiling.ToDecimal());
    }

    [Fact]
    public void Default_IsZero() => Assert.Equal("0.00 EUR", default(Euro).ToString());

    [Fact]
    public void Money_AndEuro_NeverMix()
    {
        Assert.False(Euro.TryParse("5.00 CZK", null, out _));
        Assert.False(Euro.TryParse("5,00 Kč", null, out _));
        Assert.False(Money.TryParse("5.00 EUR", null, out _));
        Assert.False(Euro.Of(5).Equals((object)Money.Of(5)));
        Assert.Throws<ArgumentException>(() => ((IComparable)Euro.Zero).CompareTo(Money.Zero));
        Assert.DoesNotContain(typeof(Euro).GetMethods(), method =>
            method.Name is "op_Implicit" or "op_Explicit" || method.GetParameters().Any(parameter => parameter.ParameterType == typeof(Money)));
        Assert.DoesNotContain(typeof(Money).GetMethods(), method =>
            method.Name is "op_Implicit" or "op_Explicit" || method.GetParameters().Any(parameter => parameter.ParameterType == typeof(Euro)));
    }

    [Theory]
    [InlineData("0.001", "'0.001' is finer than a cent (two decimals); round it by a named rule first.")]
    [InlineData("92233720368547758.08", "'92233720368547758.08' is outside the range from -92233720368547758.07 to 92233720368547758.07.")]
    [InlineData("15,000,000.00 EUR", "An amount such as '15000000.00 EUR' or '15 000 000,00 €' is expected, not '15,000,000.00 EUR'.")]
    public void Parse_OfAWrongText_SaysWhatIsWrong(string text, string message) =>
        Assert.Equal(message, Assert.Throws<FormatException>(() => Euro.Parse(text)).Message);

    [Fact]
    public void Of_FinerThanACent_Refuses()
    {
        var refusal = Assert.Throws<ArgumentOutOfRangeException>(() => Euro.Of(0.001m));

        Assert.StartsWith("An amount of whole cents (two decimals)", refusal.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => Euro.FromCents(long.MinValue));
    }

    [Fact]
    public void Comparison_OfAmounts_IsByTheirCents()
    {
        var (less, same, more) = (Euro.Of(1.10m), Euro.Of(1.10m), Euro.Of(1.11m));

        Assert.Equal((true, false, false), (less < more, less < same, more < less));
        Assert.Equal((true, false, false), (more > less, same > less, less > more));
        Assert.Equal((true, true, false), (less <= more, less <= same, more <= less));
        Assert.Equal((true, true, false), (more >= less, same >= less, less >= more));
    }

    [Fact]
    public void Arithmetic_AtTheEndsOfTheRange_IsExactOrOverflows()
    {
        Assert.Equal(Euro.Of(0.30m), Euro.Of(0.10m) + Euro.Of(0.20m));
        Assert.Equal(Euro.Of(-0.10m), Euro.Of(0.10m) - Euro.Of(0.20m));
        Assert.Throws<OverflowException>(() => Euro.FromCents(long.MaxValue) + Euro.FromCents(1));
        Assert.Throws<OverflowException>(() => Euro.FromCents(-long.MaxValue) - Euro.FromCents(1));
    }
}
