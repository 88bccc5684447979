using NodaTime;

namespace SocialServices.Domain.Territory;

/// <summary>
/// The country as the division of some days cuts it. Its parts are the same on all days: what is left of a municipality with extended
/// powers in a district, and each municipality that moved by itself; so territories of any two days compare as sets.
/// </summary>
internal sealed class TerritorialMap
{
    private static readonly TerritorialMap[] Maps = Load();

    private readonly PartSet[] _regions = new PartSet[Region.All.Count];
    private readonly PartSet[] _districts = new PartSet[District.All.Count];
    private readonly PartSet[] _municipalities = new PartSet[MunicipalityWithExtendedPowers.All.Count];
    private readonly int _rests;

    private TerritorialMap(LocalDate from)
    {
        From = from;
        var cells = new List<TerritorialCell>();
        foreach (var municipality in MunicipalityWithExtendedPowers.All)
        {
            foreach (var district in municipality.Districts.Segments[^1].Value!)
            {
                var part = PartSet.Of(_rests++);
                Add(municipality, district, part);
                cells.Add(new(municipality, district, part, part));
            }
        }

        var undecided = new List<MunicipalityMove>();
        foreach (var move in MunicipalityMove.All)
        {
            var (part, district) = (PartOf(move), move.District.At(from).Value);
            var municipality = move.MunicipalityWithExtendedPowers.TryAt(from, out var known) ? known.Value : null;
            Add(municipality, district, part);
            if (municipality is null)
            {
                undecided.Add(move);
                continue;
            }

            var cell = cells.FindIndex(each => each.Municipality == municipality && each.District == district);
            if (cell >= 0)
                cells[cell] = cells[cell] with { Parts = cells[cell].Parts | part };
            else
                cells.Add(new(municipality, district, part, default));
        }

        cells.Sort((one, other) => (one.Municipality.Position, one.District.Position).CompareTo((other.Municipality.Position, other.District.Position)));
        Undecided = undecided.ToValueList();
        Cells = cells.ToValueList();
    }

    /// <summary>The division of the last days that the library knows.</summary>
    public static TerritorialMap Latest => Maps[^1];

    /// <summary>First day of the division.</summary>
    public LocalDate From { get; }

    /// <summary>The municipalities of which it is not known whose territory they were in.</summary>
    public ValueList<MunicipalityMove> Undecided { get; }

    /// <summary>What a municipality with extended powers has in a district, by their codes.</summary>
    public ValueList<TerritorialCell> Cells { get; }

    /// <summary>The division of a day; none before the first that is known.</summary>
    public static TerritorialMap? On(LocalDate date) => Array.FindLast(Maps, map => map.From <= date);

    /// <summary>The parts of a unit, without those that are undecided.</summary>
    public PartSet PartsOf(TerritorialUnit unit) => unit switch
    {
        MunicipalityWithExtendedPowers municipality => _municipalities[municipality.Position],
        District district => _districts[district.Position],
        _ => _regions[Region.All.AsSpan().IndexOf((Region)unit)],
    };

    public PartSet PartOf(MunicipalityMove move) => PartSet.Of(_rests + move.Position);

    /// <summary>True when it is not known whether the territory of the municipality holds something.</summary>
    public bool IsUndecided(MunicipalityWithExtendedPowers municipality) => Undecided.Any(move => move.MayBeIn(municipality));

    private void Add(MunicipalityWithExtendedPowers? municipality, District district, PartSet part)
    {
        if (municipality is not null)
            _municipalities[municipality.Position] |= part;
        _districts[district.Position] |= part;
        _regions[Region.All.AsSpan().IndexOf(district.Region)] |= part;
    }

    private static TerritorialMap[] Load()
    {
        var days = new SortedSet<LocalDate>();
        foreach (var move in MunicipalityMove.All)
        {
            foreach (var segment in move.MunicipalityWithExtendedPowers.Segments)
                days.Add(segment.From);
            foreach (var segment in move.District.Segments)
                days.Add(segment.From);
        }

        return days.Select(from => new TerritorialMap(from)).ToArray();
    }
}

/// <summary>What a municipality with extended powers has in a district.</summary>
/// <param name="Municipality">The municipality.</param>
/// <param name="District">The district.</param>
/// <param name="Parts">All of it.</param>
/// <param name="Rest">All but the municipalities that moved; empty where only they are in it.</param>
internal sealed record TerritorialCell(MunicipalityWithExtendedPowers Municipality, District District, PartSet Parts, PartSet Rest);
