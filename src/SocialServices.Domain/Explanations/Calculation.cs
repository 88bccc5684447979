namespace SocialServices.Domain.Explanations;

/// <summary>Writes a formula with the numbers in it.</summary>
internal static class Calculation
{
    /// <summary>The figures joined by a sign: "9 lůžek × 307 000,00 Kč".</summary>
    public static BilingualText Join(string sign, params ReadOnlySpan<Figure> figures)
    {
        var czech = new string[figures.Length];
        var english = new string[figures.Length];
        for (var i = 0; i < figures.Length; i++)
        {
            czech[i] = figures[i].ToText(Language.Czech);
            english[i] = figures[i].ToText(Language.English);
        }

        return new(string.Join($" {sign} ", czech), string.Join($" {sign} ", english));
    }
}
