using SocialServices.Domain.Compensation.Assessments;
using SocialServices.Domain.Compensation.Awards;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Monetary;
using static SocialServices.Domain.Tests.Compensation.Problems;
using static SocialServices.Domain.Tests.Compensation.RoundSample;

namespace SocialServices.Domain.Tests.Compensation;

/// <summary>What a service is told about each change of its amount on the way to the award.</summary>
public sealed class AwardCutsTests
{
    [Theory]
    [InlineData(AssessmentNotes.BelowMinimum, AwardReason.BelowLeast,
        "Částka po limitech služby je pod minimem, dotace se nepřiznává.", "The amount after the limits of the service is below the least, nothing is awarded.")]
    [InlineData(AssessmentNotes.Refused, AwardReason.Refused,
        "Částka po limitech služby je pod minimem, žádost se zamítá.", "The amount after the limits of the service is below the least, the application is refused.")]
    [InlineData(AssessmentNotes.None, AwardReason.Limit,
        "Rozhodl limit služby (limit podle podkladů): nejvýše 0,00 Kč.", "A limit of the service decided (a limit of the source): at most 0.00 CZK.")]
    public void AServiceWithNothingLeftAfterItsLimits_IsToldWhy(AssessmentNotes notes, AwardReason reason, string czech, string english)
    {
        var award = Divide(1_000, Reduction.Uniform, Item("a", 500, 0) with { Notes = notes }, Item("b", 400))["a"];

        AssertOnlyCut(award, reason, 500, 0, czech, english);
    }

    [Fact]
    public void AnAmountRaisedToTheLeastByItsLimits_IsToldSoEvenWhereAnotherSourceLeavesNoOptimum()
    {
        var raised = Item("a", 0, 50) with { Least = Money.Of(50), Notes = AssessmentNotes.ExcludedByOtherSource };

        var award = AwardRound.Divide(Of(1_000, Reduction.Uniform, raised) with { BelowLeast = MinimumPolicy.Raise })["a"];

        AssertOnlyCut(award, AwardReason.RaisedToLeast, 0, 50, "Částka byla zvýšena na minimum 50,00 Kč.", "The amount was raised to the least of 50.00 CZK.");
    }

    [Fact]
    public void RoundingBeforeTheReduction_IsToldAsSuch()
    {
        var definition = Of(1_000, Reduction.Uniform, Item("a", 109)) with { Rounding = RoundingRule.Down(10) };

        var award = AwardRound.Divide(definition with { Reduction = definition.Reduction with { Order = ReductionOrder.AfterRounding } })["a"];

        AssertOnlyCut(award, AwardReason.Rounding, 109, 100, "Zaokrouhleno před krácením.", "Rounded before the reduction.");
    }

    // Of at least 50 over all rounds 20 were awarded: this round owes 30.
    [Fact]
    public void TheLeastOfALaterRound_IsWhatEarlierRoundsLeaveOfIt()
    {
        var owed = Item("b", 100) with { Earlier = Money.Of(20), Least = Money.Of(50) };

        var round = AwardRound.Divide(Of(250, Reduction.Uniform, Item("a", 1_000), owed) with { BelowLeast = MinimumPolicy.Raise });

        Assert.Equal("a 220, b 30", round.Amounts());
        Assert.EndsWith("The reduced amount would be below the least and is raised to 30.00 CZK.", Readable(round["b"].Cuts[^1].Text.English), StringComparison.Ordinal);
    }

    // Each would get 66.67 and so 67, which is its limit; that is 201 together.
    [Fact]
    public void AStepTakenBackFromAServiceThatRoundingBroughtToItsLimit_IsForTheAllocationAndNotForTheLimit()
    {
        var toCrown = RoundingRule.Of(Money.Of(1), RoundingMode.HalfAwayFromZero);

        var round = AwardRound.Divide(Of(200, Reduction.Uniform, Item("a", 67), Item("b", 67), Item("c", 67)) with { Rounding = toCrown });

        Assert.Equal("a 67, b 67, c 66", round.Amounts());
        Assert.Equal("Rounded down, since the awards would have passed the allocation.", round["c"].Cuts[^1].Text.English);
    }

    private static void AssertOnlyCut(Award award, AwardReason reason, decimal before, decimal after, string czech, string english)
    {
        var cut = Assert.Single(award.Cuts);
        Assert.Equal((reason, Money.Of(before), Money.Of(after)), (cut.Reason, cut.Before, cut.After));
        Assert.Equal((czech, english), (Readable(cut.Text.Czech), Readable(cut.Text.English)));
    }
}
