using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Validation;

/// <summary>
/// Writes documents in their one canonical form: UTF-8, two spaces of indentation, line feeds, Czech letters as they are. Equal values give
/// equal bytes, so that a digest of them means something.
/// </summary>
internal static class DocumentWriter
{
    /// <summary>The bytes of a document.</summary>
    public static byte[] Bytes(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            write(json);
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>The bytes of a document of a schema, with a line feed at its end, as people keep it in a file.</summary>
    public static byte[] Document<T>(string kind, int version, T value, Action<Utf8JsonWriter, T> content) => [.. Bytes(json => json.Part(kind, version, value, content)), (byte)'\n'];

    /// <summary>A document of a schema, alone or as a part of another one; a static content costs no allocation.</summary>
    public static void Part<T>(this Utf8JsonWriter json, string kind, int version, T value, Action<Utf8JsonWriter, T> content)
    {
        json.WriteStartObject();
        json.Schema(kind, version);
        content(json, value);
        json.WriteEndObject();
    }

    public static void Schema(this Utf8JsonWriter json, string kind, int version)
    {
        Span<char> schema = stackalloc char[64];
        schema.TryWrite(CultureInfo.InvariantCulture, $"socialservices.{kind}/", out var length);
        version.TryFormat(schema[length..], out var digits, default, CultureInfo.InvariantCulture); // inside the text above it is boxed while the runtime takes measure
        json.WriteString("schema", schema[..(length + digits)]);
    }

    /// <summary>Text in both languages, or once where it is the same, as a reader of documents takes it; nothing where it is empty.</summary>
    public static void Text(this Utf8JsonWriter json, string name, BilingualText text)
    {
        if (text == default)
            return;
        if (text.Czech == text.English)
            json.WriteString(name, text.Czech);
        else
            json.BothLanguages(name, text);
    }

    /// <summary>A text; nothing where it is empty or missing.</summary>
    public static void Text(this Utf8JsonWriter json, string name, string? text)
    {
        if (!string.IsNullOrEmpty(text))
            json.WriteString(name, text);
    }

    /// <summary>Text in both languages, even where it is the same.</summary>
    public static void BothLanguages(this Utf8JsonWriter json, string name, BilingualText text)
    {
        json.WritePropertyName(name);
        json.BothLanguages(text);
    }

    public static void BothLanguages(this Utf8JsonWriter json, BilingualText text)
    {
        json.WriteStartObject();
        json.WriteString("cs", text.Czech);
        json.WriteString("en", text.English);
        json.WriteEndObject();
    }

    /// <summary>A number of an exact type; nothing where it is missing.</summary>
    public static void Number<T>(this Utf8JsonWriter json, string name, T? number) where T : struct, ISpanFormattable
    {
        if (number is not { } given)
            return;
        json.WritePropertyName(name);
        NumberText.WriteTo(json, given);
    }

    /// <summary>A day such as "2022-03-01".</summary>
    public static void Date(this Utf8JsonWriter json, string name, LocalDate day)
    {
        Span<char> text = stackalloc char[10];
        if (day.Year > 0 && day.ToDateOnly().TryFormat(text, out var length, "O", CultureInfo.InvariantCulture))
            json.WriteString(name, text[..length]);
        else
            json.WriteString(name, LocalDatePattern.Iso.Format(day)); // a year before the first, which no calendar of the framework has
    }

    /// <summary>A day; nothing where it is missing.</summary>
    public static void Date(this Utf8JsonWriter json, string name, LocalDate? day)
    {
        if (day is { } given)
            json.Date(name, given);
    }

    /// <summary>The code of a value by a list of codes that has it.</summary>
    public static void Code<T>(this Utf8JsonWriter json, string name, ValueList<(string Code, T Value)> codes, T value) => json.Code(name, codes.AsSpan(), value);

    /// <summary>The code of a value by a list of codes that has it.</summary>
    public static void Code<T>(this Utf8JsonWriter json, string name, ReadOnlySpan<(string Code, T Value)> codes, T value)
    {
        foreach (var (code, coded) in codes)
        {
            if (EqualityComparer<T>.Default.Equals(coded, value))
            {
                json.WriteString(name, code);
                return;
            }
        }

        throw new ArgumentOutOfRangeException(nameof(value), value, "A value that has a code is expected.");
    }

    /// <summary>An amount that is zero by default; nothing where it is.</summary>
    public static void AboveZero(this Utf8JsonWriter json, string name, Money amount)
    {
        if (amount != Money.Zero)
            json.Number<Money>(name, amount);
    }

    public static void Rounding(this Utf8JsonWriter json, string name, RoundingRule rule)
    {
        json.WriteStartObject(name);
        json.Number<Money>("step", rule.Step);
        json.Code("mode", DocumentValues.RoundingModes, rule.Mode);
        json.WriteEndObject();
    }

    /// <summary>A list of codes, even where it is empty.</summary>
    public static void Codes(this Utf8JsonWriter json, string name, IEnumerable<string> codes)
    {
        json.WriteStartArray(name);
        foreach (var code in codes)
            json.WriteStringValue(code);
        json.WriteEndArray();
    }

    /// <summary>A whole number; nothing where it is missing.</summary>
    public static void Whole(this Utf8JsonWriter json, string name, int? number)
    {
        if (number is { } given)
            json.WriteNumber(name, given);
    }

    /// <summary>A list of objects, written by a method that needs nothing else, which leaves nothing on the heap; nothing where it is empty.</summary>
    public static void Objects<T>(this Utf8JsonWriter json, string name, ValueList<T> items, Action<Utf8JsonWriter, T> content)
    {
        if (items.Count > 0)
            json.RequiredObjects(name, items, content);
    }

    /// <summary>A list of objects that the reader requires, even where it is empty.</summary>
    public static void RequiredObjects<T>(this Utf8JsonWriter json, string name, ValueList<T> items, Action<Utf8JsonWriter, T> content)
    {
        json.WriteStartArray(name);
        foreach (var item in items.AsSpan())
        {
            json.WriteStartObject();
            content(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>A list of objects that the reader requires, even where it is empty.</summary>
    public static void RequiredObjects<T>(this Utf8JsonWriter json, string name, ValueList<T> items, Action<T> content) => json.RequiredObjects(name, items, (_, item) => content(item));

    /// <summary>A list of objects; nothing where it is empty.</summary>
    public static void Objects<T>(this Utf8JsonWriter json, string name, ValueList<T> items, Action<T> content) => json.Objects(name, items, (_, item) => content(item));

    /// <summary>A list of texts; nothing where it is empty.</summary>
    public static void Texts<T>(this Utf8JsonWriter json, string name, ValueList<T> items, Func<T, string> text)
    {
        if (items.Count > 0)
            json.RequiredTexts(name, items, text);
    }

    /// <summary>A list of texts that the reader requires, even where it is empty.</summary>
    public static void RequiredTexts<T>(this Utf8JsonWriter json, string name, ValueList<T> items, Func<T, string> text)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
            json.WriteStringValue(text(item));
        json.WriteEndArray();
    }

    /// <summary>What was read, as it was read but for the spaces; without some of its own properties.</summary>
    public static void Node(this Utf8JsonWriter json, DocumentNode node, params ReadOnlySpan<string> without)
    {
        switch (node.Kind)
        {
            case JsonTokenType.StartObject:
                json.WriteStartObject();
                foreach (var (name, value) in node.Properties)
                {
                    if (without.Contains(name))
                        continue;
                    json.WritePropertyName(name);
                    json.Node(value);
                }

                json.WriteEndObject();
                break;
            case JsonTokenType.StartArray:
                json.WriteStartArray();
                foreach (var item in node.Items)
                    json.Node(item);
                json.WriteEndArray();
                break;
            case JsonTokenType.String:
                json.WriteStringValue(node.Text);
                break;
            case JsonTokenType.Number:
                json.WriteRawValue(node.Text);
                break;
            case JsonTokenType.True or JsonTokenType.False:
                json.WriteBooleanValue(node.Kind == JsonTokenType.True);
                break;
            default:
                json.WriteNullValue();
                break;
        }
    }
}
