using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Monetary;
using static SocialServices.Domain.Tests.Compensation.Problems;

namespace SocialServices.Domain.Tests.Compensation;

public sealed class SizeBandTests
{
    [Theory]
    [InlineData(49, 51, "49 až 51 lůžek", "49 to 51 beds")]
    [InlineData(50, null, "od 50 lůžek", "from 50 beds")]
    [InlineData(null, 50, "do 50 lůžek", "up to 50 beds")]
    [InlineData(null, null, "", "")]
    public void ToText_OfABand_NamesItsEnds(int? from, int? to, string czech, string english)
    {
        var band = new SizeBand(Beds(from), Beds(to));

        Assert.Equal((czech, english), (Readable(band.ToText(Language.Czech)), Readable(band.ToText(Language.English))));
    }

    private static Quantity? Beds(int? number) => number is { } beds ? Quantity.Of(beds, Unit.Bed) : null;
}
