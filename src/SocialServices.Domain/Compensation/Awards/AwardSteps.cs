using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Law;

namespace SocialServices.Domain.Compensation.Awards;

/// <summary>The steps from the capped amount to the award over many services (kroky rozdělení objemu prostředků).</summary>
public static class AwardSteps
{
    internal static readonly Citation StateMoney = PublicSource.StateThroughRegion.Law!;

    /// <summary>Reduction to the allocation.</summary>
    public static StepDefinition Reduction { get; } = new("grant.reduction",
        new("Krácení na disponibilní objem prostředků", "Reduction to the allocation"),
        new("základ × koeficient, nejvýše limit služby", "base × coefficient, at most the cap of the service"), FigureKind.Amount);

    /// <summary>Award as approved.</summary>
    public static StepDefinition Award { get; } = new("grant.award",
        new("Schválená výše dotace (usnesení zastupitelstva kraje)", "Award"),
        new("schválená částka", "amount as approved"), FigureKind.Amount);

    /// <summary>What earlier rounds awarded.</summary>
    public static StepDefinition Earlier { get; } = new("grant.earlier",
        new("Dříve přiznáno po odečtení vratek", "Awarded in earlier rounds, net of returns"),
        new("Σ přiznané částky − vratky", "Σ awards − returns"), FigureKind.Amount);

    /// <summary>The whole round.</summary>
    public static StepDefinition Round { get; } = new("grant.round",
        new("Rozdělený objem prostředků", "Money divided in the round"),
        new("Σ dotací", "Σ awards"), FigureKind.Amount);

    /// <summary>Money that the round leaves.</summary>
    public static StepDefinition Remainder { get; } = new("grant.remainder",
        new("Nerozdělený zbytek", "Remainder"),
        new("objem prostředků − Σ dotací", "allocation − Σ awards"), FigureKind.Amount);

    /// <summary>Difference of two divisions.</summary>
    public static StepDefinition Variants { get; } = new("grant.variants",
        new("Rozdíl variant rozdělení", "Difference of two divisions"),
        new("druhá varianta − první varianta", "second variant − first variant"), FigureKind.Amount);

    /// <summary>Difference of two divisions for a service or a group of services.</summary>
    public static StepDefinition VariantsPart { get; } = new("grant.variants.part",
        new("Rozdíl", "Difference"),
        new("druhá varianta − první varianta", "second variant − first variant"), FigureKind.Amount);
}
