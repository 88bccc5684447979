using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Compensation.Settlements;
using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Compensation.Repayments;

/// <summary>
/// What a check of overcompensation takes from ledgers (údaje knihy pro kontrolu): money received less what was returned or levied. What was
/// repaid or carried out because of an earlier check stays in, so that a check after an audit compares like with like.
/// </summary>
public static class LedgerContributions
{
    /// <summary>The year of a ledger under its ceiling.</summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="ceiling">Highest compensation of the year, zero or more.</param>
    public static CheckedYear CheckedUnder(this ServiceLedger ledger, Money ceiling) => new(Guard.Against.Null(ledger).Year, ledger.Balance.BeforeRepayment, ceiling);

    /// <summary>
    /// What each source gave over the years of the ledgers, those that gave something, in the order of the code list. Who paid when, project
    /// shares and what may be carried are added by <c>with</c>.
    /// </summary>
    /// <param name="ledgers">Ledgers of one service.</param>
    /// <exception cref="ArgumentException">The ledgers are of several services.</exception>
    public static ValueList<Contribution> Contributions(this IEnumerable<ServiceLedger> ledgers)
    {
        var all = Guard.Against.Null(ledgers).ToList();
        if (all.Select(ledger => ledger.Service).Distinct(StringComparer.Ordinal).Skip(1).Any())
            throw new ArgumentException("Ledgers of one service are expected: services are never set off against one another.", nameof(ledgers));
        return PublicSource.All.Select(source => new Contribution(source, Money.Sum(all.Select(ledger => ledger.BalanceOf(source).BeforeRepayment))))
            .Where(contribution => contribution.Amount > Money.Zero).ToValueList();
    }
}
