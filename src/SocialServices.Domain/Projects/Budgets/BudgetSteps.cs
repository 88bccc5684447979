using SocialServices.Domain.Explanations;

namespace SocialServices.Domain.Projects.Budgets;

/// <summary>The steps of the budget of a project, its drawdown and the summary of several (kroky rozpočtu a čerpání projektu).</summary>
public static class BudgetSteps
{
    /// <summary>What a project costs, and how much of it is eligible.</summary>
    public static StepDefinition Total { get; } = Amount("budget.total", new("Celkové náklady projektu", "Total cost of a project"),
        new("způsobilé výdaje + výdaje mimo způsobilé", "eligible expenditure + expenditure outside it"));

    /// <summary>What the applicant pays: own share and what is outside eligible expenditure.</summary>
    public static StepDefinition Applicant { get; } = Amount("budget.applicant", new("Celkem z prostředků žadatele", "Paid by the applicant together"),
        new("vlastní podíl + výdaje mimo způsobilé", "own share + expenditure outside eligible"));

    /// <summary>What was allocated against what the project costs.</summary>
    public static StepDefinition Allocation { get; } = Amount("budget.allocation", new("Alokovaná částka proti celkovým nákladům", "Allocation against total cost"),
        new("alokovaná částka − celkové náklady", "allocation − total cost"));

    /// <summary>A budget read from a published grant.</summary>
    public static StepDefinition FromGrant { get; } = Amount("budget.from-grant", new("Způsobilé výdaje odvozené ze zveřejněné dotace", "Eligible expenditure read from a published grant"),
        new("dotace ÷ (podíl EU + podíl státu)", "grant ÷ (share of the EU + share of the State)"));

    /// <summary>What was drawn of a project.</summary>
    public static StepDefinition Drawdown { get; } = Amount("budget.drawdown", new("Čerpání projektu", "Drawdown of a project"),
        new("součet období", "sum over the periods"));

    /// <summary>What was drawn in one period.</summary>
    public static StepDefinition Period { get; } = Amount("budget.period", new("Čerpání za období", "Drawdown of a period"),
        new("způsobilé výdaje − příjmy, nejvýše do rozpočtu", "eligible expenditure − income, at most up to the budget"));

    /// <summary>The part of one source in a period.</summary>
    public static StepDefinition PeriodPart { get; } = Amount("budget.period.part", new("Část zdroje za období", "Part of a source in a period"),
        new("část z celého čerpání po období − část z čerpání před ním", "part of all drawn to the end of the period − part of all drawn before it"));

    /// <summary>Several projects together.</summary>
    public static StepDefinition Summary { get; } = Amount("budget.summary", new("Čisté způsobilé výdaje projektů celkem", "Net eligible expenditure of projects together"),
        new("součet projektů", "sum over the projects"));

    /// <summary>The projects of one programme together.</summary>
    public static StepDefinition SummaryProgramme { get; } = Amount("budget.summary.programme", new("Čisté způsobilé výdaje projektů programu", "Net eligible expenditure of the projects of a programme"),
        new("součet projektů programu podle zdrojů", "sum over the projects of the programme by source"));

    private static StepDefinition Amount(string id, BilingualText label, BilingualText formula) => new(id, label, formula, FigureKind.Amount);
}
