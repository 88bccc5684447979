using SocialServices.Domain.Monetary;
using SocialServices.Domain.Programmes;
using SocialServices.Domain.Projects.Budgets;
using SocialServices.Domain.Testing;
using Property = SocialServices.Domain.Testing.Property;

namespace SocialServices.Domain.Tests.Properties;

public sealed class BudgetProperties
{
    [Fact]
    public void Parts_OfAnyBudget_SumToTheWholeAndAreNeverNegative() => Property.Holds(BudgetGenerators.Budgets, budget =>
    {
        Assert.Equal(budget.Net, budget.Parts.Total);
        Assert.Equal(budget.TotalCost, budget.Parts.Total + budget.Income + budget.OutsideEligible);
        Assert.All(new[] { budget.Parts.European, budget.Parts.State, budget.Parts.Own }, part => Assert.False(part.IsNegative));
        Assert.Equal(budget.TotalCost.ToExact(), budget.Explain().Explanation.Value.Value);
    });

    [Fact]
    public void Rows_OfAnyDrawdown_SumPerPeriodAndPerSource() => Property.Holds(BudgetGenerators.Drawdowns, drawdown =>
    {
        var (sum, before) = (default(FundingParts), default(FundingParts));
        foreach (var row in drawdown.Rows)
        {
            sum += row.Parts;
            Assert.Equal(row.Counted, row.Parts.Total); // per period
            Assert.Equal(sum, row.DrawnToDate); // per source
            Assert.Equal(drawdown.Budget.Parts, row.DrawnToDate + row.Remaining);
            Assert.Equal(row.Drawn, row.Counted + row.BeyondBudget);
            Assert.True(row.DrawnToDate.Total <= drawdown.Budget.Net);
            Assert.All(new[] { row.DrawnToDate.European, row.DrawnToDate.State, row.DrawnToDate.Own }, part => Assert.False(part.IsNegative));
            Assert.True(row.Parts.European >= Money.Zero); // only a source that comes by difference may fall
            before = row.DrawnToDate;
        }

        Assert.Equal(Money.Min(Money.Sum(drawdown.Rows.Select(row => row.Drawn)), drawdown.Budget.Net), before.Total);
        if (before.Total == drawdown.Budget.Net)
            Assert.Equal(drawdown.Budget.Parts, before);
        Assert.Equal(drawdown.Advances - before.Grant, drawdown.AdvanceBalance);
    });

    [Fact]
    public void Rows_OfPeriodsPutTogether_EndWithTheSameParts() => Property.Holds(BudgetGenerators.Drawdowns, drawdown =>
    {
        if (drawdown.Periods.Count == 0)
            return;
        var whole = new DrawdownPeriod(
            new(drawdown.Periods[0].Days.Start, drawdown.Periods[^1].Days.End), Money.Sum(drawdown.Periods.Select(period => period.Expenditure)), Money.Sum(drawdown.Periods.Select(period => period.Income)), drawdown.Advances);

        var together = Drawdown.Create(drawdown.Budget, whole);

        Assert.Equal((drawdown.DrawnToDate, drawdown.Remaining, drawdown.BeyondBudget, drawdown.AdvanceBalance), (together.DrawnToDate, together.Remaining, together.BeyondBudget, together.AdvanceBalance));
    });

    [Fact]
    public void Drawdowns_FromTheGenerator_ReachTheWholeBudgetAndPassIt()
    {
        var sample = BudgetGenerators.Drawdowns.SampleOf(300);

        Assert.Contains(sample, drawdown => drawdown.Counted == drawdown.Budget.Net && drawdown.BeyondBudget == Money.Zero && drawdown.Periods.Count > 1);
        Assert.Contains(sample, drawdown => drawdown.BeyondBudget > Money.Zero);
        Assert.Contains(sample, drawdown => drawdown.Remaining.Total > Money.Zero);
    }

    [Fact]
    public void Summary_OfAnyBudgets_IsTheSumOfItsRows() => Property.Holds(BudgetGenerators.Budgets, BudgetGenerators.Budgets, BudgetGenerators.Budgets, (one, two, three) =>
    {
        var summary = BudgetSummary.Of(one, two, three);

        Assert.Equal(3, summary.Rows.Sum(row => row.Projects));
        Assert.Equal(summary.Total.Parts, summary.Rows.Aggregate(default(FundingParts), (sum, row) => sum + row.Parts));
        Assert.Equal(summary.Total.Net, summary.Total.Parts.Total);
        Assert.Equal(summary, BudgetSummary.Of(three, one, two));
    });
}
