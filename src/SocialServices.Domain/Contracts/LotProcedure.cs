using NodaTime;
using SocialServices.Domain.Law;
using SocialServices.Domain.Time;
using static SocialServices.Domain.Contracts.ProcurementStage;

namespace SocialServices.Domain.Contracts;

/// <summary>
/// Award of one lot from draft to the signed contract (průběh zadání části). Every step gives a new value and keeps the history; a lot is
/// cancelled alone. A step that the stage does not allow is an error that says what is allowed and why; days never go back. Immutable and
/// thread-safe.
/// </summary>
public sealed record LotProcedure
{
    private static readonly BilingualText CheckFirst = new("výsledek nejdřív zkontroluje řídicí orgán programu", "the managing authority of the programme checks the result first");
    private static readonly BilingualText ReviewRuns = new("dokud běží námitky nebo řízení před ÚOHS, smlouvu uzavřít nelze", "no contract can be concluded while objections or a review by the competition office run");
    private static readonly BilingualText ReviewOpen = new("přezkum již běží", "a review is already open");
    private static readonly BilingualText NoReview = new("žádný přezkum neběží", "no review is open");
    private static readonly BilingualText NoReviewHere = new("přezkum se vede od vyhlášení do podpisu smlouvy", "a review runs from the announcement to the signing of the contract");
    private static readonly BilingualText NothingToVoid = new("nabídky ještě nejsou vyhodnoceny, není co zrušit", "the bids are not evaluated yet, there is nothing to void");

    private LotProcedure(ProcurementLotId lot, bool needsManagingAuthorityCheck)
    {
        Lot = lot;
        NeedsManagingAuthorityCheck = needsManagingAuthorityCheck;
    }

    /// <summary>Which lot.</summary>
    public ProcurementLotId Lot { get; }

    /// <summary>True when the managing authority of the programme must check the result before the board approves it.</summary>
    public bool NeedsManagingAuthorityCheck { get; }

    /// <summary>The stage that the lot is in.</summary>
    public ProcurementStage Stage => History.Count == 0 ? Draft : History[^1].Stage;

    /// <summary>Stages that the lot entered, in order; empty for a draft. After a voided selection the lot enters <see cref="BidsClosed"/> again.</summary>
    public ValueList<ProcurementEvent> History { get; private init; } = ValueList<ProcurementEvent>.Empty;

    /// <summary>Reviews of the lot, in order; at most the last one runs.</summary>
    public ValueList<ProcurementReview> Reviews { get; private init; } = ValueList<ProcurementReview>.Empty;

    /// <summary>The standstill of the current selection; none before its notice.</summary>
    public Standstill? Standstill { get; private init; }

    /// <summary>True while a review runs: no contract can be signed.</summary>
    public bool IsUnderReview => Reviews.Count > 0 && Reviews[^1].ClosedOn is null;

    /// <summary>Day of the last entry in the history or the reviews; none for a draft.</summary>
    public LocalDate? LastDay => History.Count == 0 ? null
        : Reviews.Count == 0 ? History[^1].Day
        : LocalDate.Max(History[^1].Day, Reviews[^1].ClosedOn ?? Reviews[^1].OpenedOn);

    /// <summary>Stages that the lot may go to, whatever the day; signing also waits for the end of the standstill.</summary>
    public ValueList<ProcurementStage> AllowedNext => Following(Stage).Where(next => !(next == ContractSigned && IsUnderReview)).ToValueList();

    private bool IsOpen => Stage is > Draft and < ContractSigned;

    private BilingualText Order => Cited("127",
        "stavy jdou po sobě od konceptu po dokončení, zrušit lze jen vyhlášenou část bez podepsané smlouvy",
        "stages follow one another from draft to finished, and only an announced lot without a signed contract can be cancelled");

    /// <summary>A lot that is being prepared.</summary>
    /// <param name="lot">Which lot.</param>
    /// <param name="needsManagingAuthorityCheck">True when the managing authority must check the result; false by default, then it may.</param>
    public static LotProcedure Prepare(ProcurementLotId lot, bool needsManagingAuthorityCheck = false) => new(lot, needsManagingAuthorityCheck);

    /// <summary>The procedure is announced.</summary>
    /// <exception cref="ProcurementTransitionException">The lot is no draft.</exception>
    public LotProcedure Announce(LocalDate day) => To(Announced, day);

    /// <summary>The period for bids begins.</summary>
    /// <exception cref="ProcurementTransitionException">The lot is not just announced.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day is before the last one.</exception>
    public LotProcedure OpenBids(LocalDate day) => To(BidsOpen, day);

    /// <summary>The period for bids ends.</summary>
    /// <exception cref="ProcurementTransitionException">Bids are not open.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day is before the last one.</exception>
    public LotProcedure CloseBids(LocalDate day) => To(BidsClosed, day);

    /// <summary>The bids are evaluated.</summary>
    /// <exception cref="ProcurementTransitionException">Bids are not closed.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day is before the last one.</exception>
    public LotProcedure Evaluate(LocalDate day) => To(Evaluated, day);

    /// <summary>A bidder is asked for an explanation, such as of an abnormally low bid.</summary>
    /// <exception cref="ProcurementTransitionException">The bids are not just evaluated.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day is before the last one.</exception>
    public LotProcedure RequestExplanation(LocalDate day) => To(ExplanationRequested, day);

    /// <summary>The supplier is selected.</summary>
    /// <exception cref="ProcurementTransitionException">The bids are not evaluated.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day is before the last one.</exception>
    public LotProcedure Select(LocalDate day) => To(Selected, day);

    /// <summary>The result goes to the managing authority of the programme.</summary>
    /// <exception cref="ProcurementTransitionException">No supplier is selected, or the board has approved.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day is before the last one.</exception>
    public LotProcedure StartManagingAuthorityCheck(LocalDate day) => To(ManagingAuthorityCheck, day);

    /// <summary>The board of the region approves the result.</summary>
    /// <exception cref="ProcurementTransitionException">No supplier is selected, or a check of the managing authority is needed first.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day is before the last one.</exception>
    public LotProcedure ApproveByBoard(LocalDate day) => To(BoardApproved, day, rule: NeedsManagingAuthorityCheck && Stage == Selected ? CheckFirst : null);

    /// <summary>The notice of selection is delivered and the standstill begins, as <see cref="ProcurementDeadlines.FindStandstill"/> tells it; <see cref="Standstill.None"/> for a small-scale contract.</summary>
    /// <exception cref="ProcurementTransitionException">The board has not approved.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The notice was delivered before the last day.</exception>
    /// <exception cref="ArgumentException">The standstill ends before the notice.</exception>
    public LotProcedure StartStandstill(Standstill standstill)
    {
        if (Guard.Against.Null(standstill).LastBlockedDay < standstill.NoticeDelivered)
            throw new ArgumentException("A standstill that does not end before the notice of selection is expected.", nameof(standstill));
        return To(ProcurementStage.Standstill, standstill.NoticeDelivered) with { Standstill = standstill };
    }

    /// <summary>The contract is signed: after the standstill, and while no review runs.</summary>
    /// <exception cref="ProcurementTransitionException">The notice of selection is not out, the standstill has not ended, or a review runs.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day is before the last one.</exception>
    public LotProcedure SignContract(LocalDate day) => To(ContractSigned, day, rule: IsUnderReview && Stage == ProcurementStage.Standstill ? ReviewRuns
        : Standstill is { } standstill && day < standstill.FirstFreeDay && day >= LastDay
            ? Cited("246", $"smlouvu lze uzavřít nejdříve {DateText.Of(standstill.FirstFreeDay, Language.Czech)}", $"the contract can be concluded on {DateText.Of(standstill.FirstFreeDay, Language.English)} at the earliest")
            : null);

    /// <summary>The procedure is finished.</summary>
    /// <exception cref="ProcurementTransitionException">The contract is not signed.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day is before the last one.</exception>
    public LotProcedure Finish(LocalDate day) => To(Finished, day);

    /// <summary>The award of this lot alone is cancelled; other lots go on. A running review ends as far as this lot goes.</summary>
    /// <param name="day">Day of the cancellation.</param>
    /// <param name="reason">Why, not blank.</param>
    /// <exception cref="ArgumentException">The reason is blank.</exception>
    /// <exception cref="ProcurementTransitionException">The lot is a draft, its contract is signed, or it is cancelled.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day is before the last one.</exception>
    public LotProcedure Cancel(LocalDate day, string reason) => To(Cancelled, day, Guard.Against.NullOrWhiteSpace(reason));

    /// <summary>Objections are lodged or the competition office opens a review: until it is closed, no contract can be signed.</summary>
    /// <exception cref="ProcurementTransitionException">The lot is not announced, its contract is signed, it is cancelled, or a review already runs.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day is before the last one.</exception>
    public LotProcedure OpenReview(LocalDate day)
    {
        if (!IsOpen || IsUnderReview)
            throw Refused(new("zahájit přezkum", "open a review"), IsOpen ? ReviewOpen : NoReviewHere);
        NotBack(day);
        return this with { Reviews = Reviews.With(new(day)) };
    }

    /// <summary>The review ends. A voided selection takes the lot back to <see cref="BidsClosed"/>, to be evaluated anew.</summary>
    /// <param name="day">Day on which it ended.</param>
    /// <param name="outcome">How it ended.</param>
    /// <exception cref="ProcurementTransitionException">No review runs, or there is no evaluation to void.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day is before the last one, or the number is no outcome.</exception>
    public LotProcedure CloseReview(LocalDate day, ProcurementReviewOutcome outcome)
    {
        Guard.Against.EnumOutOfRange(outcome);
        var isVoid = outcome == ProcurementReviewOutcome.SelectionVoid;
        if (!IsUnderReview || !IsOpen || (isVoid && Stage < Evaluated))
            throw Refused(new("ukončit přezkum", "close the review"), IsUnderReview && IsOpen ? NothingToVoid : NoReview);
        NotBack(day);
        var closed = this with { Reviews = [.. Reviews.Take(Reviews.Count - 1), Reviews[^1] with { ClosedOn = day, Outcome = outcome }] };
        return isVoid ? closed with { History = History.With(new(BidsClosed, day)), Standstill = null } : closed;
    }

    /// <summary>Text for people: lot, stage and day.</summary>
    public string ToText(Language language) => $"{Lot.ToText(language)}: {Stage.ToText(language)}"
        + (LastDay is { } day ? $" ({DateText.Of(day, language)})" : string.Empty)
        + (IsUnderReview && IsOpen ? (language == Language.Czech ? ", běží přezkum" : ", under review") : string.Empty);

    /// <summary>The text in English.</summary>
    public override string ToString() => ToText(Language.English);

    private ProcurementStage[] Following(ProcurementStage stage) => stage switch
    {
        Draft => [Announced],
        Announced => [BidsOpen, Cancelled],
        BidsOpen => [BidsClosed, Cancelled],
        BidsClosed => [Evaluated, Cancelled],
        Evaluated => [ExplanationRequested, Selected, Cancelled],
        ExplanationRequested => [Selected, Cancelled],
        Selected => NeedsManagingAuthorityCheck ? [ManagingAuthorityCheck, Cancelled] : [ManagingAuthorityCheck, BoardApproved, Cancelled],
        ManagingAuthorityCheck => [BoardApproved, Cancelled],
        BoardApproved => [ProcurementStage.Standstill, Cancelled],
        ProcurementStage.Standstill => [ContractSigned, Cancelled],
        ContractSigned => [Finished],
        _ => [],
    };

    private LotProcedure To(ProcurementStage stage, LocalDate day, string note = "", BilingualText? rule = null)
    {
        if (!Following(Stage).Contains(stage) || rule is not null)
            throw Refused(ProcurementStages.NameOf(stage), rule ?? Order, stage);
        NotBack(day);
        return this with { History = History.With(new(stage, day, note)) };
    }

    private void NotBack(LocalDate day)
    {
        if (day < LastDay)
            throw new ArgumentOutOfRangeException(nameof(day), day, $"A day on or after the last one of the lot, {DateText.Of(LastDay.Value, Language.English)} ('{Stage.ToText(Language.English)}'), is expected: days never go back.");
    }

    // The provision of Act 134/2016 Sb.; those of the earlier act, under which older procedures are finished, are not verified.
    private BilingualText Cited(string section, string czech, string english)
    {
        var act = LegalAct.PublicProcurementAct;
        if (History.Count > 0 && History[0].Day < act.Validity.From)
            return new(czech, english);
        var provision = Citation.Section(act, section);
        return new($"{czech} ({provision.ToText(Language.Czech)})", $"{english} ({provision.ToText(Language.English)})");
    }

    // A stage that only the day refuses is not offered either.
    private ProcurementTransitionException Refused(BilingualText wanted, BilingualText rule, ProcurementStage? stage = null) =>
        new(Lot, Stage, wanted, AllowedNext.Where(next => next != stage).ToValueList(), rule);
}
