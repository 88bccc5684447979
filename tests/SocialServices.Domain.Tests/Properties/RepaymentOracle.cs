using System.Numerics;
using SocialServices.Domain.Compensation.Repayments;

namespace SocialServices.Domain.Tests.Properties;

/// <summary>The rules of overcompensation once more, in big whole numbers of haléře and without the code of the library.</summary>
internal static class RepaymentOracle
{
    public static BigInteger Over(OvercompensationCheck check)
    {
        var differences = check.Years.Select(year => new BigInteger(year.Received.Hellers) - year.Ceiling.Hellers).ToArray();
        return check.NetWithinCheckPeriod
            ? BigInteger.Max(0, differences.Aggregate(BigInteger.Add))
            : differences.Where(difference => difference > 0).Aggregate(BigInteger.Zero, BigInteger.Add);
    }

    /// <summary>True when over ≤ 10 % of received / years, without a division: over × 10 × years ≤ received.</summary>
    public static bool IsWithinLimit(OvercompensationCheck check) =>
        Over(check) * 10 * check.Years.Count <= check.Years.Aggregate(BigInteger.Zero, (sum, year) => sum + year.Received.Hellers);

    /// <summary>Floors of the shares in proportion; each part is its floor or one haléř more.</summary>
    public static BigInteger[] Floors(BigInteger amount, IEnumerable<Contribution> contributions)
    {
        var given = contributions.Select(contribution => new BigInteger(contribution.Amount.Hellers)).ToArray();
        var sum = given.Aggregate(BigInteger.Add);
        return given.Select(each => sum.IsZero ? BigInteger.Zero : amount * each / sum).ToArray();
    }
}
