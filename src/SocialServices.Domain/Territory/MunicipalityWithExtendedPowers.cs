using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using NodaTime;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Territory;

/// <summary>
/// Municipality with extended powers (obec s rozšířenou působností, ORP) and its territory: the 205 municipalities and Prague, keyed by
/// their code of ČSÚ such as "5109". A code list: they are compared by identity. Immutable and thread-safe.
/// </summary>
/// <remarks>
/// Each lies in one region. It need not lie in one district: Turnov lies in three, and until the end of 2020 five others lay in two. The
/// beginning of a code does not give the CZ-NUTS code of the region (61 is CZ063, 62 is CZ064, 81 is CZ080).
/// </remarks>
[JsonConverter(typeof(MunicipalityWithExtendedPowersJsonConverter))]
public sealed class MunicipalityWithExtendedPowers : TerritorialUnit, IParsable<MunicipalityWithExtendedPowers>
{
    private MunicipalityWithExtendedPowers(int position, string code, string ruianCode, string seatMunicipalityCode, int municipalityCount,
        ValueList<District> districts, ValueList<District> until2020, string name)
        : base(code, BilingualText.Same(name), CzechText.Fold(name))
    {
        Position = position;
        RuianCode = ruianCode;
        SeatMunicipalityCode = seatMunicipalityCode;
        MunicipalityCount = municipalityCount;
        SeatDistrict = districts[0];
        Districts = TerritorialDivision.Territories($"territory.orp.{code}.districts",
            new($"okresy správního obvodu ORP {name}", $"districts of the territory of the municipality with extended powers {name}"),
            ByCodeOf([.. districts, .. until2020]), ByCodeOf(districts));
    }

    /// <summary>All municipalities with extended powers in the order of their codes, within a region that of the Czech alphabet.</summary>
    public static ValueList<MunicipalityWithExtendedPowers> All { get; } = Load();

    private static readonly CodeIndex<MunicipalityWithExtendedPowers> ByCode = new(All, municipality => municipality.Code);
    private static readonly CodeIndex<MunicipalityWithExtendedPowers> ByRuianCode = new(All, municipality => municipality.RuianCode);
    private static readonly CodeIndex<MunicipalityWithExtendedPowers> BySeatMunicipalityCode = new(All, municipality => municipality.SeatMunicipalityCode);

    /// <summary>Code in RÚIAN, "1155": another number than the code of ČSÚ.</summary>
    public string RuianCode { get; }

    /// <summary>Code of the municipality itself (obec, ZÚJ), six digits, "577626".</summary>
    public string SeatMunicipalityCode { get; }

    /// <summary>Municipalities and military districts of its territory in June 2024.</summary>
    public int MunicipalityCount { get; }

    /// <summary>District that the municipality itself lies in.</summary>
    public District SeatDistrict { get; }

    /// <summary>Districts that its territory lies in, by day from 2003, in the order of their codes: one, two or three.</summary>
    public Dated<ValueList<District>> Districts { get; }

    /// <summary>Region that it lies in; it never changed.</summary>
    public Region Region => SeatDistrict.Region;

    /// <summary>Municipalities with an authorised office in its territory, in the order of their codes; it is one of them.</summary>
    public ValueList<MunicipalityWithAuthorisedOffice> AuthorisedOffices => MunicipalityWithAuthorisedOffice.In(this);

    /// <summary>The municipality of a code of ČSÚ (code list 65), "5109".</summary>
    public static bool TryByCode(ReadOnlySpan<char> code, [NotNullWhen(true)] out MunicipalityWithExtendedPowers? municipality) => ByCode.TryGet(code, out municipality);

    /// <summary>The municipality of a code of RÚIAN, "1155".</summary>
    public static bool TryByRuianCode(ReadOnlySpan<char> code, [NotNullWhen(true)] out MunicipalityWithExtendedPowers? municipality) => ByRuianCode.TryGet(code, out municipality);

    /// <summary>The municipality of its own code as a municipality (obec, ZÚJ), "577626".</summary>
    public static bool TryBySeatMunicipalityCode(ReadOnlySpan<char> code, [NotNullWhen(true)] out MunicipalityWithExtendedPowers? municipality) =>
        BySeatMunicipalityCode.TryGet(code, out municipality);

    /// <summary>The municipality of a Czech name, whatever its case, accents and spaces.</summary>
    public static bool TryByName([NotNullWhen(true)] string? name, [NotNullWhen(true)] out MunicipalityWithExtendedPowers? municipality) =>
        TryByFoldedName(All, CzechText.Fold(name), out municipality);

    /// <summary>Reads a code of ČSÚ, "5109". The provider has no effect.</summary>
    /// <exception cref="FormatException">None has the code; the message says what the code is, where it belongs to another system.</exception>
    public static MunicipalityWithExtendedPowers Parse(string s, IFormatProvider? provider = null) => TryParse(Guard.Against.Null(s), provider, out var municipality)
        ? municipality
        : throw new FormatException(TerritorialCodes.NotKnown(s, "municipality with extended powers (ORP)", "a code of ČSÚ of four digits such as '5109'"));

    /// <summary>Reads a code of ČSÚ; false where <see cref="Parse"/> would throw.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out MunicipalityWithExtendedPowers result) =>
        TryByCode(s, out result);

    /// <summary>Place in <see cref="All"/>.</summary>
    internal int Position { get; }

    internal static ValueList<MunicipalityWithExtendedPowers> In(Region region) => All.Where(municipality => municipality.Region == region).ToValueList();

    private static ValueList<MunicipalityWithExtendedPowers> Load()
    {
        var municipalities = new List<MunicipalityWithExtendedPowers>();
        var table = new TableText(MunicipalityWithExtendedPowersTable.Rows);
        while (table.NextLine())
        {
            var (code, ruianCode, seat, count, districts) = (table.Word(), table.Word(), table.Word(), table.Number(), table.Word().Split('/'));
            municipalities.Add(new(municipalities.Count, code, ruianCode, seat, count, Parsed(districts[0]), districts.Length == 1 ? [] : Parsed(districts[1]), table.Name()));
        }

        return municipalities.ToValueList();
    }

    private static ValueList<District> Parsed(string districts) => districts.Split(',').Select(code => District.Parse(code, provider: null)).ToValueList();

    private static ValueList<District> ByCodeOf(ValueList<District> districts) =>
        districts.Count == 1 ? districts : districts.OrderBy(district => district.Code, StringComparer.Ordinal).ToValueList();
}

/// <summary>Writes a municipality with extended powers as its code of ČSÚ, such as "5109"; reads the same.</summary>
public sealed class MunicipalityWithExtendedPowersJsonConverter : TextJsonConverter<MunicipalityWithExtendedPowers>;
