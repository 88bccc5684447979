using SocialServices.Domain.Explanations;

namespace SocialServices.Domain.Compensation.Performances;

/// <summary>
/// The steps of a performance cut (kroky krácení za nenaplnění závazku). No act sets them: what is cut and from where stands in the contract or
/// in the rules of the region, and each explanation names the place.
/// </summary>
public static class PerformanceSteps
{
    /// <summary>Performance cut.</summary>
    public static StepDefinition Cut { get; } = new("settle.performance",
        new("Krácení za nenaplnění závazku (jednotky, obložnost)", "Performance cut"),
        new("krácení podle ukazatelů, nejvýše celá částka", "cuts of the measures, at most the whole amount"), FigureKind.Amount);

    /// <summary>Cut of one measure.</summary>
    public static StepDefinition Measure { get; } = new("settle.performance.measure",
        new("Krácení podle ukazatele", "Cut of a measure"),
        new("částka × krácený podíl závazku", "amount × share of the commitment that is cut"), FigureKind.Amount);

    /// <summary>Fulfilment of a commitment.</summary>
    public static StepDefinition Fulfilment { get; } = new("settle.performance.fulfilment",
        new("Naplnění závazku", "Fulfilment of the commitment"),
        new("výkon ÷ závazek", "performance ÷ commitment"), FigureKind.Share);

    /// <summary>Average of stretches of days, weighed by their days.</summary>
    public static StepDefinition Average { get; } = new("settle.performance.average",
        new("Průměr za období", "Average over the period"),
        new("Σ počet × dny ÷ dny období", "Σ number × days ÷ days of the period"), FigureKind.Units);
}
