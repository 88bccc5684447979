namespace SocialServices.Domain.Compensation.Methodologies;

/// <summary>How a methodology divides the allocation of a round (nastavení krácení): step 12 and what step 13 does with the remainder.</summary>
public sealed record ReductionSetting
{
    /// <summary>The reduction.</summary>
    public required Reduction Reduction { get; init => field = Guard.Against.Null(value, nameof(Reduction)); }

    /// <summary>Whether the amounts are reduced before or after rounding.</summary>
    public ReductionOrder Order { get; init; }

    /// <summary>What happens to the money that rounding leaves.</summary>
    public RemainderPolicy Remainder { get; init; }

    /// <summary>A setting of a reduction before rounding, which leaves the remainder.</summary>
    public static ReductionSetting Of(Reduction reduction) => new() { Reduction = Guard.Against.Null(reduction) };
}

/// <summary>Whether amounts are reduced before or after rounding (pořadí krácení a zaokrouhlení).</summary>
public enum ReductionOrder
{
    /// <summary>Reduced exactly, then rounded once (krácení před zaokrouhlením): the default.</summary>
    BeforeRounding,

    /// <summary>The capped amounts are rounded, then reduced, and the result goes down to a haléř (krácení po zaokrouhlení).</summary>
    AfterRounding,
}

/// <summary>What happens to the money that rounding leaves of an allocation (naložení se zbytkem).</summary>
public enum RemainderPolicy
{
    /// <summary>It stays (zůstane nerozdělen): the default.</summary>
    Leave,

    /// <summary>
    /// It is given out in steps of the rounding, one by one to the reduced service whose award is furthest below its exact amount, never
    /// above a cap (metoda největšího zbytku).
    /// </summary>
    LargestRemainder,
}
