using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Contracts;

/// <summary>
/// Code of the subject of a public contract (kód CPV, společný slovník pro veřejné zakázky): eight digits, a hyphen and a check digit,
/// such as "85312000-9". The default stands for a code that nobody stated: its text is empty and
/// <see cref="Parse(string, IFormatProvider?)"/> refuses it. Immutable and thread-safe.
/// </summary>
/// <remarks>
/// How the check digit is computed is not published. It is compared with the codes of <see cref="OfSocialServices"/>; of any other code
/// only the form is checked.
/// </remarks>
[JsonConverter(typeof(CpvCodeJsonConverter))]
public readonly record struct CpvCode : ISpanParsable<CpvCode>
{
    /// <summary>Code of the problem that a text is not eight digits, a hyphen and a digit.</summary>
    public const string FormCode = "cpv-code.form";

    /// <summary>Code of the problem that the check digit is not that of the known code; only a warning where that digit is not seen in a source.</summary>
    public const string CheckDigitCode = "cpv-code.check-digit";

    private const int Length = 8;

    private static readonly (CpvCode Code, BilingualText Name, Confidence Confidence)[] Known =
    [
        (new("85000000-9"), new("zdravotní a sociální péče", "health and social work services"), Law.Confidence.Medium),
        (new("85300000-2"), new("sociální péče a související služby", "social work and related services"), Law.Confidence.High),
        (new("85310000-5"), new("služby sociální péče", "social work services"), Law.Confidence.Medium),
        (new("85311000-2"), new("služby sociální péče se zajištěním ubytování", "social work services with accommodation"), Law.Confidence.Medium),
        (new("85311100-3"), new("sociální péče pro starší osoby", "welfare services for the elderly"), Law.Confidence.Medium),
        (new("85311200-4"), new("sociální péče pro osoby s postižením", "welfare services for persons with disabilities"), Law.Confidence.Medium),
        (new("85311300-5"), new("sociální péče pro děti a mládež", "welfare services for children and young people"), Law.Confidence.Medium),
        (new("85312000-9"), new("služby sociální péče bez zajištění ubytování", "social work services without accommodation"), Law.Confidence.High),
        (new("85312100-0"), new("denní péče", "day care services"), Law.Confidence.Medium),
        (new("85312110-3"), new("denní péče o děti", "child day care services"), Law.Confidence.Medium),
        (new("85312120-6"), new("denní péče o děti a mládež s postižením", "day care services for children and young people with disabilities"), Law.Confidence.Medium),
        (new("85312200-1"), new("dovoz potravin do domácnosti", "home delivery of provisions"), Law.Confidence.Medium),
        (new("85312300-2"), new("vedení a poradenství", "guidance and counselling services"), Law.Confidence.Medium),
        (new("85312310-5"), new("vedení", "guidance services"), Law.Confidence.Medium),
        (new("85312320-8"), new("poradenství", "counselling services"), Law.Confidence.Medium),
        (new("85312330-1"), new("plánování rodiny", "family planning services"), Law.Confidence.Medium),
        (new("85312400-3"), new("sociální péče mimo pobytová zařízení", "welfare services not delivered through residential institutions"), Law.Confidence.Medium),
        (new("85312500-4"), new("rehabilitace", "rehabilitation services"), Law.Confidence.Medium),
        (new("85312510-7"), new("pracovní rehabilitace", "vocational rehabilitation services"), Law.Confidence.Medium),
        (new("85320000-8"), new("sociální služby", "social services"), Law.Confidence.Medium),
        (new("85321000-5"), new("správní sociální služby", "administrative social services"), Law.Confidence.Medium),
        (new("85322000-2"), new("program činnosti v obci", "community action programme"), Law.Confidence.Medium),
        (new("85323000-9"), new("zdravotní služby v obci", "community health services"), Law.Confidence.Medium),
        (new("98133100-5"), new("podpora občanské vybavenosti", "civic betterment and community facility support services"), Law.Confidence.Medium),
    ];

    // The codes of Annex 4 outside of its two ranges.
    private static readonly string[] OtherOfAnnex4 =
        ["75200000", "75231200", "75231240", "79611000", "79622000", "79624000", "79625000", "98133000", "98133100", "98200000", "98500000"];

    private readonly string? _text;

    private CpvCode(string text) => _text = text;

    /// <summary>The known codes of social services, by number; the high confidence is of those seen in a published tender.</summary>
    public static ValueList<CpvCode> OfSocialServices { get; } = Known.Select(known => known.Code).ToValueList();

    /// <summary>A short name for people, not the wording of the European regulation; none for a code that is not in <see cref="OfSocialServices"/>.</summary>
    public BilingualText? Name => Find(_text) is { } known ? known.Name : null;

    /// <summary>How sure the code with its check digit is; none where only the form was checked.</summary>
    public Confidence? Confidence => Find(_text) is { } known && known.Code == this ? known.Confidence : null;

    /// <summary>
    /// True for a code of Annex 4 to Act 134/2016 Sb. as far as it concerns health and social services (příloha č. 4): 85000000 to 85323000,
    /// 98513000 to 98514000 and single codes. Of medium confidence, compare it with the annex; the check digit does not matter.
    /// </summary>
    public bool IsOfAnnex4 => _text is not null && _text[..Length] is var digits
        && (IsBetween(digits, "85000000", "85323000") || IsBetween(digits, "98513000", "98514000") || OtherOfAnnex4.Contains(digits, StringComparer.Ordinal));

    /// <summary>The code, such as "85312000-9"; empty for the default.</summary>
    public override string ToString() => _text ?? string.Empty;

    /// <summary>Reads a code with its check digit. The provider has no effect.</summary>
    /// <exception cref="FormatException">The text is no code; the message says why.</exception>
    public static CpvCode Parse(string s, IFormatProvider? provider = null) => Parse(Guard.Against.Null(s).AsSpan(), provider);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static CpvCode Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, out var code, out var problem) ? code : throw new FormatException(problem.Text.English);

    /// <summary>Reads a code; false where <see cref="Parse(string, IFormatProvider?)"/> would throw.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out CpvCode result) => TryParse(s, out result, out _);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out CpvCode)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out CpvCode result) => TryParse(s, out result, out _);

    /// <summary>Reads a code and says what to look at.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The code; the default when the text is none.</param>
    /// <param name="problem">An error when the text is no code, a warning when its check digit differs from a known code that is only probable, else none; at the path "$".</param>
    public static bool TryParse(ReadOnlySpan<char> s, out CpvCode result, [NotNullWhen(false)] out Problem? problem)
    {
        var text = IdentifierText.Clean(s);
        problem = text is [.. var digits, '-', _] && IdentifierText.IsDigits(digits, Length, Length) && char.IsAsciiDigit(text[^1])
            ? OtherCheckDigit(text)
            : WrongForm(text);
        var isRead = problem is not { Severity: ProblemSeverity.Error };
        result = isRead ? new(text) : default;
        return isRead;
    }

    // By the eight digits, whatever the check digit.
    private static (CpvCode Code, BilingualText Name, Confidence Confidence)? Find(ReadOnlySpan<char> text)
    {
        foreach (var known in Known)
        {
            if (text.Length >= Length && text[..Length].SequenceEqual(known.Code._text.AsSpan(0, Length)))
                return known;
        }

        return null;
    }

    private static bool IsBetween(string digits, string first, string last) => string.CompareOrdinal(digits, first) >= 0 && string.CompareOrdinal(digits, last) <= 0;

    private static Problem? OtherCheckDigit(string text)
    {
        if (Find(text) is not { } known || known.Code._text == text)
            return null;
        return known.Confidence == Law.Confidence.High
            ? IdentifierText.Error(CheckDigitCode,
                $"Kód CPV {text} nemá správnou kontrolní číslici: {known.Name.Czech} má kód {known.Code}. Zkontrolujte, zda v kódu není překlep.",
                $"The CPV code {text} has a wrong check digit: {known.Name.English} has the code {known.Code}. Look for a mistyped digit.")
            : IdentifierText.Warning(CheckDigitCode,
                $"Kód CPV {text} má jinou kontrolní číslici než pravděpodobný kód {known.Code} ({known.Name.Czech}). Ověřte jej v platném číselníku CPV.",
                $"The CPV code {text} has another check digit than the probable code {known.Code} ({known.Name.English}). Check it in the CPV in force.");
    }

    private static Problem WrongForm(string text)
    {
        var known = text.Length == Length ? Find(text) : null;
        return IdentifierText.Error(FormCode,
            $"Kód CPV má osm číslic, pomlčku a kontrolní číslici, např. 85312000-9, ne {IdentifierText.Quoted(text)}. " + (known is null ? "Opište jej z číselníku CPV nebo ze zadávací dokumentace." : $"Chybí kontrolní číslice; pravděpodobně jde o {known.Value.Code}."),
            $"A CPV code has eight digits, a hyphen and a check digit, such as 85312000-9, not {IdentifierText.Quoted(text)}. " + (known is null ? "Copy it from the CPV or the tender documents." : $"The check digit is missing; it is probably {known.Value.Code}."));
    }
}

/// <summary>Writes a CPV code as text, such as "85312000-9"; reads the same.</summary>
public sealed class CpvCodeJsonConverter : TextJsonConverter<CpvCode>;
