using System.Text;

namespace SocialServices.Domain.Explanations;

/// <summary>Writes an explanation as indented text.</summary>
internal static class ExplanationText
{
    public static string Write(Explanation explanation, Language language)
    {
        var text = new StringBuilder();
        text.Append(Title(explanation, language)).Append('\n');
        foreach (var line in explanation.Heading)
            text.Append(line.In(language)).Append('\n');
        Details(text, explanation, string.Empty, language);
        for (var i = 0; i < explanation.Parts.Count; i++)
            Step(text.Append('\n'), explanation.Parts[i], Number(string.Empty, i), string.Empty, language);
        return text.ToString();
    }

    /// <summary>Number of the step at a position inside another one: "2", "2.1".</summary>
    public static string Number(string outer, int position) =>
        FormattableString.Invariant($"{outer}{(outer.Length == 0 ? string.Empty : ".")}{position + 1}");

    /// <summary>The rounding in words, with the amount before it.</summary>
    public static string Rounding(RoundingNote rounding, Language language)
    {
        var before = Figure.Amount(rounding.Before).ToText(language);
        return language == Language.Czech
            ? $"zaokrouhleno z {before} {rounding.Rule.ToText(language)}"
            : $"rounded from {before} {rounding.Rule.ToText(language)}";
    }

    public static string Origin(Operand operand, Language language)
    {
        var source = operand.Source is null ? string.Empty : $": {operand.Source.ToText(language)}";
        return (operand.Origin, language) switch
        {
            (OperandOrigin.Input, Language.Czech) => $"zadáno{source}",
            (OperandOrigin.Input, _) => $"given{source}",
            (OperandOrigin.Parameter, Language.Czech) => $"parametr{source}",
            (OperandOrigin.Parameter, _) => $"parameter{source}",
            (_, Language.Czech) => $"z výpočtu{source}",
            _ => $"computed{source}",
        };
    }

    private static string Title(Explanation step, Language language)
    {
        var subject = step.Subject.In(language);
        return $"{step.Step.Label.In(language)}{(subject.Length == 0 ? string.Empty : $" – {subject}")}: {step.Value.ToText(language)}";
    }

    private static void Step(StringBuilder text, Explanation step, string number, string indent, Language language)
    {
        text.Append(indent).Append(number).Append("  ").Append(Title(step, language)).Append('\n');
        var inner = indent + "     ";
        Details(text, step, inner, language);
        for (var i = 0; i < step.Parts.Count; i++)
            Step(text, step.Parts[i], Number(number, i), inner, language);
    }

    private static void Details(StringBuilder text, Explanation step, string indent, Language language)
    {
        var czech = language == Language.Czech;
        var calculation = step.Calculation.In(language);

        // A number of another step stands in the formula; where there is none, the reader must see it here.
        foreach (var operand in step.Operands.Where(operand => operand.Origin != OperandOrigin.Step || calculation.Length == 0))
            Line(text, indent, $"· {operand.Name.In(language)}: {operand.Value.ToText(language)} ({Origin(operand, language)})");
        Line(text, indent, calculation.Length > 0 ? $"= {calculation}" : string.Empty);
        Line(text, indent, step.Rounding is { } rounding ? $"→ {Rounding(rounding, language)}" : string.Empty);
        Line(text, indent, step.Reason.In(language));
        Line(text, indent, step.Citations.Count == 0 ? string.Empty
            : $"{(czech ? "Předpis" : "Law")}: {string.Join("; ", step.Citations.Select(citation => citation.ToText(language)))}");
        foreach (var warning in step.Warnings)
            Line(text, indent, $"{(czech ? "POZOR" : "NOTE")}: {warning.In(language)}");
    }

    private static void Line(StringBuilder text, string indent, string line)
    {
        if (line.Length > 0)
            text.Append(indent).Append(line).Append('\n');
    }
}
