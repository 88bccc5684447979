using NodaTime;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Programmes;
using SocialServices.Domain.Projects.Budgets;

namespace SocialServices.Domain.Tests.Projects.Budgets;

public sealed class DrawdownTests
{
    private static readonly ProjectBudget Hundred = ProjectBudget.Create(
        new() { Project = "P", TotalCost = Money.Of(100.10m), Shares = FundingShares.Of(Programme.Employment, ApplicantCategory.Region) });

    [Fact]
    public void Create_OfTheWholeBudgetInParts_LosesNoHaler() // 08-practice, section 2.14
    {
        var drawdown = Drawdown.Create(Hundred, Period(1, 33.37m, advance: 60), Period(2, 33.37m), Period(3, 33.36m, advance: 35.10m));

        Assert.Equal([Money.Of(28.36m), Money.Of(28.37m), Money.Of(28.36m)], drawdown.Rows.Select(row => row.Parts.European)); // 28.3645, 56.729, 85.085
        Assert.Equal([Money.Of(3.34m), Money.Of(3.33m), Money.Of(3.34m)], drawdown.Rows.Select(row => row.Parts.State)); // 3.337, 6.674, 10.01
        Assert.Equal([Money.Of(1.67m), Money.Of(1.67m), Money.Of(1.66m)], drawdown.Rows.Select(row => row.Parts.Own));
        Assert.Equal(Hundred.Parts, drawdown.DrawnToDate);
        Assert.Equal(default, drawdown.Remaining);
        Assert.Equal([Money.Of(28.30m), Money.Of(-3.40m), Money.Zero], drawdown.Rows.Select(row => row.AdvanceBalance));
        Assert.Equal((Money.Zero, Money.Of(95.10m)), (drawdown.AdvanceBalance, drawdown.Advances));
        Assert.Equal(new("Zálohy se rovnají vyčerpané dotaci.", "The advances equal the grant drawn."), drawdown.Explain().Explanation.Reason);
    }

    [Fact]
    public void Create_AboveTheBudget_LeavesTheRestWithTheApplicant()
    {
        var drawdown = Drawdown.Create(Hundred, Period(1, 90), Period(2, 20), Period(3, 5));

        Assert.Equal([Money.Zero, Money.Of(9.90m), Money.Of(5)], drawdown.Rows.Select(row => row.BeyondBudget));
        Assert.Equal((Money.Of(100.10m), Money.Of(14.90m)), (drawdown.Counted, drawdown.BeyondBudget));
        Assert.Contains("Nad rozpočet bylo vydáno 14,90 Kč", drawdown.Explain().ToText(Language.Czech).Replace('\u00A0', ' '), StringComparison.Ordinal);
    }

    [Fact]
    public void Create_OfNoPeriod_LeavesTheWholeBudget()
    {
        var drawdown = Drawdown.Create(Hundred);

        Assert.Equal((Hundred.Parts, default(FundingParts), Money.Zero), (drawdown.Remaining, drawdown.DrawnToDate, drawdown.Counted));
    }

    [Fact]
    public void Create_OfIncome_DrawsTheNet()
    {
        var row = Drawdown.Create(Hundred, Period(1, 50) with { Income = Money.Of(10) }).Rows[0];

        Assert.Equal((Money.Of(40), Money.Of(34), Money.Of(4), Money.Of(2)), (row.Drawn, row.Parts.European, row.Parts.State, row.Parts.Own));
        Assert.Equal(Money.Of(60.10m), row.Remaining.Total);
    }

    [Fact]
    public void Create_OfBadPeriods_TellsAllProblems()
    {
        var report = Drawdown.TryCreate(
            Hundred, [Period(2, -1), Period(1, 1), Period(1, 1) with { Income = Money.Of(2), Advance = -Money.Of(1) }], out var drawdown);

        Assert.Null(drawdown);
        Assert.Equal(
            [
                ("$.periods[0].expenditure", BudgetProblemCodes.Range), ("$.periods[0].income", BudgetProblemCodes.Income), ("$.periods[1].days", BudgetProblemCodes.Order),
                ("$.periods[2].days", BudgetProblemCodes.Order), ("$.periods[2].advance", BudgetProblemCodes.Range), ("$.periods[2].income", BudgetProblemCodes.Income),
            ],
            report.Problems.Select(problem => (problem.Path, problem.Code)));
    }

    private static DrawdownPeriod Period(int month, decimal expenditure, decimal advance = 0) =>
        new(new(new(2020, month, 1), new LocalDate(2020, month, 1).PlusMonths(1).PlusDays(-1)), Money.Of(expenditure), Advance: Money.Of(advance));
}
