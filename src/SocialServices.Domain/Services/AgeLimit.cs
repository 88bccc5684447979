namespace SocialServices.Domain.Services;

/// <summary>
/// Age of the persons whom a type of service is for (věkové vymezení), in completed years as the Act words it. A project may be narrower.
/// </summary>
/// <param name="From">Lowest age in years; none where the Act states none.</param>
/// <param name="To">Highest completed years of age, as far as the wording says; none where the Act states none.</param>
/// <param name="Wording">The limit in words: they say whom it concerns and how firm it is.</param>
public sealed record AgeLimit(int? From, int? To, BilingualText Wording);
