using System.Globalization;
using System.Text;
using SocialServices.Domain.Explanations;

namespace SocialServices.Domain.Documents;

/// <summary>Writes a calculation sheet as one HTML page.</summary>
internal static class SheetHtml
{
    /// <summary>Dark text and bars on white (contrast 7:1 or more); what colour tells, the sign of the amount tells too.</summary>
    private const string Style = """
        @page { size: A4; margin: 15mm }
        * { box-sizing: border-box }
        body { font: 10pt/1.4 "Segoe UI", "Liberation Sans", "DejaVu Sans", Arial, sans-serif; color: #1a1a1a; background: #fff; max-width: 180mm; margin: 0 auto; padding: 4mm 0 }
        h1 { font-size: 15pt; line-height: 1.25; margin: 0 0 2mm }
        h2 { font-size: 12pt; margin: 6mm 0 2mm; break-after: avoid }
        p { margin: 0 0 1mm }
        .result { font-size: 16pt; font-weight: 600; margin-top: 3mm }
        .quiet { color: #404040 }
        table { width: 100%; border-collapse: collapse; table-layout: fixed; font-size: 8.5pt }
        th, td { text-align: left; vertical-align: top; padding: 1.2mm 1.5mm; border-bottom: 0.2mm solid #8c8c8c; overflow-wrap: anywhere }
        thead th { border-bottom: 0.4mm solid #1a1a1a }
        tbody th { font-weight: 600 }
        thead { display: table-header-group }
        tr, svg { break-inside: avoid }
        .number { width: 8% }
        .step { width: 27% }
        .inputs { width: 39% }
        .amount-column { width: 26% }
        td.amount-column, th.amount-column { text-align: right }
        td ul { margin: 0; padding-left: 3.5mm }
        td p.law, th p.formula { color: #404040; font-size: 8pt; font-weight: 400 }
        .warnings li { margin-bottom: 1mm }
        svg { display: block; width: 100%; height: auto; font: 12px "Segoe UI", "Liberation Sans", "DejaVu Sans", Arial, sans-serif }
        svg text { fill: #1a1a1a }
        svg .label, svg .amount, svg .note { text-anchor: end }
        svg .note { font-size: 10px; fill: #404040 }
        svg .whole { fill: #1f4e79 }
        svg .less { fill: #8a3b00 }
        svg .more { fill: #1d5c2e }
        svg .frame { fill: none; stroke: #404040; stroke-dasharray: 3 2 }
        svg .axis { stroke: #1a1a1a }
        """;

    public static string Write(CalculationSheet sheet, Language language)
    {
        var isCzech = language == Language.Czech;
        var explanation = sheet.Explanation;
        var rows = explanation.ToTable(language);
        var html = new StringBuilder();
        html.Append(CultureInfo.InvariantCulture, $"<!DOCTYPE html>\n<html lang=\"{(isCzech ? "cs" : "en")}\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.Append("<title>").Append(HtmlText.Of(TitleOf(sheet, rows[0], language))).Append("</title>\n<style>\n").Append(Style).Append("\n</style>\n</head>\n<body>\n<main>\n");

        html.Append("<h1>").Append(HtmlText.Of(rows[0].Label)).Append("</h1>\n");
        foreach (var line in explanation.Heading)
            Paragraph(html, "quiet", line.In(language));
        Paragraph(html, "result", rows[0].Result);
        if (sheet.Amount is { } amount)
            Paragraph(html, "quiet", $"{(isCzech ? "slovy" : "in words")}: {amount.ToWords(language)}");
        if (sheet.ReceiptNumber.Length > 0)
            Paragraph(html, "quiet", $"{(isCzech ? "Číslo dokladu" : "Receipt number")}: {sheet.ReceiptNumber}");

        Warnings(html, explanation, language);
        if (sheet.Picture is { } picture)
        {
            Heading(html, picture.Title.In(language));
            PictureSvg.Write(html, picture, language);
        }

        Heading(html, isCzech ? "Výpočet" : "Calculation");
        Table(html, explanation, language);
        html.Append("</main>\n</body>\n</html>\n");
        return html.ToString();
    }

    private static string TitleOf(CalculationSheet sheet, ExplanationRow outermost, Language language) =>
        sheet.Explanation.Heading.Count == 0 ? outermost.Label : $"{sheet.Explanation.Heading[0].In(language)} – {outermost.Label}";

    private static void Warnings(StringBuilder html, Explanation explanation, Language language)
    {
        var warnings = All(explanation).Select(warning => warning.In(language)).Distinct(StringComparer.Ordinal).ToList();
        if (warnings.Count == 0)
            return;
        Heading(html, language == Language.Czech ? "Upozornění" : "Warnings");
        html.Append("<ul class=\"warnings\">\n");
        foreach (var warning in warnings)
            html.Append("<li>").Append(HtmlText.Of(warning)).Append("</li>\n");
        html.Append("</ul>\n");
    }

    private static IEnumerable<BilingualText> All(Explanation step) => step.Warnings.Concat(step.Parts.SelectMany(All));

    private static void Table(StringBuilder html, Explanation explanation, Language language)
    {
        var isCzech = language == Language.Czech;
        html.Append("<table>\n<thead><tr>");
        Column(html, "number", isCzech ? "Č." : "No.");
        Column(html, "step", isCzech ? "Krok a vzorec" : "Step and formula");
        Column(html, "inputs", isCzech ? "Vstupy a výpočet" : "Inputs and calculation");
        Column(html, "amount-column", isCzech ? "Výsledek a předpis" : "Result and law");
        html.Append("</tr></thead>\n<tbody>\n");
        Step(html, explanation, string.Empty, language);
        html.Append("</tbody>\n</table>\n");
    }

    private static void Step(StringBuilder html, Explanation step, string number, Language language)
    {
        var subject = step.Subject.In(language);
        html.Append("<tr><td class=\"number\">").Append(HtmlText.Of(number)).Append("</td><th class=\"step\" scope=\"row\">");
        html.Append(HtmlText.Of(step.Step.Label.In(language)));
        if (subject.Length > 0)
            html.Append(" – ").Append(HtmlText.Of(subject));
        Paragraph(html, "formula", step.Step.Formula.In(language));
        html.Append("</th><td class=\"inputs\">");
        if (step.Operands.Count > 0)
        {
            html.Append("<ul>");
            foreach (var operand in step.Operands)
                html.Append("<li>").Append(HtmlText.Of($"{operand.Name.In(language)}: {operand.Value.ToText(language)} ({ExplanationText.Origin(operand, language)})")).Append("</li>");
            html.Append("</ul>");
        }

        if (step.Calculation.In(language) is { Length: > 0 } calculation)
            Paragraph(html, "calculation", $"= {calculation}");
        if (step.Rounding is { } rounding)
            Paragraph(html, "calculation", $"→ {ExplanationText.Rounding(rounding, language)}");
        if (step.Reason.In(language) is { Length: > 0 } reason)
            Paragraph(html, "reason", reason);
        html.Append("</td><td class=\"amount-column\">").Append(HtmlText.Of(step.Value.ToText(language)));
        if (step.Citations.Count > 0)
            Paragraph(html, "law", string.Join("; ", step.Citations.Select(citation => citation.ToText(language))));
        html.Append("</td></tr>\n");
        for (var i = 0; i < step.Parts.Count; i++)
            Step(html, step.Parts[i], ExplanationText.Number(number, i), language);
    }

    private static void Column(StringBuilder html, string name, string text) =>
        html.Append(CultureInfo.InvariantCulture, $"<th class=\"{name}\" scope=\"col\">{HtmlText.Of(text)}</th>");

    private static void Heading(StringBuilder html, string text) => html.Append("<h2>").Append(HtmlText.Of(text)).Append("</h2>\n");

    private static void Paragraph(StringBuilder html, string name, string text) =>
        html.Append(CultureInfo.InvariantCulture, $"<p class=\"{name}\">{HtmlText.Of(text)}</p>\n");
}
