using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Services;

/// <summary>The most that a client of residential care may be charged in a month (nejvyšší měsíční úhrada), by component.</summary>
/// <param name="Accommodation">Accommodation before the limit by income.</param>
/// <param name="Meals">Meals before the limit by income.</param>
/// <param name="IncomeLimit">The most that income allows for accommodation and meals.</param>
/// <param name="Stay">Accommodation and meals together, at most what income allows.</param>
/// <param name="Care">Care, from the care allowance.</param>
/// <param name="Total">Stay and care together.</param>
public sealed record ResidentialPayment(Money Accommodation, Money Meals, Money IncomeLimit, Money Stay, Money Care, Money Total)
{
    /// <summary>What income does not allow to charge of accommodation and meals: zero or more.</summary>
    public Money Waived => Accommodation + Meals - Stay;
}
