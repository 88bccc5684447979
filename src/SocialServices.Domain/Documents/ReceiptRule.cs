using System.Text.Json;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Law;
using SocialServices.Domain.Time;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Documents;

/// <summary>Rule on which a calculation rested (použité pravidlo).</summary>
/// <param name="Citation">Where it stands.</param>
/// <param name="Validity">When the provision holds, as far as it is known; none for a place in a document that is no act of law.</param>
/// <param name="UsedBy">Ids of the steps and values that rest on it.</param>
public sealed record ReceiptRule(BilingualText Citation, Validity? Validity, ValueList<string> UsedBy)
{
    /// <summary>The rules that an explanation cites, after those that stand outside it; each once, with all that rests on it.</summary>
    internal static ValueList<ReceiptRule> Of(Explanation explanation, params IEnumerable<ReceiptRule> outside) => outside
        .Concat(CitationsOf(explanation).Select(cited => new ReceiptRule(cited.Citation.Text, cited.Citation.Act is null ? null : cited.Citation.Validity, [cited.Step])))
        .GroupBy(rule => (rule.Citation, rule.Validity), rule => rule.UsedBy)
        .Select(rule => new ReceiptRule(rule.Key.Citation, rule.Key.Validity, rule.SelectMany(ids => ids).Distinct(StringComparer.Ordinal).ToValueList()))
        .ToValueList();

    internal static ReceiptRule Read(DocumentNode node)
    {
        var rule = new ReceiptRule(
            node.Required("text")?.AsBilingualText() ?? default, node.Optional("validity")?.AsValidity(),
            node.Required("usedBy")?.AsList().Select(item => item.AsText()).ToValueList() ?? ValueList<string>.Empty);
        node.RefuseUnknown();
        return rule;
    }

    internal void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.BothLanguages("text", Citation);
        if (Validity is { } validity)
            json.WriteString("validity", validity.ToString());
        json.Codes("usedBy", UsedBy);
        json.WriteEndObject();
    }

    private static IEnumerable<(Citation Citation, string Step)> CitationsOf(Explanation step) => step.Citations
        .Concat(step.Operands.Select(operand => operand.Source).OfType<Citation>())
        .Select(citation => (citation, step.Step.Id))
        .Concat(step.Parts.SelectMany(CitationsOf));
}
