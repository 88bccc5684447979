using SocialServices.Domain.Entrustments;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Contracts;

/// <summary>What a tender shows about its price (doložení ceny soutěží), for the fourth Altmark criterion.</summary>
/// <param name="Selection">How the provider was selected, as the Altmark criteria ask.</param>
public sealed record PriceEvidence(ProviderSelection Selection)
{
    /// <summary>True when competition set the price; otherwise the compensation needs the cost of a typical well-run undertaking.</summary>
    public bool PriceDeterminedByTender => Selection == ProviderSelection.LeastCostTender;

    /// <summary>
    /// What an evaluation shows: competition on price shows the least cost, with a reservation where quality counts, too; a fixed price with
    /// quality only does not; a single bid compared nothing.
    /// </summary>
    public static Explained<PriceEvidence> Of(BidEvaluation evaluation)
    {
        var rules = Guard.Against.Null(evaluation).Rules;
        var (bids, isFixed) = (evaluation.Ranking.Count, rules.Definition.Price.Mode == LotPriceMode.Fixed);
        var evidence = new PriceEvidence(isFixed ? ProviderSelection.FixedPriceTender : bids > 1 ? ProviderSelection.LeastCostTender : ProviderSelection.None);
        return new(evidence, new(TenderSteps.PriceEvidence, Figure.Text(evidence.PriceDeterminedByTender ? new("doložena", "shown") : new("nedoložena", "not shown")))
        {
            Subject = BilingualText.Of(rules.Definition.Lot.ToText),
            Operands =
            [
                new("bids", OperandOrigin.Input, new("hodnocené nabídky", "evaluated bids"), Figure.Coefficient(Exact.Of(bids))),
                new("price", OperandOrigin.Parameter, new("cena", "price"), Figure.Text(BilingualText.Of(rules.Definition.Price.ToText))),
                .. rules.PriceCriterion is { } criterion ? (Operand[])[new("weight", OperandOrigin.Parameter, new("váha ceny", "weight of the price"), Figure.Share(criterion.Weight))] : [],
            ],
            Reason = evidence.Selection switch
            {
                ProviderSelection.FixedPriceTender => new("Cena byla pevná a soutěžila jen kvalita; náklady je třeba doložit jinak, například náklady typického, dobře řízeného podniku.", "The price was fixed and only quality competed; the cost must be shown in another way, such as by the cost of a typical, well-run undertaking."),
                ProviderSelection.LeastCostTender => new("O cenu se soutěžilo.", "Bidders competed on the price."),
                _ => new("Nabídky se neměly s čím porovnat; náklady je třeba doložit jinak.", "There was nothing to compare; the cost must be shown in another way."),
            },
            Warnings = (evidence.Selection, rules.QualityCriteria.Count) switch
            {
                (ProviderSelection.FixedPriceTender, _) => [new("Výhrada: že pevná cena nedokládá nejnižší náklady, je pravděpodobný výklad; podle rozhodnutí 2012/21/EU se soutěž nevyžaduje.",
                    "Reservation: that a fixed price does not show the least cost is a probable reading; Decision 2012/21/EU does not ask for a tender.")],
                (ProviderSelection.LeastCostTender, > 0) => [new("Výhrada: vedle ceny rozhodovala i kvalita; posuďte, zda výsledek přesto dává nejnižší náklady pro společnost.",
                    "Reservation: quality decided beside the price; judge whether the result still gives the least cost to the community.")],
                (ProviderSelection.None, _) => [new("Výhrada: jedinou nabídku knihovna opatrně nepovažuje za soutěž; podle rozhodnutí 2012/21/EU se soutěž nevyžaduje.",
                    "Reservation: to be careful, the library does not take a single bid for competition; Decision 2012/21/EU does not ask for a tender.")],
                _ => [],
            },
        });
    }
}
