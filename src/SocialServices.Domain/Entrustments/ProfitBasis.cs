using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Entrustments;

/// <summary>What a reasonable profit is computed from (podklady přiměřeného zisku), for one year.</summary>
public sealed record ProfitBasis
{
    /// <summary>Average capital employed in the service in the year: zero or more.</summary>
    public required Money AverageCapital { get; init; }

    /// <summary>Swap rate of the maturity and currency of the entrustment, as the Commission publishes it; may be negative.</summary>
    public required Rate SwapRate { get; init; }

    /// <summary>Where the swap rate comes from, with its day and maturity.</summary>
    public required Citation SwapRateSource { get; init; }

    /// <summary>True when net cost is essentially compensated in full afterwards, so that there is no substantial risk: then no higher rate is allowed.</summary>
    public required bool IsFullyCompensatedAfterwards { get; init; }

    /// <summary>A rate above swap rate and premium that the provider asks for; none by default. It counts only with <see cref="Evidence"/>.</summary>
    public Rate? HigherRate { get; init; }

    /// <summary>Where the provider's risk that justifies the higher rate is shown; none by default.</summary>
    public Citation? Evidence { get; init; }
}
