using System.Security.Cryptography;
using System.Text.Json;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Documents;

/// <summary>
/// Reader and writer of the JSON document "socialservices.receipt/1": what receipts of all calculations share. Between the version of the
/// library and the rules stand the inputs and the result, which each kind of calculation reads and writes itself.
/// </summary>
internal static class ReceiptDocument
{
    public const string Digest = "sha256";
    public const string OwnNumber = "number";
    public const string Library = "library";

    private const string Kind = "receipt";
    private const int Version = 1;

    /// <summary>The calculations by their codes; a reader gives none where something could not be read.</summary>
    private static readonly (string Code, Func<DocumentNode, Func<ReceiptEnvelope, CalculationReceipt>?> Read)[] Calculations =
    [
        (AssessmentContent.Calculation, root => AssessmentContent.Read(root) is { } content ? envelope => new AssessmentReceipt(envelope, content) : null),
        (AwardRoundContent.Calculation, root => AwardRoundContent.Read(root) is { } content ? envelope => new AwardRoundReceipt(envelope, content) : null),
        (SettlementContent.Calculation, root => SettlementContent.Read(root) is { } content ? envelope => new SettlementReceipt(envelope, content) : null),
        (IndicatorContent.Calculation, root => IndicatorContent.Read(root) is { } content ? envelope => new IndicatorReceipt(envelope, content) : null),
        (ControlContent.Calculation, root => ControlContent.Read(root) is { } content ? envelope => new ControlReceipt(envelope, content) : null),
    ];

    /// <summary>SHA-256 in hexadecimal digits.</summary>
    public static string DigestOf(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>The first twelve digits of a digest in groups of four.</summary>
    public static string NumberOf(string digest) => $"{digest[..4]}-{digest[4..8]}-{digest[8..12]}".ToUpperInvariant();

    /// <summary>The document of a calculation with its number and digest.</summary>
    /// <param name="calculation">Code of the calculation.</param>
    /// <param name="libraryVersion">Version of the library.</param>
    /// <param name="content">Writes inputs and result.</param>
    /// <param name="explanation">The explanation, whose rules the receipt lists.</param>
    /// <param name="outside">Rules that the explanation does not name.</param>
    public static ReceiptEnvelope Seal(string calculation, string libraryVersion, Action<Utf8JsonWriter> content, Explanation explanation, params IEnumerable<ReceiptRule> outside)
    {
        var rules = ReceiptRule.Of(explanation, outside);
        var digest = DigestOf(DocumentWriter.Bytes(json => Write(json, digest: null)));
        return new(libraryVersion, rules, digest, DocumentWriter.Bytes(json => Write(json, digest)));

        void Write(Utf8JsonWriter json, string? digest)
        {
            json.WriteStartObject();
            json.Schema(Kind, Version);
            if (digest is not null)
                json.WriteString(OwnNumber, NumberOf(digest));
            json.WriteString("calculation", calculation);
            json.WriteString(Library, libraryVersion);
            content(json);
            json.WriteStartArray("rules");
            foreach (var rule in rules)
                rule.Write(json);
            json.WriteEndArray();
            json.WritePropertyName("explanation");
            ExplanationDocument.Write(json, explanation);
            if (digest is not null)
                json.WriteString(Digest, digest);
            json.WriteEndObject();
        }
    }

    public static DocumentNode? Root(ReadOnlySpan<byte> document, List<Problem> problems) => DocumentReader.Read(document, Kind, Version, problems);

    public static ValidationReport Read(ReadOnlySpan<byte> document, out CalculationReceipt? receipt)
    {
        receipt = null;
        var problems = new List<Problem>();
        if (Root(document, problems) is { } root)
        {
            var calculation = root.Required("calculation")?.AsCode(Calculations);
            var library = root.Required(Library)?.AsText();
            var content = calculation?.Invoke(root);
            var rules = root.Required("rules").AsObjects(ReceiptRule.Read);
            if (root.Required("explanation") is { } explanation)
                _ = ExplanationDocument.ReadInside(explanation); // its structure only: what it says is of the past, and Verify compares it
            var (number, digest) = (root.Required(OwnNumber), root.Required(Digest));
            if (calculation is not null) // else nobody asked for its inputs
                root.RefuseUnknown();
            if (problems.TrueForAll(problem => problem.Severity == ProblemSeverity.Warning || problem.Code == ReceiptProblemCodes.Input))
                CheckSeal(root, number!, digest!);
            if (problems.TrueForAll(problem => problem.Severity == ProblemSeverity.Warning)) // a warning of an input
                receipt = content!(new(library!, rules, digest!.Text, DocumentWriter.Bytes(json => json.Node(root))));
        }

        return DocumentReader.ByLine(problems);
    }

    private static void CheckSeal(DocumentNode root, DocumentNode number, DocumentNode stated)
    {
        var digest = DigestOf(DocumentWriter.Bytes(json => json.Node(root, OwnNumber, Digest)));
        if (stated.Text != digest)
        {
            stated.Report(ReceiptProblemCodes.Altered, new(
                $"Obsah dokladu nedává uvedený otisk, ale '{digest}'; doklad byl po vydání změněn. Vyžádejte si původní.",
                $"The content does not give this digest but '{digest}'; the receipt was changed after it was issued. Ask for the original."));
        }
        else if (number.Text != NumberOf(digest))
        {
            number.Report(ReceiptProblemCodes.Number, new($"Číslo dokladu s\u00A0tímto otiskem je '{NumberOf(digest)}'.", $"The number of a receipt with this digest is '{NumberOf(digest)}'."));
        }
    }
}
