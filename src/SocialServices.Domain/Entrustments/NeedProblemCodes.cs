namespace SocialServices.Domain.Entrustments;

/// <summary>Codes of problems of evidence of need, of plans and of transformation (kódy problémů potřeb a plánů); public API.</summary>
public static class NeedProblemCodes
{
    /// <summary>A text that must not be blank is blank.</summary>
    public const string Blank = "need.blank";

    /// <summary>A capacity has no unit.</summary>
    public const string Unit = "need.unit";

    /// <summary>A capacity is for no place.</summary>
    public const string Nowhere = "need.nowhere";

    /// <summary>The code of a municipality is not six digits.</summary>
    public const string MunicipalityCode = "need.municipality-code";

    /// <summary>The municipality is known to lie in the territory of another municipality with extended powers.</summary>
    public const string MunicipalityArea = "need.municipality-area";

    /// <summary>One body asks for the same in one half-year more than once.</summary>
    public const string Repeated = "need.repeated";

    /// <summary>A municipality and the municipality with extended powers of its territory ask for the same: a warning.</summary>
    public const string CountedTwice = "need.counted-twice";

    /// <summary>The kind of a plan is none of those that are known.</summary>
    public const string PlanKind = "development-plan.kind";

    /// <summary>A plan has no version, or a version has no capacity.</summary>
    public const string PlanEmpty = "development-plan.empty";

    /// <summary>The number of a version is below 1 or stands twice.</summary>
    public const string PlanNumber = "development-plan.number";

    /// <summary>A version has no first day, or starts before the one that it supersedes.</summary>
    public const string PlanStart = "development-plan.start";

    /// <summary>Two capacities of one type, group and unit share a place.</summary>
    public const string PlanOverlap = "development-plan.overlapping-areas";

    /// <summary>An id stands twice.</summary>
    public const string RepeatedId = "transformation.repeated-id";

    /// <summary>A link names beds or units that are not given, or stands twice.</summary>
    public const string Link = "transformation.link";

    /// <summary>What a home closes is not beds of a residential service.</summary>
    public const string NotBeds = "transformation.not-beds";

    /// <summary>There are no units, or fewer than no clients.</summary>
    public const string Range = "transformation.range";

    /// <summary>One service is linked to itself, or has two types.</summary>
    public const string Service = "transformation.service";

    /// <summary>More clients left than beds were closed.</summary>
    public const string MoreClientsThanBeds = "transformation.more-clients-than-beds";

    /// <summary>The beds were closed after the new units opened: a warning.</summary>
    public const string ClosedAfterOpening = "transformation.closed-after-opening";
}
