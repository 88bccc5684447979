using SocialServices.Domain.Compensation.Awards;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;

namespace SocialServices.Domain.Tests.Compensation;

public sealed class ContractPriceTests
{
    private static ContractPrice Price => ContractPrice.Of(Money.Of(1_000), Rate.Percent(90));

    [Fact]
    public void ACeilingOfZeroOrMoreAndAShareOfZeroToOne_AreExpected()
    {
        Assert.Equal("ceiling", Assert.Throws<ArgumentOutOfRangeException>(() => ContractPrice.Of(-Money.OneHeller, Rate.One)).ParamName);
        Assert.Equal("share", Assert.Throws<ArgumentOutOfRangeException>(() => ContractPrice.Of(Money.Of(1), Rate.Percent(101))).ParamName);
        Assert.Equal(Money.Zero, ContractPrice.Of(Money.Zero, Rate.One).Price);
        Assert.Equal(Money.Of(1), ContractPrice.Of(Money.Of(1), Rate.Zero).TerritoryPart);
    }

    [Theory]
    [InlineData(10, 0, 0)]
    [InlineData(10, 7, 630)]
    [InlineData(10, 11, 900)]
    public void DeliveredUnits_ArePaidByTheirPartOfThePlanUpToThePrice(int planned, int delivered, int due) =>
        Assert.Equal(Money.Of(due), Price.DueFor(Quantity.Of(planned, Unit.Hour), Quantity.Of(delivered, Unit.Hour)));

    [Fact]
    public void DeliveredUnitsOfNoPlanOrOfAnotherUnitOrBelowZero_AreRefused()
    {
        AssertRefused(Quantity.Of(0, Unit.Hour), Quantity.Of(5, Unit.Hour));
        AssertRefused(Quantity.Of(10, Unit.Hour), Quantity.Of(5, Unit.BedDay));
        AssertRefused(Quantity.Of(10, Unit.Hour), Quantity.Of(-1, Unit.Hour));

        static void AssertRefused(Quantity planned, Quantity delivered) => Assert.StartsWith(
            $"Delivered units of zero or more in the unit of a positive plan are expected, not '{delivered}' of '{planned}'.",
            Assert.Throws<ArgumentException>(nameof(delivered), () => Price.DueFor(planned, delivered)).Message, StringComparison.Ordinal);
    }
}
