namespace SocialServices.Domain.Contracts;

/// <summary>What the register of contracts makes of a contract on a day (účinnost podle registru smluv).</summary>
public enum RegisterStatus
{
    /// <summary>Not published yet: it has no effect, nothing may be paid under it (neúčinná).</summary>
    NotEffective,

    /// <summary>Effective (účinná).</summary>
    Effective,

    /// <summary>Not published in time: cancelled from the beginning (zrušena od počátku).</summary>
    CancelledFromBeginning,
}
