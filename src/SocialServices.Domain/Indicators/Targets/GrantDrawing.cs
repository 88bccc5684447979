using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Indicators.Targets;

/// <summary>
/// How much of the maximum grant was drawn (čerpání dotace): where the maximum was not drawn, targets are lowered in the same proportion.
/// Value-equal and immutable.
/// </summary>
public sealed record GrantDrawing
{
    private GrantDrawing(Money drawn, Money maximum, Citation? rule)
    {
        Drawn = drawn;
        Maximum = maximum;
        Rule = rule;
    }

    /// <summary>The grant that was really drawn, from 0 Kč to the maximum.</summary>
    public Money Drawn { get; }

    /// <summary>The highest grant of the decision, above 0 Kč.</summary>
    public Money Maximum { get; }

    /// <summary>Where it stands that targets are lowered; none for OPZ, whose grant decisions have it in part III, point 2.1.</summary>
    public Citation? Rule { get; }

    /// <summary>The part that was drawn, from 0 to 1; never rounded.</summary>
    public Exact Part => Exact.Of(Drawn.Hellers, Maximum.Hellers);

    /// <summary>The drawing of a grant.</summary>
    /// <param name="drawn">The grant that was drawn.</param>
    /// <param name="maximum">The highest grant of the decision.</param>
    /// <param name="rule">Where it stands that targets are lowered; it may be left out for OPZ only.</param>
    /// <exception cref="ArgumentOutOfRangeException">The maximum is not above 0 Kč, or the drawn grant is not from 0 Kč to the maximum.</exception>
    public static GrantDrawing Of(Money drawn, Money maximum, Citation? rule = null)
    {
        Guard.Against.OutOfRange(maximum, Money.OneHeller, Money.MaxValue);
        return new(Guard.Against.OutOfRange(drawn, Money.Zero, maximum), maximum, rule);
    }
}
