using NodaTime;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;
using SocialServices.Domain.Time;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Entrustments;

/// <summary>
/// Which sources pay which units of services when (přehled financování), checked against two instruments at once and against double
/// funding.
/// </summary>
public static class FundingOverview
{
    /// <summary>
    /// Problems of the periods: a service has one instrument on a day and changes it only between periods; on no day and in no month do all
    /// sources together pay more units than are entrusted. A source counts in a month with the most units that it pays on a day of it, because no month
    /// may be paid twice.
    /// </summary>
    /// <param name="periods">The funded periods of one region's money, in any order; a municipality's own share of the same units is no second funding and does not belong here.</param>
    /// <param name="entrustments">The acts that entrust the services.</param>
    public static ValidationReport Check(IEnumerable<FundedPeriod> periods, IReadOnlyList<Entrustment> entrustments)
    {
        entrustments = entrustments.ToValueList();
        var given = periods.ToValueList();
        var faults = given.SelectMany((period, i) => Faults(period, FormattableString.Invariant($"$.periods[{i}]"))).ToValueList();
        if (faults.Count > 0)
            return new(faults);
        var sorted = given.OrderBy(period => period.Service.ToString(), StringComparer.Ordinal).ThenBy(period => period.Days.Start).ThenBy(period => period.Source, StringComparer.Ordinal)
            .ThenBy(period => period.Instrument).ThenBy(period => period.Form).ThenBy(period => period.Days.End).ThenBy(period => period.Units.Unit.Code, StringComparer.Ordinal).ToList();
        var problems = sorted.GroupBy(period => period.Service).SelectMany(Instruments)
            .Concat(sorted.GroupBy(period => (period.Service, period.Form, period.Units.Unit)).SelectMany(group => Months(group.ToList(), entrustments).Concat(Days(group.ToList(), entrustments))));
        return new(problems.ToValueList());
    }

    /// <summary>
    /// Problems of cost items that sources pay in parts: all sources together pay at most the whole of an item, and the lists of all sources
    /// state it with the same cost.
    /// </summary>
    /// <param name="costs">The parts, in any order; two of one source and item add up.</param>
    public static ValidationReport CheckCosts(IEnumerable<FundedCost> costs)
    {
        var given = costs.ToValueList();
        var faults = given.SelectMany((cost, i) => Faults(cost, FormattableString.Invariant($"$.costs[{i}]"))).ToValueList();
        return faults.Count > 0 ? new(faults) : new(given
            .GroupBy(cost => (cost.Service, cost.Item)).OrderBy(item => item.Key.Service.ToString(), StringComparer.Ordinal).ThenBy(item => item.Key.Item, StringComparer.Ordinal)
            .SelectMany(item => Item(item.OrderBy(part => part.Source, StringComparer.Ordinal).ToList())).ToValueList());
    }

    private static IEnumerable<Problem> Faults(FundedCost cost, string path) =>
    [
        .. EntrustmentFaults.Service(cost.Service, $"{path}.service"), .. EntrustmentFaults.Text(cost.Item, $"{path}.item"), .. EntrustmentFaults.Text(cost.Source, $"{path}.source"),
        .. EntrustmentFaults.NotNegative(cost.Cost, $"{path}.cost"), .. EntrustmentFaults.NotNegative(cost.Paid, $"{path}.paid"),
    ];

    private static IEnumerable<Problem> Item(List<FundedCost> parts)
    {
        var (service, item, whole) = (parts[0].Service, parts[0].Item, parts[0].Cost);
        if (parts.Find(part => part.Cost != whole) is { } other)
        {
            yield return Problem.Error(EntrustmentProblemCodes.Contradiction, FormattableString.Invariant($"$.{service}"), new(
                $"Položka „{item}“ má ve zdroji {parts[0].Source} náklad {whole.ToText(Language.Czech)}, ve zdroji {other.Source} {other.Cost.ToText(Language.Czech)}; uveďte v obou celou položku.",
                $"The item '{item}' costs {whole.ToText(Language.English)} in the source {parts[0].Source} and {other.Cost.ToText(Language.English)} in the source {other.Source}; state the whole item in both."));
            yield break;
        }

        var paid = Money.Sum(parts.Select(part => part.Paid));
        if (paid > whole)
            yield return Problem.Error(EntrustmentProblemCodes.DoubleFunding, FormattableString.Invariant($"$.{service}"), new(
                $"Položku „{item}“ ({whole.ToText(Language.Czech)}) platí zdroje dohromady částkou {paid.ToText(Language.Czech)} ({Listed(Language.Czech)}); o {(paid - whole).ToText(Language.Czech)} více než celou.",
                $"All sources pay {paid.ToText(Language.English)} ({Listed(Language.English)}) of the item '{item}' ({whole.ToText(Language.English)}); {(paid - whole).ToText(Language.English)} more than the whole."));

        string Listed(Language language) => string.Join(" + ", parts.Select(part => $"{part.Source}: {part.Paid.ToText(language)}"));
    }

    private static IEnumerable<Problem> Faults(FundedPeriod period, string path) =>
    [
        .. EntrustmentFaults.Service(period.Service, $"{path}.service"), .. EntrustmentFaults.Defined(period.Form, $"{path}.form"), .. EntrustmentFaults.Defined(period.Instrument, $"{path}.instrument"),
        .. EntrustmentFaults.Text(period.Source, $"{path}.source"), .. EntrustmentFaults.Capacity(period.Units, $"{path}.units"), .. EntrustmentFaults.LastDay(period.Days.End, $"{path}.days"),
    ];

    private static IEnumerable<Problem> Instruments(IEnumerable<FundedPeriod> ofService)
    {
        var periods = ofService.ToList();
        for (var i = 1; i < periods.Count; i++)
        {
            foreach (var earlier in periods.Take(i).Where(earlier => earlier.Instrument != periods[i].Instrument && earlier.Days.Intersection(periods[i].Days) is not null))
            {
                var (days, later) = (earlier.Days.Intersection(periods[i].Days)!, periods[i]);
                yield return Problem.Error(EntrustmentProblemCodes.Instrument, $"$.{later.Service}", new(
                    $"Služba má {DateText.Of(days, Language.Czech)} dva nástroje: {earlier.Instrument.ToText(Language.Czech)} ({earlier.Source}) a {later.Instrument.ToText(Language.Czech)} ({later.Source}); nástroj se mění jen na hranici období.",
                    $"The service has two instruments ({DateText.Of(days, Language.English)}): {earlier.Instrument.ToText(Language.English)} ({earlier.Source}) and {later.Instrument.ToText(Language.English)} ({later.Source}); an instrument changes only between periods."));
            }
        }
    }

    private static IEnumerable<Problem> Months(List<FundedPeriod> periods, IReadOnlyList<Entrustment> entrustments)
    {
        var (service, form, unit) = (periods[0].Service, periods[0].Form, periods[0].Units.Unit);
        foreach (var month in CalendarMonths.Of(new(periods.Min(period => period.Days.Start), periods.Max(period => period.Days.End))))
        {
            var days = month.ToDateInterval();
            var bySource = periods.Where(period => period.Days.Intersection(days) is not null).GroupBy(period => period.Source, StringComparer.Ordinal)
                .Select(group => (Source: group.Key, Units: Peak(group.ToList(), days))).ToList();
            var funded = bySource.Sum(source => source.Units);
            var entrusted = Entrustment.CapacityIn(days, entrustments, service, form, unit).Max(stated => stated.Capacity.Quantity.TenThousandths);
            if (funded <= entrusted)
                continue;
            var (czech, english) = (Listed(Language.Czech), Listed(Language.English));
            yield return Problem.Error(EntrustmentProblemCodes.DoubleFunding, FormattableString.Invariant($"$.{service}"), new(
                $"V měsíci {month.Month}/{month.Year} platí zdroje dohromady {Text(funded, unit, Language.Czech)} ({czech}), v pověření: {Text(entrusted, unit, Language.Czech)}; o {Text(funded - entrusted, unit, Language.Czech)} více.",
                $"In {month.Month}/{month.Year} all sources pay {Text(funded, unit, Language.English)} ({english}), entrusted: {Text(entrusted, unit, Language.English)}; {Text(funded - entrusted, unit, Language.English)} too many."));

            string Listed(Language language) => string.Join(" + ", bySource.Select(source => $"{source.Source}: {Text(source.Units, unit, language)}"));
        }
    }

    // Days on which more is paid than is entrusted, in months that pass as a whole.
    private static IEnumerable<Problem> Days(List<FundedPeriod> periods, IReadOnlyList<Entrustment> entrustments)
    {
        var (service, form, unit) = (periods[0].Service, periods[0].Form, periods[0].Units.Unit);
        var whole = new DateInterval(periods.Min(period => period.Days.Start), periods.Max(period => period.Days.End));
        var entrusted = Entrustment.CapacityIn(whole, entrustments, service, form, unit);
        var starts = entrusted.Select(stated => stated.Days.Start).Concat(periods.SelectMany(period => new[] { period.Days.Start, period.Days.End.PlusDays(1) })).Where(whole.Contains).Distinct().Order();
        foreach (var day in starts)
        {
            var paid = periods.Where(period => period.Days.Contains(day)).Sum(period => period.Units.Quantity.TenThousandths);
            var most = entrusted.First(stated => stated.Days.Contains(day)).Capacity.Quantity.TenThousandths;
            var month = day.ToYearMonth().ToDateInterval();
            if (paid > most && paid <= Entrustment.CapacityIn(month, entrustments, service, form, unit).Max(stated => stated.Capacity.Quantity.TenThousandths))
                yield return Problem.Error(EntrustmentProblemCodes.DoubleFunding, FormattableString.Invariant($"$.{service}"), new(
                    $"Od {DateText.Of(day, Language.Czech)} se platí {Text(paid, unit, Language.Czech)}, v pověření: {Text(most, unit, Language.Czech)}.",
                    $"From {DateText.Of(day, Language.English)} on {Text(paid, unit, Language.English)} are paid, entrusted: {Text(most, unit, Language.English)}."));
        }
    }

    // The most units on a day of the month; they can only rise on a first day.
    private static long Peak(List<FundedPeriod> ofSource, DateInterval month) => ofSource.Select(period => LocalDate.Max(period.Days.Start, month.Start)).Distinct()
        .Max(day => ofSource.Where(period => period.Days.Contains(day)).Sum(period => period.Units.Quantity.TenThousandths));

    private static string Text(long tenThousandths, Unit unit, Language language) => Quantity.FromTenThousandths(tenThousandths, unit).ToText(language);
}
