using SocialServices.Domain.Entrustments;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Time;

namespace SocialServices.Domain.Compensation.Assessments;

/// <summary>Ten-thousandths of units summed in each way of weighing time, before the division by the months or days of the year.</summary>
internal readonly record struct WeightedUnits(long Total, long Days, long StartedMonths, long FullMonths)
{
    public long For(TimeWeight weight) => weight switch
    {
        TimeWeight.Total => Total,
        TimeWeight.StartedMonths => StartedMonths,
        TimeWeight.FullMonths => FullMonths,
        _ => Days,
    };

    /// <summary>The units that the weight gives, exactly.</summary>
    public Exact Exactly(TimeWeight weight, int year) => Exact.Of(For(weight), Quantity.PartsOfUnit * (long)Proration.Denominator(weight, year));

    /// <summary>Sums of the pieces, which cover the whole year.</summary>
    public static WeightedUnits Of(int year, ValueList<CountedPiece> pieces, Func<CountedPiece, long> capacity, long total)
    {
        long days = 0, started = 0, full = 0;
        foreach (var piece in pieces)
            days += capacity(piece) * piece.Days.Length;
        for (var month = 1; month <= 12; month++)
        {
            var inMonth = pieces.Where(piece => piece.Days.Start.Month <= month && piece.Days.End.Month >= month).Select(capacity).ToList();
            started += inMonth.Max();
            full += inMonth.Min();
        }

        return new(total, days, started, full);
    }
}
