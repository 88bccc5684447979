using SocialServices.Domain.Explanations;
using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Compensation.Assessments;

/// <summary>
/// Result of a step that was computed elsewhere (převzatá hodnota): the ceiling of an entrustment, an optimum from a foreign sheet.
/// It replaces the step, and the explanation says so.
/// </summary>
/// <param name="Step">The step that it replaces: the ceiling or the optimal amount.</param>
/// <param name="Amount">Crowns, zero or more.</param>
/// <param name="Source">Where it comes from: document, sheet, resolution.</param>
public sealed record ExternalValue(StepDefinition Step, Money Amount, string Source)
{
    /// <summary>The step that it replaces: the ceiling or the optimal amount.</summary>
    public StepDefinition Step { get; init => field = Guard.Against.Null(value, nameof(Step)); } = Guard.Against.Null(Step);

    /// <summary>Where it comes from: document, sheet, resolution.</summary>
    public string Source { get; init => field = Guard.Against.Null(value, nameof(Source)); } = Guard.Against.Null(Source);
}
