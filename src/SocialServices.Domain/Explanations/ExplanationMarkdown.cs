using System.Text;

namespace SocialServices.Domain.Explanations;

/// <summary>Writes an explanation as Markdown: a heading, the result, a table of the steps, and the warnings.</summary>
internal static class ExplanationMarkdown
{
    public static string Write(Explanation explanation, Language language)
    {
        var isCzech = language == Language.Czech;
        var rows = ExplanationTable.Rows(explanation, language);
        var text = new StringBuilder();
        text.Append("# ").Append(Escaped(rows[0].Label)).Append("\n\n");
        foreach (var line in explanation.Heading)
            text.Append(Escaped(line.In(language))).Append("  \n");
        text.Append("**").Append(Escaped(rows[0].Result)).Append("**\n\n");

        string[] headings = isCzech
            ? ["Č.", "Krok", "Vstupy", "Výpočet", "Výsledek", "Předpis"]
            : ["No.", "Step", "Inputs", "Calculation", "Result", "Law"];
        Line(text, headings);
        Line(text, headings.Select(_ => "---"));
        foreach (var row in rows)
        {
            Line(text, new[]
            {
                row.Number,
                row.Label,
                row.Inputs,
                string.Join(" | ", new[] { row.Calculation, row.Rounding, row.Notes }.Where(part => part.Length > 0)),
                row.Result,
                row.Law,
            }.Select(Cell));
        }

        return text.ToString();
    }

    private static void Line(StringBuilder text, IEnumerable<string> cells) => text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");

    // The rows part their items by bars, which in a table of Markdown are the borders of its cells.
    private static string Cell(string text) => string.Join("<br>", text.Split(" | ").Select(Escaped));

    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (letter is '\\' or '`' or '*' or '_' or '|' or '<' or '>' or '[' or ']' or '#' or '~')
                escaped.Append('\\');
            escaped.Append(letter is '\r' or '\n' ? ' ' : letter);
        }

        return escaped.ToString();
    }
}
