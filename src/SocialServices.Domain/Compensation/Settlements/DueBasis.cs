using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Compensation.Settlements;

/// <summary>What the amount due is a part of, and which part, in lowest terms; whether machine words hold the product.</summary>
internal readonly record struct DueBasis(long Hellers, long Numerator, long Denominator, bool IsNarrow)
{
    public static DueBasis Of(Money amount, Exact part)
    {
        var (numerator, denominator) = ((long)part.Numerator, (long)part.Denominator);
        return new(amount.Hellers, numerator, denominator, (Int128)amount.Hellers * numerator < long.MaxValue / 2);
    }

    /// <summary>The exact amount in crowns before rounding.</summary>
    public Exact Exactly => Exact.Of(Hellers, 100) * Exact.Of(Numerator, Denominator);

    /// <summary>Haléře, rounded half away from zero, at most so many.</summary>
    public long Rounded(long most) => IsNarrow
        ? Math.Min(most, Denominator == 1 ? Hellers * Numerator : RoundingRule.ToHeller.Round(Hellers * Numerator, Denominator))
        : (long)Int128.Min(most, RoundingRule.ToHeller.Round((Int128)Hellers * Numerator, (Int128)Denominator));
}
