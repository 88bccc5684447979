namespace SocialServices.Domain.Projects;

/// <summary>Fact that the sources do not tell (neznámý údaj): said to be unknown, never filled in.</summary>
/// <param name="Attribute">Which attribute.</param>
/// <param name="What">What is not known.</param>
public sealed record UnknownFact(ProjectAttribute Attribute, BilingualText What);
