using SocialServices.Domain.Contracts;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Testing;
using Property = SocialServices.Domain.Testing.Property;

namespace SocialServices.Domain.Tests.Properties;

public sealed class TenderProperties
{
    [Fact]
    public void Overlaps_OfTwoBounds_IsThatOfTheirAges() => Property.Holds(TenderGenerators.Ages, TenderGenerators.Ages, (one, other) =>
        one.Overlaps(other) == Enumerable.Range(0, 40).Any(age => one.Contains(age) && other.Contains(age)));

    [Fact]
    public void Evaluate_OfBidsInAnotherOrder_GivesTheSameRankingAndExplanation() => Property.Holds(TenderGenerators.Tenders, tender =>
    {
        var (one, other) = (BidEvaluation.Evaluate(tender.Rules, tender.Bids), BidEvaluation.Evaluate(tender.Rules, tender.Bids.Reverse().ToValueList()));

        Assert.Equal(one.Value.Ranking, other.Value.Ranking);
        Assert.Equal(one.ToText(Language.Czech), other.ToText(Language.Czech));
    });

    [Fact]
    public void Evaluate_OfALowerPrice_NeverGivesFewerPointsOrAWorseRank() => Property.Holds(TenderGenerators.Tenders, tender =>
    {
        var last = tender.Bids[^1];
        var cheaper = last with { Price = Money.Max(Money.OneHeller, Money.FromHellers(last.Price.Hellers / 2)) };

        var (before, after) = (Of(tender.Bids), Of([.. tender.Bids.Take(tender.Bids.Count - 1), cheaper]));

        Assert.True(after.Total >= before.Total);
        Assert.True(after.Rank <= before.Rank);

        RankedBid Of(ValueList<Bid> bids) => BidEvaluation.Evaluate(tender.Rules, bids).Value.Ranking.Single(bid => bid.Bidder == last.Bidder);
    });

    [Fact]
    public void Evaluate_OfAnyBids_GivesPointsInRangeInFallingOrder() => Property.Holds(TenderGenerators.Tenders, tender =>
    {
        var ranking = BidEvaluation.Evaluate(tender.Rules, tender.Bids).Value.Ranking;

        Assert.Equal(tender.Bids.Count, ranking.Count);
        Assert.Equal(1, ranking[0].Rank);
        Assert.All(ranking, bid => Assert.True(bid.Total >= Exact.Zero && bid.Total <= Exact.Of(100)));
        Assert.All(ranking.Zip(ranking.Skip(1)), pair => Assert.True(pair.First.Total >= pair.Second.Total && pair.First.Rank <= pair.Second.Rank));
        Assert.Contains(ranking, bid => bid.PricePoints == Exact.Of(100)); // the lowest price
    });

    [Fact]
    public void Select_OfAnyLots_KeepsTheLimitAndGivesEachLotToTheBestThatIsLeft() => Property.Holds(TenderGenerators.Lots, lots =>
    {
        var awards = LotSelection.Select(lots.Limit, lots.Evaluations).Value;

        Assert.Equal(lots.Limit.Order, awards.Select(award => award.Lot).ToValueList());
        Assert.All(awards.Where(award => award.Bidder is not null).CountBy(award => award.Bidder!.Value), count => Assert.True(lots.Limit.MostPerBidder is not { } most || count.Value <= most));
        foreach (var award in awards)
        {
            var ranking = lots.Evaluations.Single(evaluation => evaluation.Rules.Definition.Lot == award.Lot).Ranking;
            Assert.Equal(award.PassedOver, ranking.Take(award.PassedOver.Count).Select(bid => bid.Bidder).ToValueList());
            Assert.Equal(award.Bidder, ranking.Skip(award.PassedOver.Count).FirstOrDefault()?.Bidder);
        }
    });

    [Fact]
    public void Select_InEvaluationsOfAnotherOrder_GivesTheSame() => Property.Holds(TenderGenerators.Lots, lots =>
        LotSelection.Select(lots.Limit, lots.Evaluations).Value == LotSelection.Select(lots.Limit, lots.Evaluations.Reverse().ToValueList()).Value);

    [Fact]
    public void SampleOfTenders_FromTheGenerator_HasOpenTiesAndWinners()
    {
        var rankings = TenderGenerators.Tenders.SampleOf(300).Select(tender => BidEvaluation.Evaluate(tender.Rules, tender.Bids).Value.Ranking).ToList();

        Assert.Contains(rankings, ranking => ranking.Select(bid => bid.Rank).Distinct().Count() < ranking.Count);
        Assert.Contains(rankings, ranking => ranking.Count > 2 && ranking[1].Rank == 2);
    }
}
