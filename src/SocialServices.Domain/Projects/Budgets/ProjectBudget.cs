using SocialServices.Domain.Explanations;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Programmes;
using SocialServices.Domain.Projects.Statements;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Projects.Budgets;

/// <summary>
/// Budget of a project (rozpočet projektu): what it costs, what of it is eligible, its income, and who pays the rest. The parts of the sources
/// sum to the eligible expenditure net of income to the haléř, the last source by difference. Immutable and thread-safe.
/// </summary>
public sealed record ProjectBudget
{

    private static readonly BilingualText Approximate = new(
        "Celkové náklady jsou zveřejněny přibližně; části jsou stejně přibližné jako celek.", "The total cost was published as approximate; the parts are as approximate as the whole.");

    private static readonly BilingualText Read = new(
        "Zveřejněna byla jen dotace; způsobilé výdaje jsou výkladem, který potvrďte v rozhodnutí o poskytnutí dotace.",
        "Only the grant was published; the eligible expenditure is a reading that the grant decision should confirm.");

    private ProjectBudget(ProjectBudgetDefinition definition)
    {
        Definition = definition;
        Division = definition.Shares.Divide(definition.TotalCost - definition.OutsideEligible, definition.Income, definition.Rounding);
    }

    /// <summary>What is known.</summary>
    public ProjectBudgetDefinition Definition { get; }

    /// <summary>The financial framework: eligible expenditure, income, and the parts of the sources.</summary>
    public FinancialFramework Framework => Division.Value;

    /// <summary>All that the project costs.</summary>
    public Money TotalCost => Definition.TotalCost;

    /// <summary>What of it is no eligible expenditure.</summary>
    public Money OutsideEligible => Definition.OutsideEligible;

    /// <summary>Eligible expenditure: total cost less what is outside it.</summary>
    public Money Eligible => Framework.Eligible;

    /// <summary>Income that falls on eligible expenditure.</summary>
    public Money Income => Framework.Income;

    /// <summary>Eligible expenditure net of income; the parts sum to it.</summary>
    public Money Net => Framework.Net;

    /// <summary>Who pays how much of <see cref="Net"/>.</summary>
    public FundingParts Parts => Framework.Parts;

    /// <summary>What the applicant pays together: the own part and what is outside eligible expenditure.</summary>
    public Money PaidByApplicant => Parts.Own + OutsideEligible;

    /// <summary>The allocation less the total cost, negative where it does not reach; none where the allocation is not known.</summary>
    public Money? AllocationLeft => Definition.Allocation - TotalCost;

    private Explained<FinancialFramework> Division { get; }

    /// <summary>A budget.</summary>
    /// <exception cref="DomainValidationException">The definition breaks rules; the report names all of them.</exception>
    public static ProjectBudget Create(ProjectBudgetDefinition definition)
    {
        TryCreate(definition, out var budget).ThrowIfErrors();
        return budget!;
    }

    /// <summary>Checks a budget; it is null when the report has an error.</summary>
    public static ValidationReport TryCreate(ProjectBudgetDefinition definition, out ProjectBudget? budget)
    {
        var report = Check(Guard.Against.Null(definition));
        budget = report.HasErrors ? null : new(definition);
        return report;
    }

    /// <summary>
    /// Reads a budget from a published total cost and a published grant, where the eligible expenditure was not published: the grant over the
    /// shares of the European Social Fund and of the State, to a haléř, half away from zero. It is a reading, and says so.
    /// </summary>
    /// <param name="project">Name or registration number of the project.</param>
    /// <param name="totalCost">Published total cost.</param>
    /// <param name="grant">Published grant, at most what makes the total cost eligible.</param>
    /// <param name="shares">Shares of the sources, not only own money.</param>
    /// <param name="programme">The programme; none where it is not known.</param>
    /// <exception cref="ArgumentException">The applicant pays all, so that there is no grant to read from.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The grant is not from 0 to 1,000,000,000,000 CZK.</exception>
    /// <exception cref="DomainValidationException">The grant needs more eligible expenditure than the project costs, or the total cost is outside its range.</exception>
    public static Explained<ProjectBudget> FromGrant(string project, Money totalCost, Money grant, FundingShares shares, Programme? programme = null)
    {
        Guard.Against.OutOfRange(grant, Money.Zero, AmountRange.Most);
        var share = Guard.Against.Null(shares).European + shares.State;
        if (share == Rate.Zero)
            throw new ArgumentException("Shares with a part of the European Social Fund or of the State are expected; own money alone brings no grant.", nameof(shares));
        var exact = grant.ToExact() / share.ToExact();
        var eligible = RoundingRule.ToHeller.Round(exact);
        var budget = Create(new() { Project = project, TotalCost = totalCost, OutsideEligible = totalCost - eligible, Shares = shares, Programme = programme });
        var back = budget.Parts.Grant - grant;
        return new(budget, new(BudgetSteps.FromGrant, Figure.Amount(eligible))
        {
            Operands = [new("grant", OperandOrigin.Input, new("zveřejněná dotace", "published grant"), Figure.Amount(grant)), new("share", OperandOrigin.Parameter, new("podíl EU a státu", "share of the EU and the State"), Figure.Share(share), shares.Source)],
            Calculation = Calculation.Join("÷", Figure.Amount(grant), Figure.Share(share)),
            Rounding = eligible.ToExact() == exact ? null : new(RoundingRule.ToHeller, exact, eligible),
            Reason = back == Money.Zero
                ? new("Z odvozených výdajů vychází zveřejněná dotace na haléř.", "The expenditure read gives the published grant to the haléř.")
                : new($"Z odvozených výdajů vychází dotace o {back.ToText(Language.Czech)} jiná.", $"The expenditure read gives a grant that differs by {back.ToText(Language.English)}."),
            Warnings = [Read],
            Parts = [budget.Explain().Explanation],
        });
    }

    /// <summary>The budget with every step: eligible expenditure, the parts of the sources, what the applicant pays, the allocation where it is known.</summary>
    public Explained<ProjectBudget> Explain() => new(this, new(BudgetSteps.Total, Figure.Amount(TotalCost))
    {
        Subject = BilingualText.Same(Definition.Project),
        Operands = [new("outside", OperandOrigin.Input, new("výdaje mimo způsobilé", "expenditure outside eligible"), Figure.Amount(OutsideEligible))],
        Calculation = Calculation.Join("+", Figure.Amount(Eligible), Figure.Amount(OutsideEligible)),
        Warnings = Definition.IsApproximate ? [Approximate] : [],
        Parts =
        [
            Division.Explanation,
            new(BudgetSteps.Applicant, Figure.Amount(PaidByApplicant)) { Calculation = Calculation.Join("+", Figure.Amount(Parts.Own), Figure.Amount(OutsideEligible)) },
            .. AllocationLeft is { } left ? (Explanation[])[ExplainAllocation(left)] : [],
        ],
    });

    /// <summary>Compares the budget with figures that a source published. A figure that does not agree is a warning with both readings.</summary>
    /// <param name="published">The published figures.</param>
    /// <param name="path">Where they stand, for the problems.</param>
    public ValidationReport Compare(PublishedSplit published, string path = "$")
    {
        Guard.Against.Null(published);
        (string Name, BilingualText Text, StatedAmount? Published, Money Computed)[] figures =
        [
            ("european", new("část Evropského sociálního fondu", "part of the European Social Fund"), published.European, Parts.European),
            ("state", new("část státního rozpočtu", "part of the State budget"), published.State, Parts.State),
            ("own", new("vlastní část", "own part"), published.Own, Parts.Own),
            ("grant", new("dotace", "grant"), published.Grant, Parts.Grant),
            ("eligible", new("způsobilé výdaje", "eligible expenditure"), published.Eligible, Eligible),
        ];
        var problems = new ProblemList();
        foreach (var (name, text, amount, computed) in figures)
        {
            if (amount is { } stated && !stated.AgreesWith(StatedAmount.Exactly(computed)))
            {
                problems.Warn(BudgetProblemCodes.Published, $"{path}.{name}", new(
                    $"{text.Czech}: zveřejněno {stated.ToText(Language.Czech)}, z podílů vychází {computed.ToText(Language.Czech)}. Ověřte podíly, příjmy a výdaje mimo způsobilé.",
                    $"{text.English}: published {stated.ToText(Language.English)}, the shares give {computed.ToText(Language.English)}. Check the shares, the income and what is outside eligible expenditure."));
            }
        }

        return problems.Report;
    }

    /// <summary>Project and parts in one invariant line.</summary>
    public override string ToString() => $"{Definition.Project}: {TotalCost}, eligible net {Net} = {Parts.European} + {Parts.State} + {Parts.Own}";

    private Explanation ExplainAllocation(Money left) => new(BudgetSteps.Allocation, Figure.Amount(left))
    {
        Operands = [new("allocation", OperandOrigin.Input, new("alokovaná částka", "allocation"), Figure.Amount(Definition.Allocation!.Value))],
        Calculation = Calculation.Join("−", Figure.Amount(Definition.Allocation.Value), Figure.Amount(TotalCost)),
        Reason = left.IsNegative
            ? new("Alokovaná částka celkové náklady nepokrývá.", "The allocation does not reach the total cost.")
            : new("Alokovaná částka pokrývá celkové náklady.", "The allocation covers the total cost."),
    };

    private static ValidationReport Check(ProjectBudgetDefinition definition)
    {
        var problems = new ProblemList();
        problems.Require(!string.IsNullOrWhiteSpace(definition.Project), BudgetProblemCodes.Blank, "$.project", new("Uveďte název nebo registrační číslo projektu.", "Give the name or registration number of the project."));
        Amount(definition.TotalCost, "$.totalCost");
        Amount(definition.OutsideEligible, "$.outsideEligible");
        Amount(definition.Income, "$.income");
        Amount(definition.Allocation ?? Money.Zero, "$.allocation");
        if (problems.Report.HasErrors)
            return problems.Report;

        var eligible = definition.TotalCost - definition.OutsideEligible;
        problems.Require(!eligible.IsNegative, BudgetProblemCodes.Outside, "$.outsideEligible", new(
            $"Mimo způsobilé výdaje je nejvýše to, co projekt stojí ({definition.TotalCost.ToText(Language.Czech)}), ne {definition.OutsideEligible.ToText(Language.Czech)}.",
            $"At most what the project costs can be outside eligible expenditure ({definition.TotalCost.ToText(Language.English)}), not {definition.OutsideEligible.ToText(Language.English)}."));
        problems.Require(eligible.IsNegative || definition.Income <= eligible, BudgetProblemCodes.Income, "$.income", new(
            $"Příjmy připadající na způsobilé výdaje jsou nejvýše {eligible.ToText(Language.Czech)}, ne {definition.Income.ToText(Language.Czech)}.",
            $"Income that falls on eligible expenditure is at most {eligible.ToText(Language.English)}, not {definition.Income.ToText(Language.English)}."));
        return problems.Report;

        void Amount(Money amount, string path) => problems.RequireAmount(amount, BudgetProblemCodes.Range, path);
    }
}
