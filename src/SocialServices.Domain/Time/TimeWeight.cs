namespace SocialServices.Domain.Time;

/// <summary>
/// How the days of a year weigh a yearly amount or a capacity (časové vážení). The entrustment or methodology decides; the law does not.
/// </summary>
public enum TimeWeight
{
    /// <summary>No weighing: quantities are totals of the year, such as hours or bed-days, and simply add up (bez vážení).</summary>
    Total,

    /// <summary>Months/12; a month counts whole when at least one of its days does, at its highest quantity (započaté měsíce).</summary>
    StartedMonths,

    /// <summary>Months/12; a month counts when all its days do, at its lowest quantity (celé měsíce).</summary>
    FullMonths,

    /// <summary>Days/365 in every year, so that a whole leap year weighs 366/365 (dny z 365).</summary>
    DaysOf365,

    /// <summary>Days divided by the days of the actual year, 365 or 366 (dny skutečného roku).</summary>
    DaysOfYear,

    /// <summary>Each day counts one: beds become bed-days (každý den).</summary>
    EachDay,
}
