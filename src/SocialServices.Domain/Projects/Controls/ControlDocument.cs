using System.Text.Json;
using NodaTime;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Compensation.Sanctions;
using SocialServices.Domain.Compensation.Settlements;
using SocialServices.Domain.Entrustments;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;
using SocialServices.Domain.Time;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Projects.Controls;

/// <summary>
/// Reader and writer of the JSON document "socialservices.control/1": what is controlled, and the events by day. The reader takes the events
/// again one by one, so that no document makes a control that its steps would not have made.
/// </summary>
internal static class ControlDocument
{
    private const string Kind = "control";
    private const int Version = 1;

    private static readonly (string Code, DatedSegmentKind? Value)[] SegmentKinds = [("value", DatedSegmentKind.Value), ("ended", DatedSegmentKind.Ended), ("unknown", DatedSegmentKind.Unknown)];

    private static readonly (string Code, MoneyGiver? Value)[] Givers = [("region", MoneyGiver.Region), ("state", MoneyGiver.State)];

    private static readonly (string Code, FindingEffect? Value)[] Effects = [("refused-cost", FindingEffect.RefusedCost), ("money-only", FindingEffect.MoneyOnly)];

    private static readonly (string Code, FindingCallKind? Value)[] CallKinds = [("remedy", FindingCallKind.Remedy), ("return", FindingCallKind.Return)];

    private static readonly (string Code, FindingConsequence? Value)[] Consequences =
    [
        ("recommendation", FindingConsequence.Recommendation), ("return", FindingConsequence.Return), ("levy", FindingConsequence.Levy),
        ("contractual-claim", FindingConsequence.ContractualClaim),
    ];

    private static readonly (string Code, ObjectionOutcome? Value)[] Outcomes =
        [("upheld", ObjectionOutcome.Upheld), ("upheld-in-part", ObjectionOutcome.UpheldInPart), ("rejected", ObjectionOutcome.Rejected)];

    private static readonly (string Code, EventKind? Value)[] EventKinds =
    [
        ("started", EventKind.Started), ("finding", EventKind.Finding), ("examined", EventKind.Examined), ("protocol-made", EventKind.ProtocolMade),
        ("protocol-delivered", EventKind.ProtocolDelivered), ("objections-filed", EventKind.ObjectionsFiled), ("objections-answered", EventKind.ObjectionsAnswered),
        ("closed", EventKind.Closed), ("call", EventKind.Call), ("call-met", EventKind.CallMet), ("settled", EventKind.Settled), ("finished", EventKind.Finished),
        ("cancelled", EventKind.Cancelled),
    ];

    /// <summary>What can happen to a control once it is planned, in the order in which a document lists events of one day.</summary>
    private enum EventKind
    {
        Started,
        Finding,
        Examined,
        ProtocolMade,
        ProtocolDelivered,
        ObjectionsFiled,
        ObjectionsAnswered,
        Closed,
        Call,
        CallMet,
        Settled,
        Finished,
        Cancelled,
    }

    /// <summary>A step of a control on a day; none where nobody knows what it gives.</summary>
    private delegate ServiceControl? Step(ServiceControl control, LocalDate day);

    public static ValidationReport Read(ReadOnlySpan<byte> document, ValueList<SettlementVersion> settlements, out ServiceControl? control) =>
        DocumentReader.Read(document, Kind, Version, root => Control(root, settlements), out control);

    /// <summary>
    /// The document of a control that stands inside another one, as <see cref="ServiceControl.ToJson"/> writes it. Its versions of settlements are not at
    /// hand: the settlement and what follows is read, but not taken. None where it is of another schema or has an error.
    /// </summary>
    public static byte[]? ReadInside(DocumentNode root) => DocumentReader.ReadInside<byte[]>(root, Kind, Version, node =>
    {
        Control(node, settlements: null);
        return node.HasNoError() ? [.. DocumentWriter.Bytes(json => json.Node(node)), (byte)'\n'] : null;
    });

    public static byte[] Write(ServiceControl control) => DocumentWriter.Document(Kind, Version, control, Content);

    /// <summary>The control as a part of another document.</summary>
    public static void Write(Utf8JsonWriter json, ServiceControl control) => json.Part(Kind, Version, control, Content);

    private static void Content(Utf8JsonWriter json, ServiceControl control)
    {
        var definition = control.Definition;
        json.WriteString("number", definition.Number);
        json.WriteString("service", definition.Service);
        json.WriteString("period", Validity.Between(definition.Period.Start, definition.Period.End).ToString());
        json.WriteString("methodology", definition.Methodology);
        json.WriteString("basis", definition.Basis.Code);
        if (definition.IsComplex)
            json.WriteBoolean("complex", true);
        if (definition.Times is { } times)
        {
            json.WriteStartObject("times");
            foreach (var (name, length) in ControlTimes.Lengths)
                json.Objects(name, length(times).Segments, segment => Write(json, segment));
            json.WriteEndObject();
        }

        json.Date("plannedOn", control.History[0].Day);
        json.WriteStartArray("events");
        foreach (var (day, kind, content) in Events(json, control).OrderBy(each => each.Day).ThenBy(each => each.Kind))
        {
            json.WriteStartObject();
            json.Date("day", day);
            json.Code("event", EventKinds, kind);
            content?.Invoke();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>What a document says; the control is null when it has an error, and when it was settled without the versions at hand.</summary>
    internal static ServiceControl? Control(DocumentNode root, ValueList<SettlementVersion>? settlements)
    {
        var definition = new ControlDefinition
        {
            Number = root.Required("number")?.AsText() ?? string.Empty,
            Service = root.Required("service")?.AsText() ?? string.Empty,
            Period = root.Required("period")?.AsInterval() ?? new(SocialServicesLaw.Starts, SocialServicesLaw.Starts),
            Methodology = root.Required("methodology")?.AsText() ?? string.Empty,
            Basis = root.Required("basis")?.AsCode(ControlBasis.All.Select(known => (known.Code, known))) ?? ControlBasis.ControlRules,
            IsComplex = root.Optional("complex")?.AsFlag() ?? false,
            Times = root.Optional("times") is { } times ? TimesOf(times) : null,
        };
        var plannedOn = root.Required("plannedOn")?.AsDate() ?? SocialServicesLaw.Starts;
        var report = ServiceControl.TryPlan(definition, plannedOn, out var planned);
        var isPlanned = root.AddChecked(report);

        var control = isPlanned ? planned : null;
        foreach (var node in root.Required("events")?.AsList() ?? [])
            control = Next(node.AsObject() ?? node, control, isPlanned ? definition : null, settlements);
        root.RefuseUnknown();
        return root.HasNoError() ? control : null;
    }

    // What would happen after a step that is refused nobody knows: the events after it are read, but not taken.
    private static ServiceControl? Next(DocumentNode node, ServiceControl? control, ControlDefinition? definition, ValueList<SettlementVersion>? settlements)
    {
        var before = node.ProblemsOfDocument;
        var day = node.Required("day")?.AsDate();
        if (node.Required("event")?.AsCode(EventKinds) is not { } kind)
            return null;
        var finding = kind == EventKind.Finding ? FindingOf(node) : null;
        var step = finding is not null ? (each, on) => each.Record(finding, on) : StepOf(node, kind, day, settlements);
        var isRead = node.ProblemsOfDocument == before;
        node.RefuseUnknown();
        if (!isRead || day is not { } known)
            return null;
        if (finding is not null && definition is not null)
        {
            var report = ControlChecks.Check(finding, definition, control?.Findings ?? [], known);
            node.Report(report);
            if (report.HasErrors)
                return null;
        }

        return control is null ? null : Take(node, control, step, known);
    }

    private static ServiceControl? Take(DocumentNode node, ServiceControl control, Step step, LocalDate day)
    {
        if (day < control.LastDay || day > ControlChecks.LastDay)
        {
            node.Optional("day")!.Report(ControlProblemCodes.Day, new(
                $"Dny událostí jdou po sobě: očekává se den od {DateText.Of(control.LastDay, Language.Czech)} do {DateText.Of(ControlChecks.LastDay, Language.Czech)}, ne {DateText.Of(day, Language.Czech)}.",
                $"Days of events follow one another: a day from {DateText.Of(control.LastDay, Language.English)} to {DateText.Of(ControlChecks.LastDay, Language.English)} is expected, not {DateText.Of(day, Language.English)}."));
            return null;
        }

        try
        {
            return step(control, day);
        }
        catch (ControlTransitionException exception)
        {
            node.Report(ControlProblemCodes.Transition, new(exception.CzechMessage, exception.Message));
        }
        catch (LegalParameterNotDefinedException exception)
        {
            node.Report(ControlProblemCodes.Times, new(exception.CzechMessage, exception.Message));
        }
        catch (DomainValidationException exception)
        {
            node.Report(exception.Report);
        }

        return null;
    }

    private static Step StepOf(DocumentNode node, EventKind kind, LocalDate? day, ValueList<SettlementVersion>? settlements)
    {
        switch (kind)
        {
            case EventKind.Started:
                return (control, on) => control.Start(on);
            case EventKind.Examined:
                return (control, on) => control.EndExamination(on);
            case EventKind.ProtocolMade:
                var (number, objectionDays) = (NotBlank(node, "number"), node.Optional("objectionDays"));
                var days = objectionDays?.AsInteger();
                if (days is < 0 or > ControlTimes.MostDays)
                {
                    objectionDays!.Report(ControlProblemCodes.Range, new(
                        FormattableString.Invariant($"Lhůta je 0 až {ControlTimes.MostDays} dnů, ne {days}."), FormattableString.Invariant($"A time limit is 0 to {ControlTimes.MostDays} days, not {days}.")));
                }

                return (control, on) => control.MakeProtocol(number, on, days);
            case EventKind.ProtocolDelivered:
                return (control, on) => control.DeliverProtocol(on);
            case EventKind.ObjectionsFiled:
                var objections = node.Required("objections").AsObjects(ObjectionOf);
                return (control, on) => control.FileObjections(on, objections);
            case EventKind.ObjectionsAnswered:
                var answers = node.Required("answers").AsObjects(AnswerOf);
                return (control, on) => control.AnswerObjections(on, answers);
            case EventKind.Closed:
                return (control, on) => control.Close(on);
            case EventKind.Call:
                var (called, call, dueOn) = (NotBlank(node, "finding"), node.Required("kind")?.AsCode(CallKinds) ?? default, node.Required("dueOn")?.AsDate());
                if (dueOn < day)
                {
                    node.Optional("dueOn")!.Report(ControlProblemCodes.Day, new(
                        $"Poslední den výzvy není před dnem jejího vydání, {DateText.Of(day.Value, Language.Czech)}.", $"The last day of a call is not before the day of its issue, {DateText.Of(day.Value, Language.English)}."));
                }

                return (control, on) => control.Call(called, call, on, dueOn!.Value);
            case EventKind.CallMet:
                var met = NotBlank(node, "finding");
                return (control, on) => control.MeetCall(met, on);
            case EventKind.Settled:
                var versions = (node.Required("settlements")?.AsList() ?? []).Select(item => VersionOf(item, settlements)).OfType<SettlementVersion>().ToValueList();
                return (control, on) => settlements is null ? null : control.Settle(on, versions);
            case EventKind.Finished:
                return (control, on) => control.Finish(on);
            default:
                var reason = NotBlank(node, "reason");
                return (control, on) => control.Cancel(on, reason);
        }
    }

    private static ControlTimes TimesOf(DocumentNode node)
    {
        var known = ControlTimes.Known;
        if (node.AsObject() is null)
            return known;
        var times = known with
        {
            Protocol = LengthOf(node, "protocol", known.Protocol),
            ComplexProtocol = LengthOf(node, "complexProtocol", known.ComplexProtocol),
            Objections = LengthOf(node, "objections", known.Objections),
            Answer = LengthOf(node, "answer", known.Answer),
        };
        node.RefuseUnknown();
        return times;
    }

    private static Dated<int> LengthOf(DocumentNode times, string name, Dated<int> known)
    {
        if (times.Required(name) is not { } node)
            return known;
        var segments = node.AsObjects(SegmentOf);
        var unread = node.UnreadItems();
        var read = segments.Where((_, i) => !unread.Contains(i)).ToList(); // the day of a stand-in says nothing of the order
        var isOrdered = read.Skip(1).Zip(read, (next, each) => next.From > each.From).All(rises => rises);
        if (segments.Count > 0 && isOrdered)
            return unread.Count > 0 ? known : Dated.Of(known.Id, known.Name, known.VerifiedUpTo, segments);
        if (node.IsArray)
            node.Report(ControlProblemCodes.Times, new("Uveďte aspoň jednu délku a\u00A0délky seřaďte podle dne, od kterého platí.", "Give at least one length, and order the lengths by the day from which they hold."));
        return known;
    }

    private static DatedSegment<int> SegmentOf(DocumentNode node)
    {
        var from = node.Required("from")?.AsDate() ?? default;
        var kind = node.Optional("kind") is { } given ? given.AsCode(SegmentKinds) ?? DatedSegmentKind.Unknown : DatedSegmentKind.Value;
        var note = node.Optional("note")?.AsBilingualText() ?? default;
        var citation = (kind == DatedSegmentKind.Unknown ? node.Optional("citation") : node.Required("citation"))?.AsCitation();
        var segment = kind switch
        {
            DatedSegmentKind.Value => Dated.Value(from, node.Required("days")?.AsInteger() ?? 0, citation ?? Citation.Document(default), note),
            DatedSegmentKind.Ended => Dated.Ended<int>(from, citation ?? Citation.Document(default), note),
            _ => Dated.Unknown<int>(from, note, citation),
        };
        node.RefuseUnknown();
        return segment;
    }

    private static ControlFinding FindingOf(DocumentNode node) => new()
    {
        Number = node.Required("number")?.AsText() ?? string.Empty,
        Condition = node.Required("condition")?.AsBilingualText() ?? default,
        Provision = node.Required("provision")?.AsCitation() ?? Citation.Document(default),
        Year = node.Required("year")?.AsInteger() ?? 0,
        Amount = node.Optional("amount")?.AsMoney() ?? Money.Zero,
        Source = node.Required("source")?.AsPublicSource() ?? PublicSource.Other,
        Instrument = node.Required("instrument")?.AsCode(FundingInstruments.Codes) ?? default,
        Giver = node.Required("giver")?.AsCode(Givers) ?? default,
        Consequence = node.Required("consequence")?.AsCode(Consequences) ?? default,
        Effect = node.Optional("effect")?.AsCode(Effects) ?? default,
        BreachedOn = node.Optional("breachedOn")?.AsDate(),
    };

    private static FindingObjection ObjectionOf(DocumentNode node)
    {
        var objection = new FindingObjection(NotBlank(node, "finding"), NotBlank(node, "reason"));
        node.RefuseUnknown();
        return objection;
    }

    // What an answer must not be is told where it stands; the stand-in is never taken.
    private static ObjectionAnswer AnswerOf(DocumentNode node)
    {
        var (finding, outcome, reason) = (NotBlank(node, "finding"), node.Required("outcome")?.AsCode(Outcomes), NotBlank(node, "reason"));
        var remaining = outcome == ObjectionOutcome.UpheldInPart ? node.Required("remaining") : null;
        var amount = remaining?.AsMoney() ?? Money.Zero;
        if (amount.IsNegative)
            remaining!.Report(ControlProblemCodes.Range, new($"Zbývá 0\u00A0Kč nebo více, ne {amount.ToText(Language.Czech)}.", $"0\u00A0CZK or more remains, not {amount.ToText(Language.English)}."));
        node.RefuseUnknown();
        const string Unread = "-";
        var (known, why) = (finding.Length > 0 ? finding : Unread, reason.Length > 0 ? reason : Unread);
        return outcome switch
        {
            ObjectionOutcome.Upheld => ObjectionAnswer.Upheld(known, why),
            ObjectionOutcome.UpheldInPart => ObjectionAnswer.UpheldInPart(known, Money.Max(Money.Zero, amount), why),
            _ => ObjectionAnswer.Rejected(known, why),
        };
    }

    // A version is a document of its own: the one that the control names must be at hand, with the amounts that it had.
    private static SettlementVersion? VersionOf(DocumentNode node, ValueList<SettlementVersion>? settlements)
    {
        if (node.AsObject() is null)
            return null;
        var before = node.ProblemsOfDocument;
        var (year, source) = (node.Required("year")?.AsInteger(), node.Required("source")?.AsPublicSource());
        var (number, issuedOn, reference) = (node.Required("version")?.AsInteger(), node.Required("issuedOn")?.AsDate(), NotBlank(node, "reference"));
        var (entitled, toReturn) = (node.Required("entitled"), node.Required("toReturn"));
        var (statedEntitled, statedToReturn) = (entitled?.AsMoney(), toReturn?.AsMoney());
        var isRead = node.ProblemsOfDocument == before;
        node.RefuseUnknown();
        if (!isRead || settlements is null)
            return null;
        var version = settlements.FirstOrDefault(each => each.Number == number && each.IssuedOn == issuedOn && each.Reference == reference
            && each.Settlement.Case.Year == year && each.Settlement.Case.Definition.Source == source);
        if (version is null)
        {
            node.Report(ControlProblemCodes.Version, new(
                $"Verze vypořádání '{reference}' není po ruce; předejte ji spolu s\u00A0dokumentem: ServiceControl.Parse(document, version).",
                $"The version '{reference}' of a settlement is not at hand; give it with the document: ServiceControl.Parse(document, version)."));
            return null;
        }

        Same(entitled!, statedEntitled!.Value, version.Settlement.Entitled);
        Same(toReturn!, statedToReturn!.Value, version.Settlement.ToReturn);
        return version;
    }

    private static void Same(DocumentNode node, Money stated, Money computed)
    {
        if (stated != computed)
        {
            node.Report(ControlProblemCodes.Version, new(
                $"Dokument uvádí {stated.ToText(Language.Czech)}, předaná verze vypořádání má {computed.ToText(Language.Czech)}.",
                $"The document states {stated.ToText(Language.English)}, the version of the settlement at hand has {computed.ToText(Language.English)}."));
        }
    }

    private static string NotBlank(DocumentNode node, string name)
    {
        if (node.Required(name) is not { } value)
            return string.Empty;
        var text = value.AsText();
        if (value.IsText && string.IsNullOrWhiteSpace(text))
            value.Report(ControlProblemCodes.Blank, new("Uveďte text, který není prázdný.", "Give a text that is not blank."));
        return text.Trim().Length > 0 ? text : string.Empty;
    }

    private static IEnumerable<(LocalDate Day, EventKind? Kind, Action? Content)> Events(Utf8JsonWriter json, ServiceControl control)
    {
        foreach (var entry in control.History.Skip(1))
        {
            yield return entry.Stage switch
            {
                ControlStage.Started => (entry.Day, EventKind.Started, null),
                ControlStage.Examined => (entry.Day, EventKind.Examined, null),
                ControlStage.ProtocolMade => (entry.Day, EventKind.ProtocolMade, () =>
                {
                    json.WriteString("number", control.Protocol!.Number);
                    json.Whole("objectionDays", control.Protocol.ObjectionDays);
                }),
                ControlStage.ProtocolDelivered => (entry.Day, EventKind.ProtocolDelivered, null),
                ControlStage.ObjectionsFiled => (entry.Day, EventKind.ObjectionsFiled, () => json.Objects("objections", control.Objections, objection =>
                {
                    json.WriteString("finding", objection.Finding);
                    json.WriteString("reason", objection.Reason);
                })),
                ControlStage.ObjectionsAnswered => (entry.Day, EventKind.ObjectionsAnswered, () => json.Objects("answers", control.Answers, answer =>
                {
                    json.WriteString("finding", answer.Finding);
                    json.Code("outcome", Outcomes, answer.Outcome);
                    json.Number("remaining", answer.Remaining);
                    json.WriteString("reason", answer.Reason);
                })),
                ControlStage.Closed => (entry.Day, EventKind.Closed, null),
                ControlStage.Settled => (entry.Day, EventKind.Settled, () => json.Objects("settlements", control.Settlements, version => Write(json, version))),
                ControlStage.Finished => (entry.Day, EventKind.Finished, null),
                _ => (entry.Day, EventKind.Cancelled, () => json.WriteString("reason", entry.Note)),
            };
        }

        foreach (var outcome in control.Outcomes)
            yield return (outcome.RecordedOn, EventKind.Finding, () => Write(json, outcome.Finding));
        foreach (var (finding, kind, issuedOn, call) in control.Calls)
        {
            yield return (issuedOn, EventKind.Call, () =>
            {
                json.WriteString("finding", finding);
                json.Code("kind", CallKinds, kind);
                json.Date("dueOn", call.DueOn);
            });
            if (call.DoneOn is { } done)
                yield return (done, EventKind.CallMet, () => json.WriteString("finding", finding));
        }
    }

    private static void Write(Utf8JsonWriter json, DatedSegment<int> segment)
    {
        json.Date("from", segment.From);
        if (segment.Kind == DatedSegmentKind.Value)
            json.WriteNumber("days", segment.Value);
        else
            json.Code("kind", SegmentKinds, segment.Kind);
        if (segment.Citation is { } citation)
            json.Cite("citation", citation);
        json.Text("note", segment.Note);
    }

    private static void Write(Utf8JsonWriter json, ControlFinding finding)
    {
        json.WriteString("number", finding.Number);
        json.Text("condition", finding.Condition);
        json.Cite("provision", finding.Provision);
        json.WriteNumber("year", finding.Year);
        json.Number<Money>("amount", finding.Amount);
        json.WriteString("source", finding.Source.Code);
        json.Code("instrument", FundingInstruments.Codes, finding.Instrument);
        json.Code("giver", Givers, finding.Giver);
        json.Code("consequence", Consequences, finding.Consequence);
        json.Code("effect", Effects, finding.Effect);
        if (finding.BreachedOn is { } breached)
            json.Date("breachedOn", breached);
    }

    private static void Write(Utf8JsonWriter json, SettlementVersion version)
    {
        json.WriteNumber("year", version.Settlement.Case.Year);
        json.WriteString("source", version.Settlement.Case.Definition.Source.Code);
        json.WriteNumber("version", version.Number);
        json.Date("issuedOn", version.IssuedOn);
        json.WriteString("reference", version.Reference);
        json.Number<Money>("entitled", version.Settlement.Entitled);
        json.Number<Money>("toReturn", version.Settlement.ToReturn);
    }
}
