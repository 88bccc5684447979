using NodaTime;
using SocialServices.Domain.Territory;

namespace SocialServices.Domain.Entrustments;

/// <summary>What decides for how many units of a service a region may pay (podklady nároku), for <see cref="Entitlement.Of"/>.</summary>
public sealed record EntitlementCase
{
    /// <summary>Days that are asked about.</summary>
    public required DateInterval Period { get; init; }

    /// <summary>The registration of the service.</summary>
    public required ServiceRegistration Registration { get; init; }

    /// <summary>
    /// The region that pays: only its acts count, because a service that works in several regions has an entrustment of each. None where all
    /// acts are of one.
    /// </summary>
    public Region? Region { get; init; }

    /// <summary>The network of the region.</summary>
    public required RegionalNetwork Network { get; init; }

    /// <summary>The acts by which the region entrusts.</summary>
    public required ValueList<Entrustment> Entrustments { get; init; }

    /// <summary>
    /// Units that the provider asks for or that a contract and its addenda state; none where neither limits. Of several papers for a day the
    /// one concluded last counts, from its publication where that is due. Days without a segment have none.
    /// </summary>
    public ValueList<StatedUnits>? Requested { get; init; }

    /// <summary>Units really provided, with interruptions as days without a segment; none where that is not yet known.</summary>
    public ValueList<StatedUnits>? Provided { get; init; }

    /// <summary>The acts of the region that pays.</summary>
    internal ValueList<Entrustment> Acts => Region is null ? Entrustments : Entrustments.Where(act => act.Definition.Region == Region).ToValueList();
}
