using NodaTime;

namespace SocialServices.Domain.Time;

/// <summary>Days of a stretch that none of others covers.</summary>
internal static class UncoveredDays
{
    /// <summary>The gaps by day; none where all days are covered. The others may be in any order, overlap and reach beyond the stretch.</summary>
    public static ValueList<DateInterval> Of(DateInterval days, IEnumerable<DateInterval> covering)
    {
        var gaps = new List<DateInterval>();
        var next = days.Start;
        foreach (var cover in covering.Select(cover => cover.Intersection(days)).OfType<DateInterval>().OrderBy(cover => cover.Start))
        {
            if (cover.Start > next)
                gaps.Add(new(next, cover.Start.PlusDays(-1)));
            if (cover.End == days.End)
                return gaps.ToValueList(); // the calendar may have no day after it
            next = LocalDate.Max(next, cover.End.PlusDays(1));
        }

        gaps.Add(new(next, days.End));
        return gaps.ToValueList();
    }
}
