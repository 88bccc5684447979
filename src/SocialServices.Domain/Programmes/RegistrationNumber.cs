using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Programmes;

/// <summary>
/// Registration number of a project (registrační číslo projektu) in one of the three grammars of the European Social Fund:
/// "CZ.1.04/3.1.00/05.00069" (OP LZZ), "CZ.03.2.60/0.0/0.0/15_005/0002734" (OPZ) and "CZ.03.02.01/00/22_003/0000063" (OPZ+). The programme
/// follows from the whole pattern, because OPZ and OPZ+ share "CZ.03". The default stands for a number that nobody stated: its text is
/// empty, it has no parts and <see cref="Parse(string, IFormatProvider?)"/> refuses it. Immutable and thread-safe.
/// </summary>
/// <remarks>
/// The objectives of OP LZZ are 1 (Convergence) and 2 (Regional competitiveness and employment); one description of the grammar admits 3,
/// so such a number is read with a warning. The parts that are zeros in every known number of OPZ and OPZ+ have no known meaning: other
/// digits there are read with a warning too. A number that lost zeros on its way through a spreadsheet is refused, because the right one
/// is only probable; <see cref="ProbableNumber"/> offers it.
/// </remarks>
[JsonConverter(typeof(RegistrationNumberJsonConverter))]
public readonly partial record struct RegistrationNumber : ISpanParsable<RegistrationNumber>
{
    /// <summary>Code of the problem that a text has none of the three patterns and can't be repaired safely.</summary>
    public const string FormCode = "registration-number.form";

    /// <summary>Code of the problem that zeros on the left of some part are probably lost; the text offers the probable number.</summary>
    public const string LostZeroCode = "registration-number.lost-zero";

    /// <summary>Code of the problem that the number is of another operational programme.</summary>
    public const string OtherProgrammeCode = "registration-number.other-programme";

    /// <summary>Code of the warning that a part differs from all known numbers.</summary>
    public const string UnusualCode = "registration-number.unusual";

    private const int TimeLimit = 1000;

    private readonly string? _text;

    private RegistrationNumber(string text) => _text = text;

    /// <summary>The programme, as the pattern says; none only for the default.</summary>
    public Programme? Programme => Parts.Length switch
    {
        8 => Programme.HumanResourcesAndEmployment,
        10 => Programme.Employment,
        7 => Programme.EmploymentPlus,
        _ => null,
    };

    /// <summary>The priority axis (prioritní osa), in OPZ+ the priority: 3 of "CZ.1.04/3.1.00/05.00069"; 0 for the default.</summary>
    public int PriorityAxis => Programme is null ? 0 : int.Parse(HasScheme ? Parts[3] : Parts[2], NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>
    /// What is supported inside the axis: in OP LZZ the area of support ("3.1"), in OPZ the code of the investment priority ("60", or "X"),
    /// in OPZ+ the number of the specific objective ("01"); empty for the default.
    /// </summary>
    public string Area => Programme is null ? string.Empty : HasScheme ? $"{Parts[3]}.{Parts[4]}" : Parts[3];

    /// <summary>The grant scheme (grantové schéma) of OP LZZ, "00" for an individual project; none in other programmes.</summary>
    public string? Scheme => HasScheme ? Parts[5] : null;

    /// <summary>True for an individual project (individuální projekt); none where the number does not say, which is outside OP LZZ.</summary>
    public bool? IsIndividualProject => Scheme is { } scheme ? scheme == "00" : null;

    /// <summary>The call (výzva): in OP LZZ two characters ("05", "B4"), later its full code ("03_15_005"); empty for the default.</summary>
    public string Call => Programme is null ? string.Empty : HasScheme ? Parts[6] : $"03_{Parts[^2]}";

    /// <summary>The year in which the call was announced; none in OP LZZ, whose numbers do not say.</summary>
    public int? CallYear => Programme is null || HasScheme ? null : 2000 + int.Parse(Parts[^2].AsSpan(0, 2), NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>The running number of the application: five digits in OP LZZ, seven later; empty for the default.</summary>
    public string Serial => Parts.Length == 0 ? string.Empty : Parts[^1];

    // CZ 1 04 3 1 00 05 00069 | CZ 03 2 60 0 0 0 0 15_005 0002734 | CZ 03 02 01 00 22_003 0000063
    private string[] Parts => _text?.Split('.', '/') ?? [];

    private bool HasScheme => Programme == Programme.HumanResourcesAndEmployment;

    /// <summary>The number, such as "CZ.03.2.60/0.0/0.0/15_005/0002734"; empty for the default.</summary>
    public override string ToString() => _text ?? string.Empty;

    /// <summary>Reads a number in any case, with or without white space ("CZ. 1.04/3.1.00/05.00069"). The provider has no effect.</summary>
    /// <exception cref="FormatException">The text is no registration number of these programmes; the message says why and offers the probable number where there is one.</exception>
    public static RegistrationNumber Parse(string s, IFormatProvider? provider = null) => Parse(Guard.Against.Null(s).AsSpan(), provider);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static RegistrationNumber Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, out var number, out var problem) ? number : throw new FormatException(problem.Text.English);

    /// <summary>Reads a number; false where <see cref="Parse(string, IFormatProvider?)"/> would throw.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out RegistrationNumber result) => TryParse(s, out result, out _);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out RegistrationNumber)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out RegistrationNumber result) => TryParse(s, out result, out _);

    /// <summary>Reads a number and says what to look at.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The number; the default when the text is none.</param>
    /// <param name="problem">An error when the text is no number, a warning when it is read but differs from all known ones, else none; at the path "$".</param>
    public static bool TryParse(ReadOnlySpan<char> s, out RegistrationNumber result, [NotNullWhen(false)] out Problem? problem)
    {
        var text = IdentifierText.Clean(s);
        var isRead = IsNumber(text);
        problem = isRead ? Unusual(text) : WrongForm(text);
        result = isRead ? new(text) : default;
        return isRead;
    }

    /// <summary>
    /// The number that a text probably stood for before parts of it lost zeros on the left: "CZ.1.4/3.1.00/05.00014" for
    /// CZ.1.04/3.1.00/05.00014. None when the text is a number already, or when anything else is missing.
    /// </summary>
    public static RegistrationNumber? ProbableNumber(ReadOnlySpan<char> text) => Repaired(IdentifierText.Clean(text)) is { } repaired ? new(repaired) : null;

    private static bool IsNumber(string text) => HumanResourcesAndEmploymentForm().IsMatch(text) || EmploymentForm().IsMatch(text) || EmploymentPlusForm().IsMatch(text);

    private static string? Repaired(string text)
    {
        string[] widened = [Widen(LossyHumanResourcesAndEmploymentForm(), text), Widen(LossyEmploymentForm(), text), Widen(LossyEmploymentPlusForm(), text)];
        return Array.Find(widened, candidate => candidate != text && IsNumber(candidate));
    }

    // Pads every group that a lossy pattern names by its width: w2 to two digits, w7 to seven.
    private static string Widen(Regex lossy, string text)
    {
        var widened = text;
        foreach (var (name, capture) in lossy.Match(text).Groups.Values.Skip(1).SelectMany(group => group.Captures.Select(capture => (group.Name, capture))).OrderByDescending(each => each.capture.Index))
            widened = widened[..capture.Index] + capture.Value.PadLeft(name[1] - '0', '0') + widened[(capture.Index + capture.Length)..];
        return widened;
    }

    private static Problem WrongForm(string text)
    {
        var shown = IdentifierText.Quoted(text);
        if (Repaired(text) is { } repaired)
        {
            return IdentifierText.Error(LostZeroCode,
                $"V registračním čísle {shown} se zřejmě ztratily nuly na začátku některé části; pravděpodobně jde o {repaired}. Ověřte je v rozhodnutí o poskytnutí dotace a opravte zápis.",
                $"The registration number {shown} has probably lost zeros on the left of some part; it is probably {repaired}. Check it in the grant decision and correct the text.");
        }

        if (AnyProgrammeForm().Match(text) is { Success: true } other && other.Groups["programme"].Value != (other.Groups["objective"].Success ? "04" : "03"))
        {
            return IdentifierText.Error(OtherProgrammeCode,
                $"Registrační číslo {shown} patří jinému operačnímu programu ({other.Groups["programme"].Value}); zde se čekají čísla OP LZZ (CZ.1.04), OPZ a OPZ+ (CZ.03). Zkontrolujte, zda je to projekt některého z nich.",
                $"The registration number {shown} is of another operational programme ({other.Groups["programme"].Value}); numbers of OP LZZ (CZ.1.04), OPZ and OPZ+ (CZ.03) are expected here. Check whether the project is of one of them.");
        }

        return IdentifierText.Error(FormCode,
            $"{shown} není registrační číslo projektu, jako je CZ.1.04/3.1.00/05.00069 (OP LZZ), CZ.03.2.60/0.0/0.0/15_005/0002734 (OPZ) nebo CZ.03.02.01/00/22_003/0000063 (OPZ+), a nelze je bezpečně opravit. Opište je z rozhodnutí o poskytnutí dotace.",
            $"{shown} is no registration number of a project such as CZ.1.04/3.1.00/05.00069 (OP LZZ), CZ.03.2.60/0.0/0.0/15_005/0002734 (OPZ) or CZ.03.02.01/00/22_003/0000063 (OPZ+), and can't be repaired safely. Copy it from the grant decision.");
    }

    private static Problem? Unusual(string text) =>
        text.StartsWith("CZ.3.", StringComparison.Ordinal) ? IdentifierText.Warning(UnusualCode,
            $"Registrační číslo {text} uvádí cíl 3; projekty OP LZZ mají cíl 1 (Konvergence) nebo 2 (Regionální konkurenceschopnost a zaměstnanost). Ověřte je v rozhodnutí o poskytnutí dotace.",
            $"The registration number {text} states the objective 3; projects of OP LZZ have 1 (Convergence) or 2 (Regional competitiveness and employment). Check it in the grant decision.")
        : ReservedForm().Match(text) is { Success: true } match && match.Value.AsSpan().ContainsAnyExcept("0./") ? IdentifierText.Warning(UnusualCode,
            $"Registrační číslo {text} má uprostřed '{match.Value}', kde všechna známá čísla mají nuly. Ověřte je v rozhodnutí o poskytnutí dotace.",
            $"The registration number {text} has '{match.Value}' in the middle, where all known numbers have zeros. Check it in the grant decision.")
        : null;

    [GeneratedRegex(@"\ACZ\.[1-3]\.04/[1-9]\.[1-9]\.[0-9]{2}/[0-9A-Z]{2}\.[0-9]{5}\z", RegexOptions.None, TimeLimit)]
    private static partial Regex HumanResourcesAndEmploymentForm();

    [GeneratedRegex(@"\ACZ\.03\.[1-5]\.([0-9]{2}|X)/[0-9]\.[0-9]/[0-9]\.[0-9]/[0-9]{2}_[0-9]{3}/[0-9]{7}\z", RegexOptions.ExplicitCapture, TimeLimit)]
    private static partial Regex EmploymentForm();

    [GeneratedRegex(@"\ACZ\.03\.[0-9]{2}\.[0-9]{2}/[0-9]{2}/[0-9]{2}_[0-9]{3}/[0-9]{7}\z", RegexOptions.None, TimeLimit)]
    private static partial Regex EmploymentPlusForm();

    [GeneratedRegex(@"\ACZ\.[1-3]\.(?<w2>[0-9]{1,2})/[1-9]\.[1-9]\.(?<w2>[0-9]{1,2})/(?<w2>[0-9A-Z]{2}|[0-9])\.(?<w5>[0-9]{1,5})\z", RegexOptions.ExplicitCapture, TimeLimit)]
    private static partial Regex LossyHumanResourcesAndEmploymentForm();

    [GeneratedRegex(@"\ACZ\.(?<w2>[0-9]{1,2})\.[1-5]\.([0-9]{2}|X)/0\.0/0\.0/[0-9]{2}_(?<w3>[0-9]{1,3})/(?<w7>[0-9]{1,7})\z", RegexOptions.ExplicitCapture, TimeLimit)]
    private static partial Regex LossyEmploymentForm();

    [GeneratedRegex(@"\ACZ\.(?<w2>[0-9]{1,2})\.(?<w2>[0-9]{1,2})\.(?<w2>[0-9]{1,2})/(?<w2>[0-9]{1,2})/[0-9]{2}_(?<w3>[0-9]{1,3})/(?<w7>[0-9]{1,7})\z", RegexOptions.ExplicitCapture, TimeLimit)]
    private static partial Regex LossyEmploymentPlusForm();

    [GeneratedRegex(@"\ACZ\.(?<objective>[1-3]\.)?(?<programme>[0-9]{2})[./]", RegexOptions.ExplicitCapture, TimeLimit)]
    private static partial Regex AnyProgrammeForm();

    [GeneratedRegex(@"(?<=/)([0-9]\.[0-9]/[0-9]\.[0-9]|[0-9]{2})(?=/[0-9]{2}_)", RegexOptions.ExplicitCapture, TimeLimit)]
    private static partial Regex ReservedForm();
}

/// <summary>Writes a registration number as text; reads the forms of <see cref="RegistrationNumber.Parse(string, IFormatProvider?)"/>.</summary>
public sealed class RegistrationNumberJsonConverter : TextJsonConverter<RegistrationNumber>;
