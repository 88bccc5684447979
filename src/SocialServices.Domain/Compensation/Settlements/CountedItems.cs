namespace SocialServices.Domain.Compensation.Settlements;

/// <summary>A cost with its place and whether the compensation payment covers it.</summary>
internal sealed record CountedCost(string LineName, string Path, CostItem Item, CostEligibility Eligibility);

/// <summary>Money with its place and what it does.</summary>
internal sealed record CountedRevenue(string LineName, string Path, RevenueItem Item, MoneyClassification Class);
