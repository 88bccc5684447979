using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Compensation.Settlements;

/// <summary>Step 16 for one service and year: one piece of code for the plain and the explained call.</summary>
internal static class SettlementCore
{
    /// <summary>The amounts of a case that <see cref="SettlementChecks"/> let through.</summary>
    public static void Run<TTrace>(CompensationRules rules, SettlementCase settled, TTrace trace, out SettledAmounts amounts)
        where TTrace : struct, ITrace
    {
        // Unchecked: the most amounts of a case and the most entries of a ledger keep every sum inside machine words.
        unchecked
        {
            var steps = TTrace.IsOn ? new SettlementExplanation(rules, settled) : null!;
            var setting = rules.Definition.Settlement;
            var notes = settled.Notes;
            if (setting.Binding is null && settled.Definition.Binding is null)
                notes |= SettlementNotes.NoBindingReading;
            if (setting.Mode is { } mode && mode != settled.Definition.Terms.Mode)
                notes |= SettlementNotes.OtherMode;

            // What the terms make due of the agreed amount.
            var due = settled.Basis.Rounded(settled.Agreed);
            if (TTrace.IsOn)
            {
                trace.Add(steps.ActualCeiling());
                trace.Add(steps.Due(Crowns(due)));
            }

            // The agreed amount goes down: unspent, used ineligibly, not due, cut.
            var left = settled.Agreed;
            var unspent = settled.Spent < 0 ? 0 : AtLeastZero(left - settled.Spent);
            if (TTrace.IsOn && settled.Spent >= 0)
                trace.Add(steps.Unspent(Crowns(unspent)));
            left -= unspent;
            var ineligible = Math.Min(settled.Ineligible, left);
            if (TTrace.IsOn && settled.Ineligible > 0)
                trace.Add(steps.Ineligible(Crowns(ineligible)));
            left -= ineligible;
            var notDue = AtLeastZero(left - due);
            if (TTrace.IsOn && notDue > 0)
                trace.Add(steps.NotDue(Crowns(left), Crowns(due), Crowns(notDue)));
            left -= notDue;
            var cut = Math.Min(settled.Cut, left);
            if (TTrace.IsOn && settled.Definition.Cut is not null)
                trace.Add(steps.Cut(Crowns(cut)));
            var entitled = left - cut;
            if (ineligible < settled.Ineligible || cut < settled.Cut)
                notes |= SettlementNotes.Limited;
            if (TTrace.IsOn)
                trace.Add(steps.Entitled(unspent, ineligible, notDue, cut, entitled));

            // Public money of all sources, without what of the settled source is to go back anyway.
            var publicMoney = Math.Min(settled.Received, entitled) + settled.Others;
            if (TTrace.IsOn)
            {
                trace.Add(steps.PublicMoney(entitled, publicMoney));
                if (settled.Ceiling > 0)
                    trace.Add(steps.Share(publicMoney));
            }

            // Both readings.
            var overAdvance = AtLeastZero(publicMoney - settled.Ceiling);
            var overActual = AtLeastZero(publicMoney - settled.Actual);
            var under = AtLeastZero(settled.Actual - publicMoney);
            var expected = settled.OthersOutstanding + AtLeastZero(entitled - settled.Received);
            var net = settled.NetOf(entitled);
            var roomAdvance = Headroom.Of(settled.Ceiling, net, expected);
            var roomActual = Headroom.Of(settled.Actual, net, expected);
            if (TTrace.IsOn)
            {
                trace.Add(steps.Over(OvercompensationReading.AdvanceCeiling, publicMoney, settled.Ceiling, overAdvance));
                trace.Add(steps.Over(OvercompensationReading.ActualNetCost, publicMoney, settled.Actual, overActual));
                trace.Add(steps.Under(publicMoney, under));
                trace.Add(steps.Headroom(OvercompensationReading.AdvanceCeiling, settled.Ceiling, net, expected, roomAdvance));
                trace.Add(steps.Headroom(OvercompensationReading.ActualNetCost, settled.Actual, net, expected, roomActual));
            }

            amounts = new(due, unspent, ineligible, notDue, cut, entitled, publicMoney, overAdvance, overActual, under, roomAdvance, roomActual, notes);
        }
    }

    private static long AtLeastZero(long hellers) => Math.Max(0, hellers);

    private static Money Crowns(long hellers) => Money.FromHellers(hellers);
}
