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

    /// <summary>
    /// Days and capacities of one limit, as a line of a service plan takes them; none where that limit was not given or states no number in
    /// this unit. On single days without such a number (a register that counts clients where the line counts workers) the highest of the
    /// other limits stands for it, so that it never decides. Days in a row with the same capacity are one segment, whatever else changes on them.
    /// </summary>
    public ValueList<CapacitySegment>? LimitedBy(UnitLimit limit)
    {
        var given = Stretches.SelectMany(stretch => stretch.Limits.Where(each => each.Limit == limit).Select(each => (Stretch: stretch, each.Stated))).ToList();
        return given.TrueForAll(each => each.Stated.IsUnlimited)
            ? null
            : Joined(given.Select(each => new CapacitySegment(each.Stretch.Days.Start, each.Stretch.Days.End, each.Stated.IsUnlimited ? Highest(each.Stretch) : each.Stated.Capacity)));
    }

    /// <summary>Whether any units count on some day.</summary>
    internal bool CountsOnSomeDay => Stretches.Any(stretch => stretch.Units.Quantity.TenThousandths > 0);

    /// <summary>Whether a limit states a number in this unit on every day.</summary>
    internal bool HasNumbersOf(UnitLimit limit) => Stretches.All(stretch => stretch.Limits.Any(each => each.Limit == limit && !each.Stated.IsUnlimited));

    private static ValueList<CapacitySegment> Joined(IEnumerable<CapacitySegment> segments)
    {
        var joined = new List<CapacitySegment>();
        foreach (var segment in segments)
        {
            if (joined.Count > 0 && joined[^1].Capacity == segment.Capacity)
                joined[^1] = joined[^1] with { To = segment.To };
            else
                joined.Add(segment);
        }

        return joined.ToValueList();
    }

    private static Capacity Highest(EntitledStretch stretch) =>
        stretch.Limits.Where(each => !each.Stated.IsUnlimited).Select(each => each.Stated.Capacity).MaxBy(capacity => capacity.Quantity.TenThousandths);
}
