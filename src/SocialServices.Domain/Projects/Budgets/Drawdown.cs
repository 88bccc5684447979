using NodaTime;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Programmes;
using SocialServices.Domain.Time;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Projects.Budgets;

/// <summary>
/// Drawdown of a project by period and source (čerpání projektu). Each source pays in a period the difference of what is its own of all drawn
/// so far, so that no haléř is lost: the parts of a period sum to it, and when the whole budget is drawn, each source has paid exactly its
/// part of the budget. Immutable and thread-safe.
/// </summary>
public sealed record Drawdown
{
    private Drawdown(ProjectBudget budget, ValueList<DrawdownPeriod> periods)
    {
        Budget = budget;
        Periods = periods;
        Rows = Compute(budget, periods).ToValueList();
    }

    /// <summary>The budget.</summary>
    public ProjectBudget Budget { get; }

    /// <summary>The periods in the order of time.</summary>
    public ValueList<DrawdownPeriod> Periods { get; }

    /// <summary>The periods, computed, in the same order.</summary>
    public ValueList<DrawdownRow> Rows { get; }

    /// <summary>Drawn of the budget so far.</summary>
    public Money Counted => DrawnToDate.Total;

    /// <summary>Drawn above the budget, which stays with the applicant.</summary>
    public Money BeyondBudget => Money.Sum(Rows.Select(row => row.BeyondBudget));

    /// <summary>Grant money received so far.</summary>
    public Money Advances => Money.Sum(Periods.Select(period => period.Advance));

    /// <summary>The parts of the sources of all drawn so far.</summary>
    public FundingParts DrawnToDate => Rows.Count == 0 ? default : Rows[^1].DrawnToDate;

    /// <summary>What of the budget is left for each source.</summary>
    public FundingParts Remaining => Rows.Count == 0 ? Budget.Parts : Rows[^1].Remaining;

    /// <summary>Grant money received less the grant that was drawn; below zero the applicant pays in advance.</summary>
    public Money AdvanceBalance => Advances - DrawnToDate.Grant;

    /// <summary>A drawdown.</summary>
    /// <param name="budget">The budget.</param>
    /// <param name="periods">Periods in the order of time, none overlapping.</param>
    /// <exception cref="DomainValidationException">A period breaks rules; the report names all of them.</exception>
    public static Drawdown Create(ProjectBudget budget, params ValueList<DrawdownPeriod> periods)
    {
        TryCreate(budget, periods, out var drawdown).ThrowIfErrors();
        return drawdown!;
    }

    /// <summary>Checks a drawdown; it is null when the report has an error.</summary>
    public static ValidationReport TryCreate(ProjectBudget budget, ValueList<DrawdownPeriod> periods, out Drawdown? drawdown)
    {
        Guard.Against.Null(budget);
        var report = Check(Guard.Against.Null(periods));
        drawdown = report.HasErrors ? null : new(budget, periods);
        return report;
    }

    /// <summary>The drawdown with every period and source.</summary>
    public Explained<Drawdown> Explain() => new(this, new(BudgetSteps.Drawdown, Figure.Amount(Counted))
    {
        Subject = BilingualText.Same(Budget.Definition.Project),
        Operands =
        [
            new("net", OperandOrigin.Step, new("čisté způsobilé výdaje rozpočtu", "net eligible expenditure of the budget"), Figure.Amount(Budget.Net)),
            new("remaining", OperandOrigin.Step, new("zbývá vyčerpat", "left to draw"), Figure.Amount(Remaining.Total)),
            new("advances", OperandOrigin.Input, new("přijaté zálohy dotace", "advances of the grant received"), Figure.Amount(Advances)),
            new("advance-balance", OperandOrigin.Step, new("zálohy − vyčerpaná dotace", "advances − grant drawn"), Figure.Amount(AdvanceBalance)),
        ],
        Reason = AdvanceBalance.IsNegative ? new("Zálohy nestačí; výdaje předem hradí žadatel.", "The advances do not reach; the applicant pays in advance.")
            : AdvanceBalance == Money.Zero ? new("Zálohy se rovnají vyčerpané dotaci.", "The advances equal the grant drawn.")
            : new("Zálohy kryjí vyčerpanou dotaci; rozdíl se ještě vyúčtuje, nebo vrátí.", "The advances cover the grant drawn; the difference is still to be accounted for or returned."),
        Warnings = BeyondBudget == Money.Zero ? [] : [new(
            $"Nad rozpočet bylo vydáno {BeyondBudget.ToText(Language.Czech)}; to hradí žadatel.", $"{BeyondBudget.ToText(Language.English)} was spent above the budget; the applicant pays that.")],
        Parts = Rows.Select((row, index) => Explain(row, index == 0 ? default : Rows[index - 1].DrawnToDate)).ToValueList(),
    });

    private Explanation Explain(DrawdownRow row, FundingParts before)
    {
        (BilingualText Name, Rate Share, Money Part, Money Before, Money After)[] sources =
        [
            (new("Evropský sociální fond", "European Social Fund"), Budget.Definition.Shares.European, row.Parts.European, before.European, row.DrawnToDate.European),
            (new("státní rozpočet", "State budget"), Budget.Definition.Shares.State, row.Parts.State, before.State, row.DrawnToDate.State),
            (new("vlastní zdroje", "own money"), Budget.Definition.Shares.Own, row.Parts.Own, before.Own, row.DrawnToDate.Own),
        ];
        return new(BudgetSteps.Period, Figure.Amount(row.Counted))
        {
            Subject = DateText.Of(row.Period.Days),
            Operands =
            [
                new("expenditure", OperandOrigin.Input, new("prokázané způsobilé výdaje", "proven eligible expenditure"), Figure.Amount(row.Period.Expenditure)),
                .. row.Period.Income == Money.Zero ? [] : (Operand[])[new("income", OperandOrigin.Input, new("příjmy", "income"), Figure.Amount(row.Period.Income))],
                .. row.Period.Advance == Money.Zero ? [] : (Operand[])[new("advance", OperandOrigin.Input, new("přijatá záloha", "advance received"), Figure.Amount(row.Period.Advance))],
                new("remaining", OperandOrigin.Step, new("zbývá po období", "left after the period"), Figure.Amount(row.Remaining.Total)),
            ],
            Calculation = row.Period.Income == Money.Zero ? default : Calculation.Join("−", Figure.Amount(row.Period.Expenditure), Figure.Amount(row.Period.Income)),
            Reason = row.BeyondBudget == Money.Zero ? default
                : new($"Rozpočet je vyčerpán; {row.BeyondBudget.ToText(Language.Czech)} je nad ním.", $"The budget is used up; {row.BeyondBudget.ToText(Language.English)} is above it."),
            Parts = sources.Where(source => source.Share != Rate.Zero).Select(source => new Explanation(BudgetSteps.PeriodPart, Figure.Amount(source.Part))
            {
                Subject = source.Name,
                Calculation = Calculation.Join("−", Figure.Amount(source.After), Figure.Amount(source.Before)),
            }).ToValueList(),
        };
    }

    private static IEnumerable<DrawdownRow> Compute(ProjectBudget budget, ValueList<DrawdownPeriod> periods)
    {
        var (drawn, before, advances) = (Money.Zero, default(FundingParts), Money.Zero);
        foreach (var period in periods)
        {
            drawn += period.Expenditure - period.Income;
            advances += period.Advance;
            var after = budget.Definition.Shares.Split(Money.Min(drawn, budget.Net), budget.Definition.Rounding);
            var parts = after - before;
            yield return new(period, parts.Total, parts, after, budget.Parts - after, advances - after.Grant);
            before = after;
        }
    }

    private static ValidationReport Check(ValueList<DrawdownPeriod> periods)
    {
        var problems = new ProblemList();
        LocalDate? last = null;
        for (var i = 0; i < periods.Count; i++)
        {
            var period = periods[i];
            var path = FormattableString.Invariant($"$.periods[{i}]");
            var days = Guard.Against.Null(period.Days);
            problems.Require(!(days.Start <= last), BudgetProblemCodes.Order, $"{path}.days", new(
                $"Období {DateText.Of(days, Language.Czech)} nezačíná po předchozím; seřaďte období podle času tak, aby se nepřekrývala.",
                $"The period {DateText.Of(days, Language.English)} does not start after the one before; give periods in the order of time, without overlaps."));
            last = days.End;
            Amount(period.Expenditure, $"{path}.expenditure");
            Amount(period.Income, $"{path}.income");
            Amount(period.Advance, $"{path}.advance");
            problems.Require(period.Income <= period.Expenditure, BudgetProblemCodes.Income, $"{path}.income", new(
                $"Příjmy období jsou nejvýše jeho výdaje ({period.Expenditure.ToText(Language.Czech)}), ne {period.Income.ToText(Language.Czech)}; vyšší příjem uveďte v období, na jehož výdaje připadá.",
                $"The income of a period is at most its expenditure ({period.Expenditure.ToText(Language.English)}), not {period.Income.ToText(Language.English)}; give a higher income in the period on whose expenditure it falls."));
        }

        return problems.Report;

        void Amount(Money amount, string path) => problems.RequireAmount(amount, BudgetProblemCodes.Range, path);
    }
}
