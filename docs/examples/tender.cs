#:project ../../src/SocialServices.Domain/SocialServices.Domain.csproj

// A tender of two lots with offered prices: exclusion, an abnormally low bid, points, and the limit of lots per bidder. All is made up.

using NodaTime;
using SocialServices.Domain;
using SocialServices.Domain.Contracts;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Parties;

Console.OutputEncoding = System.Text.Encoding.UTF8;
LocalDate announced = new(2024, 5, 2);
var documents = Citation.Document(new("zadávací dokumentace, příklad", "tender documents, an example"));
BusinessId alpha = BusinessId.Parse("10000003"), beta = BusinessId.Parse("20000006"), gamma = BusinessId.Parse("30000009");

// A fault in an earlier contract counts for three years before the start of the procedure.
Console.WriteLine(ExclusionGround.EarlierContractFaults.Test(new LocalDate(2021, 5, 1), announced).ToText(Language.Czech));

// The documents say when a price is abnormally low; the bidder explains it before the authority decides.
var low = new AbnormallyLowRule(Rate.Percent(70), Money.Of(1_000_000), documents);
Console.WriteLine(low.Test(Money.Of(650_000)).ToText(Language.Czech));
Console.WriteLine(AbnormallyLowRule.Decide(gamma, LowBidFinding.UnlawfulAid, "jiná vyrovnávací platba na tytéž náklady").ToText(Language.Czech));

// The admitted bids are ranked by the published rules.
var first = BidEvaluation.Evaluate(RulesOf("1"), Offer(alpha, 900_000, 80), Offer(beta, 1_000_000, 95));
Console.WriteLine(first.ToText(Language.Czech));
Console.WriteLine($"Cena určená soutěží: {(PriceEvidence.Of(first.Value).Value.PriceDeterminedByTender ? "ano" : "ne")}");
Console.WriteLine();

// A price that the rules do not allow, or points that are missing, are refused.
try
{
    BidEvaluation.Evaluate(RulesOf("1"), new Bid(alpha, Money.Of(900_000)));
}
catch (ArgumentException exception)
{
    Console.WriteLine(exception.Message);
    Console.WriteLine();
}

// Each lot is evaluated by itself; one bidder may win one lot, in the announced order.
var second = BidEvaluation.Evaluate(RulesOf("2"), Offer(alpha, 900_000, 80), Offer(beta, 900_000, 95));
var limit = new LotLimit(1, new ProcurementLotId("VZ", "1"), new ProcurementLotId("VZ", "2"));
Console.Write(LotSelection.Select(limit, first.Value, second.Value).ToText(Language.Czech));

AwardRules RulesOf(string lot) => AwardRules.Create(new()
{
    Lot = new("VZ", lot),
    StartedOn = announced,
    Price = LotPrice.Maximum(Money.Of(1_000_000)),
    Criteria = [AwardCriterion.Price(Rate.Percent(40)), AwardCriterion.Quality("quality", Rate.Percent(60), new("kvalita služby", "quality of the service"))],
    TieBreaks = [TieBreak.LowerPrice],
});

static Bid Offer(BusinessId bidder, decimal price, int points) => new(bidder, Money.Of(price), new QualityScore("quality", Exact.Of(points)));
