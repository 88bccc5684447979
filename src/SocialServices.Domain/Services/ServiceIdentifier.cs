using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Services;

/// <summary>
/// Number of a registered service (identifikátor sociální služby) in the register of providers: digits, as a rule seven, kept as text.
/// One registration has one number and one service type, with any number of facilities; one provider has many. The default stands for a
/// number that nobody stated: its text is empty and <see cref="Parse(string, IFormatProvider?)"/> refuses it. Immutable and thread-safe.
/// </summary>
/// <remarks>No check digit is documented, and no source states the length: another length than seven is read with a warning.</remarks>
[JsonConverter(typeof(ServiceIdentifierJsonConverter))]
public readonly record struct ServiceIdentifier : ISpanParsable<ServiceIdentifier>
{
    /// <summary>Code of the problem that a text is not digits.</summary>
    public const string FormCode = "service-identifier.form";

    /// <summary>Code of the warning that there are not seven digits.</summary>
    public const string LengthCode = "service-identifier.length";

    private const int UsualLength = 7;

    private readonly string? _digits;

    private ServiceIdentifier(string digits) => _digits = digits;

    /// <summary>The digits, such as "1234567"; empty for the default.</summary>
    public override string ToString() => _digits ?? string.Empty;

    /// <summary>Reads digits, with or without spaces. The provider has no effect.</summary>
    /// <exception cref="FormatException">The text is empty or has another character than digits; the message says which.</exception>
    public static ServiceIdentifier Parse(string s, IFormatProvider? provider = null) => Parse(Guard.Against.Null(s).AsSpan(), provider);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static ServiceIdentifier Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, out var identifier, out var problem) ? identifier : throw new FormatException(problem.Text.English);

    /// <summary>Reads an identifier; false where <see cref="Parse(string, IFormatProvider?)"/> would throw.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ServiceIdentifier result) => TryParse(s, out result, out _);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out ServiceIdentifier)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out ServiceIdentifier result) => TryParse(s, out result, out _);

    /// <summary>Reads an identifier and says what to look at.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The identifier; the default when the text is none.</param>
    /// <param name="problem">An error when the text is no identifier, a warning when it is read but has not seven digits, else none; at the path "$".</param>
    public static bool TryParse(ReadOnlySpan<char> s, out ServiceIdentifier result, [NotNullWhen(false)] out Problem? problem)
    {
        var text = IdentifierText.Clean(s);
        var isRead = IdentifierText.IsDigits(text, 1, int.MaxValue);
        problem = !isRead ? WrongForm(text) : text.Length != UsualLength ? UnusualLength(text) : null;
        result = isRead ? new(text) : default;
        return isRead;
    }

    private static Problem WrongForm(string text)
    {
        var why = IdentifierText.WrongDigits(text);
        return IdentifierText.Error(FormCode,
            $"Identifikátor sociální služby jsou samé číslice, zpravidla sedm; {why.Czech}. Opište jej z registru poskytovatelů nebo z rozhodnutí o registraci.",
            $"The identifier of a social service is digits only, as a rule seven; {why.English}. Copy it from the register of providers or the decision on registration.");
    }

    private static Problem UnusualLength(string text) => IdentifierText.Warning(LengthCode,
        FormattableString.Invariant($"Identifikátor sociální služby {IdentifierText.Quoted(text)} nemá obvyklých {UsualLength} číslic, ale {text.Length}. Ověřte jej v registru poskytovatelů."),
        FormattableString.Invariant($"The identifier of a social service {IdentifierText.Quoted(text)} has {text.Length} digits, not the usual {UsualLength}. Check it in the register of providers."));
}

/// <summary>Writes the identifier of a service as text, such as "1234567"; reads digits.</summary>
public sealed class ServiceIdentifierJsonConverter : TextJsonConverter<ServiceIdentifier>;
