using FsCheck.Fluent;
using NodaTime;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Indicators.Targets;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Testing;

namespace SocialServices.Domain.Tests.Properties;

public sealed class TargetProperties
{
    private static readonly Citation Late = Citation.Document(BilingualText.Same("x"));

    [Fact]
    public void Generators_Samples_BringWhatMatters()
    {
        var fulfilments = TargetGenerators.Fulfilments.SampleOf(500).ToList();
        var targets = TargetGenerators.Targets.SampleOf(300).ToList();

        Assert.Equal(Enum.GetValues<FulfilmentState>().Length, fulfilments.Select(each => each.State).Distinct().Count());
        Assert.Contains(fulfilments, each => each.Ratio == Exact.One);
        Assert.Contains(fulfilments, each => each.Ratio > Exact.One);
        Assert.Contains(fulfilments, each => each.Ratio == Exact.Zero);
        Assert.Contains(TargetGenerators.Indicators.SampleOf(200), indicator => !indicator.IsRecognised);
        Assert.Contains(targets, target => target.Definition.Versions.Any(version => version.ApprovedOn > TargetGenerators.LastDay));
        Assert.Contains(targets, target => target.Service is not null);
        Assert.Contains(TargetGenerators.Projects.SampleOf(50), project => project.Count == 0);
        Assert.Contains(TargetGenerators.Schedules.SampleOf(50), schedule => schedule.Brackets.Count > 2);
    }

    [Fact] // I26
    public void InForceAt_OfAnAmendmentApprovedOrInEffectAfterTheEnd_StaysTheSame() => Property.Holds(TargetGenerators.Targets, target =>
    {
        var (end, unit) = (TargetGenerators.LastDay, target.Unit ?? target.Indicator.Unit ?? Unit.Person);
        var value = Quantity.FromTenThousandths(1, unit);
        var amended = target.AmendedBy(new(new(2015, 1, 1), value, Late) { ApprovedOn = end.PlusDays(2) }).AmendedBy(new(end.PlusDays(3), value, Late) { ApprovedOn = new(2015, 1, 1) });

        Assert.Equal(target.InForceAt(end), amended.InForceAt(end));
    });

    [Fact]
    public void InForceAt_OfVersionsInAnyOrder_IsTheSame() => Property.Holds(TargetGenerators.Targets, target => Assert.Equal(
        target.InForceAt(TargetGenerators.LastDay),
        IndicatorTarget.Create(target.Definition with { Versions = target.Definition.Versions.Reverse().ToValueList() }).InForceAt(TargetGenerators.LastDay)));

    [Fact] // I21
    public void ComparedTarget_OfADrawing_IsItsExactPart() => Property.Holds(TargetGenerators.Targets, TargetGenerators.Drawings, (target, drawing) =>
    {
        var unit = target.Unit ?? target.Indicator.Unit ?? Unit.Person;
        var (plain, lowered) = (Of(null), Of(drawing));

        Assert.Equal(plain.ComparedTarget is { } whole ? whole * Exact.Of(drawing.Drawn.Hellers, drawing.Maximum.Hellers) : null, lowered.ComparedTarget);
        if (plain.Ratio is { } ratio && lowered.Ratio is { } higher)
            Assert.True(higher >= ratio); // a lower target is never harder to meet

        IndicatorFulfilment Of(GrantDrawing? drawing) => IndicatorFulfilment.Of(target, Exact.Of(7), unit, TargetGenerators.LastDay, drawing);
    });

    [Fact] // I22, I23
    public void Ratio_TimesTheTarget_IsWhatWasAchieved() => Property.Holds(TargetGenerators.Fulfilments, fulfilment =>
    {
        if (fulfilment.Ratio is { } ratio)
            Assert.Equal(fulfilment.Achieved, ratio * fulfilment.ComparedTarget!.Value);
        Assert.Equal(fulfilment.State == FulfilmentState.Measured, fulfilment.Ratio is not null);
        Assert.Equal(fulfilment, fulfilment.Explain().Value);
        Assert.Equal(fulfilment.Ratio is { } shown ? Figure.Share(shown) : fulfilment.Explain().Explanation.Value, fulfilment.Explain().Explanation.Value);
    });

    [Fact] // I24
    public void Total_OfAProject_IsBetweenItsCountedFulfilmentsAndRisesWithTheCap() => Property.Holds(
        TargetGenerators.Projects, TargetGenerators.Caps, (project, cap) =>
        {
            foreach (var kind in Enum.GetValues<IndicatorKind>())
            {
                var total = TotalFulfilment.Of(kind, cap, project);
                var strict = TotalFulfilment.Of(kind, OverfulfilmentCap.At(Rate.One, Late), project);
                var binding = project.Where(each => each.Target.Kind == kind && each.Ratio is not null).Select(each => each.Ratio!.Value).ToList();

                Assert.Equal(binding.Count, total.Counted.Count);
                Assert.Equal(total.Value, TotalFulfilment.Of(kind, cap, project.Reverse().ToValueList()).Value);
                Assert.Equal(total.Value is null, binding.Count == 0);
                if (total.Value is not { } value)
                    continue;
                Assert.InRange(value, total.Counted.Min(each => each.Counted), total.Counted.Max(each => each.Counted));
                Assert.True(strict.Value <= value);
                Assert.True(strict.Value <= Exact.One);
                var capped = binding.Select(ratio => cap.Most is { } most && ratio > most.ToExact() ? most.ToExact() : ratio);
                Assert.Equal(capped.Aggregate(Exact.Zero, (sum, each) => sum + each) / Exact.Of(binding.Count), value); // a naive oracle
            }
        });

    [Fact] // I25
    public void At_OfAnySchedule_IsTheOneBracketThatHoldsTheFulfilmentAndAntitone() => Property.Holds(
        TargetGenerators.Schedules, PerformanceGenerators.Fulfilments, PerformanceGenerators.Fulfilments, (schedule, one, other) =>
        {
            var edges = schedule.Brackets.Select(bracket => bracket.From).Prepend(schedule.NoLevyFrom).ToList();
            var holding = schedule.Brackets.Where((bracket, i) => one >= bracket.From.ToExact() && one < edges[i].ToExact()).ToList();

            Assert.Equal(one >= schedule.NoLevyFrom.ToExact() ? 0 : 1, holding.Count);
            Assert.Equal(holding.SingleOrDefault(), schedule.At(one));
            var (low, high) = (Exact.Min(one, other), Exact.Max(one, other));
            Assert.True((schedule.At(high)?.Levy ?? Rate.Zero) <= (schedule.At(low)?.Levy ?? Rate.Zero));
        });

    [Fact] // I25
    public void Levy_OfAProject_IsNeverAboveTheBaseAndTheSumNeverBelowTheLarger() => Property.Holds(
        TargetGenerators.Projects, TargetGenerators.Rules, MonetaryGenerators.BudgetAmountsFromZero, (project, rules, levyBase) =>
        {
            ValueList<TotalFulfilment> totals = [.. Enum.GetValues<IndicatorKind>().Select(kind => TotalFulfilment.Of(kind, OverfulfilmentCap.At(Rate.One, Late), project))];

            var (sum, larger) = (Of(LevyCombination.Sum), Of(LevyCombination.Larger));

            Assert.InRange(sum.Amount, Money.Zero, levyBase);
            Assert.True(sum.ExactAmount >= larger.ExactAmount);
            Assert.Equal(larger.ExactAmount, larger.Kinds.Max(each => each.Amount));
            Assert.Equal(levyBase == Money.Zero || sum.Kinds.All(each => each.Bracket is null), sum.ExactAmount == Exact.Zero);
            Assert.Equal(sum, sum.Explain().Value);
            Assert.Equal(Figure.Amount(sum.Amount), sum.Explain().Explanation.Value);

            IndicatorLevy Of(LevyCombination combination) => IndicatorLevy.Of(rules with { Combination = combination }, levyBase, totals);
        });

    [Fact] // I30
    public void ReportsOf_OfAnyRule_CoverEachDayOnceAndAreDueInTheMonthAfter() => Property.Holds(
        TargetGenerators.DueRules, TimeGenerators.Dates, TimeGenerators.Dates, (rule, one, other) =>
        {
            var realisation = new DateInterval(LocalDate.Min(one, other), LocalDate.Max(one, other));
            var reports = rule.ReportsOf(realisation);

            Assert.Equal(realisation.Start, reports[0].Days.Start);
            Assert.Equal(realisation.End, reports[^1].Days.End);
            Assert.Equal(realisation.Length, reports.Sum(report => report.Days.Length));
            foreach (var report in reports)
            {
                Assert.True(report.DueOn > report.Days.End);
                Assert.Equal(report.DueOn, rule.DueOn(report.Days.Start).Value);
                Assert.True(rule.Move == DueDayMove.ToWorkingDay ? WorkingCalendar.IsWorkingDay(report.DueOn) : report.DueOn.Day == rule.DayOfNextMonth);
            }
        });
}
