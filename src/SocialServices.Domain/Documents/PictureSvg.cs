using System.Globalization;
using System.Text;

namespace SocialServices.Domain.Documents;

/// <summary>Draws a picture as inline SVG, in pieces that fit on a page, all on one scale.</summary>
internal static class PictureSvg
{
    private const int Width = 720;
    private const int Left = 250; // labels stand before it
    private const int Right = 560; // amounts stand behind it
    private const int Row = 34;
    private const int BarsOnAPiece = 20;
    private const int LettersOfALabel = 38;

    public static void Write(StringBuilder html, BarPicture picture, Language language)
    {
        var ends = picture.Bars.SelectMany(bar => new[] { bar.From.Hellers, bar.To.Hellers, bar.Reference?.Hellers ?? 0 }).Append(0).ToList();
        var scale = new Scale(ends.Min(), ends.Max());
        for (var start = 0; start < picture.Bars.Count; start += BarsOnAPiece)
            Piece(html, picture, start, Math.Min(BarsOnAPiece, picture.Bars.Count - start), scale, language);
    }

    private static void Piece(StringBuilder html, BarPicture picture, int start, int count, Scale scale, Language language)
    {
        var id = FormattableString.Invariant($"picture-{(start / BarsOnAPiece) + 1}");
        var title = HtmlText.Of(picture.Title.In(language));
        html.Append(CultureInfo.InvariantCulture, $"<svg role=\"img\" aria-labelledby=\"{id}-title {id}-text\" viewBox=\"0 0 {Width} {(count * Row) + 4}\" xmlns=\"http://www.w3.org/2000/svg\">\n");
        html.Append(CultureInfo.InvariantCulture, $"<title id=\"{id}-title\">{title}</title>\n<desc id=\"{id}-text\">");
        var bars = picture.Bars.Skip(start).Take(count).ToList();
        html.AppendJoin("; ", bars.Select(bar => HtmlText.Of(InWords(bar, language)))).Append("</desc>\n");
        for (var i = 0; i < count; i++)
            Bar(html, bars[i], i * Row, scale, language);
        html.Append(CultureInfo.InvariantCulture, $"<line class=\"axis\" x1=\"{scale.At(0)}\" x2=\"{scale.At(0)}\" y1=\"0\" y2=\"{(count * Row) + 2}\"/>\n</svg>\n");
    }

    private static void Bar(StringBuilder html, Bar bar, int top, Scale scale, Language language)
    {
        var (from, to) = (scale.At(Math.Min(bar.From.Hellers, bar.To.Hellers)), scale.At(Math.Max(bar.From.Hellers, bar.To.Hellers)));
        var kind = bar.IsWhole ? "whole" : bar.Amount.IsNegative ? "less" : "more";
        var label = bar.Label.In(language);
        html.Append(CultureInfo.InvariantCulture, $"<text class=\"label\" x=\"{Left - 8}\" y=\"{top + 21}\">{HtmlText.Of(Shortened(label))}</text>\n");
        html.Append(CultureInfo.InvariantCulture, $"<rect class=\"{kind}\" x=\"{from}\" y=\"{top + 7}\" width=\"{Math.Max(to - from, 1)}\" height=\"{Row - 14}\"/>\n");
        if (bar.Reference is { } reference)
            html.Append(CultureInfo.InvariantCulture, $"<rect class=\"frame\" x=\"{scale.At(0)}\" y=\"{top + 4}\" width=\"{Math.Max(scale.At(reference.Hellers) - scale.At(0), 1)}\" height=\"{Row - 8}\"/>\n");
        var note = bar.Note.In(language);
        html.Append(CultureInfo.InvariantCulture, $"<text class=\"amount\" x=\"{Width - 4}\" y=\"{top + (note.Length == 0 ? 21 : 15)}\">{HtmlText.Of(Amount(bar, language))}</text>\n");
        if (note.Length > 0)
            html.Append(CultureInfo.InvariantCulture, $"<text class=\"note\" x=\"{Width - 4}\" y=\"{top + 29}\">{HtmlText.Of(Shortened(note))}</text>\n");
    }

    private static string Amount(Bar bar, Language language) => (bar.IsWhole || bar.Amount.IsNegative ? string.Empty : "+") + bar.Amount.ToText(language);

    private static string InWords(Bar bar, Language language)
    {
        var note = bar.Note.In(language);
        var reference = bar.Reference is { } frame ? $" ({(language == Language.Czech ? "rámeček" : "frame")} {frame.ToText(language)})" : string.Empty;
        return $"{bar.Label.In(language)}: {Amount(bar, language)}{reference}{(note.Length == 0 ? string.Empty : $" – {note}")}";
    }

    // The whole label stands in the text behind the picture.
    private static string Shortened(string text) => text.Length <= LettersOfALabel ? text : text[..(char.IsHighSurrogate(text[LettersOfALabel - 2]) ? LettersOfALabel - 2 : LettersOfALabel - 1)].TrimEnd() + "…";

    /// <summary>Places amounts between the labels and the amounts, in whole points.</summary>
    private readonly record struct Scale(long Lowest, long Highest)
    {
        public int At(long hellers) => Highest == Lowest ? Left : Left + (int)(((Int128)hellers - Lowest) * (Right - Left) / ((Int128)Highest - Lowest));
    }
}
