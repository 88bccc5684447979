using SocialServices.Domain.Compensation.Awards;
using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Contracts;

/// <summary>
/// How the price of a lot comes about (způsob určení ceny části): bidders offer it, freely or up to a maximum, or it is fixed. Maximum and
/// fixed price may be a share of the compensation payment. Without value added tax. Immutable and thread-safe.
/// </summary>
public sealed record LotPrice
{
    private LotPrice(LotPriceMode mode, Money? amount = null, ContractPrice? share = null)
    {
        Mode = mode;
        Amount = amount;
        Share = share;
    }

    /// <summary>Bidders offer the price freely (nabídková cena).</summary>
    public static LotPrice Offered { get; } = new(LotPriceMode.Offered);

    /// <summary>How it comes about.</summary>
    public LotPriceMode Mode { get; }

    /// <summary>The maximum or fixed price; none for one that is offered freely.</summary>
    public Money? Amount { get; }

    /// <summary>The share of the compensation payment behind the amount; none where the amount was given as such.</summary>
    public ContractPrice? Share { get; }

    /// <summary>A price that bidders offer up to a maximum.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The amount is not above 0.</exception>
    public static LotPrice Maximum(Money amount) => new(LotPriceMode.Maximum, AboveZero(amount));

    /// <summary>A price offered up to a share of the compensation payment, such as 85 % of the ceiling of an assessment.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The price is not above 0.</exception>
    public static LotPrice Maximum(ContractPrice share) => new(LotPriceMode.Maximum, AboveZero(Guard.Against.Null(share).Price), share);

    /// <summary>A fixed price; only quality is compared.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The amount is not above 0.</exception>
    public static LotPrice Fixed(Money amount) => new(LotPriceMode.Fixed, AboveZero(amount));

    /// <summary>A fixed price of a share of the compensation payment, such as 85 % of the ceiling of an assessment.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The price is not above 0.</exception>
    public static LotPrice Fixed(ContractPrice share) => new(LotPriceMode.Fixed, AboveZero(Guard.Against.Null(share).Price), share);

    /// <summary>True when a bid may have this price: above 0, at most the maximum, or just the fixed one.</summary>
    public bool Allows(Money price) => price > Money.Zero && Mode switch
    {
        LotPriceMode.Fixed => price == Amount,
        LotPriceMode.Maximum => price <= Amount,
        _ => true,
    };

    /// <summary>Text for people: "pevná cena 1 700 000,00 Kč, 85 % vyrovnávací platby" in Czech.</summary>
    public string ToText(Language language)
    {
        var isCzech = language == Language.Czech;
        var name = Mode switch
        {
            LotPriceMode.Fixed => isCzech ? "pevná cena" : "fixed price",
            LotPriceMode.Maximum => isCzech ? "nabídková cena nejvýše" : "offered price of at most",
            _ => isCzech ? "nabídková cena" : "offered price",
        };
        return name + (Amount is { } amount ? $" {amount.ToText(language)}" : string.Empty)
            + (Share is { } share ? $", {share.Share.ToText(language)} {(isCzech ? "vyrovnávací platby" : "of the compensation payment")}" : string.Empty);
    }

    /// <summary>The text in English.</summary>
    public override string ToString() => ToText(Language.English);

    private static Money AboveZero(Money amount) => Guard.Against.OutOfRange(amount, Money.OneHeller, Money.MaxValue);
}

/// <summary>Who says the price of a lot (druh ceny části).</summary>
public enum LotPriceMode
{
    /// <summary>Bidders offer it freely (nabídková).</summary>
    Offered,

    /// <summary>Bidders offer it up to a maximum (nejvyšší přípustná).</summary>
    Maximum,

    /// <summary>The authority fixes it, and only quality is compared (pevná).</summary>
    Fixed,
}
