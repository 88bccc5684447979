using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Programmes;
using SocialServices.Domain.Projects.Budgets;
using SocialServices.Domain.Projects.Statements;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Tests.Projects.Budgets;

public sealed class ProjectBudgetTests
{
    private static readonly FundingShares Region = FundingShares.Of(Programme.Employment, ApplicantCategory.Region);

    [Fact]
    public void Create_WithIncomeAndOutsideEligible_SplitsWhatIsLeft() // R31
    {
        var budget = ProjectBudget.Create(new() { Project = "P", TotalCost = Money.Of(5_200_000), OutsideEligible = Money.Of(200_000), Income = Money.Of(350_000), Shares = Region });

        Assert.Equal((Money.Of(5_000_000), Money.Of(4_650_000)), (budget.Eligible, budget.Net));
        Assert.Equal((Money.Of(3_952_500), Money.Of(465_000), Money.Of(232_500)), (budget.Parts.European, budget.Parts.State, budget.Parts.Own));
        Assert.Equal(Money.Of(432_500), budget.PaidByApplicant);
        Assert.Null(budget.AllocationLeft);
    }

    [Fact]
    public void AllocationLeft_OfTheUstiPlan_IsBelowZero() // 05-projects, U4 and 2.1: 135 million allocated, 136 million planned
    {
        var budget = ProjectBudget.Create(new()
        {
            Project = "Podpora sociálních služeb v Ústeckém kraji",
            TotalCost = Money.Of(136_000_000),
            Allocation = Money.Of(135_000_000),
            Shares = FundingShares.Of(Programme.HumanResourcesAndEmployment, ApplicantCategory.Region),
            IsApproximate = true,
        });

        Assert.Equal(-Money.Of(1_000_000), budget.AllocationLeft);
        Assert.Contains("Alokovaná částka celkové náklady nepokrývá.", budget.Explain().ToText(Language.Czech), StringComparison.Ordinal);
        Assert.Single(budget.Explain().Explanation.Warnings);
    }

    [Fact]
    public void Compare_WithWholeMillions_AgreesAndOtherwiseTellsBothReadings() // D14
    {
        var budget = ProjectBudget.Create(new() { Project = "IP1", TotalCost = Money.Of(225_000_000), Shares = FundingShares.Of(Programme.HumanResourcesAndEmployment, ApplicantCategory.Region) });

        Assert.Empty(budget.Compare(new(European: StatedAmount.Millions(191), State: StatedAmount.Millions(34))).Problems);
        var problem = Assert.Single(budget.Compare(new(European: StatedAmount.Millions(191), State: StatedAmount.Millions(35)), "$.budget").Problems);
        Assert.Equal((BudgetProblemCodes.Published, "$.budget.state", ProblemSeverity.Warning), (problem.Code, problem.Path, problem.Severity));
        Assert.Contains("35 000 000,00 Kč", problem.Text.Czech.Replace('\u00A0', ' '), StringComparison.Ordinal);
        Assert.Contains("33 750 000,00 Kč", problem.Text.Czech.Replace('\u00A0', ' '), StringComparison.Ordinal);
    }

    [Fact]
    public void FromGrant_OfPublishedFigures_ReadsTheEligibleExpenditure() // 05-projects, section 2.5: PSSP 3
    {
        var read = ProjectBudget.FromGrant("PSSP 3", Money.Of(499_057_310), Money.Of(473_809_130), Region, Programme.Employment);

        Assert.Equal(Money.Of(498_746_452.63m), read.Value.Eligible);
        Assert.Equal(Money.Of(310_857.37m), read.Value.OutsideEligible);
        Assert.Equal(Money.Of(473_809_130), read.Value.Parts.Grant);
        Assert.InRange(473_809_130m / 499_057_310m, 0.94935m, 0.94945m); // published as 94.94 %
        Assert.Single(read.Explanation.Warnings);
        Assert.Throws<DomainValidationException>(() => ProjectBudget.FromGrant("PSSP 3", Money.Of(473_809_130), Money.Of(473_809_130), Region));
        Assert.Throws<ArgumentException>(() => ProjectBudget.FromGrant("P", Money.Of(1), Money.Of(1), FundingShares.Of(Rate.Zero, Rate.Zero, Rate.One, Citation.Document(new("x", "x")))));
    }

    [Fact]
    public void Create_OfABadBudget_TellsAllProblems()
    {
        var report = ProjectBudget.TryCreate(
            new() { Project = " ", TotalCost = -Money.Of(1), OutsideEligible = -Money.Of(1), Income = Money.Of(2_000_000_000_000m), Shares = Region, Allocation = -Money.Of(1) }, out var budget);

        Assert.Null(budget);
        Assert.Equal(["$.project", "$.totalCost", "$.outsideEligible", "$.income", "$.allocation"], report.Problems.Select(problem => problem.Path));
        Assert.Equal(BudgetProblemCodes.Outside, Code(new() { Project = "P", TotalCost = Money.Of(1), OutsideEligible = Money.Of(2), Shares = Region }));
        Assert.Equal(BudgetProblemCodes.Income, Code(new() { Project = "P", TotalCost = Money.Of(3), OutsideEligible = Money.Of(2), Income = Money.Of(1.01m), Shares = Region }));

        static string Code(ProjectBudgetDefinition definition) => Assert.Single(Assert.Throws<DomainValidationException>(() => ProjectBudget.Create(definition)).Report.Problems).Code;
    }

    [Fact]
    public void Of_SeveralProjects_SumsByProgrammeAndSource() // 05-projects, sections 1.5, 2.3 and 2.6
    {
        var summary = BudgetSummary.Of(
            Budget(14_800_000, Programme.Employment), Budget(2_000_625, Programme.Employment), Budget(225_000_000, Programme.HumanResourcesAndEmployment), Budget(100.10m, null, isApproximate: true));

        Assert.Equal([Programme.HumanResourcesAndEmployment, Programme.Employment, null], summary.Rows.Select(row => row.Programme));
        Assert.Equal((2, Money.Of(16_800_625), Money.Of(14_280_531.25m)), (summary.Rows[1].Projects, summary.Rows[1].Net, summary.Rows[1].Parts.European));
        Assert.Equal(Money.Of(5.00m), summary.Rows[2].Parts.Own); // 08-practice, section 2.14
        Assert.Equal(summary.Total.Net, summary.Total.Parts.Total);
        Assert.True(summary.Total.IsApproximate && summary.Rows[2].IsApproximate && !summary.Rows[0].IsApproximate);
        Assert.Contains("programme not stated", summary.Explain().ToText(Language.English), StringComparison.Ordinal);
        Assert.Empty(BudgetSummary.Of().Rows);
    }

    private static ProjectBudget Budget(decimal cost, Programme? programme, bool isApproximate = false) => ProjectBudget.Create(new()
    {
        Project = "P",
        TotalCost = Money.Of(cost),
        Shares = FundingShares.Of(programme ?? Programme.Employment, ApplicantCategory.Region),
        Programme = programme,
        IsApproximate = isApproximate,
    });
}
