using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Compensation.Settlements;
using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Compensation.Repayments;

/// <summary>
/// What a check of overcompensation takes from ledgers (údaje knihy pro kontrolu): the net public money, so that money carried into the next
/// year counts once, and repaid overcompensation is not claimed again. Money that is still to be returned is in it: where the year is
/// settled, take <see cref="SettlementContributions"/> instead.
/// </summary>
/// <remarks>
/// A check of the same years once more, such as after an audit, compares like with like before that overcompensation was settled, and credits
/// what was repaid or deducted: it takes <see cref="CheckedAgainUnder"/> and <see cref="ContributionsAgain"/>.
/// </remarks>
public static class LedgerContributions
{
    /// <summary>The year of a ledger under its ceiling.</summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="ceiling">Highest compensation of the year, zero or more.</param>
    public static CheckedYear CheckedUnder(this ServiceLedger ledger, Money ceiling) => new(Guard.Against.Null(ledger).Year, ledger.Balance.Net, ceiling);

    /// <summary>The year of a ledger for a check of the same years once more: as if no overcompensation of it had been repaid or carried out.</summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="ceiling">Highest compensation of the year, zero or more.</param>
    /// <param name="isYearBeforeChecked">
    /// True where the year before is checked, too: what was carried from there then counts there, and not here.
    /// </param>
    public static CheckedYear CheckedAgainUnder(this ServiceLedger ledger, Money ceiling, bool isYearBeforeChecked) =>
        new(Guard.Against.Null(ledger).Year, Again(ledger.Balance, isYearBeforeChecked), ceiling);

    /// <summary>
    /// What each source gave over the years of the ledgers, those that gave something, in the order of the code list. Who paid when, project
    /// shares and what may be carried are added by <c>with</c>.
    /// </summary>
    /// <param name="ledgers">Ledgers of one service.</param>
    /// <exception cref="ArgumentException">The ledgers are of several services.</exception>
    public static ValueList<Contribution> Contributions(this IEnumerable<ServiceLedger> ledgers)
    {
        var all = OfOneService(ledgers);
        return Of(source => Money.Sum(all.Select(ledger => ledger.BalanceOf(source).Net)));
    }

    /// <summary>The same for a check of the same years once more: as if no overcompensation of them had been repaid or carried out.</summary>
    /// <param name="ledgers">Ledgers of one service.</param>
    /// <exception cref="ArgumentException">The ledgers are of several services.</exception>
    public static ValueList<Contribution> ContributionsAgain(this IEnumerable<ServiceLedger> ledgers)
    {
        var all = OfOneService(ledgers);
        var years = all.Select(ledger => ledger.Year).ToHashSet();
        return Of(source => Money.Sum(all.Select(ledger => Again(ledger.BalanceOf(source), years.Contains(ledger.Year - 1)))));
    }

    internal static ValueList<Contribution> Of(Func<PublicSource, Money> amount) => PublicSource.All
        .Select(source => new Contribution(source, amount(source))).Where(contribution => contribution.Amount > Money.Zero).ToValueList();

    private static Money Again(LedgerBalance balance, bool isYearBeforeChecked) =>
        isYearBeforeChecked ? balance.BeforeRepayment - balance.CarriedIn : balance.BeforeRepayment;

    private static List<ServiceLedger> OfOneService(IEnumerable<ServiceLedger> ledgers)
    {
        var all = Guard.Against.Null(ledgers).ToList();
        if (all.Select(ledger => ledger.Service).Distinct(StringComparer.Ordinal).Skip(1).Any())
            throw new ArgumentException("Ledgers of one service are expected: services are never set off against one another.", nameof(ledgers));
        return all;
    }
}
