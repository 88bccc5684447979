using SocialServices.Domain.Explanations;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Services;

/// <summary>Staff list of a service (přehled pracovníků), checked. Immutable, value-equal and thread-safe.</summary>
public sealed record StaffList
{
    private StaffList(StaffListDefinition definition, ValidationReport report)
    {
        Definition = definition;
        Report = report;
    }

    /// <summary>What the list says.</summary>
    public StaffListDefinition Definition { get; }

    /// <summary>Warnings, such as an agreement above the limit of the Labour Code; the explanation shows them as well.</summary>
    public ValidationReport Report { get; }

    /// <summary>A list of a definition.</summary>
    /// <exception cref="DomainValidationException">The list breaks rules; the report names all of them.</exception>
    public static StaffList Create(StaffListDefinition definition)
    {
        TryCreate(definition, out var list).ThrowIfErrors();
        return list!;
    }

    /// <summary>Checks a definition; the list is null when the report has an error.</summary>
    public static ValidationReport TryCreate(StaffListDefinition definition, out StaffList? list)
    {
        var report = StaffListRules.Check(Guard.Against.Null(definition));
        list = report.HasErrors ? null : new(definition, report);
        return report;
    }

    /// <summary>The average full-time equivalents over the period, exact, by category and forms, with their explanation.</summary>
    public Explained<FullTimeEquivalents> CountFullTimeEquivalents() => FullTimeEquivalentsCount.Of(this);

    /// <summary>Service and period.</summary>
    public override string ToString() => $"{Definition.Service}, {Time.DateText.Of(Definition.Period, Language.English)}";
}
