using System.Globalization;
using SocialServices.Domain.Compensation.Awards;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Testing.Compensation;
using static SocialServices.Domain.Tests.Compensation.Problems;
using static SocialServices.Domain.Tests.Compensation.RoundSample;

namespace SocialServices.Domain.Tests.Compensation;

/// <summary>The division at its edges: leasts and caps that are just reached, what weighs, and what rounding may give.</summary>
public sealed class RoundDivisionTests
{
    [Fact]
    public void ByWaterFilling_ALaterRoundWeighsByWhatIsLeftToTheOptimum() =>
        Assert.Equal("a 300, b 300", Divide(600, Reduction.CappedWaterFilling, Item("a", 1_000) with { Earlier = Money.Of(400) }, Item("b", 600)).Amounts());

    [Fact]
    public void ByWaterFilling_AServiceWithATopUpWeighsByIt() =>
        Assert.Equal("a 50, b 300", Divide(350, Reduction.CappedWaterFilling, Item("a", 1_000) with { Earlier = Money.Of(400), TopUp = Money.Of(100) }, Item("b", 600)).Amounts());

    [Fact]
    public void ByWaterFilling_ACapExactlyAtTheLevel_IsWithinTheDividedMoney()
    {
        var round = Divide(160, Reduction.CappedWaterFilling, Item("a", 200, 40), Item("b", 600));

        Assert.Equal("a 40, b 120", round.Amounts());
        Assert.Equal("160.00 CZK / 800.00 CZK = 0.2", Readable(round["b"].Ratio!.ToText(Language.English)));
    }

    // k = 400/800: a 160 was raised by 40, b 170 and c 70 by 30 each, to 500 together.
    [Fact]
    public void RoundingAboveTheAllocation_TakesTheStepBackFromTheOneThatItRaisedTheMost()
    {
        var round = Of(400, Reduction.Uniform, Item("a", 320), Item("b", 340), Item("c", 140)) with { Rounding = RoundingRule.Of(Money.Of(100), RoundingMode.HalfAwayFromZero) };

        Assert.Equal("a 100, b 200, c 100", AwardRound.Divide(round).Amounts());
    }

    // Nothing is left to the optimum of a, only to its least: so it weighs by that, 50. After b took its 10, 49 are not enough for it.
    [Fact]
    public void ByWaterFilling_AServiceAtItsOptimumWeighsByWhatItsLeastLacks()
    {
        var round = DivideBelow(MinimumPolicy.AwardNothing, 59, Reduction.CappedWaterFilling, WithLeast("a", 150, 100, 150) with { Earlier = Money.Of(100) }, Item("b", 100, 10));

        Assert.Equal("a 0, b 10", round.Amounts());
        Assert.Equal(Money.Of(49), round.Remainder);
    }

    [Theory]
    [InlineData("99", 0, "95", "a 95")] // what the assessment proposes stands
    [InlineData("99.5", 0, "99.5", "a 99.5")] // also where it is the capped amount itself
    [InlineData("99", 10, "80", "a 89")] // in a later round the rest is rounded anew
    public void WithEnoughMoney_TheProposalOfTheAssessmentStandsInTheFirstRoundOnly(string capped, int earlier, string proposal, string amounts)
    {
        var item = Item("a", 100, Crowns(capped)) with { Earlier = Money.Of(earlier), Proposal = Money.Of(Crowns(proposal)) };

        Assert.Equal(amounts, AwardRound.Divide(Of(1_000, Reduction.Uniform, item) with { Rounding = RoundingRule.Down(1) }).Amounts());
    }

    [Fact]
    public void ByCoefficients_AServiceRaisedToItsLeastNeedsThatLeast()
    {
        var definition = Of(50, Reduction.ByCoefficient(new PriorityCoefficient(1, Rate.Percent(10))), WithLeast("a", 50, 100)) with { BelowLeast = MinimumPolicy.Raise };

        Assert.Equal("a 50", AwardRound.Divide(definition).Amounts());
        AssertReport(AwardRound.TryDivide(definition with { Allocation = Money.Of(49.99m) }, out _),
            "$.allocation: The awards need 50.00 CZK, the allocation is 49.99 CZK, and the reduction 'by coefficients of priorities' does not say who gets less; choose another one. [round.allocation-too-low]",
            "$.allocation: Na dotace je třeba 50,00 Kč, objem je 49,99 Kč a způsob 'koeficienty podle priorit' neříká, kdo dostane méně; zvolte jiné krácení. [round.allocation-too-low]");
    }

    [Fact]
    public void WhereTheLeastIsRaised_AServiceThatMayNotGetMoreThanItIsNotReduced()
    {
        var round = DivideBelow(MinimumPolicy.Raise, 350, Reduction.Uniform, WithLeast("a", 150, 100), Item("b", 400), WithLeast("c", 50, 50));

        Assert.Equal("a 100, b 200, c 50", round.Amounts());
        Assert.Equal([AwardReason.None, AwardReason.Shortage, AwardReason.None], round.Awards.Select(award => award.Reason));
        Assert.Contains("The round does not reduce the service.", round.Explain("a").ToText(Language.English), StringComparison.Ordinal);
        Assert.Contains("The round does not reduce the service.", round.Explain("c").ToText(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void AServiceWhoseCapIsItsLeast_GetsItWhenTheMoneySuffices() => Assert.Equal(
        "a 900, b 150", DivideBelow(MinimumPolicy.AwardNothing, 2_000, Reduction.Uniform, Item("a", 900), WithLeast("b", 150, 150)).Amounts());

    [Fact]
    public void APriorityWithoutAnyMoney_IsToldThatTheMoneyEndedAndNotThatItIsBelowItsLeast()
    {
        RoundItem[] second = [WithLeast("b", 100, 400) with { Priority = 2 }, Item("c", 200) with { Priority = 2 }];

        var round = DivideBelow(MinimumPolicy.AwardNothing, 500, Reduction.ByPriority, [Item("a", 500), .. second]);

        Assert.Equal([AwardReason.None, AwardReason.Exhausted, AwardReason.Exhausted], round.Awards.Select(award => award.Reason));
        Assert.Equal("0.00 CZK / 600.00 CZK = 0", Readable(Assert.Single(round.Ratios).ToText(Language.English)));
    }

    [Theory]
    [InlineData(80_000, "0.00")]
    [InlineData(80_001, "1.00")]
    public void WhereTheLeastIsRaised_APriorityWithTooLittleOrNoMoneyIsRefused(int allocation, string left)
    {
        RoundItem[] items = [WithLeast("a", 50_000, 80_000), WithLeast("b", 50_000, 60_000) with { Priority = 2 }];
        var definition = Of(allocation, Reduction.ByPriority, items) with { BelowLeast = MinimumPolicy.Raise };

        Assert.Null(AwardRoundOracle.Divide(definition));
        Assert.Equal(
            $"$.allocation: The least awards of the services of the priority 2 need 50 000.00 CZK, there is {left} CZK; raise the allocation or choose another policy below the least. [round.allocation-too-low]",
            Readable(AwardRound.TryDivide(definition, out _).ToText(Language.English)));
    }

    [Fact]
    public void WhereTheLeastIsRaised_APriorityWithoutAnyLeastMayGetNothing()
    {
        var round = DivideBelow(MinimumPolicy.Raise, 80_000, Reduction.ByPriority, WithLeast("a", 50_000, 80_000), Item("b", 60_000) with { Priority = 2 });

        Assert.Equal("a 80000, b 0", round.Amounts());
        Assert.Equal(AwardReason.Exhausted, round["b"].Reason);
    }

    [Fact]
    public void RoundedAwardsThatJustUseUpTheAllocation_StayAsTheyAre()
    {
        var toCrown = RoundingRule.Of(Money.Of(1), RoundingMode.HalfAwayFromZero);

        Assert.Equal("a 67, b 133", AwardRound.Divide(Of(200, Reduction.Uniform, Item("a", 100), Item("b", 200)) with { Rounding = toCrown }).Amounts());
    }

    [Theory]
    [InlineData("29", "a 10, b 10, c 9")] // 9.67 each: two crowns are left, which just fit
    [InlineData("31.5", "a 10, b 10, c 10")] // 10.50 each: another crown would pass 10.90
    public void TheRemainderOfRounding_IsGivenOutUpToTheCapsAndNotOverThem(string allocation, string amounts)
    {
        var definition = Of(Crowns(allocation), Reduction.Uniform, Item("a", 10.90m), Item("b", 10.90m), Item("c", 10.90m)) with { Rounding = RoundingRule.Down(1) };

        Assert.Equal(amounts, AwardRound.Divide(definition with { Reduction = definition.Reduction with { Remainder = RemainderPolicy.LargestRemainder } }).Amounts());
    }

    [Fact]
    public void WhereTheMoneyJustCoversTheLeasts_EachGetsItsLeast()
    {
        var equal = DivideBelow(MinimumPolicy.Raise, 100, Reduction.Uniform, WithLeast("a", 50, 90), WithLeast("b", 50, 90));
        var capped = DivideBelow(MinimumPolicy.Raise, 80, Reduction.CappedWaterFilling, WithLeast("a", 50, 1_000, 50), WithLeast("b", 30, 100));

        Assert.Equal("a 50, b 50", equal.Amounts());
        Assert.Equal(Exact.Of(5, 9), Assert.Single(equal.Ratios).Value);
        Assert.Equal("a 50, b 30", capped.Amounts());
        Assert.Equal(Exact.Of(3, 10), capped["b"].Ratio!.Value); // at 0.3 of its optimum b has its least; a is at its cap long before
        Assert.Equal((AwardReason.Limit, AwardReason.Shortage), (capped["a"].Reason, capped["b"].Reason));
    }

    [Fact]
    public void AServiceThatJustReachesItsLeast_Stays() => Assert.Equal(
        "a 45, b 45", DivideBelow(MinimumPolicy.AwardNothing, 90, Reduction.Uniform, WithLeast("a", 45, 90), Item("b", 90)).Amounts());

    [Fact]
    public void WhereNobodyReachesItsLeast_AllMoneyGoesToTheServiceWithoutOne() => Assert.Equal(
        "a 0, b 0, c 0, d 10",
        DivideBelow(MinimumPolicy.AwardNothing, 10, Reduction.Uniform, WithLeast("a", 50, 90), WithLeast("b", 47, 90), WithLeast("c", 45, 90), Item("d", 10)).Amounts());

    // λ = 150/2000 gives c 75 of at least 100; without it λ = 150/1000, above the level at which c would be at its cap.
    [Fact]
    public void AServiceThatLeftBelowItsLeast_TakesNothingAtTheHigherLevelOfTheOthers() => Assert.Equal(
        "a 150, c 0", DivideBelow(MinimumPolicy.AwardNothing, 150, Reduction.CappedWaterFilling, Item("a", 1_000), WithLeast("c", 100, 1_000, 100)).Amounts());

    private static RoundItem WithLeast(string service, decimal least, decimal optimum, decimal? capped = null) => Item(service, optimum, capped) with { Least = Money.Of(least) };

    private static AwardRound DivideBelow(MinimumPolicy policy, decimal allocation, Reduction reduction, params RoundItem[] items) =>
        AwardRound.Divide(Of(allocation, reduction, items) with { BelowLeast = policy });

    private static decimal Crowns(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
