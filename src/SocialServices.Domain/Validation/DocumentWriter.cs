using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

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
    public static byte[] Document(string kind, int version, Action<Utf8JsonWriter> content) =>
    [
        .. Bytes(json =>
        {
            json.WriteStartObject();
            json.Schema(kind, version);
            content(json);
            json.WriteEndObject();
        }),
        (byte)'\n',
    ];

    public static void Schema(this Utf8JsonWriter json, string kind, int version) => json.WriteString("schema", FormattableString.Invariant($"socialservices.{kind}/{version}"));

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
    public static void Number<T>(this Utf8JsonWriter json, string name, T? number) where T : struct, IFormattable
    {
        if (number is not { } given)
            return;
        json.WritePropertyName(name);
        json.WriteRawValue(given.ToString("F", null));
    }

    public static void Code<T>(this Utf8JsonWriter json, string name, IEnumerable<(string Code, T Value)> codes, T value) =>
        json.WriteString(name, codes.First(each => EqualityComparer<T>.Default.Equals(each.Value, value)).Code);

    /// <summary>A whole number; nothing where it is missing.</summary>
    public static void Whole(this Utf8JsonWriter json, string name, int? number)
    {
        if (number is { } given)
            json.WriteNumber(name, given);
    }

    /// <summary>A list of objects; nothing where it is empty.</summary>
    public static void Objects<T>(this Utf8JsonWriter json, string name, ValueList<T> items, Action<T> content)
    {
        if (items.Count > 0)
            json.RequiredObjects(name, items, content);
    }

    /// <summary>A list of objects that the reader requires, even where it is empty.</summary>
    public static void RequiredObjects<T>(this Utf8JsonWriter json, string name, ValueList<T> items, Action<T> content)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            content(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

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
