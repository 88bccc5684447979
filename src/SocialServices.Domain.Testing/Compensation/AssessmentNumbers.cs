using System.Numerics;
using SocialServices.Domain.Compensation.Assessments;

namespace SocialServices.Domain.Testing.Compensation;

/// <summary>What <see cref="AssessmentOracle"/> finds, in haléře of any size (čísla výpočtu); an amount that the assessment only shows is rounded to a haléř.</summary>
/// <param name="Ceiling">Highest payment; none where there is no ceiling.</param>
/// <param name="Optimum">Optimum.</param>
/// <param name="Capped">Optimum after limits.</param>
/// <param name="Proposal">Rounded proposal.</param>
/// <param name="Limit">The limit that decided; none where two limits are equal, so that either may be named.</param>
/// <param name="Notes">Notes; that an input was not used is not among them.</param>
public sealed record AssessmentNumbers(BigInteger? Ceiling, BigInteger Optimum, BigInteger Capped, BigInteger Proposal, AwardLimit? Limit, AssessmentNotes Notes)
{
    /// <summary>What rounding made money of on the way: the amounts per unit.</summary>
    public required ValueList<BigInteger> Rounded { get; init; }

    /// <summary>True when every amount is within the range of money.</summary>
    public bool IsInRange => Rounded.Concat([Ceiling ?? 0, Optimum, Capped, Proposal]).All(amount => BigInteger.Abs(amount) <= long.MaxValue);
}
