using NodaTime;

namespace SocialServices.Domain.Entrustments;

/// <summary>What decides for how many units of a service a region may pay (podklady nároku), for <see cref="Entitlement.Of"/>.</summary>
public sealed record EntitlementCase
{
    /// <summary>Days that are asked about.</summary>
    public required DateInterval Period { get; init; }

    /// <summary>The registration of the service.</summary>
    public required ServiceRegistration Registration { get; init; }

    /// <summary>The network of the region.</summary>
    public required RegionalNetwork Network { get; init; }

    /// <summary>The acts by which the region entrusts.</summary>
    public required ValueList<Entrustment> Entrustments { get; init; }

    /// <summary>
    /// Units that the provider asks for or that a contract and its published addenda state; none where neither limits. Days without a segment
    /// have none.
    /// </summary>
    public ValueList<StatedUnits>? Requested { get; init; }

    /// <summary>Units really provided, with interruptions as days without a segment; none where that is not yet known.</summary>
    public ValueList<StatedUnits>? Provided { get; init; }
}
