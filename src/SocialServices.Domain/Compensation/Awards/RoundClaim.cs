namespace SocialServices.Domain.Compensation.Awards;

/// <summary>A service while a round is divided, in haléře. It is filled in place, one for each of many services.</summary>
internal struct RoundClaim
{
    /// <summary>What the division weighs by.</summary>
    public long Weight;

    /// <summary>Most that it may get, before rounding.</summary>
    public long Cap;

    /// <summary>Least that it may get; 0 for none.</summary>
    public long Least;

    /// <summary>Highest award that rounding may make.</summary>
    public long Highest;

    /// <summary>Amount after the reduction, shown to a haléř.</summary>
    public long Reduced;

    /// <summary>The award.</summary>
    public long Amount;

    /// <summary>How the reduction went.</summary>
    public RoundFate Fate;

    /// <summary>What it was multiplied by; none where its group was not reduced.</summary>
    public ReductionRatio? Ratio;

    /// <summary>True where it is dropped and others share the money instead.</summary>
    public bool HandsOn;
}

/// <summary>How the reduction went for a service.</summary>
internal enum RoundFate
{
    /// <summary>It has nothing to get.</summary>
    Nothing,

    /// <summary>It is at its cap.</summary>
    Full,

    /// <summary>It is below its cap.</summary>
    Reduced,

    /// <summary>It was raised to its least.</summary>
    Raised,

    /// <summary>It would be below its least and gets nothing.</summary>
    Dropped,
}
