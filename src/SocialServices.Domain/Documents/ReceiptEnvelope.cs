namespace SocialServices.Domain.Documents;

/// <summary>What receipts of all calculations have: the sealed document and what it states beside inputs and result.</summary>
internal sealed record ReceiptEnvelope(string LibraryVersion, ValueList<ReceiptRule> Rules, string Digest, byte[] Document);
