using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Territory;

/// <summary>Units of a lot, or of lots that overlap, for the people of the target group in their territory (hustota služby). Exact.</summary>
public sealed record ServiceDensity
{
    /// <summary>Number of people that a density is counted for.</summary>
    public const int PersonsCounted = 10_000;

    internal ServiceDensity(ServiceTerritory territory, ValueList<string> lots, Quantity units, long? persons)
    {
        Territory = territory;
        Lots = lots;
        Units = units;
        Persons = persons;
    }

    /// <summary>All places of the lots.</summary>
    public ServiceTerritory Territory { get; }

    /// <summary>Ids of the lots.</summary>
    public ValueList<string> Lots { get; }

    /// <summary>Units of the lots together.</summary>
    public Quantity Units { get; }

    /// <summary>People of the target group; none where the given populations don't make up just this territory.</summary>
    public long? Persons { get; }

    /// <summary>Units for 10,000 people, exactly; none where the people are not known or there are none.</summary>
    public Exact? PerTenThousand => Persons is { } persons and > 0 ? Units.ToExact() * Exact.Of(PersonsCounted, persons) : null;

    /// <summary>The sum of the populations that make up the territory; none where they don't: a population is never divided.</summary>
    internal static long? PersonsIn(ServiceTerritory territory, List<TargetPopulation> people)
    {
        var inside = people.Where(each => territory.Contains(each.Territory)).ToList();
        return inside.Aggregate(ServiceTerritory.Empty, (sum, each) => sum.Union(each.Territory)) == territory ? inside.Sum(each => each.Persons) : null;
    }
}
