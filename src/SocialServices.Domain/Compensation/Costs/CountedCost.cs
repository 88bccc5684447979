namespace SocialServices.Domain.Compensation.Costs;

/// <summary>A cost with its line and place, and whether it is eligible.</summary>
internal sealed record CountedCost(string LineName, string Path, CostItem Item, CostEligibility Eligibility)
{
    /// <summary>True for support in kind, which nobody pays in money.</summary>
    public bool IsInKind => Item.Category == CostCategory.InKind;
}
