using NodaTime;
using SocialServices.Domain.Contracts;

namespace SocialServices.Domain.Tests.Contracts;

public sealed class LotProcedureTests
{
    private static readonly ProcurementLotId Id = new("NZDM", "3");

    [Fact]
    public void Steps_OfAnAwardWithACheck_LeadToTheContract() // C1: announced in September 2016, approved in June 2017
    {
        var lot = Approved(needsCheck: true);

        var finished = lot.StartStandstill(new(new(2017, 6, 12), new LocalDate(2017, 6, 27))).SignContract(new(2017, 6, 28)).Finish(new(2017, 6, 30));

        Assert.Equal(
            [
                ProcurementStage.Announced, ProcurementStage.BidsOpen, ProcurementStage.BidsClosed, ProcurementStage.Evaluated, ProcurementStage.ExplanationRequested, ProcurementStage.Selected,
                ProcurementStage.ManagingAuthorityCheck, ProcurementStage.BoardApproved, ProcurementStage.Standstill, ProcurementStage.ContractSigned, ProcurementStage.Finished,
            ],
            finished.History.Select(each => each.Stage));
        Assert.Equal((ProcurementStage.Finished, new LocalDate(2017, 6, 30)), (finished.Stage, finished.LastDay));
        Assert.Empty(finished.AllowedNext);
        Assert.Equal(ProcurementStage.BoardApproved, lot.Stage); // the earlier value stays
    }

    [Fact]
    public void Steps_OutOfOrder_NameStageStepAllowedAndRule()
    {
        var lot = LotProcedure.Prepare(Id).Announce(new(2017, 2, 1));

        var error = Assert.Throws<ProcurementTransitionException>(() => lot.SignContract(new(2017, 2, 1)));

        Assert.Equal((Id, ProcurementStage.Announced), (error.Lot, error.Stage));
        Assert.Equal([ProcurementStage.BidsOpen, ProcurementStage.Cancelled], error.Allowed);
        Assert.Equal(
            "NZDM, lot 3 is in the stage 'announced', the step 'contract signed' is not allowed: stages follow one another from draft to finished, and only an announced lot "
            + "without a signed contract can be cancelled (Act 134/2016 Sb., § 127). It may go to: 'bids open', 'cancelled'.",
            error.Message.Replace('\u00A0', ' '));
        Assert.Equal(
            "NZDM, část 3 je ve stavu „vyhlášeno“, krok „smlouva podepsána“ není přípustný: stavy jdou po sobě od konceptu po dokončení, zrušit lze jen vyhlášenou část "
            + "bez podepsané smlouvy (§ 127 zákona č. 134/2016 Sb.). Lze přejít do: „běží lhůta pro nabídky“, „zrušeno“.",
            error.CzechMessage.Replace('\u00A0', ' '));
        Assert.Throws<ProcurementTransitionException>(() => LotProcedure.Prepare(Id).Cancel(new(2017, 2, 1), "bez nabídek"));
        Assert.Contains("Nothing follows this stage.", Assert.Throws<ProcurementTransitionException>(() => lot.Cancel(new(2017, 2, 1), "bez nabídek").OpenBids(new(2017, 2, 2))).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2016, 9, 30, false)]
    [InlineData(2016, 10, 1, true)]
    public void Steps_OfAProcedure_CiteTheLaterActOnlyIfItBeganUnderIt(int year, int month, int day, bool cites)
    {
        var error = Assert.Throws<ProcurementTransitionException>(() => LotProcedure.Prepare(Id).Announce(new(year, month, day)).Select(new(2016, 10, 2)));

        Assert.Equal(cites, error.Message.Contains("134/2016", StringComparison.Ordinal));
    }

    [Fact]
    public void Steps_OnAnEarlierDay_AreRefused()
    {
        var lot = LotProcedure.Prepare(Id).Announce(new(2017, 2, 1));

        Assert.Equal(
            "A day on or after the last one of the lot, 1 February 2017 ('announced'), is expected: days never go back.",
            Assert.Throws<ArgumentOutOfRangeException>(() => lot.OpenBids(new(2017, 1, 31))).Message.ReplaceLineEndings("\n").Split(" (Parameter", StringSplitOptions.None)[0].Replace('\u00A0', ' '));
        Assert.Equal(ProcurementStage.BidsOpen, lot.OpenBids(new(2017, 2, 1)).Stage);
        Assert.Throws<ArgumentOutOfRangeException>(() => lot.OpenReview(new(2017, 3, 1)).OpenBids(new(2017, 2, 28)));
        Assert.Throws<ArgumentOutOfRangeException>(() => lot.OpenReview(new(2017, 3, 1)).CloseReview(new(2017, 2, 28), ProcurementReviewOutcome.Dismissed));
        Assert.Throws<ArgumentOutOfRangeException>(() => lot.OpenReview(new(2017, 1, 31)));
    }

    [Fact]
    public void ApproveByBoard_WithoutANeededCheck_IsRefused()
    {
        var selected = Selected(needsCheck: true);

        Assert.Contains("the managing authority of the programme checks the result first", Assert.Throws<ProcurementTransitionException>(() => selected.ApproveByBoard(new(2017, 6, 1))).Message, StringComparison.Ordinal);
        Assert.Equal([ProcurementStage.ManagingAuthorityCheck, ProcurementStage.Cancelled], selected.AllowedNext);
        Assert.Equal(ProcurementStage.BoardApproved, Selected(needsCheck: false).ApproveByBoard(new(2017, 6, 1)).Stage);
        Assert.Equal(ProcurementStage.ManagingAuthorityCheck, Selected(needsCheck: false).StartManagingAuthorityCheck(new(2017, 6, 1)).Stage);
    }

    [Fact]
    public void SignContract_WithinTheStandstill_IsRefusedToItsLastDay() // P16
    {
        var lot = Approved(needsCheck: false).StartStandstill(ProcurementDeadlines.For(new(2017, 2, 1)).FindStandstill(new(2017, 6, 9)).Value);

        Assert.Contains(
            "the contract can be concluded on 27 June 2017 at the earliest (Act 134/2016 Sb., § 246)",
            Assert.Throws<ProcurementTransitionException>(() => lot.SignContract(new(2017, 6, 26))).Message.Replace('\u00A0', ' '), StringComparison.Ordinal);
        Assert.Equal(ProcurementStage.ContractSigned, lot.SignContract(new(2017, 6, 27)).Stage);
        Assert.Throws<ArgumentOutOfRangeException>(() => lot.SignContract(new(2017, 6, 8)));
        Assert.Throws<ArgumentException>(() => Approved(needsCheck: false).StartStandstill(new(new(2017, 6, 12), new LocalDate(2017, 6, 11))));
        Assert.Equal(ProcurementStage.ContractSigned, Approved(needsCheck: false).StartStandstill(Standstill.None(new(2017, 6, 12))).SignContract(new(2017, 6, 12)).Stage);
        var shortest = new Standstill(new(2017, 6, 12), new LocalDate(2017, 6, 12)); // the day of the notice only
        Assert.Equal(shortest, Approved(needsCheck: false).StartStandstill(shortest).Standstill);
    }

    [Fact]
    public void Review_WhileItRuns_BlocksTheContractOnly()
    {
        var lot = Approved(needsCheck: false).OpenReview(new(2017, 6, 10)).StartStandstill(new(new(2017, 6, 12), new LocalDate(2017, 6, 27)));

        Assert.True(lot.IsUnderReview);
        Assert.Equal([ProcurementStage.Cancelled], lot.AllowedNext);
        Assert.Contains("no contract can be concluded while objections", Assert.Throws<ProcurementTransitionException>(() => lot.SignContract(new(2017, 7, 30))).Message, StringComparison.Ordinal);
        Assert.Contains("a review is already open", Assert.Throws<ProcurementTransitionException>(() => lot.OpenReview(new(2017, 7, 1))).Message, StringComparison.Ordinal);

        var dismissed = lot.CloseReview(new(2017, 7, 3), ProcurementReviewOutcome.Dismissed);
        Assert.Equal(ProcurementStage.ContractSigned, dismissed.SignContract(new(2017, 7, 3)).Stage);
        Assert.Contains("no review is open", Assert.Throws<ProcurementTransitionException>(() => dismissed.CloseReview(new(2017, 7, 4), ProcurementReviewOutcome.Dismissed)).Message, StringComparison.Ordinal);
        Assert.Equal([new ProcurementReview(new(2017, 6, 10), new LocalDate(2017, 7, 3), ProcurementReviewOutcome.Dismissed)], dismissed.Reviews);
        Assert.Equal(
            "a review runs from the announcement to the signing of the contract",
            Assert.Throws<ProcurementTransitionException>(() => LotProcedure.Prepare(Id).OpenReview(new(2017, 7, 1))).Rule.English);
        Assert.Throws<ProcurementTransitionException>(() => dismissed.SignContract(new(2017, 7, 3)).OpenReview(new(2017, 7, 4)));
        Assert.Throws<ArgumentOutOfRangeException>(() => lot.CloseReview(new(2017, 7, 3), (ProcurementReviewOutcome)5));
    }

    [Fact]
    public void Review_ThatVoidsTheSelection_TakesTheLotBackToItsBids()
    {
        var lot = Approved(needsCheck: false).StartStandstill(new(new(2017, 6, 12), new LocalDate(2017, 6, 27))).OpenReview(new(2017, 6, 20)).CloseReview(new(2017, 7, 5), ProcurementReviewOutcome.SelectionVoid);

        Assert.Equal((ProcurementStage.BidsClosed, null, false), (lot.Stage, lot.Standstill, lot.IsUnderReview));
        Assert.Equal(ProcurementStage.Evaluated, lot.Evaluate(new(2017, 7, 10)).Stage);
        Assert.Contains("the bids are not evaluated yet", Assert.Throws<ProcurementTransitionException>(() => lot.OpenReview(new(2017, 7, 6)).CloseReview(new(2017, 7, 7), ProcurementReviewOutcome.SelectionVoid)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Cancel_OfOneLot_LeavesTheOthers()
    {
        var lots = Enumerable.Range(1, 3).Select(number => LotProcedure.Prepare(new("SAS", FormattableString.Invariant($"{number}"))).Announce(new(2017, 2, 1)).OpenBids(new(2017, 2, 1))).ToValueList();

        var after = lots.Select(lot => lot.Lot.Lot == "2" ? lot.Cancel(new(2017, 3, 10), "žádná nabídka") : lot.CloseBids(new(2017, 3, 3))).ToValueList();

        Assert.Equal([ProcurementStage.BidsClosed, ProcurementStage.Cancelled, ProcurementStage.BidsClosed], after.Select(lot => lot.Stage));
        Assert.Equal("žádná nabídka", after[1].History[^1].Note);
        Assert.Throws<ArgumentException>(() => lots[0].Cancel(new(2017, 3, 10), " "));
        Assert.Throws<ProcurementTransitionException>(() => after[1].Cancel(new(2017, 3, 11), "znovu"));
    }

    [Fact]
    public void ToText_OfALot_SaysStageDayAndReview()
    {
        var lot = Selected(needsCheck: true).OpenReview(new(2017, 5, 9));

        Assert.Equal("NZDM, část 3: vybrán dodavatel (9. 5. 2017), běží přezkum", lot.ToText(Language.Czech).Replace('\u00A0', ' '));
        Assert.Equal("NZDM, lot 3: selected (9 May 2017), under review", lot.ToString().Replace('\u00A0', ' '));
        Assert.Equal("NZDM, lot 3: selected (2 May 2017)", Selected(needsCheck: true).ToString().Replace('\u00A0', ' '));
        Assert.Equal("NZDM, lot 3: cancelled (10 May 2017)", lot.Cancel(new(2017, 5, 10), "žádná nabídka").ToString().Replace('\u00A0', ' ')); // the review ends with it
        Assert.Equal("NZDM, lot 3: draft", LotProcedure.Prepare(Id).ToString().Replace('\u00A0', ' '));
        Assert.All(Enum.GetValues<ProcurementStage>(), stage => Assert.NotEmpty(stage.ToText(Language.Czech)));
        Assert.Throws<ArgumentOutOfRangeException>(() => ((ProcurementStage)99).ToText(Language.Czech));
    }

    private static LotProcedure Selected(bool needsCheck) => LotProcedure.Prepare(Id, needsCheck).Announce(new(2017, 2, 1)).OpenBids(new(2017, 2, 1)).CloseBids(new(2017, 3, 3))
        .Evaluate(new(2017, 4, 10)).RequestExplanation(new(2017, 4, 12)).Select(new(2017, 5, 2));

    private static LotProcedure Approved(bool needsCheck) => (needsCheck ? Selected(needsCheck).StartManagingAuthorityCheck(new(2017, 5, 3)) : Selected(needsCheck)).ApproveByBoard(new(2017, 6, 6));
}
