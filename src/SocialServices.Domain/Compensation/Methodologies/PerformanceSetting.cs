using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;

namespace SocialServices.Domain.Compensation.Methodologies;

/// <summary>
/// What happens when a service does not do what it was paid for (krácení za nenaplnění závazku); step 15. Tolerances and tables of cuts have no
/// default: they are the region's or the contract's.
/// </summary>
public sealed record PerformanceSetting
{
    /// <summary>Where the rules stand: an article of the rules or of the contract.</summary>
    public required BilingualText Source { get; init; }

    /// <summary>Which amount is cut.</summary>
    public required CutAmount On { get; init; }

    /// <summary>The rules: for a measure, or for every other one.</summary>
    public required ValueList<PerformanceRule> Rules { get; init => field = Guard.Against.Null(value, nameof(Rules)); }

    /// <summary>What several measures of one service do; stated where a service has more than one.</summary>
    public SeveralMeasures? Several { get; init; }

    /// <summary>By which rule the cut is rounded, once; to a haléř, half away from zero, by default. It never passes the amount.</summary>
    public RoundingRule Rounding { get; init; }

    /// <summary>Least average occupancy by service type; empty where the region states none.</summary>
    public ValueList<MinimumOccupancy> MinimumOccupancies { get; init => field = Guard.Against.Null(value, nameof(MinimumOccupancies)); } = ValueList<MinimumOccupancy>.Empty;

    /// <summary>The rule for a measure: its own one, else that for every other measure; none where neither is stated.</summary>
    public ShortfallRule? RuleFor(PerformanceMeasure measure)
    {
        Guard.Against.Null(measure);
        return (Rules.FirstOrDefault(rule => rule.Measure == measure) ?? Rules.FirstOrDefault(rule => rule.Measure is null))?.Shortfall;
    }

    /// <summary>What breaks the rules of a setting: code, place and what is wrong.</summary>
    internal IEnumerable<(string Code, string Path, BilingualText Text)> Faults(string path)
    {
        if (string.IsNullOrWhiteSpace(Source.Czech) || string.IsNullOrWhiteSpace(Source.English))
            yield return (MethodologyProblemCodes.Blank, $"{path}.source", new("Text nesmí být prázdný.", "The text must not be blank."));
        if (!Enum.IsDefined(On) || (Several is { } several && !Enum.IsDefined(several)))
            yield return (MethodologyProblemCodes.Range, path, MethodologyRules.NotDefined);
        if (Rules.Count == 0)
            yield return (MethodologyProblemCodes.Missing, $"{path}.rules", new("Uveďte aspoň jedno pravidlo krácení.", "Give at least one rule."));
        var measures = new HashSet<PerformanceMeasure?>();
        for (var i = 0; i < Rules.Count; i++)
        {
            var place = FormattableString.Invariant($"{path}.rules[{i}]");
            if (!measures.Add(Rules[i].Measure))
            {
                yield return (MethodologyProblemCodes.Overlap, place, Rules[i].Measure is { } measure
                    ? new($"Pravidlo pro ukazatel '{measure}' je uvedeno dvakrát.", $"The rule for the measure '{measure}' stands twice.")
                    : new("Pravidlo pro ostatní ukazatele je uvedeno dvakrát.", "The rule for every other measure stands twice."));
            }

            foreach (var fault in Rules[i].Shortfall is ShortfallRule.Stepped stepped ? FaultsOf(stepped.Steps, place) : [])
                yield return fault;
        }

        var services = new HashSet<ServiceType>();
        for (var i = 0; i < MinimumOccupancies.Count; i++)
        {
            foreach (var fault in FaultsOf(MinimumOccupancies[i], services, FormattableString.Invariant($"{path}.minimumOccupancy[{i}]")))
                yield return fault;
        }
    }

    private static IEnumerable<(string Code, string Path, BilingualText Text)> FaultsOf(ValueList<ShortfallStep> steps, string path)
    {
        if (steps.Count == 0)
            yield return (MethodologyProblemCodes.Missing, $"{path}.steps", new("Uveďte aspoň jeden stupeň krácení.", "Give at least one step."));
        for (var i = 0; i < steps.Count; i++)
        {
            var place = FormattableString.Invariant($"{path}.steps[{i}]");
            if (steps[i].Cut <= Rate.Zero || steps[i].Cut > Rate.One)
                yield return (MethodologyProblemCodes.Range, $"{place}.cut", new($"Krácení je nad 0 a nejvýše 1 (100\u00A0%), ne {steps[i].Cut}.", $"A cut is above 0 and at most 1 (100%), not {steps[i].Cut}."));
            if (i > 0 && (steps[i].Edge.Fulfilment >= steps[i - 1].Edge.Fulfilment || steps[i].Cut <= steps[i - 1].Cut))
            {
                yield return (MethodologyProblemCodes.Contradiction, place, new(
                    "Každý další stupeň má nižší hranici naplnění a vyšší krácení než předchozí.", "Each further step has a lower edge of fulfilment and a higher cut than the one before."));
            }
        }
    }

    private static IEnumerable<(string Code, string Path, BilingualText Text)> FaultsOf(MinimumOccupancy entry, HashSet<ServiceType> services, string path)
    {
        if (string.IsNullOrWhiteSpace(entry.Source.Czech) || string.IsNullOrWhiteSpace(entry.Source.English))
            yield return (MethodologyProblemCodes.Blank, $"{path}.source", new("Text nesmí být prázdný.", "The text must not be blank."));
        if (entry.Occupancy <= Rate.Zero || entry.Occupancy > Rate.One)
        {
            yield return (MethodologyProblemCodes.Range, $"{path}.occupancy", new(
                $"Minimální obložnost je nad 0 a nejvýše 1 (100\u00A0%), ne {entry.Occupancy}.", $"A minimum occupancy is above 0 and at most 1 (100%), not {entry.Occupancy}."));
        }

        if (!Enum.IsDefined(entry.Status))
            yield return (MethodologyProblemCodes.Range, $"{path}.status", MethodologyRules.NotDefined);
        if (entry.Service.Allows(ServiceForm.Residential) == false)
        {
            yield return (MethodologyProblemCodes.Form, $"{path}.service", new(
                $"Služba {entry.Service.Name.Czech} ({entry.Service.Label}) nemá pobytovou formu, obložnost u ní není.",
                $"The service {entry.Service.Name.English} ({entry.Service.Label}) has no residential form, so it has no occupancy."));
        }

        if (!services.Add(entry.Service))
        {
            yield return (MethodologyProblemCodes.Overlap, path, new(
                $"Minimální obložnost služby {entry.Service.Name.Czech} ({entry.Service.Label}) je uvedena dvakrát.",
                $"The minimum occupancy of {entry.Service.Name.English} ({entry.Service.Label}) stands twice."));
        }
    }
}

/// <summary>Rule of cutting for a measure (pravidlo krácení podle ukazatele).</summary>
/// <param name="Measure">The measure; none for every measure without a rule of its own.</param>
/// <param name="Shortfall">How a shortfall cuts.</param>
public sealed record PerformanceRule(PerformanceMeasure? Measure, ShortfallRule Shortfall)
{
    /// <summary>How a shortfall cuts.</summary>
    public ShortfallRule Shortfall { get; init => field = Guard.Against.Null(value, nameof(Shortfall)); } = Guard.Against.Null(Shortfall);
}

/// <summary>Least average occupancy of a service type over a year (minimální průměrná roční obložnost).</summary>
/// <param name="Service">Service type; one of a residential form.</param>
/// <param name="Occupancy">The share of bed-days that must be occupied, above 0 and at most 1.</param>
/// <param name="Status">How the number is known.</param>
/// <param name="Source">Where it stands.</param>
public sealed record MinimumOccupancy(ServiceType Service, Rate Occupancy, ParameterStatus Status, BilingualText Source)
{
    /// <summary>Service type; one of a residential form.</summary>
    public ServiceType Service { get; init => field = Guard.Against.Null(value, nameof(Service)); } = Guard.Against.Null(Service);
}

/// <summary>Which amount a shortfall of performance cuts (krácená částka).</summary>
public enum CutAmount
{
    /// <summary>The ceiling (vyrovnávací platba).</summary>
    Ceiling,

    /// <summary>The price of a public contract (cena plnění).</summary>
    Price,

    /// <summary>The award (dotace).</summary>
    Award,
}

/// <summary>What several measures of one service do to one amount (více ukazatelů jedné služby).</summary>
public enum SeveralMeasures
{
    /// <summary>Only the measure with the highest cut counts (nejhorší ukazatel).</summary>
    Worst,

    /// <summary>The cuts add up, at most to the amount (součet krácení).</summary>
    Sum,

    /// <summary>Each measure cuts its own part of the amount (každý svou část).</summary>
    Parts,
}
