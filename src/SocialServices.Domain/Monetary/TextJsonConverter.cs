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
        try
        {
            return T.Parse(reader.GetString()!, null);
        }
        catch (FormatException exception)
        {
            throw new JsonException(exception.Message, exception);
        }
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        Guard.Against.Null(writer).WriteStringValue(value.ToString());
}
