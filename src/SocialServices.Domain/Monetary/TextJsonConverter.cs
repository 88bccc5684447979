using System.Text.Json;
using System.Text.Json.Serialization;

namespace SocialServices.Domain.Monetary;

/// <summary>Writes a value as its invariant text and reads it back.</summary>
/// <typeparam name="T">The type; <c>Parse(x.ToString())</c> gives x.</typeparam>
public abstract class TextJsonConverter<T> : JsonConverter<T> where T : IParsable<T>
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
            throw new JsonException($"Text is expected for {typeof(T).Name}, not {reader.TokenType}.");
        return Parse(reader.GetString()!);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        Guard.Against.Null(writer).WriteStringValue(value.ToString());

    /// <summary>Reads the value as the key of a dictionary.</summary>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(reader.GetString()!);

    /// <summary>Writes the value as the key of a dictionary.</summary>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        Guard.Against.Null(writer).WritePropertyName(value.ToString()!);

    /// <summary>A text may be so long; a number whose digits take long to read is refused before it is read.</summary>
    private protected virtual int LongestText => int.MaxValue;

    private T Parse(string text)
    {
        if (text.Length > LongestText)
            throw new JsonException(FormattableString.Invariant($"A text of at most {LongestText} characters is expected for {typeof(T).Name}, not of {text.Length}."));
        try
        {
            return T.Parse(text, null);
        }
        catch (FormatException exception)
        {
            throw new JsonException(exception.Message, exception);
        }
    }
}
