using SocialServices.Domain.Explanations;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Programmes;

namespace SocialServices.Domain.Projects.Budgets;

/// <summary>
/// Summary of the budgets of several projects by programme and source (souhrn rozpočtů projektů): sums of what each project has, so that the
/// rows sum to the whole to the haléř. Immutable and thread-safe.
/// </summary>
public sealed record BudgetSummary
{
    private static readonly BilingualText NotStated = new("program neuveden", "programme not stated");

    private BudgetSummary(ValueList<BudgetSummaryRow> rows, BudgetSummaryRow total)
    {
        Rows = rows;
        Total = total;
    }

    /// <summary>A row for each programme, the oldest first; last the projects whose programme is not known.</summary>
    public ValueList<BudgetSummaryRow> Rows { get; }

    /// <summary>All projects.</summary>
    public BudgetSummaryRow Total { get; }

    /// <summary>The summary of budgets in any order.</summary>
    /// <exception cref="OverflowException">A sum is outside the range of money.</exception>
    public static BudgetSummary Of(params IEnumerable<ProjectBudget> budgets)
    {
        var all = Guard.Against.Null(budgets).ToValueList();
        return new(
            Programme.All.Append(null)
                .Select(programme => (programme, Budgets: all.Where(budget => budget.Definition.Programme == programme).ToList()))
                .Where(group => group.Budgets.Count > 0)
                .Select(group => new BudgetSummaryRow(group.programme, group.Budgets)).ToValueList(),
            new(null, all));
    }

    /// <summary>The summary with a part for each programme.</summary>
    public Explained<BudgetSummary> Explain() => new(this, Explain(BudgetSteps.Summary, Total, default) with
    {
        Calculation = Calculation.Join("+", Rows.Select(row => Figure.Amount(row.Net)).ToArray()),
        Parts = Rows.Select(row => Explain(BudgetSteps.SummaryProgramme, row, row.Programme is null ? NotStated : BilingualText.Same(row.Programme.Code))).ToValueList(),
    });

    private static Explanation Explain(StepDefinition step, BudgetSummaryRow row, BilingualText subject) => new(step, Figure.Amount(row.Net))
    {
        Subject = subject,
        Operands =
        [
            new("projects", OperandOrigin.Input, new("počet projektů", "number of projects"), Figure.Coefficient(Exact.Of(row.Projects))),
            new("total", OperandOrigin.Step, new("celkové náklady", "total cost"), Figure.Amount(row.TotalCost)),
            new("eligible", OperandOrigin.Step, new("způsobilé výdaje", "eligible expenditure"), Figure.Amount(row.Eligible)),
            new("income", OperandOrigin.Step, new("příjmy", "income"), Figure.Amount(row.Income)),
            new("european", OperandOrigin.Step, new("Evropský sociální fond", "European Social Fund"), Figure.Amount(row.Parts.European)),
            new("state", OperandOrigin.Step, new("státní rozpočet", "State budget"), Figure.Amount(row.Parts.State)),
            new("own", OperandOrigin.Step, new("vlastní zdroje", "own money"), Figure.Amount(row.Parts.Own)),
        ],
        Warnings = row.IsApproximate ? [new("Některý projekt má celkové náklady zveřejněné přibližně.", "The total cost of a project was published as approximate.")] : [],
    };
}
