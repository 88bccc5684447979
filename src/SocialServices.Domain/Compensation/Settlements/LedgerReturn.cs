using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Compensation.Settlements;

/// <summary>Money that came back (vrácené peníze): when, and whether it may be given to another service.</summary>
public sealed record LedgerReturn
{
    internal LedgerReturn(LedgerEntry entry, Money amount, int year)
    {
        Entry = entry;
        Amount = amount;
        IsWithinYear = entry.Day.Year <= year;
        MayBeRedistributed = entry.Source == PublicSource.StateThroughRegion && entry.Kind != LedgerEntryKind.Levied ? IsWithinYear : null;
    }

    /// <summary>The entry as it was recorded.</summary>
    public LedgerEntry Entry { get; }

    /// <summary>Its amount after corrections, above zero.</summary>
    public Money Amount { get; }

    /// <summary>True when it came back by the end of the year of the service.</summary>
    public bool IsWithinYear { get; }

    /// <summary>
    /// Whether the region may give it to another service: money of § 101a only when it came back within its year, else it goes to the
    /// ministry. None for other sources and for levies: their own rules decide.
    /// </summary>
    public bool? MayBeRedistributed { get; }
}
