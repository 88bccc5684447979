using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;

namespace SocialServices.Domain.Benchmarks;

/// <summary>
/// The plain reference: a methodology of a region as settings and tables, read by ordinary decimal code step by step for each service, as
/// an application that serves several regions would be written. It knows the settings that <see cref="BenchmarkCase"/> uses.
/// </summary>
internal sealed class DecimalMethodology(MethodologyDefinition definition, ServiceType service)
{
    private readonly List<Entry> _entries = definition.Services.Where(entry => entry.Service == service).Select(entry => new Entry(
        entry.Form, entry.Unit!, ((ReferenceCost.OneValue)entry.Cost!).PerUnit.ToDecimal(), entry.Revenue.Select(revenue => revenue.PerUnit.ToDecimal()).ToList())).ToList();

    private readonly List<Step> _coefficients = definition.Coefficients.Select(each => new Step(each.Target, each.Value!.Value.ToDecimal())).ToList();

    private readonly List<PublicSource> _deducted = definition.OtherSources.Deducted.ToList();
    private readonly decimal _territory = definition.Share.Territory.ToDecimal();
    private readonly decimal _eligibleShare = definition.Limits.EligibleCostShare!.Value.ToDecimal();
    private readonly decimal _maximum = definition.Limits.Maximum!.Value.ToDecimal();
    private readonly decimal _awardStep = definition.AwardRounding.Step.ToDecimal();
    private readonly bool _floor = definition.FloorAtZero;

    public (decimal Ceiling, decimal Optimum, decimal Capped, decimal Proposal) Assess(PlainPlan plan)
    {
        Entry? found = null;
        foreach (var entry in _entries)
        {
            if ((entry.Form is null || entry.Form == plan.Form) && entry.Unit == plan.Unit)
                found = entry;
        }

        if (found is null)
            throw new InvalidOperationException("The methodology has no numbers for the service.");

        var units = plan.CapacityDays / 365m;
        var cost = Apply(CoefficientTarget.Cost, found.Cost);
        var revenue = 0m;
        foreach (var component in found.Revenue)
            revenue += component;
        revenue = Apply(CoefficientTarget.Revenue, revenue);
        var net = Apply(CoefficientTarget.Net, cost - revenue);
        if (_floor)
            net = Math.Max(0m, net);

        var ceiling = decimal.Round(Math.Max(0m, units * net), 2, MidpointRounding.AwayFromZero);
        decimal deducted = 0m, others = 0m;
        foreach (var (source, amount) in plan.OtherSources)
        {
            others += amount;
            if (_deducted.Contains(source))
                deducted += amount;
        }

        var optimum = Math.Max(0m, (ceiling * (1m - _territory)) - deducted);
        var capped = Math.Min(optimum, plan.Request);
        capped = Math.Min(capped, plan.EligibleCost * _eligibleShare);
        capped = Math.Min(capped, _maximum);
        capped = Math.Min(capped, Math.Max(0m, ceiling - others));
        var proposal = decimal.Floor(capped / _awardStep) * _awardStep;
        return (ceiling, decimal.Round(optimum, 2, MidpointRounding.AwayFromZero), decimal.Round(capped, 2, MidpointRounding.AwayFromZero), proposal);
    }

    private decimal Apply(CoefficientTarget target, decimal amount)
    {
        foreach (var step in _coefficients)
        {
            if (step.Target == target)
                amount *= step.Value;
        }

        return amount;
    }

    private sealed record Entry(ServiceForm? Form, Unit Unit, decimal Cost, List<decimal> Revenue);

    private sealed record Step(CoefficientTarget Target, decimal Value);
}
