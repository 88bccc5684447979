namespace SocialServices.Domain.Documents;

/// <summary>Codes of what can be wrong in a receipt (kódy problémů dokladu o výpočtu); public API.</summary>
public static class ReceiptProblemCodes
{
    /// <summary>The content does not give the digest that the receipt states: it was changed after it was issued.</summary>
    public const string Altered = "receipt.altered";

    /// <summary>The number is not the short form of the digest.</summary>
    public const string Number = "receipt.number";

    /// <summary>An input does not give the digest that the receipt states for it.</summary>
    public const string Input = "receipt.input";
}
