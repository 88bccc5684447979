using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Territory;

/// <summary>Coverage of a territory for one target group (pokrytí území pro cílovou skupinu).</summary>
public sealed record GroupCoverage
{
    private GroupCoverage(string? group, ValueList<CoveredPlace> covered, ServiceTerritory uncovered, long? uncoveredPersons,
        ValueList<CoveredPlace> outside, ValueList<DensityComparison> densities)
    {
        Group = group;
        Covered = covered;
        Uncovered = uncovered;
        UncoveredPersons = uncoveredPersons;
        Outside = outside;
        Densities = densities;
    }

    /// <summary>Target group; none where the lots name none.</summary>
    public string? Group { get; }

    /// <summary>The covered places, one entry for each set of lots that cover the same; together with <see cref="Uncovered"/> the whole, without overlaps.</summary>
    public ValueList<CoveredPlace> Covered { get; }

    /// <summary>Places that no lot covers.</summary>
    public ServiceTerritory Uncovered { get; }

    /// <summary>People of the group in the places that no lot covers; none where the given populations don't make up just these places.</summary>
    public long? UncoveredPersons { get; }

    /// <summary>Places of lots that lie outside the whole, one entry for each lot.</summary>
    public ValueList<CoveredPlace> Outside { get; }

    /// <summary>Densities, one comparison for each unit of the lots.</summary>
    public ValueList<DensityComparison> Densities { get; }

    /// <summary>Places that exactly one lot covers.</summary>
    public ServiceTerritory CoveredOnce => Sum(Covered.Where(place => place.Lots.Count == 1));

    /// <summary>Places that two or more lots cover.</summary>
    public ServiceTerritory CoveredRepeatedly => Sum(Covered.Where(place => place.Lots.Count > 1));

    internal static GroupCoverage Of(string? group, ServiceTerritory whole, List<LotTerritory> lots, List<TargetPopulation> people)
    {
        for (var i = 0; i < people.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (people[i].Territory.Overlaps(people[j].Territory))
                    throw new ArgumentException($"Populations of one target group must not overlap, but '{people[j].Territory}' and '{people[i].Territory}' do.", nameof(people));
            }
        }

        var covered = new List<CoveredPlace>();
        for (var position = 0; position < PartSet.Capacity; position++)
        {
            var part = ServiceTerritory.Of(PartSet.Of(position));
            if (!whole.Contains(part))
                continue;
            var by = lots.Where(lot => lot.Territory.Contains(part)).Select(lot => lot.Lot).ToValueList();
            var at = covered.FindIndex(place => place.Lots == by);
            if (at < 0)
                covered.Add(new(part, by));
            else
                covered[at] = covered[at] with { Territory = covered[at].Territory.Union(part) };
        }

        var uncovered = Sum(covered.Where(place => place.Lots.Count == 0));
        var order = lots.Select(lot => lot.Lot).ToList();
        return new(group,
            covered.Where(place => place.Lots.Count > 0).OrderBy(place => place.Lots.Count).ThenBy(place => order.IndexOf(place.Lots[0])).ToValueList(),
            uncovered, uncovered.IsEmpty ? null : ServiceDensity.PersonsIn(uncovered, people),
            lots.Select(lot => new CoveredPlace(lot.Territory.Except(whole), [lot.Lot])).Where(place => !place.Territory.IsEmpty).ToValueList(),
            lots.Select(lot => lot.Units.Unit).Distinct().Select(unit => DensityComparison.Of(unit, lots.Where(lot => lot.Units.Unit == unit), people)).ToValueList());
    }

    private static ServiceTerritory Sum(IEnumerable<CoveredPlace> places) => places.Aggregate(ServiceTerritory.Empty, (sum, place) => sum.Union(place.Territory));
}

/// <summary>Places that the same lots cover (pokryté místo).</summary>
/// <param name="Territory">The places.</param>
/// <param name="Lots">Ids of the lots, in the order in which they were given.</param>
public sealed record CoveredPlace(ServiceTerritory Territory, ValueList<string> Lots);
