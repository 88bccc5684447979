namespace SocialServices.Domain.Projects.Activities;

/// <summary>Edition of a region's methodology by which providers are controlled (vydání metodiky): the one of the year binds.</summary>
/// <param name="Year">Year in which it is valid.</param>
/// <param name="Name">Its name.</param>
public sealed record MethodologyEdition(int Year, string Name)
{
    /// <summary>Its name.</summary>
    public string Name { get; init => field = Guard.Against.Null(value, nameof(Name)); } = Guard.Against.Null(Name);
}
