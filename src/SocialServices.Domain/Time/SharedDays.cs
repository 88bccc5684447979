using NodaTime;

namespace SocialServices.Domain.Time;

/// <summary>Days that belong to more than one stretch where each day may belong to one only.</summary>
internal static class SharedDays
{
    /// <summary>The first day of each stretch that starts on a day of another one; none where the stretches do not overlap.</summary>
    public static IEnumerable<LocalDate> Of(IEnumerable<DateInterval> stretches)
    {
        LocalDate? reached = null;
        foreach (var stretch in stretches.OrderBy(stretch => stretch.Start))
        {
            if (stretch.Start <= reached)
                yield return stretch.Start;
            reached = reached is { } end ? LocalDate.Max(end, stretch.End) : stretch.End;
        }
    }
}
