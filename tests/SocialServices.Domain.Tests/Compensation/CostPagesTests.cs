using SocialServices.Domain.Compensation.Costs;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Tests.Explanations;

namespace SocialServices.Domain.Tests.Compensation;

/// <summary>Whole explanations of statements of costs, approved by a reader.</summary>
public sealed class CostPagesTests
{
    [Fact]
    public void CostStatement_OfEveryKindOfMoney()
    {
        var statement = CostStatement.Create(new()
        {
            Service = "Domov Lípa",
            Year = 2022,
            Lines =
            [
                new()
                {
                    Name = "pobyt",
                    Costs =
                    [
                        Cost("mzdy", CostCategory.Wages, 1_000_000),
                        Cost("zdravotní sestra", CostCategory.Wages, 300_000, CostPurpose.HealthCare),
                        Cost("polohovací lůžko", CostCategory.AssetAcquisition, 40_000, CostPurpose.HealthCare),
                        Cost("prostory města zdarma", CostCategory.InKind, 50_000),
                        CostItem.Computed("odpisy budovy", CostCategory.Depreciation, CostPurpose.BasicActivities, NetDepreciation.Of(Money.Of(20_000), Money.Zero).Explain()),
                        Cost("praní na objednávku", CostCategory.Services, 10, CostPurpose.OptionalActivities),
                    ],
                    Revenues =
                    [
                        Received("úhrady", MoneySource.ClientPayments, 100_000),
                        Received("pojišťovna", MoneySource.HealthInsurance, 260_000),
                        Received("prostory města zdarma", MoneySource.InKind, 50_000),
                        Received("praní na objednávku", MoneySource.OptionalActivities, 10),
                        Received("nadace", MoneySource.EarmarkedGift, 360_000),
                        Received("sbírka", MoneySource.OtherGift, 5),
                    ],
                },
                new() { Name = "ambulance", Costs = [Cost("mzdy", CostCategory.Wages, 7_000)] },
            ],
            Policy = new() { Source = Document("metodika kraje"), CountsHealthCare = true, CountsInKind = true },
            Compensation = CostRules.Compensation.Counting(CostCategory.AssetAcquisition, Document("usnesení rady kraje")),
            Profit = Money.Of(3_000),
        });

        Verify("cost-statement", statement.ExplainMaximum().Explanation, Payable(statement, RevenueOrder.PayableFirst));
    }

    [Fact]
    public void CostStatement_WithoutCostOrWithoutRevenue() => Verify("cost-one-sided",
        CostStatement.Create(Of([], [])).ExplainMaximum().Explanation,
        CostStatement.Create(Of([], [Received("úhrady", MoneySource.ClientPayments, 100)])).ExplainMaximum().Explanation,
        Payable(CostStatement.Create(Of([Cost("mzdy", CostCategory.Wages, 100), Cost("odpisy", CostCategory.Depreciation, 20)], [])), RevenueOrder.NotPayableFirst));

    private static Explanation Payable(CostStatement statement, RevenueOrder order) => statement.PayableFrom(CostRules.StateThroughRegion, order).Explanation;

    private static CostStatementDefinition Of(ValueList<CostItem> costs, ValueList<RevenueItem> revenues) => new() { Service = "Domov Lípa", Year = 2022, Lines = [new() { Name = "pobyt", Costs = costs, Revenues = revenues }] };

    private static CostItem Cost(string name, CostCategory category, decimal crowns, CostPurpose? purpose = null) => new() { Name = name, Category = category, Purpose = purpose ?? CostPurpose.BasicActivities, Amount = Money.Of(crowns) };

    private static RevenueItem Received(string name, MoneySource source, decimal crowns) => new() { Name = name, Source = source, Amount = Money.Of(crowns) };

    private static Citation Document(string name) => Citation.Document(BilingualText.Same(name));

    private static void Verify(string name, params Explanation[] explanations) => ExplanationPage.Verify("Compensation", name, explanations);
}
