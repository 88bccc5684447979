using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Compensation.Methodologies;

/// <summary>Value of a named coefficient for a service type or for one service (hodnota koeficientu).</summary>
/// <param name="Id">Id of the coefficient in the methodology.</param>
/// <param name="Value">The value, zero or more.</param>
public sealed record CoefficientValue(string Id, Rate Value)
{
    /// <summary>Id of the coefficient in the methodology.</summary>
    public string Id { get; init => field = Guard.Against.Null(value, nameof(Id)); } = Guard.Against.Null(Id);
}
