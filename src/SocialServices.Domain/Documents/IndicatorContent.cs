using System.Text.Json;
using NodaTime;
using SocialServices.Domain.Indicators.Persons;
using SocialServices.Domain.Indicators.Supports;
using SocialServices.Domain.Time;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Documents;

/// <summary>Inputs and result in the receipt of person indicators, with their reader and writer.</summary>
internal sealed record IndicatorContent(ReceiptInput<SupportHistory> History, PersonRules PersonRules, IndicatorResult Result)
{
    public const string Calculation = "indicators";

    public static IndicatorContent Of(SupportHistory history, PersonIndicators indicators) =>
        new(ReceiptInput.Of(history, each => each.ToJson()), indicators.Rules, IndicatorResult.Of(indicators));

    /// <summary>None where something could not be read; the reason stands in the problems.</summary>
    public static IndicatorContent? Read(DocumentNode root)
    {
        var history = ReceiptInput.Read(root, "history", SupportHistoryDocument.ReadInside, each => each.ToJson());
        var counting = root.Required("personRules") is { } rules ? PersonRulesDocument.Read(rules) : null;
        var result = root.Required("result") is { } node ? ResultOf(node) : null;
        return history is null || counting is null || result is null ? null : new(history, counting, result);
    }

    public void Write(Utf8JsonWriter json)
    {
        History.Write(json, "history", history => SupportHistoryDocument.Write(json, history));
        json.WriteStartObject("personRules");
        PersonRulesDocument.Write(json, PersonRules);
        json.WriteEndObject();
        json.WriteStartObject("result");
        json.WriteNumber("participants", Result.Participants);
        json.WriteNumber("users", Result.Users);
        json.WriteNumber("families", Result.Families);
        json.Objects("quarters", Result.Quarters, quarter =>
        {
            json.WriteString("days", Validity.Between(quarter.Days.Start, quarter.Days.End).ToString());
            json.WriteNumber("participants", quarter.Participants);
            json.WriteNumber("users", quarter.Users);
            json.WriteNumber("families", quarter.Families);
        });
        Write(json, "groups", Result.Groups);
        Write(json, "bySex", Result.BySex);
        Write(json, "byAge", Result.ByAge);
        Write(json, "byLabourStatus", Result.ByLabourStatus);
        Write(json, "byEducation", Result.ByEducation);
        Write(json, "bySensitiveItem", Result.BySensitiveItem);
        Write(json, "byTargetGroup", Result.ByTargetGroup);
        json.Objects("outcomes", Result.Outcomes, outcome =>
        {
            json.WriteString("code", outcome.Code);
            json.WriteNumber("persons", outcome.Persons);
        });
        json.Objects("statuses", Result.Statuses, status =>
        {
            json.Code("status", PersonStatuses.Codes, status.Status);
            json.WriteNumber("persons", status.Persons);
        });
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, ValueList<IndicatorItem> items) => json.Objects(name, items, item =>
    {
        json.WriteString("code", item.Code);
        json.BothLanguages("name", item.Name);
        json.WriteNumber("participants", item.Participants);
        json.WriteNumber("users", item.Users);
    });

    private static IndicatorResult? ResultOf(DocumentNode node)
    {
        if (node.AsObject() is null)
            return null;
        var result = new IndicatorResult
        {
            Participants = NumberOf(node, "participants"),
            Users = NumberOf(node, "users"),
            Families = NumberOf(node, "families"),
            Quarters = node.Optional("quarters").AsObjects(QuarterOf),
            Groups = node.Optional("groups").AsObjects(ItemOf),
            BySex = node.Optional("bySex").AsObjects(ItemOf),
            ByAge = node.Optional("byAge").AsObjects(ItemOf),
            ByLabourStatus = node.Optional("byLabourStatus").AsObjects(ItemOf),
            ByEducation = node.Optional("byEducation").AsObjects(ItemOf),
            BySensitiveItem = node.Optional("bySensitiveItem").AsObjects(ItemOf),
            ByTargetGroup = node.Optional("byTargetGroup").AsObjects(ItemOf),
            Outcomes = node.Optional("outcomes").AsObjects(item =>
            {
                var outcome = new IndicatorOutcome(item.Required("code")?.AsText() ?? string.Empty, NumberOf(item, "persons"));
                item.RefuseUnknown();
                return outcome;
            }),
            Statuses = node.Optional("statuses").AsObjects(item =>
            {
                var status = new StatusCount(item.Required("status")?.AsCode(PersonStatuses.Codes) ?? default, NumberOf(item, "persons"));
                item.RefuseUnknown();
                return status;
            }),
        };
        node.RefuseUnknown();
        return result;
    }

    private static IndicatorQuarter QuarterOf(DocumentNode node)
    {
        var quarter = new IndicatorQuarter(
            node.Required("days")?.AsInterval() ?? new(LocalDate.MinIsoValue, LocalDate.MinIsoValue), NumberOf(node, "participants"), NumberOf(node, "users"), NumberOf(node, "families"));
        node.RefuseUnknown();
        return quarter;
    }

    private static IndicatorItem ItemOf(DocumentNode node)
    {
        var item = new IndicatorItem(
            node.Required("code")?.AsText() ?? string.Empty, node.Required("name")?.AsBilingualText() ?? default, NumberOf(node, "participants"), NumberOf(node, "users"));
        node.RefuseUnknown();
        return item;
    }

    private static int NumberOf(DocumentNode node, string name) => node.Required(name)?.AsInteger() ?? 0;
}
