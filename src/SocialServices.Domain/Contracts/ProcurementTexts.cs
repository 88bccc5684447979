using SocialServices.Domain.Explanations;

namespace SocialServices.Domain.Contracts;

/// <summary>Words that several explanations of procurement share.</summary>
internal static class ProcurementTexts
{
    /// <summary>The label of a step as the name of a figure, without its capital letter.</summary>
    public static BilingualText LowerLabel(StepDefinition step) => new(Lower(step.Label.Czech), Lower(step.Label.English));

    private static string Lower(string text) => char.ToLowerInvariant(text[0]) + text[1..];
}
