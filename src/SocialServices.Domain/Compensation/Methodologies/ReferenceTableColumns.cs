using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;

namespace SocialServices.Domain.Compensation.Methodologies;

/// <summary>
/// Which column of a published table is what (přiřazení sloupců), by their headings. Case, accents and spaces of a heading do not matter.
/// A column that is not named here is not read.
/// </summary>
/// <remarks>
/// At least one of <see cref="Cost"/>, <see cref="RegionalCost"/>, <see cref="PersonnelCost"/> and <see cref="UnitValue"/> is needed, and of the
/// forms of cost only one.
/// </remarks>
public sealed record ReferenceTableColumns
{
    /// <summary>Service type: a section ("51", "§ 51"), "CDZ", or the Czech name.</summary>
    public required string Service { get; init; }

    /// <summary>Form: its code or name; a blank cell is every form. None for the form of <see cref="EveryForm"/>.</summary>
    public string? Form { get; init; }

    /// <summary>Unit: its code or name; none for <see cref="EveryUnit"/>.</summary>
    public string? Unit { get; init; }

    /// <summary>Smallest size in the unit; a blank cell is open.</summary>
    public string? SizeFrom { get; init; }

    /// <summary>Largest size in the unit; a blank cell is open.</summary>
    public string? SizeTo { get; init; }

    /// <summary>Usual cost per unit.</summary>
    public string? Cost { get; init; }

    /// <summary>Usual cost per unit in the region; together with the two columns that follow.</summary>
    public string? RegionalCost { get; init; }

    /// <summary>Usual cost per unit in the whole country.</summary>
    public string? NationalCost { get; init; }

    /// <summary>Number of providers in the region.</summary>
    public string? RegionalProviders { get; init; }

    /// <summary>Personnel cost per unit; together with the column that follows.</summary>
    public string? PersonnelCost { get; init; }

    /// <summary>Cap of the operating cost per unit.</summary>
    public string? OperatingCap { get; init; }

    /// <summary>Components of the usual revenue per unit; a blank cell is none.</summary>
    public ValueList<RevenueColumn> Revenue { get; init; } = ValueList<RevenueColumn>.Empty;

    /// <summary>Support per unit.</summary>
    public string? UnitValue { get; init; }

    /// <summary>Form of every row where the table has no column of forms; none for every form.</summary>
    public ServiceForm? EveryForm { get; init; }

    /// <summary>Unit of every row where the table has no column of units.</summary>
    public Unit? EveryUnit { get; init; }

    /// <summary>Language of the numbers: Czech ones have a decimal comma, English ones a decimal point. The other sign is refused, never guessed.</summary>
    public Language Numbers { get; init; } = Language.Czech;

    internal IEnumerable<string> Headings => new[] { Service, Form, Unit, SizeFrom, SizeTo, Cost, RegionalCost, NationalCost, RegionalProviders, PersonnelCost, OperatingCap, UnitValue }
        .Concat(Revenue.Select(revenue => revenue.Heading)).OfType<string>();

    /// <summary>Refuses columns that can give no entry.</summary>
    internal static void Check(ReferenceTableColumns columns)
    {
        if (columns.Fault is { } fault)
            throw new ArgumentException(fault, nameof(columns));
    }

    private string? Fault
    {
        get
        {
            var costs = new[] { Cost, RegionalCost, PersonnelCost }.Count(heading => heading is not null);
            var isRegional = RegionalCost is not null;
            return Headings.Any(heading => string.IsNullOrWhiteSpace(heading)) ? "A heading must not be blank."
                : Headings.Select(heading => CzechText.Fold(heading)).Distinct(StringComparer.Ordinal).Count() < Headings.Count() ? "A heading may be assigned once only."
                : Unit is null == EveryUnit is null || EveryUnit == Monetary.Unit.One ? "Exactly one of Unit and EveryUnit is expected."
                : Form is not null && EveryForm is not null ? "At most one of Form and EveryForm is expected."
                : isRegional != NationalCost is not null || isRegional != RegionalProviders is not null ? "RegionalCost, NationalCost and RegionalProviders are expected together."
                : PersonnelCost is null != OperatingCap is null ? "PersonnelCost and OperatingCap are expected together."
                : costs > 1 || (costs == 0 && UnitValue is null) ? "One form of cost, or UnitValue, is expected."
                : Enum.IsDefined(Numbers) ? null
                : "A defined language of numbers is expected.";
        }
    }
}

/// <summary>Column with a component of the usual revenue (sloupec výnosů).</summary>
/// <param name="Heading">Heading of the column.</param>
/// <param name="Name">What the component is, such as client payments.</param>
public sealed record RevenueColumn(string Heading, BilingualText Name);
