using SocialServices.Domain.Monetary;
using SocialServices.Domain.Programmes;

namespace SocialServices.Domain.Projects.Budgets;

/// <summary>Budgets of several projects together (řádek souhrnu rozpočtů).</summary>
public sealed record BudgetSummaryRow
{
    internal BudgetSummaryRow(Programme? programme, IReadOnlyCollection<ProjectBudget> budgets)
    {
        Programme = programme;
        Projects = budgets.Count;
        TotalCost = Money.Sum(budgets.Select(budget => budget.TotalCost));
        OutsideEligible = Money.Sum(budgets.Select(budget => budget.OutsideEligible));
        Income = Money.Sum(budgets.Select(budget => budget.Income));
        Parts = budgets.Aggregate(default(FundingParts), (sum, budget) => sum + budget.Parts);
        IsApproximate = budgets.Any(budget => budget.Definition.IsApproximate);
    }

    /// <summary>The programme; none for the sum of all, and for projects whose programme is not known.</summary>
    public Programme? Programme { get; }

    /// <summary>Number of projects.</summary>
    public int Projects { get; }

    /// <summary>What they cost.</summary>
    public Money TotalCost { get; }

    /// <summary>What of it is no eligible expenditure.</summary>
    public Money OutsideEligible { get; }

    /// <summary>Eligible expenditure.</summary>
    public Money Eligible => TotalCost - OutsideEligible;

    /// <summary>Income that falls on it.</summary>
    public Money Income { get; }

    /// <summary>Eligible expenditure net of income; the parts sum to it.</summary>
    public Money Net => Eligible - Income;

    /// <summary>What the sources pay: the sums of the parts of the projects, not a new division.</summary>
    public FundingParts Parts { get; }

    /// <summary>True when the total cost of a project is approximate.</summary>
    public bool IsApproximate { get; }
}
