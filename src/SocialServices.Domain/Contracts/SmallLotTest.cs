using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Contracts;

/// <summary>Whether chosen lots may be excepted from the class of the whole (posouzení vyčlenění malých částí).</summary>
/// <param name="Sum">Estimated value of the chosen lots.</param>
/// <param name="Total">Estimated value of the whole, above 0.</param>
/// <param name="Most">The largest share that they may have together.</param>
/// <param name="TooLarge">Chosen lots that are not below the amount of the exception.</param>
public sealed record SmallLotTest(Money Sum, Money Total, Rate Most, ValueList<ProcurementLotId> TooLarge)
{
    /// <summary>The share of the chosen lots in the whole.</summary>
    public Exact Share => Sum.ToExact() / Total.ToExact();

    /// <summary>True when all chosen lots may be excepted together.</summary>
    public bool Passes => TooLarge.Count == 0 && Share <= Most.ToExact();
}
