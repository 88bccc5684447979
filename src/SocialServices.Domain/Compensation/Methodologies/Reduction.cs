using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Compensation.Methodologies;

/// <summary>
/// Reduction of awards to the allocation (krácení na objem prostředků): how the money of a round is divided when it does not suffice for
/// everybody. Immutable and thread-safe.
/// </summary>
public sealed record Reduction
{
    private Reduction(ReductionMethod method, ValueList<PriorityCoefficient> coefficients)
    {
        Method = method;
        Coefficients = coefficients;
    }

    /// <summary>Nobody is reduced; money that does not suffice is an error.</summary>
    public static Reduction None { get; } = new(ReductionMethod.None, []);

    /// <summary>Every capped amount × one k, which is the allocation over the sum of the capped amounts.</summary>
    public static Reduction Uniform { get; } = new(ReductionMethod.Uniform, []);

    /// <summary>Groups in the order of their priority, each in full until the money ends; the group in which it ends is reduced uniformly.</summary>
    public static Reduction ByPriority { get; } = new(ReductionMethod.ByPriority, []);

    /// <summary>
    /// Every service gets the lower of its capped amount and λ × its optimum: what is at the cap stays there and the rest is scaled again,
    /// until the allocation is used up or all are at their caps.
    /// </summary>
    public static Reduction CappedWaterFilling { get; } = new(ReductionMethod.CappedWaterFilling, []);

    /// <summary>The method.</summary>
    public ReductionMethod Method { get; }

    /// <summary>Coefficients that the region states by priority; empty but for <see cref="ReductionMethod.ByCoefficient"/>.</summary>
    public ValueList<PriorityCoefficient> Coefficients { get; }

    /// <summary>Every capped amount × the coefficient that the region states for its priority; money that does not suffice is an error.</summary>
    public static Reduction ByCoefficient(params ValueList<PriorityCoefficient> coefficients) => new(ReductionMethod.ByCoefficient, Guard.Against.Null(coefficients));

    /// <summary>The method of a document, checked elsewhere.</summary>
    internal static Reduction Of(ReductionMethod method, ValueList<PriorityCoefficient> coefficients) => new(method, coefficients);

    /// <summary>Text for people: "jednotným koeficientem", "by one coefficient".</summary>
    public string ToText(Language language) => (Method, language) switch
    {
        (ReductionMethod.None, Language.Czech) => "bez krácení",
        (ReductionMethod.None, _) => "without reduction",
        (ReductionMethod.Uniform, Language.Czech) => "jednotným koeficientem",
        (ReductionMethod.Uniform, _) => "by one coefficient",
        (ReductionMethod.ByPriority, Language.Czech) => "podle priorit",
        (ReductionMethod.ByPriority, _) => "by priority",
        (ReductionMethod.ByCoefficient, Language.Czech) => "koeficienty podle priorit",
        (ReductionMethod.ByCoefficient, _) => "by coefficients of priorities",
        (_, Language.Czech) => "v poměru optimálních výší do limitů služeb",
        _ => "in the ratio of the optimal amounts, up to the limits of services",
    };

    /// <summary>The English text.</summary>
    public override string ToString() => ToText(Language.English);
}

/// <summary>Method of a reduction (způsob krácení).</summary>
public enum ReductionMethod
{
    /// <summary>Nobody is reduced (bez krácení).</summary>
    None,

    /// <summary>One coefficient for all (jednotné krácení).</summary>
    Uniform,

    /// <summary>Groups in order, each in full until the money ends (podle priorit).</summary>
    ByPriority,

    /// <summary>Stated coefficients of priorities (stanovené koeficienty).</summary>
    ByCoefficient,

    /// <summary>In the ratio of the optimal amounts up to the caps (rovnoměrné plnění do limitů).</summary>
    CappedWaterFilling,
}

/// <summary>Coefficient that a region states for the services of a priority (koeficient priority).</summary>
/// <param name="Priority">Priority from 1, which is the first.</param>
/// <param name="Coefficient">Part of the capped amount that is paid, 0 to 1.</param>
public sealed record PriorityCoefficient(int Priority, Rate Coefficient);
