using SocialServices.Domain.Compensation.Awards;
using SocialServices.Domain.Contracts;
using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Projects.Facts;

/// <summary>
/// Rule by which the price of a contract follows from the compensation payment (pravidlo ceny), such as 85 % of it. Whether that is a fixed
/// or a highest price may be unknown. Not checked yet: the project checks it.
/// </summary>
/// <param name="Share">Share of the compensation payment, above 0 and at most 1.</param>
/// <param name="Mode">Fixed or maximum; none where the document does not say.</param>
/// <param name="Cofinancing">What the document asks of the territory for the rest; none where it says nothing.</param>
public sealed record PriceRule(Rate Share, LotPriceMode? Mode = null, CofinancingDuty? Cofinancing = null)
{
    /// <summary>The price of a compensation payment, and what is left for the territory by difference.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The compensation payment is negative, or the share is not from 0 to 1.</exception>
    public ContractPrice PriceOf(Money compensationPayment) => ContractPrice.Of(compensationPayment, Share);

    /// <summary>The price of a lot of a compensation payment.</summary>
    /// <exception cref="InvalidOperationException">The document does not say whether the price is fixed or the highest one.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The price is not above 0.</exception>
    public LotPrice LotPriceOf(Money compensationPayment) => Mode switch
    {
        LotPriceMode.Fixed => LotPrice.Fixed(PriceOf(compensationPayment)),
        LotPriceMode.Maximum => LotPrice.Maximum(PriceOf(compensationPayment)),
        _ => throw new InvalidOperationException("Whether the price is fixed or the highest one is not known; state it: rule with { Mode = LotPriceMode.Fixed } or LotPriceMode.Maximum."),
    };

    /// <summary>Text for people: "85 % vyrovnávací platby, spolufinancování z území doporučené" in Czech.</summary>
    public string ToText(Language language)
    {
        var czech = language == Language.Czech;
        var mode = Mode switch
        {
            LotPriceMode.Fixed => czech ? "pevná cena " : "fixed price of ",
            LotPriceMode.Maximum => czech ? "nejvýše " : "at most ",
            _ => string.Empty,
        };
        return $"{mode}{Share.ToText(language)} {(czech ? "vyrovnávací platby" : "of the compensation payment")}"
            + (Cofinancing is { } duty ? $", {(czech ? "spolufinancování z území" : "co-financing by the territory")} {duty.ToText(language)}" : string.Empty);
    }

    /// <summary>The text in English.</summary>
    public override string ToString() => ToText(Language.English);
}

/// <summary>Whether the territory must pay the rest of a price (povinnost spolufinancování z území).</summary>
public enum CofinancingDuty
{
    /// <summary>Recommended only (doporučené).</summary>
    Recommended,

    /// <summary>Obligatory (povinné).</summary>
    Obligatory,
}
