using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Compensation.Methodologies;

/// <summary>Caps and floor of an award (limity dotace). The default has none.</summary>
public sealed record AwardLimits
{
    /// <summary>No limits.</summary>
    public static AwardLimits None { get; } = new();

    /// <summary>True when an award is at most the request (požadavek); then every plan must carry one.</summary>
    public bool ByRequest { get; init; }

    /// <summary>Most of the eligible cost that an award may cover, 0 to 1; then every plan must carry its eligible cost.</summary>
    public Rate? EligibleCostShare { get; init; }

    /// <summary>Most per counted unit, in crowns.</summary>
    public Money? PerUnit { get; init; }

    /// <summary>Most per service, in crowns.</summary>
    public Money? Maximum { get; init; }

    /// <summary>Least per service, in crowns.</summary>
    public Money? Minimum { get; init; }

    /// <summary>What happens below the least amount; stated exactly when there is one.</summary>
    public MinimumPolicy? BelowMinimum { get; init; }
}

/// <summary>What happens to an award below the least amount (postup pod minimem).</summary>
public enum MinimumPolicy
{
    /// <summary>The award is 0 Kč (nulová dotace).</summary>
    AwardNothing,

    /// <summary>The application is refused; the award is 0 Kč (zamítnutí).</summary>
    Refuse,

    /// <summary>The award is raised to the least amount, but never over the ceiling less other public money (zvýšení na minimum).</summary>
    Raise,
}
