using System.Text.Json;
using SocialServices.Domain.Compensation.Awards;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Documents;

/// <summary>Input and result in the receipt of a round of awards, with their reader and writer.</summary>
internal sealed record AwardRoundContent(ReceiptInput<AwardRound> Round, AwardRoundResult Result)
{
    public const string Calculation = "award-round";

    private static readonly (string Code, AwardReason Value)[] Reasons =
    [
        ("none", AwardReason.None), ("limit", AwardReason.Limit), ("most", AwardReason.Most), ("earlier", AwardReason.Earlier), ("top-up", AwardReason.TopUp),
        ("shortage", AwardReason.Shortage), ("exhausted", AwardReason.Exhausted), ("raised-to-least", AwardReason.RaisedToLeast),
        ("below-least", AwardReason.BelowLeast), ("refused", AwardReason.Refused), ("rounding", AwardReason.Rounding), ("problems", AwardReason.Problems),
        ("excluded", AwardReason.Excluded),
    ];

    public static AwardRoundContent Of(AwardRound round) => new(
        ReceiptInput.Of(round, each => each.ToJson()),
        new(round.Proposed, round.Granted, round.Remainder, round.Awards.Select(award =>
            new AwardResult(award.Service, award.Optimum, award.Capped, award.Claim, award.Reduced, award.Amount, award.Reason, award.Approved)).ToValueList()));

    /// <summary>None where something could not be read; the reason stands in the problems.</summary>
    public static AwardRoundContent? Read(DocumentNode root)
    {
        var round = ReceiptInput.Read(root, "round", AwardRoundDocument.ReadInside, each => each.ToJson());
        var result = root.Required("result") is { } node ? ResultOf(node) : null;
        return round is null || result is null ? null : new(round, result);
    }

    public void Write(Utf8JsonWriter json)
    {
        Round.Write(json, "round", round => AwardRoundDocument.Write(json, round));
        json.WriteStartObject("result");
        json.Number<Money>("proposed", Result.Proposed);
        json.Number<Money>("granted", Result.Granted);
        json.Number<Money>("remainder", Result.Remainder);
        json.Objects("awards", Result.Awards, award =>
        {
            json.WriteString("service", award.Service);
            json.Number<Money>("optimum", award.Optimum);
            json.Number<Money>("capped", award.Capped);
            json.Number<Money>("claim", award.Claim);
            json.Number<Money>("reduced", award.Reduced);
            json.Number<Money>("amount", award.Amount);
            json.Code("reason", Reasons, award.Reason);
            json.Number("approved", award.Approved);
        });
        json.WriteEndObject();
    }

    private static AwardRoundResult? ResultOf(DocumentNode node)
    {
        if (node.AsObject() is null)
            return null;
        var result = new AwardRoundResult(
            node.Required("proposed")?.AsMoney() ?? default, node.Required("granted")?.AsMoney() ?? default, node.Required("remainder")?.AsMoney() ?? default,
            node.Required("awards").AsObjects(AwardOf));
        node.RefuseUnknown();
        return result;
    }

    private static AwardResult AwardOf(DocumentNode node)
    {
        var award = new AwardResult(
            node.Required("service")?.AsText() ?? string.Empty, node.Required("optimum")?.AsMoney() ?? default, node.Required("capped")?.AsMoney() ?? default,
            node.Required("claim")?.AsMoney() ?? default, node.Required("reduced")?.AsMoney() ?? default, node.Required("amount")?.AsMoney() ?? default,
            node.Required("reason")?.AsCode(Reasons) ?? default, node.Optional("approved")?.AsMoney());
        node.RefuseUnknown();
        return award;
    }
}
