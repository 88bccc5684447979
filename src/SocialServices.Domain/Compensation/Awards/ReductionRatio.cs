using SocialServices.Domain.Explanations;
using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Compensation.Awards;

/// <summary>
/// Ratio by which a round reduces (koeficient krácení k): what is left for the services below their caps over their bases, exactly; or a
/// coefficient that the region states.
/// </summary>
public sealed record ReductionRatio
{
    private ReductionRatio(int? priority, Money money, Money @base, Rate? stated)
    {
        Priority = priority;
        Money = money;
        Base = @base;
        Stated = stated;
    }

    /// <summary>Priority whose services it reduces; none where it is the same for all.</summary>
    public int? Priority { get; }

    /// <summary>Money left for the services that are reduced, in crowns; 0 for a stated coefficient.</summary>
    public Money Money { get; }

    /// <summary>Sum of their bases in crowns; 0 for a stated coefficient.</summary>
    public Money Base { get; }

    /// <summary>Coefficient that the region states; none for a computed ratio.</summary>
    public Rate? Stated { get; }

    /// <summary>The exact ratio, zero or more.</summary>
    public Exact Value => Stated?.ToExact() ?? Exact.Of(Money.Hellers, Base.Hellers);

    internal static ReductionRatio Computed(int? priority, long money, long @base) => new(priority, Money.FromHellers(money), Money.FromHellers(@base), null);

    internal static ReductionRatio OfCoefficient(int? priority, Rate stated) => new(priority, Money.Zero, Money.Zero, stated);

    /// <summary>The product with a weight in haléře, as a fraction.</summary>
    internal (Int128 Above, long Below) Times(long weight) => Stated is { } rate
        ? (Math.BigMul(weight, rate.Millionths), Rate.One.Millionths)
        : (Math.BigMul(weight, Money.Hellers), Base.Hellers);

    /// <summary>Text for people: "4 000 000,00 Kč / 5 000 000,00 Kč = 0,8".</summary>
    public string ToText(Language language) => Stated is not null ? Figure.Coefficient(Value).ToText(language)
        : $"{Money.ToText(language)} / {Base.ToText(language)} {Figure.Coefficient(Value).ToResult(language)}";

    /// <summary>The English text.</summary>
    public override string ToString() => ToText(Language.English);
}
