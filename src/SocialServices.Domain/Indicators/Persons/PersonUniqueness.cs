namespace SocialServices.Domain.Indicators.Persons;

/// <summary>What makes one person count once (jedinečnost osoby).</summary>
public enum PersonUniqueness
{
    /// <summary>Once in the project, whatever the number of services, lots and providers (jednou za projekt).</summary>
    PerProject,

    /// <summary>
    /// Once in the services of each type (jednou za druh služby): the total adds the types up, as targets by type do. Hours add up within a type only.
    /// </summary>
    PerServiceType,

    /// <summary>
    /// Once in each service for the whole project, even after an interruption (jednou za službu), as the region Moravskoslezský counted: the total adds the
    /// services up. Hours add up within a service only.
    /// </summary>
    PerService,
}
