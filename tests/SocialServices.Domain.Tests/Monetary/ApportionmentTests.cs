using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Tests.Monetary;

public sealed class ApportionmentTests
{
    [Fact]
    public void ByLargestRemainder_R16_DividesByEligibleCosts()
    {
        var parts = Apportionment.ByLargestRemainder(Money.Of(100_000), Exact.Parse("1049382.71"), Exact.Parse("120000.00"), Exact.Parse("65185.18"));

        Assert.Equal([Money.Of(85_000), Money.Of(9720), Money.Of(5280)], parts);
    }

    [Fact]
    public void ByLargestRemainder_OfEqualRemainders_GivesToTheFirst()
    {
        Assert.Equal([Money.Of(33.34m), Money.Of(33.33m), Money.Of(33.33m)], Apportionment.ByLargestRemainder(Money.Of(100), Exact.One, Exact.One, Exact.One));
        Assert.Equal([Money.Of(-33.34m), Money.Of(-33.33m), Money.Of(-33.33m)], Apportionment.ByLargestRemainder(Money.Of(-100), Exact.One, Exact.One, Exact.One));
    }

    [Fact]
    public void ByLargestRemainder_OfALargerRemainderLater_GivesToIt() =>
        Assert.Equal([Money.Zero, Money.OneHeller], Apportionment.ByLargestRemainder(Money.OneHeller, Exact.Of(1), Exact.Of(2)));

    [Fact]
    public void ByLargestRemainder_OfAZeroWeight_GivesItNothing() =>
        Assert.Equal([Money.Of(33.34m), Money.Zero, Money.Of(33.33m), Money.Of(33.33m)],
            Apportionment.ByLargestRemainder(Money.Of(100), Exact.One, Exact.Zero, Exact.One, Exact.One));

    [Fact]
    public void ByLargestRemainder_OfTheLargestAmount_StillSums() =>
        Assert.Equal(Money.MaxValue, Money.Sum(Apportionment.ByLargestRemainder(Money.MaxValue, Exact.Of(1, 3), Exact.Of(1, 7), Exact.Of(long.MaxValue))));

    [Fact]
    public void ByLargestRemainder_OfWrongWeights_Refuses()
    {
        Assert.StartsWith("At least one weight above zero is expected.",
            Assert.Throws<ArgumentException>(() => Apportionment.ByLargestRemainder(Money.Of(1))).Message, StringComparison.Ordinal);
        Assert.StartsWith("At least one weight above zero is expected.",
            Assert.Throws<ArgumentException>(() => Apportionment.ByLargestRemainder(Money.Of(1), Exact.Zero, Exact.Zero)).Message, StringComparison.Ordinal);
        Assert.StartsWith("Weights of zero or more are expected; number 2 is -1/2.",
            Assert.Throws<ArgumentException>(() => Apportionment.ByLargestRemainder(Money.Of(1), Exact.One, Exact.Of(-1, 2))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => Apportionment.ByLargestRemainder(Money.Of(1), null!));
    }

    [Theory]
    [InlineData("100.10", "85.09", "10.01", "5.00")] // 85.085 and 10.01 are rounded, 5.005 is what is left
    [InlineData("4650000", "3952500", "465000", "232500")]
    [InlineData("51000", "43350", "5100", "2550")]
    [InlineData("0", "0", "0", "0")]
    [InlineData("0.01", "0.01", "0", "0")]
    public void LastTakesRest_OfTheUsualShares_GivesTheRestToTheLast(string whole, string european, string state, string region) =>
        Assert.Equal([Money.Parse(european), Money.Parse(state), Money.Parse(region)],
            Apportionment.LastTakesRest(Money.Parse(whole), Rate.Percent(85), Rate.Percent(10), Rate.Percent(5)));

    [Fact]
    public void LastTakesRest_OfOneHellerInHalves_NeverTakesMoreThanIsLeft() =>
        Assert.Equal([Money.OneHeller, Money.Zero, Money.Zero],
            Apportionment.LastTakesRest(Money.OneHeller, Rate.Percent(50), Rate.Percent(50), Rate.Zero));

    [Fact]
    public void LastTakesRest_OfWrongArguments_Refuses()
    {
        Assert.StartsWith("Shares that sum to 100% are expected; these sum to 95%.",
            Assert.Throws<ArgumentException>(() => Apportionment.LastTakesRest(Money.Of(1), Rate.Percent(85), Rate.Percent(10))).Message, StringComparison.Ordinal);
        Assert.StartsWith("Weights of zero or more are expected; number 2 is -1/10.",
            Assert.Throws<ArgumentException>(() => Apportionment.LastTakesRest(Money.Of(1), Rate.Percent(110), Rate.Percent(-10))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Apportionment.LastTakesRest(Money.Of(1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Apportionment.LastTakesRest(Money.Of(-1), Rate.One));
    }

    [Fact]
    public void LastTakesRest_WithoutShares_NamesThem() =>
        Assert.Equal("shares", Assert.Throws<ArgumentNullException>(() => Apportionment.LastTakesRest(Money.Of(1), (IReadOnlyList<Rate>)null!)).ParamName);
}
