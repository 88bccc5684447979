using SocialServices.Domain.Law;

namespace SocialServices.Domain.Explanations;

/// <summary>Figure that enters a step (vstup kroku).</summary>
/// <param name="Id">Stable id within the step: of an input, a parameter or another step.</param>
/// <param name="Origin">Where the figure comes from.</param>
/// <param name="Name">What it is.</param>
/// <param name="Value">The figure.</param>
/// <param name="Source">Where a parameter stands or an external value comes from.</param>
public sealed record Operand(string Id, OperandOrigin Origin, BilingualText Name, Figure Value, Citation? Source = null);

/// <summary>Where a figure that enters a step comes from (původ údaje).</summary>
public enum OperandOrigin
{
    /// <summary>Given with the service (zadáno).</summary>
    Input,

    /// <summary>Read from the methodology or the law (parametr).</summary>
    Parameter,

    /// <summary>The result of another step (výsledek kroku).</summary>
    Step,
}
