using System.Numerics;
using System.Runtime.CompilerServices;
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
    /// The amounts of a plan that <see cref="AssessmentChecks"/> let through, in a number type in which it fits; the unit sides are
    /// for the explanation only.
    /// </summary>
    public static void Run<TNumber, TTrace>(CompensationRules rules, FoldedRules<TNumber> folded, ServicePlan plan, ValueList<UnitSide>? sides, TTrace trace, out AssessedAmounts amounts)
        where TNumber : struct, IBinaryInteger<TNumber>
        where TTrace : struct, ITrace
    {
        // Unchecked: the bound of the folded rules proves that no value leaves the number type.
        unchecked
        {
            var steps = TTrace.IsOn ? new AssessmentExplanation(rules, plan, sides!) : null!;
            var notes = (plan.GivesAnywhere & ~rules.Uses) == PlanInputs.None ? AssessmentNotes.None : AssessmentNotes.InputNotUsed;

            // Steps 1 to 6 by line; the unit side of each is folded already.
            var amount = TNumber.Zero;
            var unitCap = TNumber.Zero;
            if (folded.Base == CompensationBase.PreviousAward)
            {
                amount = TNumber.CreateTruncating(plan.PreviousAward);
            }
            else
            {
                for (var i = 0; i < plan.LineCount; i++)
                {
                    ref readonly var line = ref plan.Line(i);
                    var side = folded.IsByLine ? i : rules.Find(line.Form, line.Unit, line.Peak);
                    var units = TNumber.CreateTruncating(line.Counted.For(folded.Weight));
                    var lineAmount = units * folded.PerUnit[side];
                    if (folded.TakesActualRevenue)
                        lineAmount -= TNumber.CreateTruncating(plan.ActualRevenue[i]) * folded.PerRevenue[side];
                    if (folded.FloorsLines && TNumber.IsNegative(lineAmount))
                        lineAmount = TNumber.Zero;
                    amount += lineAmount;
                    unitCap += units * folded.UnitCap;
                    if (TTrace.IsOn)
                        trace.Add(steps.Line(i, side, Ratio(lineAmount, folded.LineDenominator)));
                }
            }

            // Step 7: the ceiling, where the base is a cost.
            var ceiling = TNumber.Zero;
            var shownCeiling = -1L;
            if (folded.Base == CompensationBase.ReferenceCost)
            {
                if (folded.TakesProfit)
                    amount += TNumber.CreateTruncating(plan.Profit) * folded.LineDenominator;
                amount = AtLeastZero(amount);
                var rounded = folded.CeilingRounding.Round(amount, folded.LineDenominator);
                var before = amount;
                if (folded.RoundsCeiling)
                    amount = rounded;
                ceiling = amount * folded.Ceiling;
                if (plan.ExternalCeiling < 0)
                {
                    shownCeiling = ToHellers(rounded);
                    if (TTrace.IsOn)
                        trace.Add(steps.Ceiling(Ratio(before, folded.LineDenominator), Ratio(amount, folded.BaseDenominator)));
                }
            }

            if (plan.ExternalCeiling >= 0)
            {
                notes |= AssessmentNotes.ExternalCeiling;
                shownCeiling = plan.ExternalCeiling;
                ceiling = TNumber.CreateTruncating(shownCeiling) * folded.Denominator;
                if (folded.Base == CompensationBase.ReferenceCost)
                    amount = TNumber.CreateTruncating(shownCeiling) * folded.BaseDenominator;
                if (TTrace.IsOn)
                    trace.Add(steps.ExternalCeiling());
            }

            // Steps 8 and 9: the share and the deduction of other sources, in the order of the methodology.
            var deducted = plan.OtherSourcesOf(folded.Deducted);
            if ((plan.OtherSourcesMask & folded.Excluding) != 0)
                notes |= AssessmentNotes.ExcludedByOtherSource;
            if (folded.DeductsBeforeShare)
            {
                var before = amount;
                amount = AtLeastZero(amount - (TNumber.CreateTruncating(deducted) * folded.BaseDenominator));
                if (TTrace.IsOn)
                    steps.Deduction(trace, Ratio(before, folded.BaseDenominator), Ratio(amount, folded.BaseDenominator));
            }

            var optimum = amount * folded.Share;
            if (TTrace.IsOn)
                steps.Share(trace, Ratio(amount, folded.BaseDenominator), Ratio(optimum, folded.Denominator));
            if (!folded.DeductsBeforeShare)
            {
                var before = optimum;
                optimum = AtLeastZero(optimum - (TNumber.CreateTruncating(deducted) * folded.Denominator));
                if (TTrace.IsOn)
                    steps.Deduction(trace, Ratio(before, folded.Denominator), Ratio(optimum, folded.Denominator));
            }

            // Step 10.
            if (plan.ExternalOptimum >= 0)
            {
                notes |= AssessmentNotes.ExternalOptimum;
                optimum = TNumber.CreateTruncating(plan.ExternalOptimum) * folded.Denominator;
            }

            if ((notes & AssessmentNotes.ExcludedByOtherSource) != AssessmentNotes.None)
                optimum = TNumber.Zero;
            if (TTrace.IsOn)
                trace.Add(steps.Optimum(Ratio(optimum, folded.Denominator), notes));

            // Step 11: the lowest of the limits; the ceiling less other public money is always the last of them.
            var cap = TNumber.Zero;
            var by = AwardLimit.None;
            if (folded.CapsByRequest)
                Lower(ref cap, ref by, TNumber.CreateTruncating(plan.Request) * folded.Denominator, AwardLimit.Request);
            if (folded.CapsByEligibleCost)
                Lower(ref cap, ref by, TNumber.CreateTruncating(plan.EligibleCost) * folded.EligibleShare, AwardLimit.EligibleCost);
            if (folded.CapsByUnits)
                Lower(ref cap, ref by, unitCap, AwardLimit.PerUnit);
            if (folded.CapsByMaximum)
                Lower(ref cap, ref by, folded.Maximum, AwardLimit.Maximum);
            var room = TNumber.Zero;
            if (shownCeiling >= 0)
            {
                room = AtLeastZero(ceiling - (TNumber.CreateTruncating(plan.OtherSourcesTotal) * folded.Denominator));
                Lower(ref cap, ref by, room, AwardLimit.Ceiling);
            }
            else
            {
                notes |= AssessmentNotes.CeilingNotChecked;
            }

            var limit = by != AwardLimit.None && cap < optimum ? by : AwardLimit.None;
            var capped = limit == AwardLimit.None ? optimum : cap;
            if (folded.HasMinimum && optimum != TNumber.Zero && capped < folded.Minimum)
            {
                var hasCeiling = shownCeiling >= 0;
                (var amountBelow, notes) = BelowMinimum(folded, capped, hasCeiling, room, notes);
                capped = amountBelow;
                if (folded.BelowMinimum == MinimumPolicy.Raise)
                    (cap, by) = hasCeiling ? (room, AwardLimit.Ceiling) : (cap, AwardLimit.None);
            }

            if (TTrace.IsOn)
                trace.Add(steps.Capped(Ratio(optimum, folded.Denominator), Ratio(capped, folded.Denominator), shownCeiling >= 0 ? (Ratio(ceiling, folded.Denominator), Ratio(room, folded.Denominator)) : null, Ratio(unitCap, folded.Denominator), limit, notes));

            // Step 13: rounding, which must not climb over a limit.
            var rule = folded.AwardRounding;
            var proposal = rule.Round(capped, folded.Denominator);
            if (by != AwardLimit.None && proposal * folded.Denominator > cap)
            {
                notes |= AssessmentNotes.RoundedDownToLimit;
                rule = RoundingRule.Of(rule.Step, RoundingMode.Down);
                proposal = rule.Round(capped, folded.Denominator);
            }

            if (TTrace.IsOn)
                trace.Add(steps.Proposal(rule, Ratio(capped, folded.Denominator), Ratio(proposal, TNumber.One), notes));

            var shownOptimum = RoundingRule.ToHeller.Round(optimum, folded.Denominator);
            var shownCapped = capped == optimum ? shownOptimum : RoundingRule.ToHeller.Round(capped, folded.Denominator);
            amounts = new(shownCeiling, ToHellers(shownOptimum), ToHellers(shownCapped), ToHellers(proposal), limit, notes);
        }
    }

    /// <summary>What the policy makes of an amount below the least one. A raise may pass the request and the other caps, never the ceiling.</summary>
    private static (TNumber Amount, AssessmentNotes Notes) BelowMinimum<TNumber>(FoldedRules<TNumber> folded, TNumber capped, bool hasCeiling, TNumber room, AssessmentNotes notes)
        where TNumber : struct, IBinaryInteger<TNumber>
    {
        if (folded.BelowMinimum != MinimumPolicy.Raise)
            return (TNumber.Zero, notes | (folded.BelowMinimum == MinimumPolicy.Refuse ? AssessmentNotes.Refused : AssessmentNotes.BelowMinimum));
        var raised = hasCeiling ? TNumber.Min(folded.Minimum, room) : folded.Minimum;
        return raised > capped ? (raised, notes | AssessmentNotes.RaisedToMinimum) : (capped, notes);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Lower<TNumber>(ref TNumber cap, ref AwardLimit by, TNumber value, AwardLimit limit) where TNumber : struct, IBinaryInteger<TNumber>
    {
        if (by == AwardLimit.None || value < cap)
            (cap, by) = (value, limit);
    }

    private static TNumber AtLeastZero<TNumber>(TNumber value) where TNumber : struct, IBinaryInteger<TNumber> =>
        TNumber.IsNegative(value) ? TNumber.Zero : value;

    private static long ToHellers<TNumber>(TNumber number) where TNumber : struct, IBinaryInteger<TNumber> => long.CreateChecked(number);

    /// <summary>Crowns of a number of haléře over a denominator; only for the trace.</summary>
    private static Exact Ratio<TNumber>(TNumber numerator, TNumber denominator) where TNumber : struct, IBinaryInteger<TNumber> =>
        Exact.Of(BigInteger.CreateChecked(numerator), BigInteger.CreateChecked(denominator) * 100);
}
