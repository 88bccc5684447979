using SocialServices.Domain.Entrustments;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Compensation.Repayments;

/// <summary>
/// Share of savings that a provider keeps for efficiency (pobídka za efektivitu), if it kept the quality. It counts as profit: add it to the
/// profit of the year's ceiling.
/// </summary>
public sealed record EfficiencyIncentive
{
    /// <summary>State-aid regime of the entrustment, for the law cited.</summary>
    public required StateAidRegime Regime { get; init; }

    /// <summary>Net cost that was planned; negative where revenue was to be above cost.</summary>
    public required Money PlannedNetCost { get; init; }

    /// <summary>Net cost as it was.</summary>
    public required Money ActualNetCost { get; init; }

    /// <summary>Share of the savings that the provider keeps: 0 to 100 %.</summary>
    public required Rate Share { get; init; }

    /// <summary>Where the share stands, such as the entrustment.</summary>
    public required Citation ShareSource { get; init; }

    /// <summary>True where all indicators of quality are met; without that there is no incentive.</summary>
    public required bool IsQualityMet { get; init; }

    /// <summary>The highest reasonable profit where it is a hard cap, as net cost is compensated in full afterwards; none where the cap is not hard.</summary>
    public required Money? HardCap { get; init; }

    /// <summary>Profit that the ceiling of the year already holds; 0 by default. It uses up the cap.</summary>
    public Money ProfitSoFar { get; init; }

    /// <summary>The incentive in crowns, to a haléř, half away from zero, never above what is left of the cap.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The share is not from 0 to 100 %, or the cap or the profit is negative.</exception>
    public Explained<Money> Compute()
    {
        Guard.Against.OutOfRange(Share, Rate.Zero, Rate.One);
        Guard.Against.OutOfRange(ProfitSoFar, Money.Zero, Money.MaxValue);
        Guard.Against.OutOfRange(HardCap ?? Money.Zero, Money.Zero, Money.MaxValue, nameof(HardCap));
        var savings = Money.Max(Money.Zero, PlannedNetCost - ActualNetCost);
        var exact = savings * Share;
        var earned = IsQualityMet ? RoundingRule.ToHeller.Round(exact) : Money.Zero;
        var left = HardCap is { } cap ? Money.Max(Money.Zero, cap - ProfitSoFar) : earned;
        var incentive = Money.Min(earned, left);
        return new(incentive, new(RepaymentSteps.Incentive, Figure.Amount(incentive))
        {
            Operands =
            [
                new("planned", OperandOrigin.Input, new("plánované čisté náklady", "planned net cost"), Figure.Amount(PlannedNetCost)),
                new("actual", OperandOrigin.Input, new("skutečné čisté náklady", "actual net cost"), Figure.Amount(ActualNetCost)),
                new("share", OperandOrigin.Parameter, new("podíl poskytovatele na úspoře", "provider's share of the savings"), Figure.Share(Share), Guard.Against.Null(ShareSource)),
                .. HardCap is { } hard ? (Operand[])[new("cap", OperandOrigin.Input, new("nejvyšší přiměřený zisk", "highest reasonable profit"), Figure.Amount(hard))] : [],
                .. ProfitSoFar > Money.Zero ? (Operand[])[new("profit", OperandOrigin.Input, new("zisk již zahrnutý ve stropu", "profit already in the ceiling"), Figure.Amount(ProfitSoFar))] : [],
            ],
            Calculation = Calculation.Join("×", Figure.Amount(savings), Figure.Share(Share)),
            Rounding = exact == incentive.ToExact() || incentive != earned || !IsQualityMet ? null : new(RoundingRule.ToHeller, exact, incentive),
            Reason = !IsQualityMet ? new("Ukazatele kvality nejsou splněny, pobídka nenáleží.", "The indicators of quality are not met; there is no incentive.")
                : savings == Money.Zero ? new("Úspora není, pobídka nenáleží.", "There are no savings and so no incentive.")
                : incentive < earned ? new($"Pobídka je zisk; do nejvyššího přiměřeného zisku zbývá {left.ToText(Language.Czech)}.", $"The incentive is profit; {left.ToText(Language.English)} is left of the highest reasonable profit.")
                : new("Ukazatele kvality jsou splněny, poskytovateli zůstává podíl na úspoře.", "The indicators of quality are met; the provider keeps its share of the savings."),
            Citations = RepaymentSteps.Incentive.Citations.Where(citation => citation.Act == Guard.Against.Null(Regime).Act).ToValueList(),
        });
    }
}
