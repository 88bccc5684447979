using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Tests.Monetary;

/// <summary>Numbers are read from a part of a longer text and written into a part of a buffer.</summary>
public sealed class SpanTextTests
{
    [Fact]
    public void TryParse_OfAPartOfAText_ReadsThatPartOrRefusesIt()
    {
        Assert.True(Money.TryParse("= 1.50 CZK".AsSpan(2), null, out var money) && money == Money.Of(1.5m));
        Assert.True(Euro.TryParse("= 1.50 EUR".AsSpan(2), null, out var euro) && euro == Euro.Of(1.5m));
        Assert.True(Rate.TryParse("= 0.85".AsSpan(2), null, out var rate) && rate == Rate.Percent(85));
        Assert.True(Quantity.TryParse("= 1.5 fte".AsSpan(2), null, out var quantity) && quantity == Quantity.Of(1.5m, Unit.FullTimeEquivalent));
        Assert.True(Exact.TryParse("= 2/3".AsSpan(2), null, out var exact) && exact == Exact.Of(2, 3));
        Assert.False(Money.TryParse("= 1.50 CZK".AsSpan(), null, out _));
        Assert.False(Euro.TryParse("= 1.50 EUR".AsSpan(), null, out _));
        Assert.False(Rate.TryParse("= 0.85".AsSpan(), null, out _));
        Assert.False(Quantity.TryParse("= 1.5 fte".AsSpan(), null, out _));
        Assert.False(Exact.TryParse("= 2/3".AsSpan(), null, out _));
    }

    [Theory]
    [InlineData(8, true)]
    [InlineData(7, false)]
    [InlineData(3, false)]
    public void TryFormat_IntoABuffer_WritesAllOrNothing(int length, bool fits)
    {
        var buffer = new char[length];

        Assert.Equal(fits, Money.Of(1.5m).TryFormat(buffer, out var written, "G", null));
        Assert.Equal(fits ? "1.50 CZK" : "", new string(buffer, 0, written));
    }
}
