using SocialServices.Domain.Compensation.Assessments;
using SocialServices.Domain.Compensation.Awards;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;
using SocialServices.Domain.Validation;
using static SocialServices.Domain.Tests.Compensation.Problems;
using static SocialServices.Domain.Tests.Compensation.RoundSample;

namespace SocialServices.Domain.Tests.Compensation;

public sealed class AwardRoundTests
{
    private static readonly CompensationRules Rules = Sample.Rules();

    [Fact]
    public void Divide_Assessments_GivesAnAwardByService()
    {
        var assessments = new[] { ("první", 9m), ("druhá", 6m) }.Select(each => Rules.Assess(Plan(each.Item1, each.Item2))).ToArray();

        var round = AwardRound.Divide(assessments, Money.Of(3_000_000), Reduction.CappedWaterFilling);
        var award = round["první"];

        Assert.Equal(Money.Of(2_700_000), award.Optimum);
        Assert.Equal(Money.Of(2_700_000), award.Capped);
        Assert.Equal(Money.Of(1_800_000), award.Reduced);
        Assert.Equal(Money.Of(1_800_000), award.Amount);
        Assert.Equal(AwardReason.Shortage, award.Reason);
        Assert.Equal(Exact.Of(2, 3), award.Ratio!.Value);
        Assert.Equal(Money.Zero, round.Remainder);
        Assert.Contains("Krácení na disponibilní objem prostředků: 1\u00A0800\u00A0000,00\u00A0Kč", round.Explain("první").ToText(Language.Czech), StringComparison.Ordinal);
        Assert.Equal(Money.Of(2_700_000), award.Item.Assessment!.Value.Optimum);
    }

    [Fact]
    public void Divide_WithoutAReduction_TakesThatOfTheMethodologyOrSaysThatThereIsNone()
    {
        var stating = Sample.Rules(Sample.Definition with { Reduction = new() { Reduction = Reduction.Uniform, Remainder = RemainderPolicy.LargestRemainder } });
        var round = AwardRound.Divide([stating.Assess(Plan("a", 1)), stating.Assess(Plan("b", 2))], Money.Of(100_000));

        Assert.Equal("a 33330, b 66670", round.Amounts());
        Assert.Equal(RemainderPolicy.LargestRemainder, round.Definition.Reduction.Remainder);
        Assert.Equal(
            new() { Reduction = Reduction.ByPriority, Remainder = RemainderPolicy.LargestRemainder },
            AwardRound.Divide([stating.Assess(Plan("a", 1))], Money.Of(1), Reduction.ByPriority).Definition.Reduction);
        Assert.Equal(
            "$.reduction: The methodology vzor-2023 states no reduction; state it in its section 'reduction', or pass one, such as Reduction.Uniform. [round.reduction-not-stated]",
            Assert.Throws<DomainValidationException>(() => AwardRound.Divide([Rules.Assess(Plan("a", 1))], Money.Of(1))).Message);
    }

    [Fact]
    public void Divide_OutcomesWithProblems_KeepsTheRowWithoutAnAward()
    {
        ServicePlan[] plans = [Plan("dobrá", 3), ServicePlan.Create("špatná", 2022, ServiceForm.Residential, Capacity.Beds(3))];
        var outcomes = new AssessmentOutcome[2];
        Rules.Assess(plans, outcomes);

        var round = AwardRound.Divide(plans, outcomes, Money.Of(500_000), Reduction.Uniform);

        Assert.Equal("dobrá 500000, špatná 0", round.Amounts());
        Assert.Equal(AwardReason.Problems, round["špatná"].Reason);
        Assert.Equal(PlanProblemCodes.Year, round["špatná"].Item.Problems.Problems[0].Code);
        Assert.Contains("Služba nebyla posouzena: Plán je pro rok 2022", round.Explain("špatná").ToText(Language.Czech), StringComparison.Ordinal);
        Assert.Contains("Rows that were not assessed and get no award: 1.", round.Explain().ToText(Language.English), StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => AwardRound.Divide(plans, outcomes.AsSpan(1), Money.Zero, Reduction.Uniform));
        Assert.Equal(RoundProblemCodes.Empty, Assert.Throws<DomainValidationException>(() =>
            AwardRound.Divide(plans.AsSpan(1), outcomes.AsSpan(1), Money.Zero, Reduction.Uniform)).Report.Problems[0].Code);
    }

    [Fact]
    public void Divide_OfAServiceThatAnotherSourceExcludes_SaysSo()
    {
        var excluded = RoundSample.Item("b", 0) with { Notes = AssessmentNotes.ExcludedByOtherSource };

        var award = RoundSample.Divide(1_000, Reduction.Uniform, RoundSample.Item("a", 500), excluded)["b"];

        Assert.Equal((Money.Zero, AwardReason.Excluded), (award.Amount, award.Reason));
        Assert.Equal(new("Jiný veřejný zdroj vylučuje dotaci na tytéž náklady.", "Another public source excludes an award for the same cost."), Assert.Single(award.Cuts).Text);
    }

    [Fact]
    public void Divide_AssessmentsOfTwoMethodologies_IsRefused()
    {
        var other = Sample.Rules(Sample.Definition with { Id = "jiná" });

        Assert.Equal(
            "$.items[1]: The service 'b' is assessed by the methodology jiná, the first one by vzor-2023; a round is divided by one methodology. [round.different-methodologies]",
            Assert.Throws<DomainValidationException>(() => AwardRound.Divide([Rules.Assess(Plan("a", 1)), other.Assess(Plan("b", 1))], Money.Of(1), Reduction.Uniform)).Message);
    }

    [Fact]
    public void Divide_EnoughMoney_ReducesNobodyAndLeavesTheRest()
    {
        var round = Divide(1_000, Reduction.CappedWaterFilling, Item("a", 300), Item("b", 500, 400));

        Assert.Equal("a 300, b 400", round.Amounts());
        Assert.Equal(Money.Of(300), round.Remainder);
        Assert.Empty(round.Ratios);
        Assert.Equal((AwardReason.None, AwardReason.Limit), (round["a"].Reason, round["b"].Reason));
    }

    [Fact]
    public void Divide_UniformlyWithoutMoney_IsAShortageNotAPriority()
    {
        var round = Divide(0, Reduction.Uniform, Item("a", 1_000), Item("b", 400));

        Assert.Equal("a 0, b 0", round.Amounts());
        Assert.Equal((AwardReason.Shortage, AwardReason.Shortage), (round["a"].Reason, round["b"].Reason));
        Assert.DoesNotContain("priorit", round.Explain("a").ToText(Language.Czech), StringComparison.Ordinal);
    }

    [Fact]
    public void Divide_Uniformly_IsOneRatioOfTheCappedAmounts()
    {
        var round = Divide(600, Reduction.Uniform, Item("a", 1_000, 400), Item("b", 400));

        Assert.Equal("a 300, b 300", round.Amounts());
        Assert.Equal(Exact.Of(3, 4), Assert.Single(round.Ratios).Value);
        Assert.Equal("k\u00A0=\u00A0600,00 Kč / 800,00 Kč = 0,75", "k\u00A0=\u00A0" + Readable(round.Ratios[0].ToText(Language.Czech)));
    }

    [Fact]
    public void Divide_ByACoefficientOfZero_SaysThatItIsStatedAndNotThatTheMoneyEnded()
    {
        var award = Divide(700, Reduction.ByCoefficient(new(1, Rate.One), new(3, Rate.Zero)), Item("a", 400), Item("c", 300) with { Priority = 3 })["c"];

        Assert.Equal((Money.Zero, AwardReason.Shortage), (award.Amount, award.Reason));
        Assert.Equal(new("Priorita 3 má stanovený koeficient 0.", "The priority 3 has the stated coefficient 0."), Assert.Single(award.Cuts).Text);
    }

    [Fact]
    public void Divide_BelowTheLeastAward_SaysThatMoneyIsHandedOnOnlyWhereItIs()
    {
        PriorityCoefficient half = new(1, Rate.Percent(50));

        Assert.EndsWith("nothing is awarded and the money is divided among the other services.", Dropped(Reduction.Uniform, MinimumPolicy.AwardNothing, 800).English, StringComparison.Ordinal);
        Assert.EndsWith("nothing is awarded.", Dropped(Reduction.Uniform, MinimumPolicy.AwardNothing).English, StringComparison.Ordinal);
        Assert.EndsWith("nothing is awarded.", Dropped(Reduction.Uniform, MinimumPolicy.AwardNothing, 0).English, StringComparison.Ordinal);
        Assert.EndsWith("nothing is awarded.", Dropped(Reduction.ByCoefficient(half), MinimumPolicy.AwardNothing).English, StringComparison.Ordinal);
        Assert.EndsWith("žádost se zamítá.", Dropped(Reduction.ByCoefficient(half), MinimumPolicy.Refuse).Czech, StringComparison.Ordinal);
        Assert.EndsWith("dotace se nepřiznává.", Dropped(Reduction.None, MinimumPolicy.AwardNothing).Czech, StringComparison.Ordinal);

        static BilingualText Dropped(Reduction reduction, MinimumPolicy policy, decimal allocation = 1_000) =>
            AwardRound.Divide(Of(allocation, reduction, Item("a", 900), Item("b", 100) with { Least = Money.Of(150) }) with { BelowLeast = policy })["b"].Cuts[^1].Text;
    }

    // The money of 'b', which is of the first or of the third priority, can only go to 'c' of the second one.
    [Theory]
    [InlineData(1, "the application is refused and the money is divided among the other services.")]
    [InlineData(3, "the application is refused.")]
    public void Divide_BelowTheLeastAwardOfAPriority_SaysThatMoneyIsHandedOnWhereALaterOneSharesIt(int priority, string english)
    {
        var below = Item("b", 100) with { Least = Money.Of(150), Priority = priority };

        var round = AwardRound.Divide(Of(1_000, Reduction.ByPriority, Item("a", 900), below, Item("c", 500) with { Priority = 2 }) with { BelowLeast = MinimumPolicy.Refuse });

        Assert.Equal("a 900, b 0, c 100", round.Amounts());
        Assert.EndsWith(english, round["b"].Cuts[^1].Text.English, StringComparison.Ordinal);
    }

    // k = 100/140 would give b 42,857 of at least 60,000; without it the money suffices for a.
    [Fact]
    public void Explain_OfARoundThatReducesNobodyButDropsAService_DoesNotSayThatTheMoneySuffices()
    {
        var definition = Of(100_000, Reduction.Uniform, Item("a", 80_000), Item("b", 60_000) with { Least = Money.Of(60_000) }) with { BelowLeast = MinimumPolicy.AwardNothing };

        var round = AwardRound.Divide(definition);

        Assert.Equal("a 80000, b 0", round.Amounts());
        Assert.Equal(
            new("Služby, na které by vyšlo méně než jejich minimum, nedostanou nic; nikdo jiný se nekrátí.", "Services that would get less than their least get nothing; nobody else is reduced."),
            round.Explain().Explanation.Reason);
        Assert.EndsWith("nothing is awarded.", round["b"].Cuts[^1].Text.English, StringComparison.Ordinal);
        Assert.Equal(
            new("Prostředky stačí, nikdo se nekrátí.", "The money suffices, nobody is reduced."), AwardRound.Divide(definition with { Allocation = Money.Of(140_000) }).Explain().Explanation.Reason);
    }

    [Fact]
    public void WithRequest_OfPlainValuesRaisedToTheLeast_NoLongerTellsOfTheRaise()
    {
        var raised = Item("a", 500, 50) with { Limit = AwardLimit.Request, Request = Money.Of(40), Notes = AssessmentNotes.RaisedToMinimum | AssessmentNotes.InputNotUsed };

        Assert.Equal(AssessmentNotes.InputNotUsed, raised.WithRequest(Money.Of(300)).Notes);
    }

    [Fact]
    public void Of_TheDefaultOutcome_AsksForAnAssessment()
    {
        ServicePlan[] plans = [Plan("dobrá", 3), Plan("zapomenutá", 3)];
        var outcomes = new AssessmentOutcome[2];
        Rules.Assess(plans.AsSpan(0, 1), outcomes.AsSpan(0, 1));

        Assert.StartsWith(
            "An outcome of the plan of 'zapomenutá' is expected, not the default value; assess the plan first.",
            Assert.Throws<ArgumentException>(() => AwardRound.Divide(plans, outcomes, Money.Of(500_000), Reduction.Uniform)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Divide_ByWaterFilling_FixesThoseAtTheirCapsAndScalesTheRest()
    {
        // λ = 900/1800 = 1/2 would give a 500 over its cap of 200: a is fixed, then λ = 700/800.
        var round = Divide(900, Reduction.CappedWaterFilling, Item("a", 1_000, 200), Item("b", 600), Item("c", 200));

        Assert.Equal("a 200, b 525, c 175", round.Amounts());
        Assert.Equal(Exact.Of(7, 8), Assert.Single(round.Ratios).Value);
        Assert.Null(round["a"].Ratio);
        Assert.Equal(AwardReason.Limit, round["a"].Reason);
    }

    [Fact]
    public void Divide_ByPriority_PaysGroupsInFullUntilTheMoneyEnds()
    {
        var round = Divide(700, Reduction.ByPriority, Item("c", 300) with { Priority = 3 }, Item("b", 400) with { Priority = 2 }, Item("a", 400), Item("d", 200) with { Priority = 2 });

        Assert.Equal("c 0, b 200, a 400, d 100", round.Amounts());
        Assert.Equal((AwardReason.None, AwardReason.Shortage, AwardReason.Exhausted), (round["a"].Reason, round["b"].Reason, round["c"].Reason));
        Assert.Equal([(2, Exact.Of(1, 2)), (3, Exact.Zero)], round.Ratios.Select(ratio => (ratio.Priority!.Value, ratio.Value)));
    }

    [Fact]
    public void Divide_ByCoefficients_PaysWhatTheRegionStatesOrSaysThatItDoesNotSuffice()
    {
        var reduction = Reduction.ByCoefficient(new PriorityCoefficient(1, Rate.One), new PriorityCoefficient(2, Rate.Percent(80)));
        RoundItem[] items = [Item("a", 500), Item("b", 500) with { Priority = 2 }];

        Assert.Equal("a 500, b 400", Divide(1_000, reduction, items).Amounts());
        Assert.Equal(Money.Of(100), Divide(1_000, reduction, items).Remainder);
        AssertReport(AwardRound.TryDivide(Of(899.99m, reduction, items), out _),
            "$.allocation: The awards need 900.00 CZK, the allocation is 899.99 CZK, and the reduction 'by coefficients of priorities' does not say who gets less; choose another one. [round.allocation-too-low]",
            "$.allocation: Na dotace je třeba 900,00 Kč, objem je 899,99 Kč a způsob 'koeficienty podle priorit' neříká, kdo dostane méně; zvolte jiné krácení. [round.allocation-too-low]");
    }

    [Fact]
    public void Divide_WithoutReduction_ReducesNobodyOrSaysThatTheMoneyDoesNotSuffice()
    {
        Assert.Equal("a 500", Divide(500, Reduction.None, Item("a", 500)).Amounts());
        Assert.Equal(RoundProblemCodes.TooLittle, AwardRound.TryDivide(Of(499.99m, Reduction.None, Item("a", 500)), out var round).Problems[0].Code);
        Assert.Null(round);
    }

    // Bounds of a programme of the Moravian-Silesian region, 50,000 and 600,000 Kč; what happens below the least is the caller's word.
    [Theory]
    [InlineData(MinimumPolicy.AwardNothing, "malá 0, střední 166666.66, velká 333333.33", AwardReason.BelowLeast)]
    [InlineData(MinimumPolicy.Refuse, "malá 0, střední 166666.66, velká 333333.33", AwardReason.Refused)]
    [InlineData(MinimumPolicy.Raise, "malá 50000, střední 150000, velká 300000", AwardReason.RaisedToLeast)]
    public void Divide_BelowTheLeast_FollowsThePolicyAndDividesAgain(MinimumPolicy policy, string amounts, AwardReason reason)
    {
        RoundItem Bounded(string service, decimal optimum) => Item(service, optimum) with { Least = Money.Of(50_000), Most = Money.Of(600_000) };
        var definition = Of(500_000, Reduction.Uniform, Bounded("malá", 60_000), Bounded("střední", 300_000), Bounded("velká", 700_000)) with { BelowLeast = policy, Rounding = RoundingRule.Of(Money.OneHeller, RoundingMode.Down) };

        var round = AwardRound.Divide(definition);

        Assert.Equal(amounts, round.Amounts());
        Assert.Equal(reason, round["malá"].Reason);
        Assert.Equal(Money.Of(600_000), round["velká"].Claim);
        Assert.Contains(round["velká"].Cuts, cut => cut.Reason == AwardReason.Most);
    }

    [Fact]
    public void Divide_SeveralBelowTheLeast_DropsOnlyAsManyAsNeeded()
    {
        // k = 1/2: b would get 45 of at least 47, and c 5 of at least 8. Only c, which is furthest below, leaves: then k = 95/180 gives b 47.77….
        var round = AwardRound.Divide(Of(95, Reduction.Uniform, Item("a", 90) with { Least = Money.Of(45) }, Item("b", 90) with { Least = Money.Of(47) }, Item("c", 10) with { Least = Money.Of(8) }) with
        {
            BelowLeast = MinimumPolicy.AwardNothing,
            Rounding = RoundingRule.Down(1),
        });

        Assert.Equal("a 47, b 47, c 0", round.Amounts());
        Assert.Equal(Money.Of(1), round.Remainder);
    }

    [Fact]
    public void Divide_LeastsBeyondTheMoney_IsRefused() => AssertReport(
        AwardRound.TryDivide(Of(90, Reduction.Uniform, Item("a", 90) with { Least = Money.Of(50) }, Item("b", 90) with { Least = Money.Of(50) }) with { BelowLeast = MinimumPolicy.Raise }, out _),
        "$.allocation: The least awards of the services need 100.00 CZK, there is 90.00 CZK; raise the allocation or choose another policy below the least. [round.allocation-too-low]",
        "$.allocation: Na nejnižší dotace služeb je třeba 100,00 Kč, k dispozici je 90,00 Kč; zvyšte objem, nebo zvolte jiný postup pod minimem. [round.allocation-too-low]");

    [Fact]
    public void Divide_RoundedDown_LeavesOrGivesOutTheRemainder()
    {
        var definition = Of(100, Reduction.Uniform, Item("a", 100), Item("b", 100), Item("c", 100)) with { Rounding = RoundingRule.Down(1) };
        var left = AwardRound.Divide(definition);
        var given = AwardRound.Divide(definition with { Reduction = definition.Reduction with { Remainder = RemainderPolicy.LargestRemainder } });

        Assert.Equal(("a 33, b 33, c 33", Money.Of(1)), (left.Amounts(), left.Remainder));
        Assert.Equal(("a 34, b 33, c 33", Money.Zero), (given.Amounts(), given.Remainder));
        Assert.Contains("The remainder of rounding was given out by the largest remainder.", given.Explain("a").ToText(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Divide_RoundedUp_NeverPassesTheAllocation()
    {
        var round = AwardRound.Divide(Of(200, Reduction.Uniform, Item("a", 100), Item("b", 100), Item("c", 100)) with { Rounding = RoundingRule.Of(Money.Of(1), RoundingMode.HalfAwayFromZero) });

        Assert.Equal("a 67, b 67, c 66", round.Amounts());
        Assert.Equal(Money.Zero, round.Remainder);
        Assert.Contains("Rounded down, since the awards would have passed the allocation.", round.Explain("c").ToText(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Divide_ARemainderThatCapsCannotTake_GoesToThoseWhoWereReduced()
    {
        // Ten services at their caps lose 999 Kč each by rounding; the one that lacks money takes all whole thousands of it.
        var small = Enumerable.Range(0, 10).Select(number => Item(FormattableString.Invariant($"s{number}"), 2_999)).ToArray();
        var definition = Of(129_990, Reduction.ByPriority, [.. small, Item("velká", 200_000) with { Priority = 2 }]) with { Rounding = RoundingRule.Down(1_000) };

        var round = AwardRound.Divide(definition with { Reduction = definition.Reduction with { Remainder = RemainderPolicy.LargestRemainder } });

        Assert.Equal(Money.Of(109_000), round["velká"].Amount);
        Assert.Equal(Money.Of(990), round.Remainder);
    }

    [Fact]
    public void Divide_ReducedAfterRounding_ReducesTheRoundedAmounts()
    {
        var definition = Of(100, Reduction.Uniform, Item("a", 109), Item("b", 101)) with { Rounding = RoundingRule.Down(10) };
        var after = AwardRound.Divide(definition with { Reduction = definition.Reduction with { Order = ReductionOrder.AfterRounding } });

        Assert.Equal("a 50, b 40", AwardRound.Divide(definition).Amounts());
        Assert.Equal("a 50, b 50", after.Amounts());
        Assert.Equal(Money.Of(100), after["a"].Claim);
    }

    [Fact]
    public void Divide_RoundingOverTheCappedAmount_GoesDown()
    {
        var rules = Sample.Rules(Sample.Definition with { AwardRounding = RoundingRule.Of(Money.Of(1_000), RoundingMode.Up), Services = [Sample.Definition.Services[0] with { Value = Money.Of(300_500) }] });
        var assessment = rules.Assess(Plan("a", 1));
        var award = AwardRound.Divide([assessment], Money.Of(1_000_000), Reduction.Uniform)["a"];

        Assert.Equal(Money.Of(301_000), assessment.Proposal);
        Assert.Equal(Money.Of(300_000), award.Amount);
        Assert.Equal(AwardReason.Rounding, award.Reason);
    }

    [Fact]
    public void Indexer_OfAServiceThatIsNotThere_NamesIt() => Assert.Equal(
        "The service 'x' is not in the round; services in it: 1, such as 'a'.", Assert.Throws<KeyNotFoundException>(() => Divide(1, Reduction.Uniform, Item("a", 1))["x"]).Message);

    [Fact]
    public void Rounds_OfEqualDefinitions_AreEqual()
    {
        Assert.Equal(Divide(1, Reduction.Uniform, Item("a", 1)), Divide(1, Reduction.Uniform, Item("a", 1)));
        Assert.NotEqual(Divide(1, Reduction.Uniform, Item("a", 1)), Divide(2, Reduction.Uniform, Item("a", 1)));
        Assert.Equal("round 1 of 2023: 1.00 CZK of 2.00 CZK to 1 services, remainder 1.00 CZK", Divide(2, Reduction.Uniform, Item("a", 1)).ToString());
    }

    [Fact]
    public void WithRequest_OfAnAssessment_AssessesAgain()
    {
        var rules = Sample.Rules(Sample.Definition with { Limits = new() { ByRequest = true, Maximum = Money.Of(2_000_000) } });
        var item = RoundItem.Of(rules.Assess(ServicePlan.Create("a", 2023, ServiceForm.Residential, Capacity.Beds(9), Money.Of(1_000_000)))) with { Provider = "p" };
        var raised = item.WithRequest(Money.Of(2_500_000));

        Assert.Equal((Money.Of(1_000_000), Money.Of(2_000_000)), (item.Capped, raised.Capped));
        Assert.Equal((AwardLimit.Maximum, "p"), (raised.Limit, raised.Provider));
        var plain = Item("a", 500, 300) with { Limit = AwardLimit.Request, Request = Money.Of(300), Room = Money.Of(450) };
        Assert.Equal((Money.Of(400), AwardLimit.Request), (plain.WithRequest(Money.Of(400)).Capped, plain.WithRequest(Money.Of(400)).Limit));
        Assert.Equal((Money.Of(450), AwardLimit.Ceiling), (plain.WithRequest(Money.Of(600)).Capped, plain.WithRequest(Money.Of(600)).Limit));
        Assert.Throws<InvalidOperationException>(() => (plain with { Limit = AwardLimit.Maximum }).WithRequest(Money.Of(400)));
    }

    internal static ServicePlan Plan(string service, decimal beds) => ServicePlan.Create(service, 2023, ServiceForm.Residential, Capacity.Beds(beds));

    [Fact]
    public void Explain_OfAnAssessedService_ShowsItsAssessmentInTheFirstRoundOnly()
    {
        var assessment = Rules.Assess(Plan("a", 9));
        var first = AwardRound.Divide([assessment], Money.Of(1_000_000), Reduction.Uniform);
        var later = first.Next(new LaterRound.UpToOptimum(), Money.Of(1_000));

        Assert.Equal([.. StepsOf(Rules.ExplainAssessment(assessment.Plan).Explanation), AwardSteps.Reduction], StepsOf(first.Explain("a").Explanation));
        Assert.Equal([CompensationSteps.Capped, AwardSteps.Reduction], StepsOf(later.Explain("a").Explanation));

        static IEnumerable<StepDefinition> StepsOf(Explanation explanation) => explanation.Parts.Select(part => part.Step);
    }
}
