namespace SocialServices.Domain.Compensation.Settlements;

/// <summary>What a reader of a settlement must know (upozornění k vypořádání).</summary>
[Flags]
public enum SettlementNotes
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Nobody said which reading of overcompensation binds; both are reported (závazný výklad není určen).</summary>
    NoBindingReading = 1,

    /// <summary>The agreed mode is another one than the methodology counts with (jiný režim než v metodice).</summary>
    OtherMode = 2,

    /// <summary>The ledger has promises of the settled source that differ from the agreed amount (příslib se liší od sjednané částky).</summary>
    OtherPromise = 4,

    /// <summary>The ledger has entries after the day of the settlement; they do not count (pozdější zápisy).</summary>
    LaterEntries = 8,

    /// <summary>The ineligible amount or the cut was higher than what was left, and counts only that far (omezeno na zbývající částku).</summary>
    Limited = 16,
}
