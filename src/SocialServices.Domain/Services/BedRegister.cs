using SocialServices.Domain.Explanations;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Services;

/// <summary>Register of beds and stays of a service (evidence lůžek a pobytů), checked. Immutable, value-equal and thread-safe.</summary>
public sealed record BedRegister
{
    private BedRegister(BedRegisterDefinition definition, ValidationReport report)
    {
        Definition = definition;
        Report = report;
    }

    /// <summary>What the register says.</summary>
    public BedRegisterDefinition Definition { get; }

    /// <summary>Warnings, such as a bed that changes its client on a day that counts twice; the explanation shows them as well.</summary>
    public ValidationReport Report { get; }

    /// <summary>A register of a definition.</summary>
    /// <exception cref="DomainValidationException">The register breaks rules; the report names all of them.</exception>
    public static BedRegister Create(BedRegisterDefinition definition)
    {
        TryCreate(definition, out var register).ThrowIfErrors();
        return register!;
    }

    /// <summary>Checks a definition; the register is null when the report has an error.</summary>
    public static ValidationReport TryCreate(BedRegisterDefinition definition, out BedRegister? register)
    {
        var report = BedRegisterRules.Check(Guard.Against.Null(definition));
        register = report.HasErrors ? null : new(definition, report);
        return report;
    }

    /// <summary>The occupancy of the period with its explanation. One above 100 % is a value with a warning.</summary>
    public Explained<Occupancy> CountOccupancy() => OccupancyCount.Of(this);

    /// <summary>Service and period.</summary>
    public override string ToString() => $"{Definition.Service}, {Time.DateText.Of(Definition.Period, Language.English)}";
}
