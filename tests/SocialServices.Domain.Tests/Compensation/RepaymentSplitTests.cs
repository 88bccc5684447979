using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Compensation.Repayments;
using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Tests.Compensation;

public sealed class RepaymentSplitTests
{
    private static ValueList<Contribution> Two => [new(PublicSource.Region, Money.Of(300)), new(PublicSource.Municipality, Money.Of(100)) { Funder = "obec Semily" }];

    [Fact]
    public void Of_MoreThanWasGiven_SaysHowMuchThatWas() =>
        Assert.StartsWith("A repayment from 0.00 CZK to what the funders gave together, 400.00 CZK, is expected.", Assert.Throws<ArgumentOutOfRangeException>(() => RepaymentSplit.Of(Money.Of(400.01m), RepaymentPolicy.Proportional, Two)).Message, StringComparison.Ordinal);

    [Fact]
    public void Of_ANegativeContributionOrNoPolicy_IsRefused()
    {
        var negative = new Contribution(PublicSource.Region, Money.Of(-1));

        Assert.Equal("contributions", Assert.Throws<ArgumentOutOfRangeException>(() => RepaymentSplit.Of(Money.Zero, RepaymentPolicy.Proportional, negative)).ParamName);
        Assert.Equal("policy", Assert.Throws<ArgumentNullException>(() => RepaymentSplit.Of(Money.Zero, null!, Two)).ParamName);
    }

    /// <summary>What gave nothing gets nothing back, so that its day is not asked for.</summary>
    [Fact]
    public void Of_AContributionOfNothing_NeedsNoDayAndNoReason()
    {
        var split = RepaymentSplit.Of(Money.Of(100), RepaymentPolicy.LastInFirstOut, Two[0] with { PaidOn = new(2023, 3, 1) }, Two[1] with { Amount = Money.Zero });

        Assert.Equal([Money.Of(100), Money.Zero], split.Value.Parts.Select(part => part.Amount));
        Assert.Equal(default, split.Explanation.Parts[1].Reason);
    }

    [Fact]
    public void Of_LastInFirstOutWithoutADay_NamesTheContribution()
    {
        var exception = Assert.Throws<ArgumentException>(() => RepaymentSplit.Of(Money.Of(100), RepaymentPolicy.LastInFirstOut, Two));

        Assert.Contains("region's own money", exception.Message, StringComparison.Ordinal);
        Assert.Equal("contributions", exception.ParamName);
    }

    [Theory]
    [InlineData(100, 1, "2 contributions")]
    [InlineData(50, 2, "sum to the repayment")]
    [InlineData(150, 2, "obec Semily")]
    public void Of_StatedAmountsThatDoNotFit_AreRefused(int second, int count, string word)
    {
        var stated = new[] { Money.Zero, Money.Of(second) }.Take(count).ToValueList();
        var amount = Money.Of(second == 50 ? 100 : second);

        var exception = Assert.Throws<ArgumentException>(() => RepaymentSplit.Of(amount, RepaymentPolicy.Explicit(stated), Two));

        Assert.Contains(word, exception.Message, StringComparison.Ordinal);
        Assert.Equal("policy", exception.ParamName);
    }

    [Fact]
    public void Of_EqualRemainders_GivesTheHellerToTheLargerContribution()
    {
        // 0.02 over 100 and 300: half a haléř and one and a half.
        var parts = RepaymentSplit.Of(Money.FromHellers(2), RepaymentPolicy.Proportional, Two.Reverse().ToValueList()).Value.Parts;

        Assert.Equal([Money.Zero, Money.FromHellers(2)], parts.Select(part => part.Amount));
    }

    [Fact]
    public void Of_EqualContributions_GivesTheHellerToTheSourceThatStandsFirstInTheCodeList()
    {
        Contribution[] equal = [new(PublicSource.Municipality, Money.Of(100)), new(PublicSource.Region, Money.Of(100))];

        Assert.Equal([Money.Zero, Money.OneHeller], RepaymentSplit.Of(Money.OneHeller, RepaymentPolicy.Proportional, equal.ToValueList()).Value.Parts.Select(part => part.Amount));
        Assert.Equal([Money.OneHeller, Money.Zero],
            RepaymentSplit.Of(Money.OneHeller, RepaymentPolicy.Proportional, equal.Reverse().ToValueList()).Value.Parts.Select(part => part.Amount));
    }

    [Fact]
    public void Of_NothingOfNobody_IsNothing()
    {
        var split = RepaymentSplit.Of(Money.Zero, RepaymentPolicy.Proportional).Value;

        Assert.Empty(split.Parts);
        Assert.Equal(Money.Zero, split.Total);
    }

    [Fact]
    public void Policies_Codes_AreDistinct()
    {
        Assert.Equal(["proportional", "region-first", "last-in-first-out"], RepaymentPolicy.All.Select(policy => policy.ToString()));
        Assert.Equal(RepaymentPolicy.Explicit(Money.Of(1)), RepaymentPolicy.Explicit(Money.Of(1)));
        Assert.NotEqual(RepaymentPolicy.Explicit(Money.Of(1)), RepaymentPolicy.Explicit(Money.Of(2)));
    }
}
