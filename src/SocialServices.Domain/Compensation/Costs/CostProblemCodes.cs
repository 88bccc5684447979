namespace SocialServices.Domain.Compensation.Costs;

/// <summary>Codes of what can be wrong in a statement of costs (kódy problémů výkazu nákladů); public API.</summary>
public static class CostProblemCodes
{
    /// <summary>A text that must not be blank is blank.</summary>
    public const string Blank = "cost.blank";

    /// <summary>A number is outside its range.</summary>
    public const string Range = "cost.range";

    /// <summary>A line or a source stands more than once.</summary>
    public const string Repeated = "cost.repeated";

    /// <summary>The day of a cost is not in the year.</summary>
    public const string OutsideYear = "cost.outside-year";

    /// <summary>A choice of the region is needed and missing.</summary>
    public const string Policy = "cost.policy";

    /// <summary>The purpose is missing, or the source of the money fixes another one.</summary>
    public const string Purpose = "cost.purpose";

    /// <summary>Of a cost and the revenue that belongs to it only one side stands.</summary>
    public const string OneSidedPair = "cost.one-sided-pair";

    /// <summary>Support in kind has another value as cost than as money.</summary>
    public const string InKindValue = "cost.in-kind-value";

    /// <summary>Sources pay together more than the cost.</summary>
    public const string FundingAboveItem = "cost.funding-above-item";

    /// <summary>A source pays a cost that its rules or the compensation payment exclude.</summary>
    public const string FundingNotEligible = "cost.funding-not-eligible";

    /// <summary>The explanation of an amount comes to another one.</summary>
    public const string Basis = "cost.basis";

    /// <summary>Rules stand where rules of another kind belong.</summary>
    public const string Rules = "cost.rules";
}
