using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Tests.Monetary;

public sealed class UnitTests
{
    [Fact]
    public void Parse_OfEveryCode_GivesItsUnit()
    {
        Assert.All(Unit.All, unit => Assert.Same(unit, Unit.Parse(unit.Code)));
        Assert.All(Unit.All, unit => Assert.Equal(unit.Code, unit.ToString()));
        Assert.Equal(Unit.All.Count, Unit.All.Select(unit => unit.Code).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Parse_OfAnUnknownCode_ListsTheCodes()
    {
        var refusal = Assert.Throws<FormatException>(() => Unit.Parse("sofa"));

        Assert.Equal(
            "The unit 'sofa' is not known; expected one of 1, bed, bed-day, fte, hour, place, client, family, contact, intervention, call, time-unit, person, service, organisation, product, document, project.", refusal.Message);
        Assert.False(Unit.TryParse("Bed", null, out _));
        Assert.False(Unit.TryParse(null, null, out _));
    }

    [Fact]
    public void ToText_OfEveryUnitAndNumber_ReadsBackAsTheSameUnit()
    {
        foreach (var unit in Unit.All)
        {
            foreach (var number in (decimal[])[0, 1, 2, 5, 2.5m])
            {
                var quantity = Quantity.Of(number, unit);
                Assert.Equal(quantity, Quantity.Parse(quantity.ToText(Language.Czech)));
                Assert.Equal(quantity, Quantity.Parse(quantity.ToText(Language.English)));
            }
        }
    }
}
