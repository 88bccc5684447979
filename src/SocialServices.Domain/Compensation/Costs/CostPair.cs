namespace SocialServices.Domain.Compensation.Costs;

/// <summary>A cost and a revenue of which both sides enter a calculation or neither.</summary>
internal sealed record CostPair(BilingualText Name, BilingualText Cost, BilingualText Revenue, Func<CostItem, bool> IsCost, Func<RevenueItem, bool> IsRevenue)
{
    /// <summary>All pairs; products and support in kind belong together within each purpose.</summary>
    public static ValueList<CostPair> All { get; } =
    [
        new(new("ošetřovatelská péče", "nursing care"), new("náklad na zdravotní péči", "the cost of health care"), new("platba zdravotních pojišťoven", "the payment of health insurers"),
            item => item.Purpose == CostPurpose.HealthCare, item => item.Source == MoneySource.HealthInsurance),
        new(new("fakultativní činnosti", "optional activities"), new("náklad na fakultativní činnosti", "the cost of optional activities"), new("tržba za ně", "the revenue from them"),
            item => item.Purpose == CostPurpose.OptionalActivities, item => item.CountedPurpose == CostPurpose.OptionalActivities),
        .. CostPurpose.All.Select(purpose => Of(purpose, new("výrobky dílny", "workshop products"), new("náklad na výrobky", "the cost of products"), new("tržba za ně", "the revenue from them"), CostCategory.WorkshopProduction, MoneySource.WorkshopProducts)),
        .. CostPurpose.All.Select(purpose => Of(purpose, new("nefinanční podpora", "support in kind"), new("hodnota v\u00A0nákladech", "its value as cost"), new("hodnota mezi zdroji", "its value among the sources"), CostCategory.InKind, MoneySource.InKind)),
    ];

    private static CostPair Of(CostPurpose purpose, BilingualText name, BilingualText cost, BilingualText revenue, CostCategory category, MoneySource source) => new(
        new($"{name.Czech}, {purpose.Name.Czech}", $"{name.English}, {purpose.Name.English}"), cost, revenue,
        item => item.Category == category && item.Purpose == purpose, item => item.Source == source && item.CountedPurpose == purpose);
}
