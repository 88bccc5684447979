namespace SocialServices.Domain.Compensation.Methodologies;

/// <summary>Codes of what can be wrong in a table of reference values (kódy problémů tabulky hodnot); public API.</summary>
public static class ReferenceTableProblemCodes
{
    /// <summary>A quoted cell is not closed, or a quotation mark stands where none may.</summary>
    public const string Quotes = "reference-table.quotes";

    /// <summary>A column is missing or stands twice.</summary>
    public const string Column = "reference-table.column";

    /// <summary>A row has another number of cells than the headings.</summary>
    public const string Cells = "reference-table.cells";

    /// <summary>A cell that must not be blank is.</summary>
    public const string Blank = "reference-table.blank";

    /// <summary>A number has a wrong form, is too fine, or is outside its range.</summary>
    public const string Number = "reference-table.number";

    /// <summary>A service type, form or unit is not known.</summary>
    public const string UnknownCode = "reference-table.unknown-code";

    /// <summary>The form is not allowed for the service type.</summary>
    public const string Form = "reference-table.form-not-allowed";

    /// <summary>Two rows are for the same service type, form, unit and size.</summary>
    public const string Repeated = "reference-table.repeated-row";

    /// <summary>There is no row with values.</summary>
    public const string Empty = "reference-table.empty";
}
