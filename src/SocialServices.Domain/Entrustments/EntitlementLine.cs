using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;

namespace SocialServices.Domain.Entrustments;

/// <summary>Entitlement of one form and unit of a service (řádek nároku), day by day.</summary>
/// <param name="Form">Form.</param>
/// <param name="Unit">Unit.</param>
/// <param name="Stretches">Stretches of the period in order, without a gap.</param>
public sealed record EntitlementLine(ServiceForm Form, Unit Unit, ValueList<EntitledStretch> Stretches)
{
    /// <summary>Units times days over the whole period, exactly: units counted on each day, summed.</summary>
    public Exact UnitDays => Stretches.Aggregate(Exact.Zero, (sum, stretch) => sum + (stretch.Units.Quantity.ToExact() * Exact.Of(stretch.Days.Length)));

    /// <summary>Days and capacities of one limit, as a line of a service plan takes them; none where that limit was not given.</summary>
    public ValueList<CapacitySegment>? LimitedBy(UnitLimit limit)
    {
        var segments = Stretches.SelectMany(stretch => stretch.Limits.Where(each => each.Limit == limit).Select(each => new CapacitySegment(stretch.Days.Start, stretch.Days.End, each.Stated.Capacity))).ToValueList();
        return segments.Count == 0 ? null : segments;
    }
}
