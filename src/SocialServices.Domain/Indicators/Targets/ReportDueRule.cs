using NodaTime;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Time;

namespace SocialServices.Domain.Indicators.Targets;

/// <summary>
/// By when a provider reports a calendar period (pravidlo termínu výkazů): on a day of the month after it. Value-equal and immutable.
/// </summary>
public sealed record ReportDueRule
{
    private const int MonthsOfYear = 12;
    private const int LastDay = 28;

    private ReportDueRule(int months, int day, DueDayMove move, Citation source)
    {
        MonthsOfPeriod = months;
        DayOfNextMonth = day;
        Move = move;
        Source = source;
    }

    /// <summary>
    /// Quarters, due by the 10th of the month after, whatever day of the week it is: the rule of the Plzeňský kraj in 2019 and of the Jihočeský kraj
    /// from 2016 to 2018 (do 10. dne měsíce po čtvrtletí). Other regions have their own.
    /// </summary>
    public static ReportDueRule QuarterByTenth { get; } = new(3, 10, DueDayMove.Stays, Citation.Document(new(
        "pokyny poskytovatelům, Plzeňský kraj 2019, Jihočeský kraj 2016 a\u00A02018", "instructions to providers, Plzeňský kraj 2019, Jihočeský kraj 2016 and\u00A02018")));

    /// <summary>Months of a period, counted from January: 1, 2, 3, 4, 6 or 12.</summary>
    public int MonthsOfPeriod { get; }

    /// <summary>Day of the month after the period, 1 to 28.</summary>
    public int DayOfNextMonth { get; }

    /// <summary>Whether a day that is no working day moves.</summary>
    public DueDayMove Move { get; }

    /// <summary>Where the rule stands.</summary>
    public Citation Source { get; }

    /// <summary>A rule of a contract or a methodology.</summary>
    /// <param name="monthsOfPeriod">Months of a period: 1, 2, 3, 4, 6 or 12.</param>
    /// <param name="dayOfNextMonth">Day of the month after the period, 1 to 28.</param>
    /// <param name="move">Whether a day that is no working day moves.</param>
    /// <param name="source">Where the rule stands.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its range.</exception>
    public static ReportDueRule Of(int monthsOfPeriod, int dayOfNextMonth, DueDayMove move, Citation source)
    {
        if (monthsOfPeriod < 1 || MonthsOfYear % monthsOfPeriod != 0)
            throw new ArgumentOutOfRangeException(nameof(monthsOfPeriod), monthsOfPeriod, "1, 2, 3, 4, 6 or 12 months are expected.");
        Guard.Against.OutOfRange(dayOfNextMonth, 1, LastDay);
        Guard.Against.EnumOutOfRange(move);
        return new(monthsOfPeriod, dayOfNextMonth, move, Guard.Against.Null(source));
    }

    /// <summary>The reports of a project: each period with a day of realisation, its days within the realisation, and the day by which it is due.</summary>
    /// <exception cref="LegalParameterNotDefinedException">A day would move before 2001, which the calendar does not know.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The realisation ends in the year 9999.</exception>
    public ValueList<ReportDue> ReportsOf(DateInterval realisation)
    {
        Guard.Against.OutOfRange(Guard.Against.Null(realisation).End.Year, 1, LocalDate.MaxIsoValue.Year - 1, nameof(realisation));
        var reports = new List<ReportDue>();
        var period = PeriodOf(realisation.Start);
        reports.Add(new(period.Intersection(realisation)!, DueAfter(period)));
        while (period.End < realisation.End)
        {
            period = PeriodOf(period.End.PlusDays(1));
            reports.Add(new(period.Intersection(realisation)!, DueAfter(period)));
        }

        return reports.ToValueList();
    }

    /// <summary>The day by which the period of a day is reported, with its explanation.</summary>
    /// <exception cref="LegalParameterNotDefinedException">The day would move before 2001, which the calendar does not know.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day is in the year 9999.</exception>
    public Explained<LocalDate> DueOn(LocalDate dayOfPeriod)
    {
        Guard.Against.OutOfRange(dayOfPeriod.Year, 1, LocalDate.MaxIsoValue.Year - 1, nameof(dayOfPeriod));
        var period = PeriodOf(dayOfPeriod);
        var (plain, due) = (PlainDayAfter(period), DueAfter(period));
        return new(due, new(TargetSteps.ReportDue, Figure.Day(due))
        {
            Subject = DateText.Of(period),
            Operands = [new("day", OperandOrigin.Parameter, new("den následujícího měsíce", "day of the month after"), Figure.Coefficient(Exact.Of(DayOfNextMonth)), Source)],
            Reason = due != plain
                ? new($"{DateText.Of(plain, Language.Czech)} není pracovní den, termín se posouvá.", $"{DateText.Of(plain, Language.English)} is no working day; the day moves.")
                : default,
        });
    }

    private LocalDate DueAfter(DateInterval period) => Move == DueDayMove.ToWorkingDay ? WorkingCalendar.NextWorkingDay(PlainDayAfter(period)) : PlainDayAfter(period);

    private LocalDate PlainDayAfter(DateInterval period) => period.End.PlusDays(DayOfNextMonth);

    private DateInterval PeriodOf(LocalDate day)
    {
        var first = new LocalDate(day.Year, ((day.Month - 1) / MonthsOfPeriod * MonthsOfPeriod) + 1, 1);
        return new(first, first.PlusMonths(MonthsOfPeriod).PlusDays(-1));
    }
}

/// <summary>A report that is due (termín výkazu).</summary>
/// <param name="Days">The days that it reports.</param>
/// <param name="DueOn">The day by which it is due.</param>
public sealed record ReportDue(DateInterval Days, LocalDate DueOn);

/// <summary>Whether a day that is no working day moves (posun termínu).</summary>
public enum DueDayMove
{
    /// <summary>It stays (neposouvá se).</summary>
    Stays,

    /// <summary>It moves to the next working day (na nejbližší další pracovní den).</summary>
    ToWorkingDay,
}
