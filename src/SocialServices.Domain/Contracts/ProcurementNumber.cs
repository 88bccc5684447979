using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Contracts;

/// <summary>
/// Number of a procurement in the system that published it (evidenční číslo veřejné zakázky), such as "P20V00000610"; the system follows
/// from the form. A number of another system is text of the caller's. The default stands for a number that nobody stated: its text is
/// empty and <see cref="Parse(string, IFormatProvider?)"/> refuses it. Immutable and thread-safe.
/// </summary>
/// <remarks>Only the form of E-ZAK is seen in a source; the others are probable, and <see cref="Confidence"/> says so.</remarks>
[JsonConverter(typeof(ProcurementNumberJsonConverter))]
public readonly partial record struct ProcurementNumber : ISpanParsable<ProcurementNumber>
{
    /// <summary>Code of the problem that a text has the form of none of the systems.</summary>
    public const string FormCode = "procurement-number.form";

    private readonly string? _text;

    private ProcurementNumber(string text) => _text = text;

    /// <summary>Whose number it is; none only for the default.</summary>
    public ProcurementNumberKind? Kind => _text?[0] switch
    {
        'P' => ProcurementNumberKind.EZak,
        'Z' => ProcurementNumberKind.BulletinProcurement,
        'F' => ProcurementNumberKind.BulletinForm,
        'N' => ProcurementNumberKind.NationalElectronicTool,
        _ => null,
    };

    /// <summary>How sure the form of the number is; none only for the default.</summary>
    public Confidence? Confidence => Kind is { } kind ? kind == ProcurementNumberKind.EZak ? Law.Confidence.High : Law.Confidence.Medium : null;

    /// <summary>The year in the number; none only for the default.</summary>
    public int? Year => Kind switch
    {
        ProcurementNumberKind.EZak => 2000 + Number(1, 2),
        ProcurementNumberKind.NationalElectronicTool => 2000 + Number(5, 2),
        null => null,
        _ => Number(1, 4),
    };

    /// <summary>The number, such as "P20V00000610"; empty for the default.</summary>
    public override string ToString() => _text ?? string.Empty;

    /// <summary>Reads a number in any case: "P20V00000610", "Z2020-012345", "F2020-012345", "N006/20/V00012345". The provider has no effect.</summary>
    /// <exception cref="FormatException">The text has none of these forms.</exception>
    public static ProcurementNumber Parse(string s, IFormatProvider? provider = null) => Parse(Guard.Against.Null(s).AsSpan(), provider);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static ProcurementNumber Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, out var number, out var problem) ? number : throw new FormatException(problem.Text.English);

    /// <summary>Reads a number; false where <see cref="Parse(string, IFormatProvider?)"/> would throw.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ProcurementNumber result) => TryParse(s, out result, out _);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out ProcurementNumber)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out ProcurementNumber result) => TryParse(s, out result, out _);

    /// <summary>Reads a number and says why when it can't.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The number; the default when the text is none.</param>
    /// <param name="problem">What is wrong, at the path "$".</param>
    public static bool TryParse(ReadOnlySpan<char> s, out ProcurementNumber result, [NotNullWhen(false)] out Problem? problem)
    {
        var text = IdentifierText.Clean(s);
        problem = Form().IsMatch(text) ? null : IdentifierText.Error(FormCode,
            $"Evidenční číslo zakázky má tvar P20V00000610 (E-ZAK), Z2020-012345 (Věstník veřejných zakázek, zakázka), F2020-012345 (Věstník, formulář) nebo N006/20/V00012345 (NEN), ne {IdentifierText.Quoted(text)}. Opište je z oznámení; číslo jiného systému uveďte jako text.",
            $"The number of a procurement has the form P20V00000610 (E-ZAK), Z2020-012345 (procurement bulletin), F2020-012345 (form of the bulletin) or N006/20/V00012345 (NEN), not {IdentifierText.Quoted(text)}. Copy it from the notice; give the number of another system as text.");
        result = problem is null ? new(text) : default;
        return problem is null;
    }

    private int Number(int start, int length) => int.Parse(_text.AsSpan(start, length), NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\A(P[0-9]{2}V[0-9]{8}|[ZF][0-9]{4}-[0-9]{6}|N[0-9]{3}/[0-9]{2}/V[0-9]{8})\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Form();
}

/// <summary>Whose number of a procurement it is (druh evidenčního čísla zakázky).</summary>
public enum ProcurementNumberKind
{
    /// <summary>The electronic tool E-ZAK (elektronický nástroj E-ZAK), "P20V00000610".</summary>
    EZak,

    /// <summary>A procurement in the bulletin (zakázka ve Věstníku veřejných zakázek), "Z2020-012345".</summary>
    BulletinProcurement,

    /// <summary>A form in the bulletin (formulář ve Věstníku veřejných zakázek), "F2020-012345".</summary>
    BulletinForm,

    /// <summary>The national electronic tool (Národní elektronický nástroj, NEN), "N006/20/V00012345".</summary>
    NationalElectronicTool,
}

/// <summary>Writes the number of a procurement as text, such as "P20V00000610"; reads the same.</summary>
public sealed class ProcurementNumberJsonConverter : TextJsonConverter<ProcurementNumber>;
