using SocialServices.Domain.Monetary;
using SocialServices.Domain.Programmes;

namespace SocialServices.Domain.Compensation.Repayments;

/// <summary>What a check of overcompensation found (výsledek kontroly nadměrné vyrovnávací platby). What is carried and repaid sums to the overcompensation.</summary>
public sealed record OvercompensationOutcome
{
    internal OvercompensationOutcome()
    {
    }

    /// <summary>The checked years, the first one first.</summary>
    public required ValueList<CheckedYear> Years { get; init; }

    /// <summary>Overcompensation of the period.</summary>
    public required Money Over { get; init; }

    /// <summary>Average yearly compensation in crowns, before any rounding.</summary>
    public required Exact Average { get; init; }

    /// <summary>The limit up to which it may be carried, rounded down to a haléř; none where the share is not known and did not matter.</summary>
    public required Money? Limit { get; init; }

    /// <summary>What is carried into the next period.</summary>
    public Money Carry => Money.Sum(Parts.Select(part => part.Carry));

    /// <summary>What is repaid.</summary>
    public Money Repay => Over - Carry;

    /// <summary>The payment of the next period less what is carried; none where there is no next period.</summary>
    public required Money? NextPayment { get; init; }

    /// <summary>Why it, or a part of it, is repaid; empty where nothing is.</summary>
    public required ValueList<RepaymentReason> Reasons { get; init; }

    /// <summary>The overcompensation by funder, in the order of the contributions.</summary>
    public required ValueList<OvercompensationPart> Parts { get; init; }

    /// <summary>True after any overcompensation: the parameters of the compensation must be updated for the future.</summary>
    public bool ParametersMustBeUpdated => Over > Money.Zero;
}

/// <summary>Overcompensation that falls on one funder (část nadměrné platby podle poskytovatele podpory).</summary>
/// <param name="Contribution">What the funder gave.</param>
/// <param name="Over">Its part of the overcompensation.</param>
/// <param name="Carry">What of it is carried: deducted from what the funder pays next.</param>
public sealed record OvercompensationPart(Contribution Contribution, Money Over, Money Carry)
{
    /// <summary>What goes back to the funder.</summary>
    public Money Repay => Over - Carry;

    /// <summary>What goes back among those who paid a project; none where the contribution has no project shares.</summary>
    public FundingParts? ProjectParts => Contribution.ProjectShares?.Split(Repay);
}
