namespace SocialServices.Domain.Territory;

/// <summary>
/// How many people of a target group live in a territory (velikost cílové skupiny), given by the caller for a municipality with extended
/// powers or for any other territory.
/// </summary>
public sealed record TargetPopulation
{
    private const long MostPersons = 1_000_000_000;

    /// <summary>Persons of a territory.</summary>
    /// <param name="territory">The territory, at least one place.</param>
    /// <param name="persons">Persons, from 0 to 1 000 000 000.</param>
    /// <param name="group">Target group, in the words that the lots use; none is a group of its own.</param>
    /// <exception cref="ArgumentException">The territory is nowhere.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside the range.</exception>
    public TargetPopulation(ServiceTerritory territory, long persons, string? group = null)
    {
        Territory = territory.IsEmpty ? throw new ArgumentException("A territory of at least one place is expected.", nameof(territory)) : territory;
        Persons = Guard.Against.OutOfRange(persons, 0, MostPersons);
        Group = group;
    }

    /// <summary>The territory.</summary>
    public ServiceTerritory Territory { get; }

    /// <summary>Persons.</summary>
    public long Persons { get; }

    /// <summary>Target group; none is a group of its own.</summary>
    public string? Group { get; }
}
