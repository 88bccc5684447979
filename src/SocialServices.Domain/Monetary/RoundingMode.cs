namespace SocialServices.Domain.Monetary;

/// <summary>Which neighbour of an amount a rounding rule takes (způsob zaokrouhlení).</summary>
public enum RoundingMode
{
    /// <summary>The nearer one, from the middle away from zero (matematicky): the default.</summary>
    HalfAwayFromZero,

    /// <summary>The nearer one, from the middle to the even multiple (k sudé).</summary>
    HalfToEven,

    /// <summary>Towards zero (dolů).</summary>
    Down,

    /// <summary>Away from zero (nahoru).</summary>
    Up,
}
