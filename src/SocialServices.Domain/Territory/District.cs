using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using NodaTime;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Territory;

/// <summary>
/// District (okres): the 76 districts and Prague, keyed by their CZ-NUTS (LAU 1) code such as "CZ0514". A code list: districts are
/// compared by identity. Immutable and thread-safe.
/// </summary>
[JsonConverter(typeof(DistrictJsonConverter))]
public sealed class District : TerritorialUnit, IParsable<District>
{
    private const string RegisterPrefix = "Okres/";

    private District(int position, string code, string csuCode, string ruianCode, Region region, string name)
        : base(code, BilingualText.Same(name), CzechText.Fold(name))
    {
        Position = position;
        CsuCode = csuCode;
        RuianCode = ruianCode;
        Region = region;
        HistoricCodes = region.HistoricCodes.Select(before => code.Replace(region.Code, before, StringComparison.Ordinal)).ToValueList();
    }

    /// <summary>All districts in the order of their codes.</summary>
    public static ValueList<District> All { get; } = Load();

    private static readonly CodeIndex<District> ByCode = new(All, district => district.Code, district => district.HistoricCodes);
    private static readonly CodeIndex<District> ByCsuCode = new(All, district => district.CsuCode);
    private static readonly CodeIndex<District> ByRuianCode = new(All, district => district.RuianCode);

    /// <summary>Code of ČSÚ (code list 101), "40550"; not to be computed.</summary>
    public string CsuCode { get; }

    /// <summary>Code in RÚIAN, "3608", by the regions of 1960; the register of providers writes it as "Okres/3608".</summary>
    public string RuianCode { get; }

    /// <summary>Region that the district lies in.</summary>
    public Region Region { get; }

    /// <summary>CZ-NUTS codes that the district had before 2008, such as "CZ0631" once "CZ0611", by expert knowledge; <see cref="TryByCode"/> and <see cref="Parse"/> take them.</summary>
    public ValueList<string> HistoricCodes { get; }

    /// <summary>Id in the register of providers of social services, "Okres/3608".</summary>
    public string RegisterId => RegisterPrefix + RuianCode;

    /// <summary>Municipalities with extended powers whose territory lies in the district on a day, whole or in part, by code.</summary>
    /// <exception cref="LegalParameterNotDefinedException">The day is before 2003.</exception>
    public ValueList<MunicipalityWithExtendedPowers> MunicipalitiesWithExtendedPowersOn(LocalDate date) =>
        Region.MunicipalitiesWithExtendedPowers.Where(municipality => municipality.Districts.At(date).Value.Contains(this)).ToValueList();

    /// <summary>The district of a CZ-NUTS (LAU 1) code, of today or before: "CZ0631" and "CZ0611" are both Havlíčkův Brod.</summary>
    public static bool TryByCode(ReadOnlySpan<char> code, [NotNullWhen(true)] out District? district) => ByCode.TryGet(code, out district);

    /// <summary>The district of a code of ČSÚ, "40550".</summary>
    public static bool TryByCsuCode(ReadOnlySpan<char> code, [NotNullWhen(true)] out District? district) => ByCsuCode.TryGet(code, out district);

    /// <summary>The district of a code of RÚIAN, "3608".</summary>
    public static bool TryByRuianCode(ReadOnlySpan<char> code, [NotNullWhen(true)] out District? district) => ByRuianCode.TryGet(code, out district);

    /// <summary>The district of an id in the register of providers, "Okres/3608". An address in Prague has none there.</summary>
    public static bool TryByRegisterId(ReadOnlySpan<char> id, [NotNullWhen(true)] out District? district)
    {
        district = null;
        return id.StartsWith(RegisterPrefix, StringComparison.Ordinal) && ByRuianCode.TryGet(id[RegisterPrefix.Length..], out district);
    }

    /// <summary>The district of a Czech name, whatever its case, accents and spaces.</summary>
    public static bool TryByName([NotNullWhen(true)] string? name, [NotNullWhen(true)] out District? district) => TryByFoldedName(All, CzechText.Fold(name), out district);

    /// <summary>Reads a CZ-NUTS code of today or before, "CZ0514", or an id of the register of providers, "Okres/3608". The provider has no effect.</summary>
    /// <exception cref="FormatException">No district has the code; the message says what the code is, where it belongs to another system.</exception>
    public static District Parse(string s, IFormatProvider? provider = null) => TryParse(Guard.Against.Null(s), provider, out var district)
        ? district
        : throw new FormatException(TerritorialCodes.NotKnown(s, "district (okres)", $"a CZ-NUTS code such as 'CZ0514' or 'CZ020A', or an id of the register of providers such as '{RegisterPrefix}3608'"));

    /// <summary>Reads a district; false where <see cref="Parse"/> would throw.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out District result) =>
        TryByCode(s, out result) || TryByRegisterId(s, out result);

    /// <summary>Place in <see cref="All"/>.</summary>
    internal int Position { get; }

    internal static ValueList<District> In(Region region) => All.Where(district => district.Region == region).ToValueList();

    private static ValueList<District> Load()
    {
        var districts = new List<District>();
        var table = new TableText(DistrictTable.Rows);
        while (table.NextLine())
        {
            var code = table.Word();
            districts.Add(new(districts.Count, code, table.Word(), table.Word(), Region.Parse(code[..^1], provider: null), table.Name()));
        }

        return districts.ToValueList();
    }
}

/// <summary>Writes a district as its CZ-NUTS code, such as "CZ0514"; reads the forms of <see cref="District.Parse"/>.</summary>
public sealed class DistrictJsonConverter : TextJsonConverter<District>;
