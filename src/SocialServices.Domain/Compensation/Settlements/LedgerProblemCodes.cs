namespace SocialServices.Domain.Compensation.Settlements;

/// <summary>Codes of what can be wrong in a ledger (kódy problémů knihy); public API.</summary>
public static class LedgerProblemCodes
{
    /// <summary>A text that must not be blank is blank.</summary>
    public const string Blank = "ledger.blank";

    /// <summary>A number is outside its range.</summary>
    public const string Range = "ledger.range";

    /// <summary>Something stands twice that may stand once.</summary>
    public const string Repeated = "ledger.repeated";

    /// <summary>A correction that corrects nothing, another source, another correction, or more than there is.</summary>
    public const string Correction = "ledger.correction";

    /// <summary>A day on which the entry can't have happened.</summary>
    public const string Day = "ledger.day";

    /// <summary>A day so far from the year that it may be a slip of the pen; a warning.</summary>
    public const string UnusualDay = "ledger.unusual-day";

    /// <summary>More went back than was received of the source by that day.</summary>
    public const string TooMuchBack = "ledger.more-back-than-received";

    /// <summary>More was withdrawn than was promised and not received by that day.</summary>
    public const string TooMuchWithdrawn = "ledger.more-withdrawn-than-outstanding";
}
