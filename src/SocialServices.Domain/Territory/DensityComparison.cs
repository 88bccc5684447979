using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Territory;

/// <summary>Densities of lots of one target group in one unit (porovnání hustoty), and how even they are.</summary>
public sealed record DensityComparison
{
    private DensityComparison(Unit unit, ValueList<ServiceDensity> densities)
    {
        Unit = unit;
        Densities = densities;
    }

    /// <summary>What the lots count.</summary>
    public Unit Unit { get; }

    /// <summary>Density of each lot, of overlapping lots together; from the lowest, those that are not known last.</summary>
    public ValueList<ServiceDensity> Densities { get; }

    /// <summary>
    /// Evenness: the lowest density divided by the highest, from 0 to 1, where 1 is even. It speaks of the served territories only; what no
    /// lot covers stands in <see cref="GroupCoverage.Uncovered"/>. None where there are fewer than two densities, where the people of some
    /// served territory are not known, or where the highest density is zero. The library's own measure, not the law's.
    /// </summary>
    public Exact? Evenness
    {
        get
        {
            var known = Densities.Select(density => density.PerTenThousand).OfType<Exact>().ToList();
            return Densities.Any(density => density.Persons is null) || known.Count < 2 || known[^1] == Exact.Zero ? null : known[0] / known[^1];
        }
    }

    internal static DensityComparison Of(Unit unit, IEnumerable<LotTerritory> lots, List<TargetPopulation> people)
    {
        // Lots that overlap, directly or through others, come together.
        var areas = new List<(ServiceTerritory Territory, List<LotTerritory> Lots)>();
        foreach (var lot in lots)
        {
            var touched = areas.Where(area => area.Territory.Overlaps(lot.Territory)).ToList();
            areas.RemoveAll(touched.Contains);
            areas.Add((touched.Aggregate(lot.Territory, (sum, area) => sum.Union(area.Territory)), [.. touched.SelectMany(area => area.Lots), lot]));
        }

        return new(unit, areas
            .Select(area => new ServiceDensity(area.Territory, area.Lots.Select(lot => lot.Lot).ToValueList(),
                area.Lots.Select(lot => lot.Units).Aggregate((sum, units) => sum + units), ServiceDensity.PersonsIn(area.Territory, people)))
            .OrderBy(density => density.PerTenThousand is null).ThenBy(density => density.PerTenThousand).ThenBy(density => density.Lots[0], StringComparer.Ordinal)
            .ToValueList());
    }
}
