namespace SocialServices.Domain.Explanations;

/// <summary>A step that differs between two calculations (rozdíl v kroku).</summary>
/// <param name="Step">Which step.</param>
/// <param name="Subject">What it speaks of, where it runs several times.</param>
/// <param name="Before">Result in the first calculation; none when it has no such step.</param>
/// <param name="After">Result in the second calculation; none when it has no such step.</param>
/// <param name="Causes">Inputs and parameters of this very step that differ; empty when it only follows from steps before it.</param>
public sealed record StepDifference(StepDefinition Step, BilingualText Subject, Figure? Before, Figure? After, ValueList<OperandDifference> Causes)
{
    /// <summary>Second less first, in the same unit; none when a side is missing or the units differ.</summary>
    public Figure? Change => FigureChange.Between(Before, After);

    /// <summary>One line: "Optimum: 2 763 000,00 Kč → 2 456 000,00 Kč (−307 000,00 Kč)".</summary>
    public string ToText(Language language)
    {
        var subject = Subject.In(language);
        return $"{Step.Label.In(language)}{(subject.Length == 0 ? string.Empty : $" – {subject}")}: {FigureChange.ToText(Before, After, language)}";
    }
}
