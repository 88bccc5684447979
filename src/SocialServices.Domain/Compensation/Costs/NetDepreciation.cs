using SocialServices.Domain.Explanations;
using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Compensation.Costs;

/// <summary>
/// Depreciation of assets of which an investment subsidy paid a part (odpisy po odečtení investiční dotace): only the rest is cost, because
/// public money has paid the other part once.
/// </summary>
public sealed record NetDepreciation
{
    private NetDepreciation(Money gross, Money releasedSubsidy)
    {
        Gross = gross;
        ReleasedSubsidy = releasedSubsidy;
    }

    /// <summary>Depreciation of the year.</summary>
    public Money Gross { get; }

    /// <summary>Investment subsidy released in the year with the depreciation.</summary>
    public Money ReleasedSubsidy { get; }

    /// <summary>The cost.</summary>
    public Money Net => Gross - ReleasedSubsidy;

    /// <summary>Depreciation of a year.</summary>
    /// <param name="gross">Crowns, zero or more.</param>
    /// <param name="releasedSubsidy">Crowns from zero to the depreciation.</param>
    /// <exception cref="ArgumentOutOfRangeException">An amount is outside its range.</exception>
    public static NetDepreciation Of(Money gross, Money releasedSubsidy) => new(
        Guard.Against.OutOfRange(gross, Money.Zero, Money.MaxValue), Guard.Against.OutOfRange(releasedSubsidy, Money.Zero, gross));

    /// <summary>The cost with its explanation.</summary>
    public Explained<Money> Explain()
    {
        var (gross, released) = (Figure.Amount(Gross), Figure.Amount(ReleasedSubsidy));
        return new(Net, new(CostSteps.NetDepreciation, Figure.Amount(Net))
        {
            Operands =
            [
                new("gross", OperandOrigin.Input, new("odpisy roku", "depreciation of the year"), gross),
                new("released", OperandOrigin.Input, new("rozpuštěná investiční dotace", "released investment subsidy"), released),
            ],
            Calculation = Calculation.Join("−", gross, released),
            Reason = ReleasedSubsidy == Money.Zero ? default : new("Co zaplatila investiční dotace, není podruhé nákladem.", "What the investment subsidy paid is not cost once more."),
            Citations = [CostSteps.NetDepreciation.Citations[0]],
        });
    }
}
