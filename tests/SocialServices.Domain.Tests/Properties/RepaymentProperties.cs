using FsCheck.Fluent;
using NodaTime;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Compensation.Repayments;
using SocialServices.Domain.Entrustments;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Testing;
using SocialServices.Domain.Time;

namespace SocialServices.Domain.Tests.Properties;

public sealed class RepaymentProperties
{
    private static readonly Citation Cause = Citation.Document(new("audit", "audit"));

    [Fact]
    public void Split_OfAnyRepayment_SumsToItAndGivesNobodyMoreThanItGave() => Property.Holds(RepaymentGenerators.Repayments, given =>
    {
        var (amount, policy, contributions) = given;
        var split = RepaymentSplit.Of(amount, policy, contributions);

        Assert.Equal(amount, split.Value.Total);
        Assert.All(split.Value.Parts, part => Assert.True(!part.Amount.IsNegative && part.Amount <= part.Contribution.Amount));
        Assert.All(split.Value.Parts, part => Assert.Equal(part.Contribution.ProjectShares is null ? null : part.Amount, part.ProjectParts?.Total));
        Assert.Equal(contributions, split.Value.Parts.Select(part => part.Contribution));
        AssertReadable(split.Explanation);
    });

    [Fact]
    public void Split_InAnyOrderOfFunders_GivesEachTheSame() => Property.Holds(RepaymentGenerators.Repayments, given =>
    {
        var (amount, policy, contributions) = given;
        var parts = RepaymentSplit.Of(amount, policy, contributions).Value.Parts;
        var reversed = RepaymentSplit.Of(amount, policy, contributions.Reverse().ToValueList()).Value.Parts;

        Assert.Equal(Sorted(parts), Sorted(reversed));

        // Two of the same source and amount are interchangeable, so their day does not tell them apart where it does not decide.
        IEnumerable<(string Source, Money Given, LocalDate? Day, Money Part)> Sorted(ValueList<RepaymentPart> each) => each
            .Select(part => (part.Contribution.Source.Code, part.Contribution.Amount, policy == RepaymentPolicy.LastInFirstOut ? part.Contribution.PaidOn : null, part.Amount)).Order();
    });

    [Fact]
    public void Split_InProportion_IsTheFloorOrAHellerMore() => Property.Holds(RepaymentGenerators.Repayments, given =>
    {
        var parts = RepaymentSplit.Of(given.Amount, RepaymentPolicy.Proportional, given.Contributions).Value.Parts;

        Assert.All(parts.Zip(RepaymentOracle.Floors(given.Amount.Hellers, given.Contributions)), pair => Assert.InRange(pair.First.Amount.Hellers - pair.Second, 0, 1));
    });

    [Fact]
    public void Split_WithAnOrder_FillsTheEarlierFirst() => Property.Holds(RepaymentGenerators.Repayments, given =>
    {
        var region = RepaymentSplit.Of(given.Amount, RepaymentPolicy.RegionFirst, given.Contributions).Value.Parts;
        Assert.True(region.All(part => part.Contribution.Source == PublicSource.Region || part.Amount == Money.Zero)
            || region.All(part => part.Contribution.Source != PublicSource.Region || part.Amount == part.Contribution.Amount));

        var last = RepaymentSplit.Of(given.Amount, RepaymentPolicy.LastInFirstOut, given.Contributions).Value.Parts;
        Assert.All(last.Where(part => part.Amount > Money.Zero), part =>
            Assert.All(last.Where(later => later.Contribution.PaidOn > part.Contribution.PaidOn), later => Assert.Equal(later.Contribution.Amount, later.Amount)));
    });

    [Fact]
    public void Split_ByStatedAmounts_IsThem() => Property.Holds(RepaymentGenerators.Repayments, given =>
    {
        var stated = RepaymentSplit.Of(given.Amount, given.Policy, given.Contributions).Value.Parts.Select(part => part.Amount).ToValueList();

        Assert.Equal(stated, RepaymentSplit.Of(given.Amount, RepaymentPolicy.Explicit(stated), given.Contributions).Value.Parts.Select(part => part.Amount));
    });

    [Fact]
    public void Check_OfAnyYears_CarriesAndRepaysTheWholeAndNothingElse() => Property.Holds(RepaymentGenerators.Checks, check =>
    {
        if (HasNoFullMonth(check))
            return;
        var outcome = check.Evaluate();
        var (over, carry, repay) = (outcome.Value.Over, outcome.Value.Carry, outcome.Value.Repay);

        Assert.Equal(RepaymentOracle.Over(check), over.Hellers);
        Assert.Equal(over, carry + repay);
        Assert.True(!carry.IsNegative && !repay.IsNegative && !(outcome.Value.NextPayment?.IsNegative ?? false));
        Assert.True(carry == Money.Zero || carry <= outcome.Value.Limit);
        Assert.True(carry.ToExact() * Exact.Of(10) <= outcome.Value.Average);
        Assert.Equal(check.Next?.Planned - carry, outcome.Value.NextPayment);
        Assert.Equal(repay > Money.Zero, outcome.Value.Reasons.Count > 0);
        Assert.Equal(over > Money.Zero, outcome.Value.ParametersMustBeUpdated);
        Assert.Equal(over, Money.Sum(outcome.Value.Parts.Select(part => part.Over)));
        Assert.All(outcome.Value.Parts, part => Assert.True(!part.Carry.IsNegative && !part.Repay.IsNegative && part.Over <= part.Contribution.Amount && (part.Carry == Money.Zero || part.Contribution.MayBeCarried)));
        if (check.NetWithinCheckPeriod)
            Assert.True(Money.Sum(check.Years.Select(year => year.Received)) - carry - repay <= Money.Sum(check.Years.Select(year => year.Ceiling)));
        else
            Assert.True(Money.Sum(check.Years.Select(year => year.Received - year.Over)) <= Money.Sum(check.Years.Select(year => year.Ceiling)));
        AssertReadable(outcome.Explanation);
    });

    [Fact]
    public void Check_WhereEverythingAllowsIt_CarriesExactlyWithinTheLimit() => Property.Holds(RepaymentGenerators.Checks, given =>
    {
        var check = given with
        {
            AuthorityAllowsCarry = true,
            Next = new(given.Years[^1].Year + 1, Money.Of(100_000_000)),
            AnnualiseBy = null,
            Contributions = [new(PublicSource.Region, Money.Sum(given.Years.Select(year => year.Received))) { MayBeCarried = true, PaidOn = new(2015, 3, 1) }],
        };
        var outcome = check.Evaluate().Value;

        Assert.Equal(RepaymentOracle.IsWithinLimit(check), outcome.Over <= outcome.Limit);
        Assert.Equal(RepaymentOracle.IsWithinLimit(check) ? outcome.Over : Money.Zero, outcome.Carry);
    });

    [Fact]
    public void Check_WhenYearsStandAlone_IsNeverLessOver() => Property.Holds(RepaymentGenerators.Checks, check =>
    {
        if (HasNoFullMonth(check))
            return;
        Assert.True((check with { NetWithinCheckPeriod = false }).Evaluate().Value.Over >= (check with { NetWithinCheckPeriod = true }).Evaluate().Value.Over);
    });

    [Fact]
    public void Correct_AfterAnyCheck_SettlesExactlyTheNewOvercompensation() => Property.Holds(RepaymentGenerators.Checks, Gen.Choose(0, 200).ToArbitrary(), (check, percent) =>
    {
        if (HasNoFullMonth(check))
            return;
        var previous = check.Evaluate();
        var corrected = check with { Years = check.Years.Select(year => year with { Ceiling = Money.FromHellers(year.Ceiling.Hellers / 100 * percent) }).ToValueList() };
        var correction = corrected.Correct(previous, previous.Value.Carry, previous.Value.Repay, Cause);
        var (value, current) = (correction.Value, correction.Value.Current);

        Assert.Equal(previous.Value, value.Previous);
        Assert.Equal(current.Over, value.Credited + value.ToPay + value.ToDeduct - value.ToGiveBack);
        Assert.True(!value.ToPay.IsNegative && !value.ToDeduct.IsNegative && !value.ToGiveBack.IsNegative);
        Assert.True(value.ToPay <= current.Repay && value.ToDeduct <= current.Carry);
        Assert.True(value.ToGiveBack == Money.Zero || value.ToPay + value.ToDeduct == Money.Zero);
        AssertReadable(correction.Explanation);
    });

    [Fact]
    public void Incentive_OfAnyCosts_IsWithinSavingsAndCap() => Property.Holds(MonetaryGenerators.BudgetAmounts, MonetaryGenerators.BudgetAmounts, MonetaryGenerators.Shares, (planned, actual, share) =>
    {
        var incentive = new EfficiencyIncentive
        {
            Regime = StateAidRegime.Decision2012, PlannedNetCost = planned, ActualNetCost = actual, Share = share, ShareSource = Cause, IsQualityMet = true, HardCap = Money.Of(28_200), ProfitSoFar = Money.Of(8_200),
        };

        Assert.InRange(incentive.Compute().Value, Money.Zero, Money.Of(20_000));
        Assert.True((incentive with { HardCap = null }).Compute().Value <= Money.Max(Money.Zero, planned - actual));
        Assert.Equal(Money.Zero, (incentive with { IsQualityMet = false }).Compute().Value);
        AssertReadable(incentive.Compute().Explanation);
    });

    [Fact]
    public void Instalments_OfAnyAmount_SumToItAndDifferOnlyInTheLast() => Property.Holds(RepaymentGenerators.Plans, plan =>
    {
        Assert.Equal(plan.Total, Money.Sum(plan.Items.Select(item => item.Amount)));
        Assert.All(plan.Items.SkipLast(1), item => Assert.Equal(0, item.Amount.Hellers % plan.Step.Hellers));
        Assert.True(plan.Items.SkipLast(1).Select(item => item.Amount).Distinct().Count() <= 1);
        Assert.True(plan.Items[^1].Amount >= plan.Items[0].Amount);
        Assert.Equal(Money.Zero, plan.ToReturn + plan.Unscheduled);
    });

    [Fact]
    public void Instalments_AfterChangeAndStop_AreNeverNegativeAndKeepWhatWasPaid() => Property.Holds(RepaymentGenerators.Plans, MonetaryGenerators.BudgetAmountsFromZero, Gen.Choose(-30, 400).Two().ToArbitrary(), (plan, total, days) =>
    {
        var year = plan.Items[0].Term.Covers.Start;
        var (paidTo, lastDay) = (year.PlusDays(days.Item1), year.PlusDays(days.Item2));
        var changed = plan.ChangeTo(total, paidTo);
        var stopped = changed.Value.StopAfter(lastDay, paidTo);

        foreach (var (before, after) in new[] { (plan, changed), (changed.Value, stopped) })
        {
            var items = after.Value.Items;
            Assert.All(items, item => Assert.False(item.Amount.IsNegative));
            Assert.Equal(before.Items.Where(item => item.Term.Due <= paidTo), items.Where(item => item.Term.Due <= paidTo));
            Assert.Equal(after.Value.Total, Money.Sum(items.Select(item => item.Amount)) - after.Value.ToReturn + after.Value.Unscheduled);
            Assert.True(after.Value.ToReturn == Money.Zero || after.Value.Unscheduled == Money.Zero);
            AssertReadable(after.Explanation);
        }

        Assert.Equal(total, changed.Value.Total);
        var covered = Enumerable.Range(0, Period.DaysBetween(year, year.PlusYears(1))).Count(day => year.PlusDays(day) <= lastDay);
        Assert.Equal(RoundingRule.ToHeller.Round(total.ToExact() * Exact.Of(covered, Period.DaysBetween(year, year.PlusYears(1)))), stopped.Value.Total);
        Assert.All(stopped.Value.Items.Where(item => item.Term.Due > paidTo && item.Term.Covers.Start > lastDay), item => Assert.Equal(Money.Zero, item.Amount));
    });

    [Fact]
    public void Instalments_StoppedAgain_AreWhatTheLastStopMakesOfThem() => Property.Holds(RepaymentGenerators.Plans, MonetaryGenerators.BudgetAmountsFromZero, Gen.Choose(-30, 400).Three().ToArbitrary(), (plan, total, days) =>
    {
        var year = plan.Items[0].Term.Covers.Start;
        var (paidTo, first, last) = (year.PlusDays(days.Item1), year.PlusDays(days.Item2), year.PlusDays(days.Item3));
        var stopped = plan.StopAfter(first, paidTo).Value;

        Assert.Equal(plan.StopAfter(last, paidTo), stopped.StopAfter(last, paidTo));
        Assert.Equal(stopped, stopped.StopAfter(first, paidTo).Value);
        Assert.Equal(plan.ChangeTo(total, paidTo).Value.StopAfter(first, paidTo), stopped.ChangeTo(total, paidTo));
    });

    [Fact]
    public void Generators_OfRepayments_BringWhatDecides()
    {
        var outcomes = RepaymentGenerators.Checks.SampleOf(400).Where(check => !HasNoFullMonth(check)).Select(check => (Check: check, check.Evaluate().Value)).ToList();

        Assert.All(Enum.GetValues<RepaymentReason>(), reason => Assert.Contains(outcomes, outcome => outcome.Value.Reasons.Contains(reason)));
        Assert.Contains(outcomes, outcome => outcome.Value.Carry > Money.Zero && outcome.Value.Repay == Money.Zero);
        Assert.Contains(outcomes, outcome => outcome.Value.Carry > Money.Zero && outcome.Value.Carry == outcome.Value.Limit);
        Assert.Contains(outcomes, outcome => outcome.Value.Over > Money.Zero && outcome.Value.Limit is { } limit && outcome.Value.Over == limit + Money.OneHeller);
        Assert.Contains(outcomes, outcome => outcome.Value.Over == Money.Zero);
        Assert.Contains(outcomes, outcome => outcome.Check.Entrusted is not null && outcome.Check.AnnualiseBy is not null);
        Assert.Contains(outcomes, outcome => outcome.Check.Years.Any(year => year.Over > Money.Zero) && outcome.Check.Years.Any(year => year.Received < year.Ceiling));
    }

    private static bool HasNoFullMonth(OvercompensationCheck check) =>
        check is { AnnualiseBy: TimeWeight.FullMonths, Years.Count: 1, Entrusted: { } days } && Proration.PartOfYear(days, TimeWeight.FullMonths) == Exact.Zero;

    private static void AssertReadable(Explanation explanation)
    {
        Assert.DoesNotContain("  ", explanation.Reason.Czech, StringComparison.Ordinal);
        Assert.NotEmpty(explanation.ToText(Language.Czech));
        Assert.NotEmpty(explanation.ToText(Language.English));
    }
}
