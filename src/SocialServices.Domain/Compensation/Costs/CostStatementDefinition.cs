using SocialServices.Domain.Explanations;
using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Compensation.Costs;

/// <summary>Costs and revenues of a service-year as given (údaje výkazu nákladů); not checked yet. <see cref="CostStatement.Create"/> checks them.</summary>
public sealed record CostStatementDefinition
{
    /// <summary>Name or identifier of the service.</summary>
    public required string Service { get; init => field = Guard.Against.Null(value, nameof(Service)); }

    /// <summary>Calendar year from 2007 to 2100.</summary>
    public required int Year { get; init; }

    /// <summary>The lines of the service, 1 to 100, each with a name of its own; all of them sum to one net cost.</summary>
    public required ValueList<CostLine> Lines { get; init => field = Guard.Against.Null(value, nameof(Lines)); }

    /// <summary>Choices of the region; needed only where an item depends on one.</summary>
    public CostPolicy? Policy { get; init; }

    /// <summary>Which costs the compensation payment covers; those of the Decision when omitted, to which a region may add exclusions.</summary>
    public CostRules Compensation { get; init => field = Guard.Against.Null(value, nameof(Compensation)); } = CostRules.Compensation;

    /// <summary>Rules of the sources that pay, each source once; the State subsidy through the region when omitted.</summary>
    public ValueList<CostRules> Sources { get; init => field = Guard.Against.Null(value, nameof(Sources)); } = [CostRules.StateThroughRegion];

    /// <summary>Reasonable profit in crowns, zero or more; none by default.</summary>
    public Money Profit { get; init; }

    /// <summary>How the profit was computed, such as by the highest profit of the State-aid rules; none for an amount as given.</summary>
    public Explanation? ProfitBasis { get; init; }
}
