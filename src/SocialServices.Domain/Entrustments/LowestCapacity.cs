using NodaTime;
using SocialServices.Domain.Services;

namespace SocialServices.Domain.Entrustments;

/// <summary>
/// The lowest of several capacities day by day. So a raise counts from the latest of its days and a lowering from the earliest. Where two
/// are equal, the first one given is named as the limit.
/// </summary>
internal static class LowestCapacity
{
    /// <summary>Stretches of a period in order, without a gap; a new one starts wherever any capacity changes.</summary>
    public static ValueList<CountedPiece> Pieces(DateInterval days, IReadOnlyList<(UnitLimit Limit, ValueList<CapacitySegment> Segments)> given)
    {
        var starts = given.SelectMany(limit => limit.Segments).SelectMany(segment => new[] { segment.From, segment.To.PlusDays(1) })
            .Append(days.Start).Where(days.Contains).Distinct().Order().ToList();
        var pieces = new List<CountedPiece>();
        for (var i = 0; i < starts.Count; i++)
        {
            var end = i + 1 < starts.Count ? starts[i + 1].PlusDays(-1) : days.End;
            var counted = long.MaxValue;
            var binding = given[0].Limit;
            foreach (var (limit, segments) in given)
            {
                var capacity = On(segments, starts[i]);
                if (capacity < counted)
                    (counted, binding) = (capacity, limit);
            }

            pieces.Add(new(new(starts[i], end), On(given[0].Segments, starts[i]), counted, binding));
        }

        return pieces.ToValueList();
    }

    /// <summary>Ten-thousandths of units on a day; zero where no segment has it.</summary>
    public static long On(ValueList<CapacitySegment> segments, LocalDate day)
    {
        foreach (var segment in segments)
        {
            if (segment.From <= day && day <= segment.To)
                return segment.Capacity.Quantity.TenThousandths;
        }

        return 0;
    }
}
