using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Programmes;
using SocialServices.Domain.Projects.Budgets;
using SocialServices.Domain.Projects.Statements;
using SocialServices.Domain.Testing.Monetary;
using SocialServices.Domain.Testing.Programmes;

namespace SocialServices.Domain.Testing.Projects;

/// <summary>Generators of budgets of projects and their drawdown: periods of a few haléře, budgets drawn to the end and past it.</summary>
public static class BudgetGenerators
{
    private static readonly RoundingRule[] Rules = [RoundingRule.ToHeller, RoundingRule.ToHeller, RoundingRule.Of(Money.Of(1), RoundingMode.HalfAwayFromZero), RoundingRule.Down(1)];

    /// <summary>Budgets of any shares, with income and with expenditure that is not eligible, or without.</summary>
    public static Arbitrary<ProjectBudget> Budgets { get; } = Arb.From(
        from eligible in MonetaryGenerators.BudgetAmountsFromZero.Generator
        from outside in Gen.OneOf(Gen.Constant(Money.Zero), MonetaryGenerators.BudgetAmountsFromZero.Generator)
        from part in Gen.OneOf(Gen.Constant(0), Gen.Choose(0, 100))
        from shares in FundingGenerators.Shares.Generator
        from rounding in Gen.Elements(Rules)
        from programme in Gen.Elements([.. Programme.All, null])
        from allocation in Gen.OneOf(Gen.Constant<Money?>(null), MonetaryGenerators.BudgetAmountsFromZero.Generator.Select(amount => (Money?)amount))
        select ProjectBudget.Create(new()
        {
            Project = "projekt",
            TotalCost = eligible + outside,
            OutsideEligible = outside,
            Income = Money.FromHellers(eligible.Hellers / 100 * part),
            Shares = shares,
            Rounding = rounding,
            Programme = programme,
            Allocation = allocation,
        }),
        budget => new[]
        {
            budget.Definition with { Income = Money.Zero },
            budget.Definition with { TotalCost = budget.Eligible, OutsideEligible = Money.Zero },
            budget.Definition with { Rounding = RoundingRule.ToHeller },
            budget.Definition with { TotalCost = Money.Of(100.10m), OutsideEligible = Money.Zero, Income = Money.Zero },
        }.Where(smaller => smaller != budget.Definition).Select(ProjectBudget.Create));

    /// <summary>Published amounts of a budget: of each source or of some, rounded or not, right or a crown away.</summary>
    public static Arbitrary<PublishedSplit> Splits { get; } = Arb.From(
        from budget in Budgets.Generator
        from isRounded in Gen.Elements(true, false)
        from hasParts in Gen.Elements(true, false)
        from slip in Gen.Elements(0, 0, 1)
        let eligible = budget.Eligible + Money.Of(slip)
        select new PublishedSplit(
            Eligible: isRounded ? StatedAmount.Rounded(RoundingRule.Down(1000).Round(eligible.ToExact()), Money.Of(1000)) : StatedAmount.Exactly(eligible),
            Own: hasParts ? StatedAmount.About(budget.Eligible) : null),
        split => split.Own is null ? [] : [split with { Own = null }]);

    /// <summary>Drawdowns of none to eight periods; one of three draws the whole budget, one of ten more than that.</summary>
    public static Arbitrary<Drawdown> Drawdowns { get; } = Arb.From(
        from budget in Budgets.Generator
        from count in Gen.Choose(0, 8)
        from periods in Gen.ListOf(Period, count)
        from closing in Gen.Frequency((6, Gen.Constant(-1L)), (3, Gen.Constant(0L)), (1, Gen.Elements(1L, 10_000L)))
        select Drawdown.Create(budget, Placed(periods, budget.Net, closing)),
        drawdown => drawdown.Periods.Select((_, left) => Drawdown.Create(drawdown.Budget, drawdown.Periods.Where((_, i) => i != left).ToValueList())));

    private static Gen<(Money Spent, Money Income, Money Advance, int Days)> Period =>
        from spent in Gen.OneOf(Gen.Choose(0, 7).Select(hellers => Money.FromHellers(hellers)), MonetaryGenerators.BudgetAmountsFromZero.Generator)
        from isNet in Gen.Elements(true, true, false)
        from advance in Gen.OneOf(Gen.Constant(Money.Zero), MonetaryGenerators.BudgetAmountsFromZero.Generator)
        from days in Gen.Choose(1, 200)
        select (spent, isNet ? Money.Zero : Money.FromHellers(spent.Hellers / 3), advance, days);

    // The last period takes what is left of the budget, and something more where the closing is above zero.
    private static ValueList<DrawdownPeriod> Placed(IEnumerable<(Money Spent, Money Income, Money Advance, int Days)> drawn, Money budget, long closing)
    {
        var (day, left, placed) = (new LocalDate(2020, 1, 1), budget, new List<DrawdownPeriod>());
        foreach (var period in drawn)
        {
            placed.Add(new(new(day, day.PlusDays(period.Days - 1)), period.Spent, period.Income, period.Advance));
            left -= period.Spent - period.Income;
            day = day.PlusDays(period.Days);
        }

        if (closing >= 0)
            placed.Add(new(new(day, day), Money.Max(Money.Zero, left) + Money.FromHellers(closing)));
        return placed.ToValueList();
    }
}
