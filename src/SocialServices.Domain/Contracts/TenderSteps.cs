using SocialServices.Domain.Explanations;
using SocialServices.Domain.Law;

namespace SocialServices.Domain.Contracts;

/// <summary>The steps of a tender: evaluation, lots per bidder, low bids, exclusion, price (kroky hodnocení a výběru).</summary>
public static class TenderSteps
{
    private static LegalAct Old => LegalAct.PublicContractsAct;

    private static LegalAct New => LegalAct.PublicProcurementAct;

    /// <summary>The ranking of the bids for a lot.</summary>
    public static StepDefinition Evaluation { get; } = Finding("tender.evaluation", new("Hodnocení nabídek", "Evaluation of bids"),
        new("pořadí podle součtu vážených bodů, při rovnosti podle oznámených pravidel", "by the sum of weighted points, equal ones by the announced rules"),
        Citation.Section(New, "114"), Citation.Section(New, "115"), Citation.Section(New, "116"), Citation.Section(Old, "78"), Citation.Section(Old, "79"));

    /// <summary>The points of one bid.</summary>
    public static StepDefinition Points { get; } = Number("tender.points", new("Body nabídky", "Points of a bid"), new("součet váha × body", "sum of weight × points"));

    /// <summary>The points for the price of one bid.</summary>
    public static StepDefinition PricePoints { get; } = Number("tender.price-points", new("Body za cenu", "Points for the price"), new("100 × nejnižší cena ÷ nabídková cena", "100 × lowest price ÷ offered price"));

    /// <summary>Which bidder gets which lots.</summary>
    public static StepDefinition Lots { get; } = Finding("tender.lots", new("Výběr dodavatelů částí", "Selection for the lots"),
        new("v oznámeném pořadí částí vždy nejlepší nabídka dodavatele, který ještě nemá nejvyšší počet částí", "in the announced order of lots, the best bid of a bidder below the highest number of lots"),
        Citation.Section(New, "35"), Citation.Section(New, "101"), Citation.Section(Old, "98"));

    /// <summary>Which bidder gets one lot.</summary>
    public static StepDefinition Lot { get; } = Finding("tender.lot", new("Výběr dodavatele části", "Selection for a lot"),
        new("nejlepší nabídka dodavatele, který ještě nemá nejvyšší počet částí", "best bid of a bidder below the highest number of lots"));

    /// <summary>Whether a bid is abnormally low.</summary>
    public static StepDefinition LowBid { get; } = Finding("tender.low-bid", new("Mimořádně nízká nabídková cena", "Abnormally low tender"),
        new("nabídková cena pod oznámeným podílem očekávané ceny", "offered price below the announced share of the expected price"), Citation.Section(New, "28", "1", "o"), Citation.Section(New, "113"));

    /// <summary>What follows from the explanation of an abnormally low bid.</summary>
    public static StepDefinition LowBidExplanation { get; } = Finding("tender.low-bid-explanation", new("Objasnění mimořádně nízké nabídkové ceny", "Explanation of an abnormally low tender"),
        new("podle posouzení objasnění", "by the assessment of the explanation"), Citation.Section(New, "113", "4"), Citation.Section(New, "113", "6"));

    /// <summary>Whether a fact is recent enough for a ground of exclusion.</summary>
    public static StepDefinition Exclusion { get; } = Finding("tender.exclusion", new("Důvod vyloučení", "Ground of exclusion"),
        new("skutečnost ne starší než doba důvodu před zahájením řízení", "fact not older than the time of the ground before the start of the procedure"), Citation.Section(New, "48"), Citation.Section(New, "74"));

    /// <summary>The value added tax of a price.</summary>
    public static StepDefinition ValueAddedTax { get; } = Finding("tender.vat", new("Daň z přidané hodnoty z ceny", "Value added tax of the price"),
        new("základní činnosti registrované služby jsou osvobozeny bez nároku na odpočet", "basic activities of a registered service are exempt without right of deduction"),
        Citation.Section(LegalAct.ValueAddedTaxAct, "51", "1", "i"), Citation.Section(LegalAct.ValueAddedTaxAct, "59"));

    /// <summary>The cost of an input with its tax.</summary>
    public static StepDefinition InputCost { get; } = new("tender.input-cost", new("Náklad na vstup včetně daně", "Cost of an input with its tax"),
        new("cena bez daně + daň bez nároku na odpočet", "price without tax + tax without right of deduction"), FigureKind.Amount, Citation.Section(LegalAct.ValueAddedTaxAct, "51", "1", "i"));

    /// <summary>Whether the tender shows the price.</summary>
    public static StepDefinition PriceEvidence { get; } = Finding("tender.price-evidence", new("Doložení ceny soutěží", "Evidence of the price by competition"),
        new("soutěž o cenu aspoň dvou nabídek; pevná cena s hodnocením jen kvality nejnižší náklady nedokládá", "price competition of two bids or more; a fixed price with quality only does not show the least cost"));

    private static StepDefinition Finding(string id, BilingualText label, BilingualText formula, params ValueList<Citation> citations) => new(id, label, formula, FigureKind.Text, citations);

    private static StepDefinition Number(string id, BilingualText label, BilingualText formula) => new(id, label, formula, FigureKind.Coefficient);
}
