using System.Text;
using SocialServices.Domain.Explanations;

namespace SocialServices.Domain.Documents;

/// <summary>A receipt computed again and compared (ověření dokladu).</summary>
public abstract record ReceiptVerification
{
    private protected ReceiptVerification(CalculationReceipt receipt, ValueList<ReceiptDifference> differences, BilingualText reason)
    {
        Receipt = receipt;
        Differences = differences;
        Reason = reason;
        var byAnother = receipt.LibraryVersion != CalculationReceipt.CurrentLibraryVersion;
        Outcome = reason != default ? ReceiptOutcome.NotComputed
            : differences.Count == 0 ? ReceiptOutcome.Confirmed
            : byAnother && differences.All(difference => difference.IsWording) ? ReceiptOutcome.WordingDiffers
            : ReceiptOutcome.Differs;
    }

    /// <summary>The receipt.</summary>
    public CalculationReceipt Receipt { get; }

    /// <summary>What was found.</summary>
    public ReceiptOutcome Outcome { get; }

    /// <summary>Where they differ, in the order of the receipt: all of them.</summary>
    public ValueList<ReceiptDifference> Differences { get; }

    /// <summary>The first difference, of a methodology, number or rule where there is one, else of wording; none when there is no difference.</summary>
    public ReceiptDifference? First => Differences.FirstOrDefault(difference => !difference.IsWording) ?? (Differences.Count == 0 ? null : Differences[0]);

    /// <summary>Why the calculation could not be made; empty when it could.</summary>
    public BilingualText Reason { get; }

    /// <summary>The outcome with the first difference, in words.</summary>
    public string ToText(Language language)
    {
        var isCzech = language == Language.Czech;
        var text = new StringBuilder(isCzech ? $"Doklad {Receipt.Number} " : $"The receipt {Receipt.Number} ");
        text.Append((Outcome, isCzech) switch
        {
            (ReceiptOutcome.Confirmed, true) => "souhlasí: přepočet dal stejné částky, pravidla i vysvětlení.",
            (ReceiptOutcome.Confirmed, _) => "is confirmed: the recomputation gives the same amounts, rules and explanation.",
            (ReceiptOutcome.WordingDiffers, true) => "souhlasí v\u00A0částkách i pravidlech; liší se jen znění vysvětlení.",
            (ReceiptOutcome.WordingDiffers, _) => "is confirmed in amounts and rules; only the wording of the explanation differs.",
            (ReceiptOutcome.NotComputed, true) => $"nelze přepočítat: {Reason.Czech}",
            (ReceiptOutcome.NotComputed, _) => $"can't be computed again: {Reason.English}",
            (_, true) => "nesouhlasí.",
            _ => "is not confirmed.",
        });
        if (First is { } first)
        {
            var others = Differences.Count - 1;
            text.Append(isCzech ? $"\nPrvní rozdíl: {first.ToText(language)}" : $"\nThe first difference: {first.ToText(language)}");
            if (others > 0)
                text.Append(isCzech ? FormattableString.Invariant($" (a další: {others})") : FormattableString.Invariant($" (and others: {others})"));
        }

        if (Outcome != ReceiptOutcome.Confirmed && Receipt.LibraryVersion != CalculationReceipt.CurrentLibraryVersion)
        {
            text.Append(isCzech
                ? $"\nDoklad vydala knihovna verze {Receipt.LibraryVersion}, přepočítala verze {CalculationReceipt.CurrentLibraryVersion}."
                : $"\nThe receipt was issued by version {Receipt.LibraryVersion} of the library and computed again by {CalculationReceipt.CurrentLibraryVersion}.");
        }

        return text.ToString();
    }

    /// <summary>The text in English.</summary>
    public sealed override string ToString() => ToText(Language.English);
}

/// <summary>A receipt computed again and compared, with what was computed (ověření dokladu s výsledkem přepočtu).</summary>
/// <typeparam name="T">Result of the calculation.</typeparam>
public sealed record ReceiptVerification<T> : ReceiptVerification
{
    internal ReceiptVerification(CalculationReceipt receipt, ValueList<ReceiptDifference> differences, Explained<T>? computed, BilingualText reason)
        : base(receipt, differences, reason) => Computed = computed;

    /// <summary>The calculation of today, to be read or printed; none when it could not be made.</summary>
    public Explained<T>? Computed { get; }
}
