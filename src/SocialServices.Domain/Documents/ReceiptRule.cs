using SocialServices.Domain.Time;

namespace SocialServices.Domain.Documents;

/// <summary>Rule on which a calculation rested (použité pravidlo).</summary>
/// <param name="Citation">Where it stands.</param>
/// <param name="Validity">When the provision holds, as far as it is known; none for a place in a document that is no act of law.</param>
/// <param name="UsedBy">Ids of the steps and values that rest on it.</param>
public sealed record ReceiptRule(BilingualText Citation, Validity? Validity, ValueList<string> UsedBy);
