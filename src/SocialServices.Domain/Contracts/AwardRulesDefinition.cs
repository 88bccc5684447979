using NodaTime;

namespace SocialServices.Domain.Contracts;

/// <summary>What the published rules of evaluation say (vymezení pravidel hodnocení); <see cref="AwardRules.Create"/> checks it.</summary>
public sealed record AwardRulesDefinition
{
    /// <summary>Which lot.</summary>
    public required ProcurementLotId Lot { get; init; }

    /// <summary>Day on which the procedure started: it decides the act.</summary>
    public required LocalDate StartedOn { get; init; }

    /// <summary>How the price comes about; at a fixed price only quality is evaluated.</summary>
    public required LotPrice Price { get; init => field = Guard.Against.Null(value, nameof(Price)); }

    /// <summary>The criteria; their weights sum to 1. The sole criterion of price means the lowest price.</summary>
    public required ValueList<AwardCriterion> Criteria { get; init => field = Guard.Against.Null(value, nameof(Criteria)); }

    /// <summary>What orders bids with equal points, in this order; bids that are still equal share a rank, and the authority must have announced another way, such as a draw.</summary>
    public ValueList<TieBreak> TieBreaks { get; init => field = Guard.Against.Null(value, nameof(TieBreaks)); } = ValueList<TieBreak>.Empty;
}
