namespace SocialServices.Domain.Compensation.Costs;

/// <summary>A cost with its line and place, and whether it is eligible.</summary>
internal sealed record CountedCost(string LineName, string Path, CostItem Item, CostEligibility Eligibility);
