using System.Text.Json;
using NodaTime;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Parties;
using SocialServices.Domain.Services;
using SocialServices.Domain.Time;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Contracts;

/// <summary>
/// Reader and writer of the JSON document "socialservices.contract/1": what was signed, and what happened since, event by event. The reader
/// takes the contract through its steps again, so that a document can't hold a contract that the rules would not let come about.
/// </summary>
internal static class ContractDocument
{
    private const string Kind = "contract";
    private const int Version = 1;

    private static readonly (string Code, ChangePath? Value)[] Paths =
    [
        ("reserved", ChangePath.Reserved), ("substantial", ChangePath.Substantial), ("de-minimis", ChangePath.DeMinimis), ("additional-services", ChangePath.AdditionalServices),
        ("unforeseeable", ChangePath.Unforeseeable),
    ];

    private static readonly (string Code, TerminationReason? Value)[] Reasons =
    [
        ("notice", TerminationReason.Notice), ("registration-lost", TerminationReason.RegistrationLost), ("network-lost", TerminationReason.NetworkLost),
        ("entrustment-lost", TerminationReason.EntrustmentLost), ("other", TerminationReason.Other),
    ];

    // What each kind of event reads of its own beside its day; no step where something of it can't be read.
    private static readonly (string Code, Func<DocumentNode, Step?> Read)[] Kinds =
    [
        ("published", _ => (contract, day) => contract.Publish(day)),
        ("effective", _ => (contract, day) => contract.TakeEffect(day)),
        ("cancelled-from-beginning", _ => (contract, day) => contract.CancelFromBeginning(day)),
        ("started", _ => (contract, day) => contract.Start(day)),
        ("changed", ChangeOf),
        ("change-published", ChangePublicationOf),
        ("performed", _ => (contract, day) => contract.Perform(day)),
        ("settled", _ => (contract, day) => contract.Settle(day, day)), // the contract does not keep when the table came
        ("archived", _ => (contract, day) => contract.Archive(day)),
        ("terminated", TerminationOf),
        ("fine-arisen", FineOf),
        ("fine-claimed", ClaimOf),
        ("fine-waived", WaiverOf),
    ];

    /// <summary>A step of the contract on a day; the contract as it was where the contents of the event are refused.</summary>
    private delegate ServiceContract Step(ServiceContract contract, LocalDate day);

    /// <summary>Order of what happened on one day: what a step may need comes before it.</summary>
    private enum Order
    {
        Stage,
        FineArisen,
        FineDecided,
        Published,
        Closed,
        ChangePublishedLate,
    }

    public static ValidationReport Read(ReadOnlySpan<byte> document, out ServiceContract? contract) =>
        DocumentReader.Read(document, Kind, Version, Contract, out contract);

    public static byte[] Write(ServiceContract contract) => DocumentWriter.Document(Kind, Version, contract, Content);

    private static void Content(Utf8JsonWriter json, ServiceContract contract)
    {
        json.WriteString("number", contract.Number);
        json.WriteString("service", contract.Service.ToString());
        json.Text("supplier", contract.Supplier?.ToString());
        if (contract.Lot is { } lot)
        {
            json.WriteStartObject("lot");
            json.WriteString("procurement", lot.Procurement);
            json.WriteString("lot", lot.Lot);
            json.WriteEndObject();
        }

        json.Date("signedOn", contract.Publication.Conclusion.ConcludedOn);
        json.Number<Money>("price", contract.Price.Price);
        json.Objects("adjustments", contract.Price.Adjustments, adjustment =>
        {
            json.Date("from", adjustment.From);
            json.Number<Money>("change", adjustment.Change);
            json.WriteString("clause", adjustment.Clause);
        });
        json.Text("scope", contract.Scope?.ToString());
        if (!contract.Publication.HasObligedParty)
            json.WriteBoolean("obligedParty", false);
        json.Objects("events", Events(contract).OrderBy(each => each.Day).ThenBy(each => each.Order).ToValueList(), each =>
        {
            json.Date("day", each.Day);
            json.WriteString("event", each.Kind);
            each.Content?.Invoke(json);
        });
    }

    /// <summary>The contract that a document tells; what can't be read or is refused goes to the problems of the document.</summary>
    internal static ServiceContract? Contract(DocumentNode root)
    {
        var number = Text(root.Required("number"));
        var service = root.Required("service")?.AsServiceIdentifier();
        var supplier = root.Optional("supplier")?.AsBusinessId();
        var lot = root.Optional("lot") is { } node ? LotOf(node) : null;
        var signedOn = root.Required("signedOn")?.AsDate();
        var price = NotNegative(root.Required("price"));
        var adjustments = root.Optional("adjustments")?.AsList().Select(item => AdjustmentOf(item.AsObject() ?? item)).OfType<PriceAdjustment>().ToValueList() ?? [];
        var scope = root.Optional("scope")?.AsCapacity();
        var hasObligedParty = root.Optional("obligedParty")?.AsFlag() ?? true;

        // Steps can be judged only on what was signed.
        var contract = number is not null && service is { } of && signedOn is { } signed && price is { } amount
            ? ServiceContract.Sign(number, of, signed, new(amount, adjustments), scope, hasObligedParty) with { Lot = lot, Supplier = supplier }
            : null;
        foreach (var item in root.Optional("events")?.AsList() ?? [])
            contract = After(contract, item);
        root.RefuseUnknown();
        return contract;
    }

    // None after a step that is refused or can't be read: what follows rests on it, so only what can't be read is told from there on.
    private static ServiceContract? After(ServiceContract? contract, DocumentNode node)
    {
        if (node.AsObject() is null)
            return null;
        var stated = node.Required("day");
        var day = stated?.AsDate();
        if (node.Required("event")?.AsCode(Kinds) is not { } read)
            return null;
        var step = read(node);
        node.RefuseUnknown();
        if (contract is null || day is not { } on || step is null)
            return null;
        if (on < contract.LastDay)
        {
            stated!.Report(ContractProblemCodes.Day, new(
                $"Očekává se den {DateText.Of(contract.LastDay, Language.Czech)} nebo pozdější: události jdou po sobě.",
                $"A day on or after {DateText.Of(contract.LastDay, Language.English)} is expected: events follow one another."));
            on = contract.LastDay;
        }

        try
        {
            return step(contract, on);
        }
        catch (ContractTransitionException refused)
        {
            node.Report(ContractProblemCodes.Step, new(refused.CzechMessage, refused.Message));
            return null;
        }
    }

    private static Step? ChangeOf(DocumentNode node)
    {
        var numbered = node.Required("number");
        var publication = node.Optional("publishedOn");
        var (number, path, value, meetsConditions) = (Text(numbered), node.Required("path")?.AsCode(Paths), node.Required("value")?.AsMoney(), node.Optional("meetsConditions")?.AsFlag() ?? false);
        var (from, scope, publishedOn) = (node.Optional("from")?.AsDate(), node.Optional("scope")?.AsCapacity(), publication?.AsDate());
        return number is null || path is not { } way || value is not { } amount ? null : (contract, day) =>
        {
            if (contract.Changes.Any(each => string.Equals(each.Number, number, StringComparison.Ordinal)))
            {
                numbered!.Report(ContractProblemCodes.Addendum, new(
                    $"Dodatek číslo '{number}' smlouva už má; uveďte jiné číslo.", $"The contract has an addendum of the number '{number}' already; state another number."));
                return contract;
            }

            if (publishedOn < day)
            {
                publication!.Report(ContractProblemCodes.Day, new(
                    $"Očekává se den uzavření dodatku, {DateText.Of(day, Language.Czech)}, nebo pozdější.", $"A day on or after the conclusion of the addendum, {DateText.Of(day, Language.English)}, is expected."));
                publishedOn = null;
            }

            return contract.Change(new() { Number = number, Path = way, Value = amount, ConcludedOn = day, PublishedOn = publishedOn, From = from, MeetsConditions = meetsConditions, Scope = scope });
        };
    }

    private static Step? ChangePublicationOf(DocumentNode node)
    {
        var numbered = node.Required("number");
        return Text(numbered) is not { } number ? null : (contract, day) =>
        {
            if (contract.Changes.Any(each => string.Equals(each.Number, number, StringComparison.Ordinal) && each.PublishedOn is null))
                return contract.PublishChange(number, day);
            numbered!.Report(ContractProblemCodes.Addendum, new(
                $"Smlouva nemá neuveřejněný dodatek číslo '{number}'; uveďte číslo některého předchozího dodatku.",
                $"The contract has no addendum of the number '{number}' that is not published; state the number of one before this event."));
            return contract;
        };
    }

    private static Step? TerminationOf(DocumentNode node)
    {
        var (reason, note) = (node.Required("reason")?.AsCode(Reasons), Text(node.Required("note")));
        return reason is not { } why || note is null ? null : (contract, day) => contract.Terminate(day, why, note);
    }

    private static Step? FineOf(DocumentNode node) => NotNegative(node.Required("amount")) is { } amount ? (contract, day) => contract.RecordFine(new(amount), day) : null;

    private static Step? ClaimOf(DocumentNode node) => Decision(node.Required("fine"), (contract, fine, day) => contract.ClaimFine(fine, day));

    private static Step? WaiverOf(DocumentNode node)
    {
        var (fine, reason) = (node.Required("fine"), Text(node.Required("reason")));
        return Decision(fine, (contract, index, day) => contract.WaiveFine(index, day, reason!)) is { } step && reason is not null ? step : null;
    }

    private static Step? Decision(DocumentNode? node, Func<ServiceContract, int, LocalDate, ServiceContract> decide) => node?.AsInteger() is not { } fine ? null : (contract, day) =>
    {
        if (fine >= 0 && fine < contract.Fines.Count && contract.Fines[fine].Decision == FineDecision.Open)
            return decide(contract, fine, day);
        var open = contract.Fines.Index().Where(each => each.Item.Decision == FineDecision.Open).Select(each => each.Index).ToList();
        var listed = IdentifierText.Listed(open);
        node.Report(ContractProblemCodes.Fine, new(
            FormattableString.Invariant($"Pokuta na pozici {fine} k\u00A0rozhodnutí není; {(open.Count == 0 ? "žádná na rozhodnutí nečeká" : $"na rozhodnutí čekají: {listed.Czech}")} (počítá se od 0)."),
            FormattableString.Invariant($"There is no fine to decide on at the position {fine}; {(open.Count == 0 ? "none is open" : $"open are: {listed.English}")} (counted from 0).")));
        return contract;
    };

    private static ProcurementLotId? LotOf(DocumentNode node)
    {
        if (node.AsObject() is null)
            return null;
        var lot = new ProcurementLotId(node.Required("procurement")?.AsText() ?? string.Empty, node.Required("lot")?.AsText() ?? string.Empty);
        node.RefuseUnknown();
        return lot;
    }

    private static PriceAdjustment? AdjustmentOf(DocumentNode node)
    {
        var (from, change, clause) = (node.Required("from")?.AsDate(), node.Required("change")?.AsMoney(), Text(node.Required("clause")));
        node.RefuseUnknown();
        return from is { } day && change is { } amount && clause is not null ? new(day, amount, clause) : null;
    }

    /// <summary>A text that is not blank; none and a problem otherwise.</summary>
    private static string? Text(DocumentNode? node)
    {
        if (node?.AsText() is not { } text)
            return null;
        if (!string.IsNullOrWhiteSpace(text))
            return text;
        if (node.IsText)
            node.Report(ContractProblemCodes.Blank, new("Text nesmí být prázdný.", "The text must not be blank."));
        return null;
    }

    private static Money? NotNegative(DocumentNode? node)
    {
        var amount = node?.AsMoney();
        if (amount is not { IsNegative: true } negative)
            return amount;
        node!.Report(ContractProblemCodes.Range, new($"Částka je 0\u00A0Kč nebo více, ne {negative.ToText(Language.Czech)}.", $"An amount is 0\u00A0CZK or more, not {negative.ToText(Language.English)}."));
        return null;
    }

    // In any order; the writer sorts them.
    private static IEnumerable<Event> Events(ServiceContract contract)
    {
        var (published, changes) = (contract.Publication.Conclusion.PublishedOn, 0);
        foreach (var (stage, day, note) in contract.History.Skip(1))
        {
            yield return stage switch
            {
                ContractStage.Effective => new(day, Order.Stage, published == day ? "published" : "effective"),
                ContractStage.CancelledFromBeginning => new(day, Order.Stage, "cancelled-from-beginning"),
                ContractStage.InPerformance => new(day, Order.Stage, "started"),
                ContractStage.Changed => EventOf(contract, contract.Changes[changes++]),
                ContractStage.Performed => new(day, Order.Stage, "performed"),
                ContractStage.Settled => new(day, Order.Closed, "settled"),
                ContractStage.Archived => new(day, Order.Closed, "archived"),
                _ => new(day, Order.Stage, "terminated", json =>
                {
                    json.Code("reason", Reasons, contract.TerminationReason);
                    json.WriteString("note", note);
                }),
            };
        }

        if (published is { } late && !contract.History.Any(each => each == new ContractEvent(ContractStage.Effective, late)))
            yield return new(late, Order.Published, "published");
        foreach (var change in contract.Changes.Where(change => change.PublishedOn is not null && !IsPublishedLate(contract, change)))
            yield return new(change.PublishedOn!.Value, Order.Published, "change-published", json => json.WriteString("number", change.Number));
        foreach (var (index, fine) in contract.Fines.Index())
        {
            yield return new(fine.ArisenOn, Order.FineArisen, "fine-arisen", json => json.Number<Money>("amount", fine.Fine.Amount));
            if (fine.DecidedOn is { } decided)
            {
                yield return new(decided, Order.FineDecided, fine.Decision == FineDecision.Claimed ? "fine-claimed" : "fine-waived", json =>
                {
                    json.WriteNumber("fine", index);
                    json.Text("reason", fine.Reason);
                });
            }
        }
    }

    // An addendum that came with a publication too late to have effect has it with itself, as no later step could add it; nothing of its day follows it.
    private static Event EventOf(ServiceContract contract, ContractChange change)
    {
        var isLate = IsPublishedLate(contract, change);
        return new(change.ConcludedOn, isLate ? Order.ChangePublishedLate : Order.Stage, "changed", json =>
        {
            json.WriteString("number", change.Number);
            json.Code("path", Paths, change.Path);
            json.Number<Money>("value", change.Value);
            if (change.MeetsConditions)
                json.WriteBoolean("meetsConditions", true);
            json.Date("from", change.From);
            json.Text("scope", change.Scope?.ToString());
            json.Date("publishedOn", isLate ? change.PublishedOn : null);
        });
    }

    private static bool IsPublishedLate(ServiceContract contract, ContractChange change) => change.PublishedOn > contract.PublicationOf(change).Conclusion.PublishBy;

    private readonly record struct Event(LocalDate Day, Order Order, string Kind, Action<Utf8JsonWriter>? Content = null);
}
