using NodaTime;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Indicators.Persons;
using SocialServices.Domain.Indicators.Targets;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;
using SocialServices.Domain.Time;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Indicators.Capacities;

/// <summary>
/// Capacity of the services of a project over time (kapacita podpořených služeb v čase): a stock, on each day the sum of the services active that
/// day, in one explicit unit. The order of records does not matter. Value-equal, immutable and thread-safe.
/// </summary>
public sealed record CapacityHistory
{
    private static readonly ValueList<Unit> Stocks = [Unit.Bed, Unit.Place, Unit.Client, Unit.Family, Unit.FullTimeEquivalent, Unit.Service];

    private CapacityHistory(CapacityHistoryDefinition definition, ValidationReport report)
    {
        Definition = definition;
        Report = report;
        Unit = definition.Mapping?.Unit ?? definition.Records[0].Stretch.Capacity.Unit;
        Stretches = Sweep();
    }

    /// <summary>What it consists of.</summary>
    public CapacityHistoryDefinition Definition { get; }

    /// <summary>Warnings of the check.</summary>
    public ValidationReport Report { get; }

    /// <summary>The unit of every sum.</summary>
    public Unit Unit { get; }

    /// <summary>The whole period in stretches of days with one capacity and one number of active services, by day; neighbours differ.</summary>
    public ValueList<CapacityStretch> Stretches { get; }

    /// <summary>The history of a definition.</summary>
    /// <exception cref="DomainValidationException">The definition breaks rules; the exception carries all problems.</exception>
    public static CapacityHistory Create(CapacityHistoryDefinition definition)
    {
        TryCreate(definition, out var history).ThrowIfErrors();
        return history!;
    }

    /// <summary>Checks a definition; the history is null when the report has an error.</summary>
    public static ValidationReport TryCreate(CapacityHistoryDefinition definition, out CapacityHistory? history)
    {
        var report = Check(Guard.Against.Null(definition));
        history = report.HasErrors ? null : new(definition, report);
        return report;
    }

    /// <summary>The capacity on a day: the sum of the services active that day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day is outside the period.</exception>
    public Exact On(LocalDate day) => Stretches.FirstOrDefault(stretch => stretch.Days.Contains(day))?.Capacity
        ?? throw new ArgumentOutOfRangeException(nameof(day), day, $"A day of {DateText.Of(Definition.Period, Language.English)} is expected.");

    /// <summary>
    /// The capacity that is reported, with its explanation. Whether the highest one or that at the end is reported is not confirmed by any source,
    /// so the caller says it.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is no rule.</exception>
    public Explained<ReportedCapacity> Measure(CapacityRule rule)
    {
        Guard.Against.EnumOutOfRange(rule);
        var decisive = rule == CapacityRule.AtEnd ? Stretches[^1] : Stretches.MaxBy(stretch => stretch.Capacity)!;
        var day = rule == CapacityRule.AtEnd ? Definition.Period.End : decisive.Days.Start;
        return new(new(decisive.Capacity, Unit, day, rule), new(CapacitySteps.Reported, Figure.Units(decisive.Capacity, Unit))
        {
            Subject = DateText.Of(Definition.Period),
            Operands = ActiveOn(day).Select(each => each.Operand).Concat(Definition.Mapping is { } mapping ? Rates(mapping) : []).ToValueList(),
            Calculation = Sum(ActiveOn(day).Select(each => each.Term).ToList()),
            Reason = rule == CapacityRule.AtEnd
                ? new($"Rozhoduje poslední den, {DateText.Of(day, Language.Czech)}.", $"The last day decides, {DateText.Of(day, Language.English)}.")
                : new($"Rozhoduje nejvyšší kapacita, poprvé {DateText.Of(day, Language.Czech)}.", $"The highest capacity decides, first reached on {DateText.Of(day, Language.English)}."),
            Warnings =
            [
                new("Zda se vykazuje nejvyšší kapacita, nebo kapacita na konci, není doloženo; použito je zadané pravidlo.",
                    "Whether the highest capacity or that at the end is reported is not confirmed; the given rule is used."),
                .. Report.Problems.Select(problem => problem.Text),
            ],
            Parts = Stretches.Count == 1 ? [] : Stretches.Select(stretch => new Explanation(CapacitySteps.Stretch, Figure.Units(stretch.Capacity, Unit))
            {
                Subject = DateText.Of(stretch.Days),
                Reason = new($"Počet činných služeb: {FormattableString.Invariant($"{stretch.Services}")}.", $"Services active: {FormattableString.Invariant($"{stretch.Services}")}."),
            }).ToValueList(),
        });
    }

    // The sum changes only where a record starts and on the day after one ends.
    private ValueList<CapacityStretch> Sweep()
    {
        var (period, changes) = (Definition.Period, new SortedDictionary<LocalDate, List<(CapacityRecord Record, int Sign)>>());
        changes[period.Start] = [];
        foreach (var record in Definition.Records)
        {
            if (DaysOf(record).Intersection(period) is not { } days)
                continue;
            At(days.Start).Add((record, 1));
            if (days.End < period.End)
                At(days.End.PlusDays(1)).Add((record, -1));
        }

        var (sum, active, starts) = (Exact.Zero, new Dictionary<string, int>(StringComparer.Ordinal), new List<(LocalDate From, Exact Capacity, int Services)>());
        foreach (var (day, changed) in changes)
        {
            foreach (var (record, sign) in changed)
            {
                sum += Exact.Of(sign) * Counted(record);
                active[record.Service] = active.GetValueOrDefault(record.Service) + sign;
                if (active[record.Service] == 0)
                    active.Remove(record.Service);
            }

            if (starts.Count == 0 || starts[^1].Capacity != sum || starts[^1].Services != active.Count)
                starts.Add((day, sum, active.Count));
        }

        return starts.Select((start, i) => new CapacityStretch(
            new(start.From, i + 1 < starts.Count ? starts[i + 1].From.PlusDays(-1) : period.End), start.Capacity, start.Services)).ToValueList();

        List<(CapacityRecord Record, int Sign)> At(LocalDate day) => changes.TryGetValue(day, out var list) ? list : changes[day] = [];
    }

    private Exact RateOf(Unit unit) => unit == Unit ? Exact.One : Definition.Mapping!.Rates.First(rate => rate.From == unit).Each;

    private Exact Counted(CapacityRecord record) => record.Stretch.Capacity.Quantity.ToExact() * RateOf(record.Stretch.Capacity.Unit);

    private IEnumerable<(Operand Operand, BilingualText Term)> ActiveOn(LocalDate day) => Definition.Records.Select((record, i) => (record, i))
        .Where(each => DaysOf(each.record).Contains(day))
        .Select(each =>
        {
            var (stretch, figure) = (each.record.Stretch, Figure.Units(each.record.Stretch.Capacity.Quantity));
            var term = stretch.Capacity.Unit == Unit ? Calculation.Join("+", figure) : Calculation.Join("×", figure, Figure.Coefficient(RateOf(stretch.Capacity.Unit)));
            var form = each.record.Form is { } known ? new BilingualText($", {known.ToText(Language.Czech)}", $", {known.ToText(Language.English)}") : default;
            return (new Operand(FormattableString.Invariant($"record.{each.i}"), OperandOrigin.Input, new(
                $"{each.record.Service}{form.Czech}, {DateText.Of(DaysOf(each.record), Language.Czech)}", $"{each.record.Service}{form.English}, {DateText.Of(DaysOf(each.record), Language.English)}"), figure), term);
        });

    private IEnumerable<Operand> Rates(CapacityMapping mapping) => mapping.Rates.Select(rate => new Operand(
        $"rate.{rate.From}", OperandOrigin.Parameter, new($"přepočet: {rate.From.Name.Czech} na {Unit.Name.Czech}", $"mapping: {rate.From.Name.English} to {Unit.Name.English}"), Figure.Coefficient(rate.Each), mapping.Source));

    private static BilingualText Sum(List<BilingualText> terms) => new(string.Join(" + ", terms.Select(term => term.Czech)), string.Join(" + ", terms.Select(term => term.English)));

    private static DateInterval DaysOf(CapacityRecord record) => new(record.Stretch.From, record.Stretch.To);

    private static ValidationReport Check(CapacityHistoryDefinition definition)
    {
        var problems = new ProblemList();
        var (records, mapping) = (definition.Records, definition.Mapping);
        problems.Require(records.Count > 0, CapacityProblemCodes.Empty, "$.records", new("Není zadána kapacita žádné služby.", "No capacity of a service is given."));
        if (mapping is not null)
            CheckMapping(problems, mapping);
        var unit = mapping?.Unit ?? records.Select(record => record.Stretch.Capacity.Unit).FirstOrDefault();
        for (var i = 0; i < records.Count; i++)
        {
            var (record, path) = (records[i], FormattableString.Invariant($"$.records[{i}]"));
            var own = record.Stretch.Capacity.Unit;
            problems.Require(!string.IsNullOrWhiteSpace(record.Service), CapacityProblemCodes.Blank, $"{path}.service", new("Chybí označení služby.", "The service has no name."));
            problems.Require(record.Form is not { } form || Enum.IsDefined(form), CapacityProblemCodes.Range, $"{path}.form", new("Forma služby není známá hodnota.", "The form of the service is not a known value."));
            RequireStock(problems, own, $"{path}.capacity");
            problems.Require(own == unit || mapping?.Rates.Any(rate => rate.From == own) == true, CapacityProblemCodes.Units, $"{path}.capacity", new(
                $"Kapacity v jednotkách '{unit}' a '{own}' se nesčítají; uveďte přepočet se zdrojem, nebo je vykažte zvlášť.",
                $"Capacities in '{unit}' and '{own}' do not add up; state a mapping with its source, or report them apart."));
            if (record.Stretch.To < record.Stretch.From)
            {
                problems.Fail(CapacityProblemCodes.Range, path, new(
                    $"Poslední den {DateText.Of(record.Stretch.To, Language.Czech)} je před prvním, {DateText.Of(record.Stretch.From, Language.Czech)}.",
                    $"The last day, {DateText.Of(record.Stretch.To, Language.English)}, is before the first, {DateText.Of(record.Stretch.From, Language.English)}."));
            }
            else if (DaysOf(record).Intersection(definition.Period) is null)
            {
                problems.Warn(CapacityProblemCodes.OutsidePeriod, path, new(
                    $"{record.Service}: žádný den neleží v období {DateText.Of(definition.Period, Language.Czech)}; kapacita se nezapočte.",
                    $"{record.Service}: no day lies in the period {DateText.Of(definition.Period, Language.English)}; the capacity does not count."));
            }
        }

        foreach (var same in records.Where(record => record.Stretch.To >= record.Stretch.From).GroupBy(record => (record.Service, record.Form, record.Stretch.Capacity.Unit)))
            problems.NoSharedDay(same.Select(DaysOf), CapacityProblemCodes.Overlap, "$.records", new($"Kapacity služby {same.Key.Service} v jednotce '{same.Key.Unit}'", $"The capacities of the service {same.Key.Service} in '{same.Key.Unit}'"));
        return problems.Report;
    }

    private static void CheckMapping(ProblemList problems, CapacityMapping mapping)
    {
        RequireStock(problems, mapping.Unit, "$.mapping.unit");
        var units = new HashSet<Unit> { mapping.Unit };
        for (var i = 0; i < mapping.Rates.Count; i++)
        {
            var (rate, path) = (mapping.Rates[i], FormattableString.Invariant($"$.mapping.rates[{i}]"));
            problems.Require(rate.Each > Exact.Zero, CapacityProblemCodes.Range, $"{path}.each", new("Přepočet jednotky je vyšší než nula.", "The rate of a mapping is above zero."));
            problems.Require(units.Add(rate.From), CapacityProblemCodes.Duplicate, $"{path}.from", new(
                $"Jednotka '{rate.From}' má přepočet dvakrát, nebo je jednotkou součtu.", $"The unit '{rate.From}' is mapped twice, or is the unit of the sum."));
        }
    }

    private static void RequireStock(ProblemList problems, Unit unit, string path) => problems.Require(Stocks.Contains(unit), CapacityProblemCodes.NoStock, path, new(
        $"Kapacita je stav v jednom okamžiku; jednotka '{unit}' jím není. Uveďte jednu z: {string.Join(", ", Stocks)}.",
        $"A capacity is a stock at one moment, which the unit '{unit}' is not. State one of {string.Join(", ", Stocks)}."));
}

/// <summary>Days with one capacity and one number of active services (období se stejnou kapacitou).</summary>
/// <param name="Days">The days.</param>
/// <param name="Capacity">The capacity on each of them, in the unit of the history.</param>
/// <param name="Services">How many services are active.</param>
public sealed record CapacityStretch(DateInterval Days, Exact Capacity, int Services);

/// <summary>Capacity that is reported (vykazovaná kapacita).</summary>
/// <param name="Value">The capacity.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Day">The deciding day: the first with the highest capacity, or the last of the period.</param>
/// <param name="Rule">The rule.</param>
public sealed record ReportedCapacity(Exact Value, Unit Unit, LocalDate Day, CapacityRule Rule);

/// <summary>Which capacity of a period is reported (pravidlo vykazování kapacity); no source says it.</summary>
public enum CapacityRule
{
    /// <summary>The highest one of any day (nejvyšší).</summary>
    Maximum,

    /// <summary>That of the last day (na konci).</summary>
    AtEnd,
}
