using SocialServices.Domain.Compensation.Awards;
using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Documents;

/// <summary>Amounts that the receipt of a round states (výsledek v dokladu o rozdělení dotací), in crowns to a haléř.</summary>
/// <param name="Proposed">Sum of the proposed awards.</param>
/// <param name="Granted">Sum of the approved amounts, or of the proposed ones while nothing is approved.</param>
/// <param name="Remainder">Money of the allocation that the proposed awards leave.</param>
/// <param name="Awards">The awards in the order of the services.</param>
public sealed record AwardRoundResult(Money Proposed, Money Granted, Money Remainder, ValueList<AwardResult> Awards);

/// <summary>Award of one service that the receipt of a round states (dotace služby v dokladu), in crowns to a haléř.</summary>
/// <param name="Service">Name or identifier of the service.</param>
/// <param name="Optimum">The optimal amount.</param>
/// <param name="Capped">The amount after the limits of the service.</param>
/// <param name="Claim">Most that the round may give.</param>
/// <param name="Reduced">The amount after the reduction, shown to a haléř.</param>
/// <param name="Amount">The proposed award.</param>
/// <param name="Reason">What decided.</param>
/// <param name="Approved">Amount as approved; none before the assembly decides.</param>
public sealed record AwardResult(string Service, Money Optimum, Money Capped, Money Claim, Money Reduced, Money Amount, AwardReason Reason, Money? Approved);
