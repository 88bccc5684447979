using SocialServices.Domain.Monetary;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Compensation.Methodologies;

/// <summary>
/// Published table of reference values (tabulka referenčních hodnot), read row by row: the good rows, and all problems of the others with row
/// and column. Nothing of a table with an error gets into a methodology.
/// </summary>
public sealed record ReferenceTable
{
    private readonly ReferenceTableColumns _columns;

    private ReferenceTable(ReferenceTableColumns columns, ParameterStatus status, BilingualText source, ValueList<ReferenceRow> rows, ValidationReport report)
    {
        _columns = columns;
        Status = status;
        Source = source;
        Rows = rows;
        Report = report;
    }

    /// <summary>How the numbers of the table are known.</summary>
    public ParameterStatus Status { get; }

    /// <summary>Where the table stands: title, resolution, page.</summary>
    public BilingualText Source { get; }

    /// <summary>The rows that have no problem, in their order.</summary>
    public ValueList<ReferenceRow> Rows { get; }

    /// <summary>All problems, by line; paths such as "$.rows[3]['Náklady']" name the row from 0 without headings, and the column.</summary>
    public ValidationReport Report { get; }

    /// <summary>Reads text with semicolons or commas, the headings first.</summary>
    /// <param name="text">The text; blank rows do not matter.</param>
    /// <param name="separator">';' as Czech spreadsheets write it, or ','.</param>
    /// <param name="columns">Which column is what.</param>
    /// <param name="status">How the numbers are known.</param>
    /// <param name="source">Where the table stands.</param>
    /// <exception cref="ArgumentException">The separator is another one, the columns can give no entry, or the source is blank.</exception>
    public static ReferenceTable ReadCsv(string text, char separator, ReferenceTableColumns columns, ParameterStatus status, BilingualText source) => separator is ';' or ','
        ? Read(CsvText.Read(Guard.Against.Null(text), separator), columns, status, source)
        : throw new ArgumentException($"The separator ';' or ',' is expected, not '{separator}'.", nameof(separator));

    /// <summary>Reads rows of cells, such as those of a spreadsheet, the headings first; the line of a row is its position from 1.</summary>
    /// <param name="rows">The rows; blank ones do not matter.</param>
    /// <param name="columns">Which column is what.</param>
    /// <param name="status">How the numbers are known.</param>
    /// <param name="source">Where the table stands.</param>
    /// <exception cref="ArgumentException">The columns can give no entry, or the source is blank.</exception>
    public static ReferenceTable Read(ValueList<ValueList<string>> rows, ReferenceTableColumns columns, ParameterStatus status, BilingualText source) => Read(
        Guard.Against.Null(rows).Select((cells, i) => (i + 1, (ValueList<string>?)cells)).Where(row => row.Item2!.Any(cell => !string.IsNullOrWhiteSpace(cell))), columns, status, source);

    /// <summary>
    /// A definition with the rows of this table: a row replaces the numbers of the entry of the same service type, form, unit and size, or adds
    /// an entry. What the table does not give, such as a share, stays, and the source then names both. All rows or none.
    /// </summary>
    /// <returns>The problems of the table, or of the definition with it; the definition is null when one of them is an error.</returns>
    public ValidationReport TryApply(MethodologyDefinition definition, out MethodologyDefinition? applied)
    {
        Guard.Against.Null(definition);
        applied = null;
        if (Report.HasErrors)
            return Report;

        var services = definition.Services.ToList();
        var places = services.Index().GroupBy(each => ReferenceRow.KeyOf(each.Item)).ToDictionary(group => group.Key, group => group.First().Index);
        var rowOf = new Dictionary<int, ReferenceRow>();
        foreach (var row in Rows)
        {
            if (!places.TryGetValue(ReferenceRow.KeyOf(row.Entry), out var place))
            {
                place = services.Count;
                services.Add(row.Entry);
            }
            else
            {
                services[place] = Over(services[place], row.Entry);
            }

            rowOf.Add(place, row);
        }

        var changed = definition with { Services = services.ToValueList() };
        var report = MethodologyRules.Check(changed);
        applied = report.HasErrors ? null : changed;
        return new(report.Problems.Select(problem => OfRow(problem, rowOf)).ToValueList());
    }

    /// <summary>A definition with the rows of this table; see <see cref="TryApply"/>.</summary>
    /// <exception cref="DomainValidationException">The table or the definition with it has an error; nothing is applied.</exception>
    public MethodologyDefinition ApplyTo(MethodologyDefinition definition)
    {
        TryApply(definition, out var applied).ThrowIfErrors();
        return applied!;
    }

    private static ReferenceTable Read(IEnumerable<(int Line, ValueList<string>? Cells)> rows, ReferenceTableColumns columns, ParameterStatus status, BilingualText source)
    {
        ReferenceTableColumns.Check(Guard.Against.Null(columns));
        Guard.Against.NullOrWhiteSpace(source.Czech, nameof(source));
        Guard.Against.NullOrWhiteSpace(source.English, nameof(source));
        Guard.Against.EnumOutOfRange(status);
        var reader = new ReferenceTableReader(columns, status, source);
        var read = reader.Read(rows);
        return new(columns, status, source, read, new(reader.Problems.OrderBy(problem => problem.Line).ToValueList()));
    }

    private ServiceParameters Over(ServiceParameters entry, ServiceParameters row)
    {
        var changed = entry with
        {
            Cost = row.Cost ?? entry.Cost,
            Value = row.Value ?? entry.Value,
            Revenue = _columns.Revenue.Count > 0 ? row.Revenue : entry.Revenue,
            Status = row.Status,
            Source = row.Source,
        };
        if (changed == row)
            return row;

        // The entry keeps numbers of its own, so it is known no better than they are, and names both sources.
        var both = new BilingualText($"{Source.Czech}; ostatní údaje: ", $"{Source.English}; other numbers: ");
        var isNamed = entry.Source == Source || entry.Source.Czech.StartsWith(both.Czech, StringComparison.Ordinal);
        return changed with
        {
            Status = (ParameterStatus)Math.Max((int)row.Status, (int)entry.Status),
            Source = isNamed ? entry.Source : new(both.Czech + entry.Source.Czech, both.English + entry.Source.English),
        };
    }

    private static Problem OfRow(Problem problem, Dictionary<int, ReferenceRow> rowOf)
    {
        const string Start = "$.services[";
        if (!problem.Path.StartsWith(Start, StringComparison.Ordinal))
            return problem;
        var end = problem.Path.IndexOf(']', StringComparison.Ordinal);
        var place = int.Parse(problem.Path.AsSpan(Start.Length, end - Start.Length), System.Globalization.CultureInfo.InvariantCulture);
        return rowOf.TryGetValue(place, out var row)
            ? problem with { Path = FormattableString.Invariant($"$.rows[{row.Index}]{problem.Path[(end + 1)..]}"), Line = row.Line }
            : problem;
    }
}

/// <summary>Good row of a table (řádek tabulky).</summary>
/// <param name="Index">Position from 0, headings and blank rows not counted.</param>
/// <param name="Line">Line of the text, or position from 1 among the given rows.</param>
/// <param name="Entry">What it says, with the status and the source of the table.</param>
public sealed record ReferenceRow(int Index, int Line, ServiceParameters Entry)
{
    internal static (Services.ServiceType Service, Services.ServiceForm? Form, Unit? Unit, SizeBand Sizes) KeyOf(ServiceParameters entry) => (entry.Service, entry.Form, entry.Unit, entry.Sizes);
}
