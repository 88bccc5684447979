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

    public static void Schema(Utf8JsonWriter json, string kind, int version) => json.WriteString("schema", FormattableString.Invariant($"socialservices.{kind}/{version}"));

    /// <summary>Text in both languages, or once where it is the same, as a reader of documents takes it.</summary>
    public static void Text(Utf8JsonWriter json, string name, BilingualText text)
    {
        if (text.Czech == text.English)
            json.WriteString(name, text.Czech);
        else
            BothLanguages(json, name, text);
    }

    /// <summary>Text in both languages, even where it is the same.</summary>
    public static void BothLanguages(Utf8JsonWriter json, string name, BilingualText text)
    {
        json.WritePropertyName(name);
        BothLanguages(json, text);
    }

    public static void BothLanguages(Utf8JsonWriter json, BilingualText text)
    {
        json.WriteStartObject();
        json.WriteString("cs", text.Czech);
        json.WriteString("en", text.English);
        json.WriteEndObject();
    }

    public static void Number<T>(Utf8JsonWriter json, string name, T? number) where T : struct, IFormattable
    {
        if (number is not { } given)
            return;
        json.WritePropertyName(name);
        json.WriteRawValue(given.ToString("F", null));
    }

    public static void Code<T>(Utf8JsonWriter json, string name, IEnumerable<(string Code, T Value)> codes, T value) =>
        json.WriteString(name, codes.First(each => EqualityComparer<T>.Default.Equals(each.Value, value)).Code);

    /// <summary>What was read, as it was read but for the spaces; without some of its own properties.</summary>
    public static void Node(Utf8JsonWriter json, DocumentNode node, params ReadOnlySpan<string> without)
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
                    Node(json, value);
                }

                json.WriteEndObject();
                break;
            case JsonTokenType.StartArray:
                json.WriteStartArray();
                foreach (var item in node.Items)
                    Node(json, item);
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
