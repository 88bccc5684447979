using System.Buffers;
using System.Text.Json;

namespace SocialServices.Domain.Validation;

/// <summary>What the writers of all documents share: the same value always gives the same bytes.</summary>
internal static class DocumentWriting
{
    /// <summary>A document of a schema, indented by two, with accents as they are.</summary>
    public static byte[] Document(string kind, int version, Action<Utf8JsonWriter> content)
    {
        var document = Bytes(json =>
        {
            json.WriteStartObject();
            json.Schema(kind, version);
            content(json);
            json.WriteEndObject();
        });
        return [.. document, (byte)'\n'];
    }

    /// <summary>The bytes of a value in the one form of all documents, without an end of line after it: what a digest is made of.</summary>
    public static byte[] Bytes(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            write(json);
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>The schema, the first property of every document.</summary>
    public static void Schema(this Utf8JsonWriter json, string kind, int version) => json.WriteString("schema", FormattableString.Invariant($"socialservices.{kind}/{version}"));

    /// <summary>Text in both languages, or one text where both are the same; nothing where it is empty.</summary>
    public static void Text(this Utf8JsonWriter json, string name, BilingualText text)
    {
        if (text == default)
            return;
        if (text.Czech == text.English)
        {
            json.WriteString(name, text.Czech);
            return;
        }

        json.BothLanguages(name, text);
    }

    /// <summary>Text in both languages, even where it is the same.</summary>
    public static void BothLanguages(this Utf8JsonWriter json, string name, BilingualText text)
    {
        json.WritePropertyName(name);
        json.BothLanguages(text);
    }

    /// <summary>Text in both languages as an item of a list.</summary>
    public static void BothLanguages(this Utf8JsonWriter json, BilingualText text)
    {
        json.WriteStartObject();
        json.WriteString("cs", text.Czech);
        json.WriteString("en", text.English);
        json.WriteEndObject();
    }

    /// <summary>A text; nothing where it is empty or missing.</summary>
    public static void Text(this Utf8JsonWriter json, string name, string? text)
    {
        if (!string.IsNullOrEmpty(text))
            json.WriteString(name, text);
    }

    /// <summary>A number of an exact type; nothing where it is missing.</summary>
    public static void Exact<T>(this Utf8JsonWriter json, string name, T? number) where T : struct, IFormattable
    {
        if (number is not { } given)
            return;
        json.WritePropertyName(name);
        json.WriteRawValue(given.ToString("F", null));
    }

    /// <summary>A whole number; nothing where it is missing.</summary>
    public static void Whole(this Utf8JsonWriter json, string name, int? number)
    {
        if (number is { } given)
            json.WriteNumber(name, given);
    }

    /// <summary>A list of objects; nothing where it is empty.</summary>
    public static void Objects<T>(this Utf8JsonWriter json, string name, ValueList<T> items, Action<T> content)
    {
        if (items.Count == 0)
            return;
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
        if (items.Count == 0)
            return;
        json.WriteStartArray(name);
        foreach (var item in items)
            json.WriteStringValue(text(item));
        json.WriteEndArray();
    }

    /// <summary>The code of a value in a code list.</summary>
    public static void Code<T>(this Utf8JsonWriter json, string name, IEnumerable<(string Code, T Value)> codes, T value) =>
        json.WriteString(name, codes.First(each => EqualityComparer<T>.Default.Equals(each.Value, value)).Code);

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
