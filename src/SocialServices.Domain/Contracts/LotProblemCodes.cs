namespace SocialServices.Domain.Contracts;

/// <summary>Codes of problems of lots (kódy problémů částí); public API.</summary>
public static class LotProblemCodes
{
    /// <summary>A number of a procurement or a lot is blank.</summary>
    public const string Blank = "lot.blank";

    /// <summary>Two lots have the same number.</summary>
    public const string Duplicate = "lot.duplicate";

    /// <summary>A lot has no target group.</summary>
    public const string TargetGroup = "lot.target-group";

    /// <summary>A lot serves nowhere.</summary>
    public const string Territory = "lot.territory";

    /// <summary>A capacity is not above 0.</summary>
    public const string Capacity = "lot.capacity";

    /// <summary>A capacity is stated in persons; only a warning.</summary>
    public const string Persons = "lot.persons";

    /// <summary>An estimated value is not above 0.</summary>
    public const string Value = "lot.value";

    /// <summary>Two lots serve the same people at the same place and time; only a warning.</summary>
    public const string Overlap = "lot.overlap";
}
