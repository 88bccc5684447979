namespace SocialServices.Domain.Compensation.Methodologies;

/// <summary>Codes of what can be wrong in a set of methodologies (kódy problémů souboru metodik); public API.</summary>
public static class MethodologySetProblemCodes
{
    /// <summary>There is no methodology.</summary>
    public const string Empty = "methodology-set.empty";

    /// <summary>A methodology is of another region than the first one.</summary>
    public const string Region = "methodology-set.region";

    /// <summary>Two methodologies have one id and version.</summary>
    public const string Repeated = "methodology-set.repeated";

    /// <summary>A later version applies to earlier decisions.</summary>
    public const string Order = "methodology-set.order";

    /// <summary>Two methodologies of one purpose and year apply to the same decisions.</summary>
    public const string Overlap = "methodology-set.overlap";

    /// <summary>No methodology applies to decisions between two of them: a warning.</summary>
    public const string Gap = "methodology-set.gap";
}
