using SocialServices.Domain.Compensation.Methodologies;

namespace SocialServices.Domain.Testing.Compensation;

/// <summary>A table of reference values as text, and what it says.</summary>
/// <param name="Columns">Which column is what.</param>
/// <param name="Separator">Separator of the text.</param>
/// <param name="Headings">The headings.</param>
/// <param name="Rows">The cells of each row, in the order of the entries.</param>
/// <param name="Entries">What the rows say; all of different service types, forms, units or sizes.</param>
public sealed record ReferenceTableCase(
    ReferenceTableColumns Columns, char Separator, ValueList<string> Headings, ValueList<ValueList<string>> Rows, ValueList<ServiceParameters> Entries)
{
    /// <summary>Where the table stands.</summary>
    public static BilingualText Source { get; } = new("vymyšlená tabulka", "an invented table");

    /// <summary>The text with the headings, every cell quoted that needs it.</summary>
    public string Text => TextOf(Rows);

    /// <summary>The text of other rows under the same headings.</summary>
    public string TextOf(IEnumerable<ValueList<string>> rows) =>
        string.Concat(rows.Prepend(Headings).Select(row => string.Join(Separator, row.Select(Cell)) + "\r\n"));

    /// <summary>Reads a text with the columns of this case.</summary>
    public ReferenceTable Read(string text) => ReferenceTable.ReadCsv(text, Separator, Columns, ParameterStatus.Example, Source);

    private string Cell(string text) => text.Contains(Separator, StringComparison.Ordinal) || text.Contains('"', StringComparison.Ordinal) ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
