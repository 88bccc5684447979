namespace SocialServices.Domain.Documents;

/// <summary>One place where a receipt and its recomputation differ (rozdíl proti dokladu).</summary>
/// <param name="Path">JSON path in the receipt, such as "$.result.optimum".</param>
/// <param name="Stated">What the receipt says; none where it says nothing there.</param>
/// <param name="Computed">What the recomputation gives; none where it gives nothing there.</param>
/// <param name="IsWording">True for a text of the explanation whose numbers are the same.</param>
public sealed record ReceiptDifference(string Path, string? Stated, string? Computed, bool IsWording)
{
    /// <summary>One line: "$.result.optimum: v dokladu 2763000.00, přepočteno 2764000.00".</summary>
    public string ToText(Language language) => language == Language.Czech
        ? $"{Path}: v\u00A0dokladu {Stated ?? "není"}, přepočteno {Computed ?? "nic"}"
        : $"{Path}: stated {Stated ?? "nothing"}, computed {Computed ?? "nothing"}";

    /// <summary>The line in English.</summary>
    public override string ToString() => ToText(Language.English);
}
