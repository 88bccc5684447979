using System.Text.Json;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Projects.Controls;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Documents;

/// <summary>Input and result in the receipt of a control, with their reader and writer. The input is the document of the control, which only its versions of settlements make readable.</summary>
internal sealed record ControlContent(ReceiptInput<byte[]> Control, ControlResult Result)
{
    public const string Calculation = "control";

    private static readonly (string Code, ControlStage Value)[] StageCodes =
    [
        ("planned", ControlStage.Planned), ("started", ControlStage.Started), ("examined", ControlStage.Examined), ("protocol-made", ControlStage.ProtocolMade),
        ("protocol-delivered", ControlStage.ProtocolDelivered), ("objections-filed", ControlStage.ObjectionsFiled), ("objections-answered", ControlStage.ObjectionsAnswered),
        ("closed", ControlStage.Closed), ("settled", ControlStage.Settled), ("finished", ControlStage.Finished), ("cancelled", ControlStage.Cancelled),
    ];

    public static ControlContent Of(ServiceControl control) => new(ReceiptInput.Of(control.ToJson(), document => document), ControlResult.Of(control));

    /// <summary>None where something could not be read; the reason stands in the problems.</summary>
    public static ControlContent? Read(DocumentNode root)
    {
        var control = ReceiptInput.Read(root, "control", ControlDocument.ReadInside, document => document);
        var result = root.Required("result") is { } node ? ResultOf(node) : null;
        return control is null || result is null ? null : new(control, result);
    }

    public void Write(Utf8JsonWriter json, ServiceControl control)
    {
        Control.Write(json, "control", _ => ControlDocument.Write(json, control));
        json.WriteStartObject("result");
        json.Code("stage", StageCodes, Result.Stage);
        json.Date("enteredOn", Result.EnteredOn);
        json.Number<Money>("forSettlement", Result.ForSettlement);
        json.Objects("findings", Result.Findings, finding =>
        {
            json.WriteString("number", finding.Number);
            json.Number<Money>("found", finding.Found);
            json.Number<Money>("remaining", finding.Remaining);
            json.Number<Money>("forSettlement", finding.ForSettlement);
            json.WriteBoolean("remedied", finding.IsRemedied);
            json.WriteBoolean("returnedInTime", finding.IsReturnedInTime);
        });
        json.Objects("deadlines", Result.Deadlines, deadline =>
        {
            json.BothLanguages("name", deadline.Name);
            json.Date("dueOn", deadline.DueOn);
            json.Date("doneOn", deadline.DoneOn);
        });
        json.Objects("settlements", Result.Settlements, settlement =>
        {
            json.WriteNumber("year", settlement.Year);
            json.WriteString("source", settlement.Source.Code);
            json.WriteNumber("version", settlement.Version);
            json.Number<Money>("entitled", settlement.Entitled);
            json.Number<Money>("toReturn", settlement.ToReturn);
        });
        json.WriteEndObject();
    }

    private static ControlResult? ResultOf(DocumentNode node)
    {
        if (node.AsObject() is null)
            return null;
        var result = new ControlResult(
            node.Required("stage")?.AsCode(StageCodes) ?? default, node.Required("enteredOn")?.AsDate() ?? default, AmountOf(node, "forSettlement"),
            node.Optional("findings").AsObjects(FindingOf), node.Optional("deadlines").AsObjects(DeadlineOf), node.Optional("settlements").AsObjects(SettlementOf));
        node.RefuseUnknown();
        return result;
    }

    private static FindingResult FindingOf(DocumentNode node)
    {
        var finding = new FindingResult(
            node.Required("number")?.AsText() ?? string.Empty, AmountOf(node, "found"), AmountOf(node, "remaining"), AmountOf(node, "forSettlement"),
            node.Required("remedied")?.AsFlag() ?? false, node.Required("returnedInTime")?.AsFlag() ?? false);
        node.RefuseUnknown();
        return finding;
    }

    private static ControlDeadline DeadlineOf(DocumentNode node)
    {
        var deadline = new ControlDeadline(node.Required("name")?.AsBilingualText() ?? default, node.Required("dueOn")?.AsDate() ?? default, node.Optional("doneOn")?.AsDate());
        node.RefuseUnknown();
        return deadline;
    }

    private static ControlSettlement SettlementOf(DocumentNode node)
    {
        var settlement = new ControlSettlement(
            node.Required("year")?.AsInteger() ?? 0, node.Required("source")?.AsPublicSource() ?? PublicSource.Other,
            node.Required("version")?.AsInteger() ?? 0, AmountOf(node, "entitled"), AmountOf(node, "toReturn"));
        node.RefuseUnknown();
        return settlement;
    }

    private static Money AmountOf(DocumentNode node, string name) => node.Required(name)?.AsMoney() ?? default;
}
