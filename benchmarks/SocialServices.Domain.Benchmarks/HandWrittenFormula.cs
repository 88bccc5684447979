namespace SocialServices.Domain.Benchmarks;

/// <summary>
/// The leanest decimal code there can be: the formula of the one methodology of <see cref="BenchmarkCase"/> written out by hand, without
/// settings, look-ups or checks. It shows what generality costs.
/// </summary>
internal sealed class HandWrittenFormula(decimal cost, decimal[] revenues, decimal index, decimal specifics, decimal territory, decimal eligibleShare, decimal maximum, int daysOfYear)
{
    public (decimal Ceiling, decimal Optimum, decimal Capped, decimal Proposal) Assess(PlainPlan plan)
    {
        var units = plan.CapacityDays / daysOfYear;
        var unitCost = cost * index;
        var unitRevenue = 0m;
        foreach (var revenue in revenues)
            unitRevenue += revenue;
        var net = Math.Max(0m, (unitCost - unitRevenue) * specifics);
        var ceiling = decimal.Round(units * net, 2, MidpointRounding.AwayFromZero);
        var optimum = Math.Max(0m, (ceiling * (1m - territory)) - plan.Municipality);
        var capped = Math.Min(optimum, plan.Request);
        capped = Math.Min(capped, plan.EligibleCost * eligibleShare);
        capped = Math.Min(capped, maximum);
        capped = Math.Min(capped, Math.Max(0m, ceiling - plan.Municipality));
        var proposal = decimal.Floor(capped / 100m) * 100m;
        return (ceiling, decimal.Round(optimum, 2, MidpointRounding.AwayFromZero), decimal.Round(capped, 2, MidpointRounding.AwayFromZero), proposal);
    }
}
