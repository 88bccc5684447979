using NodaTime;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Time;

namespace SocialServices.Domain.Explanations;

/// <summary>
/// Figure in an explanation with its meaning (údaj): an amount in crowns or euro, a rate, a number of units, all of them exact; or words
/// where the result is no number.
/// </summary>
public readonly record struct Figure
{
    private const int MostDecimals = 6;

    private Figure(FigureKind kind, Exact value, Unit? unit = null, BilingualText wording = default)
    {
        Kind = kind;
        Value = value;
        Unit = unit;
        Wording = wording;
    }

    /// <summary>What the number means.</summary>
    public FigureKind Kind { get; }

    /// <summary>The number: crowns, euro, a rate (0.85 is 85 %), or units; 0 for words.</summary>
    public Exact Value { get; }

    /// <summary>What is counted; none but for units.</summary>
    public Unit? Unit { get; }

    /// <summary>The words; empty for a number.</summary>
    public BilingualText Wording { get; }

    /// <summary>An exact amount in crowns, rounded or not.</summary>
    public static Figure Amount(Exact crowns) => new(FigureKind.Amount, crowns);

    /// <summary>An amount of money.</summary>
    public static Figure Amount(Money money) => Amount(money.ToExact());

    /// <summary>An exact amount in euro, rounded or not.</summary>
    public static Figure Euro(Exact euro) => new(FigureKind.Euro, euro);

    /// <summary>An amount in euro.</summary>
    public static Figure Euro(Euro euro) => Euro(euro.ToExact());

    /// <summary>A share, shown in per cent.</summary>
    public static Figure Share(Rate rate) => Share(rate.ToExact());

    /// <summary>An exact share, shown in per cent: 19/20 is 95 %.</summary>
    public static Figure Share(Exact share) => new(FigureKind.Share, share);

    /// <summary>A coefficient or index, shown as a number.</summary>
    public static Figure Coefficient(Exact number) => new(FigureKind.Coefficient, number);

    /// <summary>An exact number of units.</summary>
    public static Figure Units(Exact number, Unit unit) => new(FigureKind.Units, number, Guard.Against.Null(unit));

    /// <summary>A capacity or another quantity.</summary>
    public static Figure Units(Quantity quantity) => Units(quantity.ToExact(), quantity.Unit);

    /// <summary>Words instead of a number, such as a finding.</summary>
    public static Figure Text(BilingualText wording) => new(FigureKind.Text, Exact.Zero, wording: wording);

    /// <summary>A day, in words.</summary>
    public static Figure Day(LocalDate day) => Text(DateText.Of(day));

    /// <summary>
    /// Text for people: "2 763 000,00 Kč", "85 %", "9 lůžek". A number with more decimals than are shown carries "≐".
    /// </summary>
    public string ToText(Language language)
    {
        if (Kind == FigureKind.Text)
            return Wording.In(language);
        var isMoney = Kind is FigureKind.Amount or FigureKind.Euro;
        var value = Kind == FigureKind.Share ? Value * Exact.Of(100) : Value;
        var exact = value.IsDecimal(MostDecimals);
        var number = (exact ? string.Empty : "≐\u00A0") + value.ToText(language, exact || !isMoney ? MostDecimals : 2, isMoney ? 2 : 0);
        return Kind switch
        {
            FigureKind.Amount => Quantity.Suffixed(number, language == Language.Czech ? "Kč" : "CZK"),
            FigureKind.Euro => Quantity.Suffixed(number, language == Language.Czech ? "€" : "EUR"),
            FigureKind.Share => language == Language.Czech ? Quantity.Suffixed(number, "%") : number + "%",
            FigureKind.Units => Quantity.Suffixed(number, Unit!.After(Value, language)),
            _ => number,
        };
    }

    /// <summary>The text behind a formula: "= 0,8", or "≐ 0,995261", which says by itself that it is about equal.</summary>
    internal string ToResult(Language language) => ToText(language) is var text && text.StartsWith('≐') ? text : $"= {text}";

    /// <summary>The other figure less this one; both numbers of the same kind and unit.</summary>
    internal Figure ChangeTo(Figure other) => new(Kind, other.Value - Value, Unit);

    /// <summary>The text in English.</summary>
    public override string ToString() => ToText(Language.English);
}

/// <summary>What a figure in an explanation means (druh údaje).</summary>
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

    /// <summary>An amount in euro (částka v eurech).</summary>
    Euro,

    /// <summary>Words instead of a number (slovní údaj).</summary>
    Text,
}
