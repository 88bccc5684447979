using NodaTime;
using SocialServices.Domain.Contracts;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Tests.Contracts;

public sealed class ChangeRulesTests
{
    private static readonly ChangeRules Rules = ChangeRules.For(ProcurementRules.For(new(2018, 3, 1)));
    private static readonly OriginalValue Original = new(Money.Of(3_000_000));

    [Fact]
    public void Share_OfAChange_IsItsPartOfTheOriginalValueIfThereIsOne()
    {
        var test = new ChangeTest(default, Money.Of(3_000), Money.Of(1_000), Money.Zero, []);

        Assert.Equal(Exact.Of(1, 3), test.Share);
        Assert.Null((test with { Original = Money.Zero }).Share);
    }

    [Theory]
    [InlineData(ChangePath.DeMinimis, 299_999_99, true)] // strict
    [InlineData(ChangePath.DeMinimis, 300_000_00, false)]
    [InlineData(ChangePath.AdditionalServices, 900_000_00, true)] // the joint limit includes its share
    [InlineData(ChangePath.AdditionalServices, 900_000_01, false)]
    [InlineData(ChangePath.Unforeseeable, 900_000_00, true)]
    [InlineData(ChangePath.Unforeseeable, 900_000_01, false)]
    [InlineData(ChangePath.Substantial, 1_00, false)]
    public void Test_AtTheLimitOfAWay_IsStrictOrInclusive(ChangePath path, long hellers, bool passes) => Assert.Equal(passes, Rules.Test(Original, Change(path, hellers / 100m, new(2022, 1, 1))).Value.Passes);

    [Fact]
    public void Test_OfFiftyPercent_IncludesTheShare()
    {
        var rules = ChangeRules.For(ProcurementRules.For(new(2018, 3, 1)), limits: ChangeLimits.Known with { JointIncrease = ChangeLimits.Known.JointIncrease.With(Dated.Value(new(2016, 10, 1), ChangeLimit.None, Citation.Document(new("příklad", "example")))) });

        Assert.True(rules.Test(Original, Change(ChangePath.Unforeseeable, 1_500_000, new(2022, 1, 1))).Value.Passes);
        Assert.False(rules.Test(Original, Change(ChangePath.Unforeseeable, 1_500_000.01m, new(2022, 1, 1))).Value.Passes);
    }

    [Fact]
    public void Test_FromTheAmendmentOfJuly2023_AsksForTheJointLimit()
    {
        var error = Assert.Throws<LegalParameterNotDefinedException>(() => Rules.Test(Original, Change(ChangePath.Unforeseeable, 100_000, new(2023, 7, 16))));
        Assert.Contains("166/2023", error.Message, StringComparison.Ordinal);
        Assert.Contains("JointIncrease", error.Message, StringComparison.Ordinal);

        Assert.False(Rules.Test(Original, Change(ChangePath.Unforeseeable, 1_500_001, new(2023, 7, 16))).Value.Passes); // refused by its own limit whatever the joint one is
        Assert.True(Rules.Test(Original, Change(ChangePath.Unforeseeable, -100_000, new(2023, 7, 16))).Value.Passes); // no increase
        var lowering = Change(ChangePath.AdditionalServices, -100_000, new(2022, 1, 1));
        Assert.True(Rules.Test(Original, Change(ChangePath.Unforeseeable, 100_000, new(2023, 7, 16)), lowering).Value.Passes); // set off
        Assert.True(Rules.Test(Original, Change(ChangePath.DeMinimis, 100_000, new(2023, 7, 16))).Value.Passes);
    }

    [Fact]
    public void Test_OfBothWaysTogether_SumsTheIncreaseOnly()
    {
        var first = Change(ChangePath.AdditionalServices, 600_000, new(2020, 1, 1));

        var test = Rules.Test(Original, Change(ChangePath.Unforeseeable, 400_000, new(2021, 1, 1)), first);

        Assert.Equal((Money.Of(400_000), Money.Of(1_000_000), false), (test.Value.Sum, test.Value.JointIncrease, test.Value.Passes));
        Assert.True(Rules.Test(Original, Change(ChangePath.Unforeseeable, 400_000, new(2021, 1, 1)), first, Change(ChangePath.Unforeseeable, -100_000, new(2020, 6, 1))).Value.Passes); // 900,000 net
        Assert.True(Rules.Test(Original, Change(ChangePath.DeMinimis, 200_000, new(2021, 1, 1)), first).Value.Passes); // another way, another sum
    }

    [Fact]
    public void Test_OfALoweringAndARaiseInOneWay_SumsTheirSizes()
    {
        var test = Rules.Test(Original, Change(ChangePath.DeMinimis, 200_000, new(2021, 1, 1)), Change(ChangePath.DeMinimis, -150_000, new(2020, 6, 1))).Value;

        Assert.Equal((Money.Of(350_000), false), (test.Sum, test.Passes)); // set off, 50,000 would pass
    }

    [Fact]
    public void Test_UnderTheEuropeanLimit_IsStrictAndNeededOnlyThen()
    {
        var large = new OriginalValue(Money.Of(300_000_000));

        Assert.True(Rules.Test(large, Change(ChangePath.DeMinimis, 20_171_999.99m, new(2022, 1, 1))).Value.Passes);
        Assert.False(Rules.Test(large, Change(ChangePath.DeMinimis, 20_172_000, new(2022, 1, 1))).Value.Passes);

        var unknown = ChangeRules.For(ProcurementRules.For(new(2026, 1, 5)));
        Assert.Throws<LegalParameterNotDefinedException>(() => unknown.Test(Original, Change(ChangePath.DeMinimis, 100_000, new(2026, 6, 1))));
        Assert.False(unknown.Test(Original, Change(ChangePath.DeMinimis, 300_000_00, new(2026, 6, 1))).Value.Passes);
    }

    [Theory]
    [InlineData(false, 1_999_999, "<", "met")]
    [InlineData(false, 2_000_000, "≥", "not met")]
    [InlineData(true, 2_000_000, "≤", "met")] // a table of the caller may include the amount
    [InlineData(true, 2_000_001, ">", "not met")]
    public void Test_AroundTheEuropeanLimit_ShowsTheComparison(bool includes, int value, string sign, string outcome)
    {
        var limit = includes ? ProcurementLimit.UpTo(Money.Of(2_000_000)) : ProcurementLimit.Below(Money.Of(2_000_000));
        var rules = ChangeRules.For(ProcurementRules.For(new(2018, 3, 1), ProcurementRulesTests.WithSpecialServices(new(2018, 1, 1), limit)));

        var condition = rules.Test(new(Money.Of(300_000_000)), Change(ChangePath.DeMinimis, value, new(2022, 1, 1))).Explanation.Parts[^1];

        Assert.Equal(outcome, condition.Value.ToText(Language.English));
        Assert.Equal($"{Money.Of(value).ToText(Language.English)} {sign} {Money.Of(2_000_000).ToText(Language.English)}", condition.Calculation.English);
    }

    [Fact]
    public void Test_AgainstALimitThatIsNotVerified_SaysSoAtItsCondition()
    {
        var test = ChangeRules.For(ProcurementRules.For(new(2020, 3, 1))).Test(Original, Change(ChangePath.DeMinimis, 1, new(2022, 1, 1)));

        Assert.StartsWith("The amount is not verified in a source", Assert.Single(test.Explanation.Parts[^1].Warnings).English, StringComparison.Ordinal);
    }

    [Fact]
    public void Test_OfAReservedChange_GoesUpToWhatIsReserved()
    {
        var reserved = Rules with { Reserved = Money.Of(1_000_000) };

        Assert.True(reserved.Test(Original, Change(ChangePath.Reserved, 1_000_000, new(2020, 1, 1))).Value.Passes);
        Assert.False(reserved.Test(Original, Change(ChangePath.Reserved, 1_000_000.01m, new(2020, 1, 1))).Value.Passes);
        Assert.Single(Rules.Test(Original, Change(ChangePath.Reserved, 1, new(2020, 1, 1))).Explanation.Warnings);
        Assert.Empty(reserved.Test(Original, Change(ChangePath.Reserved, -1, new(2020, 1, 1))).Explanation.Warnings); // a lowering matters to shares only
    }

    [Fact]
    public void Test_WithoutItsConditions_IsRefused() => Assert.Equal(
        ["an authority with due care could not foresee it, and the nature of the contract does not change"],
        Rules.Test(Original, Change(ChangePath.Unforeseeable, 100, new(2020, 1, 1)) with { MeetsConditions = false }).Value.Broken.Select(broken => broken.English));

    [Fact]
    public void Test_BeforeTheActOrOutOfOrder_IsRefused()
    {
        Assert.Throws<LegalParameterNotDefinedException>(() => Rules.Test(Original, Change(ChangePath.DeMinimis, 1, new(2016, 9, 30))));
        Assert.Throws<LegalParameterNotDefinedException>(() => Rules.Test(Original, Change(ChangePath.Reserved, 1, new(2016, 9, 30)))); // a way without a share, too
        Assert.True(Rules.Test(Original, Change(ChangePath.Reserved, 1, new(2016, 10, 1))).Value.Passes);
        Assert.Throws<ArgumentException>(() => Rules.Test(Original, Change(ChangePath.DeMinimis, 1, new(2018, 9, 30)), Change(ChangePath.DeMinimis, 1, new(2018, 10, 1))));
    }

    [Fact]
    public void Test_OfASmallOrAnOlderContract_Warns()
    {
        Assert.Contains((Rules with { Class = ContractClass.SmallScale }).Test(Original, Change(ChangePath.DeMinimis, 1, new(2020, 1, 1))).Explanation.Warnings, warning => warning.English.Contains("small-scale", StringComparison.Ordinal));
        Assert.Contains(ChangeRules.For(ProcurementRules.For(new(2016, 9, 15))).Test(Original, Change(ChangePath.DeMinimis, 1, new(2018, 1, 1))).Explanation.Warnings, warning => warning.English.Contains("137/2006", StringComparison.Ordinal));
    }

    [Fact]
    public void OriginalValue_WithAPriceClause_CountsFromItsDay()
    {
        var value = new OriginalValue(Money.Of(3_000_000), new PriceAdjustment(new(2020, 1, 1), Money.Of(150_000), "čl. 5"));

        Assert.Equal((Money.Of(3_000_000), Money.Of(3_150_000)), (value.On(new(2019, 12, 31)), value.On(new(2020, 1, 1))));
        var twice = new OriginalValue(Money.Of(3_000_000), value.Adjustments[0], value.Adjustments[0] with { From = new(2021, 1, 1) });
        var explained = Rules.Test(twice, Change(ChangePath.Reserved, 1, new(2021, 1, 1))).Explanation.Parts[0];
        Assert.Equal(["price", "adjustment.1", "adjustment.2"], explained.Operands.Select(operand => operand.Id));
        Assert.Throws<ArgumentException>(() => new OriginalValue(Money.Of(1), new PriceAdjustment(new(2020, 1, 1), Money.Of(1), " ")));
        Assert.Throws<ArgumentOutOfRangeException>(() => new OriginalValue(Money.Of(-1)));
    }

    [Fact]
    public void ChangeLimit_AsText_SaysItsComparison()
    {
        Assert.Equal(["less than 10%", "at most 50%", "no limit"], new[] { ChangeLimit.Below(Rate.Percent(10)), ChangeLimit.UpTo(Rate.Percent(50)), ChangeLimit.None }.Select(limit => limit.ToString()));
        Assert.Equal(["méně než 10 %", "nejvýše 50 %", "bez limitu"], new[] { ChangeLimit.Below(Rate.Percent(10)), ChangeLimit.UpTo(Rate.Percent(50)), ChangeLimit.None }.Select(limit => limit.ToText(Language.Czech).Replace('\u00A0', ' ')));
        Assert.Throws<ArgumentOutOfRangeException>(() => ChangeLimit.UpTo(Rate.Percent(-1)));
    }

    [Fact]
    public void Covers_OfNoLimitAndOfTheShareZero_AllowsEverythingOrNoChange()
    {
        Assert.True(ChangeLimit.None.Covers(Money.MaxValue, Money.Zero));
        Assert.True(ChangeLimit.None.IncludesShare);
        Assert.True(ChangeLimit.UpTo(Rate.Zero).Covers(Money.Zero, Money.Of(1)));
        Assert.False(ChangeLimit.UpTo(Rate.Zero).Covers(Money.OneHeller, Money.Of(1)));
        Assert.False(ChangeLimit.Below(Rate.Zero).Covers(Money.Zero, Money.Of(1)));
    }

    internal static ContractChange Change(ChangePath path, decimal value, LocalDate day) => new() { Number = "1", Path = path, Value = Money.Of(value), ConcludedOn = day, MeetsConditions = true };
}
