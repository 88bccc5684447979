using SocialServices.Domain.Compensation.Costs;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Testing;

namespace SocialServices.Domain.Tests.Golden;

public sealed class CostStatementCases
{
    public static TheoryData<string> Files => [.. Load().Select(golden => golden.FileName)];

    [Theory]
    [MemberData(nameof(Files))]
    public void CostStatement_OfAWorkedExample_GivesItsNumbersAndItsApprovedExplanation(string file)
    {
        var golden = Load().Single(golden => golden.FileName == file);
        var input = CaseInput.Read<Input>(golden);

        var statement = CostStatement.Create(input.ToDefinition());
        var (net, maximum) = (statement.ExplainNetCost(), statement.ExplainMaximum());
        var actual = new Dictionary<string, string>
        {
            ["cost"] = statement.Figures.Cost.ToString(),
            ["ineligible"] = statement.IneligibleCost.ToString(),
            ["revenue"] = statement.Figures.Revenue.ToString(),
            ["gifts"] = statement.Figures.EarmarkedGifts.ToString(),
            ["net"] = net.Value.ToString(),
            ["maximum"] = maximum.Value.ToString(),
            ["public"] = string.Join("; ", statement.PublicMoney.Select(money => $"{money.Source} {money.Amount}")),
            ["warnings"] = string.Join("; ", statement.Report.Problems.Select(problem => problem.Code)),
        };
        for (var i = 0; i < statement.Definition.Lines.Count; i++)
            actual[$"net.{statement.Definition.Lines[i].Name}"] = statement.NetCostByLine[i].ToString();

        Assert.Equal(statement.Figures.Net, net.Value);
        Assert.Equal(statement.Figures.Ceiling, maximum.Value);
        var (czech, english) = (maximum.ToText(Language.Czech), maximum.ToText(Language.English));
        if (input.Payable is { } payable)
        {
            var explained = statement.PayableFrom(payable.ToRules(), payable.Order);
            (czech, english) = ($"{czech}\n{explained.ToText(Language.Czech)}", $"{english}\n{explained.ToText(Language.English)}");
            actual["payable"] = explained.Value.Payable.ToString();
            actual["remaining"] = explained.Value.Remaining.ToString();
        }

        golden.Verify(actual);
        Assert.Equal(statement, CostStatement.Parse(statement.ToJson()));
        golden.VerifyText("cs", czech);
        golden.VerifyText("en", english);
    }

    private static ValueList<GoldenCase> Load() => GoldenCase.LoadAll(Path.Combine(AppContext.BaseDirectory, "Golden", "cases", "cost-statement"));

    private sealed record Input(string Service, int Year, Line[] Lines, Money? Profit = null, Policy? Policy = null, Payable? Payable = null)
    {
        public CostStatementDefinition ToDefinition() => new()
        {
            Service = Service, Year = Year, Profit = Profit ?? Money.Zero, Policy = Policy?.ToPolicy(),
            Lines = Lines.Select(line => new CostLine
            {
                Name = line.Name,
                Costs = line.Costs.Select(cost => cost.ToItem()).ToValueList(),
                Revenues = (line.Revenues ?? []).Select(revenue => new RevenueItem { Name = revenue.Name, Source = revenue.Source, Amount = revenue.Amount, Purpose = revenue.Purpose }).ToValueList(),
            }).ToValueList(),
        };
    }

    private sealed record Line(string Name, Cost[] Costs, Revenue[]? Revenues = null);

    private sealed record Cost(
        string Name, CostCategory Category, Money? Amount = null, CostPurpose? Purpose = null, Dictionary<string, Money>? Funding = null, Common? Common = null, Vat? Vat = null, Depreciation? Depreciation = null)
    {
        public CostItem ToItem()
        {
            var purpose = Purpose ?? CostPurpose.BasicActivities;
            var computed = Common?.ToShare() ?? Vat?.ToVat().ExplainCost() ?? Depreciation?.ToNet().Explain();
            var item = computed is null
                ? new CostItem { Name = Name, Category = Category, Purpose = purpose, Amount = Amount!.Value }
                : CostItem.Computed(Name, Category, purpose, computed);
            return item with
            {
                Funding = (Funding ?? []).Select(each => new ItemFunding(PublicSource.All.Single(source => source.Code == each.Key), each.Value)).ToValueList(),
            };
        }
    }

    private sealed record Revenue(string Name, MoneySource Source, Money Amount, CostPurpose? Purpose = null);

    private sealed record Common(Money Amount, string Service, Dictionary<string, Quantity> Key)
    {
        public Explained<Money> ToShare() =>
            new CommonCost("společné náklady", Amount, new("úvazky", "full-time equivalents"), Key.Select(share => new KeyShare(share.Key, share.Value)).ToValueList()).ShareOf(Service);
    }

    private sealed record Vat(Money Amount, int? Percent = null)
    {
        public InputVat ToVat() => InputVat.Of(Amount, Percent is { } percent ? VatPosition.Payer(percent) : VatPosition.NonPayer);
    }

    private sealed record Depreciation(Money Gross, Money Released)
    {
        public NetDepreciation ToNet() => NetDepreciation.Of(Gross, Released);
    }

    private sealed record Policy(bool? HealthCare = null, bool? EmploymentSubsidies = null, bool? InKind = null)
    {
        public CostPolicy ToPolicy() => new()
        {
            Source = Citation.Document(new("metodika kraje", "methodology of the region")), CountsHealthCare = HealthCare, CountsEmploymentSubsidies = EmploymentSubsidies, CountsInKind = InKind,
        };
    }

    private sealed record Payable(string Source, bool NotPayableFirst = false)
    {
        public RevenueOrder Order => NotPayableFirst ? RevenueOrder.NotPayableFirst : RevenueOrder.PayableFirst;

        public CostRules ToRules() => Source switch
        {
            "state-101a" => CostRules.StateThroughRegion,
            "jihomoravsky-project" => CostRules.JihomoravskyProject,
            "municipality" => CostRules.Of(PublicSource.Municipality, PublicSource.Municipality.Name),
            _ => throw new InvalidOperationException($"A known source is expected, not '{Source}'."),
        };
    }
}
