using SocialServices.Domain.Compensation.Awards;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Monetary;
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
        $.year: A year is from 2007, when Act 108/2006 Sb. took effect, to 2100. [round.range]
        $.allocation: An amount is from 0 CZK to 10 000 000 000 000 000.00 CZK, not −0.01 CZK. [round.range]
        $.reduction.coefficients[0].coefficient: A share is from 0 to 1 (0 to 100%), not 1.01. [methodology.range]
        $.reduction.coefficients[1].priority: The priority 2 stands twice. [methodology.id]
        $.items[0].service: The name of the service must not be blank. [round.blank]
        $.items[0].provider: The name of the provider must not be blank; leave it out where it is not known. [round.blank]
        $.items[1].optimum: An amount is from 0 CZK to 1 000 000 000 000.00 CZK, not −1.00 CZK. [round.range]
        $.items[1].priority: The priority 1 of the service 'a' has no coefficient; supply it. [round.priority-without-coefficient]
        $.items[2].capped: The capped amount 2.00 CZK is above the optimum 1.00 CZK; only raising to the least may do that. [round.contradiction]
        $.items[2].capped: The capped amount 2.00 CZK is above the ceiling less other public money 1.00 CZK. [round.contradiction]
        $.items[3].least: The least is above the most. [round.contradiction]
        $.belowLeast: The service 'c' has a least award; state what happens below it (nothing, refusal, raise). [round.contradiction]
        $.items[3].least: The least is not a multiple of the rounding step of the award. [round.contradiction]
        """,
        """
        $.year: Rok je od 2007 (účinnost zákona č. 108/2006 Sb.) do 2100. [round.range]
        $.allocation: Částka je od 0 Kč do 10 000 000 000 000 000,00 Kč, ne −0,01 Kč. [round.range]
        $.reduction.coefficients[0].coefficient: Podíl je od 0 do 1 (0 až 100 %), ne 1.01. [methodology.range]
        $.reduction.coefficients[1].priority: Priorita 2 je uvedena dvakrát. [methodology.id]
        $.items[0].service: Název služby nesmí být prázdný. [round.blank]
        $.items[0].provider: Název poskytovatele nesmí být prázdný; není-li znám, vynechte jej. [round.blank]
        $.items[1].optimum: Částka je od 0 Kč do 1 000 000 000 000,00 Kč, ne −1,00 Kč. [round.range]
        $.items[1].priority: Priorita 1 služby 'a' nemá koeficient; doplňte jej. [round.priority-without-coefficient]
        $.items[2].capped: Částka po limitech 2,00 Kč je vyšší než optimální výše 1,00 Kč; vyšší smí být jen zvýšením na minimum. [round.contradiction]
        $.items[2].capped: Částka po limitech 2,00 Kč je vyšší než vyrovnávací platba po odečtení ostatních veřejných zdrojů 1,00 Kč. [round.contradiction]
        $.items[3].least: Minimum je vyšší než maximum. [round.contradiction]
        $.belowLeast: Služba 'c' má nejnižší dotaci; uveďte, co se stane pod ní (nic, zamítnutí, zvýšení). [round.contradiction]
        $.items[3].least: Minimum není násobkem kroku zaokrouhlení dotace. [round.contradiction]
        """);

    [Fact]
    public void TryDivide_NoService_SaysSo() => Assert.Equal(RoundProblemCodes.Empty, Assert.Single(AwardRound.TryDivide(Of(1, Reduction.Uniform), out _).Problems).Code);
}
