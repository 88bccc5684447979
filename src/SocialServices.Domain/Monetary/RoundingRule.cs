using System.Numerics;

namespace SocialServices.Domain.Monetary;

/// <summary>
/// Named rule by which an exact amount becomes money (pravidlo zaokrouhlení): a step and a mode. The default is to 0.01 Kč, half away
/// from zero. Immutable and thread-safe.
/// </summary>
public readonly record struct RoundingRule
{
    private readonly int _finerHellers; // hellers of the step less one, so that the default value is the default rule

    private RoundingRule(int stepHellers, RoundingMode mode)
    {
        _finerHellers = stepHellers - 1;
        Mode = mode;
    }

    /// <summary>To a haléř (0.01 Kč), half away from zero.</summary>
    public static RoundingRule ToHeller => default;

    /// <summary>The steps that a rule may have: 0.01, 1, 10, 100 and 1 000 Kč.</summary>
    public static ValueList<Money> Steps { get; } = [Money.OneHeller, Money.Of(1), Money.Of(10), Money.Of(100), Money.Of(1000)];

    /// <summary>The amount whose multiples are the results.</summary>
    public Money Step => Money.FromHellers(StepHellers);

    /// <summary>Which neighbouring multiple is taken.</summary>
    public RoundingMode Mode { get; }

    internal int StepHellers => _finerHellers + 1;

    /// <summary>A rule of a step and a mode.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The step is not one of <see cref="Steps"/>, or the mode is not defined.</exception>
    public static RoundingRule Of(Money step, RoundingMode mode)
    {
        if (!Steps.Contains(step))
            throw new ArgumentOutOfRangeException(nameof(step), step, $"A step of {string.Join(", ", Steps.Select(known => known.ToString("F", null)))} CZK is expected.");
        Guard.Against.EnumOutOfRange(mode);
        return new((int)step.Hellers, mode);
    }

    /// <summary>Down (towards zero) to a step in crowns.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The step is not one of <see cref="Steps"/>.</exception>
    public static RoundingRule Down(decimal step) => Of(Money.Of(step), RoundingMode.Down);

    /// <summary>The exact amount in crowns, rounded by this rule.</summary>
    /// <exception cref="OverflowException">The result is outside the range of money.</exception>
    public Money Round(Exact crowns) => Money.Result((long)Round(crowns.Numerator * 100, crowns.Denominator));

    /// <summary>Text for people: "dolů na 10 Kč", "down to 10 CZK".</summary>
    public string ToText(Language language)
    {
        var step = FixedPoint.ToText(StepHellers, 2, 0, language);
        var crowns = language == Language.Czech ? $"{step}{FixedPoint.NoBreakSpace}Kč" : $"{step}{FixedPoint.NoBreakSpace}CZK";
        return (Mode, language) switch
        {
            (RoundingMode.Down, Language.Czech) => $"dolů na {crowns}",
            (RoundingMode.Up, Language.Czech) => $"nahoru na {crowns}",
            (RoundingMode.HalfToEven, Language.Czech) => $"na {crowns}, polovina k sudé",
            (_, Language.Czech) => $"matematicky na {crowns}",
            (RoundingMode.Down, _) => $"down to {crowns}",
            (RoundingMode.Up, _) => $"up to {crowns}",
            (RoundingMode.HalfToEven, _) => $"to {crowns}, half to even",
            _ => $"to {crowns}, half away from zero",
        };
    }

    /// <summary>English text, such as "down to 10 CZK".</summary>
    public override string ToString() => ToText(Language.English);

    /// <summary>Hellers of the amount of numerator/denominator hellers, rounded by this rule.</summary>
    internal TNumber Round<TNumber>(TNumber numerator, TNumber denominator) where TNumber : struct, IBinaryInteger<TNumber>
    {
        if (StepHellers == 1)
            return Divide(numerator, denominator, Mode);
        var step = TNumber.CreateTruncating(StepHellers);
        return Divide(numerator, denominator * step, Mode) * step;
    }

    /// <summary>The whole quotient nearest by the mode; the denominator is positive.</summary>
    internal static TNumber Divide<TNumber>(TNumber numerator, TNumber denominator, RoundingMode mode) where TNumber : struct, IBinaryInteger<TNumber>
    {
        var (quotient, remainder) = TNumber.DivRem(numerator, denominator);
        if (remainder == TNumber.Zero || mode == RoundingMode.Down)
            return quotient;

        var rest = TNumber.Abs(remainder);
        var toMiddle = rest.CompareTo(denominator - rest);
        var away = mode == RoundingMode.Up || toMiddle > 0
            || (toMiddle == 0 && (mode == RoundingMode.HalfAwayFromZero || !TNumber.IsEvenInteger(quotient)));
        if (!away)
            return quotient;
        return TNumber.IsNegative(numerator) ? quotient - TNumber.One : quotient + TNumber.One;
    }
}
