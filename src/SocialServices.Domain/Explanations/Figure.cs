using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Explanations;

/// <summary>Number in an explanation with its meaning (údaj): an amount in crowns, a rate, or a number of units. Exact.</summary>
public readonly record struct Figure
{
    private const int MostDecimals = 6;

    private Figure(FigureKind kind, Exact value, Unit? unit)
    {
        Kind = kind;
        Value = value;
        Unit = unit;
    }

    /// <summary>What the number means.</summary>
    public FigureKind Kind { get; }

    /// <summary>The number: crowns, a rate (0.85 is 85 %), or units.</summary>
    public Exact Value { get; }

    /// <summary>What is counted; none but for units.</summary>
    public Unit? Unit { get; }

    /// <summary>An exact amount in crowns, rounded or not.</summary>
    public static Figure Amount(Exact crowns) => new(FigureKind.Amount, crowns, null);

    /// <summary>An amount of money.</summary>
    public static Figure Amount(Money money) => Amount(money.ToExact());

    /// <summary>A share, shown in per cent.</summary>
    public static Figure Share(Rate rate) => Share(rate.ToExact());

    /// <summary>An exact share, shown in per cent: 19/20 is 95 %.</summary>
    public static Figure Share(Exact share) => new(FigureKind.Share, share, null);

    /// <summary>A coefficient or index, shown as a number.</summary>
    public static Figure Coefficient(Exact number) => new(FigureKind.Coefficient, number, null);

    /// <summary>An exact number of units.</summary>
    public static Figure Units(Exact number, Unit unit) => new(FigureKind.Units, number, Guard.Against.Null(unit));

    /// <summary>A capacity or another quantity.</summary>
    public static Figure Units(Quantity quantity) => Units(quantity.ToExact(), quantity.Unit);

    /// <summary>
    /// Text for people: "2 763 000,00 Kč", "85 %", "9 lůžek". A number with more decimals than are shown carries "≐".
    /// </summary>
    public string ToText(Language language)
    {
        var (value, most, least) = Kind switch
        {
            FigureKind.Amount => (Value, MostDecimals, 2),
            FigureKind.Share => (Value * Exact.Of(100), MostDecimals, 0),
            _ => (Value, MostDecimals, 0),
        };
        var exact = value.IsDecimal(most);
        var number = (exact ? string.Empty : "≐\u00A0") + value.ToText(language, exact || Kind != FigureKind.Amount ? most : 2, least);
        return Kind switch
        {
            FigureKind.Amount => Quantity.Suffixed(number, language == Language.Czech ? "Kč" : "CZK"),
            FigureKind.Share => language == Language.Czech ? Quantity.Suffixed(number, "%") : number + "%",
            FigureKind.Units => Quantity.Suffixed(number, Unit!.After(Value, language)),
            _ => number,
        };
    }

    /// <summary>The other figure less this one; both of the same kind and unit.</summary>
    internal Figure ChangeTo(Figure other) => new(Kind, other.Value - Value, Unit);

    /// <summary>The text in English.</summary>
    public override string ToString() => ToText(Language.English);
}

/// <summary>What a number in an explanation means (druh údaje).</summary>
public enum FigureKind
{
    /// <summary>An amount in crowns (částka).</summary>
    Amount,

    /// <summary>A share in per cent (podíl).</summary>
    Share,

    /// <summary>A coefficient or index (koeficient).</summary>
    Coefficient,

    /// <summary>A number of units (počet jednotek).</summary>
    Units,
}
