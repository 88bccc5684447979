using System.Diagnostics.CodeAnalysis;

namespace SocialServices.Domain.Territory;

/// <summary>
/// Territorial unit (územní celek): a region, a district or the territory of a municipality with extended powers; what a territory is
/// built of. Units are compared by identity. Immutable and thread-safe.
/// </summary>
public abstract class TerritorialUnit
{
    private readonly string _foldedName;

    private protected TerritorialUnit(string code, BilingualText name, string foldedName)
    {
        _foldedName = foldedName;
        Code = code;
        Name = name;
    }

    /// <summary>Canonical code, the key in documents: "CZ051" of a region, "CZ0514" of a district, "5109" of a municipality with extended powers.</summary>
    public string Code { get; }

    /// <summary>Name.</summary>
    public BilingualText Name { get; }

    /// <summary>All units of a Czech name, whatever its case, accents and spaces: "Liberec" is a district and a municipality.</summary>
    public static ValueList<TerritorialUnit> ByName(string name)
    {
        Guard.Against.Null(name);
        TerritorialUnit?[] found =
        [
            Region.TryByName(name, out var region) ? region : null,
            District.TryByName(name, out var district) ? district : null,
            MunicipalityWithExtendedPowers.TryByName(name, out var municipality) ? municipality : null,
        ];
        return found.OfType<TerritorialUnit>().ToValueList();
    }

    /// <summary>The canonical code.</summary>
    public override string ToString() => Code;

    private protected static bool TryByFoldedName<T>(ValueList<T> units, string foldedName, [NotNullWhen(true)] out T? found) where T : TerritorialUnit
    {
        found = null;
        foreach (var unit in units.AsSpan())
        {
            if (unit._foldedName == foldedName)
                found = unit;
        }

        return found is not null;
    }
}
