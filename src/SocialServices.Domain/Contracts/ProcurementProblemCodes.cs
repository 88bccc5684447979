namespace SocialServices.Domain.Contracts;

/// <summary>Codes of problems of a functional unit (kódy problémů funkčního celku); public API.</summary>
public static class ProcurementProblemCodes
{
    /// <summary>A number of a procurement or a lot is blank.</summary>
    public const string Blank = "procurement.blank";

    /// <summary>There is no procurement, or one has no lot.</summary>
    public const string Empty = "procurement.empty";

    /// <summary>Two procurements, or two lots of one, have the same number.</summary>
    public const string Duplicate = "procurement.duplicate";

    /// <summary>The value of a lot is not above 0.</summary>
    public const string Value = "procurement.value";

    /// <summary>A CPV code belongs to another kind of services than the unit; only a warning.</summary>
    public const string Subject = "procurement.subject";

    /// <summary>A procurement started before the first act that the library knows.</summary>
    public const string Start = "procurement.start";
}
