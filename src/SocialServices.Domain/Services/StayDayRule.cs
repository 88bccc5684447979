namespace SocialServices.Domain.Services;

/// <summary>Which of the first and last day of a stay count (počítání dne příjezdu a odjezdu). No published rule is known; the default is usual.</summary>
public enum StayDayRule
{
    /// <summary>The day of arrival counts, the day of departure does not; a stay of a single day counts it (den příjezdu).</summary>
    ArrivalOnly,

    /// <summary>Both days count (den příjezdu i odjezdu): a bed that changes its client on a day counts twice on it.</summary>
    BothDays,
}
