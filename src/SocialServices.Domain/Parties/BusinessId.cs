using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Parties;

/// <summary>
/// Business id of an organisation or a self-employed person (identifikační číslo osoby, IČO): eight digits, of which the last is a check
/// digit. Kept as text, because many start with zeros. The default stands for a number that nobody stated: its text is empty and
/// <see cref="Parse(string, IFormatProvider?)"/> refuses it. Immutable and thread-safe.
/// </summary>
/// <remarks>
/// The check proves the form, not that the organisation exists: "00000001" passes. It finds every single wrong digit but one kind: where
/// the last digit is 1, a change that moves the remainder of the weighted sum between 0 and 10 goes unseen, because both give 1.
/// </remarks>
[JsonConverter(typeof(BusinessIdJsonConverter))]
public readonly record struct BusinessId : ISpanParsable<BusinessId>
{
    /// <summary>Code of the problem that a text is not eight digits.</summary>
    public const string FormCode = "business-id.form";

    /// <summary>Code of the problem that the last digit does not follow from the others.</summary>
    public const string CheckDigitCode = "business-id.check-digit";

    private const int Length = 8;

    private readonly string? _digits;

    private BusinessId(string digits) => _digits = digits;

    /// <summary>The eight digits, such as "70892822"; empty for the default.</summary>
    public override string ToString() => _digits ?? string.Empty;

    /// <summary>Reads eight digits, with or without the spaces of printed documents: "70892822", "708 92 822". The provider has no effect.</summary>
    /// <exception cref="FormatException">The text is no business id; the message says why.</exception>
    public static BusinessId Parse(string s, IFormatProvider? provider = null) => Parse(Guard.Against.Null(s).AsSpan(), provider);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static BusinessId Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, out var id, out var problem) ? id : throw new FormatException(problem.Text.English);

    /// <summary>Reads a business id; false where <see cref="Parse(string, IFormatProvider?)"/> would throw.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out BusinessId result) => TryParse(s, out result, out _);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out BusinessId)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out BusinessId result) => TryParse(s, out result, out _);

    /// <summary>Reads a business id and says why when it can't.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The business id; the default when the text is none.</param>
    /// <param name="problem">What is wrong, at the path "$".</param>
    public static bool TryParse(ReadOnlySpan<char> s, out BusinessId result, [NotNullWhen(false)] out Problem? problem) =>
        (problem = Read(IdentifierText.Clean(s), out result)) is null;

    /// <summary>Reads one to eight digits, where historic short forms lack the zeros on the left: "64581" is 00064581.</summary>
    /// <exception cref="FormatException">The text is no business id even so; the message says why.</exception>
    public static BusinessId ParsePadded(ReadOnlySpan<char> s) =>
        TryParsePadded(s, out var id, out var problem) ? id : throw new FormatException(problem.Text.English);

    /// <summary>Reads one to eight digits as <see cref="ParsePadded"/> does, and says why when it can't.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The business id; the default when the text is none.</param>
    /// <param name="problem">What is wrong, at the path "$".</param>
    public static bool TryParsePadded(ReadOnlySpan<char> s, out BusinessId result, [NotNullWhen(false)] out Problem? problem) =>
        (problem = Read(Padded(IdentifierText.Clean(s)), out result)) is null;

    /// <summary>
    /// The digit that follows seven: their sum weighted by 8 to 2, its remainder after division by 11, and 11 less that, of which only
    /// the last digit counts. So the remainders 0 and 10 give 1, and 1 gives 0.
    /// </summary>
    internal static int CheckDigit(ReadOnlySpan<char> digits)
    {
        var sum = 0;
        for (var i = 0; i < Length - 1; i++)
            sum += (Length - i) * (digits[i] - '0');
        return (11 - (sum % 11)) % 10;
    }

    private static Problem? Read(string text, out BusinessId id)
    {
        id = default;
        if (!IdentifierText.IsDigits(text, Length, Length))
            return WrongForm(text);
        if (CheckDigit(text) is var check && text[^1] - '0' != check)
        {
            return IdentifierText.Error(CheckDigitCode,
                FormattableString.Invariant($"IČO {text} nemá správnou kontrolní číslici: po číslicích {text[..^1]} má být {check}, ne {text[^1]}. Zkontrolujte, zda v čísle není překlep nebo přehozené číslice."),
                FormattableString.Invariant($"The business id (IČO) {text} has a wrong check digit: {check} should follow {text[..^1]}, not {text[^1]}. Look for a mistyped or swapped digit."));
        }

        id = new(text);
        return null;
    }

    // Shows no other text: nine or ten digits in this place may be a birth number.
    private static Problem WrongForm(string text)
    {
        var why = IdentifierText.WrongDigits(text);
        var padded = Padded(text);
        var isShort = text != padded && Read(padded, out _) is null;
        return IdentifierText.Error(FormCode,
            $"IČO má osm číslic, např. 70892822; {why.Czech}. " + (isShort ? $"Jde-li o starší zkrácený zápis, doplňte zleva nuly: {padded}." : "Opište je ze smlouvy nebo z registru."),
            $"A business id (IČO) has eight digits, such as 70892822; {why.English}. " + (isShort ? $"If this is a historic short form, add the zeros on the left: {padded}." : "Copy it from the contract or the register."));
    }

    private static string Padded(string text) => IdentifierText.IsDigits(text, 1, Length) ? text.PadLeft(Length, '0') : text;
}

/// <summary>Writes a business id as text, such as "70892822"; reads the forms of <see cref="BusinessId.Parse(string, IFormatProvider?)"/>.</summary>
public sealed class BusinessIdJsonConverter : TextJsonConverter<BusinessId>;
