namespace SocialServices.Domain.Compensation.Settlements;

/// <summary>What an entry of a ledger records (druh zápisu).</summary>
public enum LedgerEntryKind
{
    /// <summary>Money was promised by a decision or contract (příslib).</summary>
    Promised,

    /// <summary>Money was paid to the provider (výplata).</summary>
    Paid,

    /// <summary>A promise was withdrawn before the money was paid (zrušený příslib).</summary>
    PromiseWithdrawn,

    /// <summary>Money came back: unspent, used on what it may not pay, or not due (vratka).</summary>
    Returned,

    /// <summary>Money was levied for a breach of budgetary discipline and paid (odvod).</summary>
    Levied,

    /// <summary>Overcompensation of the year was repaid (vratka nadměrné vyrovnávací platby).</summary>
    RepaidOvercompensation,

    /// <summary>Overcompensation of the year before stands for money of this year, instead of being repaid (převod z minulého roku).</summary>
    CarriedIn,

    /// <summary>Overcompensation of this year stands for money of the next one (převod do dalšího roku).</summary>
    CarriedOut,

    /// <summary>What had been received of a source and kept when the ledger began within the life of the service (počáteční stav).</summary>
    OpeningBalance,

    /// <summary>A difference to another entry, which stays as it was recorded (oprava).</summary>
    Correction,
}

/// <summary>Names of the kinds (názvy druhů zápisů).</summary>
public static class LedgerEntryKinds
{
    private static readonly BilingualText[] Names =
    [
        new("příslib", "promised"), new("výplata", "paid"), new("zrušený příslib", "promise withdrawn"), new("vratka", "returned"), new("odvod", "levied"),
        new("vratka nadměrné vyrovnávací platby", "overcompensation repaid"), new("převod z\u00A0minulého roku", "carried in"), new("převod do dalšího roku", "carried out"),
        new("počáteční stav", "opening balance"), new("oprava", "correction"),
    ];

    /// <summary>Text for people: "výplata" in Czech, "paid" in English.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is no kind.</exception>
    public static string ToText(this LedgerEntryKind kind, Language language) => Names[(int)Guard.Against.EnumOutOfRange(kind)].In(language);

    /// <summary>1 where money comes to the provider, −1 where it goes back, 0 where it is only promised.</summary>
    internal static int Direction(this LedgerEntryKind kind) => kind switch
    {
        LedgerEntryKind.Paid or LedgerEntryKind.CarriedIn or LedgerEntryKind.OpeningBalance => 1,
        LedgerEntryKind.Promised or LedgerEntryKind.PromiseWithdrawn => 0,
        _ => -1,
    };
}
