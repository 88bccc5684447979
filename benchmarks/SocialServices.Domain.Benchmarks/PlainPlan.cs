using SocialServices.Domain.Compensation.Assessments;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;

namespace SocialServices.Domain.Benchmarks;

/// <summary>What decimal code needs of a plan; the units are summed beforehand, as a plan of the library has them.</summary>
internal sealed record PlainPlan(ServiceForm Form, Unit Unit, decimal CapacityDays, decimal Request, decimal EligibleCost, decimal Municipality, List<(PublicSource Source, decimal Amount)> OtherSources)
{
    public static PlainPlan Of(ServicePlan plan)
    {
        var line = plan.Definition.Lines[0];
        var segment = line.Provided[0];
        var days = NodaTime.Period.DaysBetween(segment.From, segment.To) + 1;
        var others = plan.Definition.OtherSources.Select(other => (other.Source, other.Amount.ToDecimal())).ToList();
        return new(line.Form, segment.Capacity.Unit, segment.Capacity.Quantity.ToDecimal() * days, plan.Definition.Request!.Value.ToDecimal(),
            plan.Definition.EligibleCost!.Value.ToDecimal(), others[0].Item2, others);
    }
}
