using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Territory;

/// <summary>
/// Region (kraj): the 13 regions and Prague, keyed by their CZ-NUTS code such as "CZ051". A code list: regions are compared by identity.
/// Immutable and thread-safe.
/// </summary>
/// <remarks>
/// All codes are text and stand in the table; none is computed from another. No municipality changed its region between September 2020
/// and June 2024, so that districts and municipalities with extended powers lie in one region each.
/// </remarks>
[JsonConverter(typeof(RegionJsonConverter))]
public sealed class Region : TerritorialUnit, IParsable<Region>
{
    private const string RegisterPrefix = "Kraj/";

    private Region(string code, string csuCode, string ruianCode, string isoCode, string nuts2Code, string nuts2Name, BilingualText name,
        string abbreviation, string seat, string businessId, int municipalityCount, ValueList<string> historicCodes)
        : base(code, name, FoldName(name.Czech))
    {
        CsuCode = csuCode;
        RuianCode = ruianCode;
        IsoCode = isoCode;
        Nuts2Code = nuts2Code;
        Nuts2Name = nuts2Name;
        Abbreviation = abbreviation;
        Seat = seat;
        BusinessId = businessId;
        MunicipalityCount = municipalityCount;
        HistoricCodes = historicCodes;
    }

    /// <summary>Prague, the capital (Hlavní město Praha).</summary>
    public static Region Prague { get; } =
        new("CZ010", "3018", "19", "CZ-10", "CZ01", "Praha", new("Hlavní město Praha", "Prague"), "PHA", "Praha", "00064581", 1, []);

    /// <summary>Central Bohemian Region (Středočeský kraj).</summary>
    public static Region CentralBohemia { get; } =
        new("CZ020", "3026", "27", "CZ-20", "CZ02", "Střední Čechy", new("Středočeský kraj", "Central Bohemian Region"), "STC", "Praha", "70891095", 1144, []);

    /// <summary>South Bohemian Region (Jihočeský kraj).</summary>
    public static Region SouthBohemia { get; } =
        new("CZ031", "3034", "35", "CZ-31", "CZ03", "Jihozápad", new("Jihočeský kraj", "South Bohemian Region"), "JHC", "České Budějovice", "70890650", 624, []);

    /// <summary>Plzeň Region (Plzeňský kraj).</summary>
    public static Region Plzen { get; } =
        new("CZ032", "3042", "43", "CZ-32", "CZ03", "Jihozápad", new("Plzeňský kraj", "Plzeň Region"), "PLK", "Plzeň", "70890366", 501, []);

    /// <summary>Karlovy Vary Region (Karlovarský kraj).</summary>
    public static Region KarlovyVary { get; } =
        new("CZ041", "3051", "51", "CZ-41", "CZ04", "Severozápad", new("Karlovarský kraj", "Karlovy Vary Region"), "KVK", "Karlovy Vary", "70891168", 134, []);

    /// <summary>Ústí nad Labem Region (Ústecký kraj).</summary>
    public static Region Usti { get; } =
        new("CZ042", "3069", "60", "CZ-42", "CZ04", "Severozápad", new("Ústecký kraj", "Ústí nad Labem Region"), "ULK", "Ústí nad Labem", "70892156", 354, []);

    /// <summary>Liberec Region (Liberecký kraj).</summary>
    public static Region Liberec { get; } =
        new("CZ051", "3077", "78", "CZ-51", "CZ05", "Severovýchod", new("Liberecký kraj", "Liberec Region"), "LBK", "Liberec", "70891508", 215, []);

    /// <summary>Hradec Králové Region (Královéhradecký kraj).</summary>
    public static Region HradecKralove { get; } =
        new("CZ052", "3085", "86", "CZ-52", "CZ05", "Severovýchod", new("Královéhradecký kraj", "Hradec Králové Region"), "HKK", "Hradec Králové", "70889546", 448, []);

    /// <summary>Pardubice Region (Pardubický kraj).</summary>
    public static Region Pardubice { get; } =
        new("CZ053", "3093", "94", "CZ-53", "CZ05", "Severovýchod", new("Pardubický kraj", "Pardubice Region"), "PAK", "Pardubice", "70892822", 451, []);

    /// <summary>Vysočina Region (Kraj Vysočina), CZ061 before 2008.</summary>
    public static Region Vysocina { get; } =
        new("CZ063", "3107", "108", "CZ-63", "CZ06", "Jihovýchod", new("Kraj Vysočina", "Vysočina Region"), "VYS", "Jihlava", "70890749", 704, ["CZ061"]);

    /// <summary>South Moravian Region (Jihomoravský kraj), CZ062 before 2008.</summary>
    public static Region SouthMoravia { get; } =
        new("CZ064", "3115", "116", "CZ-64", "CZ06", "Jihovýchod", new("Jihomoravský kraj", "South Moravian Region"), "JHM", "Brno", "70888337", 673, ["CZ062"]);

    /// <summary>Olomouc Region (Olomoucký kraj).</summary>
    public static Region Olomouc { get; } =
        new("CZ071", "3123", "124", "CZ-71", "CZ07", "Střední Morava", new("Olomoucký kraj", "Olomouc Region"), "OLK", "Olomouc", "60609460", 402, []);

    /// <summary>Zlín Region (Zlínský kraj).</summary>
    public static Region Zlin { get; } =
        new("CZ072", "3131", "141", "CZ-72", "CZ07", "Střední Morava", new("Zlínský kraj", "Zlín Region"), "ZLK", "Zlín", "70891320", 307, []);

    /// <summary>Moravian-Silesian Region (Moravskoslezský kraj).</summary>
    public static Region MoraviaSilesia { get; } =
        new("CZ080", "3140", "132", "CZ-80", "CZ08", "Moravskoslezsko", new("Moravskoslezský kraj", "Moravian-Silesian Region"), "MSK", "Ostrava", "70890692", 300, []);

    /// <summary>All regions in the order of their codes.</summary>
    public static ValueList<Region> All { get; } =
    [
        Prague, CentralBohemia, SouthBohemia, Plzen, KarlovyVary, Usti, Liberec, HradecKralove, Pardubice, Vysocina, SouthMoravia, Olomouc,
        Zlin, MoraviaSilesia,
    ];

    private static readonly CodeIndex<Region> ByCode = new(All, region => region.Code, region => region.HistoricCodes);
    private static readonly CodeIndex<Region> ByCsuCode = new(All, region => region.CsuCode);
    private static readonly CodeIndex<Region> ByRuianCode = new(All, region => region.RuianCode);
    private static readonly CodeIndex<Region> ByIsoCode = new(All, region => region.IsoCode);
    private static readonly CodeIndex<Region> ByAbbreviation = new(All, region => region.Abbreviation);
    private static readonly CodeIndex<Region> ByBusinessId = new(All, region => region.BusinessId);

    /// <summary>Code of ČSÚ (code list 100), "3077"; not to be computed, its last digit only looks like a check digit.</summary>
    public string CsuCode { get; }

    /// <summary>Code of the higher territorial unit (VÚSC) in RÚIAN, "78"; the register of providers writes it as "Kraj/78".</summary>
    public string RuianCode { get; }

    /// <summary>Code of ISO 3166-2, "CZ-51".</summary>
    public string IsoCode { get; }

    /// <summary>Code of the cohesion region (NUTS 2), "CZ05"; several regions may share it.</summary>
    public string Nuts2Code { get; }

    /// <summary>Name of the cohesion region, "Severovýchod".</summary>
    public string Nuts2Name { get; }

    /// <summary>Short form in the usage of ČSÚ, "LBK"; of medium confidence.</summary>
    public string Abbreviation { get; }

    /// <summary>Municipality of the regional authority.</summary>
    public string Seat { get; }

    /// <summary>Business id (IČO) of the region as a body, eight digits.</summary>
    public string BusinessId { get; }

    /// <summary>Municipalities and military districts in June 2024.</summary>
    public int MunicipalityCount { get; }

    /// <summary>CZ-NUTS codes that the region had before 2008, by expert knowledge; <see cref="TryByCode"/> and <see cref="Parse"/> take them.</summary>
    public ValueList<string> HistoricCodes { get; }

    /// <summary>Id in the register of providers of social services, "Kraj/78".</summary>
    public string RegisterId => RegisterPrefix + RuianCode;

    /// <summary>Districts in the order of their codes.</summary>
    public ValueList<District> Districts => District.In(this);

    /// <summary>Municipalities with extended powers in the order of their codes.</summary>
    public ValueList<MunicipalityWithExtendedPowers> MunicipalitiesWithExtendedPowers => MunicipalityWithExtendedPowers.In(this);

    /// <summary>The region of a CZ-NUTS code, of today or before: "CZ063" and "CZ061" are both Vysočina.</summary>
    public static bool TryByCode(ReadOnlySpan<char> code, [NotNullWhen(true)] out Region? region) => ByCode.TryGet(code, out region);

    /// <summary>The region of a code of ČSÚ, "3077".</summary>
    public static bool TryByCsuCode(ReadOnlySpan<char> code, [NotNullWhen(true)] out Region? region) => ByCsuCode.TryGet(code, out region);

    /// <summary>The region of a code of RÚIAN, "78".</summary>
    public static bool TryByRuianCode(ReadOnlySpan<char> code, [NotNullWhen(true)] out Region? region) => ByRuianCode.TryGet(code, out region);

    /// <summary>The region of an id in the register of providers, "Kraj/78".</summary>
    public static bool TryByRegisterId(ReadOnlySpan<char> id, [NotNullWhen(true)] out Region? region)
    {
        region = null;
        return id.StartsWith(RegisterPrefix, StringComparison.Ordinal) && ByRuianCode.TryGet(id[RegisterPrefix.Length..], out region);
    }

    /// <summary>The region of a code of ISO 3166-2, "CZ-51".</summary>
    public static bool TryByIsoCode(ReadOnlySpan<char> code, [NotNullWhen(true)] out Region? region) => ByIsoCode.TryGet(code, out region);

    /// <summary>The region of a short form, "LBK".</summary>
    public static bool TryByAbbreviation(ReadOnlySpan<char> abbreviation, [NotNullWhen(true)] out Region? region) => ByAbbreviation.TryGet(abbreviation, out region);

    /// <summary>The region of a business id (IČO) of eight digits, "70891508".</summary>
    public static bool TryByBusinessId(ReadOnlySpan<char> businessId, [NotNullWhen(true)] out Region? region) => ByBusinessId.TryGet(businessId, out region);

    /// <summary>
    /// The region of a Czech name, whatever its case, accents and spaces, with or without the words "kraj" and "hlavní město".
    /// </summary>
    public static bool TryByName([NotNullWhen(true)] string? name, [NotNullWhen(true)] out Region? region) => TryByFoldedName(All, FoldName(name), out region);

    /// <summary>The regions of a cohesion region (NUTS 2), "CZ05"; empty when no region has the code.</summary>
    public static ValueList<Region> ByNuts2Code(string code) => All.Where(region => region.Nuts2Code == code).ToValueList();

    /// <summary>Reads a CZ-NUTS code of today or before, "CZ051", or an id of the register of providers, "Kraj/78". The provider has no effect.</summary>
    /// <exception cref="FormatException">No region has the code; the message says what the code is, where it belongs to another system.</exception>
    public static Region Parse(string s, IFormatProvider? provider = null) => TryParse(Guard.Against.Null(s), provider, out var region)
        ? region
        : throw new FormatException(TerritorialCodes.NotKnown(s, "region (kraj)", $"a CZ-NUTS code such as 'CZ051', or an id of the register of providers such as '{RegisterPrefix}78'"));

    /// <summary>Reads a region; false where <see cref="Parse"/> would throw.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Region result) =>
        TryByCode(s, out result) || TryByRegisterId(s, out result);

    private static string FoldName(string? name)
    {
        var folded = CzechText.Fold(name);
        return folded.Replace("hlavni mesto ", string.Empty, StringComparison.Ordinal).Replace("kraj", string.Empty, StringComparison.Ordinal).Trim();
    }
}

/// <summary>Writes a region as its CZ-NUTS code, such as "CZ051"; reads the forms of <see cref="Region.Parse"/>.</summary>
public sealed class RegionJsonConverter : TextJsonConverter<Region>;
