namespace SocialServices.Domain.Projects.Facts;

/// <summary>Fact that the sources do not tell (neznámý údaj): said to be unknown, never filled in.</summary>
/// <param name="Fact">Which fact.</param>
/// <param name="What">What is not known.</param>
public sealed record UnknownFact(ProjectFact Fact, BilingualText What);
