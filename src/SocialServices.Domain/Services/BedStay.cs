using NodaTime;

namespace SocialServices.Domain.Services;

/// <summary>Stay of a client on a bed (pobyt klienta).</summary>
public sealed record BedStay
{
    /// <summary>Key of the client; no name is needed. No two stays of one client share a day.</summary>
    public required string Client { get; init => field = Guard.Against.Null(value, nameof(Client)); }

    /// <summary>Key of the bed; where it is given, no two stays on one bed share a day.</summary>
    public string? Bed { get; init; }

    /// <summary>Day of arrival.</summary>
    public required LocalDate Arrival { get; init; }

    /// <summary>Day of departure, the day of arrival or later; none while the stay goes on.</summary>
    public LocalDate? Departure { get; init; }

    /// <summary>Whole days on which the client was away, within the stay, both ends included; no two share a day.</summary>
    public ValueList<DateInterval> Absences { get; init => field = Guard.Against.Null(value, nameof(Absences)); } = ValueList<DateInterval>.Empty;

    /// <summary>The days of the stay up to a last day that counts while it goes on; none when it starts after that.</summary>
    internal DateInterval? CountedDays(StayDayRule rule, LocalDate last)
    {
        var end = Departure is not { } departure ? last
            : rule == StayDayRule.BothDays || departure == Arrival ? departure
            : departure.PlusDays(-1);
        return end < Arrival ? null : new(Arrival, end);
    }
}
