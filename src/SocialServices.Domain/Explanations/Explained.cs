namespace SocialServices.Domain.Explanations;

/// <summary>A result with the explanation of how it came about (vysvětlený výsledek).</summary>
/// <typeparam name="T">Type of the result.</typeparam>
/// <param name="Value">The result.</param>
/// <param name="Explanation">How it came about.</param>
public sealed record Explained<T>(T Value, Explanation Explanation)
{
    /// <summary>The explanation as indented text.</summary>
    public string ToText(Language language) => Explanation.ToText(language);
}
