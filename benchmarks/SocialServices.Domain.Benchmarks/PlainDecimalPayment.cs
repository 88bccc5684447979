using SocialServices.Domain.Compensation.Assessments;

namespace SocialServices.Domain.Benchmarks;

/// <summary>
/// The reference: the same methodology as <see cref="BenchmarkCase"/>, written plainly in decimal as an application would, step by step
/// for each service. It gets the units already summed, as the plan has them.
/// </summary>
internal sealed class PlainDecimalPayment(decimal cost, decimal[] revenues, decimal index, decimal specifics, decimal territory, decimal eligibleShare, decimal maximum, int daysOfYear)
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

/// <summary>What the plain reference needs of a plan.</summary>
internal sealed record PlainPlan(decimal CapacityDays, decimal Request, decimal EligibleCost, decimal Municipality)
{
    public static PlainPlan Of(ServicePlan plan)
    {
        var segment = plan.Definition.Lines[0].Provided[0];
        var days = NodaTime.Period.DaysBetween(segment.From, segment.To) + 1;
        return new(segment.Capacity.Quantity.ToDecimal() * days, plan.Definition.Request!.Value.ToDecimal(),
            plan.Definition.EligibleCost!.Value.ToDecimal(), plan.Definition.OtherSources[0].Amount.ToDecimal());
    }
}
