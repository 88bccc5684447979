using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Compensation.Costs;

/// <summary>How much of the key of a common cost belongs to a service (podíl služby na klíči).</summary>
/// <param name="Service">Name or identifier of the service, or of another activity of the provider.</param>
/// <param name="Key">Its part of the key, zero or more, in the unit of the others: 3.2 FTE; a bare number for square metres.</param>
public sealed record KeyShare(string Service, Quantity Key);
