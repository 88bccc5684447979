namespace SocialServices.Domain.Compensation.Costs;

/// <summary>What money does in the calculation of the compensation payment (úloha zdroje).</summary>
public enum MoneyRole
{
    /// <summary>Public money that is part of the compensation payment, no revenue (vyrovnávací platba).</summary>
    Compensation,

    /// <summary>Revenue that lowers net cost (výnos).</summary>
    Revenue,

    /// <summary>Gift for the same costs, which lowers net cost as well (účelový dar).</summary>
    EarmarkedGift,

    /// <summary>Outside the calculation (mimo výpočet).</summary>
    Outside,

    /// <summary>The region must say what it does (podle volby kraje).</summary>
    ByPolicy,
}
