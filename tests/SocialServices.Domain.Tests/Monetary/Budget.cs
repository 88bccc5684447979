using System.Text.Json.Serialization;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Time;

namespace SocialServices.Domain.Tests.Monetary;

/// <summary>A record of a caller, who knows nothing of our converters.</summary>
public sealed record Budget(Money Total, Euro Ceiling, Rate Share, Quantity Capacity, Exact Ratio, Validity Validity, Money? Limit, Quantity? Extra);

[JsonSerializable(typeof(Budget))]
internal sealed partial class BudgetContext : JsonSerializerContext;
