using System.Text;

namespace SocialServices.Domain.Compensation.Methodologies;

/// <summary>
/// Reads text of separated cells, as spreadsheets write it: a cell with the separator or a quotation mark stands in quotation marks, doubled
/// inside. Only a heading may break a line, so that a mark left open spoils no other row.
/// </summary>
internal static class CsvText
{
    private const char Quote = '"';

    /// <summary>Rows with their line from 1 and their cells, none where the quotation marks are wrong; blank rows are left out.</summary>
    public static IEnumerable<(int Line, ValueList<string>? Cells)> Read(string text, char separator)
    {
        var (position, line, isHeading) = (text is ['\uFEFF', ..] ? 1 : 0, 1, true);
        while (position < text.Length)
        {
            var start = position;
            var cells = Row(text, separator, isHeading, ref position);
            if (cells is null || cells.Any(cell => !string.IsNullOrWhiteSpace(cell)))
            {
                yield return (line, cells);
                isHeading = false;
            }

            line += Lines(text.AsSpan(start, position - start));
        }
    }

    private static ValueList<string>? Row(string text, char separator, bool mayBreak, ref int position)
    {
        var (start, cells) = (position, new List<string>());
        do
        {
            if (Cell(text, separator, mayBreak, ref position) is not { } cell)
            {
                position = EndOfLine(text, start);
                return null;
            }

            cells.Add(cell);
        }
        while (position < text.Length && text[position++] == separator);

        // The cells end at a line end; two signs may make one.
        if (position < text.Length && text[position - 1] == '\r' && text[position] == '\n')
            position++;
        return cells.ToValueList();
    }

    private static string? Cell(string text, char separator, bool mayBreak, ref int position)
    {
        var start = position;
        if (position == text.Length || text[position] != Quote)
        {
            while (position < text.Length && text[position] != separator && !IsLineEnd(text[position]))
            {
                if (text[position++] == Quote)
                    return null;
            }

            return text[start..position];
        }

        var cell = new StringBuilder();
        for (position++; position < text.Length; position++)
        {
            if (text[position] != Quote)
            {
                if (!mayBreak && IsLineEnd(text[position]))
                    return null;
                cell.Append(text[position]);
                continue;
            }

            position++;
            if (position == text.Length || text[position] == separator || IsLineEnd(text[position]))
                return cell.ToString();
            if (text[position] != Quote)
                return null;
            cell.Append(Quote);
        }

        return null;
    }

    private static int EndOfLine(string text, int position)
    {
        var end = text.AsSpan(position).IndexOfAny('\r', '\n');
        if (end < 0)
            return text.Length;
        return position + end + (text.AsSpan(position + end).StartsWith("\r\n", StringComparison.Ordinal) ? 2 : 1);
    }

    private static int Lines(ReadOnlySpan<char> text)
    {
        var lines = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
                lines++;
        }

        return lines;
    }

    private static bool IsLineEnd(char sign) => sign is '\r' or '\n';
}
