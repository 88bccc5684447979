using System.Text;
using SocialServices.Domain.Compensation.Awards;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;
using SocialServices.Domain.Validation;
using static SocialServices.Domain.Tests.Compensation.Problems;
using static SocialServices.Domain.Tests.Compensation.RoundSample;

namespace SocialServices.Domain.Tests.Compensation;

public sealed class RoundProblemTests
{
    [Fact]
    public void TryDivide_ADoubledService_NamesItsPath() => AssertReport(
        AwardRound.TryDivide(Of(1, Reduction.Uniform, Item("a", 1), Item("b", 1), Item("a", 2)), out _),
        "$.items[2].service: The service 'a' stands twice in the round; each service has one row, use its identifier. [round.repeated-service]",
        "$.items[2].service: Služba 'a' je v kole dvakrát; každá služba má jeden řádek, použijte její identifikátor. [round.repeated-service]");

    [Fact]
    public void TryDivide_ManyFaults_TellsEachWithItsPath() => AssertReport(
        AwardRound.TryDivide(
            Of(1, Reduction.ByCoefficient(new PriorityCoefficient(2, Rate.Percent(101)), new PriorityCoefficient(2, Rate.One)),
                Item(" ", 1) with { Priority = 2, Provider = "" },
                Item("a", -1, 0),
                Item("b", 1, 2) with { Priority = 2, Room = Money.Of(1) },
                Item("c", 100) with { Priority = 2, Least = Money.Of(15), Most = Money.Of(10) }) with { Rounding = RoundingRule.Down(10), Allocation = -Money.OneHeller, Year = 2006 },
            out _),
        """
        $.year: A year is from 2007, when Act 108/2006 Sb. took effect, to 2100, not 2006. [round.range]
        $.allocation: An amount is from 0 CZK to 10 000 000 000 000 000.00 CZK, not −0.01 CZK. [round.range]
        $.reduction.coefficients[0].coefficient: A share is from 0 to 1 (0 to 100%), not 1.01. [methodology.range]
        $.reduction.coefficients[1].priority: The priority 2 stands twice. [methodology.id]
        $.items[0].service: The name of the service must not be blank. [round.blank]
        $.items[0].provider: The name of the provider must not be blank; leave it out where it is not known. [round.blank]
        $.items[1].optimum: An amount is from 0 CZK to 1 000 000 000 000.00 CZK, not −1.00 CZK. [round.range]
        $.items[1].priority: The priority 1 of the service 'a' has no coefficient; supply it. [round.priority-without-coefficient]
        $.items[2].capped: The capped amount 2.00 CZK is above the optimum 1.00 CZK; only raising to the least may do that. [round.contradiction]
        $.items[2].capped: The capped amount 2.00 CZK is above the ceiling less other public money 1.00 CZK. [round.contradiction]
        $.items[3].least: The least of 15.00 CZK is above the most of 10.00 CZK. [round.contradiction]
        $.belowLeast: The service 'c' has a least award; state what happens below it (nothing, refusal, raise). [round.contradiction]
        $.items[3].least: The least of 15.00 CZK is not a multiple of the rounding step of the award, 10.00 CZK. [round.contradiction]
        """,
        """
        $.year: Rok je od 2007 (účinnost zákona č. 108/2006 Sb.) do 2100, ne 2006. [round.range]
        $.allocation: Částka je od 0 Kč do 10 000 000 000 000 000,00 Kč, ne −0,01 Kč. [round.range]
        $.reduction.coefficients[0].coefficient: Podíl je od 0 do 1 (0 až 100 %), ne 1.01. [methodology.range]
        $.reduction.coefficients[1].priority: Priorita 2 je uvedena dvakrát. [methodology.id]
        $.items[0].service: Název služby nesmí být prázdný. [round.blank]
        $.items[0].provider: Název poskytovatele nesmí být prázdný; není-li znám, vynechte jej. [round.blank]
        $.items[1].optimum: Částka je od 0 Kč do 1 000 000 000 000,00 Kč, ne −1,00 Kč. [round.range]
        $.items[1].priority: Priorita 1 služby 'a' nemá koeficient; doplňte jej. [round.priority-without-coefficient]
        $.items[2].capped: Částka po limitech 2,00 Kč je vyšší než optimální výše 1,00 Kč; vyšší smí být jen zvýšením na minimum. [round.contradiction]
        $.items[2].capped: Částka po limitech 2,00 Kč je vyšší než vyrovnávací platba po odečtení ostatních veřejných zdrojů 1,00 Kč. [round.contradiction]
        $.items[3].least: Minimum 15,00 Kč je vyšší než maximum 10,00 Kč. [round.contradiction]
        $.belowLeast: Služba 'c' má nejnižší dotaci; uveďte, co se stane pod ní (nic, zamítnutí, zvýšení). [round.contradiction]
        $.items[3].least: Minimum 15,00 Kč není násobkem kroku zaokrouhlení dotace 10,00 Kč. [round.contradiction]
        """);

    [Fact]
    public void TryDivide_NoService_SaysSo() => Assert.Equal(RoundProblemCodes.Empty, Assert.Single(AwardRound.TryDivide(Of(1, Reduction.Uniform), out _).Problems).Code);

    [Fact]
    public void TryDivide_AnItemOfOneFault_TellsThatFaultAlone()
    {
        var (most, lowest) = (Money.Of(1_000_000_000_000), Money.Of(-10));

        AssertReport(
            AwardRound.TryDivide(
                Of(1, Reduction.Uniform,
                    Item(" ", 1),
                    Item("a", 1) with { Provider = " " },
                    Item("b", 1) with { Priority = 0 },
                    Item("c", 1) with { Units = [new(Unit.Bed, Exact.Of(-1)), new(Unit.BedDay, Exact.One)] },
                    Item("d", 10, 30) with { Least = Money.Of(20) },
                    Item("e", 20) with { Room = Money.Of(10) },
                    Item("f", 1) with { Least = Money.Of(20), Most = Money.Of(10) },
                    Item("g", 1) with { Least = Money.Of(15) },
                    Item("h", 1_000_000_000_000) with { Provider = "", Room = most, Least = most, Most = most, Earlier = most, TopUp = most, Units = [new(Unit.Bed, default)] },
                    Item("i", -10) with { Earlier = lowest, Least = lowest, Most = lowest, TopUp = lowest, Request = lowest, Room = lowest, Proposal = lowest }) with
                { BelowLeast = MinimumPolicy.AwardNothing, Rounding = RoundingRule.Down(10) },
                out _),
            """
            $.items[0].service: The name of the service must not be blank. [round.blank]
            $.items[1].provider: The name of the provider must not be blank; leave it out where it is not known. [round.blank]
            $.items[2].priority: A priority is a whole number from 1. [round.range]
            $.items[3].units[0].count: A number of units is 0 or more. [round.range]
            $.items[4].capped: The capped amount 30.00 CZK is above the optimum 10.00 CZK; only raising to the least may do that. [round.contradiction]
            $.items[5].capped: The capped amount 20.00 CZK is above the ceiling less other public money 10.00 CZK. [round.contradiction]
            $.items[6].least: The least of 20.00 CZK is above the most of 10.00 CZK. [round.contradiction]
            $.items[7].least: The least of 15.00 CZK is not a multiple of the rounding step of the award, 10.00 CZK. [round.contradiction]
            $.items[8].provider: The name of the provider must not be blank; leave it out where it is not known. [round.blank]
            $.items[9].optimum: An amount is from 0 CZK to 1 000 000 000 000.00 CZK, not −10.00 CZK. [round.range]
            $.items[9].capped: An amount is from 0 CZK to 1 000 000 000 000.00 CZK, not −10.00 CZK. [round.range]
            $.items[9].earlier: An amount is from 0 CZK to 1 000 000 000 000.00 CZK, not −10.00 CZK. [round.range]
            $.items[9].least: An amount is from 0 CZK to 1 000 000 000 000.00 CZK, not −10.00 CZK. [round.range]
            $.items[9].most: An amount is from 0 CZK to 1 000 000 000 000.00 CZK, not −10.00 CZK. [round.range]
            $.items[9].topUp: An amount is from 0 CZK to 1 000 000 000 000.00 CZK, not −10.00 CZK. [round.range]
            $.items[9].request: An amount is from 0 CZK to 10 000 000 000 000 000.00 CZK, not −10.00 CZK. [round.range]
            $.items[9].room: An amount is from 0 CZK to 10 000 000 000 000 000.00 CZK, not −10.00 CZK. [round.range]
            $.items[9].proposal: An amount is from 0 CZK to 10 000 000 000 000 000.00 CZK, not −10.00 CZK. [round.range]
            """,
            """
            $.items[0].service: Název služby nesmí být prázdný. [round.blank]
            $.items[1].provider: Název poskytovatele nesmí být prázdný; není-li znám, vynechte jej. [round.blank]
            $.items[2].priority: Priorita je celé číslo od 1. [round.range]
            $.items[3].units[0].count: Počet jednotek je nejméně 0. [round.range]
            $.items[4].capped: Částka po limitech 30,00 Kč je vyšší než optimální výše 10,00 Kč; vyšší smí být jen zvýšením na minimum. [round.contradiction]
            $.items[5].capped: Částka po limitech 20,00 Kč je vyšší než vyrovnávací platba po odečtení ostatních veřejných zdrojů 10,00 Kč. [round.contradiction]
            $.items[6].least: Minimum 20,00 Kč je vyšší než maximum 10,00 Kč. [round.contradiction]
            $.items[7].least: Minimum 15,00 Kč není násobkem kroku zaokrouhlení dotace 10,00 Kč. [round.contradiction]
            $.items[8].provider: Název poskytovatele nesmí být prázdný; není-li znám, vynechte jej. [round.blank]
            $.items[9].optimum: Částka je od 0 Kč do 1 000 000 000 000,00 Kč, ne −10,00 Kč. [round.range]
            $.items[9].capped: Částka je od 0 Kč do 1 000 000 000 000,00 Kč, ne −10,00 Kč. [round.range]
            $.items[9].earlier: Částka je od 0 Kč do 1 000 000 000 000,00 Kč, ne −10,00 Kč. [round.range]
            $.items[9].least: Částka je od 0 Kč do 1 000 000 000 000,00 Kč, ne −10,00 Kč. [round.range]
            $.items[9].most: Částka je od 0 Kč do 1 000 000 000 000,00 Kč, ne −10,00 Kč. [round.range]
            $.items[9].topUp: Částka je od 0 Kč do 1 000 000 000 000,00 Kč, ne −10,00 Kč. [round.range]
            $.items[9].request: Částka je od 0 Kč do 10 000 000 000 000 000,00 Kč, ne −10,00 Kč. [round.range]
            $.items[9].room: Částka je od 0 Kč do 10 000 000 000 000 000,00 Kč, ne −10,00 Kč. [round.range]
            $.items[9].proposal: Částka je od 0 Kč do 10 000 000 000 000 000,00 Kč, ne −10,00 Kč. [round.range]
            """);
    }

    [Fact]
    public void TryDivide_ASettingOutsideItsCodes_IsRefused()
    {
        var round = Of(1, Reduction.Uniform, Item("a", 1));
        AwardRoundDefinition[] rounds =
        [
            round with { Reduction = ReductionSetting.Of(Reduction.Of((ReductionMethod)9, [])) },
            round with { Reduction = round.Reduction with { Order = (ReductionOrder)9 } },
            round with { Reduction = round.Reduction with { Remainder = (RemainderPolicy)9 } },
            round with { BelowLeast = (MinimumPolicy)9 },
        ];

        Assert.All(rounds, each => AssertReport(AwardRound.TryDivide(each, out _),
            "$.reduction: A setting has a value that is not defined. [round.range]", "$.reduction: Nastavení má hodnotu mimo výčet. [round.range]"));
    }

    // Ten thousand of the highest amounts are just what a round may hold.
    [Fact]
    public void TryDivide_MoreThanARoundMayHold_IsRefusedWhateverElseItsServicesState()
    {
        var (most, ten) = (Money.Of(1_000_000_000_000), Money.Of(10));
        RoundItem[] kinds =
        [
            Item("plain", 1_000_000_000_000),
            Item("stated", 1_000_000_000_000) with { Provider = "p", Priority = 2, Units = [new(Unit.Bed, Exact.One)], Room = most, Least = ten, Most = ten },
            Item("bounded", 1_000_000_000_000) with { Least = ten, Most = Money.Of(20) },
            Item("raised", 0, 1_000_000_000_000) with { Room = Money.Of(1_000_000_000_001), Least = most },
        ];

        Assert.Empty(AwardRound.TryDivide(Many(kinds[0], 10_000), out _).Problems);
        Assert.All(kinds, kind => AssertReport(AwardRound.TryDivide(Many(kind, 10_001), out _),
            "$.items: The amounts of the round sum to more than 10 000 000 000 000 000.00 CZK. [round.range]",
            "$.items: Součet částek kola přesahuje 10 000 000 000 000 000,00 Kč. [round.range]"));

        static AwardRoundDefinition Many(RoundItem kind, int count)
        {
            var items = Enumerable.Range(0, count).Select(i => kind with { Service = FormattableString.Invariant($"{kind.Service} {i}") }).ToArray();
            return Of(1_000, Reduction.Uniform, items) with { BelowLeast = MinimumPolicy.Raise, Rounding = RoundingRule.Down(10) };
        }
    }

    [Fact]
    public void ARoundThatMayNotBe_IsThrownWithItsReport()
    {
        var round = Divide(1, Reduction.Uniform, Item("a", 1));
        var document = Encoding.UTF8.GetString(round.ToJson()).Replace("2023", "2101", StringComparison.Ordinal);

        Assert.Equal(RoundProblemCodes.Empty, CodeOf(() => Divide(1, Reduction.Uniform)));
        Assert.Equal(RoundProblemCodes.Range, CodeOf(() => AwardRound.Parse(Encoding.UTF8.GetBytes(document))));
        Assert.Equal(RoundProblemCodes.UnknownService, CodeOf(() => round.Next(new LaterRound.UpToOptimum(), Money.Of(1), [Item("b", 1)])));
        Assert.Equal(RoundProblemCodes.Blank, CodeOf(() => round.Approve(new() { Resolution = " ", Day = new(2023, 3, 1), Amounts = [] })));

        static string CodeOf(Func<AwardRound> action) => Assert.Throws<DomainValidationException>(action).Report.Problems[0].Code;
    }

    [Fact]
    public void WhatARoundIsMadeOf_MustBeGiven()
    {
        var round = Divide(1, Reduction.Uniform, Item("a", 1));

        Assert.Equal("definition", Assert.Throws<ArgumentNullException>(() => AwardRound.TryDivide(null!, out _)).ParamName);
        Assert.Equal("approval", Assert.Throws<ArgumentNullException>(() => round.TryApprove(null!, out _)).ParamName);
        Assert.Equal("first", Assert.Throws<ArgumentNullException>(() => AwardVariants.Compare(null!, round)).ParamName);
        Assert.Equal("second", Assert.Throws<ArgumentNullException>(() => AwardVariants.Compare(round, null!)).ParamName);
    }

    [Fact]
    public void TryDivide_OfTheLastYearThatDocumentsMayState_IsAccepted() =>
        Assert.Empty(AwardRound.TryDivide(Of(1, Reduction.Uniform, Item("a", 1)) with { Year = 2100 }, out _).Problems);
}
