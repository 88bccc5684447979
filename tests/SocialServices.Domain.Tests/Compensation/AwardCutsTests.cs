using SocialServices.Domain.Compensation.Assessments;
using SocialServices.Domain.Compensation.Awards;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;
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

        AssertOnlyCut(award, AwardReason.RaisedToLeast, 0, 50, "Částka po limitech služby byla pod minimem a zvýšila se na 50,00 Kč.", "The amount after the limits of the service was below the least and was raised to 50.00 CZK.");
    }

    /// <summary>300,000 Kč, of which 40,000 were requested, raised to 50,000: not the request decided.</summary>
    [Fact]
    public void AnAwardRaisedAboveItsRequest_IsToldAsRaisedAndNotAsCutByTheRequest()
    {
        var rules = Sample.Rules(Sample.Definition with { Limits = new() { ByRequest = true, Minimum = Money.Of(50_000), BelowMinimum = MinimumPolicy.Raise } });

        var award = AwardRound.Divide([rules.Assess(ServicePlan.Create("a", 2023, ServiceForm.Residential, Capacity.Beds(1), Money.Of(40_000)))], Money.Of(100_000), Reduction.Uniform)["a"];

        AssertOnlyCut(award, AwardReason.RaisedToLeast, 300_000, 50_000,
            "Částka po limitech služby byla pod minimem a zvýšila se na 50 000,00 Kč.", "The amount after the limits of the service was below the least and was raised to 50 000.00 CZK.");
    }

    [Fact]
    public void ARaiseThatTheCeilingStoppedBelowTheLeast_NamesTheCeilingInTheStepOfTheLimits()
    {
        var stopped = Item("a", 255_000, 45_000) with { Limit = AwardLimit.Request, Notes = AssessmentNotes.RaisedToMinimum, Least = Money.Of(50_000), Room = Money.Of(45_000) };

        var round = AwardRound.Divide(Of(100_000, Reduction.Uniform, stopped) with { BelowLeast = MinimumPolicy.Raise });

        AssertOnlyCut(round["a"], AwardReason.RaisedToLeast, 255_000, 45_000,
            "Částka po limitech služby byla pod minimem a zvýšila se na 45 000,00 Kč; víc nedovoluje vyrovnávací platba po odečtení ostatních veřejných zdrojů.",
            "The amount after the limits of the service was below the least and was raised to 45 000.00 CZK; the ceiling less other public money allows no more.");
        var parts = round.Explain("a").Explanation.Parts;
        Assert.Equal((round["a"].Cuts[0].Text, "The round does not reduce the service."), (parts[0].Reason, parts[1].Reason.English));
    }

    [Fact]
    public void WhatEarlierRoundsAwarded_IsToldNetOfReturns()
    {
        var award = Divide(1_000, Reduction.Uniform, Item("a", 500) with { Earlier = Money.Of(200) })["a"];

        AssertOnlyCut(award, AwardReason.Earlier, 500, 300, "Z dřívějších kol zbývá po odečtení vratek 200,00 Kč.", "Earlier rounds awarded 200.00 CZK net of returns.");
    }

    // Of at least 5,000 over all rounds 1,234.56 were awarded: 3,765.44 are left, which makes 3,800 in steps of 100.
    [Theory]
    [InlineData(MinimumPolicy.Raise, "a 16200, b 3800", "Krácená částka by byla pod minimem, zvýšena na 3 800,00 Kč.")]
    [InlineData(MinimumPolicy.AwardNothing, "a 20000, b 0", "Na službu by vyšlo méně než minimum 3 800,00 Kč, dotace se nepřiznává a peníze se rozdělí ostatním službám.")]
    public void TheRestOfALeast_IsToldInTheStepsInWhichItIsAwarded(MinimumPolicy policy, string amounts, string czech)
    {
        var owed = Item("b", 10_000) with { Earlier = Money.Of(1_234.56m), Least = Money.Of(5_000) };

        var round = AwardRound.Divide(Of(20_000, Reduction.Uniform, Item("a", 100_000), owed) with { BelowLeast = policy, Rounding = RoundingRule.Down(100) });

        Assert.Equal(amounts, round.Amounts());
        Assert.EndsWith(czech, Readable(round["b"].Cuts[^1].Text.Czech), StringComparison.Ordinal);
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
