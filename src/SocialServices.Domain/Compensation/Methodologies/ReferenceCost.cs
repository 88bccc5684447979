using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Compensation.Methodologies;

/// <summary>Usual cost per unit and year (obvyklé náklady na jednotku), in one of three forms.</summary>
public abstract record ReferenceCost
{
    private protected ReferenceCost()
    {
    }

    /// <summary>One value (jedna hodnota).</summary>
    /// <param name="PerUnit">Crowns per unit, zero or more.</param>
    public sealed record OneValue(Money PerUnit) : ReferenceCost;

    /// <summary>Personnel cost plus the operating cost that the service claims, at most up to a cap (osobní náklady a limit provozních).</summary>
    /// <param name="Personnel">Crowns per unit, zero or more.</param>
    /// <param name="OperatingCap">Most of the claimed operating cost, crowns per unit.</param>
    public sealed record PersonnelAndOperating(Money Personnel, Money OperatingCap) : ReferenceCost;

    /// <summary>
    /// The regional value when there are enough regional providers and it is higher than the national one, else the national one
    /// (volba krajské, nebo celostátní hodnoty).
    /// </summary>
    /// <param name="Regional">Crowns per unit in the region.</param>
    /// <param name="National">Crowns per unit in the whole country.</param>
    /// <param name="RegionalProviders">Number of providers of the type in the region.</param>
    public sealed record RegionalOrNational(Money Regional, Money National, int RegionalProviders) : ReferenceCost;
}
