namespace SocialServices.Domain.Compensation.Assessments;

/// <summary>The numbers of an assessment as the core gives them, in haléře; the ceiling is −1 where there is none.</summary>
internal readonly record struct AssessedAmounts(long Ceiling, long Optimum, long Capped, long Proposal, AwardLimit Limit, AssessmentNotes Notes);
