using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Compensation.Costs;

/// <summary>Part of a cost that a source pays (úhrada položky ze zdroje).</summary>
/// <param name="Source">Which source.</param>
/// <param name="Amount">Crowns, zero or more; all sources together at most the cost.</param>
public sealed record ItemFunding(PublicSource Source, Money Amount)
{
    /// <summary>Which source.</summary>
    public PublicSource Source { get; init => field = Guard.Against.Null(value, nameof(Source)); } = Guard.Against.Null(Source);
}
