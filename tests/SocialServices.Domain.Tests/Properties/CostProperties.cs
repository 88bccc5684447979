using System.Numerics;
using FsCheck.Fluent;
using SocialServices.Domain.Compensation.Costs;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Testing;

namespace SocialServices.Domain.Tests.Properties;

public sealed class CostProperties
{
    [Fact]
    public void CommonCost_OfAnyKey_GivesPartsThatSumToTheWhole() => Property.Holds(CostGenerators.CommonCosts, common =>
    {
        var parts = common.Divide();
        var total = common.Shares.Aggregate(Exact.Zero, (sum, share) => sum + share.Key.ToExact());

        Assert.Equal(common.Amount, Money.Sum(parts.Select(part => part.Value)));
        foreach (var (part, share) in parts.Zip(common.Shares))
        {
            var difference = part.Value.ToExact() - (common.Amount.ToExact() * share.Key.ToExact() / total);
            Assert.True(difference < Exact.Of(1, 100) && difference > Exact.Of(-1, 100));
            Assert.Equal(part, common.ShareOf(share.Service));
        }
    });

    [Fact]
    public void InputVat_OfAnyPosition_IsDividedIntoCostAndDeduction() => Property.Holds(CostGenerators.InputVats, vat =>
    {
        Assert.Equal(vat.Vat, vat.Cost + vat.Deductible);
        Assert.False(vat.Cost.IsNegative || vat.Deductible.IsNegative);
        Assert.True(vat.Position.DeductionPercent == 100 || InputVat.Of(vat.Vat, VatPosition.Payer(vat.Position.DeductionPercent + 1)).Cost <= vat.Cost);
        Assert.Equal(vat.Cost, vat.ExplainCost().Value);
    });

    [Fact]
    public void Statement_OfAnyDefinition_AgreesWithTheOracle() => Property.Holds(CostGenerators.Definitions, CostGenerators.Orders, (definition, order) =>
    {
        var statement = CostStatement.Create(definition);
        var oracle = Oracle.Of(definition, order == RevenueOrder.PayableFirst);
        var payable = statement.PayableFrom(CostRules.StateThroughRegion, order).Value;

        Assert.Equal(oracle.Net, statement.NetCost.Hellers);
        Assert.Equal(oracle.Maximum, statement.Figures.Ceiling.Hellers);
        Assert.Equal(oracle.Public, Money.Sum(statement.PublicMoney.Select(money => money.Amount)).Hellers);
        Assert.Equal(oracle.Payable, payable.Payable.Hellers);
        Assert.Equal(oracle.Maximum - oracle.Payable, payable.Remaining.Hellers);
    });

    [Fact]
    public void NetCost_OfAnyLines_IsTheirSumInAnyOrder() => Property.Holds(CostGenerators.Definitions, definition =>
    {
        var statement = CostStatement.Create(definition);
        var whole = new CostLine { Name = "whole", Costs = definition.Lines.SelectMany(line => line.Costs).ToValueList(), Revenues = definition.Lines.SelectMany(line => line.Revenues).ToValueList() };

        Assert.Equal(statement.NetCost, Money.Sum(statement.NetCostByLine));
        Assert.Equal(statement.Figures, CostStatement.Create(definition with { Lines = definition.Lines.Reverse().ToValueList() }).Figures);
        Assert.Equal(statement.Figures, CostStatement.Create(definition with { Lines = [whole] }).Figures);
    });

    [Fact]
    public void Payable_OfAnySource_IsWithinTheMaximum() => Property.Holds(CostGenerators.Definitions, definition =>
    {
        var statement = CostStatement.Create(definition);
        var inKind = Money.Sum(statement.PublicMoney.Where(money => money.Source == PublicSource.InKind).Select(money => money.Amount));
        foreach (var rules in definition.Sources.Append(CostRules.Of(PublicSource.Municipality, PublicSource.Municipality.Name)))
        {
            var (first, last) = (statement.PayableFrom(rules, RevenueOrder.PayableFirst).Value, statement.PayableFrom(rules, RevenueOrder.NotPayableFirst).Value);

            Assert.False(first.Payable.IsNegative || first.Remaining.IsNegative || last.Remaining.IsNegative);
            Assert.True(first.Payable <= last.Payable && last.Payable <= statement.Figures.Ceiling);
            Assert.True(last.Payable == Money.Zero || last.Payable + inKind <= statement.Figures.Ceiling);
        }
    });

    [Fact]
    public void Payable_AfterACostThatTheSourceCanNotPay_IsNotHigher() => Property.Holds(CostGenerators.Definitions, CostGenerators.PlainCosts, (definition, cost) =>
    {
        var statement = CostStatement.Create(definition);
        var more = CostStatement.Create(definition with { Lines = [definition.Lines[0] with { Costs = definition.Lines[0].Costs.With(cost) }, .. definition.Lines.Skip(1)] });
        var isCovered = more.IneligibleCost == statement.IneligibleCost;
        foreach (var rules in definition.Sources)
        {
            var day = new NodaTime.LocalDate(definition.Year, 12, 31);
            if (!isCovered || !rules.Judge(cost.Category, cost.Purpose, day).IsEligible)
                Assert.True(more.PayableFrom(rules, RevenueOrder.PayableFirst).Value.Payable <= statement.PayableFrom(rules, RevenueOrder.PayableFirst).Value.Payable);
            if (!isCovered) // set against what the source can't pay, revenue spares what it can: only a cost outside the compensation payment changes nothing
                Assert.Equal(statement.PayableFrom(rules, RevenueOrder.NotPayableFirst).Value, more.PayableFrom(rules, RevenueOrder.NotPayableFirst).Value);
        }
    });

    [Fact]
    public void Explanation_OfAnyStatement_ShowsEveryItemOnceAndTheSameNumbers() => Property.Holds(CostGenerators.Definitions, CostGenerators.Orders, (definition, order) =>
    {
        var statement = CostStatement.Create(definition);
        var net = statement.ExplainNetCost();
        var items = net.Explanation.Parts.SelectMany(part => part.Operands).Select(operand => operand.Id).ToList();

        Assert.Equal(definition.Lines.Sum(line => line.Costs.Count + line.Revenues.Count), items.Count);
        Assert.Equal(items.Count, items.Distinct(StringComparer.Ordinal).Count());
        Assert.All(net.Explanation.Parts, part => Assert.Equal(part.Value.Value, part.Operands.Aggregate(Exact.Zero, (sum, operand) => sum + operand.Value.Value)));
        Assert.Equal(Figure.Amount(statement.NetCost), net.Explanation.Value);
        Assert.Equal(Figure.Amount(statement.Figures.Ceiling), statement.ExplainMaximum().Explanation.Value);
        var payable = statement.PayableFrom(CostRules.StateThroughRegion, order);
        Assert.Equal(Figure.Amount(payable.Value.Payable), payable.Explanation.Value);
        Assert.NotEmpty(payable.Explanation.Reason.Czech);
        Assert.Equal(statement.ExplainMaximum(), CostStatement.Create(definition with { }).ExplainMaximum());
    });

    [Fact]
    public void CodeListsAndStatements_AsValues_KeepTheContracts()
    {
        ValueContract.TextRoundTrip(CostGenerators.Categories);
        ValueContract.JsonRoundTrip(CostGenerators.Categories);
        ValueContract.TextRoundTrip(CostGenerators.Purposes);
        ValueContract.JsonRoundTrip(CostGenerators.Purposes);
        ValueContract.TextRoundTrip(CostGenerators.Sources);
        ValueContract.JsonRoundTrip(CostGenerators.Sources);
        ValueContract.Equality(CostGenerators.Policies);
        ValueContract.Equality(CostGenerators.CommonCosts);
        ValueContract.Equality(CostGenerators.InputVats);
        ValueContract.Equality(CostGenerators.Definitions);
        Property.Holds(CostGenerators.Definitions, definition => CostStatement.Create(definition) == CostStatement.Create(definition with { }));
    }

    [Fact]
    public void Definitions_OfAFixedSample_BringWhatIsRare()
    {
        var sample = CostGenerators.Definitions.SampleOf(300).ToList();
        var statements = sample.Select(CostStatement.Create).ToList();

        Assert.Contains(statements, statement => statement.NetCost.IsNegative);
        Assert.Contains(statements, statement => statement.NetCost.IsNegative && statement.Figures.Ceiling > Money.Zero);
        Assert.Contains(statements, statement => statement.Definition.Lines.Count == 3);
        Assert.All(CostCategory.All, category => Assert.Contains(sample, each => each.Lines.Any(line => line.Costs.Any(cost => cost.Category == category))));
        Assert.All(MoneySource.All, source => Assert.Contains(sample, each => each.Lines.Any(line => line.Revenues.Any(revenue => revenue.Source == source))));
        Assert.Contains(sample, each => CostGenerators.Definitions.Shrinker(each).Any());
    }

    /// <summary>The same sums another way: whole numbers without limit, and the law as lists of codes.</summary>
    private sealed record Oracle(BigInteger Net, BigInteger Maximum, BigInteger Public, BigInteger Payable)
    {
        private static readonly string[] NotCovered = ["recoverable-vat", "assets", "deferred"];
        private static readonly string[] NotPaidByState = ["assets", "depreciation", "reserves", "deferred", "voluntary-benefits", "finance-lease", "recoverable-vat"];
        private static readonly string[] Revenues = ["client-payments", "care-allowance", "health-insurance", "workshop-products", "other-revenue", "earmarked-gift"];
        private static readonly string[] PublicMoney = ["state-101a", "state-104", "region", "municipality", "european-project", "founder", "other"];

        public static Oracle Of(CostStatementDefinition definition, bool payableFirst)
        {
            BigInteger net = 0, set = 0, covered = 0, payable = 0, others = 0, received = 0;
            foreach (var cost in definition.Lines.SelectMany(line => line.Costs))
            {
                var (code, purpose) = (cost.Category.Code, cost.Purpose.Code);
                if (NotCovered.Contains(code) || purpose is "optional" or "outside" || (purpose == "health-care" && definition.Policy!.CountsHealthCare == false) || (code == "in-kind" && definition.Policy!.CountsInKind == false))
                    continue;
                covered += cost.Amount.Hellers;
                if (code == "in-kind")
                    continue;
                if (definition.Year < 2015 || (purpose == "basic" && !NotPaidByState.Contains(code)))
                    payable += cost.Amount.Hellers;
                else
                    others += cost.Amount.Hellers;
            }

            foreach (var revenue in definition.Lines.SelectMany(line => line.Revenues))
            {
                var (code, purpose) = (revenue.Source.Code, revenue.Purpose?.Code ?? "basic");
                if (purpose == "outside")
                    continue;
                if ((Revenues.Contains(code) && (code != "health-insurance" || definition.Policy!.CountsHealthCare == true)) || (code == "employment-subsidy" && definition.Policy!.CountsEmploymentSubsidies == true))
                    set += revenue.Amount.Hellers;
                if (PublicMoney.Contains(code) || (code == "in-kind" && definition.Policy!.CountsInKind == true))
                    received += revenue.Amount.Hellers;
            }

            net = covered - set;
            var maximum = BigInteger.Max(0, net + definition.Profit.Hellers);
            var against = payableFirst ? set : BigInteger.Max(0, set - others);
            return new(net, maximum, received, BigInteger.Min(maximum, BigInteger.Max(0, payable - against)));
        }
    }
}
