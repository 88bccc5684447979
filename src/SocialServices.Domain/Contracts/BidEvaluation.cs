using SocialServices.Domain.Explanations;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Contracts;

/// <summary>
/// Ranking of the admitted bids for a lot (hodnocení nabídek), exact to the last fraction of a point. The order in which the bids are given
/// has no effect. Immutable and thread-safe.
/// </summary>
public sealed record BidEvaluation
{
    private static readonly Exact Hundred = Exact.Of(100);

    private static readonly BilingualText PriceOnly = new(
        "Rozhoduje jen cena. U služeb podle přílohy č.\u00A04 to směrnice 2014/24/EU dovoluje státu vyloučit (čl.\u00A076 odst.\u00A02); ověřte, zda to zákon připouští.",
        "Price alone decides. For services of Annex 4, Directive 2014/24/EU lets a State exclude that (Article 76(2)); check whether the act allows it.");

    private BidEvaluation(AwardRules rules, ValueList<RankedBid> ranking)
    {
        Rules = rules;
        Ranking = ranking;
    }

    /// <summary>The rules.</summary>
    public AwardRules Rules { get; }

    /// <summary>The bids by rank; bids that share a rank stand by the number of their bidder, which prefers none of them.</summary>
    public ValueList<RankedBid> Ranking { get; }

    /// <summary>The best bid; none where there is no bid, or where several share the first rank.</summary>
    public RankedBid? Winner => Ranking.Count > 0 && (Ranking.Count == 1 || Ranking[1].Rank > 1) ? Ranking[0] : null;

    /// <summary>Ranks the bids by the published rules.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="bids">The admitted bids, without the excluded ones: an excluded price is not the lowest. May be empty.</param>
    /// <exception cref="ArgumentException">
    /// A bidder bids twice, a price is not one that the rules allow, or the scores are not one for each criterion of quality, from 0 to 100.
    /// </exception>
    public static Explained<BidEvaluation> Evaluate(AwardRules rules, params ValueList<Bid> bids)
    {
        Expect(Guard.Against.Null(rules), Guard.Against.Null(bids));
        var lowest = bids.Count == 0 ? Money.Zero : bids.Min(bid => bid.Price);
        var counted = bids.Select(bid => (Bid: bid, Ranked: Count(rules, bid, lowest))).ToList();
        var order = Comparer<RankedBid>.Create((one, other) => Compare(rules, one, other));
        counted = counted.OrderBy(each => each.Ranked, order).ThenBy(each => each.Bid.Bidder.ToString(), StringComparer.Ordinal).ToList();
        var ranked = counted.Select(each => (each.Bid, Ranked: each.Ranked with { Rank = 1 + counted.Count(other => Compare(rules, other.Ranked, each.Ranked) < 0) })).ToList();
        var evaluation = new BidEvaluation(rules, ranked.Select(each => each.Ranked).ToValueList());
        return new(evaluation, Explain(evaluation, ranked, lowest));
    }

    private static RankedBid Count(AwardRules rules, Bid bid, Money lowest)
    {
        Exact? price = rules.PriceCriterion is null ? null : Hundred * lowest.ToExact() / bid.Price.ToExact();
        var quality = rules.QualityCriteria.Aggregate(Exact.Zero, (sum, criterion) => sum + criterion.Weight.ToExact() * ScoreOf(bid, criterion).Points);
        return new(bid.Bidder, bid.Price, price, quality, quality + (price is { } points ? rules.PriceCriterion!.Weight.ToExact() * points : Exact.Zero), 0);
    }

    // Negative where the first bid is better, 0 where no rule orders the two.
    private static int Compare(AwardRules rules, RankedBid one, RankedBid other)
    {
        var byTotal = other.Total.CompareTo(one.Total);
        return byTotal != 0 ? byTotal : rules.Definition.TieBreaks.Select(tieBreak => tieBreak == TieBreak.LowerPrice
            ? one.Price.CompareTo(other.Price)
            : other.QualityPoints.CompareTo(one.QualityPoints)).FirstOrDefault(result => result != 0);
    }

    private static Explanation Explain(BidEvaluation evaluation, List<(Bid Bid, RankedBid Ranked)> ranked, Money lowest)
    {
        var (rules, definition) = (evaluation.Rules, evaluation.Rules.Definition);
        var draws = evaluation.Ranking.GroupBy(bid => bid.Rank).Where(group => group.Skip(1).Any()).ToList();
        var byRule = evaluation.Ranking.Select(bid => bid.Total).Distinct().Count() < evaluation.Ranking.Select(bid => bid.Rank).Distinct().Count();
        return new(TenderSteps.Evaluation, Figure.Text(evaluation.Winner is { } winner ? new($"první je IČO\u00A0{winner.Bidder}", $"first is business ID\u00A0{winner.Bidder}")
            : evaluation.Ranking.Count == 0 ? new("bez nabídek", "no bids") : new("první místo není rozhodnuto", "the first rank is not decided")))
        {
            Subject = BilingualText.Of(definition.Lot.ToText),
            Operands =
            [
                new("price", OperandOrigin.Parameter, new("cena", "price"), Figure.Text(BilingualText.Of(definition.Price.ToText))),
                .. definition.Criteria.Select(criterion => new Operand($"weight.{criterion.Id}", OperandOrigin.Parameter, new($"váha – {criterion.Name.Czech}", $"weight – {criterion.Name.English}"), Figure.Share(criterion.Weight))),
            ],
            Reason = definition.Price.Mode == LotPriceMode.Fixed
                ? new("Cena je pevná, rozhoduje jen kvalita.", "The price is fixed; only quality decides.")
                : rules.QualityCriteria.Count == 0 ? new("Rozhoduje nejnižší cena.", "The lowest price decides.")
                : new("Rozhoduje poměr ceny a kvality.", "The ratio of price and quality decides."),
            Citations = ProcurementRules.For(definition.StartedOn).Law(TenderSteps.Evaluation),
            Warnings =
            [
                .. rules.QualityCriteria.Count == 0 && definition.StartedOn >= LegalAct.PublicProcurementAct.Validity.From ? (BilingualText[])[PriceOnly] : [],
                .. byRule ? (BilingualText[])[new($"O pořadí nabídek s rovným počtem bodů rozhodla pravidla: {Listed(rules, Language.Czech)}.", $"Bids with equal points are ordered by the rules: {Listed(rules, Language.English)}.")] : [],
                .. draws.Select(group => new BilingualText(
                    $"{group.Key}. místo mají shodně IČO\u00A0{string.Join(", ", group.Select(bid => bid.Bidder))}; rozhodněte jiným předem oznámeným způsobem, například losem.",
                    $"Rank {group.Key} is shared by business IDs\u00A0{string.Join(", ", group.Select(bid => bid.Bidder))}; decide in another way announced beforehand, such as a draw.")),
            ],
            Parts = ranked.Select(each => PointsOf(rules, each.Bid, each.Ranked, lowest)).ToValueList(),
        };
    }

    private static Explanation PointsOf(AwardRules rules, Bid bid, RankedBid ranked, Money lowest)
    {
        var terms = rules.Definition.Criteria.Select(criterion => Calculation.Join("×", Figure.Share(criterion.Weight), Figure.Coefficient(PointsIn(bid, ranked, criterion)))).ToList();
        return new(TenderSteps.Points, Figure.Coefficient(ranked.Total))
        {
            Subject = new($"{ranked.Rank}. místo, IČO\u00A0{bid.Bidder}", $"rank {ranked.Rank}, business ID\u00A0{bid.Bidder}"),
            Operands =
            [
                new("price", OperandOrigin.Input, new("cena bez DPH", "price without VAT"), Figure.Amount(bid.Price)),
                .. rules.QualityCriteria.Select(criterion => new Operand($"score.{criterion.Id}", OperandOrigin.Input, criterion.Name, Figure.Coefficient(ScoreOf(bid, criterion).Points))),
            ],
            Calculation = new(string.Join(" + ", terms.Select(term => term.Czech)), string.Join(" + ", terms.Select(term => term.English))),
            Parts = ranked.PricePoints is not { } points ? [] :
            [
                new(TenderSteps.PricePoints, Figure.Coefficient(points))
                {
                    Operands = [new("lowest", OperandOrigin.Input, new("nejnižší cena", "lowest price"), Figure.Amount(lowest))],
                    Calculation = Ratio(lowest, bid.Price),
                },
            ],
        };
    }

    private static Exact PointsIn(Bid bid, RankedBid ranked, AwardCriterion criterion) =>
        criterion.Kind == AwardCriterionKind.Price ? ranked.PricePoints!.Value : ScoreOf(bid, criterion).Points;

    private static QualityScore ScoreOf(Bid bid, AwardCriterion criterion) => bid.Scores.First(score => string.Equals(score.Criterion, criterion.Id, StringComparison.Ordinal));

    private static BilingualText Ratio(Money lowest, Money price)
    {
        var (top, bottom) = (Calculation.Join("×", Figure.Coefficient(Hundred), Figure.Amount(lowest)), Figure.Amount(price));
        return new($"{top.Czech} ÷ {bottom.ToText(Language.Czech)}", $"{top.English} ÷ {bottom.ToText(Language.English)}");
    }

    private static string Listed(AwardRules rules, Language language) => string.Join(", ", rules.Definition.TieBreaks.Select(tieBreak => tieBreak.ToText(language)));

    private static void Expect(AwardRules rules, ValueList<Bid> bids)
    {
        if (bids.GroupBy(bid => bid.Bidder).FirstOrDefault(group => group.Skip(1).Any()) is { } twice)
            throw new ArgumentException($"One bid of a bidder for a lot is expected; {twice.Key} has more.", nameof(bids));
        var criteria = rules.QualityCriteria.Select(criterion => criterion.Id).Order(StringComparer.Ordinal).ToList();
        foreach (var bid in bids)
        {
            if (!rules.Definition.Price.Allows(bid.Price))
                throw new ArgumentException($"A price that the rules allow is expected ({rules.Definition.Price}), not {bid.Price.ToText(Language.English)} of {bid.Bidder}; exclude the bid before the evaluation.", nameof(bids));
            if (!bid.Scores.Select(score => score.Criterion).Order(StringComparer.Ordinal).SequenceEqual(criteria, StringComparer.Ordinal))
                throw new ArgumentException($"One score for each criterion of quality is expected ({string.Join(", ", criteria)}) in the bid of {bid.Bidder}.", nameof(bids));
            if (bid.Scores.FirstOrDefault(score => score.Points.IsNegative || score.Points > Hundred) is { } wrong)
                throw new ArgumentException($"Points from 0 to 100 are expected, not {wrong.Points} of {bid.Bidder} in '{wrong.Criterion}'.", nameof(bids));
        }
    }
}
