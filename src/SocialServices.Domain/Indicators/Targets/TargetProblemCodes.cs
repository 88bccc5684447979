namespace SocialServices.Domain.Indicators.Targets;

/// <summary>Codes of what can be wrong in a target (kódy problémů cílových hodnot); public API.</summary>
public static class TargetProblemCodes
{
    /// <summary>There is no version.</summary>
    public const string Empty = "target.empty";

    /// <summary>A number or a choice is outside its range.</summary>
    public const string Range = "target.range";

    /// <summary>A binding target is zero.</summary>
    public const string Zero = "target.zero";

    /// <summary>The unit is not one of the indicator, or two versions have different ones.</summary>
    public const string Unit = "target.unit";

    /// <summary>The kind is not the one of the indicator, or it is missing where the indicator does not tell.</summary>
    public const string Kind = "target.kind";

    /// <summary>Two versions take effect and are approved on the same days.</summary>
    public const string Duplicate = "target.duplicate-version";

    /// <summary>The indicator is not among the known ones.</summary>
    public const string NotRecognised = "target.not-recognised";
}
