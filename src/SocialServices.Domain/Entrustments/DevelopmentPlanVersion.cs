using NodaTime;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;
using SocialServices.Domain.Territory;
using SocialServices.Domain.Time;

namespace SocialServices.Domain.Entrustments;

/// <summary>Version of a plan of social services (verze plánu): what it plans where, since when, by whose decision. <see cref="DevelopmentPlan"/> checks it.</summary>
public sealed record DevelopmentPlanVersion
{
    /// <summary>Number of the version, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>Days on which it holds unless a later version supersedes it; the first day must be stated.</summary>
    public required Validity Validity { get; init; }

    /// <summary>The resolution or another document by which it was approved.</summary>
    public required string Resolution { get; init; }

    /// <summary>Planned capacities, at least one. Those of one type, group and unit share no place.</summary>
    public required ValueList<AreaCapacity> Capacities { get; init; }

    /// <summary>
    /// What a later version changes: capacities that differ, are new or are gone, by type, target group, area and unit. Empty where both
    /// plan the same.
    /// </summary>
    public ValueList<PlannedChange> ChangesTo(DevelopmentPlanVersion later)
    {
        var (before, after) = (ByKey(Capacities), ByKey(Guard.Against.Null(later).Capacities));
        return before.Keys.Union(after.Keys)
            .Where(key => Of(before, key) != Of(after, key))
            .OrderBy(key => key.What).ThenBy(key => key.Area.ToString(), StringComparer.Ordinal)
            .Select(key => new PlannedChange(key.What.Service, key.What.Group, key.Area, Of(before, key), Of(after, key)))
            .ToValueList();
    }

    private static Dictionary<(NeedKey What, ServiceTerritory Area), Capacity> ByKey(ValueList<AreaCapacity> capacities) => capacities
        .GroupBy(row => (NeedKey.Of(row), row.Area))
        .ToDictionary(rows => rows.Key, rows => rows.Select(row => row.Capacity).Aggregate((sum, capacity) => sum + capacity));

    private static Capacity? Of(Dictionary<(NeedKey What, ServiceTerritory Area), Capacity> capacities, (NeedKey What, ServiceTerritory Area) key) =>
        capacities.TryGetValue(key, out var capacity) ? capacity : null;
}

/// <summary>Change of a planned capacity between two versions of a plan (změna plánované kapacity).</summary>
/// <param name="Service">Type of service.</param>
/// <param name="Group">Target group.</param>
/// <param name="Area">Where.</param>
/// <param name="Before">Capacity of the earlier version; none where it planned nothing.</param>
/// <param name="After">Capacity of the later version, in the same unit; none where it plans nothing.</param>
public sealed record PlannedChange(ServiceType Service, TargetGroup Group, ServiceTerritory Area, Capacity? Before, Capacity? After)
{
    /// <summary>What is counted.</summary>
    public Unit Unit => (After ?? Before ?? default).Unit;

    /// <summary>The later capacity less the earlier one; what is not planned counts as zero.</summary>
    public Quantity Change => QuantityOf(After) - QuantityOf(Before);

    /// <summary>Text for people, with places named as of a day: "chráněné bydlení, senioři, ORP Turnov: 9 lůžek → 12 lůžek".</summary>
    /// <exception cref="Law.LegalParameterNotDefinedException">The day is before 2003.</exception>
    public string ToText(Language language, LocalDate date) =>
        $"{Service.Name.In(language)}, {Group.Name.In(language)}, {Area.ToText(language, date)}: {QuantityOf(Before).ToText(language)} → {QuantityOf(After).ToText(language)}";

    private Quantity QuantityOf(Capacity? capacity) => capacity?.Quantity ?? Quantity.FromTenThousandths(0, Unit);
}
