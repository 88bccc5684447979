using SocialServices.Domain.Compensation.Costs;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Tests.Compensation;

public sealed class CostStatementTests
{
    private static readonly Citation Methodology = Citation.Document(new("metodika kraje", "methodology of the region"));
    private static readonly CostItem Wages = Cost(CostCategory.Wages, 1_000_000);

    [Fact]
    public void TryCreate_OfManyFaults_NamesThemAllWithTheirPlaces()
    {
        var report = CostStatement.TryCreate(new()
        {
            Service = " ", Year = 2006, Profit = -Money.OneHeller, ProfitBasis = NetDepreciation.Of(Money.Of(5), Money.Zero).Explain().Explanation,
            Compensation = CostRules.StateThroughRegion,
            Sources = [CostRules.Compensation, CostRules.StateThroughRegion, CostRules.StateThroughRegion],
            Lines =
            [
                new() { Name = "", Costs = [Wages with { Name = "", Amount = -Money.Of(1), Basis = NetDepreciation.Of(Money.Of(5), Money.Zero).Explain().Explanation }] },
                new() { Name = "", Costs = [], Revenues = [Received(MoneySource.WorkshopProducts, 1), Received(MoneySource.HealthInsurance, 1, CostPurpose.BasicActivities)] },
            ],
        }, out var statement);

        Assert.Null(statement);
        Assert.Equal(
        [
            "cost.blank $.service", "cost.range $.year", "cost.range $.profit", "cost.basis $.profitBasis", "cost.rules $.compensation", "cost.rules $.sources[0]", "cost.repeated $.sources[2]",
            "cost.blank $.lines[0].name", "cost.blank $.lines[1].name", "cost.repeated $.lines[1].name",
            "cost.blank $.lines[0].costs[0].name", "cost.range $.lines[0].costs[0].amount", "cost.basis $.lines[0].costs[0].basis",
            "cost.purpose $.lines[1].revenues[0].purpose", "cost.purpose $.lines[1].revenues[1].purpose",
            "cost.one-sided-pair $.lines[1].revenues[1]", "cost.one-sided-pair $.lines[1].revenues[0]",
        ], report.Problems.Select(problem => $"{problem.Code} {problem.Path}"));
        Assert.All(report.Problems, problem => Assert.True(problem.Text.Czech.Length > 10 && problem.Text.English.Length > 10));
    }

    [Fact]
    public void TryCreate_WithoutLines_SaysHowMany() => Assert.Equal("cost.range $.lines", Codes(Definition([]) with { Lines = [] }));

    [Fact]
    public void TryCreate_OfFarTooManyLines_SaysSoOnceAndTellsTheRepeatedName() => Assert.Equal(
        "cost.range $.lines, cost.repeated $.lines[80000].name",
        Codes(Definition([]) with { Lines = Enumerable.Range(0, 80_000).Append(7).Select(i => new CostLine { Name = FormattableString.Invariant($"řádek {i}"), Costs = [] }).ToValueList() }));

    [Fact]
    public void TryCreate_OfFarTooManyPaymentsOfACost_SaysSoOnce() => Assert.Equal(
        "cost.range $.lines[0].costs[0].funding",
        Codes(Definition([Wages with { Funding = Enumerable.Repeat(new ItemFunding(PublicSource.Region, Wages.Amount), 80_000).ToValueList() }])));

    [Fact]
    public void TryCreate_OfTheMostThatAStatementHolds_TakesItAndNotMore()
    {
        var line = Definition([]).Lines[0];
        var (cost, revenue, payment) = (Cost(CostCategory.Wages, 500), Received(MoneySource.ClientPayments, 1_000_000_000_000), new ItemFunding(PublicSource.Region, Money.Of(1)));

        Assert.Equal("", Codes(Filled(100, 500)));
        Assert.Equal("cost.range $.lines", Codes(Filled(101, 1)));
        Assert.Equal(["$.lines[0].costs Nejvýše 500 nákladů.", "$.lines[0].revenues Nejvýše 500 výnosů."], Texts(Filled(1, 501)));
        Assert.Equal("", Codes(Definition([cost with { Funding = Enumerable.Repeat(payment, 500).ToValueList() }])));
        Assert.Equal("cost.funding-above-item $.lines[0].costs[0].funding", Codes(Definition([cost with { Amount = Money.Of(499), Funding = Enumerable.Repeat(payment, 500).ToValueList() }])));
        Assert.Equal(["$.lines[0].costs[0].funding Nejvýše 500 úhrad."], Texts(Definition([cost with { Funding = Enumerable.Repeat(payment, 501).ToValueList() }])));

        CostStatementDefinition Filled(int lines, int items) => Definition([]) with
        {
            Year = 2100,
            Lines = Enumerable.Range(1, lines).Select(i => line with
            {
                Name = FormattableString.Invariant($"řádek {i}"), Costs = Enumerable.Repeat(cost, items).ToValueList(), Revenues = Enumerable.Repeat(revenue, items).ToValueList(),
            }).ToValueList(),
        };

        static IEnumerable<string> Texts(CostStatementDefinition definition) => CostStatement.TryCreate(definition, out _).Problems.Select(problem => $"{problem.Path} {problem.Text.Czech}");
    }

    [Fact]
    public void TryCreate_OfARevenueWithoutNameOrWithAWrongAmount_NamesItsPlaces() => Assert.Equal(
        "cost.blank $.lines[0].revenues[0].name, cost.range $.lines[0].revenues[0].amount, cost.basis $.lines[0].revenues[1].basis",
        Codes(Definition([],
        [
            Received(MoneySource.ClientPayments, -1) with { Name = " " },
            Received(MoneySource.ClientPayments, 4) with { Basis = NetDepreciation.Of(Money.Of(5), Money.Zero).Explain().Explanation },
        ])));

    /// <summary>Nothing is summed as long as one of the payments can't be right.</summary>
    [Fact]
    public void TryCreate_OfAPaymentOutsideTheRange_TellsItAlone() => Assert.Equal(
        "cost.range $.lines[0].costs[0].funding[1].amount",
        Codes(Definition([Wages with { Funding = [new(PublicSource.Region, Wages.Amount), new(PublicSource.Municipality, Money.Of(1_000_000_000_000.01m))] }])));

    [Fact]
    public void Create_OfAnItemThatNeitherTheSourceNorTheCompensationPays_NamesTheProvisionOfTheSource()
    {
        var statement = CostStatement.Create(Definition(
            [Cost(CostCategory.Services, 10, CostPurpose.OptionalActivities) with { Funding = [new(PublicSource.StateThroughRegion, Money.Of(10))] }], [Received(MoneySource.OptionalActivities, 0)]));

        Assert.Equal("Government Regulation 98/2015 Sb., §\u00A01(2)(a)", Assert.Single(statement.Report.Problems).Citation!.ToString());
    }

    [Fact]
    public void PayableFrom_OfRevenueAndAnEarmarkedGift_SetsOffBoth()
    {
        var statement = CostStatement.Create(Definition([Wages, Cost(CostCategory.Depreciation, 50)], [Received(MoneySource.ClientPayments, 100), Received(MoneySource.EarmarkedGift, 20)]));

        Assert.Equal(Money.Of(120), statement.PayableFrom(CostRules.StateThroughRegion, RevenueOrder.PayableFirst).Value.SetOff);
        Assert.Equal(Money.Of(70), statement.PayableFrom(CostRules.StateThroughRegion, RevenueOrder.NotPayableFirst).Value.SetOff);
    }

    [Fact]
    public void ExplainNetCost_OfAStatementWithOrWithoutGifts_TakesThemOffWhereThereAre()
    {
        Assert.Equal(["settle.cost", "settle.revenue"], Operands([Received(MoneySource.ClientPayments, 100)]));
        Assert.Equal(["settle.cost", "settle.revenue", "settle.gifts"], Operands([Received(MoneySource.ClientPayments, 100), Received(MoneySource.EarmarkedGift, 20)]));

        static IEnumerable<string> Operands(ValueList<RevenueItem> revenues) => CostStatement.Create(Definition([Wages], revenues)).ExplainNetCost().Explanation.Operands.Select(operand => operand.Id);
    }

    [Fact]
    public void TryCreate_OfADayOfAnotherYear_SaysWhereTheCostBelongs() =>
        Assert.Equal("cost.outside-year $.lines[0].costs[0].day", Codes(Definition([Wages with { Day = new(2023, 1, 1) }])));

    [Fact]
    public void TryCreate_OfAChoiceThatTheRegionDidNotMake_AsksForIt()
    {
        var definition = Definition(
            [Cost(CostCategory.Wages, 10, CostPurpose.HealthCare), Cost(CostCategory.InKind, 20)],
            [Received(MoneySource.HealthInsurance, 10), Received(MoneySource.InKind, 20), Received(MoneySource.EmploymentSubsidy, 30)]);

        Assert.Equal(
            "cost.policy $.lines[0].costs[0], cost.policy $.lines[0].costs[1], cost.policy $.lines[0].revenues[0], cost.policy $.lines[0].revenues[1], cost.policy $.lines[0].revenues[2]",
            Codes(definition));
        Assert.Contains("policy.countsEmploymentSubsidies", CostStatement.TryCreate(definition, out _).ToText(Language.Czech), StringComparison.Ordinal);
        Assert.Equal("", Codes(definition with { Policy = new() { Source = Methodology, CountsHealthCare = true, CountsInKind = false, CountsEmploymentSubsidies = false } }));
    }

    [Fact]
    public void TryCreate_OfSalesWithoutTheirCost_SaysWhichRevenueStandsThere() => Assert.Equal(
        "The pair 'workshop products, basic activities': the revenue from them stands in the statement, the cost of products is missing. Give both sides (with zero where there is nothing) or neither.",
        Assert.Single(CostStatement.TryCreate(Definition([], [Received(MoneySource.WorkshopProducts, 10) with { Purpose = CostPurpose.BasicActivities }]), out _).Problems).Text.English);

    [Theory]
    [InlineData("wages", "health-care", null, null, "$.lines[0].costs[0]", "chybí platba zdravotních pojišťoven")]
    [InlineData(null, null, "health-insurance", null, "$.lines[0].revenues[0]", "chybí náklad na zdravotní péči")]
    [InlineData("services", "optional", null, null, "$.lines[0].costs[0]", "chybí tržba za ně")]
    [InlineData(null, null, "optional-activities", null, "$.lines[0].revenues[0]", "chybí náklad na fakultativní činnosti")]
    [InlineData("workshop", "basic", null, null, "$.lines[0].costs[0]", "výrobky dílny, základní činnosti")]
    [InlineData(null, null, "workshop-products", "outside", "$.lines[0].revenues[0]", "výrobky dílny, činnosti mimo službu")]
    [InlineData("in-kind", "basic", null, null, "$.lines[0].costs[0]", "chybí hodnota mezi zdroji")]
    [InlineData(null, null, "in-kind", null, "$.lines[0].revenues[0]", "chybí hodnota v\u00A0nákladech")]
    public void TryCreate_OfAOneSidedPair_NamesTheMissingSide(string? category, string? purpose, string? source, string? revenuePurpose, string path, string text)
    {
        var definition = Definition(
            category is null ? [] : [Cost(CostCategory.Parse(category), 10, CostPurpose.Parse(purpose!))],
            source is null ? [] : [Received(MoneySource.Parse(source), 10, revenuePurpose is null ? null : CostPurpose.Parse(revenuePurpose))]) with
        {
            Policy = new() { Source = Methodology, CountsHealthCare = true, CountsInKind = true },
        };

        var problem = Assert.Single(CostStatement.TryCreate(definition, out _).Problems);

        Assert.Equal((CostProblemCodes.OneSidedPair, path), (problem.Code, problem.Path));
        Assert.Contains(text, problem.Text.Czech, StringComparison.Ordinal);
    }

    [Fact]
    public void TryCreate_OfAWorkshopWithSidesOfDifferentPurposes_NamesBoth() => Assert.Equal(
        "cost.one-sided-pair $.lines[0].costs[0], cost.one-sided-pair $.lines[0].revenues[0]",
        Codes(Definition([Cost(CostCategory.WorkshopProduction, 10)], [Received(MoneySource.WorkshopProducts, 10, CostPurpose.OutsideService)])));

    [Fact]
    public void TryCreate_OfAPairWithZero_IsBothSides() => Assert.Equal("", Codes(Definition(
        [Cost(CostCategory.Services, 18_000, CostPurpose.OptionalActivities)], [Received(MoneySource.OptionalActivities, 0)])));

    [Fact]
    public void TryCreate_OfSupportInKindWithTwoValues_NamesThem() => Assert.Equal("cost.in-kind-value $.lines[0].costs[0]", Codes(Definition(
        [Cost(CostCategory.InKind, 120_000)], [Received(MoneySource.InKind, 100_000)]) with { Policy = new() { Source = Methodology, CountsInKind = true } }));

    [Fact]
    public void TryCreate_OfSourcesAboveTheItem_IsAnErrorByOneHeller()
    {
        ItemFunding state = new(PublicSource.StateThroughRegion, Money.Of(700_000)), project = new(PublicSource.EuropeanProject, Money.Of(300_000));

        Assert.Equal("", Codes(Definition([Wages with { Funding = [state, project] }])));
        Assert.Equal("cost.funding-above-item $.lines[0].costs[0].funding", Codes(Definition([Wages with { Funding = [state, project, new(PublicSource.Municipality, Money.OneHeller)] }])));
        Assert.Equal("cost.range $.lines[0].costs[0].funding[0].amount", Codes(Definition([Wages with { Funding = [state with { Amount = -Money.Of(1) }] }])));
    }

    [Fact]
    public void Create_OfAnItemThatASourceMayNotPay_WarnsWithTheProvision()
    {
        var statement = CostStatement.Create(Definition(
        [
            Cost(CostCategory.Depreciation, 250_000) with { Funding = [new(PublicSource.StateThroughRegion, Money.Of(100_000)), new(PublicSource.Municipality, Money.Of(150_000))] },
            Cost(CostCategory.Other, 10, CostPurpose.OutsideService) with { Funding = [new(PublicSource.Municipality, Money.Of(10)), new(PublicSource.StateThroughRegion, Money.Zero)] },
        ]));

        Assert.Equal(["$.lines[0].costs[0].funding[0]", "$.lines[0].costs[1].funding[0]"], statement.Report.Problems.Select(problem => problem.Path));
        Assert.All(statement.Report.Problems, problem => Assert.Equal((CostProblemCodes.FundingNotEligible, ProblemSeverity.Warning), (problem.Code, problem.Severity)));
        Assert.Equal("Government Regulation 98/2015 Sb., §\u00A01(2)(d)", statement.Report.Problems[0].Citation!.ToString());
        Assert.Equal("Commission Decision 2012/21/EU, Art.\u00A05(3)(b)", statement.Report.Problems[1].Citation!.ToString());
    }

    [Fact]
    public void Create_OfBrokenRules_ThrowsTheReport() =>
        Assert.Contains("$.lines[0].costs[0].amount", Assert.Throws<DomainValidationException>(() => CostStatement.Create(Definition([Cost(CostCategory.Wages, 1_000_000_000_001m)]))).Message, StringComparison.Ordinal);

    [Fact]
    public void Compensation_WithARuleOfTheRegion_ExcludesMore()
    {
        var definition = Definition([Wages, Cost(CostCategory.Depreciation, 250_000)]);
        var stricter = definition with { Compensation = CostRules.Compensation.With(CostExclusion.Since(new(2022, 1, 1), CostCategory.Depreciation, Methodology)) };

        Assert.Equal(Money.Of(1_250_000), CostStatement.Create(definition).NetCost);
        Assert.Equal(Money.Of(1_000_000), CostStatement.Create(stricter).NetCost);
        Assert.Equal(Money.Of(250_000), CostStatement.Create(stricter).IneligibleCost);
        Assert.Contains("odpisy dlouhodobého majetku: 250 000,00 Kč (zadáno: metodika kraje)", Plain(CostStatement.Create(stricter).ExplainNetCost().ToText(Language.Czech)), StringComparison.Ordinal);
    }

    [Fact]
    public void Compensation_ThatCountsAssets_ShowsWhereTheRegionSaysSo()
    {
        var definition = Definition([Wages, Cost(CostCategory.AssetAcquisition, 80_000)]);
        var counting = CostStatement.Create(definition with { Compensation = CostRules.Compensation.Counting(CostCategory.AssetAcquisition, Methodology) });

        Assert.Equal((Money.Of(1_000_000), Money.Of(1_080_000)), (CostStatement.Create(definition).NetCost, counting.NetCost));
        Assert.Contains("80 000,00 Kč (zadáno: metodika kraje)", Plain(counting.ExplainNetCost().ToText(Language.Czech)), StringComparison.Ordinal);
        Assert.Equal(Money.Of(1_000_000), counting.PayableFrom(CostRules.StateThroughRegion, RevenueOrder.PayableFirst).Value.Payable);
    }

    [Fact]
    public void PayableFrom_OfHealthCareThatCounts_LeavesItToOthers()
    {
        var statement = CostStatement.Create(Definition(
            [Wages, Cost(CostCategory.Wages, 300_000, CostPurpose.HealthCare), Cost(CostCategory.InKind, 50_000)], [Received(MoneySource.HealthInsurance, 260_000), Received(MoneySource.InKind, 50_000)]) with
        {
            Policy = new() { Source = Methodology, CountsHealthCare = true, CountsInKind = true },
        });

        var first = statement.PayableFrom(CostRules.StateThroughRegion, RevenueOrder.PayableFirst).Value;
        var last = statement.PayableFrom(CostRules.StateThroughRegion, RevenueOrder.NotPayableFirst).Value;

        Assert.Equal((Money.Of(1_090_000), Money.Of(1_000_000), Money.Of(260_000), Money.Of(740_000), Money.Of(350_000)), (first.Maximum, first.PayableCost, first.SetOff, first.Payable, first.Remaining));
        Assert.Equal((Money.Zero, Money.Of(1_000_000)), (last.SetOff, last.Payable));
        Assert.Equal([first], statement.PayableFromEach(RevenueOrder.PayableFirst).Select(explained => explained.Value));
    }

    /// <summary>Net cost 900,000 + 100,000 − 300,000 = 700,000, of which the premises are 100,000: in money 600,000 are left, in whichever order.</summary>
    [Theory]
    [InlineData(RevenueOrder.PayableFirst)]
    [InlineData(RevenueOrder.NotPayableFirst)]
    public void PayableFrom_WithSupportInKind_LeavesItItsPartOfTheMaximum(RevenueOrder order) // R30, 08-2.2, 08-2.5
    {
        var statement = CostStatement.Create(Definition(
            [Cost(CostCategory.Wages, 900_000), Cost(CostCategory.InKind, 100_000)], [Received(MoneySource.ClientPayments, 300_000), Received(MoneySource.InKind, 100_000)]) with
        {
            Policy = new() { Source = Methodology, CountsInKind = true },
        });

        var payable = statement.PayableFrom(CostRules.StateThroughRegion, order);

        Assert.Equal((Money.Of(700_000), Money.Of(600_000), Money.Of(100_000)), (payable.Value.Maximum, payable.Value.Payable, payable.Value.Remaining));
        Assert.Equal(payable.Value.Maximum, payable.Value.Payable + Money.Sum(statement.PublicMoney.Select(money => money.Amount)));
        Assert.Equal("The ceiling is 700 000.00 CZK; 100 000.00 CZK of it only other sources may pay.", Problems.Readable(payable.Explanation.Reason.English));
        Assert.Empty(payable.Explanation.Warnings); // the order changes nothing, so it is no choice
    }

    /// <summary>Of revenue 300,000 depreciation takes its 50,000, the premises nothing.</summary>
    [Fact]
    public void PayableFrom_WithSupportInKindAndOtherCostThatItCanNotPay_SetsRevenueOffAgainstTheOtherOnly()
    {
        var statement = CostStatement.Create(Definition(
            [Cost(CostCategory.Wages, 900_000), Cost(CostCategory.Depreciation, 50_000), Cost(CostCategory.InKind, 100_000)],
            [Received(MoneySource.ClientPayments, 300_000), Received(MoneySource.InKind, 100_000)]) with
        {
            Policy = new() { Source = Methodology, CountsInKind = true },
        });

        var last = statement.PayableFrom(CostRules.StateThroughRegion, RevenueOrder.NotPayableFirst).Value;

        Assert.Equal((Money.Of(750_000), Money.Of(250_000), Money.Of(650_000)), (last.Maximum, last.SetOff, last.Payable));
        Assert.Equal(Money.Of(600_000), statement.PayableFrom(CostRules.StateThroughRegion, RevenueOrder.PayableFirst).Value.Payable);
    }

    [Fact]
    public void PayableFrom_WithAProfitOrAYearBeforeTheSource_Warns()
    {
        var text = CostStatement.Create(Definition([Wages]) with { Year = 2014, Profit = Money.Of(10_000) }).PayableFrom(CostRules.StateThroughRegion, RevenueOrder.PayableFirst);

        Assert.Equal(Money.Of(10_000), text.Value.Remaining);
        Assert.Equal(2, text.Explanation.Warnings.Count);
        Assert.Contains("2014", text.Explanation.Warnings[0].English, StringComparison.Ordinal);
        Assert.Contains("profit", text.Explanation.Warnings[1].English, StringComparison.Ordinal);
    }

    /// <summary>Eligible with a doubt: the amount counts and the doubt stands at the net cost and at the source.</summary>
    [Fact]
    public void PayableFrom_OfACostThatIsNotVerified_CarriesTheWarning()
    {
        var statement = CostStatement.Create(Definition([Wages, Cost(CostCategory.PenaltiesAndLosses, 10_000), Cost(CostCategory.Depreciation, 70_000)]));
        var net = statement.ExplainNetCost();
        var payable = statement.PayableFrom(CostRules.StateThroughRegion, RevenueOrder.PayableFirst);

        Assert.Equal(Money.Of(1_080_000), net.Value);
        Assert.Contains("ověřená pravidla neříkají", net.ToText(Language.Czech), StringComparison.Ordinal);
        Assert.Equal(Money.Of(1_010_000), payable.Value.Payable);
        Assert.Contains("the wording of § 1(2) after (h) is not known", payable.ToText(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void PayableFrom_OfOtherThanASource_Throws()
    {
        var statement = CostStatement.Create(Definition([Wages]));

        Assert.Equal("rules", Assert.Throws<ArgumentException>(() => statement.PayableFrom(CostRules.Compensation, RevenueOrder.PayableFirst)).ParamName);
        Assert.Equal("order", Assert.Throws<ArgumentOutOfRangeException>(() => statement.PayableFrom(CostRules.StateThroughRegion, (RevenueOrder)9)).ParamName);
    }

    [Fact]
    public void PayableFrom_OfAssetsIn2021_TakesTheWordingOfTheDay()
    {
        var capital = CostRules.Of(PublicSource.Region, PublicSource.Region.Name, CostExclusion.Since(new(2021, 7, 1), CostCategory.Repairs, Methodology));
        var statement = CostStatement.Create(Definition([Cost(CostCategory.Repairs, 10) with { Day = new(2021, 6, 30) }, Cost(CostCategory.Repairs, 20) with { Day = new(2021, 7, 1) }, Cost(CostCategory.Repairs, 40)]) with { Year = 2021 });

        Assert.Equal(Money.Of(10), statement.PayableFrom(capital, RevenueOrder.PayableFirst).Value.Payable);
    }

    [Fact]
    public void ExplainMaximum_WithTheBasisOfAProfit_ShowsIt()
    {
        var profit = NetDepreciation.Of(Money.Of(10), Money.Zero).Explain(); // any explained amount
        var maximum = CostStatement.Create(Definition([Wages]) with { Profit = profit.Value, ProfitBasis = profit.Explanation }).ExplainMaximum();

        Assert.Equal(Money.Of(1_000_010), maximum.Value);
        Assert.Equal(profit.Explanation, maximum.Explanation.Parts[1]);
        Assert.Equal(OperandOrigin.Step, maximum.Explanation.Operands[1].Origin);
        Assert.Equal(OperandOrigin.Input, CostStatement.Create(Definition([Wages]) with { Profit = profit.Value }).ExplainMaximum().Explanation.Operands[1].Origin);
    }

    [Theory]
    [InlineData(520, 0, 0, "Výnosy převyšují náklady s přiměřeným ziskem: ", "Revenue is above cost with reasonable profit: ")]
    [InlineData(0, 520, 0, "Výnosy a účelové dary převyšují náklady s přiměřeným ziskem: ", "Revenue and earmarked gifts are above cost with reasonable profit: ")]
    [InlineData(520, 0, 30, "Výnosy převyšují náklady, ale přiměřený zisk ještě nepokryly.", "Revenue is above cost, but the reasonable profit is not yet covered.")]
    [InlineData(0, 520, 30, "Výnosy a účelové dary převyšují náklady, ale přiměřený zisk ještě nepokryly.", "Revenue and earmarked gifts are above cost, but the reasonable profit is not yet covered.")]
    public void ExplainMaximum_WhereRevenueOrGiftsAreAboveCost_NamesWhatIs(int revenue, int gift, int profit, string czech, string english)
    {
        var statement = CostStatement.Create(Definition([Cost(CostCategory.Wages, 500)], [Received(MoneySource.ClientPayments, revenue), Received(MoneySource.EarmarkedGift, gift)]) with { Profit = Money.Of(profit) });

        var reason = statement.ExplainMaximum().Explanation.Reason;

        Assert.StartsWith(czech, Problems.Readable(reason.Czech), StringComparison.Ordinal);
        Assert.StartsWith(english, reason.English, StringComparison.Ordinal);
    }

    [Fact]
    public void ActualFigures_OfAStatement_AreItsSums()
    {
        var figures = CostStatement.Create(Definition([Wages], [Received(MoneySource.ClientPayments, 100), Received(MoneySource.EarmarkedGift, 20)]) with { Profit = Money.Of(3) }).Figures;

        Assert.Equal(new ActualFigures { Cost = Money.Of(1_000_000), Revenue = Money.Of(100), EarmarkedGifts = Money.Of(20), Profit = Money.Of(3) }, figures);
        Assert.Equal((Money.Of(999_880), Money.Of(999_883)), (figures.Net, figures.Ceiling));
        Assert.Equal(Money.Zero, new ActualFigures { Cost = Money.Of(1), Revenue = Money.Of(5), Profit = Money.Of(3) }.Ceiling);
        Assert.Equal(new ActualFigures { Cost = Money.Of(2_000_000), Revenue = Money.Of(200), EarmarkedGifts = Money.Of(40), Profit = Money.Of(6) }, ActualFigures.Sum(figures, figures));
    }

    [Fact]
    public void TryCreate_OfALargeNegativeCostThatASourcePays_TellsItsAmount() => Assert.Equal(
        "cost.range $.lines[0].costs[0].amount",
        Codes(Definition([Wages with { Amount = Money.MinValue, Funding = [new(PublicSource.Region, Money.OneHeller)] }])));

    private static CostItem Cost(CostCategory category, decimal crowns, CostPurpose? purpose = null) => new()
    {
        Name = category.Name.Czech, Category = category, Purpose = purpose ?? CostPurpose.BasicActivities, Amount = Money.Of(crowns),
    };

    private static RevenueItem Received(MoneySource source, decimal crowns, CostPurpose? purpose = null) => new() { Name = source.Name.Czech, Source = source, Amount = Money.Of(crowns), Purpose = purpose };

    private static CostStatementDefinition Definition(ValueList<CostItem> costs, ValueList<RevenueItem>? revenues = null) => new()
    {
        Service = "služba", Year = 2022, Lines = [new() { Name = "celá služba", Costs = costs, Revenues = revenues ?? [] }],
    };

    private static string Codes(CostStatementDefinition definition) => string.Join(", ", CostStatement.TryCreate(definition, out _).Problems.Select(problem => $"{problem.Code} {problem.Path}"));

    private static string Plain(string text) => text.Replace('\u00A0', ' ');
}
