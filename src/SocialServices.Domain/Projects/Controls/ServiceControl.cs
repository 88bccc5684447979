using NodaTime;
using SocialServices.Domain.Compensation.Sanctions;
using SocialServices.Domain.Compensation.Settlements;
using SocialServices.Domain.Entrustments;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Time;
using SocialServices.Domain.Validation;
using static SocialServices.Domain.Projects.Controls.ControlStage;

namespace SocialServices.Domain.Projects.Controls;

/// <summary>
/// Control of a service from its plan to its effect (kontrola služby): findings, protocol, objections, calls to remedy or to return, and new
/// versions of the settlements. Every step gives a new value and keeps the history. A step that the stage does not allow is an error that says
/// what is allowed and why; days never go back. An internship of the project team is no control. Immutable and thread-safe.
/// </summary>
public sealed record ServiceControl
{
    private static readonly BilingualText Order = new(
        "stavy jdou po sobě od plánu po ukončení a zrušit lze jen kontrolu, která nebyla zahájena", "stages follow one another from the plan to the end, and only a control that has not started can be cancelled");

    private static readonly BilingualText EffectFirst = new(
        "zjištění mění vypořádání; nejdřív je promítněte do jeho nové verze", "the findings change the settlement; put them in a new version of it first");

    private static readonly BilingualText NoEffect = new("žádné zjištění vypořádání nemění", "no finding changes the settlement");
    private static readonly BilingualText CallRuns = new("lhůta některé výzvy ještě běží", "the time of a call still runs");
    private static readonly BilingualText OnlyInExamination = new("zjištění se zapisují od zahájení do vyhotovení protokolu", "findings are recorded from the start to the making of the protocol");
    private static readonly BilingualText OnlyWhenClosed = new("výzvy se vydávají po uzavření zjištění a před vypořádáním", "calls follow when the findings are final, and before the settlement");
    private static readonly BilingualText NotFinal = new("zjištění jsou konečná až po uzavření kontroly", "the findings are final only when the control is closed");

    private ServiceControl(ControlDefinition definition, LocalDate plannedOn)
    {
        Definition = definition;
        History = [new(Planned, plannedOn)];
        LastDay = plannedOn;
    }

    /// <summary>What is controlled, and by which rules.</summary>
    public ControlDefinition Definition { get; }

    /// <summary>Number of the control.</summary>
    public string Number => Definition.Number;

    /// <summary>Stages that the control entered, in order.</summary>
    public ValueList<ControlEvent> History { get; private init; }

    /// <summary>Findings in the order in which they were recorded.</summary>
    public ValueList<ControlFinding> Findings { get; private init; } = [];

    /// <summary>The protocol; none before it is made.</summary>
    public ControlProtocol? Protocol { get; private init; }

    /// <summary>Objections; empty where there are none.</summary>
    public ValueList<FindingObjection> Objections { get; private init; } = [];

    /// <summary>Answers to the objections, one for each; empty before they are answered.</summary>
    public ValueList<ObjectionAnswer> Answers { get; private init; } = [];

    /// <summary>Calls in the order in which they were issued, at most one for a finding.</summary>
    public ValueList<FindingCall> Calls { get; private init; } = [];

    /// <summary>New versions of settlements in which the findings stand; empty before that.</summary>
    public ValueList<SettlementVersion> Settlements { get; private init; } = [];

    /// <summary>The stage that the control is in.</summary>
    public ControlStage Stage => History[^1].Stage;

    /// <summary>Day of the last entry of any kind.</summary>
    public LocalDate LastDay { get; private init; }

    /// <summary>Stages that the control may go to, whatever the day.</summary>
    public ValueList<ControlStage> AllowedNext => Following().Where(next => !(next == Settled && !HasEffect) && !(next == Finished && Stage == Closed && HasEffect)).ToValueList();

    /// <summary>What each finding comes to so far, in the order of <see cref="Findings"/>.</summary>
    public ValueList<FindingOutcome> Outcomes => Findings.Select((finding, i) => OutcomeOf(finding, FindingDays[i])).ToValueList();

    /// <summary>What the findings change in the settlements so far.</summary>
    public Money ForSettlement => Money.Sum(Outcomes.Select(outcome => outcome.ForSettlement));

    private ValueList<LocalDate> FindingDays { get; init; } = [];

    private bool HasEffect => Outcomes.Any(outcome => outcome.ForSettlement > Money.Zero);

    /// <summary>A planned control.</summary>
    /// <param name="definition">What is controlled, and by which rules.</param>
    /// <param name="day">Day on which it was planned, from 2007 to 2100.</param>
    /// <exception cref="DomainValidationException">The definition breaks rules; the report names all of them.</exception>
    public static ServiceControl Plan(ControlDefinition definition, LocalDate day)
    {
        TryPlan(definition, day, out var control).ThrowIfErrors();
        return control!;
    }

    /// <summary>Checks what is to be controlled; the control is null when the report has an error.</summary>
    public static ValidationReport TryPlan(ControlDefinition definition, LocalDate day, out ServiceControl? control)
    {
        var report = ControlChecks.Check(Guard.Against.Null(definition), day);
        control = report.HasErrors ? null : new(definition, day);
        return report;
    }

    /// <summary>The control starts.</summary>
    /// <exception cref="ControlTransitionException">It is not planned.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day is before the last one.</exception>
    public ServiceControl Start(LocalDate day) => To(Started, day);

    /// <summary>The control is given up before it starts.</summary>
    /// <param name="day">Day of the decision.</param>
    /// <param name="reason">Why, not blank.</param>
    /// <exception cref="ArgumentException">The reason is blank.</exception>
    /// <exception cref="ControlTransitionException">It has started.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day is before the last one.</exception>
    public ServiceControl Cancel(LocalDate day, string reason) => To(Cancelled, day, Guard.Against.NullOrWhiteSpace(reason));

    /// <summary>A finding is recorded.</summary>
    /// <exception cref="ControlTransitionException">The control has not started, or its protocol is made.</exception>
    /// <exception cref="DomainValidationException">The finding breaks rules; the report names all of them.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day is before the last one.</exception>
    public ServiceControl Record(ControlFinding finding, LocalDate day)
    {
        if (Stage is not (Started or Examined))
            throw Refused(new("zapsat zjištění", "record a finding"), OnlyInExamination);
        NotBack(day);
        ControlChecks.Check(Guard.Against.Null(finding), Definition, Findings, day).ThrowIfErrors();
        return this with { Findings = Findings.With(finding), FindingDays = FindingDays.With(day), LastDay = day };
    }

    /// <summary>The last act of the control is done; from this day the time for the protocol runs.</summary>
    /// <exception cref="ControlTransitionException">The control has not started, or this is done.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day is before the last one.</exception>
    public ServiceControl EndExamination(LocalDate day) => To(Examined, day);

    /// <summary>The protocol is made. One that is late is no less valid; <see cref="ListDeadlines"/> shows it.</summary>
    /// <param name="number">Number of the protocol, not blank.</param>
    /// <param name="day">Day on which it was made.</param>
    /// <param name="objectionDays">Days for objections that it states, 0 to 1,000; none where it states none.</param>
    /// <exception cref="ArgumentException">The number is blank.</exception>
    /// <exception cref="ControlTransitionException">The examination has not ended.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day is before the last one, or the days are out of range.</exception>
    public ServiceControl MakeProtocol(string number, LocalDate day, int? objectionDays = null) => To(ProtocolMade, day, Guard.Against.NullOrWhiteSpace(number)) with
    {
        Protocol = new(number, day, ObjectionDays: objectionDays is { } days ? Guard.Against.OutOfRange(days, 0, ControlTimes.MostDays, nameof(objectionDays)) : null),
    };

    /// <summary>The protocol is delivered; from this day the time for objections runs.</summary>
    /// <exception cref="ControlTransitionException">The protocol is not made.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day is before the last one.</exception>
    public ServiceControl DeliverProtocol(LocalDate day) => To(ProtocolDelivered, day) with { Protocol = Protocol! with { DeliveredOn = day } };

    /// <summary>Objections are filed, all of them together.</summary>
    /// <param name="day">Day on which they were delivered.</param>
    /// <param name="objections">At least one, at most one for a finding.</param>
    /// <exception cref="DomainValidationException">There is no objection, a reason is blank, or one is of a finding that is not there or stands twice; the report names all of it.</exception>
    /// <exception cref="ControlTransitionException">The protocol is not just delivered, or the time for objections is over.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day is before the last one.</exception>
    /// <exception cref="LegalParameterNotDefinedException">The time for objections is not known.</exception>
    public ServiceControl FileObjections(LocalDate day, params ValueList<FindingObjection> objections)
    {
        var filed = To(ObjectionsFiled, day, rule: Stage == ProtocolDelivered && LastDayForObjections() is { } last && day > last.Value
            ? Cited(last, $"námitky bylo možné podat do {DateText.Of(last.Value, Language.Czech)}", $"objections could be filed until {DateText.Of(last.Value, Language.English)}")
            : null);
        ControlChecks.Check(Guard.Against.Null(objections), Findings).ThrowIfErrors();
        return filed with { Objections = objections };
    }

    /// <summary>The objections are answered, each of them. An answer never raises the amount of a finding.</summary>
    /// <param name="day">Day of the answer.</param>
    /// <param name="answers">One for each objection.</param>
    /// <exception cref="DomainValidationException">
    /// An objection has no answer or more than one, an answer is of no objection, or more would remain than was found; the report names all of it.
    /// </exception>
    /// <exception cref="ControlTransitionException">No objections are filed.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day is before the last one.</exception>
    public ServiceControl AnswerObjections(LocalDate day, params ValueList<ObjectionAnswer> answers)
    {
        var answered = To(ObjectionsAnswered, day);
        ControlChecks.Check(Guard.Against.Null(answers), Objections, Findings).ThrowIfErrors();
        return answered with { Answers = answers };
    }

    /// <summary>The findings become final: after the answer to objections, or when the time for them is over without any.</summary>
    /// <exception cref="ControlTransitionException">Objections can still be filed or are not answered.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day is before the last one.</exception>
    /// <exception cref="LegalParameterNotDefinedException">The time for objections is not known.</exception>
    public ServiceControl Close(LocalDate day) => To(Closed, day, rule: Stage == ProtocolDelivered && day >= LastDay && LastDayForObjections() is { } last && day <= last.Value
        ? Cited(last, $"námitky lze podat ještě do {DateText.Of(last.Value, Language.Czech)}", $"objections can still be filed until {DateText.Of(last.Value, Language.English)}")
        : null);

    /// <summary>A call to remedy a breach or to return money is issued. Met in time, it leaves neither a levy nor a penalty.</summary>
    /// <param name="finding">Number of a finding with a levy.</param>
    /// <param name="kind">What is called for.</param>
    /// <param name="day">Day of issue.</param>
    /// <param name="dueOn">Last day for it, not before the day of issue; whoever issues the call sets it.</param>
    /// <exception cref="DomainValidationException">The control has no such finding.</exception>
    /// <exception cref="ControlTransitionException">The control is not closed, the finding has a call already, or nothing of it remains, or no levy that knows calls follows from it.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A day is before the one that it follows, or the kind is not defined.</exception>
    public ServiceControl Call(string finding, FindingCallKind kind, LocalDate day, LocalDate dueOn)
    {
        var name = FindingCallKinds.NameOf(kind);
        ControlChecks.CheckNumber(finding, Findings.Select(each => each.Number)).ThrowIfErrors();
        var outcome = OutcomeOf(finding);
        if (Stage != Closed || RuleAgainstCall(outcome) is not null)
            throw Refused(new($"{name.Czech} ke zjištění {finding}", $"{name.English} for finding {finding}"), Stage != Closed ? OnlyWhenClosed : RuleAgainstCall(outcome)!.Value);
        NotBack(day);
        Guard.Against.OutOfRange(dueOn, day, LocalDate.MaxIsoValue);
        return this with { Calls = Calls.With(new(finding, kind, day, new(dueOn, null))), LastDay = day };
    }

    /// <summary>A call was met whole, in time or late.</summary>
    /// <param name="finding">Number of the finding.</param>
    /// <param name="day">Day on which it was met.</param>
    /// <exception cref="DomainValidationException">The finding has no call that is not met yet.</exception>
    /// <exception cref="ControlTransitionException">The control is not closed, or is settled.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day is before the last one.</exception>
    public ServiceControl MeetCall(string finding, LocalDate day)
    {
        if (Stage != Closed)
            throw Refused(new($"splnit výzvu ke zjištění {finding}", $"meet the call for finding {finding}"), OnlyWhenClosed);
        ControlChecks.CheckNumber(finding, Calls.Where(each => each.Call.DoneOn is null).Select(each => each.Finding)).ThrowIfErrors();
        NotBack(day);
        return this with { Calls = Calls.Select(each => each.Finding == finding ? each with { Call = each.Call with { DoneOn = day } } : each).ToValueList(), LastDay = day };
    }

    /// <summary>The findings stand in new versions of the settlements. The versions before them stay as they were issued.</summary>
    /// <param name="day">Day of the step.</param>
    /// <param name="versions">A new version for each year and source that the findings change, of this service, issued by this day.</param>
    /// <exception cref="DomainValidationException">
    /// A version is missing, stands twice, is not of this control's findings, replaces none, or was issued before the findings were final or after the
    /// day; the report names all of it.
    /// </exception>
    /// <exception cref="ControlTransitionException">The control is not closed, no finding changes a settlement, or the time of a call still runs.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day is before the last one.</exception>
    public ServiceControl Settle(LocalDate day, params ValueList<SettlementVersion> versions)
    {
        var settled = To(Settled, day, rule: Stage != Closed ? null : !HasEffect ? NoEffect : CallRunsOn(day) ? CallRuns : null);
        ControlChecks.Check(Guard.Against.Null(versions), this, day).ThrowIfErrors();
        return settled with { Settlements = versions };
    }

    /// <summary>Nothing more follows: the findings are settled, or none of them changes a settlement.</summary>
    /// <exception cref="ControlTransitionException">The findings must be settled first, or the time of a call still runs.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day is before the last one.</exception>
    public ServiceControl Finish(LocalDate day) => To(Finished, day, rule: Stage != Closed ? null : HasEffect ? EffectFirst : CallRunsOn(day) ? CallRuns : null);

    /// <summary>
    /// What is known for a settlement with the findings of its year: refused cost leaves the actual cost, and what the settled source paid on it
    /// was used ineligibly. The price of a public contract is the provider's own money, so there only the cost changes.
    /// </summary>
    /// <param name="before">What was known for the version that is to be replaced, without these findings.</param>
    /// <exception cref="ControlTransitionException">The control is not closed: its findings are not final.</exception>
    /// <exception cref="ArgumentException">The settlement is of another service, or more is refused than the service cost.</exception>
    public SettlementDefinition ApplyTo(SettlementDefinition before)
    {
        if (Stage is not (Closed or Settled or Finished))
            throw Refused(new("promítnout zjištění do vypořádání", "put the findings in the settlement"), NotFinal);
        if (Guard.Against.Null(before).Ledger.Service != Definition.Service)
            throw new ArgumentException($"A settlement of '{Definition.Service}' is expected, not of '{before.Ledger.Service}'.", nameof(before));
        var ofYear = Outcomes.Where(outcome => outcome.Finding.Year == before.Ledger.Year).ToList();
        var refused = Money.Sum(ofYear.Where(outcome => outcome.Finding.Effect == FindingEffect.RefusedCost).Select(outcome => outcome.ForSettlement));
        if (refused > before.Actuals.Cost)
            throw new ArgumentException($"Refused cost of at most the cost of the service, {before.Actuals.Cost.ToText(Language.English)}, is expected, not {refused.ToText(Language.English)}; check what the findings are of.", nameof(before));
        return before with
        {
            Actuals = before.Actuals with { Cost = before.Actuals.Cost - refused },
            Ineligible = before.Instrument == FundingInstrument.PublicContract ? before.Ineligible
                : before.Ineligible + Money.Sum(ofYear.Where(outcome => outcome.Finding.Source == before.Source).Select(outcome => outcome.ForSettlement)),
        };
    }

    /// <summary>The breach of budgetary discipline of a finding, with its call, from which <see cref="Levy.Assess"/> gives the levy.</summary>
    /// <param name="finding">Number of a finding with a levy.</param>
    /// <param name="provided">All money provided by the contract or decision.</param>
    /// <exception cref="ArgumentException">The control has no such finding, or no levy follows from it.</exception>
    /// <exception cref="ControlTransitionException">The control is not closed: its findings are not final.</exception>
    public BudgetBreach BreachOf(string finding, Money provided)
    {
        var outcome = OutcomeOf(finding);
        if (outcome.Finding.Consequence != FindingConsequence.Levy)
            throw new ArgumentException($"A finding with a levy is expected; the consequence of '{finding}' is: {outcome.Finding.Consequence.ToText(Language.English)}.", nameof(finding));
        if (Stage is not (Closed or Settled or Finished))
            throw Refused(new($"vyměřit odvod ke zjištění {finding}", $"assess the levy of finding {finding}"), NotFinal);
        return new()
        {
            Regime = RegimeOf(outcome.Finding),
            BreachedOn = outcome.Finding.BreachedOn!.Value,
            Amount = outcome.Remaining,
            Provided = provided,
            Call = outcome.Call?.Call,
        };
    }

    /// <summary>What the findings come to so far, each with its objection, answer and call.</summary>
    public Explained<Money> ExplainOutcome()
    {
        var outcomes = Outcomes;
        return new(ForSettlement, new(ControlSteps.Outcome, Figure.Amount(ForSettlement))
        {
            Subject = BilingualText.Same(Number),
            Heading =
            [
                new($"{Definition.Service}, kontrolované období {DateText.Of(Definition.Period, Language.Czech)}, {Definition.Basis.Name.Czech}, {Definition.Methodology}",
                    $"{Definition.Service}, controlled period {DateText.Of(Definition.Period, Language.English)}, {Definition.Basis.Name.English}, {Definition.Methodology}"),
                new($"Stav: {Stage.ToText(Language.Czech)} ({DateText.Of(History[^1].Day, Language.Czech)})", $"Stage: {Stage.ToText(Language.English)} ({DateText.Of(History[^1].Day, Language.English)})"),
            ],
            Calculation = outcomes.Count < 2 ? default : Explanations.Calculation.Join("+", outcomes.Select(outcome => Figure.Amount(outcome.ForSettlement)).ToArray()),
            Reason = outcomes.Count == 0 ? new("Kontrola nic nezjistila.", "The control found nothing.") : default,
            Citations = Definition.Basis.Citations,
            Warnings = Stage < Closed ? [new("Zjištění ještě nejsou konečná.", "The findings are not final yet.")] : [],
            Parts = outcomes.Select(outcome => outcome.Explain()).ToValueList(),
        });
    }

    /// <summary>The control with all that follows from it: what the findings come to, as <see cref="ExplainOutcome"/> tells it, and the time limits with their reasons.</summary>
    /// <exception cref="LegalParameterNotDefinedException">The length of a time limit is not known.</exception>
    public Explained<ServiceControl> Explain()
    {
        var outcome = ExplainOutcome().Explanation;
        return new(this, outcome with { Parts = [.. outcome.Parts, .. TimeLimits().Select(limit => limit.Explanation)] });
    }

    /// <summary>Time limits that run or ran so far, in the order in which they started.</summary>
    /// <exception cref="LegalParameterNotDefinedException">The length of one is not known.</exception>
    public ValueList<ControlDeadline> ListDeadlines() => TimeLimits().Select(limit => limit.Deadline).Concat(Calls.Select(call => new ControlDeadline(
        new($"splnit výzvu ke zjištění {call.Finding}", $"meet the call for finding {call.Finding}"), call.Call.DueOn, call.Call.DoneOn))).ToValueList();

    /// <summary>The time limits of this control, with which any of them can be computed and explained.</summary>
    /// <exception cref="InvalidOperationException">The control has not started, so that the law of its time limits is not given.</exception>
    public ControlDeadlines Deadlines() => ControlDeadlines.For(Definition.Basis,
        DayOf(Started) ?? throw new InvalidOperationException($"A control that has started is expected; {Number} is {Stage.ToText(Language.English)}. Start it first."), Definition.Times);

    /// <summary>Reads a JSON document of the schema "socialservices.control/1" in UTF-8: what is controlled, and the events, which are taken again one by one.</summary>
    /// <param name="document">The document.</param>
    /// <param name="settlements">The versions of settlements that a settled control names; others do not matter.</param>
    /// <exception cref="DomainValidationException">The document breaks rules or a version is not at hand; the report names all problems with path and line.</exception>
    public static ServiceControl Parse(ReadOnlySpan<byte> document, params ValueList<SettlementVersion> settlements)
    {
        TryParse(document, out var control, settlements).ThrowIfErrors();
        return control!;
    }

    /// <summary>Reads a JSON document; the control is null when the report has an error.</summary>
    /// <param name="document">The document.</param>
    /// <param name="control">The control.</param>
    /// <param name="settlements">The versions of settlements that a settled control names; others do not matter.</param>
    public static ValidationReport TryParse(ReadOnlySpan<byte> document, out ServiceControl? control, params ValueList<SettlementVersion> settlements) =>
        ControlDocument.Read(document, Guard.Against.Null(settlements), out control);

    /// <summary>
    /// The control as a JSON document in UTF-8; <see cref="Parse"/> reads an equal one back. Versions of settlements are named with their amounts,
    /// they are no part of the document.
    /// </summary>
    public byte[] ToJson() => ControlDocument.Write(this);

    /// <summary>Text for people: number, stage and day.</summary>
    public string ToText(Language language) => $"{Number}: {Stage.ToText(language)} ({DateText.Of(History[^1].Day, language)})";

    /// <summary>The text in English.</summary>
    public override string ToString() => ToText(Language.English);

    private static SanctionRegime RegimeOf(ControlFinding finding) => SanctionRegime.Find(finding.Instrument, finding.Giver).Value;

    private FindingOutcome OutcomeOf(ControlFinding finding, LocalDate recordedOn) => new(
        finding,
        recordedOn,
        Objections.FirstOrDefault(objection => objection.Finding == finding.Number),
        Answers.FirstOrDefault(answer => answer.Finding == finding.Number),
        Calls.FirstOrDefault(call => call.Finding == finding.Number));

    private FindingOutcome OutcomeOf(string number) => Outcomes.FirstOrDefault(outcome => outcome.Finding.Number == number)
        ?? throw new ArgumentException($"The number of a finding of the control {Number} is expected, not '{number}'.", nameof(number));

    private LocalDate? DayOf(ControlStage stage) => History.FirstOrDefault(each => each.Stage == stage)?.Day;

    // The time limits of rules; that of a call is set by who issues it.
    private IEnumerable<(ControlDeadline Deadline, Explanation Explanation)> TimeLimits()
    {
        if (DayOf(Examined) is { } examined)
            yield return Limit(new("vyhotovit protokol", "make the protocol"), LastDayForProtocol(examined), Protocol?.MadeOn);
        if (Protocol?.DeliveredOn is not null)
            yield return Limit(new("podat námitky", "file objections"), LastDayForObjections(), DayOf(ObjectionsFiled));
        if (DayOf(ObjectionsFiled) is { } filed)
            yield return Limit(new("vyřídit námitky", "answer objections"), Deadlines().LastDayForAnswer(filed), DayOf(ObjectionsAnswered));

        static (ControlDeadline, Explanation) Limit(BilingualText name, Explained<LocalDate> last, LocalDate? done) => (new(name, last.Value, done), last.Explanation);
    }

    private Explained<LocalDate> LastDayForProtocol(LocalDate examined) => Definition.IsComplex ? Deadlines().LastDayForComplexProtocol(examined) : Deadlines().LastDayForProtocol(examined);

    private Explained<LocalDate> LastDayForObjections() => Deadlines().LastDayForObjections(Protocol!.DeliveredOn!.Value, Protocol.ObjectionDays);

    private bool CallRunsOn(LocalDate day) => Calls.Any(call => call.Call.DoneOn is null && call.Call.DueOn >= day);

    private static BilingualText? RuleAgainstCall(FindingOutcome outcome) =>
        outcome.Call is not null ? new("zjištění už výzvu má", "the finding has a call already")
        : outcome.Remaining == Money.Zero ? new("ze zjištění nic nezbývá", "nothing remains of the finding")
        : outcome.Finding.Consequence != FindingConsequence.Levy || !RegimeOf(outcome.Finding).KnowsCalls ? new(
            $"výzvu zná jen {ControlSteps.Calls.ToText(Language.Czech)}, tedy odvod z dotace kraje", $"only {ControlSteps.Calls.ToText(Language.English)} is known to have calls, for a levy of a grant of the region")
        : null;

    private ControlStage[] Following() => Stage switch
    {
        Planned => [Started, Cancelled],
        Started => [Examined],
        Examined => [ProtocolMade],
        ProtocolMade => [ProtocolDelivered],
        ProtocolDelivered => [ObjectionsFiled, Closed],
        ObjectionsFiled => [ObjectionsAnswered],
        ObjectionsAnswered => [Closed],
        Closed => [Settled, Finished],
        Settled => [Finished],
        _ => [],
    };

    private ServiceControl To(ControlStage stage, LocalDate day, string note = "", BilingualText? rule = null)
    {
        if (!Following().Contains(stage) || rule is not null)
            throw Refused(ControlStages.NameOf(stage), rule ?? Order, stage);
        NotBack(day);
        return this with { History = History.With(new(stage, day, note)), LastDay = day };
    }

    private void NotBack(LocalDate day)
    {
        if (day < LastDay)
            throw new ArgumentOutOfRangeException(nameof(day), day, $"A day on or after the last one of the control, {DateText.Of(LastDay, Language.English)} ('{Stage.ToText(Language.English)}'), is expected: days never go back.");
        Guard.Against.OutOfRange(day, LastDay, ControlChecks.LastDay);
    }

    private static BilingualText Cited(Explained<LocalDate> last, string czech, string english)
    {
        var provision = last.Explanation.Citations[0];
        return new($"{czech} ({provision.ToText(Language.Czech)})", $"{english} ({provision.ToText(Language.English)})");
    }

    // A stage that only the day or the contents refuse is not offered either.
    private ControlTransitionException Refused(BilingualText wanted, BilingualText rule, ControlStage? stage = null) =>
        new(Number, Stage, wanted, AllowedNext.Where(next => next != stage).ToValueList(), rule);
}
