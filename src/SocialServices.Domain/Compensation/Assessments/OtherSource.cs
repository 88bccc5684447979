using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Compensation.Assessments;

/// <summary>Other public money for the same service and year, received or promised (jiný veřejný zdroj).</summary>
/// <param name="Source">Which source.</param>
/// <param name="Amount">Crowns, zero or more, net of what was returned.</param>
public sealed record OtherSource(PublicSource Source, Money Amount)
{
    /// <summary>Which source.</summary>
    public PublicSource Source { get; init => field = Guard.Against.Null(value, nameof(Source)); } = Guard.Against.Null(Source);
}
