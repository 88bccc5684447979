using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Time;

namespace SocialServices.Domain.Territory;

/// <summary>
/// Territory (území) of a service, a lot or a need: a set of places, built of regions, districts and municipalities with extended powers
/// in any mix. Two territories are equal when they are the same places: a region equals its districts and its municipalities. The default
/// is nowhere. Immutable and thread-safe.
/// </summary>
/// <remarks>
/// The day says by which division the units are read; territories read on different days compare by their places. The smallest place that
/// is told apart is what a municipality with extended powers has in a district (208 of them since 2021), and below that only the
/// municipalities of <see cref="MunicipalityMove"/>.
/// </remarks>
[JsonConverter(typeof(ServiceTerritoryJsonConverter))]
public readonly record struct ServiceTerritory : ISpanParsable<ServiceTerritory>
{
    private const string Nowhere = "none";
    private readonly PartSet _parts;

    private ServiceTerritory(PartSet parts) => _parts = parts;

    /// <summary>No place at all.</summary>
    public static ServiceTerritory Empty => default;

    /// <summary>True when there is no place in it.</summary>
    public bool IsEmpty => _parts.IsEmpty;

    internal PartSet Parts => _parts;

    internal static ServiceTerritory Of(PartSet parts) => new(parts);

    /// <summary>The territory of units as the division of a day draws them; nowhere when no unit is given.</summary>
    /// <exception cref="LegalParameterNotDefinedException">
    /// The day is before 2003, or the territory of Konice or Prostějov is asked for on a day on which it is not known which of them has
    /// Přemyslovice, and the other units don't decide it.
    /// </exception>
    public static ServiceTerritory On(LocalDate date, params IEnumerable<TerritorialUnit> units)
    {
        var sum = TerritoryPiece.Sum(Guard.Against.Null(units).Select(unit => TerritoryPiece.Of(Guard.Against.Null(unit))), MapOf(date), out var notKnown);
        return notKnown is null ? new(sum) : throw NotKnown(notKnown, date);
    }

    /// <summary>All places of either.</summary>
    public ServiceTerritory Union(ServiceTerritory other) => new(_parts | other._parts);

    /// <summary>The places of both.</summary>
    public ServiceTerritory Intersect(ServiceTerritory other) => new(_parts & other._parts);

    /// <summary>The places of this one that the other has not.</summary>
    public ServiceTerritory Except(ServiceTerritory other) => new(_parts - other._parts);

    /// <summary>True when every place of the other is in this one.</summary>
    public bool Contains(ServiceTerritory other) => _parts.Contains(other._parts);

    /// <summary>True when some place is in both.</summary>
    public bool Overlaps(ServiceTerritory other) => _parts.Overlaps(other._parts);

    /// <summary>Regions that it has a place in, by code.</summary>
    public ValueList<Region> Regions => Touched(Region.All, TerritorialMap.Latest);

    /// <summary>Districts that it has a place in on a day, by code: three for the municipality with extended powers Turnov.</summary>
    /// <exception cref="LegalParameterNotDefinedException">The day is before 2003.</exception>
    public ValueList<District> DistrictsOn(LocalDate date) => Touched(District.All, MapOf(date));

    /// <summary>Municipalities with extended powers in whose territory it has a place on a day, by code.</summary>
    /// <exception cref="LegalParameterNotDefinedException">The day is before 2003, or the answer depends on whose Přemyslovice was on a day on which that is not known.</exception>
    public ValueList<MunicipalityWithExtendedPowers> MunicipalitiesWithExtendedPowersOn(LocalDate date)
    {
        var map = MapOf(date);
        var touched = Touched(MunicipalityWithExtendedPowers.All, map);
        foreach (var move in map.Undecided)
        {
            if (_parts.Contains(map.PartOf(move)) && !(touched.Contains(move.Before) && touched.Contains(move.Since)))
                throw NotKnown(move, date);
        }

        return touched;
    }

    /// <summary>
    /// The shortest description for people as of a day, by whole regions, else districts, else municipalities with extended powers:
    /// "Karlovarský kraj", "okres Semily; ORP Turnov".
    /// </summary>
    /// <exception cref="LegalParameterNotDefinedException">The day is before 2003.</exception>
    public string ToText(Language language, LocalDate date)
    {
        var map = MapOf(date);
        return !IsEmpty ? TerritoryPiece.ToText(TerritoryPiece.Describe(_parts, map), language)
            : language == Language.Czech ? "žádné území" : "no territory";
    }

    /// <summary>The same description in codes, with the day: "CZ0514,5109@2016-09-01"; <see cref="Parse(string, IFormatProvider?)"/> reads it.</summary>
    /// <exception cref="LegalParameterNotDefinedException">The day is before 2003.</exception>
    public string ToCodes(LocalDate date)
    {
        var map = MapOf(date);
        return IsEmpty ? Nowhere : $"{string.Join(',', TerritoryPiece.Describe(_parts, map))}@{LocalDatePattern.Iso.Format(date)}";
    }

    /// <summary>
    /// Invariant text: the codes of the description with the day by whose division they are meant, "CZ041@2024-06-30", or "none".
    /// <see cref="Parse(string, IFormatProvider?)"/> reads it back, also after a later division.
    /// </summary>
    public override string ToString() => ToCodes(TerritorialMap.Latest.From);

    /// <summary>
    /// Reads codes and a day: "CZ051@2022-01-01", "CZ0514,5109@2016-09-01"; "5109/CZ0513" is what Turnov has in a district, "7103-589934" is
    /// Konice without a municipality that moved, "563579" is such a municipality; "none" is nowhere. The provider has no effect.
    /// </summary>
    /// <exception cref="FormatException">The text has another form, a code is not known, or the division of the day is not known.</exception>
    public static ServiceTerritory Parse(string s, IFormatProvider? provider = null) => Parse(Guard.Against.Null(s).AsSpan(), provider);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static ServiceTerritory Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        Read(s.ToString(), out var territory) is { } fault ? throw new FormatException($"The territory '{s}' can't be read: {fault}") : territory;

    /// <summary>Reads a territory; false where <see cref="Parse(string, IFormatProvider?)"/> would throw.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ServiceTerritory result) => TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out ServiceTerritory)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out ServiceTerritory result) => Read(s.ToString(), out result) is null;

    private static string? Read(string text, out ServiceTerritory territory)
    {
        territory = default;
        if (text == Nowhere)
            return null;
        if (text.Split('@') is not [var codes, var day] || !DateText.TryRead(day, out var date))
            return $"codes of regions, districts or municipalities with extended powers (ORP) and a day are expected, such as 'CZ0514,5109@2022-01-01', or '{Nowhere}'.";
        if (TerritorialMap.On(date) is not { } map)
            return TerritorialDivision.Provision.NotDefined(date).Message;
        var pieces = new List<TerritoryPiece>();
        foreach (var code in codes.Split(','))
        {
            if (TerritoryPiece.Read(code, map, out var piece) is { } fault)
                return fault;
            pieces.Add(piece!);
        }

        territory = new(TerritoryPiece.Sum(pieces, map, out var notKnown));
        return notKnown is null ? null : NotKnown(notKnown, date).Message;
    }

    private ValueList<T> Touched<T>(ValueList<T> units, TerritorialMap map) where T : TerritorialUnit
    {
        var parts = _parts;
        return units.Where(unit => parts.Overlaps(map.PartsOf(unit))).ToValueList();
    }

    private static TerritorialMap MapOf(LocalDate date) => TerritorialMap.On(date) ?? throw TerritorialDivision.Provision.NotDefined(date, new(
        "Obce s rozšířenou působností vznikly roku 2003; použijte pozdější den.", "Municipalities with extended powers began in 2003; ask for a later day."));

    private static LegalParameterNotDefinedException NotKnown(MunicipalityMove move, LocalDate date) => move.MunicipalityWithExtendedPowers.NotDefined(date, new(
        $"Použijte den, k němuž je stav znám ({DateOf(move.LastDayBefore)} nebo {DateOf(move.FirstDayAfter)}), nebo v textové podobě obec vyjměte: '{move.Since.Code}-{move.Code}'.",
        $"Use a day on which it is known ({DateOf(move.LastDayBefore)} or {DateOf(move.FirstDayAfter)}), or leave the municipality out in the text form: '{move.Since.Code}-{move.Code}'."));

    private static string DateOf(LocalDate date) => LocalDatePattern.Iso.Format(date);
}

/// <summary>Writes a territory as its codes and a day, such as "CZ041@2024-06-30"; reads the forms of <see cref="ServiceTerritory.Parse(string, IFormatProvider?)"/>.</summary>
public sealed class ServiceTerritoryJsonConverter : TextJsonConverter<ServiceTerritory>;
