namespace SocialServices.Domain.Compensation.Methodologies;

/// <summary>Inputs that a plan may give and a methodology may need or use.</summary>
[Flags]
internal enum PlanInputs
{
    None = 0,
    Request = 1,
    EligibleCost = 2,
    PreviousAward = 4,
    ActualRevenue = 8,
    Profit = 16,
    OperatingCost = 32,
    Coefficients = 64,

    /// <summary>Units that may be added up as totals of the year.</summary>
    Totals = 128,
}
