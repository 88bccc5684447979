using NodaTime;
using SocialServices.Domain.Time;

namespace SocialServices.Domain.Indicators.Persons;

/// <summary>
/// Number that holds from the start of a project (kumulativní hodnota), for every day of it. It may fall where persons move to another indicator.
/// Value-equal, immutable and thread-safe.
/// </summary>
public sealed record CumulativeCount
{
    private readonly ValueList<int> _byDay;

    /// <param name="period">Days of the project.</param>
    /// <param name="changes">Change of each day; replaced by the sums.</param>
    internal CumulativeCount(DateInterval period, int[] changes)
    {
        for (var i = 1; i < changes.Length; i++)
            changes[i] += changes[i - 1];
        Period = period;
        _byDay = new(changes);
    }

    /// <summary>Days of the project.</summary>
    public DateInterval Period { get; }

    /// <summary>The value at the end of the project.</summary>
    public int Total => _byDay[^1];

    /// <summary>The value at the end of a day: 0 before the project, the total after it.</summary>
    public int At(LocalDate day) => day < Period.Start ? 0 : day >= Period.End ? Total : _byDay[NodaTime.Period.DaysBetween(Period.Start, day)];

    /// <summary>The change of a period: the value at its end less that at the end of the day before it. It may be negative.</summary>
    public int ChangeIn(DateInterval days) => At(Guard.Against.Null(days).End) - At(days.Start.PlusDays(-1));

    /// <summary>Change and value of each period.</summary>
    public ValueList<PeriodValue> ByPeriods(IEnumerable<DateInterval> periods) =>
        Guard.Against.Null(periods).Select(days => new PeriodValue(days, ChangeIn(days), At(days.End))).ToValueList();

    /// <summary>Change and value of each calendar quarter of the project; the first and the last one as far as they belong to it.</summary>
    public ValueList<PeriodValue> ByQuarters() => ByPeriods(Quarters(Period));

    /// <summary>The total.</summary>
    public override string ToString() => FormattableString.Invariant($"{Total}, {DateText.Of(Period, Language.English)}");

    private static IEnumerable<DateInterval> Quarters(DateInterval period)
    {
        for (var start = period.Start; start <= period.End;)
        {
            var end = new LocalDate(start.Year, ((start.Month - 1) / 3 * 3) + 3, 1).With(DateAdjusters.EndOfMonth);
            yield return new(start, LocalDate.Min(end, period.End));
            start = end.PlusDays(1);
        }
    }
}

/// <summary>Value of a period (hodnota za období).</summary>
/// <param name="Days">The period.</param>
/// <param name="Change">What it added, or took where persons moved to another indicator.</param>
/// <param name="Cumulative">The value from the start of the project to the end of the period.</param>
public sealed record PeriodValue(DateInterval Days, int Change, int Cumulative);
