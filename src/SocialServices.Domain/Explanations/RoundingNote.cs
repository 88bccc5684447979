using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Explanations;

/// <summary>Rounding that a step did (zaokrouhlení v kroku).</summary>
/// <param name="Rule">By which rule.</param>
/// <param name="Before">Exact amount before.</param>
/// <param name="After">Amount after.</param>
public sealed record RoundingNote(RoundingRule Rule, Exact Before, Money After);
