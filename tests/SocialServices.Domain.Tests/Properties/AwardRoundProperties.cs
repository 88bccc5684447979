using FsCheck;
using FsCheck.Fluent;
using SocialServices.Domain.Compensation.Assessments;
using SocialServices.Domain.Compensation.Awards;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Testing;
using Property = SocialServices.Domain.Testing.Property;

namespace SocialServices.Domain.Tests.Properties;

public sealed class AwardRoundProperties
{
    [Fact]
    public void Divide_AnyRound_EqualsTheOracle() => Property.Holds(AwardRoundGenerators.Definitions, round =>
        Assert.Equal(AwardRoundOracle.Divide(round), AwardRound.Divide(round).Awards.Select(award => award.Amount).ToValueList()), cases: 3000);

    [Fact]
    public void Divide_AnyRound_SumsToTheAllocationAndPassesNoLimit() => Property.Holds(AwardRoundGenerators.Rounds, round =>
    {
        Assert.Equal(round.Allocation, Money.Sum(round.Awards.Select(award => award.Amount)) + round.Remainder);
        Assert.False(round.Remainder.IsNegative);
        Assert.All(round.Awards, award =>
        {
            Assert.False(award.Amount.IsNegative);
            Assert.True(award.Amount <= award.Claim && award.Claim <= award.Capped);
            Assert.True(award.Item.Earlier + award.Amount <= Money.Max(award.Capped, award.Item.Earlier));
            Assert.True(award.Reduced <= award.Claim);
        });
    }, cases: 1000);

    [Fact]
    public void Cuts_AnyAward_LeadFromTheOptimumToTheAward() => Property.Holds(AwardRoundGenerators.Rounds, round => Assert.All(round.Awards, award =>
    {
        var amount = award.Optimum;
        foreach (var cut in award.Cuts)
        {
            Assert.Equal(amount, cut.Before);
            Assert.NotEqual(cut.Before, cut.After);
            Assert.NotEqual(AwardReason.None, cut.Reason);
            Assert.NotEmpty(cut.Text.Czech);
            Assert.NotEmpty(cut.Text.English);
            amount = cut.After;
        }

        Assert.Equal(award.Amount, amount);
        Assert.Equal(award.Cuts.Count == 0, award.Reason == AwardReason.None);
    }));

    [Fact]
    public void Explain_AnyRound_ShowsTheAwardsOfThePlainCall() => Property.Holds(AwardRoundGenerators.Rounds, round =>
    {
        Assert.All(round.Awards, award =>
        {
            var explained = round.Explain(award.Service);
            Assert.Same(award, explained.Value);
            Assert.Equal(Figure.Amount(award.Amount), explained.Explanation.Value);
            Assert.NotEmpty(explained.ToText(Language.Czech));
        });
        Assert.Equal(Figure.Amount(round.Proposed), round.Explain().Explanation.Value);
    }, cases: 100);

    [Fact]
    public void Divide_ServicesInAnyOrder_GivesEachTheSame() => Property.Holds(AwardRoundGenerators.Definitions, round =>
    {
        var forth = AwardRound.Divide(round);
        var back = AwardRound.Divide(round with { Items = round.Items.Reverse().ToValueList() });
        Assert.All(forth.Awards, award => Assert.Equal(award.Amount, back[award.Service].Amount));
    });

    [Fact]
    public void Divide_MoreMoney_GivesNobodyLessBeforeRounding() => Property.Holds(AwardRoundGenerators.Plain, ArbMap.Default.ArbFor<PositiveInt>(), (round, more) =>
    {
        var less = AwardRound.Divide(round);
        var greater = AwardRound.Divide(round with { Allocation = round.Allocation + Money.FromHellers(more.Get * 1000L) });
        Assert.All(less.Awards, award => Assert.True(award.Reduced <= greater[award.Service].Reduced));
    });

    [Fact]
    public void Divide_MoreMoneyRoundedDown_GivesNobodyLess() => Property.Holds(AwardRoundGenerators.Plain, ArbMap.Default.ArbFor<PositiveInt>(), (round, more) =>
    {
        var plain = round with { Rounding = RoundingRule.Of(round.Rounding.Step, RoundingMode.Down), Reduction = ReductionSetting.Of(round.Reduction.Reduction), Items = round.Items.Select(item => item with { Proposal = null }).ToValueList() };
        var less = AwardRound.Divide(plain);
        var greater = AwardRound.Divide(plain with { Allocation = round.Allocation + Money.FromHellers(more.Get * 1000L) });
        Assert.All(less.Awards, award => Assert.True(award.Amount <= greater[award.Service].Amount));
    });

    [Fact]
    public void Divide_ItsOwnAwardsAgain_ChangesNothing() => Property.Holds(AwardRoundGenerators.Definitions, round =>
    {
        var first = AwardRound.Divide(round);
        var again = AwardRound.Divide(round with
        {
            Allocation = first.Proposed,
            Rounding = round.Reduction.Order == ReductionOrder.AfterRounding ? RoundingRule.ToHeller : round.Rounding,
            Reduction = round.Reduction with { Reduction = Reduction.CappedWaterFilling },
            Items = first.Awards.Select(award => award.Item with { Capped = award.Amount, Optimum = award.Amount, Least = null, Most = null, TopUp = null, Proposal = null, Earlier = Money.Zero }).ToValueList(),
        });
        Assert.Equal(first.Awards.Select(award => award.Amount), again.Awards.Select(award => award.Amount));
    });

    [Fact]
    public void Divide_WithoutABindingCap_IsTheSameUniformlyAndByWaterFilling() => Property.Holds(AwardRoundGenerators.Plain, round =>
    {
        var open = round with
        {
            Reduction = round.Reduction with { Order = ReductionOrder.BeforeRounding },
            Items = round.Items.Select(item => item with { Capped = item.Optimum, Room = null, Proposal = null }).ToValueList(),
        };
        Assert.Equal(
            Amounts(AwardRound.Divide(open with { Reduction = open.Reduction with { Reduction = Reduction.Uniform } })),
            Amounts(AwardRound.Divide(open with { Reduction = open.Reduction with { Reduction = Reduction.CappedWaterFilling } })));
    });

    [Fact]
    public void Divide_WaterFilling_IsOneLevelUnderTheCaps() => Property.Holds(AwardRoundGenerators.Plain, round =>
    {
        var divided = AwardRound.Divide(round with { Reduction = ReductionSetting.Of(Reduction.CappedWaterFilling) });
        var level = divided.Ratios.SingleOrDefault()?.Value;
        Assert.All(divided.Awards, award =>
        {
            var exact = level is { } ratio ? Exact.Min(award.Claim.ToExact(), ratio * award.Optimum.ToExact()) : award.Claim.ToExact();
            Assert.Equal(RoundingRule.ToHeller.Round(exact), award.Reduced);
        });
    });

    [Fact]
    public void Divide_EnoughMoney_GivesEveryAssessedServiceItsProposal() => Property.Holds(CompensationGenerators.Cases, each =>
    {
        var assessment = each.Rules.Assess(each.Plan);
        var round = AwardRound.Divide(AwardRoundDefinition.Of([assessment], assessment.Capped, Reduction.Uniform));
        Assert.Equal(Money.Min(assessment.Proposal, round.Awards[0].Capped) == assessment.Proposal, round.Awards[0].Amount == assessment.Proposal);
        Assert.True(round.Awards[0].Amount <= assessment.Capped);
    });

    [Fact]
    public void Next_UpToTheOptimum_NeverPassesTheCappedAmountOverAllRounds() => Property.Holds(AwardRoundGenerators.Definitions, definition =>
    {
        var round = AwardRound.Divide(definition with { BelowLeast = MinimumPolicy.AwardNothing });
        var next = round.Next(new LaterRound.UpToOptimum(), round.Remainder, reduction: ReductionSetting.Of(Reduction.CappedWaterFilling));
        var last = next.Next(new LaterRound.UpToOptimum(), next.Remainder, reduction: ReductionSetting.Of(Reduction.Uniform));
        Assert.All(last.Awards, award =>
        {
            Assert.Equal(award.Item.Earlier + award.Amount, award.Total);
            Assert.True(award.Total <= Money.Max(award.Capped, round[award.Service].Item.Earlier));
        });
        Assert.Equal(3, last.Definition.Number);
    });

    [Fact]
    public void Compare_TwoRounds_SumsToTheDifferenceInEveryGrouping() => Property.Holds(AwardRoundGenerators.Rounds, AwardRoundGenerators.Rounds, (first, second) =>
    {
        var variants = AwardVariants.Compare(first, second);
        Assert.Equal(variants.Change, variants.Gained + variants.Lost);
        Assert.Equal(variants.Change, Money.Sum(variants.Services.Select(each => each.Change)));
        Assert.Equal(variants.Change, Money.Sum(variants.Providers.Select(each => each.Change)));
        Assert.Equal(variants.Change, Money.Sum(variants.Types.Select(each => each.Change)));
        Assert.Equal(variants.Change, Money.Sum(variants.Areas.Select(each => each.Change)));
        Assert.Equal(first.Awards.Count + second.Awards.Count, (2 * variants.Services.Count) - variants.OnlyInFirst.Count - variants.OnlyInSecond.Count);
    }, cases: 100);

    [Fact]
    public void Definitions_OfTheGenerator_BringEveryReductionPolicyAndReason()
    {
        var rounds = AwardRoundGenerators.Rounds.SampleOf(600).ToList();

        Assert.Equal(Enum.GetValues<ReductionMethod>(), rounds.Select(round => round.Definition.Reduction.Reduction.Method).Distinct().Order());
        Assert.Equal(Enum.GetValues<ReductionOrder>(), rounds.Select(round => round.Definition.Reduction.Order).Distinct().Order());
        Assert.Equal(Enum.GetValues<AwardReason>().Except([AwardReason.Problems, AwardReason.Excluded]), rounds.SelectMany(round => round.Awards).Select(award => award.Reason).Distinct().Order());
        Assert.Contains(rounds, round => round.Remainder == Money.Zero);
    }

    private static IEnumerable<Money> Amounts(AwardRound round) => round.Awards.Select(award => award.Amount);
}
