using System.Text.Json;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Time;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Explanations;

/// <summary>
/// Reader and writer of the JSON document "socialservices.explanation/1". A receipt reads it for its structure only: it recomputes an
/// explanation and compares the documents.
/// </summary>
internal static class ExplanationDocument
{
    public const string Kind = "explanation";
    public const int Version = 1;

    internal static ValueList<(string Code, FigureKind? Value)> Kinds { get; } =
    [
        ("amount", FigureKind.Amount), ("share", FigureKind.Share), ("coefficient", FigureKind.Coefficient), ("units", FigureKind.Units), ("euro", FigureKind.Euro),
        ("words", FigureKind.Text),
    ];

    internal static ValueList<(string Code, OperandOrigin Value)> Origins { get; } = [("input", OperandOrigin.Input), ("parameter", OperandOrigin.Parameter), ("step", OperandOrigin.Step)];

    public static ValidationReport Read(ReadOnlySpan<byte> document, out Explanation? explanation) =>
        DocumentReader.Read(document, Kind, Version, Whole, out explanation);

    /// <summary>The explanation inside another document; none when it has an error.</summary>
    public static Explanation? ReadInside(DocumentNode root) => DocumentReader.ReadInside(root, Kind, Version, Whole);

    public static byte[] Write(Explanation explanation) => DocumentWriter.Bytes(json => Write(json, explanation));

    public static void Write(Utf8JsonWriter json, Explanation explanation) => json.Part(Kind, Version, explanation, Step);

    // A citation is told by its text, as a reader sees it.
    private static void Citation(Utf8JsonWriter json, Citation citation)
    {
        json.BothLanguages("text", citation.Text);
        if (citation.Act is not null || citation.Validity != Validity.Always) // a document that is no act most often says none
            json.WriteString("validity", citation.Validity.ToString());
    }

    private static Citation CitationOf(DocumentNode node)
    {
        var (text, validity) = (node.Required("text")?.AsBilingualText() ?? default, node.Optional("validity")?.AsValidity());
        node.RefuseUnknown();
        return Law.Citation.Stated(text, validity);
    }

    private static Explanation? Whole(DocumentNode root)
    {
        var before = root.ProblemsOfDocument;
        var explanation = StepOf(root);
        return root.ProblemsOfDocument == before ? explanation : null;
    }

    private static Explanation StepOf(DocumentNode node)
    {
        var value = FigureOf(node.Required("value"));
        var step = new StepDefinition(
            node.Required("step")?.AsText() ?? string.Empty, node.Required("label")?.AsBilingualText() ?? default, node.Required("formula")?.AsBilingualText() ?? default, value.Kind);
        var explanation = new Explanation(step, value)
        {
            Subject = node.Optional("subject")?.AsBilingualText() ?? default,
            Heading = Texts(node.Optional("heading")),
            Operands = node.Optional("operands").AsObjects(OperandOf),
            Calculation = node.Optional("calculation")?.AsBilingualText() ?? default,
            Reason = node.Optional("reason")?.AsBilingualText() ?? default,
            Rounding = node.Optional("rounding") is { } rounding ? RoundingOf(rounding) : null,
            Citations = node.Optional("citations").AsObjects(CitationOf),
            Warnings = Texts(node.Optional("warnings")),
            Parts = node.Optional("parts").AsObjects(StepOf),
        };
        node.RefuseUnknown();
        return explanation;
    }

    private static ValueList<BilingualText> Texts(DocumentNode? node) => node?.AsList().Select(item => item.AsBilingualText()).ToValueList() ?? [];

    private static Operand OperandOf(DocumentNode node)
    {
        var operand = new Operand(
            node.Required("id")?.AsText() ?? string.Empty, node.Required("origin")?.AsCode(Origins) ?? default, node.Required("name")?.AsBilingualText() ?? default,
            FigureOf(node.Required("value")), node.Optional("source") is { } source ? CitationOf(source.AsObject() ?? source) : null);
        node.RefuseUnknown();
        return operand;
    }

    private static RoundingNote? RoundingOf(DocumentNode node)
    {
        if (node.AsObject() is null)
            return null;
        var note = new RoundingNote(node.RoundingRule(), node.Required("before")?.AsExact() ?? default, node.Required("after")?.AsMoney() ?? default);
        node.RefuseUnknown();
        return note;
    }

    private static Figure FigureOf(DocumentNode? node)
    {
        if (node?.AsObject() is null)
            return default;
        var kind = node.Required("kind")?.AsCode(Kinds);
        if (kind is null)
            return default; // which properties belong here is not known
        Figure figure;
        if (kind == FigureKind.Text)
        {
            figure = Explanations.Figure.Text(node.Required("words")?.AsBilingualText() ?? default);
        }
        else
        {
            var number = node.Required("number")?.AsExact() ?? default;
            _ = node.Required("text")?.AsBilingualText(); // how the number is shown follows from the number
            figure = kind switch
            {
                FigureKind.Amount => Explanations.Figure.Amount(number),
                FigureKind.Share => Explanations.Figure.Share(number),
                FigureKind.Coefficient => Explanations.Figure.Coefficient(number),
                FigureKind.Euro => Explanations.Figure.Euro(number),
                _ => Explanations.Figure.Units(number, node.Required("unit")?.AsCode(Unit.All.Select(unit => (unit.Code, unit))) ?? Unit.One),
            };
        }

        node.RefuseUnknown();
        return figure;
    }

    private static void Step(Utf8JsonWriter json, Explanation step)
    {
        json.WriteString("step", step.Step.Id);
        json.BothLanguages("label", step.Step.Label);
        json.BothLanguages("formula", step.Step.Formula);
        Given(json, "subject", step.Subject);
        Texts(json, "heading", step.Heading);
        Figure(json, step.Value);
        json.Objects("operands", step.Operands, Operand);
        Given(json, "calculation", step.Calculation);
        Given(json, "reason", step.Reason);
        if (step.Rounding is { } rounding)
        {
            json.WriteStartObject("rounding");
            json.Number<Money>("step", rounding.Rule.Step);
            json.Code("mode", DocumentValues.RoundingModes, rounding.Rule.Mode);
            json.WriteString("before", rounding.Before.ToString());
            json.Number<Money>("after", rounding.After);
            json.WriteEndObject();
        }

        json.Objects("citations", step.Citations, Citation);
        Texts(json, "warnings", step.Warnings);
        json.Objects("parts", step.Parts, Step);
    }

    private static void Operand(Utf8JsonWriter json, Operand operand)
    {
        json.WriteString("id", operand.Id);
        json.Code("origin", Origins, operand.Origin);
        json.BothLanguages("name", operand.Name);
        Figure(json, operand.Value);
        if (operand.Source is { } source)
        {
            json.WriteStartObject("source");
            Citation(json, source);
            json.WriteEndObject();
        }
    }

    // The words of a result in words are the result itself; the text of a number only shows it.
    private static void Figure(Utf8JsonWriter json, Figure figure)
    {
        json.WriteStartObject("value");
        json.Code("kind", Kinds, figure.Kind);
        if (figure.Kind == FigureKind.Text)
        {
            json.BothLanguages("words", figure.Wording);
        }
        else
        {
            json.WriteString("number", figure.Value.ToString());
            if (figure.Unit is { } unit)
                json.WriteString("unit", unit.Code);
            json.BothLanguages("text", BilingualText.Of(figure.ToText));
        }

        json.WriteEndObject();
    }

    private static void Given(Utf8JsonWriter json, string name, BilingualText text)
    {
        if (text != default)
            json.BothLanguages(name, text);
    }

    private static void Texts(Utf8JsonWriter json, string name, ValueList<BilingualText> texts)
    {
        if (texts.Count == 0)
            return;
        json.WriteStartArray(name);
        foreach (var text in texts)
            json.BothLanguages(text);
        json.WriteEndArray();
    }
}
