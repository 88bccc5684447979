using NodaTime;
using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Entrustments;

/// <summary>De minimis aid granted to a single undertaking (poskytnutá podpora de minimis).</summary>
public sealed record DeMinimisGrant
{
    /// <summary>A grant, in euro at the rate of its day as the register states it.</summary>
    /// <param name="grantedOn">Day on which the right to the aid arose.</param>
    /// <param name="amount">Zero or more.</param>
    /// <param name="isGeneral">True for aid under the general de minimis regulation, which counts under the same ceiling.</param>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative.</exception>
    public DeMinimisGrant(LocalDate grantedOn, Euro amount, bool isGeneral = false)
    {
        GrantedOn = grantedOn;
        Amount = Guard.Against.OutOfRange(amount, Euro.Zero, Euro.FromCents(long.MaxValue));
        IsGeneral = isGeneral;
    }

    /// <summary>Day on which the right to the aid arose.</summary>
    public LocalDate GrantedOn { get; }

    /// <summary>The amount.</summary>
    public Euro Amount { get; }

    /// <summary>True for aid under the general de minimis regulation.</summary>
    public bool IsGeneral { get; }
}
