using System.Security.Cryptography;
using System.Text.Json;
using NodaTime.Text;
using SocialServices.Domain.Compensation.Assessments;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;
using SocialServices.Domain.Time;
using SocialServices.Domain.Validation;
using static SocialServices.Domain.Validation.DocumentValues;

namespace SocialServices.Domain.Documents;

/// <summary>Reader and writer of the JSON document "socialservices.receipt/1", and the comparison of two of them.</summary>
internal static class ReceiptDocument
{
    private const string Kind = "receipt";
    private const int Version = 1;
    private const string Digest = "sha256";
    private const string OwnNumber = "number";
    private const string Library = "library";
    private const string Calculation = "assessment"; // what the receipt is of, so that other calculations can join the schema

    private static readonly (string Code, AwardLimit Value)[] Limits =
    [
        ("none", AwardLimit.None), ("request", AwardLimit.Request), ("eligible-cost", AwardLimit.EligibleCost), ("per-unit", AwardLimit.PerUnit),
        ("maximum", AwardLimit.Maximum), ("ceiling", AwardLimit.Ceiling),
    ];

    private static readonly (string Code, AssessmentNotes Value)[] Notes =
    [
        ("ceiling-not-checked", AssessmentNotes.CeilingNotChecked), ("excluded-by-other-source", AssessmentNotes.ExcludedByOtherSource),
        ("below-minimum", AssessmentNotes.BelowMinimum), ("refused", AssessmentNotes.Refused), ("raised-to-minimum", AssessmentNotes.RaisedToMinimum),
        ("rounded-down-to-limit", AssessmentNotes.RoundedDownToLimit), ("input-not-used", AssessmentNotes.InputNotUsed),
        ("external-ceiling", AssessmentNotes.ExternalCeiling), ("external-optimum", AssessmentNotes.ExternalOptimum),
    ];

    /// <summary>SHA-256 in hexadecimal digits.</summary>
    public static string DigestOf(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>The first twelve digits of a digest in groups of four.</summary>
    public static string NumberOf(string digest) => $"{digest[..4]}-{digest[4..8]}-{digest[8..12]}".ToUpperInvariant();

    public static CalculationReceipt Issue(Explained<CompensationAssessment> explained, string libraryVersion)
    {
        var rules = explained.Value.Rules;
        var plan = explained.Value.Plan;
        var content = new ReceiptContent(
            libraryVersion, rules.Definition.Id, rules.Definition.Version, DigestOf(rules.Methodology.ToJson()), rules.DecidedOn, rules.Service, rules.LawfulDays,
            plan, DigestOf(plan.ToJson()), ReceiptResult.Of(explained.Value), RulesOf(rules, explained.Explanation));
        var digest = DigestOf(DocumentWriter.Bytes(json => Write(json, content, explained.Explanation, digest: null)));
        return new(content, DocumentWriter.Bytes(json => Write(json, content, explained.Explanation, digest)), digest);
    }

    public static ValidationReport Read(ReadOnlySpan<byte> document, out CalculationReceipt? receipt)
    {
        receipt = null;
        var problems = new List<Problem>();
        if (DocumentReader.Read(document, Kind, Version, problems) is { } root)
        {
            var content = ContentOf(root);
            var (number, stated) = (root.Required(OwnNumber), root.Required(Digest));
            root.RefuseUnknown();
            if (content is not null && problems.Count == 0)
                Check(root, content, number!, stated!);
            receipt = problems.Count == 0 ? new(content!, DocumentWriter.Bytes(json => json.Node(root)), stated!.Text) : null;
        }

        return new(problems.OrderBy(problem => problem.Line).ToValueList());
    }

    /// <summary>Every place where two receipts differ, but for the version of the library and what follows from the rest.</summary>
    public static ValueList<ReceiptDifference> Compare(byte[] stated, byte[] computed)
    {
        var differences = new List<ReceiptDifference>();
        Compare("$", DocumentReader.Read(stated, Kind, Version, []), DocumentReader.Read(computed, Kind, Version, []), differences);
        return differences.ToValueList();
    }

    private static void Compare(string path, DocumentNode? stated, DocumentNode? computed, List<ReceiptDifference> differences)
    {
        if (path is $"$.{OwnNumber}" or $"$.{Digest}" or $"$.{Library}")
            return;
        if (stated is null || computed is null || stated.Kind != computed.Kind || stated.Text != computed.Text)
        {
            differences.Add(new(path, Shown(stated), Shown(computed), IsWording(path)));
            return;
        }

        foreach (var (name, value) in stated.Properties)
            Compare(value.Path, value, computed.Optional(name), differences);
        foreach (var (name, value) in computed.Properties)
        {
            if (stated.Optional(name) is null)
                Compare(value.Path, null, value, differences);
        }

        for (var i = 0; i < Math.Max(stated.Items.Count, computed.Items.Count); i++)
            Compare(FormattableString.Invariant($"{path}[{i}]"), stated.Items.ElementAtOrDefault(i), computed.Items.ElementAtOrDefault(i), differences);
    }

    // Texts of the explanation, but for results that are words.
    private static bool IsWording(string path) => path.StartsWith("$.explanation.", StringComparison.Ordinal)
        && (path.EndsWith(".cs", StringComparison.Ordinal) || path.EndsWith(".en", StringComparison.Ordinal))
        && !path.Contains(".words.", StringComparison.Ordinal);

    private static string? Shown(DocumentNode? node) => node?.Kind switch
    {
        null => null,
        JsonTokenType.StartObject => "{…}",
        JsonTokenType.StartArray => "[…]",
        JsonTokenType.String or JsonTokenType.Number => node.Text,
        JsonTokenType.True => "true",
        JsonTokenType.False => "false",
        _ => "null",
    };

    private static void Check(DocumentNode root, ReceiptContent content, DocumentNode number, DocumentNode stated)
    {
        var digest = DigestOf(DocumentWriter.Bytes(json => json.Node(root, OwnNumber, Digest)));
        if (stated.Text != digest)
        {
            stated.Report(ReceiptProblemCodes.Altered, new(
                $"Obsah dokladu nedává uvedený otisk, ale {digest}; doklad byl po vydání změněn. Vyžádejte si původní.",
                $"The content does not give this digest but {digest}; the receipt was changed after it was issued. Ask for the original."));
        }
        else if (number.Text != NumberOf(digest))
        {
            number.Report(ReceiptProblemCodes.Number, new($"Číslo dokladu s\u00A0tímto otiskem je {NumberOf(digest)}.", $"The number of a receipt with this digest is {NumberOf(digest)}."));
        }

        var plan = DigestOf(content.Plan.ToJson());
        if (content.PlanDigest != plan)
        {
            root.Required("planSha256")!.Report(ReceiptProblemCodes.Plan, new(
                $"Údaje o\u00A0službě nedávají uvedený otisk, ale {plan}.", $"The plan does not give this digest but {plan}."));
        }
    }

    // None where something that the receipt needs could not be read; the reason stands in the problems.
    private static ReceiptContent? ContentOf(DocumentNode root)
    {
        root.Required("calculation")?.AsCode([(Calculation, Calculation)]);
        var library = root.Required(Library)?.AsText();
        var methodology = root.Required("methodology")?.AsObject();
        var (id, version, digest) = (methodology?.Required("id")?.AsText(), methodology?.Required("version")?.AsInteger(), methodology?.Required(Digest)?.AsText());
        methodology?.RefuseUnknown();
        var decided = root.Required("decidedOn")?.AsDate();
        var service = root.Required("service")?.AsServiceType();
        var inForce = root.Required("inForce") is { } days ? InForceOf(days) : null;
        var plan = root.Required("plan") is { } planNode ? ServicePlanDocument.ReadInside(planNode) : null;
        var planDigest = root.Required("planSha256")?.AsText();
        var result = root.Required("result") is { } resultNode ? ResultOf(resultNode) : null;
        var rules = root.Required("rules").AsObjects(RuleOf);
        if (root.Required("explanation")?.AsObject() is { } explanation)
            DocumentReader.HasSchema(explanation, ExplanationDocument.Kind, ExplanationDocument.Version);
        return library is null || id is null || version is null || digest is null || decided is null || service is null || inForce is null || plan is null || planDigest is null || result is null
            ? null
            : new(library, id, version.Value, digest, decided.Value, service, inForce, plan, planDigest, result, rules);
    }

    private static NodaTime.DateInterval? InForceOf(DocumentNode node)
    {
        if (node.Read<Validity?>(text => (Validity.TryParse(text, null, out var read), read), "období, např. \"2022-01-01..2022-12-31\"", "days such as \"2022-01-01..2022-12-31\"") is not { } validity)
            return null;
        if (validity is { From: { } from, To: { } to })
            return new(from, to);
        node.Report(ReceiptProblemCodes.InForce, new("Uveďte první i\u00A0poslední den.", "Give the first and the last day."));
        return null;
    }

    private static ReceiptResult? ResultOf(DocumentNode node)
    {
        if (node.AsObject() is null)
            return null;
        var result = new ReceiptResult(
            node.Optional("ceiling")?.AsMoney(), node.Required("optimum")?.AsMoney() ?? default, node.Required("capped")?.AsMoney() ?? default, node.Required("proposal")?.AsMoney() ?? default,
            node.Required("limit")?.AsCode(Limits) ?? default,
            node.Required("notes")?.AsList().Select(note => note.AsCode(Notes)).Aggregate(AssessmentNotes.None, (all, note) => all | note) ?? default);
        node.RefuseUnknown();
        return result;
    }

    private static ReceiptRule RuleOf(DocumentNode node)
    {
        var rule = new ReceiptRule(
            node.Required("text")?.AsBilingualText() ?? default, node.Optional("validity")?.AsValidity(),
            node.Required("usedBy")?.AsList().Select(item => item.AsText()).ToValueList() ?? ValueList<string>.Empty);
        node.RefuseUnknown();
        return rule;
    }

    private static ValueList<ReceiptRule> RulesOf(CompensationRules rules, Explanation explanation)
    {
        var provision = rules.Service.Provision;
        var ofType = provision.TryAt(rules.LawfulDays.Start, out var value) ? [(value.Citation.Text, (Validity?)value.Validity, provision.Id)] : Enumerable.Empty<(BilingualText, Validity?, string)>();
        return ofType.Concat(CitationsOf(explanation).Select(cited => (cited.Citation.Text, cited.Citation.Act is null ? null : (Validity?)cited.Citation.Validity, cited.Step)))
            .GroupBy(cited => (cited.Item1, cited.Item2), cited => cited.Item3)
            .Select(rule => new ReceiptRule(rule.Key.Item1, rule.Key.Item2, rule.Distinct(StringComparer.Ordinal).ToValueList()))
            .ToValueList();
    }

    private static IEnumerable<(Citation Citation, string Step)> CitationsOf(Explanation step) => step.Citations
        .Concat(step.Operands.Select(operand => operand.Source).OfType<Citation>())
        .Select(citation => (citation, step.Step.Id))
        .Concat(step.Parts.SelectMany(CitationsOf));

    private static void Write(Utf8JsonWriter json, ReceiptContent content, Explanation explanation, string? digest)
    {
        json.WriteStartObject();
        json.Schema(Kind, Version);
        if (digest is not null)
            json.WriteString(OwnNumber, NumberOf(digest));
        json.WriteString("calculation", Calculation);
        json.WriteString(Library, content.LibraryVersion);
        json.WriteStartObject("methodology");
        json.WriteString("id", content.MethodologyId);
        json.WriteNumber("version", content.MethodologyVersion);
        json.WriteString(Digest, content.MethodologyDigest);
        json.WriteEndObject();
        json.WriteString("decidedOn", LocalDatePattern.Iso.Format(content.DecidedOn));
        json.WriteString("service", content.Service.Code);
        json.WriteString("inForce", Validity.Between(content.LawfulDays.Start, content.LawfulDays.End).ToString());
        json.WritePropertyName("plan");
        ServicePlanDocument.Write(json, content.Plan.Definition);
        json.WriteString("planSha256", content.PlanDigest);
        Write(json, content.Result);
        json.WriteStartArray("rules");
        foreach (var rule in content.Rules)
            Write(json, rule);
        json.WriteEndArray();
        json.WritePropertyName("explanation");
        ExplanationDocument.Write(json, explanation);
        if (digest is not null)
            json.WriteString(Digest, digest);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ReceiptResult result)
    {
        json.WriteStartObject("result");
        json.Number("ceiling", result.Ceiling);
        json.Number<Money>("optimum", result.Optimum);
        json.Number<Money>("capped", result.Capped);
        json.Number<Money>("proposal", result.Proposal);
        json.Code("limit", Limits, result.Limit);
        json.WriteStartArray("notes");
        foreach (var (code, note) in Notes)
        {
            if ((result.Notes & note) != AssessmentNotes.None)
                json.WriteStringValue(code);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ReceiptRule rule)
    {
        json.WriteStartObject();
        json.BothLanguages("text", rule.Citation);
        if (rule.Validity is { } validity)
            json.WriteString("validity", validity.ToString());
        json.WriteStartArray("usedBy");
        foreach (var id in rule.UsedBy)
            json.WriteStringValue(id);
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
