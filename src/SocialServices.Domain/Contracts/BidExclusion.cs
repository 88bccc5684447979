using SocialServices.Domain.Law;
using SocialServices.Domain.Parties;

namespace SocialServices.Domain.Contracts;

/// <summary>Exclusion of a bidder with its reason (vyloučení účastníka); an excluded bid does not enter the evaluation.</summary>
/// <param name="Bidder">Who is excluded.</param>
/// <param name="Provision">Under which provision.</param>
/// <param name="Reason">Why, as the decision says.</param>
public sealed record BidExclusion(BusinessId Bidder, Citation Provision, string Reason);
