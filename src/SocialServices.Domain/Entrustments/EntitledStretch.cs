using NodaTime;
using SocialServices.Domain.Services;

namespace SocialServices.Domain.Entrustments;

/// <summary>Days in a row on which the same units of a service may be paid for the same reason (úsek nároku).</summary>
/// <param name="Days">First and last day.</param>
/// <param name="Units">Units that count: the lowest of all limits.</param>
/// <param name="Limit">Which limit decides; of equal ones the first of provided, registration, network, entrustment, request.</param>
/// <param name="Reason">What changed on the first day and what decides.</param>
public sealed record EntitledStretch(DateInterval Days, Capacity Units, UnitLimit Limit, BilingualText Reason)
{
    /// <summary>Every limit on these days, with where it stands; for explanations.</summary>
    internal ValueList<(UnitLimit Limit, StatedCapacity Stated)> Limits { get; init; } = ValueList<(UnitLimit, StatedCapacity)>.Empty;
}
