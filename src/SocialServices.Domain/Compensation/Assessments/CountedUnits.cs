using NodaTime;
using SocialServices.Domain.Entrustments;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;

namespace SocialServices.Domain.Compensation.Assessments;

/// <summary>
/// Units of a line that count (započtený rozsah): on each day the lowest of what is provided, registered, in the network, entrusted and
/// requested, summed in each of the ways a methodology may weigh time. Computed once, when the plan is made.
/// </summary>
internal sealed class CountedUnits
{
    private readonly LocalDate? _first; // first and last day with a provided capacity; none where there is no such day
    private readonly LocalDate? _last;

    private CountedUnits(ServiceForm form, Unit unit, int year, ValueList<CountedPiece> pieces, long total, long providedTotal, UnitLimit totalLimit)
    {
        Form = form;
        Unit = unit;
        Year = year;
        Pieces = pieces;
        Counted = WeightedUnits.Of(year, pieces, piece => piece.Counted, total);
        ProvidedTotal = providedTotal;
        TotalLimit = totalLimit;
        Peak = pieces.Max(piece => piece.Provided);
        _first = pieces.FirstOrDefault(piece => piece.Provided > 0)?.Days.Start;
        _last = pieces.LastOrDefault(piece => piece.Provided > 0)?.Days.End;
        Bound = Math.Max(Math.Max(Counted.Total, Counted.Days), Math.Max(Counted.StartedMonths, Counted.FullMonths));
    }

    public ServiceForm Form { get; }

    public Unit Unit { get; }

    public int Year { get; }

    /// <summary>Stretches of the year in order, without a gap.</summary>
    public ValueList<CountedPiece> Pieces { get; }

    /// <summary>Units that count, in each way of weighing time.</summary>
    public WeightedUnits Counted { get; }

    /// <summary>What limited the total, where time is not weighed.</summary>
    public UnitLimit TotalLimit { get; }

    /// <summary>Highest provided capacity, which decides the size band.</summary>
    public long Peak { get; }

    /// <summary>What the core needs of the line, flat; a line without any provided day lies within every period.</summary>
    public Flat ToFlat() => new(Form, Unit, Peak, _first?.DayOfYear ?? int.MaxValue, _last?.DayOfYear ?? 0, Counted);

    /// <summary>The largest of the weighted sums.</summary>
    public long Bound { get; }

    private long ProvidedTotal { get; }

    /// <summary>Whether no day outside a period has a provided capacity.</summary>
    public bool IsWithin(DateInterval days) => !(_first < days.Start) && !(_last > days.End);

    /// <summary>Units as provided, before the limits; only an explanation needs them.</summary>
    public WeightedUnits Provided() => WeightedUnits.Of(Year, Pieces, piece => piece.Provided, ProvidedTotal);

    public static CountedUnits Of(int year, ServiceLine line)
    {
        var given = Given(line);
        var pieces = LowestCapacity.Pieces(new(new(year, 1, 1), new(year, 12, 31)), given);
        var totals = given.Select(limit => (limit.Limit, Total: TotalOf(limit.Segments))).ToList();
        var lowest = totals.MinBy(limit => limit.Total);
        return new(line.Form, line.Provided[0].Capacity.Unit, year, pieces, lowest.Total, totals[0].Total, lowest.Limit);
    }

    /// <summary>What is given for a line, the provided capacity first.</summary>
    public static List<(UnitLimit Limit, ValueList<CapacitySegment> Segments)> Given(ServiceLine line)
    {
        var limits = new (UnitLimit Limit, ValueList<CapacitySegment>? Segments)[]
        {
            (line.Basis, line.Provided),
            (UnitLimit.Registration, line.Registered),
            (UnitLimit.Network, line.InNetwork),
            (UnitLimit.Entrustment, line.Entrusted),
            (UnitLimit.Request, line.Requested),
        };
        return limits.Where(limit => limit.Segments is not null).Select(limit => (limit.Limit, limit.Segments!)).ToList();
    }

    /// <summary>Ten-thousandths of units of all segments, where time is not weighed.</summary>
    public static long TotalOf(ValueList<CapacitySegment> segments) => segments.Sum(segment => segment.Capacity.Quantity.TenThousandths);

    /// <summary>A line as the core reads it, so that the lines of a plan lie side by side in memory.</summary>
    public readonly struct Flat(ServiceForm form, Unit unit, long peak, int firstDay, int lastDay, WeightedUnits counted)
    {
        public readonly ServiceForm Form = form;
        public readonly Unit Unit = unit;
        public readonly long Peak = peak;
        public readonly int FirstDay = firstDay;
        public readonly int LastDay = lastDay;
        public readonly WeightedUnits Counted = counted;
    }
}
