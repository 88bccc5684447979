namespace SocialServices.Domain.Compensation.Costs;

/// <summary>Money with its line and place, and what it does.</summary>
internal sealed record CountedRevenue(string LineName, string Path, RevenueItem Item, MoneyClassification Class);
