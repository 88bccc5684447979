using NodaTime;

namespace SocialServices.Domain.Contracts;

/// <summary>Procurement with its lots (zadávací řízení s částmi), announced or planned.</summary>
public sealed record Procurement
{
    /// <summary>Number or name, unique in the functional unit.</summary>
    public required string Number { get; init => field = Guard.Against.Null(value, nameof(Number)); }

    /// <summary>Day on which it started, or is to start: it decides the act and the limits.</summary>
    public required LocalDate StartedOn { get; init; }

    /// <summary>Its lots, at least one; an undivided contract is one lot.</summary>
    public required ValueList<ProcurementLot> Lots { get; init => field = Guard.Against.Null(value, nameof(Lots)); }

    /// <summary>CPV codes of its subject; none where the caller does not state them.</summary>
    public ValueList<CpvCode> Cpv { get; init => field = Guard.Against.Null(value, nameof(Cpv)); } = ValueList<CpvCode>.Empty;
}
