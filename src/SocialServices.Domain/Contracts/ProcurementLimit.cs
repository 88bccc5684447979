using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Contracts;

/// <summary>
/// Limit in crowns without value added tax (finanční limit), which says whether a value equal to it is still under it, and how sure it is.
/// Immutable and thread-safe.
/// </summary>
public sealed record ProcurementLimit
{
    private ProcurementLimit(Money amount, bool includesAmount)
    {
        Amount = Guard.Against.OutOfRange(amount, Money.Zero, Money.MaxValue);
        IncludesAmount = includesAmount;
    }

    /// <summary>The amount, zero or more.</summary>
    public Money Amount { get; }

    /// <summary>True when a value equal to the amount is still under the limit.</summary>
    public bool IncludesAmount { get; }

    /// <summary>How sure the amount is; high where the caller does not say.</summary>
    public Confidence Confidence { get; init; }

    /// <summary>True when the amount is not read in a source but converted from euro.</summary>
    public bool IsDerived { get; init; }

    /// <summary>A limit that only lower values are under, such as those of European law.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative.</exception>
    public static ProcurementLimit Below(Money amount) => new(amount, includesAmount: false);

    /// <summary>A limit that its own amount is still under, such as that of a small-scale contract from October 2016.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative.</exception>
    public static ProcurementLimit UpTo(Money amount) => new(amount, includesAmount: true);

    /// <summary>
    /// A limit of European law converted from euro: multiplied by the rate and rounded down to whole thousands of crowns. The rule is
    /// derived; it reproduces every published limit of 2014 to 2025.
    /// </summary>
    /// <param name="euro">The amount of European law, zero or more.</param>
    /// <param name="crownsPerEuro">The average of 24 months that the Commission used for the period, such as 24.440 for 2024 and 2025.</param>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative, or the rate is not above 0.</exception>
    public static ProcurementLimit Converted(Euro euro, Rate crownsPerEuro)
    {
        Guard.Against.OutOfRange(euro, Euro.Zero, Euro.FromCents(long.MaxValue));
        Guard.Against.OutOfRange(crownsPerEuro.Millionths, 1, long.MaxValue, nameof(crownsPerEuro));
        return Below(RoundingRule.Down(1000).Round(euro.ToExact() * crownsPerEuro.ToExact())) with { Confidence = Confidence.Medium, IsDerived = true };
    }

    /// <summary>True when the value is under the limit.</summary>
    public bool Covers(Money value) => IncludesAmount ? value <= Amount : value < Amount;

    /// <summary>Text for people: "nejvýše 2 000 000,00 Kč" or "nižší než …" in Czech, "at most 2 000 000.00 CZK" or "less than …" in English; says when it is derived.</summary>
    public string ToText(Language language) => (language == Language.Czech
        ? (IncludesAmount ? "nejvýše " : "nižší než ")
        : (IncludesAmount ? "at most " : "less than ")) + Amount.ToText(language)
        + (IsDerived ? (language == Language.Czech ? ", odvozeno" : ", derived") : string.Empty);

    /// <summary>The name of a limit, which says when the amount is derived.</summary>
    internal BilingualText Named(BilingualText name) => IsDerived ? new($"{name.Czech} (odvozeno z eur)", $"{name.English} (derived from euro)") : name;

    /// <summary>The text in English.</summary>
    public override string ToString() => ToText(Language.English);
}
