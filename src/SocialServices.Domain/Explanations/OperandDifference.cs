namespace SocialServices.Domain.Explanations;

/// <summary>An input or parameter that differs between two calculations (příčina rozdílu).</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">What it is.</param>
/// <param name="Origin">Whether it is an input or a parameter.</param>
/// <param name="Before">Value in the first calculation; none when it has none.</param>
/// <param name="After">Value in the second calculation; none when it has none.</param>
public sealed record OperandDifference(string Id, BilingualText Name, OperandOrigin Origin, Figure? Before, Figure? After)
{
    /// <summary>Second less first, in the same unit; none when a side is missing, the units differ or the figures are words.</summary>
    public Figure? Change => FigureChange.Between(Before, After);

    /// <summary>One line: "Hodnota na jednotku: 307 000,00 Kč → 273 000,00 Kč (−34 000,00 Kč)".</summary>
    public string ToText(Language language) => $"{Name.In(language)}: {FigureChange.ToText(Before, After, language)}";
}
