using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;

namespace SocialServices.Domain.Compensation.Performances;

/// <summary>
/// What a service cost and what it gave in a period, for a comparison with others (údaje o nákladech a výkonu), in one form. Not checked
/// yet: <see cref="EfficiencyComparison.Of"/> checks it.
/// </summary>
public sealed record EfficiencyFigures
{
    /// <summary>Name or identifier; unique within a type and form.</summary>
    public required string Service { get; init; }

    /// <summary>Service type.</summary>
    public required ServiceType Type { get; init; }

    /// <summary>Form.</summary>
    public required ServiceForm Form { get; init; }

    /// <summary>Cost of the period in crowns, zero or more; the caller decides which cost, the same for all services.</summary>
    public required Money Cost { get; init; }

    /// <summary>Units of capacity or performance over the period; none where they are not known.</summary>
    public Capacity? Units { get; init; }

    /// <summary>Supported persons (podpořené osoby), 0 to 1,000,000,000; none where they are not known.</summary>
    public int? Persons { get; init; }

    /// <summary>Hours of direct work (hodiny přímé práce), in the unit "hour"; none where they are not known.</summary>
    public Capacity? DirectHours { get; init; }
}

/// <summary>By what the cost of a service is divided (ukazatel efektivnosti).</summary>
public enum EfficiencyMeasure
{
    /// <summary>Cost per unit of capacity or performance (náklady na jednotku).</summary>
    PerUnit,

    /// <summary>Cost per supported person (náklady na podpořenou osobu).</summary>
    PerPerson,

    /// <summary>Cost per hour of direct work (náklady na hodinu přímé práce).</summary>
    PerDirectHour,
}

/// <summary>Names of the measures of efficiency (ukazatele efektivnosti).</summary>
public static class EfficiencyMeasures
{
    private static readonly BilingualText[] Names =
    [
        new("náklady na jednotku", "cost per unit"), new("náklady na podpořenou osobu", "cost per supported person"),
        new("náklady na hodinu přímé práce", "cost per hour of direct work"),
    ];

    /// <summary>All measures.</summary>
    public static ValueList<EfficiencyMeasure> All { get; } = [EfficiencyMeasure.PerUnit, EfficiencyMeasure.PerPerson, EfficiencyMeasure.PerDirectHour];

    /// <summary>Text for people: "náklady na jednotku" in Czech, "cost per unit" in English.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is no measure.</exception>
    public static string ToText(this EfficiencyMeasure measure, Language language) => NameOf(measure).In(language);

    internal static BilingualText NameOf(EfficiencyMeasure measure) => Names[(int)Guard.Against.EnumOutOfRange(measure)];

    /// <summary>The number by which the cost is divided, in its unit; none where it is not known.</summary>
    internal static Quantity? DivisorOf(this EfficiencyFigures service, EfficiencyMeasure measure) => measure switch
    {
        EfficiencyMeasure.PerUnit => service.Units?.Quantity,
        EfficiencyMeasure.PerPerson => service.Persons is { } persons ? Quantity.Of(persons, Unit.Person) : null,
        _ => service.DirectHours?.Quantity,
    };
}
