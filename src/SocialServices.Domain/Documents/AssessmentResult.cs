using SocialServices.Domain.Compensation.Assessments;
using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Documents;

/// <summary>Amounts that the receipt of an assessment states (výsledek v dokladu o výpočtu dotace), in crowns to a haléř.</summary>
/// <param name="Ceiling">The most public money that the service may get in the year; none where it is not known.</param>
/// <param name="Optimum">The optimal amount, shown to a haléř.</param>
/// <param name="Capped">The amount after limits, shown to a haléř.</param>
/// <param name="Proposal">The proposed award, rounded by the rule of the methodology.</param>
/// <param name="Limit">Which limit decided.</param>
/// <param name="Notes">What a reader must know.</param>
public sealed record AssessmentResult(Money? Ceiling, Money Optimum, Money Capped, Money Proposal, AwardLimit Limit, AssessmentNotes Notes);
