using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SocialServices.Domain.Services;

/// <summary>Form in which a social service is given (forma sociální služby), § 33 of the Social Services Act. The default is residential.</summary>
[JsonConverter(typeof(ServiceFormJsonConverter))]
public enum ServiceForm
{
    /// <summary>With accommodation (pobytová).</summary>
    Residential,

    /// <summary>The person comes to the service (ambulantní).</summary>
    Ambulatory,

    /// <summary>The service comes to the person (terénní).</summary>
    Field,
}

/// <summary>Codes and names of the forms of social services (formy sociálních služeb).</summary>
public static class ServiceForms
{
    private static readonly (string Code, BilingualText Name)[] Texts =
    [
        ("residential", new("pobytová", "residential")),
        ("ambulatory", new("ambulantní", "ambulatory")),
        ("field", new("terénní", "field")),
    ];

    /// <summary>All forms.</summary>
    public static ValueList<ServiceForm> All { get; } = [ServiceForm.Residential, ServiceForm.Ambulatory, ServiceForm.Field];

    /// <summary>Code in documents: "residential", "ambulatory" or "field".</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is no form.</exception>
    public static string ToCode(this ServiceForm form) => TextOf(form).Code;

    /// <summary>Text for people: "pobytová" in Czech, "residential" in English.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is no form.</exception>
    public static string ToText(this ServiceForm form, Language language) => TextOf(form).Name.In(language);

    /// <summary>The form of a code.</summary>
    /// <exception cref="FormatException">No form has the code; the message lists the codes.</exception>
    public static ServiceForm Parse(string code) => TryParse(Guard.Against.Null(code), out var form)
        ? form
        : throw new FormatException($"The form of service '{code}' is not known; expected one of {string.Join(", ", Texts.Select(text => text.Code))}.");

    /// <summary>The form of a code; false when no form has it.</summary>
    public static bool TryParse([NotNullWhen(true)] string? code, out ServiceForm form)
    {
        var index = Array.FindIndex(Texts, text => text.Code == code);
        form = All[Math.Max(index, 0)];
        return index >= 0;
    }

    private static (string Code, BilingualText Name) TextOf(ServiceForm form) => Texts[(int)Guard.Against.EnumOutOfRange(form)];
}

/// <summary>Writes a form of service as its code, such as "residential"; reads the same.</summary>
public sealed class ServiceFormJsonConverter : JsonConverter<ServiceForm>
{
    /// <inheritdoc/>
    public override ServiceForm Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
            throw new JsonException($"Text is expected for {nameof(ServiceForm)}, not {reader.TokenType}.");
        return Parse(reader.GetString()!);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ServiceForm value, JsonSerializerOptions options) =>
        Guard.Against.Null(writer).WriteStringValue(value.ToCode());

    /// <summary>Reads a form as the key of a dictionary.</summary>
    public override ServiceForm ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(reader.GetString()!);

    /// <summary>Writes a form as the key of a dictionary.</summary>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, ServiceForm value, JsonSerializerOptions options) =>
        Guard.Against.Null(writer).WritePropertyName(value.ToCode());

    private static ServiceForm Parse(string code)
    {
        try
        {
            return ServiceForms.Parse(code);
        }
        catch (FormatException exception)
        {
            throw new JsonException(exception.Message, exception);
        }
    }
}
