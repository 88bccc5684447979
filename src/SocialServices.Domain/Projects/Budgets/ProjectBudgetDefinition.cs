using SocialServices.Domain.Monetary;
using SocialServices.Domain.Programmes;

namespace SocialServices.Domain.Projects.Budgets;

/// <summary>What is known of the money of a project (podklady rozpočtu projektu); not checked yet. <see cref="ProjectBudget.Create"/> checks it.</summary>
public sealed record ProjectBudgetDefinition
{
    /// <summary>Name or registration number of the project.</summary>
    public required string Project { get; init => field = Guard.Against.Null(value, nameof(Project)); }

    /// <summary>All that the project costs in crowns, zero or more (celkové náklady).</summary>
    public required Money TotalCost { get; init; }

    /// <summary>What of it is no eligible expenditure, zero or more and at most the total (výdaje mimo způsobilé).</summary>
    public Money OutsideEligible { get; init; }

    /// <summary>Income of the project that falls on eligible expenditure, at most that (příjmy projektu).</summary>
    public Money Income { get; init; }

    /// <summary>Shares of the sources.</summary>
    public required FundingShares Shares { get; init => field = Guard.Against.Null(value, nameof(Shares)); }

    /// <summary>How the parts but the last are rounded; to a haléř, half away from zero, by default.</summary>
    public RoundingRule Rounding { get; init; }

    /// <summary>Amount allocated to the project, which need not be its total cost; none where it is not known (alokovaná částka).</summary>
    public Money? Allocation { get; init; }

    /// <summary>The programme, by which projects are summed; none where it is not known.</summary>
    public Programme? Programme { get; init; }

    /// <summary>True where the total was published as "about": the split is then as exact as the total is.</summary>
    public bool IsApproximate { get; init; }
}
