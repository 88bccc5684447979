namespace SocialServices.Domain.Documents;

/// <summary>What verifying a receipt found (výsledek ověření dokladu).</summary>
public enum ReceiptOutcome
{
    /// <summary>The same inputs give the same receipt, explanation included (souhlasí).</summary>
    Confirmed,

    /// <summary>
    /// All numbers and rules are the same; only the wording of the explanation differs, and another version of the library wrote it (liší se
    /// jen znění).
    /// </summary>
    WordingDiffers,

    /// <summary>A methodology, number or rule differs (nesouhlasí).</summary>
    Differs,

    /// <summary>The calculation can't be made (nelze přepočítat).</summary>
    NotComputed,
}
