using FsCheck.Fluent;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Programmes;
using SocialServices.Domain.Testing;

namespace SocialServices.Domain.Tests.Properties;

public sealed class FundingProperties
{
    [Fact]
    public void Split_OfAnyAmount_SumsToItAndIsNeverNegative() => Property.Holds(FundingGenerators.Shares, MonetaryGenerators.BudgetAmountsFromZero, MonetaryGenerators.RoundingRules, (shares, amount, rounding) =>
    {
        var parts = shares.Split(amount, rounding);

        Assert.Equal(amount, parts.Total);
        Assert.True(!parts.European.IsNegative && !parts.State.IsNegative && !parts.Own.IsNegative);
        Assert.True(shares.Own > Rate.Zero || parts.Own == Money.Zero);
        Assert.True(shares.State > Rate.Zero || parts.State == Money.Zero);
        Assert.Equal(amount, shares.SplitReturn(amount).Value.Total);
    });

    [Fact]
    public void Split_OfAnyAmount_IsTheRoundedProduct() => Property.Holds(FundingGenerators.Shares, MonetaryGenerators.BudgetAmountsFromZero, (shares, amount) =>
    {
        var parts = shares.Split(amount);
        if (shares.State == Rate.Zero && shares.Own == Rate.Zero)
            Assert.Equal(amount, parts.European); // the only source takes all
        else
            Assert.Equal((((Int128)amount.Hellers * shares.European.Millionths * 2) + 1_000_000) / 2_000_000, parts.European.Hellers);
        if (shares.Own > Rate.Zero)
            Assert.Equal(Int128.Min((((Int128)amount.Hellers * shares.State.Millionths * 2) + 1_000_000) / 2_000_000, amount.Hellers - parts.European.Hellers), parts.State.Hellers);
    });

    [Fact]
    public void Divide_OfAnyBudget_DividesWhatTheIncomeLeaves() => Property.Holds(FundingGenerators.Shares, MonetaryGenerators.BudgetAmountsFromZero, Gen.Choose(0, 100).ToArbitrary(), (shares, eligible, percent) =>
    {
        var income = Money.FromHellers(eligible.Hellers / 100 * percent);
        var framework = shares.Divide(eligible, income);

        Assert.Equal(eligible - income, framework.Value.Parts.Total);
        Assert.Equal(framework.Value.Parts, shares.Split(eligible - income));
        Assert.NotEmpty(framework.ToText(Language.Czech));
    });
}
