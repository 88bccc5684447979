using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Compensation.Settlements;
using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Compensation.Repayments;

/// <summary>
/// What a check of overcompensation takes from settled years (údaje vypořádání pro kontrolu): the money that the service keeps, without what
/// is still to be returned, so that the check and the settlement agree.
/// </summary>
public static class SettlementContributions
{
    /// <summary>The settled year under the ceiling of a reading.</summary>
    /// <param name="settlement">The settlement.</param>
    /// <param name="reading">The reading, the same for all years of a check.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is no reading.</exception>
    /// <exception cref="InvalidOperationException">The settlement is the default value.</exception>
    public static CheckedYear CheckedBy(this Settlement settlement, OvercompensationReading reading) =>
        new(settlement.Case.Year, settlement.NetPublicMoney, settlement.By(reading).Ceiling);

    /// <summary>
    /// What each source gave over the settled years, those that gave something, in the order of the code list; it sums to the public money of
    /// the checked years.
    /// </summary>
    /// <param name="settlements">Settlements of one service, one for each year.</param>
    /// <exception cref="ArgumentException">The settlements are of several services, or two of one year.</exception>
    /// <exception cref="InvalidOperationException">A settlement is the default value.</exception>
    public static ValueList<Contribution> Contributions(this IEnumerable<Settlement> settlements)
    {
        var all = Guard.Against.Null(settlements).ToList();
        if (all.Select(settlement => settlement.Case.Service).Distinct(StringComparer.Ordinal).Skip(1).Any())
            throw new ArgumentException("Settlements of one service are expected: services are never set off against one another.", nameof(settlements));
        if (all.DistinctBy(settlement => settlement.Case.Year).Count() < all.Count)
            throw new ArgumentException("One settlement of each year is expected: each holds the money of all sources.", nameof(settlements));
        return LedgerContributions.Of(source => Money.Sum(all.Select(settlement => settlement.Case.NetOf(source, settlement.Entitled))));
    }
}
