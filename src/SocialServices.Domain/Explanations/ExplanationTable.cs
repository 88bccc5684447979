using System.Buffers;

namespace SocialServices.Domain.Explanations;

/// <summary>Writes an explanation as a flat table.</summary>
internal static class ExplanationTable
{
    private static readonly SearchValues<char> Quoted = SearchValues.Create(";\"\r\n");

    public static ValueList<ExplanationRow> Rows(Explanation explanation, Language language)
    {
        var rows = new List<ExplanationRow>();
        Add(rows, explanation, string.Empty, language);
        return rows.ToValueList();
    }

    public static string Csv(Explanation explanation, Language language)
    {
        string[] headings = language == Language.Czech
            ? ["Číslo", "Krok", "Název", "Vstupy", "Výpočet", "Výsledek", "Zaokrouhlení", "Předpis", "Poznámky"]
            : ["Number", "Step", "Name", "Inputs", "Calculation", "Result", "Rounding", "Law", "Notes"];
        var lines = Rows(explanation, language).Select(row => Line(
            [row.Number, row.StepId, row.Label, row.Inputs, row.Calculation, row.Result, row.Rounding, row.Law, row.Notes]));
        return string.Concat(lines.Prepend(Line(headings)));
    }

    private static void Add(List<ExplanationRow> rows, Explanation step, string number, Language language)
    {
        var subject = step.Subject.In(language);
        rows.Add(new(
            number,
            step.Step.Id,
            subject.Length == 0 ? step.Step.Label.In(language) : $"{step.Step.Label.In(language)} – {subject}",
            string.Join(" | ", step.Operands.Select(operand => $"{operand.Name.In(language)}: {operand.Value.ToText(language)} ({ExplanationText.Origin(operand, language)})")),
            step.Calculation.In(language),
            step.Value.ToText(language),
            step.Rounding is { } rounding ? ExplanationText.Rounding(rounding, language) : string.Empty,
            string.Join("; ", step.Citations.Select(citation => citation.ToText(language))),
            string.Join(" | ", step.Warnings.Prepend(step.Reason).Select(text => text.In(language)).Where(text => text.Length > 0))));
        for (var i = 0; i < step.Parts.Count; i++)
            Add(rows, step.Parts[i], ExplanationText.Number(number, i), language);
    }

    /// <summary>A line of a table of semicolons.</summary>
    public static string Line(IEnumerable<string> cells) => string.Join(';', cells.Select(Cell)) + "\r\n";

    // A name of a service may start like a formula; a spreadsheet must show it, not run it.
    private static string Cell(string text)
    {
        var safe = text is ['=' or '+' or '-' or '@' or '\t', ..] ? "'" + text : text;
        return safe.AsSpan().ContainsAny(Quoted) ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }
}
