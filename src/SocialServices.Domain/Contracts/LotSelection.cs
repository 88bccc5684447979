using SocialServices.Domain.Explanations;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Parties;

namespace SocialServices.Domain.Contracts;

/// <summary>Selection for several lots under an announced limit of lots per bidder (výběr dodavatelů částí).</summary>
public static class LotSelection
{
    /// <summary>
    /// Goes through the lots in the announced order; each goes to the best bid of a bidder that has not yet the highest number of lots. Each
    /// lot is evaluated by itself: the limit never changes points.
    /// </summary>
    /// <param name="limit">The announced limit and order.</param>
    /// <param name="evaluations">The evaluation of every lot, in any order, all of procedures under one act.</param>
    /// <exception cref="ArgumentOutOfRangeException">The limit is below 1.</exception>
    /// <exception cref="ArgumentException">The order and the evaluations do not have the same lots, or bids that share a rank decide a lot.</exception>
    public static Explained<ValueList<LotAward>> Select(LotLimit limit, params ValueList<BidEvaluation> evaluations)
    {
        var byLot = Expect(Guard.Against.Null(limit), Guard.Against.Null(evaluations));
        var won = new Dictionary<BusinessId, int>();
        var awards = new List<LotAward>();
        foreach (var lot in limit.Order)
        {
            var passed = byLot[lot].Ranking.TakeWhile(bid => IsFull(bid.Bidder)).Select(bid => bid.Bidder).ToValueList();
            var best = byLot[lot].Ranking.FirstOrDefault(bid => !IsFull(bid.Bidder));
            if (best is not null && byLot[lot].Ranking.Count(bid => bid.Rank == best.Rank && !IsFull(bid.Bidder)) > 1)
                throw new ArgumentException($"A decided rank is expected in {lot}: rank {best.Rank} is shared; announce a rule for equal points or decide by a draw.", nameof(evaluations));
            awards.Add(new(lot, best?.Bidder, passed));
            if (best is not null)
                won[best.Bidder] = won.GetValueOrDefault(best.Bidder) + 1;
        }

        return new(awards.ToValueList(), Explain(limit, awards, won, evaluations));

        bool IsFull(BusinessId bidder) => won.GetValueOrDefault(bidder) >= limit.MostPerBidder;
    }

    private static Dictionary<ProcurementLotId, BidEvaluation> Expect(LotLimit limit, ValueList<BidEvaluation> evaluations)
    {
        if (limit.MostPerBidder is { } most)
            Guard.Against.OutOfRange(most, 1, int.MaxValue, nameof(limit));
        var lots = evaluations.Select(evaluation => evaluation.Rules.Definition.Lot).ToList();
        if (limit.Order.Count != lots.Count || limit.Order.Distinct().Count() != lots.Count || lots.Except(limit.Order).Any())
            throw new ArgumentException($"An order with every evaluated lot once is expected: {string.Join("; ", lots)}.", nameof(limit));
        if (evaluations.Select(evaluation => ProcurementRules.For(evaluation.Rules.Definition.StartedOn).Act).Distinct().Skip(1).Any())
            throw new ArgumentException("Lots of procedures under one act are expected.", nameof(evaluations));
        return evaluations.ToDictionary(evaluation => evaluation.Rules.Definition.Lot);
    }

    private static Explanation Explain(LotLimit limit, List<LotAward> awards, Dictionary<BusinessId, int> won, ValueList<BidEvaluation> evaluations) =>
        new(TenderSteps.Lots, Figure.Text(new(Counts(won, Language.Czech), Counts(won, Language.English))))
        {
            Operands = limit.MostPerBidder is not { } most ? [] :
                [new("most", OperandOrigin.Parameter, new("nejvyšší počet částí jednoho dodavatele", "highest number of lots of one bidder"), Figure.Coefficient(Exact.Of(most)))],
            Reason = limit.MostPerBidder is null
                ? new("Počet částí jednoho dodavatele není omezen.", "The number of lots of one bidder is not limited.")
                : new("Části se rozdělují v pořadí oznámeném v zadávacích podmínkách; každá byla hodnocena samostatně.", "The lots are awarded in the order announced in the tender documents; each was evaluated by itself."),
            Citations = evaluations.Count == 0 ? [] : ProcurementRules.For(evaluations[0].Rules.Definition.StartedOn).Law(TenderSteps.Lots),
            Parts = awards.Select(OfLot).ToValueList(),
        };

    private static Explanation OfLot(LotAward award) => new(TenderSteps.Lot, Figure.Text(award.Bidder is { } bidder ? Id(bidder) : new("bez dodavatele", "no supplier")))
    {
        Subject = BilingualText.Of(award.Lot.ToText),
        Reason = (award.Bidder, award.PassedOver.Count) switch
        {
            (null, 0) => new("Část nemá nabídku.", "The lot has no bid."),
            (null, _) => new("Další nabídka není; všichni účastníci už mají nejvyšší počet částí.", "No other bid is left; all bidders already have the highest number of lots."),
            (_, 0) => new("Nejlepší nabídka.", "The best bid."),
            _ => new($"Lepší nabídku podali, ale nejvyšší počet částí už mají: IČO\u00A0{string.Join(", ", award.PassedOver)}.", $"Better bids of those who already have the highest number of lots: business ID\u00A0{string.Join(", ", award.PassedOver)}."),
        },
    };

    private static BilingualText Id(BusinessId bidder) => new($"IČO\u00A0{bidder}", $"business ID\u00A0{bidder}");

    private static string Counts(Dictionary<BusinessId, int> won, Language language) => won.Count == 0
        ? language == Language.Czech ? "bez dodavatele" : "no supplier"
        : string.Join(", ", won.OrderBy(count => count.Key.ToString(), StringComparer.Ordinal).Select(count => FormattableString.Invariant($"{Id(count.Key).In(language)}: {count.Value}")));
}
