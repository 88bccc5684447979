using NodaTime;
using SocialServices.Domain.Law;

namespace SocialServices.Domain.Explanations;

/// <summary>
/// Definition of a step of a calculation (krok výpočtu). Steps are static; their ids are public API and unique, so that two with one id are equal:
/// also one that was read from a document and has the wording of then.
/// </summary>
public sealed record StepDefinition
{
    internal StepDefinition(string id, BilingualText label, BilingualText formula, FigureKind result, params ValueList<Citation> citations)
    {
        Id = id;
        Label = label;
        Formula = formula;
        Result = result;
        Citations = citations;
    }

    /// <summary>Stable id, such as "vp.ceiling".</summary>
    public string Id { get; }

    /// <summary>Name of the step.</summary>
    public BilingualText Label { get; }

    /// <summary>How the step is computed, in words and signs.</summary>
    public BilingualText Formula { get; }

    /// <summary>What the result means, and so its unit.</summary>
    public FigureKind Result { get; }

    /// <summary>The law behind the step, over all times.</summary>
    public ValueList<Citation> Citations { get; }

    /// <summary>True when the ids are equal.</summary>
    public bool Equals(StepDefinition? other) => other is not null && Id == other.Id;

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);

    /// <summary>The id.</summary>
    public override string ToString() => Id;

    /// <summary>The law behind the step that holds on at least one day of the period.</summary>
    internal ValueList<Citation> CitationsIn(DateInterval period) =>
        Citations.Where(citation => citation.Validity.Overlaps(period)).ToValueList();
}
