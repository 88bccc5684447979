using SocialServices.Domain.Compensation.Awards;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Validation;
using static SocialServices.Domain.Tests.Compensation.Problems;
using static SocialServices.Domain.Tests.Compensation.RoundSample;

namespace SocialServices.Domain.Tests.Compensation;

public sealed class ApprovalTests
{
    private static AwardRound Proposed => Divide(1_000, Reduction.Uniform, Item("a", 1_000) with { Room = Money.Of(1_000) }, Item("b", 1_000));

    private static readonly Approval Same = new() { Resolution = "0130/Z05/21", Day = new(2023, 3, 1) };

    [Fact]
    public void Approve_ADifferingAmount_StandsBesideTheProposalWithItsReason()
    {
        var approved = Proposed.Approve(Same with { Amounts = [new("a", Money.Of(450), new("pozměňovací návrh", "amendment"))] });

        Assert.Equal((Money.Of(500), Money.Of(450)), (approved["a"].Amount, approved["a"].Approved));
        Assert.Equal(Money.Of(500), approved["b"].Approved);
        Assert.Equal((Money.Of(1_000), Money.Of(950)), (approved.Proposed, approved.Granted));
        Assert.Equal("amendment", approved["a"].ApprovedReason.English);
        Assert.Null(Proposed["a"].Approved);
        var text = Readable(approved.Explain("a").ToText(Language.Czech));
        Assert.StartsWith("Schválená výše dotace (usnesení zastupitelstva kraje): 450,00 Kč\na, rok 2023\n", text, StringComparison.Ordinal);
        Assert.Contains("· schváleno: 450,00 Kč (zadáno: usnesení 0130/Z05/21 ze dne 1. 3. 2023)", text, StringComparison.Ordinal);
        Assert.Contains("pozměňovací návrh", text, StringComparison.Ordinal);
        Assert.Contains("Návrh výše dotace (po zaokrouhlení): 500,00 Kč", text, StringComparison.Ordinal);
    }

    [Fact]
    public void TryApprove_WhatMayNotBe_TellsEach() => AssertReport(
        Proposed.TryApprove(Same with { Resolution = "", Amounts = [new("a", Money.Of(1_001), new("x", "x")), new("b", Money.Of(499), default), new("c", Money.Zero, default), new("b", -Money.OneHeller, new("x", "x"))] }, out _),
        """
        $.resolution: Give the number of the resolution. [round.blank]
        $.amounts[0].amount: The service 'a': the approved 1 001.00 CZK and 0.00 CZK of earlier rounds pass the ceiling less other public money, 1 000.00 CZK. [round.above-ceiling]
        $.amounts[1].reason: The service 'b': the approved amount differs from the proposal of 500.00 CZK; give the reason in Czech and English. [round.no-reason]
        $.amounts[2].service: The service 'c' is not in the round. [round.unknown-service]
        $.amounts[3].service: The service 'b' stands twice in the resolution. [round.repeated-service]
        $.amounts[3].amount: An approved amount is 0 CZK or more. [round.range]
        """,
        """
        $.resolution: Uveďte číslo usnesení. [round.blank]
        $.amounts[0].amount: Služba 'a': schválená částka 1 001,00 Kč a dříve přiznaných 0,00 Kč přesahují vyrovnávací platbu po odečtení ostatních veřejných zdrojů 1 000,00 Kč. [round.above-ceiling]
        $.amounts[1].reason: Služba 'b': schválená částka se liší od návrhu 500,00 Kč; uveďte důvod česky a anglicky. [round.no-reason]
        $.amounts[2].service: Služba 'c' v kole není. [round.unknown-service]
        $.amounts[3].service: Služba 'b' je v usnesení dvakrát. [round.repeated-service]
        $.amounts[3].amount: Schválená částka je nejméně 0 Kč. [round.range]
        """);

    [Fact]
    public void TryApprove_MoreThanTheAllocation_IsRefused() => AssertReport(
        Proposed.TryApprove(Same with { Amounts = [new("a", Money.Of(500.01m), new("x", "x"))] }, out _),
        "$.amounts: The approved amounts sum to 1 000.01 CZK, the allocation is 1 000.00 CZK. [round.allocation-too-low]",
        "$.amounts: Schválené částky dávají 1 000,01 Kč, objem je 1 000,00 Kč. [round.allocation-too-low]");

    [Fact]
    public void TryApprove_OfAmountsWhoseSumLeavesTheRange_TellsEach()
    {
        var round = Divide(1_000, Reduction.Uniform, Item("a", 1_000) with { Room = Money.Of(2_000), Earlier = Money.Of(500) }, Item("b", 1_000));
        var report = round.TryApprove(Same with { Amounts = [new("a", Money.MaxValue, new("x", "x")), new("b", Money.MaxValue, new("x", "x"))] }, out _);

        Assert.Equal(
            [("$.amounts[0].amount", RoundProblemCodes.Range), ("$.amounts[0].amount", RoundProblemCodes.AboveCeiling), ("$.amounts[1].amount", RoundProblemCodes.Range)],
            report.Problems.Where(problem => problem.Severity == ProblemSeverity.Error).Select(problem => (problem.Path, problem.Code)));
        Assert.Contains("An approved amount is at most 1 000 000 000 000.00 CZK. [round.range]", Readable(report.ToText(Language.English)), StringComparison.Ordinal);
    }

    [Fact]
    public void TryApprove_MoreThanTheCappedAmountWithoutAKnownCeiling_Warns()
    {
        var report = Divide(3_000, Reduction.Uniform, Item("b", 1_000)).TryApprove(Same with { Amounts = [new("b", Money.Of(1_100), new("x", "x"))] }, out var approved);

        Assert.Equal((RoundProblemCodes.AboveCeiling, ProblemSeverity.Warning), (report.Problems[0].Code, report.Problems[0].Severity));
        Assert.Equal(Money.Of(1_100), approved!["b"].Granted);
    }

    [Fact]
    public void TryApprove_UpToTheCeilingAndTheAllocation_IsAccepted()
    {
        var round = Divide(1_000, Reduction.Uniform, Item("a", 1_000, 700) with { Room = Money.Of(700), Earlier = Money.Of(100) }, Item("b", 1_000));

        Assert.Empty(round.TryApprove(Same with { Amounts = [new("a", Money.Of(600), new("x", "x")), new("b", Money.Of(400), new("x", "x"))] }, out var approved).Problems);
        Assert.Equal(round.Allocation, approved!.Granted);
        AssertReport(round.TryApprove(Same with { Amounts = [new("a", Money.Of(600.01m), new("x", "x"))] }, out _),
            "$.amounts[0].amount: The service 'a': the approved 600.01 CZK and 100.00 CZK of earlier rounds pass the ceiling less other public money, 700.00 CZK. [round.above-ceiling]",
            "$.amounts[0].amount: Služba 'a': schválená částka 600,01 Kč a dříve přiznaných 100,00 Kč přesahují vyrovnávací platbu po odečtení ostatních veřejných zdrojů 700,00 Kč. [round.above-ceiling]");
        Assert.Empty(Divide(3_000, Reduction.Uniform, Item("b", 1_000)).TryApprove(Same with { Amounts = [new("b", Money.Of(1_000), default)] }, out _).Problems);
    }

    [Theory]
    [InlineData("návrh výboru", "")]
    [InlineData("", "proposed by the committee")]
    public void TryApprove_AReasonInOneLanguage_IsNotEnough(string czech, string english) =>
        Assert.Equal(RoundProblemCodes.NoReason, Assert.Single(Proposed.TryApprove(Same with { Amounts = [new("b", Money.Of(499), new(czech, english))] }, out _).Problems).Code);

    [Fact]
    public void TryApprove_MoreThanAnyRoundMayHold_SaysThatItPassesTheAllocation()
    {
        var items = Enumerable.Range(0, 10_001).Select(i => Item(FormattableString.Invariant($"s{i}"), 1) with { Room = Money.Of(1_000_000_000_000) }).ToArray();
        var amounts = items.Select(item => new ApprovedAmount(item.Service, Money.Of(1_000_000_000_000), new("x", "x"))).ToValueList();

        AssertReport(Divide(10_000_000_000_000_000, Reduction.Uniform, items).TryApprove(Same with { Amounts = amounts }, out _),
            "$.amounts: The approved amounts sum to 10 000 000 000 000 000.01 CZK, the allocation is 10 000 000 000 000 000.00 CZK. [round.allocation-too-low]",
            "$.amounts: Schválené částky dávají 10 000 000 000 000 000,01 Kč, objem je 10 000 000 000 000 000,00 Kč. [round.allocation-too-low]");
    }
}
