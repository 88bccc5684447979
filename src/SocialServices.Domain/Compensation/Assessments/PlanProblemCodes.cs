namespace SocialServices.Domain.Compensation.Assessments;

/// <summary>Codes of what can be wrong in a plan, or between a plan and the rules (kódy problémů plánu služby); public API.</summary>
public static class PlanProblemCodes
{
    /// <summary>A text that must not be blank is blank.</summary>
    public const string Blank = "plan.blank";

    /// <summary>A number is outside its range.</summary>
    public const string Range = "plan.range";

    /// <summary>There is no line, no segment, or a segment that ends before it starts.</summary>
    public const string Empty = "plan.empty";

    /// <summary>Two segments share a day.</summary>
    public const string Overlap = "plan.overlapping-segments";

    /// <summary>A segment lies outside the year.</summary>
    public const string OutsideYear = "plan.outside-year";

    /// <summary>Capacities of a line are in different units.</summary>
    public const string Unit = "plan.different-units";

    /// <summary>Something stands twice that may stand once.</summary>
    public const string Repeated = "plan.repeated";

    /// <summary>An external value for a step that can't be replaced.</summary>
    public const string External = "plan.external-step";

    /// <summary>The plan is for another year than the rules.</summary>
    public const string Year = "assessment.year";

    /// <summary>The plan is for another service type than the rules.</summary>
    public const string Type = "assessment.type";

    /// <summary>The form is not allowed for the service type.</summary>
    public const string Form = "assessment.form-not-allowed";

    /// <summary>The methodology has no numbers for the form, unit and size.</summary>
    public const string NoEntry = "assessment.no-entry";

    /// <summary>The service type does not exist in law on some days of the plan.</summary>
    public const string NotInForce = "assessment.not-in-force";

    /// <summary>The methodology needs an input that the plan does not give.</summary>
    public const string MissingInput = "assessment.missing-input";

    /// <summary>The methodology adds up totals of the year, and the units of an entitlement change within it.</summary>
    public const string NotTotals = "assessment.not-totals";

    /// <summary>A result is outside the range of money.</summary>
    public const string Overflow = "assessment.overflow";
}
