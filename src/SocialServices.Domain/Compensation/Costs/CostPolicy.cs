using SocialServices.Domain.Law;

namespace SocialServices.Domain.Compensation.Costs;

/// <summary>
/// Choices of the region that no law makes (volby kraje pro výkaz nákladů). None has a default: what a statement needs and the policy does not
/// say is a problem of the statement.
/// </summary>
public sealed record CostPolicy
{
    /// <summary>Where the choices stand, such as the methodology of the region.</summary>
    public required Citation Source { get; init => field = Guard.Against.Null(value, nameof(Source)); }

    /// <summary>Whether health care of § 36 is in the calculation: its cost and the payments of insurers, both or neither.</summary>
    public bool? CountsHealthCare { get; init; }

    /// <summary>Whether employment subsidies are revenue that lowers net cost.</summary>
    public bool? CountsEmploymentSubsidies { get; init; }

    /// <summary>Whether support in kind is in the calculation: its value as cost and as public money, both or neither.</summary>
    public bool? CountsInKind { get; init; }
}
