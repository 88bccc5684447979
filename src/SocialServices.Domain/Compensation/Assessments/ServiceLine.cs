using SocialServices.Domain.Entrustments;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;

namespace SocialServices.Domain.Compensation.Assessments;

/// <summary>
/// Form and unit of a service with its capacity in the year (řádek služby): ten beds, or 2.5 full-time equivalents. A service has one or more;
/// they share one ceiling and one award.
/// </summary>
public sealed record ServiceLine
{
    /// <summary>Form.</summary>
    public required ServiceForm Form { get; init; }

    /// <summary>Capacity that is provided; days without a segment have none (an interruption).</summary>
    public required ValueList<CapacitySegment> Provided { get; init => field = Guard.Against.Null(value, nameof(Provided)); }

    /// <summary>
    /// What <see cref="Provided"/> really states: <see cref="UnitLimit.Provided"/> by default; the registration or the network where nobody
    /// knows yet what is provided, so that an explanation never calls it provided.
    /// </summary>
    public UnitLimit Basis { get; init; }

    /// <summary>Capacity in the register of providers (registrace); none when it does not limit.</summary>
    public ValueList<CapacitySegment>? Registered { get; init; }

    /// <summary>Capacity in the regional network (síť); none when it does not limit.</summary>
    public ValueList<CapacitySegment>? InNetwork { get; init; }

    /// <summary>Capacity in the entrustment (pověření); none when it does not limit.</summary>
    public ValueList<CapacitySegment>? Entrusted { get; init; }

    /// <summary>Capacity in the request (žádost); none when it does not limit.</summary>
    public ValueList<CapacitySegment>? Requested { get; init; }

    /// <summary>Actual revenue of the line in crowns, where the methodology uses it.</summary>
    public Money? ActualRevenue { get; init; }

    /// <summary>Operating cost per unit that the service claims, in crowns, where the methodology caps it.</summary>
    public Money? OperatingCost { get; init; }

    /// <summary>True when the capacities hold on each of their days and are no amounts of a stretch, so that those of several stretches don't add up.</summary>
    internal bool HoldsByDay { get; init; }

    /// <summary>Whether all capacities may be added up as totals of the year.</summary>
    internal bool AddsUp => !HoldsByDay || new[] { Provided, Registered, InNetwork, Entrusted, Requested }.All(segments => segments is null || segments.Count == 1);

    /// <summary>A line of the same capacity all year.</summary>
    public static ServiceLine WholeYear(int year, ServiceForm form, Capacity capacity) =>
        new() { Form = form, Provided = CapacitySegment.WholeYear(year, capacity) };
}
