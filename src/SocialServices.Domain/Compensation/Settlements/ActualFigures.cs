using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Compensation.Settlements;

/// <summary>Actual figures of a service-year (skutečné údaje): what a settlement is computed from. The default is all zero.</summary>
public readonly record struct ActualFigures
{
    /// <summary>Eligible cost of the service, zero or more.</summary>
    public Money Cost { get; init; }

    /// <summary>Revenue of the service without any compensation, zero or more.</summary>
    public Money Revenue { get; init; }

    /// <summary>Gifts earmarked for the same costs, zero or more.</summary>
    public Money EarmarkedGifts { get; init; }

    /// <summary>Reasonable profit, zero or more.</summary>
    public Money Profit { get; init; }

    /// <summary>Net cost: cost less revenue and earmarked gifts; may be negative.</summary>
    public Money Net => Cost - Revenue - EarmarkedGifts;

    /// <summary>The most compensation: net cost and profit, at least 0 Kč.</summary>
    public Money Ceiling => Money.Max(Money.Zero, Net + Profit);
}
