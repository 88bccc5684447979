using NodaTime;

namespace SocialServices.Domain.Time;

/// <summary>Calendar months in a row, up to the last one that the calendar has.</summary>
internal static class CalendarMonths
{
    /// <summary>The months of which some day belongs to a stretch.</summary>
    public static IEnumerable<YearMonth> Of(DateInterval days) => Between(days.Start.ToYearMonth(), days.End.ToYearMonth());

    /// <summary>The months from one to another, both included.</summary>
    public static IEnumerable<YearMonth> Between(YearMonth first, YearMonth last) =>
        Enumerable.Range(0, ((last.Year - first.Year) * 12) + last.Month - first.Month + 1).Select(first.PlusMonths);
}
