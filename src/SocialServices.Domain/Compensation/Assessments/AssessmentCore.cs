using System.Numerics;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Compensation.Assessments;

/// <summary>
/// Steps 1 to 13 of the compensation payment for one service. One piece of code for every number type (machine words while they suffice,
/// unbounded numbers beyond) and for the plain and the explained call.
/// </summary>
internal static class AssessmentCore
{
    /// <summary>
    /// The assessment of a plan that <see cref="AssessmentChecks"/> let through, in a number type in which it fits; the unit sides are
    /// for the explanation only.
    /// </summary>
    public static CompensationAssessment Run<TNumber, TTrace>(CompensationRules rules, FoldedRules<TNumber> folded, ServicePlan plan, ValueList<UnitSide>? sides, TTrace trace)
        where TNumber : struct, IBinaryInteger<TNumber>
        where TTrace : struct, ITrace
    {
        // Unchecked: the bound of the folded rules proves that no value leaves the number type.
        unchecked
        {
            var definition = rules.Definition;
            var limits = definition.Limits;
            var steps = TTrace.IsOn ? new AssessmentExplanation(rules, plan, sides!) : null!;
            var notes = (plan.GivesAnywhere & ~rules.Uses) == PlanInputs.None ? AssessmentNotes.None : AssessmentNotes.InputNotUsed;

            // Steps 1 to 6 by line; the unit side of each is folded already.
            var amount = TNumber.Zero;
            var unitCap = TNumber.Zero;
            if (definition.Base == CompensationBase.PreviousAward)
            {
                amount = TNumber.CreateTruncating(plan.Definition.PreviousAward!.Value.Hellers);
            }
            else
            {
                for (var i = 0; i < plan.Units.Length; i++)
                {
                    var line = plan.Units[i];
                    var side = folded.IsByLine ? i : rules.Find(line.Form, line.Unit, line.Peak);
                    var units = TNumber.CreateTruncating(line.Counted.For(definition.Weight));
                    var lineAmount = units * folded.PerUnit[side];
                    if (definition.Revenue == RevenueSetting.Actual)
                    {
                        lineAmount -= TNumber.CreateTruncating(plan.ActualRevenue[i]) * folded.PerRevenue[side];
                        if (definition.FloorAtZero)
                            lineAmount = TNumber.Max(lineAmount, TNumber.Zero);
                    }

                    amount += lineAmount;
                    unitCap += units * folded.UnitCap;
                    if (TTrace.IsOn)
                        trace.Add(steps.Line(i, side, Ratio(lineAmount, folded.LineDenominator)));
                }
            }

            // Step 7: the ceiling, where the base is a cost.
            var ceiling = TNumber.Zero;
            var hasCeiling = definition.Base == CompensationBase.ReferenceCost;
            if (hasCeiling)
            {
                if (definition.Profit == ProfitSetting.Given)
                    amount += TNumber.CreateTruncating(plan.Profit) * folded.LineDenominator;
                amount = TNumber.Max(amount, TNumber.Zero);
                var before = amount;
                if (definition.CeilingRounding is { } ceilingRule)
                    amount = ceilingRule.Round(amount, folded.LineDenominator);
                if (TTrace.IsOn && plan.ExternalCeiling is null)
                    trace.Add(steps.Ceiling(Ratio(before, folded.LineDenominator), Ratio(amount, folded.BaseDenominator)));
                ceiling = amount * folded.Ceiling;
            }

            if (plan.ExternalCeiling is { } external)
            {
                notes |= AssessmentNotes.ExternalCeiling;
                ceiling = TNumber.CreateTruncating(external) * folded.Denominator;
                if (hasCeiling)
                    amount = TNumber.CreateTruncating(external) * folded.BaseDenominator;
                hasCeiling = true;
                if (TTrace.IsOn)
                    trace.Add(steps.ExternalCeiling());
            }

            // Steps 8 and 9: the share and the deduction of other sources, in the order of the methodology.
            var deducted = TNumber.CreateTruncating(Deducted(definition.OtherSources, plan, ref notes));
            if (definition.OtherSources.Order == DeductionOrder.BeforeShare)
            {
                var before = amount;
                amount = TNumber.Max(amount - (deducted * folded.BaseDenominator), TNumber.Zero);
                if (TTrace.IsOn)
                    steps.Deduction(trace, Ratio(before, folded.BaseDenominator), Ratio(amount, folded.BaseDenominator));
            }

            var optimum = amount * folded.Share;
            if (TTrace.IsOn)
                steps.Share(trace, Ratio(amount, folded.BaseDenominator), Ratio(optimum, folded.Denominator));
            if (definition.OtherSources.Order == DeductionOrder.AfterShare)
            {
                var before = optimum;
                optimum = TNumber.Max(optimum - (deducted * folded.Denominator), TNumber.Zero);
                if (TTrace.IsOn)
                    steps.Deduction(trace, Ratio(before, folded.Denominator), Ratio(optimum, folded.Denominator));
            }

            // Step 10.
            if (plan.ExternalOptimum is { } externalOptimum)
            {
                notes |= AssessmentNotes.ExternalOptimum;
                optimum = TNumber.CreateTruncating(externalOptimum) * folded.Denominator;
            }

            if ((notes & AssessmentNotes.ExcludedByOtherSource) != AssessmentNotes.None)
                optimum = TNumber.Zero;
            if (TTrace.IsOn)
                trace.Add(steps.Optimum(Ratio(optimum, folded.Denominator), notes));

            // Step 11: the lowest of the limits, the ceiling less other public money always among them.
            var lowest = optimum;
            var limit = AwardLimit.None;
            var cap = TNumber.Zero;
            var hasCap = false;
            if (limits.ByRequest)
                Lower(TNumber.CreateTruncating(plan.Definition.Request!.Value.Hellers) * folded.Denominator, AwardLimit.Request);
            if (limits.EligibleCostShare is not null)
                Lower(TNumber.CreateTruncating(plan.Definition.EligibleCost!.Value.Hellers) * folded.EligibleShare, AwardLimit.EligibleCost);
            if (limits.PerUnit is not null)
                Lower(unitCap, AwardLimit.PerUnit);
            if (limits.Maximum is not null)
                Lower(folded.Maximum, AwardLimit.Maximum);
            var room = TNumber.Zero;
            if (hasCeiling)
            {
                room = TNumber.Max(ceiling - (TNumber.CreateTruncating(plan.OtherSourcesTotal) * folded.Denominator), TNumber.Zero);
                Lower(room, AwardLimit.Ceiling);
            }
            else
            {
                notes |= AssessmentNotes.CeilingNotChecked;
            }

            var capped = lowest;
            if (limits.Minimum is not null && optimum != TNumber.Zero && capped < folded.Minimum)
                capped = BelowMinimum();
            if (TTrace.IsOn)
                trace.Add(steps.Capped(Ratio(optimum, folded.Denominator), Ratio(capped, folded.Denominator), hasCeiling ? (Ratio(ceiling, folded.Denominator), Ratio(room, folded.Denominator)) : null, Ratio(unitCap, folded.Denominator), limit, notes));

            // Step 13: rounding, which must not climb over a limit.
            var proposal = definition.AwardRounding.Round(capped, folded.Denominator);
            var rule = definition.AwardRounding;
            if (hasCap && proposal * folded.Denominator > cap)
            {
                notes |= AssessmentNotes.RoundedDownToLimit;
                rule = RoundingRule.Of(rule.Step, RoundingMode.Down);
                proposal = rule.Round(capped, folded.Denominator);
            }

            if (TTrace.IsOn)
                trace.Add(steps.Proposal(rule, Ratio(capped, folded.Denominator), Ratio(proposal, TNumber.One), notes));

            var shownOptimum = RoundingRule.ToHeller.Round(optimum, folded.Denominator);
            var shownCapped = capped == optimum ? shownOptimum : RoundingRule.ToHeller.Round(capped, folded.Denominator);
            var shownCeiling = !hasCeiling ? -TNumber.One : RoundingRule.ToHeller.Round(ceiling, folded.Denominator);
            return new(rules, plan, ToHellers(shownCeiling), ToHellers(shownOptimum), ToHellers(shownCapped), ToHellers(proposal), limit, notes);

            void Lower(TNumber value, AwardLimit by)
            {
                if (!hasCap || value < cap)
                    cap = value;
                hasCap = true;
                if (value < lowest)
                    (lowest, limit) = (value, by);
            }

            TNumber BelowMinimum()
            {
                switch (limits.BelowMinimum)
                {
                    case MinimumPolicy.Raise:
                        // A raise may pass the request and the other caps, never the ceiling.
                        var raised = hasCeiling ? TNumber.Min(folded.Minimum, room) : folded.Minimum;
                        (cap, hasCap) = (room, hasCeiling);
                        if (raised <= lowest)
                            return lowest;
                        notes |= AssessmentNotes.RaisedToMinimum;
                        return raised;
                    case MinimumPolicy.Refuse:
                        notes |= AssessmentNotes.Refused;
                        return TNumber.Zero;
                    default:
                        notes |= AssessmentNotes.BelowMinimum;
                        return TNumber.Zero;
                }
            }
        }
    }

    /// <summary>Haléře of the sources that the methodology deducts; notes a source that excludes any award.</summary>
    private static long Deducted(OtherSourcesSetting setting, ServicePlan plan, ref AssessmentNotes notes)
    {
        var sum = 0L;
        foreach (var other in plan.Definition.OtherSources.AsSpan())
        {
            if (Contains(setting.Deducted, other.Source))
                sum += other.Amount.Hellers;
            if (other.Amount > Money.Zero && Contains(setting.Excluding, other.Source))
                notes |= AssessmentNotes.ExcludedByOtherSource;
        }

        return sum;
    }

    private static bool Contains(ValueList<PublicSource> sources, PublicSource source)
    {
        foreach (var known in sources.AsSpan())
        {
            if (ReferenceEquals(known, source))
                return true;
        }

        return false;
    }

    private static long ToHellers<TNumber>(TNumber number) where TNumber : struct, IBinaryInteger<TNumber> =>
        typeof(TNumber) == typeof(long) ? long.CreateTruncating(number) : long.CreateChecked(number);

    /// <summary>Crowns of a number of haléře over a denominator; only for the trace.</summary>
    private static Exact Ratio<TNumber>(TNumber numerator, TNumber denominator) where TNumber : struct, IBinaryInteger<TNumber> =>
        Exact.Of(BigInteger.CreateChecked(numerator), BigInteger.CreateChecked(denominator) * 100);
}
