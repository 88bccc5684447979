using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Parties;

/// <summary>
/// Tax id of an organisation (daňové identifikační číslo, DIČ): "CZ" with the business id (IČO), or with nine digits from 6 that a tax
/// office assigned to a person or a VAT group. It never holds a birth number. The default stands for a number that nobody stated: its
/// text is empty and <see cref="Parse(string, IFormatProvider?)"/> refuses it. Immutable and thread-safe.
/// </summary>
/// <remarks>
/// The tax id of a self-employed person is as a rule "CZ" and the birth number, which is personal data. Such a text is recognised and
/// refused, and no message repeats its digits: a value that may be personal would leak through every log and document, no calculation
/// needs it, and the person has a business id as well. The check proves the form, not that the holder pays VAT.
/// </remarks>
[JsonConverter(typeof(VatIdJsonConverter))]
public readonly record struct VatId : ISpanParsable<VatId>
{
    /// <summary>Code of the problem that a text is not "CZ" and eight to ten digits.</summary>
    public const string FormCode = "vat-id.form";

    /// <summary>Code of the problem that the last digit does not follow from the others.</summary>
    public const string CheckDigitCode = "vat-id.check-digit";

    /// <summary>Code of the problem that the digits are a birth number, which is not kept.</summary>
    public const string BirthNumberCode = "vat-id.birth-number";

    private const string Country = "CZ";
    private const int BusinessIdLength = 8;

    private readonly string? _text;

    private VatId(string text) => _text = text;

    /// <summary>The business id inside; none where a tax office assigned the number.</summary>
    public BusinessId? BusinessId => _text?.Length == Country.Length + BusinessIdLength ? Parties.BusinessId.Parse(_text[Country.Length..], null) : null;

    /// <summary>
    /// The tax id of a public body, which is "CZ" and its business id. Another organisation may have the number of its VAT group, and a
    /// self-employed person has none that follows from the business id.
    /// </summary>
    /// <exception cref="ArgumentException">The business id is the default, or starts with 9, which no tax id made of a business id does.</exception>
    public static VatId OfPublicBody(BusinessId businessId) =>
        TryParse(Country + businessId, out var id, out var problem) ? id : throw new ArgumentException(problem.Text.English, nameof(businessId));

    /// <summary>The text, such as "CZ70892822"; empty for the default.</summary>
    public override string ToString() => _text ?? string.Empty;

    /// <summary>Reads "CZ" and the digits, in any case and with or without spaces: "CZ70892822", "cz 708 92 822". The provider has no effect.</summary>
    /// <exception cref="FormatException">The text is no tax id, or its digits are a birth number; the message says why.</exception>
    public static VatId Parse(string s, IFormatProvider? provider = null) => Parse(Guard.Against.Null(s).AsSpan(), provider);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static VatId Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, out var id, out var problem) ? id : throw new FormatException(problem.Text.English);

    /// <summary>Reads a tax id; false where <see cref="Parse(string, IFormatProvider?)"/> would throw.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out VatId result) => TryParse(s, out result, out _);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out VatId)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out VatId result) => TryParse(s, out result, out _);

    /// <summary>Reads a tax id and says why when it can't.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The tax id; the default when the text is none.</param>
    /// <param name="problem">What is wrong, at the path "$"; it repeats no digits that may be a birth number.</param>
    public static bool TryParse(ReadOnlySpan<char> s, out VatId result, [NotNullWhen(false)] out Problem? problem)
    {
        var text = IdentifierText.Clean(s);
        problem = ProblemOf(text);
        result = problem is null ? new(text) : default;
        return problem is null;
    }

    private static Problem? ProblemOf(string text)
    {
        if (!text.StartsWith(Country, StringComparison.Ordinal))
        {
            return IdentifierText.Error(FormCode,
                "DIČ začíná písmeny CZ, např. CZ70892822. Doplňte je, nebo zapište číslo jako IČO.",
                "A Czech tax id (DIČ) starts with CZ, such as CZ70892822. Add it, or enter the number as a business id (IČO).");
        }

        var digits = text.AsSpan(Country.Length);
        if (!IdentifierText.IsDigits(digits, 8, 10))
        {
            var why = IdentifierText.WrongDigits(digits);
            return IdentifierText.Error(FormCode,
                $"DIČ má po CZ osm číslic, nebo devět od šestky, např. CZ70892822; {why.Czech}. Opište je z registru plátců nebo ze smlouvy.",
                $"A Czech tax id (DIČ) has eight digits after CZ, or nine from 6, such as CZ70892822; {why.English}. Copy it from the register of payers or the contract.");
        }

        return digits switch
        {
            ['9', ..] when digits.Length == BusinessIdLength => IdentifierText.Error(FormCode,
                "DIČ s IČO nezačíná číslicí 9. Zkontrolujte první číslici po CZ.",
                "A tax id (DIČ) made of a business id does not start with 9. Check the first digit after CZ."),
            _ when digits.Length == BusinessIdLength => ProblemOfCheckDigit(text, Parties.BusinessId.CheckDigit(digits)),
            ['6', ..] when digits.Length == 9 => ProblemOfCheckDigit(text, CheckDigitOfTaxOffice(digits)),
            _ => IdentifierText.Error(BirthNumberCode,
                "Číslice po CZ mají tvar rodného čísla; to je osobní údaj a neuchovává se. Podnikající osobu označte jejím IČO a DIČ nevyplňujte.",
                "The digits after CZ have the form of a birth number, which is personal data and is not kept. Name a self-employed person by the business id (IČO) and leave the tax id out."),
        };
    }

    private static Problem? ProblemOfCheckDigit(string text, int check) => text[^1] - '0' == check ? null : IdentifierText.Error(CheckDigitCode,
        FormattableString.Invariant($"DIČ {text} nemá správnou kontrolní číslici: po {text[..^1]} má být {check}, ne {text[^1]}. Zkontrolujte, zda v čísle není překlep nebo přehozené číslice."),
        FormattableString.Invariant($"The tax id (DIČ) {text} has a wrong check digit: {check} should follow {text[..^1]}, not {text[^1]}. Look for a mistyped or swapped digit."));

    // The digits between the 6 and the last one, weighted by 8 to 2; its remainder after division by 11, less 2, modulo 10.
    private static int CheckDigitOfTaxOffice(ReadOnlySpan<char> digits)
    {
        var sum = 0;
        for (var i = 1; i < digits.Length - 1; i++)
            sum += (9 - i) * (digits[i] - '0');
        return ((sum % 11) + 8) % 10;
    }
}

/// <summary>Writes a tax id as text, such as "CZ70892822"; reads the forms of <see cref="VatId.Parse(string, IFormatProvider?)"/>.</summary>
public sealed class VatIdJsonConverter : TextJsonConverter<VatId>;
