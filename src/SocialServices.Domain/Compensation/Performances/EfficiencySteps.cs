using SocialServices.Domain.Explanations;

namespace SocialServices.Domain.Compensation.Performances;

/// <summary>The steps of comparing efficiency (kroky srovnání efektivnosti).</summary>
public static class EfficiencySteps
{
    /// <summary>The whole comparison.</summary>
    public static StepDefinition Comparison { get; } = new("efficiency.comparison",
        new("Srovnání nákladů služeb s\u00A0mediánem skupiny", "Cost of services against the median of their group"),
        new("náklady na jednotku − medián skupiny", "cost per unit − median of the group"), FigureKind.Text);

    /// <summary>Median of a group.</summary>
    public static StepDefinition Median { get; } = new("efficiency.median",
        new("Medián skupiny", "Median of the group"),
        new("prostřední hodnota; při sudém počtu průměr dvou prostředních", "the middle value; of an even number the mean of the middle two"), FigureKind.Amount);

    /// <summary>Quartile of a group.</summary>
    public static StepDefinition Quartile { get; } = new("efficiency.quartile",
        new("Kvartil skupiny", "Quartile of the group"),
        new("hodnota na pořadí 1 + (počet − 1) × 1/4 nebo 3/4, mezi sousedy poměrně", "the value at position 1 + (number − 1) × 1/4 or 3/4, between neighbours in proportion"), FigureKind.Amount);

    /// <summary>Cost of a service per unit, person or hour.</summary>
    public static StepDefinition Service { get; } = new("efficiency.service",
        new("Náklady služby v\u00A0přepočtu", "Cost of a service by its divisor"),
        new("náklady ÷ dělitel", "cost ÷ divisor"), FigureKind.Amount);
}
