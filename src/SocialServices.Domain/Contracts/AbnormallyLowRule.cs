using SocialServices.Domain.Explanations;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Parties;

namespace SocialServices.Domain.Contracts;

/// <summary>
/// Announced threshold under which a bid is abnormally low (hranice mimořádně nízké nabídkové ceny). The act has no percentage, so there is
/// no default: the tender documents say it. Immutable and thread-safe.
/// </summary>
public sealed record AbnormallyLowRule
{
    /// <summary>A threshold.</summary>
    /// <param name="share">Share of the expected price, above 0 and at most 1, such as 70 %.</param>
    /// <param name="expected">The expected price without value added tax, above 0.</param>
    /// <param name="source">Where the threshold stands.</param>
    /// <exception cref="ArgumentOutOfRangeException">The share or the price is outside the range.</exception>
    public AbnormallyLowRule(Rate share, Money expected, Citation source)
    {
        Share = Guard.Against.OutOfRange(share, Rate.FromMillionths(1), Rate.One);
        Expected = Guard.Against.OutOfRange(expected, Money.OneHeller, Money.MaxValue);
        Source = Guard.Against.Null(source);
    }

    /// <summary>Share of the expected price.</summary>
    public Rate Share { get; }

    /// <summary>The expected price without value added tax.</summary>
    public Money Expected { get; }

    /// <summary>Where the threshold stands.</summary>
    public Citation Source { get; }

    /// <summary>The exact amount under which a bid is abnormally low; the amount itself is not low.</summary>
    public Exact Threshold => Expected * Share;

    /// <summary>True where the bidder must be asked for a written explanation: the price is strictly under the threshold.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The price is not above 0.</exception>
    public Explained<bool> Test(Money price)
    {
        var isLow = Guard.Against.OutOfRange(price, Money.OneHeller, Money.MaxValue).ToExact() < Threshold;
        var compared = Calculation.Join(isLow ? "<" : "≥", Figure.Amount(price), Figure.Amount(Threshold));
        return new(isLow, new(TenderSteps.LowBid, Figure.Text(isLow ? new("vyžádat písemné objasnění", "ask for a written explanation") : new("není mimořádně nízká", "not abnormally low")))
        {
            Operands =
            [
                new("price", OperandOrigin.Input, new("nabídková cena bez DPH", "offered price without VAT"), Figure.Amount(price)),
                new("expected", OperandOrigin.Input, new("očekávaná cena bez DPH", "expected price without VAT"), Figure.Amount(Expected)),
                new("share", OperandOrigin.Parameter, new("oznámený podíl", "announced share"), Figure.Share(Share), Source),
            ],
            Calculation = compared,
            Reason = isLow
                ? new("Cena je pod oznámenou hranicí; bez vyžádaného objasnění nelze nabídku vyloučit.", "The price is under the announced threshold; the bid cannot be excluded before an explanation is asked for.")
                : new("Cena hranice dosahuje.", "The price reaches the threshold."),
            Citations = [Citation.Section(LegalAct.PublicProcurementAct, "28", "1", "o"), .. isLow ? (Citation[])[Citation.Section(LegalAct.PublicProcurementAct, "113", "4")] : []],
            Warnings = isLow ? [new("Ověřte také, zda cena nepočítá s jinou vyrovnávací platbou na tytéž náklady.", "Check also that the price does not rely on another compensation payment for the same costs.")] : [],
        });
    }

    /// <summary>Whether the bid is excluded after its explanation; none where it stays. Written for Act 134/2016 Sb.</summary>
    /// <param name="bidder">Who bids.</param>
    /// <param name="finding">What the authority found in the explanation.</param>
    /// <param name="reason">Why, for the decision; not blank where the bid is excluded.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is no finding.</exception>
    /// <exception cref="ArgumentException">The bid is excluded without a reason.</exception>
    public static Explained<BidExclusion?> Decide(BusinessId bidder, LowBidFinding finding, string reason = "")
    {
        Guard.Against.EnumOutOfRange(finding);
        var isExcluded = finding is LowBidFinding.BreachOfDuties or LowBidFinding.UnlawfulAid or LowBidFinding.NotExplained;
        if (isExcluded && string.IsNullOrWhiteSpace(reason))
            throw new ArgumentException($"A reason for the exclusion of {bidder} is expected; the decision has to state it.", nameof(reason));
        return new(isExcluded ? new(bidder, Citation.Section(LegalAct.PublicProcurementAct, "113", "6"), reason) : null, new(TenderSteps.LowBidExplanation, Figure.Text(isExcluded ? new("vyloučit", "exclude") : new("nabídka zůstává", "the bid stays")))
        {
            Subject = new($"IČO\u00A0{bidder}", $"business ID\u00A0{bidder}"),
            Reason = finding switch
            {
                LowBidFinding.BreachOfDuties => new($"Nízká cena plyne z porušování povinností; nabídku je nutné vyloučit: {reason}", $"The low price comes from a breach of duties; the bid must be excluded: {reason}"),
                LowBidFinding.UnlawfulAid => new($"Nízká cena plyne z veřejné podpory, jejíž soulad s předpisy účastník neprokázal; nabídku je nutné vyloučit: {reason}", $"The low price comes from aid that the bidder did not prove lawful; the bid must be excluded: {reason}"),
                LowBidFinding.NotExplained => new($"Cena nebyla zdůvodněna: {reason}", $"The price was not justified: {reason}"),
                LowBidFinding.LawfulAid => new("Nízká cena plyne z veřejné podpory, jejíž soulad s předpisy účastník prokázal.", "The low price comes from aid that the bidder proved lawful."),
                _ => new("Objasnění nízkou cenu zdůvodňuje.", "The explanation justifies the low price."),
            },
            Citations = isExcluded ? [Citation.Section(LegalAct.PublicProcurementAct, "113", "6")] : [Citation.Section(LegalAct.PublicProcurementAct, "113", "4")],
            Warnings = finding == LowBidFinding.NotExplained
                ? [new("Zda se při chybějícím zdůvodnění vyloučit musí, nebo jen smí, není ověřeno; rozhoduje a odůvodňuje zadavatel.", "Whether a bid without a justification must or only may be excluded is not verified; the authority decides and states why.")]
                : [],
        });
    }
}

/// <summary>What the authority found in the explanation of an abnormally low bid (posouzení objasnění).</summary>
public enum LowBidFinding
{
    /// <summary>The price is justified (zdůvodněno).</summary>
    Justified,

    /// <summary>The price rests on aid that the bidder proved lawful (oprávněná veřejná podpora).</summary>
    LawfulAid,

    /// <summary>No explanation came, or it does not justify the price (nezdůvodněno).</summary>
    NotExplained,

    /// <summary>The price comes from a breach of duties (porušení povinností).</summary>
    BreachOfDuties,

    /// <summary>The price comes from aid that was not proved lawful (neprokázaná veřejná podpora).</summary>
    UnlawfulAid,
}
