using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Projects;
using SocialServices.Domain.Projects.Budgets;
using SocialServices.Domain.Projects.Controls;

namespace SocialServices.Domain.Testing.Projects;

/// <summary>Comparisons, summaries and progress of projects over generated input, for software that shows, stores or compares them.</summary>
public static class ProjectResultGenerators
{
    /// <summary>Summaries of one to four budgets.</summary>
    public static Arbitrary<BudgetSummary> Summaries { get; } = Arb.From(
        from count in Gen.Choose(1, 4)
        from budgets in Gen.ListOf(BudgetGenerators.Budgets.Generator, count)
        select BudgetSummary.Of(budgets.Select((budget, number) => ProjectBudget.Create(budget.Definition with { Project = FormattableString.Invariant($"projekt {number}") }))));

    /// <summary>A project compared with another one.</summary>
    public static Arbitrary<ProjectComparison> Comparisons { get; } = Arb.From(
        from one in ProjectGenerators.Projects.Generator
        from other in ProjectGenerators.Projects.Generator
        select one.CompareTo(other));

    /// <summary>Deadlines of controls by their basis and first day.</summary>
    public static Arbitrary<ControlDeadlines> Deadlines { get; } = Arb.From(
        from basis in Gen.Elements(ControlBasis.FinancialControl, ControlBasis.ControlRules)
        from day in Gen.Choose(0, 3_000)
        select ControlDeadlines.For(basis, new LocalDate(2016, 1, 1).PlusDays(day)));

    /// <summary>Lists of deadlines of closed controls.</summary>
    public static Arbitrary<ValueList<ControlDeadline>> DeadlineLists { get; } = Arb.From(ControlGenerators.Closed.Generator.Select(control => control.ListDeadlines()));

    /// <summary>Progress of plans of controls on any of their days.</summary>
    public static Arbitrary<Explained<ControlPlanProgress>> Progress { get; } = Arb.From(
        from plan in ControlGenerators.Plans.Generator
        from controls in Gen.Choose(0, 2).SelectMany(count => Gen.ListOf(ControlGenerators.Closed.Generator, count))
        from day in Gen.Choose(0, 365)
        select plan.Progress(plan.Days.Start.PlusDays(day), controls.Take(1)));
}
