using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Compensation.Awards;

/// <summary>Steps 12 and 13 over all services of a round, in haléře; every fraction is exact until it is rounded.</summary>
internal sealed class RoundDivision
{
    private readonly AwardRoundDefinition _round;
    private readonly RoundClaim[] _claims;
    private readonly long _allocation;
    private readonly RoundingRule _rounding;
    private readonly ProblemList _problems = new();
    private long _reduced; // sum of the exact reduced amounts, down to a haléř

    private RoundDivision(AwardRoundDefinition round)
    {
        _round = round;
        _allocation = round.Allocation.Hellers;
        _rounding = RoundingOf(round);
        _claims = new RoundClaim[round.Items.Count];
    }

    private bool Raises => _round.BelowLeast == MinimumPolicy.Raise;

    /// <summary>Divides a checked round; there are problems where the money does not suffice for what nobody reduces.</summary>
    public static ValidationReport Divide(AwardRoundDefinition round, out RoundClaim[] claims)
    {
        var division = new RoundDivision(round);
        division.Claims();
        division.Reduce();
        division.Round();
        claims = division._claims;
        return division._problems.Report;
    }

    /// <summary>The rule that makes the award of the reduced amount.</summary>
    public static RoundingRule RoundingOf(AwardRoundDefinition round) => round.Reduction.Order == ReductionOrder.AfterRounding
        ? RoundingRule.Of(Money.OneHeller, RoundingMode.Down)
        : round.Rounding;

    /// <summary>Most that a service may get in the round before rounding, in haléře.</summary>
    public static long CapOf(RoundItem item)
    {
        if (item.Problems.HasErrors)
            return 0;
        var most = Money.Min(item.Capped, item.Most ?? item.Capped) - item.Earlier;
        return Math.Max(Math.Min(most.Hellers, item.TopUp?.Hellers ?? long.MaxValue), 0);
    }

    private void Claims()
    {
        var isWaterFilling = _round.Reduction.Reduction.Method == ReductionMethod.CappedWaterFilling;
        for (var i = 0; i < _claims.Length; i++)
        {
            var item = _round.Items[i];
            ref var claim = ref _claims[i];
            claim.Cap = CapOf(item);
            if (claim.Cap == 0)
                continue;
            claim.Highest = Highest(item, claim.Cap);
            if (_round.Reduction.Order == ReductionOrder.AfterRounding)
                claim.Cap = claim.Highest;
            claim.Least = (long)RoundingRule.Of(_rounding.Step, RoundingMode.Up).Round<Int128>(Math.Max((item.Least ?? Money.Zero).Hellers - item.Earlier.Hellers, 0), 1);
            claim.Weight = isWaterFilling ? (item.TopUp ?? item.Optimum - item.Earlier).Hellers : claim.Cap;
            if (claim.Weight <= 0)
                claim.Weight = claim.Cap;
        }
    }

    // What an assessment proposes stands, unless rounding took it over the capped amount.
    private long Highest(RoundItem item, long cap)
    {
        var rounded = item.Proposal is { } proposal && item.Capped.Hellers == cap ? proposal.Hellers : _round.Rounding.Round<Int128>(cap, 1);
        return (long)(rounded <= cap ? rounded : RoundingRule.Of(_round.Rounding.Step, RoundingMode.Down).Round<Int128>(cap, 1));
    }

    private void Reduce()
    {
        var all = Enumerable.Range(0, _claims.Length).Where(i => _claims[i].Cap > 0).ToArray();
        var reduction = _round.Reduction.Reduction;
        switch (reduction.Method)
        {
            case ReductionMethod.None or ReductionMethod.ByCoefficient:
                ByCoefficient(all, reduction);
                break;
            case ReductionMethod.ByPriority:
                foreach (var group in all.GroupBy(i => _round.Items[i].Priority).OrderBy(group => group.Key))
                    _reduced += Fill(group.ToArray(), _allocation - _reduced, group.Key);
                break;
            default:
                _reduced = Fill(all, _allocation, null);
                break;
        }
    }

    // Every amount × a stated coefficient, or as it is.
    private void ByCoefficient(int[] members, Reduction reduction)
    {
        var ratios = reduction.Coefficients.ToDictionary(each => each.Priority, each => ReductionRatio.OfCoefficient(each.Priority, each.Coefficient));
        Int128 millionths = 0;
        foreach (var i in members)
        {
            ref var claim = ref _claims[i];
            var ratio = ratios.GetValueOrDefault(_round.Items[i].Priority);
            if (ratio?.Stated == Rate.One)
                ratio = null;
            var (above, below) = ratio?.Times(claim.Weight) ?? (claim.Cap, 1);
            Settle(ref claim, ratio, above, below);
            millionths += claim.Fate switch
            {
                RoundFate.Reduced => above,
                RoundFate.Full => (Int128)claim.Cap * Rate.One.Millionths,
                RoundFate.Raised => (Int128)claim.Least * Rate.One.Millionths,
                _ => 0,
            };
        }

        _reduced = (long)(millionths / Rate.One.Millionths);
        var needed = RoundingRule.Divide(millionths, (Int128)Rate.One.Millionths, RoundingMode.Up);
        if (needed > _allocation)
            TooLittle(Money.FromHellers((long)needed), _round.Allocation, null);
    }

    /// <summary>Divides money among services and tells how much of it they take.</summary>
    private long Fill(int[] members, long money, int? priority)
    {
        if (!Raises)
        {
            foreach (var i in members)
            {
                if (_claims[i].Cap < _claims[i].Least)
                    _claims[i].Fate = RoundFate.Dropped;
            }

            members = Array.FindAll(members, i => _claims[i].Fate != RoundFate.Dropped);
        }

        if (members.Length == 0)
            return 0;
        if (priority is not null && money == 0 && !(Raises && Array.Exists(members, i => _claims[i].Least > 0)))
        {
            var none = ReductionRatio.Computed(priority, 0, members.Sum(i => _claims[i].Weight));
            foreach (var i in members)
                (_claims[i].Fate, _claims[i].Ratio) = (RoundFate.Reduced, none);
            return 0;
        }

        if (!new WaterLevel(_claims, members, Raises).TryFind(money, out var level, out var left))
        {
            TooLittle(Money.FromHellers(members.Sum(i => Math.Min(_claims[i].Least, _claims[i].Cap))), Money.FromHellers(money), priority);
            return money;
        }

        var ratio = level is var (above, below) ? ReductionRatio.Computed(priority, above, below) : null;
        long taken = 0;
        foreach (var i in members)
        {
            ref var claim = ref _claims[i];
            if (left(i))
            {
                (claim.Fate, claim.Ratio) = (RoundFate.Dropped, ratio);
                continue;
            }

            var (numerator, denominator) = ratio?.Times(claim.Weight) ?? (claim.Cap, 1);
            Settle(ref claim, ratio, numerator, denominator);
            taken += claim.Cap;
        }

        // What those below their least leave, in this group and before it, is shared by those that the rest of the money reduces.
        if (money > 0 && Array.Exists(members, i => _claims[i].Fate == RoundFate.Reduced))
        {
            foreach (ref var claim in _claims.AsSpan())
                claim.HandsOn = claim.Fate == RoundFate.Dropped;
        }

        return ratio is null ? taken : money;
    }

    /// <summary>What becomes of a service whose part is a fraction of haléře.</summary>
    private void Settle(ref RoundClaim claim, ReductionRatio? ratio, Int128 above, long below)
    {
        claim.Ratio = ratio;
        if (above >= (Int128)claim.Cap * below && (Raises || claim.Cap >= claim.Least))
            (claim.Fate, claim.Ratio) = (RoundFate.Full, null);
        else if (above >= (Int128)claim.Least * below)
            claim.Fate = RoundFate.Reduced;
        else if (!Raises)
            claim.Fate = RoundFate.Dropped;
        else
            claim.Fate = claim.Least < claim.Cap ? RoundFate.Raised : RoundFate.Full;
    }

    private void TooLittle(Money needed, Money given, int? priority)
    {
        var (czech, english) = priority is { } group ? ($" priority {group}", $" of the priority {group}") : (string.Empty, string.Empty);
        var isLeast = Raises && _round.Reduction.Reduction.Method is not (ReductionMethod.None or ReductionMethod.ByCoefficient);
        _problems.Fail(RoundProblemCodes.TooLittle, "$.allocation", isLeast
            ? new($"Na nejnižší dotace služeb{czech} je třeba {needed.ToText(Language.Czech)}, k dispozici je {given.ToText(Language.Czech)}; zvyšte objem, nebo zvolte jiný postup pod minimem.",
                $"The least awards of the services{english} need {needed.ToText(Language.English)}, there is {given.ToText(Language.English)}; raise the allocation or choose another policy below the least.")
            : new($"Na dotace je třeba {needed.ToText(Language.Czech)}, objem je {given.ToText(Language.Czech)} a způsob '{_round.Reduction.Reduction.ToText(Language.Czech)}' neříká, kdo dostane méně; zvolte jiné krácení.",
                $"The awards need {needed.ToText(Language.English)}, the allocation is {given.ToText(Language.English)}, and the reduction '{_round.Reduction.Reduction.ToText(Language.English)}' does not say who gets less; choose another one."));
    }

    private void Round()
    {
        long total = 0;
        for (var i = 0; i < _claims.Length; i++)
        {
            ref var claim = ref _claims[i];
            switch (claim.Fate)
            {
                case RoundFate.Full:
                    (claim.Reduced, claim.Amount) = (claim.Cap, claim.Highest);
                    break;
                case RoundFate.Raised:
                    (claim.Reduced, claim.Amount) = (claim.Least, Math.Min((long)_rounding.Round<Int128>(claim.Least, 1), claim.Highest));
                    break;
                case RoundFate.Reduced:
                    var (above, below) = claim.Ratio!.Times(claim.Weight);
                    claim.Reduced = (long)RoundingRule.ToHeller.Round<Int128>(above, below);
                    claim.Amount = Math.Min((long)_rounding.Round<Int128>(above, below), claim.Highest);
                    break;
            }

            total += claim.Amount;
        }

        if (total > _allocation)
            TakeBack(total - _allocation);
        else if (_round.Reduction.Remainder == RemainderPolicy.LargestRemainder && _reduced > total)
            GiveOut((_reduced - total) / _rounding.StepHellers);
    }

    // Rounding up passed the allocation: a step comes back from each of those that it raised the most. Every one was raised by less than a step
    // and together by at least the excess, so there are enough of them. Only a round whose money does not suffice has too few; it is refused.
    private void TakeBack(long excess)
    {
        var steps = ((excess - 1) / _rounding.StepHellers) + 1;
        foreach (var (i, _) in Gaps().OrderBy(each => each.Gap).ThenByDescending(each => _round.Items[each.Claim].Service, StringComparer.Ordinal).Take((int)Math.Min(steps, _claims.Length)))
            _claims[i].Amount -= _rounding.StepHellers;
    }

    // One step at a time to who is furthest below its exact amount. All gaps lie within one step, so whole turns keep their order.
    private void GiveOut(long steps)
    {
        var turn = Gaps().OrderByDescending(each => each.Gap).ThenBy(each => _round.Items[each.Claim].Service, StringComparer.Ordinal).Select(each => each.Claim).ToList();
        while (steps > 0 && turn.Count > 0)
        {
            turn.RemoveAll(i => _claims[i].Amount + _rounding.StepHellers > _claims[i].Highest);
            foreach (var i in turn.Take((int)Math.Min(steps, turn.Count)))
            {
                _claims[i].Amount += _rounding.StepHellers;
                steps--;
            }
        }
    }

    // How far the award of each reduced service is below its exact amount: a numerator, because all that take a part have one denominator.
    private IEnumerable<(int Claim, Int128 Gap)> Gaps()
    {
        for (var i = 0; i < _claims.Length; i++)
        {
            if (_claims[i] is not { Fate: RoundFate.Reduced, Ratio: { } ratio } claim)
                continue;
            var (above, below) = ratio.Times(claim.Weight);
            if (above > 0)
                yield return (i, above - ((Int128)claim.Amount * below));
        }
    }
}
