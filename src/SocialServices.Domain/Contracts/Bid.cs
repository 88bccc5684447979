using SocialServices.Domain.Monetary;
using SocialServices.Domain.Parties;

namespace SocialServices.Domain.Contracts;

/// <summary>Bid for a lot with the points of the committee (nabídka).</summary>
/// <param name="Bidder">Who bids.</param>
/// <param name="Price">Offered or fixed price without value added tax, as <see cref="LotPrice.Allows"/> it.</param>
/// <param name="Scores">Points for each criterion of quality.</param>
public sealed record Bid(BusinessId Bidder, Money Price, params ValueList<QualityScore> Scores);

/// <summary>Points of a bid in a criterion of quality (bodové hodnocení kvality).</summary>
/// <param name="Criterion">Id of the criterion.</param>
/// <param name="Points">Points from 0 to 100, exact: an average of a committee may have a fraction.</param>
/// <param name="Reason">Why, as the report on the evaluation says; empty where it was not stated.</param>
public sealed record QualityScore(string Criterion, Exact Points, string Reason = "");
