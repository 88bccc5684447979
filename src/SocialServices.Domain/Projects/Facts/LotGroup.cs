using SocialServices.Domain.Projects.Statements;
using SocialServices.Domain.Services;
using SocialServices.Domain.Territory;

namespace SocialServices.Domain.Projects.Facts;

/// <summary>
/// Group of lots of one service type (skupina částí zakázky) as a document announces it: not a lot yet, because it may end in several
/// contracts. Its territory may stand in two readings; they are compared as sets of places. Not checked yet: the project checks it.
/// </summary>
public sealed record LotGroup
{
    /// <summary>Number or name, unique in the project.</summary>
    public required string Number { get; init => field = Guard.Against.Null(value, nameof(Number)); }

    /// <summary>Type of the services.</summary>
    public required ServiceType Service { get; init => field = Guard.Against.Null(value, nameof(Service)); }

    /// <summary>Where it stands.</summary>
    public required PublishedSource Source { get; init => field = Guard.Against.Null(value, nameof(Source)); }

    /// <summary>Forms, the main one first; empty where they are not stated.</summary>
    public ValueList<ServiceForm> Forms { get; init => field = Guard.Against.Null(value, nameof(Forms)); } = ValueList<ServiceForm>.Empty;

    /// <summary>Whom the services are for.</summary>
    public ValueList<ProjectTargetGroup> TargetGroups { get; init => field = Guard.Against.Null(value, nameof(TargetGroups)); } = ValueList<ProjectTargetGroup>.Empty;

    /// <summary>Where they serve, by every statement of it.</summary>
    public Stated<ServiceTerritory> Territory { get; init => field = Guard.Against.Null(value, nameof(Territory)); } = Stated<ServiceTerritory>.Nowhere;

    /// <summary>How many lots it has, 1 or more; none where that is not known.</summary>
    public int? Lots { get; init; }

    /// <summary>Whether they are lots of one procurement or procurements of their own; none where that is not known.</summary>
    public LotAwarding? Awarding { get; init; }

    /// <summary>Name of the procurement; empty where it is not stated.</summary>
    public string Procurement { get; init => field = Guard.Against.Null(value, nameof(Procurement)); } = string.Empty;

    /// <summary>How the price comes about; none where that is not known.</summary>
    public PriceRule? Price { get; init; }

    /// <summary>Contracts that come of it: one for each lot; none where the lots are not known.</summary>
    public int? Contracts => Lots;
}

/// <summary>How the lots of a group are awarded (způsob zadání částí).</summary>
public enum LotAwarding
{
    /// <summary>As lots of one procurement (části jedné zakázky).</summary>
    LotsOfOneProcurement,

    /// <summary>As separate procurements, which may be one functional unit (samostatné zakázky).</summary>
    SeparateProcurements,
}
