using System.Buffers;
using System.Text.Json;

namespace SocialServices.Domain.Validation;

/// <summary>What the writers of all documents share: the same value always gives the same bytes.</summary>
internal static class DocumentWriting
{
    /// <summary>A document of a schema, indented by two, with accents as they are.</summary>
    public static byte[] Document(string kind, int version, Action<Utf8JsonWriter> content)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("schema", FormattableString.Invariant($"socialservices.{kind}/{version}"));
            content(json);
            json.WriteEndObject();
        }

        return [.. buffer.WrittenSpan, (byte)'\n'];
    }

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

        json.WriteStartObject(name);
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
}
