using NodaTime;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;

namespace SocialServices.Domain.Contracts;

/// <summary>Change of a contract by an addendum (změna závazku).</summary>
public sealed record ContractChange
{
    /// <summary>Number of the addendum, such as "1".</summary>
    public required string Number { get; init; }

    /// <summary>Way in which the contract is changed.</summary>
    public required ChangePath Path { get; init; }

    /// <summary>By how much the price without value added tax changes; negative where it falls.</summary>
    public required Money Value { get; init; }

    /// <summary>Day on which the addendum was concluded.</summary>
    public required LocalDate ConcludedOn { get; init; }

    /// <summary>Day of its publication in the register of contracts; none where it is not published.</summary>
    public LocalDate? PublishedOn { get; init; }

    /// <summary>First day on which the change holds, where the addendum agrees on one; none where it holds as soon as it has effect. It never holds before its effect.</summary>
    public LocalDate? From { get; init; }

    /// <summary>True when the authority found and can show that the conditions of the way hold, see <see cref="ChangePath"/>; false until it says so.</summary>
    public bool MeetsConditions { get; init; }

    /// <summary>The units of service from then on; none where they do not change.</summary>
    public Capacity? Scope { get; init => field = value is { } stated && stated != default ? value : null; }

    /// <summary>How large the change is, whichever way it goes.</summary>
    public Money Size => Value.IsNegative ? -Value : Value;
}
