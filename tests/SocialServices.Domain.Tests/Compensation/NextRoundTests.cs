using NodaTime;
using SocialServices.Domain.Compensation.Assessments;
using SocialServices.Domain.Compensation.Awards;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;
using static SocialServices.Domain.Tests.Compensation.Problems;
using static SocialServices.Domain.Tests.Compensation.RoundSample;

namespace SocialServices.Domain.Tests.Compensation;

public sealed class NextRoundTests
{
    private static readonly RoundItem Modest = Item("skromná", 1_000, 600) with { Limit = AwardLimit.Request, Request = Money.Of(600) };

    // The rule of the Pardubice region: over all rounds at most the optimum; only who asked for less may ask for more.
    [Fact]
    public void Next_UpToTheOptimum_TopsUpWhatIsLeftAndTakesRaisedRequests()
    {
        var first = Divide(1_200, Reduction.Uniform, Modest, Item("plná", 1_000));

        var second = first.Next(new LaterRound.UpToOptimum(), Money.Of(5_000), [first["skromná"].Item.WithRequest(Money.Of(900))]);

        Assert.Equal("skromná 450, plná 750", first.Amounts());
        Assert.Equal("skromná 450, plná 250", second.Amounts());
        Assert.Equal([Money.Of(900), Money.Of(1_000)], second.Awards.Select(award => award.Total));
        Assert.Equal("plná 0", AwardRound.Divide(second.Next(new LaterRound.UpToOptimum(), Money.Of(5_000)).Definition with { Items = [second.Next(new LaterRound.UpToOptimum(), Money.Of(5_000))["plná"].Item] }).Amounts());
    }

    [Fact]
    public void Next_ARaisedRequestOfWhoDidNotAskForLess_IsRefused()
    {
        var first = Divide(1_200, Reduction.Uniform, Modest, Item("plná", 1_000) with { Request = Money.Of(1_000) });

        AssertReport(first.TryNext(new LaterRound.UpToOptimum(), Money.Of(1), out _, [Item("plná", 1_000) with { Request = Money.Of(1_200) }, Modest with { Optimum = Money.Of(1_100) }, Item("nová", 1)]),
            """
            $.changed[0].request: The service 'plná' did not request less than its optimum of 1 000.00 CZK; only one that did asks for an increase. [round.not-entitled]
            $.changed[1].optimum: The optimum of the service 'skromná' is 1 000.00 CZK from the earlier rounds; this round does not change it. [round.not-entitled]
            $.changed[2].service: The service 'nová' is not in the earlier rounds; a new service takes part only in a redistribution. [round.unknown-service]
            """,
            """
            $.changed[0].request: Služba 'plná' nežádala méně než optimální výši 1 000,00 Kč; navýšení žádá jen ta, která žádala méně. [round.not-entitled]
            $.changed[1].optimum: Optimální výše služby 'skromná' je z dřívějších kol 1 000,00 Kč; toto kolo ji nemění. [round.not-entitled]
            $.changed[2].service: Služba 'nová' v předchozích kolech není; nová služba se účastní jen přerozdělení vratek. [round.unknown-service]
            """);
    }

    [Fact]
    public void Next_RaisedCapacities_GivesAtMostWhatTheOptimumGrewBy()
    {
        var first = Divide(800, Reduction.Uniform, Item("a", 1_000) with { Provider = "p" }, Item("b", 600) with { Provider = "q" });

        var second = first.Next(new LaterRound.RaisedCapacities(), Money.Of(5_000), [Item("a", 1_300) with { Provider = "p" }]);

        Assert.Equal("a 300, b 0", second.Amounts());
        Assert.Equal(AwardReason.TopUp, second["b"].Reason);
        Assert.Equal(Money.Of(800), second["a"].Total);
    }

    [Fact]
    public void Next_RaisedCapacitiesOfWhoDidNotSucceed_IsRefused()
    {
        var first = Divide(500, Reduction.ByPriority, Item("a", 500), Item("b", 600) with { Priority = 2, Provider = "q" });

        AssertReport(first.TryNext(new LaterRound.RaisedCapacities(), Money.Of(1), out _, [Item("a", 500), Item("b", 700) with { Priority = 2, Provider = "q" }]),
            """
            $.changed[0].optimum: The optimum of the service 'a' did not grow; the round is for raised capacities only. [round.not-entitled]
            $.changed[1].provider: The provider of the service 'b' did not succeed in the earlier rounds. [round.not-entitled]
            """,
            """
            $.changed[0].optimum: Optimální výše služby 'a' nevzrostla; kolo je jen pro navýšené kapacity. [round.not-entitled]
            $.changed[1].provider: Poskytovatel služby 'b' v předchozích kolech neuspěl. [round.not-entitled]
            """);
    }

    [Fact]
    public void Next_PerUnit_MultipliesTheUnroundedValue()
    {
        var rules = Sample.Rules();
        var first = AwardRound.Divide([rules.Assess(AwardRoundTests.Plan("a", 7)), rules.Assess(AwardRoundTests.Plan("b", 2.5m))], Money.Of(2_000_000), Reduction.Uniform);

        // 7 × 1,234.567 = 8,641.969; a unit value rounded to a crown would give 8,645.
        var second = first.Next(new LaterRound.PerUnit([new(ServiceType.ShelteredHousing, Unit.Bed, Exact.Of(1_234_567, 1_000))]), Money.Of(20_000), reduction: ReductionSetting.Of(Reduction.None));

        Assert.Equal("a 8640, b 3080", second.Amounts());
        Assert.Equal(Money.Of(8_641.96m), second["a"].Item.TopUp);
    }

    [Fact]
    public void Next_PerUnitWithoutAValueForTheUnit_GivesNothing()
    {
        var first = Divide(100, Reduction.Uniform, Item("a", 1_000) with { Type = ServiceType.ShelteredHousing, Units = [new(Unit.FullTimeEquivalent, Exact.Of(3))] });

        Assert.Equal("a 0", first.Next(new LaterRound.PerUnit([new(ServiceType.ShelteredHousing, Unit.Bed, Exact.One)]), Money.Of(10)).Amounts());
        Assert.Equal("a 6", first.Next(new LaterRound.PerUnit([new(ServiceType.ShelteredHousing, Unit.FullTimeEquivalent, Exact.Of(2))]), Money.Of(10)).Amounts());
        Assert.Equal(
            [(RoundProblemCodes.Range, "$.values[0].perUnit"), (RoundProblemCodes.Repeated, "$.values[1]")],
            first.TryNext(new LaterRound.PerUnit([new(ServiceType.ShelteredHousing, Unit.Bed, Exact.Of(-1)), new(ServiceType.ShelteredHousing, Unit.Bed, Exact.One)]), Money.Of(10), out _).Problems.Select(problem => (problem.Code, problem.Path)));
    }

    [Fact]
    public void Next_Redistribution_DividesWhatCameBackInTheYear()
    {
        var first = Divide(1_000, Reduction.Uniform, Item("a", 1_000), Item("b", 1_000));

        var second = first.Next(new LaterRound.Redistribution([new("a", Money.Of(200), new(2023, 11, 15))]), Money.Of(200), [Item("nová", 1_000)]);

        Assert.Equal("a 500, b 500", first.Amounts());
        Assert.Equal("a 0, b 66.67, nová 133.33", second.Amounts());
        Assert.Equal([Money.Of(300), Money.Of(566.67m), Money.Of(133.33m)], second.Awards.Select(award => award.Total));
        Assert.Equal(
            "a 116.67, b 83.33", first.Next(new LaterRound.Redistribution([new("a", Money.Of(200), new(2023, 11, 15))]) { WithReturners = true }, Money.Of(200)).Amounts());
    }

    [Fact]
    public void Next_MoneyReturnedAfterItsYear_SaysWhereItGoes()
    {
        var first = Divide(1_000, Reduction.Uniform, Item("a", 1_000), Item("b", 1_000));

        AssertReport(first.TryNext(new LaterRound.Redistribution([new("a", Money.Of(200), new LocalDate(2024, 2, 12)), new("b", Money.Of(501), new(2023, 5, 1)), new("c", Money.Of(1), new(2023, 5, 1))]), Money.Of(703), out _),
            """
            $.returns[0].day: Money of 2023 returned only on 12 February 2024 may not be redistributed: it goes to the ministry with the financial settlement and lowers what the service received for 2023. Leave it out of the redistribution. (Act 108/2006 Sb., § 101a) [round.returned-late]
            $.returns[1].amount: The service 'b' returns 501.00 CZK of the 500.00 CZK that it was awarded; a return is positive and at most that. [round.range]
            $.returns[2].service: The service 'c' is not in the earlier rounds. [round.unknown-service]
            $.allocation: At most the returned 702.00 CZK can be redistributed, not 703.00 CZK. [round.allocation-too-low]
            """,
            """
            $.returns[0].day: Peníze roku 2023 vrácené až 12. 2. 2024 nelze přerozdělit: odvádějí se ministerstvu při finančním vypořádání a snižují to, co služba za rok 2023 přijala. Vypusťte je z přerozdělení. (§ 101a zákona č. 108/2006 Sb.) [round.returned-late]
            $.returns[1].amount: Služba 'b' vrací 501,00 Kč, přiznáno má 500,00 Kč; vratka je kladná a nejvýše tolik. [round.range]
            $.returns[2].service: Služba 'c' v předchozích kolech není. [round.unknown-service]
            $.allocation: Přerozdělit lze nejvýše vrácených 702,00 Kč, ne 703,00 Kč. [round.allocation-too-low]
            """);
        Assert.Equal(RoundProblemCodes.Contradiction, AwardRound.Divide(first.Definition with { Funding = null })
            .TryNext(new LaterRound.Redistribution([new("a", Money.Of(200), new(2023, 2, 12))]), Money.Of(1), out _).Problems[0].Code);
        Assert.False(AwardRound.Divide(first.Definition with { Funding = PublicSource.Region })
            .TryNext(new LaterRound.Redistribution([new("a", Money.Of(200), new(2024, 2, 12))]), Money.Of(200), out _).HasErrors);
    }

    [Fact]
    public void Next_AfterAnApproval_CountsWhatWasApproved()
    {
        var approved = Divide(1_000, Reduction.Uniform, Item("a", 1_000), Item("b", 1_000)).Approve(new()
        {
            Resolution = "1/Z1/23",
            Day = new(2023, 3, 1),
            Amounts = [new("a", Money.Of(400), new("návrh výboru", "proposed by the committee"))],
        });

        Assert.Equal([Money.Of(400), Money.Of(500)], approved.Next(new LaterRound.UpToOptimum(), Money.Of(100)).Awards.Select(award => award.Item.Earlier));
    }

    [Fact]
    public void Next_AServiceTwiceAmongTheChanges_IsToldWhetherItIsNewOrKnown()
    {
        var first = Divide(1_000, Reduction.Uniform, Item("a", 1_000), Item("b", 1_000));

        Assert.Equal(
            [(RoundProblemCodes.Repeated, "$.changed[1].service"), (RoundProblemCodes.Repeated, "$.changed[3].service")],
            first.TryNext(
                    new LaterRound.Redistribution([new("a", Money.Of(200), new(2023, 11, 15))]), Money.Of(200), out _, [Item("nová", 1_000), Item("nová", 500), Item("b", 1_000), Item("b", 900)])
                .Problems.Select(problem => (problem.Code, problem.Path)));
    }

    [Fact]
    public void Next_RaisedCapacitiesOfAProviderThatSucceededWithAnotherService_TakePart()
    {
        var first = Divide(500, Reduction.ByPriority, Item("a", 500) with { Provider = "q" }, Item("b", 600) with { Priority = 2, Provider = "q" });

        Assert.Equal("a 0, b 100", first.Next(new LaterRound.RaisedCapacities(), Money.Of(5_000), [Item("b", 700) with { Priority = 2, Provider = "q" }]).Amounts());
    }

    [Fact]
    public void Next_WithAnotherReduction_IsDividedByIt()
    {
        var first = Divide(800, Reduction.Uniform, Item("a", 1_000), Item("b", 600) with { Priority = 2 });

        Assert.Equal("a 500, b 300", first.Amounts());
        Assert.Equal("a 500, b 100", first.Next(new LaterRound.UpToOptimum(), Money.Of(600), reduction: ReductionSetting.Of(Reduction.ByPriority)).Amounts());
    }

    [Fact]
    public void Next_WhoAskedForLess_MayAskForMoreWhetherTheSheetSaysSoByTheLimitOrByTheRequest()
    {
        var first = Divide(2_000, Reduction.Uniform, Modest with { Request = null }, Item("úsporná", 1_000, 600) with { Request = Money.Of(600) });

        var second = first.Next(new LaterRound.UpToOptimum(), Money.Of(5_000), first.Awards.Select(award => award.Item.WithRequest(Money.Of(900))));

        Assert.Equal("skromná 300, úsporná 300", second.Amounts());
    }

    [Fact]
    public void Next_ReturnsOfAllOrNothingOrBeforeTheYear_AreToldApart()
    {
        var first = Divide(1_000, Reduction.Uniform, Item("a", 1_000), Item("b", 1_000), Item("c", 0));

        Assert.Equal("a 0, b 500, c 0", first.Next(new LaterRound.Redistribution([new("a", Money.Of(500), new(2023, 12, 31))]), Money.Of(500)).Amounts());
        AssertReport(first.TryNext(new LaterRound.Redistribution([new("a", Money.Zero, new(2023, 1, 1)), new("b", Money.Of(1), new(2022, 12, 31))]), Money.Of(1), out _),
            """
            $.returns[0].amount: The service 'a' returns 0.00 CZK of the 500.00 CZK that it was awarded; a return is positive and at most that. [round.range]
            $.returns[1].day: The return of 31 December 2022 is before 2023. [round.range]
            """,
            """
            $.returns[0].amount: Služba 'a' vrací 0,00 Kč, přiznáno má 500,00 Kč; vratka je kladná a nejvýše tolik. [round.range]
            $.returns[1].day: Vratka ze dne 31. 12. 2022 je před rokem 2023. [round.range]
            """);
    }
}
