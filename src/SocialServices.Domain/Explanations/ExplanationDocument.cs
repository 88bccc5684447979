using System.Text.Json;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Explanations;

/// <summary>
/// Writer of the JSON document "socialservices.explanation/1". It is not read back: a receipt recomputes an explanation and compares the documents.
/// </summary>
internal static class ExplanationDocument
{
    public const string Kind = "explanation";
    public const int Version = 1;

    internal static ValueList<(string Code, FigureKind Value)> Kinds { get; } =
    [
        ("amount", FigureKind.Amount), ("share", FigureKind.Share), ("coefficient", FigureKind.Coefficient), ("units", FigureKind.Units), ("euro", FigureKind.Euro),
        ("words", FigureKind.Text),
    ];

    internal static ValueList<(string Code, OperandOrigin Value)> Origins { get; } = [("input", OperandOrigin.Input), ("parameter", OperandOrigin.Parameter), ("step", OperandOrigin.Step)];

    public static byte[] Write(Explanation explanation) => DocumentWriter.Bytes(json => Write(json, explanation));

    public static void Write(Utf8JsonWriter json, Explanation explanation)
    {
        json.WriteStartObject();
        json.Schema(Kind, Version);
        Step(json, explanation);
        json.WriteEndObject();
    }

    public static void Citation(Utf8JsonWriter json, Citation citation)
    {
        json.WriteStartObject();
        json.BothLanguages("text", citation.Text);
        if (citation.Act is not null)
            json.WriteString("validity", citation.Validity.ToString()); // that of another document is its own
        json.WriteEndObject();
    }

    private static void Step(Utf8JsonWriter json, Explanation step)
    {
        json.WriteString("step", step.Step.Id);
        json.BothLanguages("label", step.Step.Label);
        json.BothLanguages("formula", step.Step.Formula);
        Given(json, "subject", step.Subject);
        List(json, "heading", step.Heading, DocumentWriter.BothLanguages);
        Figure(json, step.Value);
        List(json, "operands", step.Operands, Operand);
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

        List(json, "citations", step.Citations, Citation);
        List(json, "warnings", step.Warnings, DocumentWriter.BothLanguages);
        List(json, "parts", step.Parts, (writer, part) =>
        {
            writer.WriteStartObject();
            Step(writer, part);
            writer.WriteEndObject();
        });
    }

    private static void Operand(Utf8JsonWriter json, Operand operand)
    {
        json.WriteStartObject();
        json.WriteString("id", operand.Id);
        json.Code("origin", Origins, operand.Origin);
        json.BothLanguages("name", operand.Name);
        Figure(json, operand.Value);
        if (operand.Source is { } source)
        {
            json.WritePropertyName("source");
            Citation(json, source);
        }

        json.WriteEndObject();
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
            json.BothLanguages("text", new(figure.ToText(Language.Czech), figure.ToText(Language.English)));
        }

        json.WriteEndObject();
    }

    private static void Given(Utf8JsonWriter json, string name, BilingualText text)
    {
        if (text != default)
            json.BothLanguages(name, text);
    }

    private static void List<T>(Utf8JsonWriter json, string name, ValueList<T> items, Action<Utf8JsonWriter, T> write)
    {
        if (items.Count == 0)
            return;
        json.WriteStartArray(name);
        foreach (var item in items)
            write(json, item);
        json.WriteEndArray();
    }
}
