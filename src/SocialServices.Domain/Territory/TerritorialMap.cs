using System.Collections.Frozen;
using NodaTime;

namespace SocialServices.Domain.Territory;

/// <summary>
/// The country as the division of some days cuts it. Its parts are the same on all days: what is left of a municipality with extended
/// powers in a district, and each municipality that moved by itself; so territories of any two days compare as sets.
/// </summary>
internal sealed class TerritorialMap
{
    private static readonly TerritorialMap[] Maps = Load();

    private readonly FrozenDictionary<TerritorialUnit, PartSet> _units;

    private TerritorialMap(LocalDate from, (MunicipalityWithExtendedPowers Municipality, District District)[] rests)
    {
        From = from;
        var cells = new List<TerritorialCell>();
        var units = new Dictionary<TerritorialUnit, PartSet>();
        for (var i = 0; i < rests.Length; i++)
            Add(rests[i].Municipality, rests[i].District, PartSet.Of(i), isRest: true);
        var undecided = new List<MunicipalityMove>();
        foreach (var move in MunicipalityMove.All)
        {
            var district = move.District.At(from).Value;
            if (move.MunicipalityWithExtendedPowers.TryAt(from, out var municipality))
            {
                Add(municipality.Value, district, PartOf(move, rests.Length), isRest: false);
            }
            else
            {
                undecided.Add(move);
                AddTo(district, PartOf(move, rests.Length));
                AddTo(district.Region, PartOf(move, rests.Length));
            }
        }

        Moves = MunicipalityMove.All.Select(move => (move, PartOf(move, rests.Length))).ToValueList();
        Undecided = undecided.ToValueList();
        Cells = cells.OrderBy(cell => cell.Municipality.Code, StringComparer.Ordinal).ThenBy(cell => cell.District.Code, StringComparer.Ordinal).ToValueList();
        _units = units.ToFrozenDictionary();

        void Add(MunicipalityWithExtendedPowers municipality, District district, PartSet part, bool isRest)
        {
            AddTo(municipality, part);
            AddTo(district, part);
            AddTo(municipality.Region, part);
            var at = cells.FindIndex(cell => cell.Municipality == municipality && cell.District == district);
            if (at < 0)
                cells.Add(new(municipality, district, part, isRest ? part : default));
            else
                cells[at] = cells[at] with { Parts = cells[at].Parts | part };
        }

        void AddTo(TerritorialUnit unit, PartSet part) => units[unit] = units.GetValueOrDefault(unit) | part;
    }

    /// <summary>The division of the last days that the library knows.</summary>
    public static TerritorialMap Latest => Maps[^1];

    /// <summary>First day of the division.</summary>
    public LocalDate From { get; }

    /// <summary>The municipalities that moved, each a part by itself.</summary>
    public ValueList<(MunicipalityMove Move, PartSet Part)> Moves { get; }

    /// <summary>Those of which it is not known whose territory they were in.</summary>
    public ValueList<MunicipalityMove> Undecided { get; }

    /// <summary>What a municipality with extended powers has in a district, by their codes.</summary>
    public ValueList<TerritorialCell> Cells { get; }

    /// <summary>The division of a day; none before the first that is known.</summary>
    public static TerritorialMap? On(LocalDate date) => Array.FindLast(Maps, map => map.From <= date);

    /// <summary>The parts of a unit, without those that are undecided.</summary>
    public PartSet PartsOf(TerritorialUnit unit) => _units[unit];

    public PartSet PartOf(MunicipalityMove move) => Moves.First(each => each.Move == move).Part;

    /// <summary>True when it is not known whether the territory of the municipality holds something.</summary>
    public bool IsUndecided(MunicipalityWithExtendedPowers municipality) => Undecided.Any(move => move.Before == municipality || move.Since == municipality);

    private static PartSet PartOf(MunicipalityMove move, int rests) => PartSet.Of(rests + MunicipalityMove.All.AsSpan().IndexOf(move));

    private static TerritorialMap[] Load()
    {
        var rests = MunicipalityWithExtendedPowers.All
            .SelectMany(municipality => municipality.Districts.Segments[^1].Value!.Select(district => (municipality, district)))
            .ToArray();
        return MunicipalityMove.All
            .SelectMany(move => move.MunicipalityWithExtendedPowers.Segments.Select(segment => segment.From).Concat(move.District.Segments.Select(segment => segment.From)))
            .Distinct().Order()
            .Select(from => new TerritorialMap(from, rests))
            .ToArray();
    }
}

/// <summary>What a municipality with extended powers has in a district.</summary>
/// <param name="Municipality">The municipality.</param>
/// <param name="District">The district.</param>
/// <param name="Parts">All of it.</param>
/// <param name="Rest">All but the municipalities that moved; empty where only they are in it.</param>
internal sealed record TerritorialCell(MunicipalityWithExtendedPowers Municipality, District District, PartSet Parts, PartSet Rest);
