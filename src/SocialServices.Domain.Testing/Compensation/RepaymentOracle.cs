using System.Numerics;
using SocialServices.Domain.Compensation.Repayments;

namespace SocialServices.Domain.Testing.Compensation;

/// <summary>
/// The rules of overcompensation once more, in big whole numbers of haléře and without the code of the library. It covers the sum over the ceiling, the
/// limit for a carry-forward and the bounds of a proportional repayment.
/// </summary>
public static class RepaymentOracle
{
    /// <summary>Overcompensation of the checked years: of their sum, or of each year alone.</summary>
    public static BigInteger Over(OvercompensationCheck check)
    {
        ArgumentNullException.ThrowIfNull(check);
        var differences = check.Years.Select(year => new BigInteger(year.Received.Hellers) - year.Ceiling.Hellers).ToArray();
        return check.NetWithinCheckPeriod
            ? BigInteger.Max(0, differences.Aggregate(BigInteger.Add))
            : differences.Where(difference => difference > 0).Aggregate(BigInteger.Zero, BigInteger.Add);
    }

    /// <summary>True when over ≤ 10 % of received / years, without a division: over × 10 × years ≤ received.</summary>
    public static bool IsWithinLimit(OvercompensationCheck check)
    {
        ArgumentNullException.ThrowIfNull(check);
        return Over(check) * 10 * check.Years.Count <= check.Years.Aggregate(BigInteger.Zero, (sum, year) => sum + year.Received.Hellers);
    }

    /// <summary>Floors of the shares in proportion; each part is its floor or one haléř more.</summary>
    public static ValueList<BigInteger> Floors(BigInteger amount, IEnumerable<Contribution> contributions)
    {
        var given = contributions.Select(contribution => new BigInteger(contribution.Amount.Hellers)).ToArray();
        var sum = given.Aggregate(BigInteger.Add);
        return given.Select(each => sum.IsZero ? BigInteger.Zero : amount * each / sum).ToValueList();
    }
}
