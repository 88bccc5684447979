using SocialServices.Domain.Monetary;
using SocialServices.Domain.Parties;

namespace SocialServices.Domain.Contracts;

/// <summary>Bid with its points and rank (pořadí nabídky).</summary>
/// <param name="Bidder">Who bids.</param>
/// <param name="Price">The price.</param>
/// <param name="PricePoints">100 × lowest ÷ offered, exact; none where the price is not evaluated.</param>
/// <param name="QualityPoints">Sum of weighted points of quality, exact.</param>
/// <param name="Total">All weighted points, exact, from 0 to 100.</param>
/// <param name="Rank">Rank from 1; equal bids that no rule orders share it.</param>
public sealed record RankedBid(BusinessId Bidder, Money Price, Exact? PricePoints, Exact QualityPoints, Exact Total, int Rank);
