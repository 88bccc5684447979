using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SocialServices.Domain.Monetary;

/// <summary>Writes an exact number type as a JSON number and reads it from a number or text, digit by digit.</summary>
/// <typeparam name="T">The number type; its format "F" is a plain JSON number.</typeparam>
public abstract class NumberJsonConverter<T> : JsonConverter<T> where T : struct, ISpanParsable<T>, ISpanFormattable
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType is not (JsonTokenType.Number or JsonTokenType.String))
            throw new JsonException($"A number or text is expected for {typeof(T).Name}, not {reader.TokenType}.");

        var text = reader.TokenType == JsonTokenType.String
            ? reader.GetString()!
            : Encoding.UTF8.GetString(reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan);
        return Parse(text);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        NumberText.WriteTo(Guard.Against.Null(writer), value);

    /// <summary>Reads the number as the key of a dictionary.</summary>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(reader.GetString()!);

    /// <summary>Writes the number as the key of a dictionary.</summary>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        Guard.Against.Null(writer).WritePropertyName(value.ToString("F", null));

    private static T Parse(string text)
    {
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
