using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Territory;

/// <summary>
/// Municipality with an authorised office (obec s pověřeným obecním úřadem, POÚ): 393 with Prague and the military districts of the same
/// code list, keyed by their code of ČSÚ such as "51091". A code list: they are compared by identity. Immutable and thread-safe.
/// </summary>
[JsonConverter(typeof(MunicipalityWithAuthorisedOfficeJsonConverter))]
public sealed class MunicipalityWithAuthorisedOffice : IParsable<MunicipalityWithAuthorisedOffice>
{
    private MunicipalityWithAuthorisedOffice(string code, int municipalityCount, MunicipalityWithExtendedPowers parent, string name)
    {
        Code = code;
        MunicipalityCount = municipalityCount;
        Parent = parent;
        Name = name;
    }

    /// <summary>All municipalities with an authorised office in the order of their codes.</summary>
    public static ValueList<MunicipalityWithAuthorisedOffice> All { get; } = Load();

    private static readonly CodeIndex<MunicipalityWithAuthorisedOffice> ByCode = new(All, municipality => municipality.Code);

    /// <summary>Code of ČSÚ (code list 61), the key in documents: that of the parent and one more digit, "51091".</summary>
    public string Code { get; }

    /// <summary>Name; two municipalities are called Jesenice.</summary>
    public string Name { get; }

    /// <summary>Municipalities and military districts of its territory in June 2024.</summary>
    public int MunicipalityCount { get; }

    /// <summary>Municipality with extended powers in whose territory it lies.</summary>
    public MunicipalityWithExtendedPowers Parent { get; }

    /// <summary>The code.</summary>
    public override string ToString() => Code;

    /// <summary>The municipality of a code of ČSÚ (code list 61), "51091".</summary>
    public static bool TryByCode(ReadOnlySpan<char> code, [NotNullWhen(true)] out MunicipalityWithAuthorisedOffice? municipality) => ByCode.TryGet(code, out municipality);

    /// <summary>All municipalities of a Czech name, whatever its case, accents and spaces: none, one, or the two called Jesenice.</summary>
    public static ValueList<MunicipalityWithAuthorisedOffice> ByName(string name)
    {
        var folded = CzechText.Fold(Guard.Against.Null(name));
        return All.Where(municipality => CzechText.Fold(municipality.Name) == folded).ToValueList();
    }

    /// <summary>Reads a code of ČSÚ, "51091". The provider has no effect.</summary>
    /// <exception cref="FormatException">None has the code; the message says what the code is, where it belongs to another system.</exception>
    public static MunicipalityWithAuthorisedOffice Parse(string s, IFormatProvider? provider = null) => TryParse(Guard.Against.Null(s), provider, out var municipality)
        ? municipality
        : throw new FormatException(TerritorialCodes.NotKnown(s, "municipality with an authorised office (POÚ)", "a code of ČSÚ of five digits such as '51091'"));

    /// <summary>Reads a code of ČSÚ; false where <see cref="Parse"/> would throw.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out MunicipalityWithAuthorisedOffice result) =>
        TryByCode(s, out result);

    internal static ValueList<MunicipalityWithAuthorisedOffice> In(MunicipalityWithExtendedPowers parent) => All.Where(municipality => municipality.Parent == parent).ToValueList();

    private static ValueList<MunicipalityWithAuthorisedOffice> Load()
    {
        var municipalities = new List<MunicipalityWithAuthorisedOffice>();
        var table = new TableText(MunicipalityWithAuthorisedOfficeTable.Rows);
        while (table.NextLine())
        {
            var code = table.Word();
            municipalities.Add(new(code, table.Number(), MunicipalityWithExtendedPowers.Parse(code[..^1], provider: null), table.Name()));
        }

        return municipalities.ToValueList();
    }
}

/// <summary>Writes a municipality with an authorised office as its code of ČSÚ, such as "51091"; reads the same.</summary>
public sealed class MunicipalityWithAuthorisedOfficeJsonConverter : TextJsonConverter<MunicipalityWithAuthorisedOffice>;
