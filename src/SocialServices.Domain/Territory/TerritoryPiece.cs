namespace SocialServices.Domain.Territory;

/// <summary>
/// One item of the description of a territory: a unit, what of it lies in a district, the same without some municipalities that moved, or
/// such a municipality.
/// </summary>
internal sealed record TerritoryPiece(TerritorialUnit? Unit, District? Within, ValueList<MunicipalityMove> Without, MunicipalityMove? Municipality)
{
    public static TerritoryPiece Of(TerritorialUnit unit) => new(unit, null, ValueList<MunicipalityMove>.Empty, null);

    public static TerritoryPiece Of(MunicipalityMove municipality) => new(null, null, ValueList<MunicipalityMove>.Empty, municipality);

    /// <summary>The form that <see cref="Read"/> reads: "CZ0514", "5109/CZ0513", "7103-589934", "563579".</summary>
    public override string ToString() => Municipality is not null ? Municipality.Code
        : Unit!.Code + (Within is null ? string.Empty : $"/{Within.Code}") + string.Concat(Without.Select(move => $"-{move.Code}"));

    /// <summary>Reads the form of <see cref="ToString"/>; gives what is wrong with the text, none where it was read.</summary>
    public static string? Read(string text, TerritorialMap map, out TerritoryPiece? piece)
    {
        piece = null;
        var codes = text.Split('-');
        var first = codes[0].Split('/');
        var without = new List<MunicipalityMove>();
        foreach (var code in codes.Skip(1))
        {
            if (!MunicipalityMove.TryByCode(code, out var move))
                return $"no municipality that moved has the code '{code}'; only such a municipality can be left out.";
            without.Add(move);
        }

        District? within = null;
        if (first.Length > 2 || (first.Length == 2 && !District.TryByCode(first[1], out within)))
            return $"one district (okres) by its code is expected after the slash in '{text}', such as '5109/CZ0513'.";
        TerritorialUnit? unit = MunicipalityWithExtendedPowers.TryByCode(first[0], out var municipality) ? municipality
            : District.TryByCode(first[0], out var district) ? district
            : Region.TryByCode(first[0], out var region) ? region
            : null;
        piece = unit is not null ? new(unit, within, without.ToValueList(), null)
            : MunicipalityMove.TryByCode(first[0], out var moved) ? Of(moved)
            : null;
        if (piece is null)
            return TerritorialCodes.NotKnown(first[0], "region, district or municipality with extended powers (ORP)", "a code such as 'CZ051', 'CZ0514' or '5109'");
        if (piece.Unit is not MunicipalityWithExtendedPowers && codes.Length + first.Length > 2)
            return $"only a municipality with extended powers (ORP) can be limited to a district or go without a municipality, not '{text}'.";
        var read = piece;
        return read.PartsOn(map).IsEmpty || !without.TrueForAll(move => read.MayHold(move, map))
            ? $"'{text}' names a district or a municipality that lies outside on that day."
            : null;
    }

    /// <summary>The parts that the pieces have together on the map; and the municipality of which it is not known whether they hold it.</summary>
    public static PartSet Sum(IEnumerable<TerritoryPiece> pieces, TerritorialMap map, out MunicipalityMove? notKnown)
    {
        var all = pieces.ToList();
        var sum = all.Aggregate(default(PartSet), (set, piece) => set | piece.PartsOn(map));
        notKnown = null;
        foreach (var move in map.Undecided.Where(move => !sum.Contains(map.PartOf(move))))
        {
            var claims = all.Where(piece => piece.Claims(move, map)).Select(piece => piece.Unit).Distinct().Count();
            if (claims == 2)
                sum |= map.PartOf(move);
            else if (claims == 1)
                notKnown = move;
        }

        return sum;
    }

    /// <summary>The pieces that make a set on the map: whole regions, else whole districts, else whole municipalities with extended powers, else parts.</summary>
    public static ValueList<TerritoryPiece> Describe(PartSet set, TerritorialMap map)
    {
        var pieces = new List<TerritoryPiece>();
        var left = set;
        foreach (var unit in Region.All.Concat<TerritorialUnit>(District.All).Concat(MunicipalityWithExtendedPowers.All))
        {
            if (unit is not MunicipalityWithExtendedPowers municipality || !map.IsUndecided(municipality))
                Take(map.PartsOf(unit), Of(unit));
        }

        foreach (var cell in map.Cells.Where(cell => left.Overlaps(cell.Parts)))
        {
            var isDivided = map.Cells.Count(other => other.Municipality == cell.Municipality) > 1;
            var within = isDivided ? cell.District : null;
            var without = MunicipalityMove.All
                .Where(move => (cell.Parts.Contains(map.PartOf(move)) && !set.Contains(map.PartOf(move))) || (map.Undecided.Contains(move) && move.MayBeIn(cell.Municipality)))
                .ToValueList();
            if (cell.Rest.IsEmpty ? set.Contains(cell.Parts) : set.Contains(cell.Rest))
                Take(set & cell.Parts, new(cell.Municipality, within, without, null));
        }

        foreach (var move in MunicipalityMove.All)
            Take(map.PartOf(move), Of(move));
        return pieces.ToValueList();

        void Take(PartSet parts, TerritoryPiece piece)
        {
            if (!set.Contains(parts) || !left.Overlaps(parts))
                return;
            pieces.Add(piece);
            left -= parts;
        }
    }

    /// <summary>Text for people: "okresy Cheb, Sokolov; ORP Turnov", "districts Cheb, Sokolov; ORP Turnov".</summary>
    public static string ToText(ValueList<TerritoryPiece> pieces, Language language)
    {
        var isCzech = language == Language.Czech;
        var whole = pieces.Where(piece => piece.Within is null && piece.Without.Count == 0).ToList();
        string[] groups =
        [
            List("", "", whole.Select(piece => piece.Unit).OfType<Region>().Select(region => region.Name.In(language))),
            List(isCzech ? "okres " : "district ", isCzech ? "okresy " : "districts ", whole.Select(piece => piece.Unit).OfType<District>().Select(district => district.Name.In(language))),
            List("ORP ", "ORP ", whole.Select(piece => piece.Unit).OfType<MunicipalityWithExtendedPowers>().Select(municipality => municipality.Name.In(language))),
            .. pieces.Where(piece => piece.Within is not null || piece.Without.Count > 0).Select(piece => piece.PartText(isCzech)),
            Municipalities(whole.Select(piece => piece.Municipality).OfType<MunicipalityMove>(), isCzech ? "obec " : "municipality ", isCzech ? "obce " : "municipalities "),
        ];
        return string.Join("; ", groups.Where(group => group.Length > 0));
    }

    private PartSet PartsOn(TerritorialMap map)
    {
        if (Municipality is not null)
            return map.PartOf(Municipality);
        var parts = map.PartsOf(Unit!);
        if (Within is not null)
            parts &= map.PartsOf(Within);
        return Without.Aggregate(parts, (rest, move) => rest - map.PartOf(move));
    }

    // That the unit holds the municipality is possible and not known.
    private bool Claims(MunicipalityMove move, TerritorialMap map) =>
        map.Undecided.Contains(move) && !Without.Contains(move) && MayHold(move, map);

    private bool MayHold(MunicipalityMove move, TerritorialMap map)
    {
        var part = map.PartOf(move);
        var isInside = Unit is not null && (map.PartsOf(Unit).Contains(part) || (map.Undecided.Contains(move) && move.MayBeIn(Unit)));
        return isInside && (Within is null || map.PartsOf(Within).Contains(part));
    }

    private string PartText(bool isCzech)
    {
        var part = Within is null ? $"ORP {Unit!.Name}"
            : isCzech ? $"část ORP {Unit!.Name} v okrese {Within.Name}"
            : $"part of ORP {Unit!.Name} in district {Within.Name}";
        return part + Municipalities(Without, isCzech ? " bez obce " : " without municipality ", isCzech ? " bez obcí " : " without municipalities ");
    }

    private static string Municipalities(IEnumerable<MunicipalityMove> moves, string one, string many) => List(one, many, moves.Select(move => move.Name));

    private static string List(string one, string many, IEnumerable<string> names)
    {
        var all = names.ToList();
        return all.Count == 0 ? string.Empty : (all.Count == 1 ? one : many) + string.Join(", ", all);
    }
}
