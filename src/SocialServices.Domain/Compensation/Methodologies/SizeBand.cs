using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Compensation.Methodologies;

/// <summary>
/// Sizes of a service to which a value applies (velikostní pásmo), both ends included, in the unit of its entry. The highest capacity
/// of a line in the year decides. The default holds for every size.
/// </summary>
/// <param name="From">Smallest size; none when open.</param>
/// <param name="To">Largest size; none when open.</param>
public readonly record struct SizeBand(Quantity? From, Quantity? To)
{
    internal bool Overlaps(SizeBand other) =>
        !(To?.TenThousandths < other.From?.TenThousandths) && !(other.To?.TenThousandths < From?.TenThousandths);

    /// <summary>Text for people: "49 až 51 lůžek".</summary>
    public string ToText(Language language) => (From, To) switch
    {
        (null, null) => string.Empty,
        ({ } from, null) => language == Language.Czech ? $"od {from.ToText(language)}" : $"from {from.ToText(language)}",
        (null, { } to) => language == Language.Czech ? $"do {to.ToText(language)}" : $"up to {to.ToText(language)}",
        ({ } from, { } to) => $"{Quantity.Of(from.ToDecimal(), Unit.One).ToText(language)} {(language == Language.Czech ? "až" : "to")} {to.ToText(language)}",
    };
}
