using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Compensation.Repayments;

/// <summary>One year of a service as a check of overcompensation looks at it (kontrolovaný rok).</summary>
/// <param name="Year">Calendar year.</param>
/// <param name="Received">
/// Public money of the year from all sources, zero or more: net of what was returned, levied or never paid. What was carried into the year
/// counts here, what was carried out of it does not.
/// </param>
/// <param name="Ceiling">Highest compensation of the year, net cost and reasonable profit: zero or more.</param>
public readonly record struct CheckedYear(int Year, Money Received, Money Ceiling)
{
    /// <summary>Public money above the ceiling (nadměrná platba roku); 0 where there is none.</summary>
    public Money Over => Money.Max(Money.Zero, Received - Ceiling);
}
