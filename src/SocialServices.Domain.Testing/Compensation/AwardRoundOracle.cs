using System.Numerics;
using SocialServices.Domain.Compensation.Awards;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Testing.Compensation;

/// <summary>
/// A round divided once more, naive and slow, in fractions of big numbers: what is at its cap is fixed and the rest scaled again, who is
/// furthest below its least leaves and everything starts again, haléře come and go one step at a time. A test compares the library, or an
/// application, with it.
/// </summary>
public static class AwardRoundOracle
{
    /// <summary>The awards in the order of the services; none where the money does not suffice for what nobody reduces.</summary>
    /// <param name="round">A definition that <see cref="AwardRound"/> lets through.</param>
    public static ValueList<Money>? Divide(AwardRoundDefinition round)
    {
        ArgumentNullException.ThrowIfNull(round);
        var setting = round.Reduction;
        var rows = round.Items.Select(item => new Row(item, round)).ToList();
        var money = round.Allocation.ToExact();
        var open = rows.Where(row => row.Cap > Exact.Zero).ToList();
        switch (setting.Reduction.Method)
        {
            case ReductionMethod.None or ReductionMethod.ByCoefficient:
                foreach (var row in open)
                    row.Share = Bounded(row, row.Cap * (setting.Reduction.Coefficients.FirstOrDefault(each => each.Priority == row.Item.Priority)?.Coefficient ?? Rate.One).ToExact(), round.BelowLeast);
                if (Sum(open.Select(row => row.Share)) > money)
                    return null;
                break;
            case ReductionMethod.ByPriority:
                foreach (var group in open.GroupBy(row => row.Item.Priority).OrderBy(group => group.Key))
                {
                    if (!Fill(group.ToList(), money, round.BelowLeast))
                        return null;
                    money -= Sum(group.Select(row => row.Share));
                }

                break;
            default:
                if (!Fill(open, money, round.BelowLeast))
                    return null;
                break;
        }

        Round(rows, round);
        return rows.Select(row => row.Award).ToValueList();
    }

    private static Exact Bounded(Row row, Exact share, MinimumPolicy? below)
    {
        if (share >= row.Least)
            return share;
        row.IsRaised = below == MinimumPolicy.Raise;
        return row.IsRaised ? Exact.Min(row.Least, row.Cap) : Exact.Zero;
    }

    private static bool Fill(List<Row> rows, Exact money, MinimumPolicy? below)
    {
        if (below == MinimumPolicy.Raise)
            return FillFromFloors(rows, money);

        rows = rows.Where(row => row.Cap >= row.Least).ToList();
        while (rows.Count > 0)
        {
            Scale(rows, money);
            var under = rows.Where(row => row.Share < row.Least).ToList();
            if (under.Count == 0)
                return true;
            var furthest = under.Select(row => row.Share / row.Least).Min();
            foreach (var row in under.Where(row => row.Share / row.Least == furthest).ToList())
            {
                row.Share = Exact.Zero;
                rows.Remove(row);
            }
        }

        return true;
    }

    // Items at the cap are fixed, the rest is scaled again, until the money is used up or all are at their caps.
    private static void Scale(List<Row> rows, Exact money)
    {
        var rest = rows.ToList();
        while (rest.Count > 0)
        {
            var level = (money - Sum(rows.Except(rest).Select(row => row.Cap))) / Sum(rest.Select(row => row.Weight));
            var full = rest.Where(row => row.Cap <= level * row.Weight).ToList();
            foreach (var row in rest)
                row.Share = Exact.Min(row.Cap, level * row.Weight);
            if (full.Count == 0)
                return;
            rest = rest.Except(full).ToList();
        }
    }

    // The sum grows with the level by straight pieces: the piece in which it reaches the money is looked for among all of them.
    private static bool FillFromFloors(List<Row> rows, Exact money)
    {
        if (Sum(rows.Select(row => At(row, Exact.Zero))) > money)
            return false;
        var level = Exact.Zero;
        foreach (var bend in rows.SelectMany(row => new[] { Exact.Min(row.Least, row.Cap) / row.Weight, row.Cap / row.Weight }).Distinct().Order())
        {
            if (SumAt(bend) < money)
            {
                level = bend;
                continue;
            }

            level = SumAt(bend) == money ? bend : level + ((money - SumAt(level)) * (bend - level) / (SumAt(bend) - SumAt(level)));
            break;
        }

        foreach (var row in rows)
        {
            row.Share = At(row, level);
            row.IsRaised = level * row.Weight < row.Share;
        }

        return true;

        Exact SumAt(Exact height) => Sum(rows.Select(row => At(row, height)));

        static Exact At(Row row, Exact height) => Exact.Max(Exact.Min(row.Least, row.Cap), Exact.Min(row.Cap, height * row.Weight));
    }

    private static void Round(List<Row> rows, AwardRoundDefinition round)
    {
        var rule = round.Reduction.Order == ReductionOrder.AfterRounding ? RoundingRule.Of(Money.OneHeller, RoundingMode.Down) : round.Rounding;
        foreach (var row in rows)
            row.Award = row.Share == row.Cap ? row.Highest : Money.Min(rule.Round(row.Share), row.Highest);

        var reduced = rows.Where(row => row.Share > Exact.Zero && row.Share < row.Cap && !row.IsRaised).ToList();
        while (Money.Sum(rows.Select(row => row.Award)) > round.Allocation)
        {
            reduced.Where(row => row.Award.ToExact() > row.Share)
                .OrderByDescending(row => row.Award.ToExact() - row.Share).ThenByDescending(row => row.Item.Service, StringComparer.Ordinal).First().Take(rule.Step);
        }

        if (round.Reduction.Remainder == RemainderPolicy.Leave)
            return;
        while (Sum(rows.Select(row => row.Share)) - Money.Sum(rows.Select(row => row.Award)).ToExact() >= rule.Step.ToExact())
        {
            var next = reduced.Where(row => row.Award + rule.Step <= row.Highest)
                .OrderByDescending(row => row.Share - row.Award.ToExact()).ThenBy(row => row.Item.Service, StringComparer.Ordinal).FirstOrDefault();
            if (next is null)
                return;
            next.Take(-rule.Step);
        }
    }

    private static Exact Sum(IEnumerable<Exact> numbers) => numbers.Aggregate(Exact.Zero, (sum, number) => sum + number);

    private sealed class Row
    {
        public Row(RoundItem item, AwardRoundDefinition round)
        {
            Item = item;
            var most = item.Problems.HasErrors ? Money.Zero : Money.Max(Money.Min(item.Capped, item.Most ?? item.Capped) - item.Earlier, Money.Zero);
            if (item.TopUp < most)
                most = item.TopUp.Value;
            var rounded = item.Proposal is { } proposal && most == item.Capped ? proposal : round.Rounding.Round(most.ToExact());
            Highest = rounded <= most ? rounded : RoundingRule.Of(round.Rounding.Step, RoundingMode.Down).Round(most.ToExact());
            var isRoundedFirst = round.Reduction.Order == ReductionOrder.AfterRounding;
            Cap = (isRoundedFirst ? Highest : most).ToExact();
            var step = isRoundedFirst ? Money.OneHeller : round.Rounding.Step;
            var least = Money.Max((item.Least ?? Money.Zero) - item.Earlier, Money.Zero).ToExact() / step.ToExact();
            Least = Exact.Of((least.Numerator + least.Denominator - 1) / least.Denominator, BigInteger.One) * step.ToExact();
            var @base = round.Reduction.Reduction.Method == ReductionMethod.CappedWaterFilling ? (item.TopUp ?? item.Optimum - item.Earlier).ToExact() : Cap;
            Weight = @base > Exact.Zero ? @base : Cap;
        }

        public RoundItem Item { get; }

        public Exact Cap { get; }

        public Money Highest { get; }

        public Exact Least { get; }

        public Exact Weight { get; }

        public Exact Share { get; set; }

        public bool IsRaised { get; set; }

        public Money Award { get; set; }

        public void Take(Money amount) => Award -= amount;
    }
}
