using NodaTime;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;

namespace SocialServices.Domain.Entrustments;

/// <summary>A capacity that some paper states, with the place where it does so.</summary>
internal sealed record StatedCapacity(Capacity Capacity, BilingualText Source)
{
    private const decimal MostUnits = 1_000_000_000;

    /// <summary>The days on which it holds.</summary>
    public DateInterval Days { get; init; } = null!;

    /// <summary>True where the paper states no number that could limit.</summary>
    public bool IsUnlimited => Capacity.Quantity.TenThousandths == (long)MostUnits * Quantity.PartsOfUnit;

    public static StatedCapacity None(Unit unit, BilingualText why) => new(Capacity.Of(Quantity.FromTenThousandths(0, unit)), why);

    /// <summary>None, because the paper says nothing for the form, or because it counts in other units, which never convert by themselves.</summary>
    public static StatedCapacity None(Unit unit, IEnumerable<Capacity> inOtherUnits, BilingualText nothing)
    {
        var others = inOtherUnits.Where(capacity => capacity.Quantity.TenThousandths > 0).OrderBy(capacity => capacity.Unit.Code, StringComparer.Ordinal).ThenByDescending(capacity => capacity.Quantity.TenThousandths).ToList();
        return None(unit, others.Count == 0 ? nothing : new(
            $"uvádí jinou jednotku ({string.Join(", ", others.Select(capacity => capacity.ToText(Language.Czech)))})",
            $"it states another unit ({string.Join(", ", others.Select(capacity => capacity.ToText(Language.English)))})"));
    }

    public static StatedCapacity Unlimited(Unit unit, BilingualText why) => new(Capacity.Of(Quantity.Of(MostUnits, unit)), why);

    /// <summary>The capacity of each day of a period in stretches, from what it is on the days on which it may change.</summary>
    public static ValueList<StatedCapacity> ByDay(DateInterval period, IEnumerable<LocalDate> changes, Func<LocalDate, StatedCapacity> on)
    {
        var starts = changes.Append(period.Start).Where(period.Contains).Distinct().Order().ToList();
        var stretches = new List<StatedCapacity>();
        for (var i = 0; i < starts.Count; i++)
        {
            var stated = on(starts[i]);
            var end = i + 1 < starts.Count ? starts[i + 1].PlusDays(-1) : period.End;
            if (stretches.Count > 0 && stretches[^1] with { Days = stated.Days } == stated)
                stretches[^1] = stretches[^1] with { Days = new(stretches[^1].Days.Start, end) };
            else
                stretches.Add(stated with { Days = new(starts[i], end) });
        }

        return stretches.ToValueList();
    }

    public CapacitySegment ToSegment() => new(Days.Start, Days.End, Capacity);
}
