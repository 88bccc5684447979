using NodaTime;
using SocialServices.Domain.Entrustments;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Time;

namespace SocialServices.Domain.Contracts;

/// <summary>
/// Time limits of a procedure that started on a day (lhůty zadávacího řízení), each with its reasons. The day of the event does not count,
/// and an end on a day that is no working day moves to the next working day. Immutable and thread-safe.
/// </summary>
public sealed record ProcurementDeadlines
{
    private const int MonthsOfQuarter = 3;

    private static readonly BilingualText Remedy = new(
        "Doplňte délku se zdrojem: ProcurementTimes.Known with { … = ProcurementTimes.Known.….With(Dated.Value(…)) }.",
        "Supply the length with its source: ProcurementTimes.Known with { … = ProcurementTimes.Known.….With(Dated.Value(…)) }.");

    private ProcurementDeadlines(LocalDate startedOn, LegalAct act, ProcurementTimes times)
    {
        StartedOn = startedOn;
        Act = act;
        Times = times;
    }

    /// <summary>Day on which the procedure started.</summary>
    public LocalDate StartedOn { get; }

    /// <summary>The act that governs the procedure.</summary>
    public LegalAct Act { get; }

    /// <summary>The lengths that are read.</summary>
    public ProcurementTimes Times { get; }

    /// <summary>The time limits of a procedure.</summary>
    /// <param name="startedOn">Day on which it started.</param>
    /// <param name="times">Lengths supplied by the caller; those of the library when omitted.</param>
    /// <exception cref="LegalParameterNotDefinedException">The day is before 1 July 2006.</exception>
    public static ProcurementDeadlines For(LocalDate startedOn, ProcurementTimes? times = null) => new(startedOn, ProcurementRules.For(startedOn).Act, times ?? ProcurementTimes.Known);

    /// <summary>The earliest end of the period for bids; none in the simplified regime and for small-scale contracts, where the authority sets an adequate one.</summary>
    /// <param name="method">Way in which the contract is awarded.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is no method.</exception>
    /// <exception cref="LegalParameterNotDefinedException">The length is not known.</exception>
    public Explained<LocalDate?> EarliestEndOfBids(ProcurementMethod method)
    {
        switch (method)
        {
            case ProcurementMethod.OpenAboveThreshold:
                return Bids(Times.OpenBids, StartedOn.PlusDays);
            case ProcurementMethod.SimplifiedBelowThreshold:
                return Bids(Times.SimplifiedBids, days => WorkingCalendar.AddWorkingDays(StartedOn, days));
            case ProcurementMethod.SimplifiedRegime or ProcurementMethod.SmallScale:
                return new(null, new(ProcurementSteps.Bids, Figure.Text(new("bez nejkratší lhůty", "no shortest period")))
                {
                    Operands = [Event(new("zahájení řízení", "start of the procedure"), StartedOn)],
                    Reason = new("Zákon nejkratší lhůtu nestanoví; zadavatel určí přiměřenou.", "The act sets no shortest period; the authority sets an adequate one."),
                    Citations = method == ProcurementMethod.SimplifiedRegime ? [Citation.Section(LegalAct.PublicProcurementAct, "129")] : [Citation.Whole(Act)],
                    Warnings = method == ProcurementMethod.SimplifiedRegime
                        ? [new("Podrobné znění §\u00A0129 (oznámení, lhůty) není ověřeno.", "The detailed wording of §\u00A0129 (notices, time limits) is not verified.")]
                        : [],
                });
            default:
                throw new ArgumentOutOfRangeException(nameof(method), method, "A known method is expected.");
        }

        Explained<LocalDate?> Bids(Dated<int> table, Func<int, LocalDate> end)
        {
            var length = Read(table);
            var plain = end(length.Value);
            var day = WorkingCalendar.NextWorkingDay(plain);
            var longer = new BilingualText("Lhůta smí být delší, ne kratší.", "The period may be longer, not shorter.");
            return new(day, new(ProcurementSteps.Bids, Figure.Day(day))
            {
                Operands = [Event(new("zahájení řízení", "start of the procedure"), StartedOn), Length(table, length)],
                Reason = plain == day ? longer : new($"{Shift(plain, day).Czech} {longer.Czech}", $"{Shift(plain, day).English} {longer.English}"),
                Citations = [length.Citation],
                Warnings = [.. length.Warnings, .. Reservation(plain, day)],
            });
        }
    }

    /// <summary>The last day for objections: 15 days from learning of the act objected to, at the latest the conclusion of the contract.</summary>
    /// <param name="learnedOn">Day on which the supplier learned of it.</param>
    /// <param name="concludedOn">Day on which the contract was concluded; none when it was not.</param>
    /// <exception cref="LegalParameterNotDefinedException">The length is not known.</exception>
    public Explained<LocalDate> LastDayForObjections(LocalDate learnedOn, LocalDate? concludedOn = null)
    {
        var end = End(Times.Objections, new("námitky", "objections"), new("den, kdy se stěžovatel o úkonu dověděl", "day on which the complainant learned of the act"), learnedOn);
        if (!(concludedOn < end.Value))
            return end;
        var (day, plain) = (Figure.Day(concludedOn.Value), end.Explanation);
        return new(concludedOn.Value, new(ProcurementSteps.Deadline, day)
        {
            Subject = plain.Subject,
            Operands = plain.Operands.With(new("concluded", OperandOrigin.Input, new("uzavření smlouvy", "conclusion of the contract"), day)),
            Reason = new("Námitky lze podat nejpozději do uzavření smlouvy.", "Objections may be lodged at the latest until the contract is concluded."),
            Citations = plain.Citations,
        });
    }

    /// <summary>The last day to decide on objections: 15 days from their delivery.</summary>
    /// <exception cref="LegalParameterNotDefinedException">The length is not known.</exception>
    public Explained<LocalDate> LastDayToDecideObjections(LocalDate objectionsDelivered) => End(Times.ObjectionDecision, new("rozhodnutí o námitkách", "decision on objections"), new("doručení námitek", "delivery of the objections"), objectionsDelivered);

    /// <summary>The last day for a proposal to the competition office after a decision on objections: 10 days from its delivery.</summary>
    /// <exception cref="LegalParameterNotDefinedException">The length is not known.</exception>
    public Explained<LocalDate> LastDayForReview(LocalDate decisionDelivered) => End(Times.Review, new("návrh k ÚOHS", "proposal to the competition office"), new("doručení rozhodnutí o námitkách", "delivery of the decision on objections"), decisionDelivered);

    /// <summary>The last day for a proposal to the competition office where objections were not decided: 25 days from sending them.</summary>
    /// <exception cref="LegalParameterNotDefinedException">The length is not known.</exception>
    public Explained<LocalDate> LastDayForReviewWithoutDecision(LocalDate objectionsSent) => End(Times.ReviewWithoutDecision, new("návrh k ÚOHS", "proposal to the competition office"), new("odeslání námitek", "sending of the objections"), objectionsSent);

    /// <summary>The standstill after the notice of selection: 15 days, none where there is a single participant.</summary>
    /// <param name="noticeDelivered">Day on which the notice of selection was delivered.</param>
    /// <param name="hasSingleParticipant">True when there is only one participant in the procedure.</param>
    /// <exception cref="LegalParameterNotDefinedException">The length is not known.</exception>
    public Explained<Standstill> FindStandstill(LocalDate noticeDelivered, bool hasSingleParticipant = false)
    {
        var length = Read(Times.Standstill);
        var notice = Event(new("doručení oznámení o výběru", "delivery of the notice of selection"), noticeDelivered);
        if (hasSingleParticipant)
        {
            return new(Standstill.None(noticeDelivered), new(ProcurementSteps.Standstill, Figure.Text(new("neplatí", "none")))
            {
                Operands = [notice],
                Reason = new("Řízení má jediného účastníka.", "The procedure has a single participant."),
                Citations = [length.Citation],
                Warnings = [new("Výjimka pro jediného účastníka není ověřena; ověřte ji v citovaném ustanovení.", "The exception for a single participant is not verified; check it in the cited provision.")],
            });
        }

        var plain = noticeDelivered.PlusDays(length.Value);
        var standstill = new Standstill(noticeDelivered, WorkingCalendar.NextWorkingDay(plain));
        var (last, free) = (standstill.LastBlockedDay!.Value, standstill.FirstFreeDay);
        return new(standstill, new(ProcurementSteps.Standstill, Figure.Text(new($"do {DateText.Of(last, Language.Czech)} včetně", $"to {DateText.Of(last, Language.English)} included")))
        {
            Operands = [notice, Length(Times.Standstill, length)],
            Reason = new(
                $"{Shift(plain, last).Czech} Smlouvu lze uzavřít od {DateText.Of(free, Language.Czech)}.",
                $"{Shift(plain, last).English} The contract may be concluded from {DateText.Of(free, Language.English)}."),
            Citations = [length.Citation],
            Warnings = [.. length.Warnings, .. Reservation(plain, last)],
        });
    }

    /// <summary>The last day to send the notice of the result: 30 days from the end of the procedure.</summary>
    /// <exception cref="LegalParameterNotDefinedException">The length is not known.</exception>
    public Explained<LocalDate> LastDayForResultNotice(LocalDate endedOn) => End(Times.ResultNotice, new("oznámení o výsledku", "notice of the result"), new("ukončení řízení", "end of the procedure"), endedOn);

    /// <summary>The last day to publish a contract or an amendment on the profile: 30 days from its conclusion.</summary>
    /// <exception cref="LegalParameterNotDefinedException">The length is not known.</exception>
    public Explained<LocalDate> LastDayToPublishContract(LocalDate concludedOn) => End(Times.Profile, new("uveřejnění smlouvy na profilu", "contract on the profile"), new("uzavření smlouvy nebo dodatku", "conclusion of the contract or amendment"), concludedOn);

    /// <summary>The last day for the notice of a change under § 222(5) and (6): 30 days from the change.</summary>
    /// <exception cref="LegalParameterNotDefinedException">The length is not known.</exception>
    public Explained<LocalDate> LastDayForChangeNotice(LocalDate changedOn) => End(Times.ChangeNotice, new("oznámení o změně závazku", "notice of a change"), new("změna závazku", "change of the contract"), changedOn);

    /// <summary>
    /// The last days to publish the price that was paid: three months from the end of performance; where it takes more than a year, also
    /// 31 March for each calendar year before, as far as that comes earlier.
    /// </summary>
    /// <param name="performance">First and last day of performance.</param>
    /// <exception cref="LegalParameterNotDefinedException">The length is not known.</exception>
    public Explained<ValueList<LocalDate>> LastDaysToPublishPrice(DateInterval performance)
    {
        var (start, end) = Guard.Against.Null(performance);
        var months = Read(Times.PaidPrice);
        var plain = end.PlusMonths(months.Value);
        var last = WorkingCalendar.NextWorkingDay(plain);
        var isLong = end >= start.PlusYears(1);
        var days = (isLong ? Enumerable.Range(start.Year + 1, end.Year - start.Year + 1).Select(year => new LocalDate(year, 3, 31)).Where(day => day < last) : []).Append(last).ToValueList();
        return new(days, new(ProcurementSteps.Deadline, Figure.Text(new(string.Join("; ", days.Select(day => DateText.Of(day, Language.Czech))), string.Join("; ", days.Select(day => DateText.Of(day, Language.English))))))
        {
            Subject = new("uveřejnění skutečně uhrazené ceny", "publication of the paid price"),
            Operands =
            [
                new("start", OperandOrigin.Input, new("začátek plnění", "start of performance"), Figure.Day(start)),
                new("end", OperandOrigin.Input, new("konec plnění", "end of performance"), Figure.Day(end)),
                Length(Times.PaidPrice, months),
            ],
            Reason = isLong
                ? new("Plnění trvá déle než rok: do 31. března za předchozí rok a naposledy po konci plnění.", "Performance takes more than a year: by 31 March for the previous year, and finally after its end.")
                : Shift(plain, last),
            Citations = [months.Citation],
            Warnings = [.. months.Warnings, .. Reservation(plain, last)],
        });
    }

    /// <summary>
    /// The last day to send the award notices of a quarter together in the simplified regime: 30 days after the end of the quarter of the
    /// award. It is not moved to a working day: whether it moves is not verified, and the earlier day is the safe one.
    /// </summary>
    /// <exception cref="LegalParameterNotDefinedException">The procedure is under Act 137/2006 Sb.</exception>
    public Explained<LocalDate> LastDayForGroupedNotice(LocalDate awardedOn)
    {
        var length = Read(Times.GroupedNotice);
        var quarterEnd = new LocalDate(awardedOn.Year, ((awardedOn.Month - 1) / MonthsOfQuarter * MonthsOfQuarter) + 1, 1).PlusMonths(MonthsOfQuarter).PlusDays(-1);
        var day = quarterEnd.PlusDays(length.Value);
        return new(day, new(ProcurementSteps.GroupedNotice, Figure.Day(day))
        {
            Operands = [Event(new("zadání", "award"), awardedOn), Length(Times.GroupedNotice, length)],
            Reason = new($"Čtvrtletí končí {DateText.Of(quarterEnd, Language.Czech)}; den se neposouvá, dřívější je bezpečný.", $"The quarter ends on {DateText.Of(quarterEnd, Language.English)}; the day is not moved, the earlier one is safe."),
            Citations = ProcurementSteps.GroupedNotice.Citations,
            Warnings = length.Warnings.ToValueList(),
        });
    }

    /// <summary>The last day on which the documentation must be kept: 10 years from the end of the procedure or the last change of the contract, or the latest of other duties.</summary>
    /// <param name="endedOn">Day on which the procedure ended.</param>
    /// <param name="lastChange">Day of the last change of the contract; none when there was none.</param>
    /// <param name="others">Other duties, such as those of a project, whose periods the library does not know.</param>
    /// <exception cref="ArgumentOutOfRangeException">The change is before the end of the procedure.</exception>
    public Explained<LocalDate> KeepDocumentationUntil(LocalDate endedOn, LocalDate? lastChange = null, params ValueList<RecordDuty> others)
    {
        if (lastChange < endedOn)
            throw new ArgumentOutOfRangeException(nameof(lastChange), lastChange, $"A day on or after the end of the procedure, {DateText.Of(endedOn, Language.English)}, is expected.");

        var years = Read(Times.Retention);
        var own = (lastChange ?? endedOn).PlusYears(years.Value);
        var until = RecordDuty.Latest(own, Guard.Against.Null(others));
        return new(until, new(ProcurementSteps.Retention, Figure.Day(until))
        {
            Operands =
            [
                Event(new("ukončení řízení", "end of the procedure"), endedOn),
                .. lastChange is { } change ? (Operand[])[new("change", OperandOrigin.Input, new("poslední změna smlouvy", "last change of the contract"), Figure.Day(change))] : [],
                Length(Times.Retention, years),
                .. RecordDuty.Operands(others),
            ],
            Reason = until > own ? RecordDuty.IsLonger
                : lastChange is null ? new("Doba běží od ukončení řízení.", "The time runs from the end of the procedure.")
                : new("Doba běží od poslední změny smlouvy.", "The time runs from the last change of the contract."),
            Citations = ProcurementSteps.Retention.Citations.Where(citation => citation.Act == Act).ToValueList(),
            Warnings = years.Warnings.ToValueList(),
        });
    }

    /// <summary>An event and the days after it; time limits of other acts are counted here too, as a step of their own.</summary>
    internal static Explained<LocalDate> End(Dated<int> table, DatedValue<int> length, BilingualText subject, BilingualText name, LocalDate day, StepDefinition? step = null)
    {
        var plain = day.PlusDays(length.Value);
        var last = WorkingCalendar.NextWorkingDay(plain);
        return new(last, new(step ?? ProcurementSteps.Deadline, Figure.Day(last))
        {
            Subject = subject,
            Operands = [Event(name, day), Length(table, length)],
            Reason = Shift(plain, last),
            Citations = [length.Citation],
            Warnings = [.. length.Warnings, .. Reservation(plain, last)],
        });
    }

    private Explained<LocalDate> End(Dated<int> table, BilingualText subject, BilingualText name, LocalDate day) => End(table, Read(table), subject, name, day);

    private DatedValue<int> Read(Dated<int> table) => table.At(StartedOn, Remedy);

    private static Operand Event(BilingualText name, LocalDate day) => new("event", OperandOrigin.Input, name, Figure.Day(day));

    private static Operand Length(Dated<int> table, DatedValue<int> length) => new("length", OperandOrigin.Parameter, table.Name, Figure.Coefficient(Exact.Of(length.Value)), length.Citation);

    private static BilingualText Shift(LocalDate plain, LocalDate last) => plain == last
        ? new("Den události se nepočítá; poslední den je pracovní.", "The day of the event does not count; the last day is a working day.")
        : new($"Lhůta by skončila dnem {DateText.Of(plain, Language.Czech)}, který není pracovní; posouvá se na nejbližší následující pracovní den.",
            $"The time would end on {DateText.Of(plain, Language.English)}, which is no working day; it moves to the next working day.");

    private static BilingualText[] Reservation(LocalDate plain, LocalDate last) => plain == last ? [] :
        [new("Posun vychází z počítání času v občanském právu; pro tuto lhůtu není ověřen.", "The move follows how periods of civil law run; for this time limit it is not verified.")];
}
