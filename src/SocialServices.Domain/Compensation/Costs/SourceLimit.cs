using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Compensation.Costs;

/// <summary>How much a source may pay of a service-year (částka hraditelná ze zdroje).</summary>
/// <param name="Rules">Rules of the source.</param>
/// <param name="Maximum">The most compensation from all sources.</param>
/// <param name="PayableCost">Eligible cost that the source may pay.</param>
/// <param name="SetOff">Revenue and earmarked gifts that are set against it.</param>
public readonly record struct SourceLimit(CostRules Rules, Money Maximum, Money PayableCost, Money SetOff)
{
    /// <summary>The most that the source may pay: its cost less what is set against it, from 0 Kč to the maximum.</summary>
    public Money Payable => Money.Min(Maximum, Money.Max(Money.Zero, PayableCost - SetOff));

    /// <summary>What only other sources may pay of the maximum.</summary>
    public Money Remaining => Maximum - Payable;
}
