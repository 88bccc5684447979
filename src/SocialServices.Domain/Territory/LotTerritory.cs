using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Territory;

/// <summary>
/// What a lot serves (území části zakázky): a territory, and units that belong to the territory as a whole. Nothing divides them among its
/// parts: whoever knows how many serve each part gives a lot for each.
/// </summary>
public sealed record LotTerritory
{
    /// <summary>A lot with its territory and units.</summary>
    /// <param name="lot">Id of the lot, unique among the lots that are judged together.</param>
    /// <param name="territory">Where the lot serves, at least one place.</param>
    /// <param name="units">What serves there, zero or more, such as 2.0 full-time equivalents.</param>
    /// <param name="group">Target group in the caller's own words; lots of different groups never cover one place twice. None is a group of its own.</param>
    /// <exception cref="ArgumentException">The id is blank, or the territory is nowhere.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The units are negative.</exception>
    public LotTerritory(string lot, ServiceTerritory territory, Quantity units, string? group = null)
    {
        Lot = Guard.Against.NullOrWhiteSpace(lot);
        Territory = territory.IsEmpty ? throw new ArgumentException($"The lot '{lot}' serves nowhere; give it at least one place.", nameof(territory)) : territory;
        Units = units.TenThousandths < 0 ? throw new ArgumentOutOfRangeException(nameof(units), units, "Units of zero or more are expected.") : units;
        Group = group;
    }

    /// <summary>Id of the lot.</summary>
    public string Lot { get; }

    /// <summary>Where the lot serves.</summary>
    public ServiceTerritory Territory { get; }

    /// <summary>What serves there.</summary>
    public Quantity Units { get; }

    /// <summary>Target group; none is a group of its own.</summary>
    public string? Group { get; }
}
