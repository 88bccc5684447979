using SocialServices.Domain.Monetary;
using SocialServices.Domain.Programmes;

namespace SocialServices.Domain.Projects.Budgets;

/// <summary>A period of a drawdown, computed (řádek čerpání).</summary>
public sealed record DrawdownRow
{
    internal DrawdownRow(DrawdownPeriod period, Money counted, FundingParts parts, FundingParts drawnToDate, FundingParts remaining, Money advanceBalance)
    {
        Period = period;
        Counted = counted;
        Parts = parts;
        DrawnToDate = drawnToDate;
        Remaining = remaining;
        AdvanceBalance = advanceBalance;
    }

    /// <summary>What happened in the period.</summary>
    public DrawdownPeriod Period { get; }

    /// <summary>Expenditure net of income.</summary>
    public Money Drawn => Period.Expenditure - Period.Income;

    /// <summary>What of it the sources pay: as far as the budget reaches.</summary>
    public Money Counted { get; }

    /// <summary>What of it is above the budget and stays with the applicant.</summary>
    public Money BeyondBudget => Drawn - Counted;

    /// <summary>
    /// The parts of the sources in the period, which sum to <see cref="Counted"/>: what is theirs of all drawn to the end of the period, less
    /// what was theirs before it. In a period of a few haléře a part may be below zero by the steps of rounding.
    /// </summary>
    public FundingParts Parts { get; }

    /// <summary>The parts of the sources of all drawn to the end of the period.</summary>
    public FundingParts DrawnToDate { get; }

    /// <summary>What of the budget is left for each source after the period.</summary>
    public FundingParts Remaining { get; }

    /// <summary>
    /// Grant money received to the end of the period less the grant that was drawn: above zero an advance still to be accounted for, below
    /// zero what the applicant pays in advance.
    /// </summary>
    public Money AdvanceBalance { get; }
}
