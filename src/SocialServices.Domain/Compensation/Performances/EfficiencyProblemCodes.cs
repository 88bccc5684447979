namespace SocialServices.Domain.Compensation.Performances;

/// <summary>Codes of what can be wrong in the figures of a comparison (kódy problémů srovnání efektivnosti); public API.</summary>
public static class EfficiencyProblemCodes
{
    /// <summary>A name is blank.</summary>
    public const string Blank = "efficiency.blank";

    /// <summary>A number is outside its range.</summary>
    public const string Range = "efficiency.range";

    /// <summary>A number is in another unit.</summary>
    public const string Unit = "efficiency.unit";

    /// <summary>A service stands twice in one type and form.</summary>
    public const string Repeated = "efficiency.repeated-service";
}
