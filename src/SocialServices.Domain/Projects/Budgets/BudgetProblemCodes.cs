namespace SocialServices.Domain.Projects.Budgets;

/// <summary>Codes of what can be wrong in the budget of a project and its drawdown (kódy problémů rozpočtu projektu); public API.</summary>
public static class BudgetProblemCodes
{
    /// <summary>A text that must not be blank is blank.</summary>
    public const string Blank = "budget.blank";

    /// <summary>An amount is outside its range.</summary>
    public const string Range = "budget.range";

    /// <summary>More is outside the eligible expenditure than the project costs.</summary>
    public const string Outside = "budget.outside";

    /// <summary>The income is above the expenditure on which it falls.</summary>
    public const string Income = "budget.income";

    /// <summary>A published figure does not agree with the computed one; both readings are told, neither is refused.</summary>
    public const string Published = "budget.published";

    /// <summary>Periods of a drawdown do not follow one another in time.</summary>
    public const string Order = "budget.order";
}
