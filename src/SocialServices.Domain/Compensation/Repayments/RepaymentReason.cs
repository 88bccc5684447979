namespace SocialServices.Domain.Compensation.Repayments;

/// <summary>Why overcompensation, or a part of it, is repaid instead of carried (důvod vratky).</summary>
public enum RepaymentReason
{
    /// <summary>It is above the limit (nad limitem).</summary>
    AboveLimit,

    /// <summary>The authority did not decide to carry it (převod nebyl povolen).</summary>
    NotAllowedByAuthority,

    /// <summary>No period follows (nenásleduje další období).</summary>
    NoNextPeriod,

    /// <summary>The entrustment does not name the successor (nástupce není v pověření).</summary>
    SuccessorNotNamed,

    /// <summary>The rules of a source do not allow to carry its money (pravidla zdroje převod nedovolují).</summary>
    SourceNotCarried,

    /// <summary>The payment of the next period is lower than what would be deducted from it (platba následujícího období nestačí).</summary>
    NextPaymentTooLow,
}

/// <summary>Wording of the reasons (znění důvodů vratky).</summary>
public static class RepaymentReasons
{
    private static readonly BilingualText[] Sentences =
    [
        new("Nadměrná platba je nad limitem, proto se vrací celá, nejen část nad limitem.", "The overcompensation is above the limit, so all of it is repaid, not only the part above."),
        new("Převod nebyl povolen; je to možnost toho, kdo platbu poskytuje, ne nárok poskytovatele služby.", "Carrying was not allowed; it is an option of the authority, not a right of the provider."),
        new("Nenásleduje období, do kterého by bylo možné převádět.", "No period follows into which it could be carried."),
        new("Na nástupce, kterého pověření neuvádí, se nic nepřevádí.", "Nothing is carried to a successor that the entrustment does not name."),
        new("Prostředky, u kterých to pravidla zdroje nedovolují, se nepřevádějí.", "Money whose own rules do not allow it is not carried."),
        new("Platba následujícího období nestačí na odečtení celé částky.", "The payment of the next period is too low to deduct the whole amount."),
    ];

    /// <summary>A sentence for people.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is no reason.</exception>
    public static string ToText(this RepaymentReason reason, Language language) => Sentences[(int)Guard.Against.EnumOutOfRange(reason)].In(language);
}
