namespace SocialServices.Domain.Projects.Activities;

/// <summary>Edition of a region's methodology by which providers are controlled (vydání metodiky): the one of the year binds.</summary>
/// <param name="Year">Year in which it is valid.</param>
/// <param name="Name">Its name.</param>
public sealed record MethodologyEdition(int Year, string Name);
