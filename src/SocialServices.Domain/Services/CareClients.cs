using NodaTime;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Services;

/// <summary>Clients of one level and age over some months (klienti podle stupně závislosti), for <see cref="CareAllowanceRevenue"/>.</summary>
/// <param name="Level">Level of dependence.</param>
/// <param name="Age">Age group.</param>
/// <param name="Clients">Number of clients, an average where it changes: zero or more <see cref="Unit.Client"/>.</param>
/// <param name="First">First month.</param>
/// <param name="Last">Last month, not before the first.</param>
/// <param name="Allowance">Amounts of the caller, such as those of <see cref="CareAllowance.All"/> with a segment of its own; those of the library where none are given.</param>
public sealed record CareClients(DependenceLevel Level, AllowanceAge Age, Capacity Clients, YearMonth First, YearMonth Last, Dated<Money>? Allowance = null);
