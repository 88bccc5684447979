using System.Text.Json;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Compensation.Settlements;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Documents;

/// <summary>Inputs and result in the receipt of a settlement, with their reader and writer.</summary>
internal sealed record SettlementContent(RulesInput Rules, ReceiptInput<SettlementCase> Case, SettlementResult Result)
{
    public const string Calculation = "settlement";

    private static readonly (string Code, SettlementNotes Value)[] NoteCodes =
    [
        ("no-binding-reading", SettlementNotes.NoBindingReading), ("other-mode", SettlementNotes.OtherMode), ("other-promise", SettlementNotes.OtherPromise),
        ("later-entries", SettlementNotes.LaterEntries), ("limited", SettlementNotes.Limited),
    ];

    public static SettlementContent Of(Settlement settlement) =>
        new(RulesInput.Of(settlement.Rules), ReceiptInput.Of(settlement.Case, each => each.ToJson()), SettlementResult.Of(settlement));

    /// <summary>None where something could not be read; the reason stands in the problems.</summary>
    public static SettlementContent? Read(DocumentNode root)
    {
        var rules = RulesInput.Read(root);
        var settled = ReceiptInput.Read(root, "case", SettlementCaseDocument.ReadInside, each => each.ToJson());
        var result = root.Required("result") is { } node ? ResultOf(node) : null;
        return rules is null || settled is null || result is null ? null : new(rules, settled, result);
    }

    public void Write(Utf8JsonWriter json)
    {
        Rules.Write(json);
        Case.Write(json, "case", settled => SettlementCaseDocument.Write(json, settled.Definition));
        json.WriteStartObject("result");
        json.Number<Money>("due", Result.Due);
        json.Number<Money>("unspent", Result.Unspent);
        json.Number<Money>("ineligible", Result.Ineligible);
        json.Number<Money>("notDue", Result.NotDue);
        json.Number<Money>("cut", Result.Cut);
        json.Number<Money>("entitled", Result.Entitled);
        json.Number<Money>("received", Result.Received);
        json.Number<Money>("toReturn", Result.ToReturn);
        json.Number<Money>("stillUnpaid", Result.StillUnpaid);
        json.Number<Money>("publicMoney", Result.PublicMoney);
        json.Number<Money>("netPublicMoney", Result.NetPublicMoney);
        json.Number<Money>("undercompensation", Result.Undercompensation);
        Write(json, "byAdvanceCeiling", Result.ByAdvanceCeiling);
        Write(json, "byActualNetCost", Result.ByActualNetCost);
        if (Result.Binding is { } binding)
            json.Code("binding", binding);
        json.Codes("notes", NoteCodes.Where(note => Result.Notes.HasFlag(note.Value)).Select(note => note.Code));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, SettlementReadingResult reading)
    {
        json.WriteStartObject(name);
        json.Number<Money>("ceiling", reading.Ceiling);
        json.Number<Money>("overcompensation", reading.Overcompensation);
        json.Number<Money>("headroom", reading.Headroom);
        json.Number<Money>("totalBack", reading.TotalBack);
        json.Number<Money>("toReturnNow", reading.ToReturnNow);
        json.Number<Money>("repaidTooMuch", reading.RepaidTooMuch);
        json.WriteEndObject();
    }

    private static SettlementResult? ResultOf(DocumentNode node)
    {
        if (node.AsObject() is null)
            return null;
        var result = new SettlementResult
        {
            Due = AmountOf(node, "due"),
            Unspent = AmountOf(node, "unspent"),
            Ineligible = AmountOf(node, "ineligible"),
            NotDue = AmountOf(node, "notDue"),
            Cut = AmountOf(node, "cut"),
            Entitled = AmountOf(node, "entitled"),
            Received = AmountOf(node, "received"),
            ToReturn = AmountOf(node, "toReturn"),
            StillUnpaid = AmountOf(node, "stillUnpaid"),
            PublicMoney = AmountOf(node, "publicMoney"),
            NetPublicMoney = AmountOf(node, "netPublicMoney"),
            Undercompensation = AmountOf(node, "undercompensation"),
            ByAdvanceCeiling = ReadingOf(node.Required("byAdvanceCeiling")),
            ByActualNetCost = ReadingOf(node.Required("byActualNetCost")),
            Binding = node.Optional("binding")?.AsReading(),
            Notes = node.Required("notes")?.AsList().Select(note => note.AsCode(NoteCodes)).Aggregate(SettlementNotes.None, (all, note) => all | note) ?? default,
        };
        node.RefuseUnknown();
        return result;
    }

    private static SettlementReadingResult ReadingOf(DocumentNode? node)
    {
        var stands = node?.AsObject();
        var reading = new SettlementReadingResult(
            AmountOf(stands, "ceiling"), AmountOf(stands, "overcompensation"), AmountOf(stands, "headroom"), AmountOf(stands, "totalBack"), AmountOf(stands, "toReturnNow"), AmountOf(stands, "repaidTooMuch"));
        stands?.RefuseUnknown();
        return reading;
    }

    private static Money AmountOf(DocumentNode? node, string name) => node?.Required(name)?.AsMoney() ?? default;
}
