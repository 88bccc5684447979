namespace SocialServices.Domain.Contracts;

/// <summary>What a functional unit consists of (vymezení funkčního celku); <see cref="FunctionalUnit.Create"/> checks it.</summary>
public sealed record FunctionalUnitDefinition
{
    /// <summary>What is procured, in all procurements of the unit.</summary>
    public required ProcurementSubject Subject { get; init; }

    /// <summary>The procurements whose performances form one unit and are awarded in temporal connection, at least one.</summary>
    public required ValueList<Procurement> Procurements { get; init => field = Guard.Against.Null(value, nameof(Procurements)); }

    /// <summary>Level of the authority; a region, municipality or their organisation by default.</summary>
    public AuthorityLevel Authority { get; init; }
}
