namespace SocialServices.Domain.Compensation.Methodologies;

/// <summary>Codes of what can be wrong in a methodology (kódy problémů metodiky); public API.</summary>
public static class MethodologyProblemCodes
{
    /// <summary>A text that must not be blank is blank.</summary>
    public const string Blank = "methodology.blank";

    /// <summary>A number is outside its range.</summary>
    public const string Range = "methodology.range";

    /// <summary>A setting contradicts another one or has no effect with it.</summary>
    public const string Contradiction = "methodology.contradiction";

    /// <summary>A number that the base needs is missing.</summary>
    public const string Missing = "methodology.missing-number";

    /// <summary>A number has no effect with the base.</summary>
    public const string Unused = "methodology.unused-number";

    /// <summary>The form is not allowed for the service type.</summary>
    public const string Form = "methodology.form-not-allowed";

    /// <summary>Two entries apply to the same service.</summary>
    public const string Overlap = "methodology.overlapping-entries";

    /// <summary>An id is used twice or is not known.</summary>
    public const string Id = "methodology.id";
}
