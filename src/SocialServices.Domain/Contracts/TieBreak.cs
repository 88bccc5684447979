namespace SocialServices.Domain.Contracts;

/// <summary>Announced rule that orders bids with equal points (pravidlo pro rovnost bodů).</summary>
public enum TieBreak
{
    /// <summary>The lower price is first (nižší cena).</summary>
    LowerPrice,

    /// <summary>The higher sum of weighted points of quality is first (vyšší kvalita).</summary>
    HigherQuality,
}

/// <summary>Names of the rules for equal points (názvy pravidel pro rovnost bodů).</summary>
public static class TieBreaks
{
    private static readonly BilingualText[] Names = [new("nižší cena", "lower price"), new("více bodů za kvalitu", "more points of quality")];

    /// <summary>Text for people: "nižší cena", "více bodů za kvalitu" in Czech.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is no rule.</exception>
    public static string ToText(this TieBreak tieBreak, Language language) => NameOf(tieBreak).In(language);

    internal static BilingualText NameOf(TieBreak tieBreak) => Names[(int)Guard.Against.EnumOutOfRange(tieBreak)];
}
