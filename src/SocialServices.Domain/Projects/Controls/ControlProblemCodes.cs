namespace SocialServices.Domain.Projects.Controls;

/// <summary>Codes of what can be wrong in a control, a finding or a plan of controls (kódy problémů kontroly); public API.</summary>
public static class ControlProblemCodes
{
    /// <summary>A text that must not be blank is blank.</summary>
    public const string Blank = "control.blank";

    /// <summary>A number is outside its range.</summary>
    public const string Range = "control.range";

    /// <summary>Time limits are missing or not of a control, or what they are on a day is not known.</summary>
    public const string Times = "control.times";

    /// <summary>The year or day of a finding does not fit the control.</summary>
    public const string Day = "control.day";

    /// <summary>The amount of a finding does not fit its consequence.</summary>
    public const string Amount = "control.amount";

    /// <summary>The consequence of a finding does not fit the way in which the money was given.</summary>
    public const string Consequence = "control.consequence";

    /// <summary>The number of a finding is used twice.</summary>
    public const string Doubled = "control.double";

    /// <summary>An objection, an answer or a call is of a finding that it can't be of, or is missing.</summary>
    public const string Finding = "control.finding";

    /// <summary>A step is not allowed in its stage or by its rule.</summary>
    public const string Transition = "control.transition";

    /// <summary>A version of a settlement does not fit the control, or is not at hand.</summary>
    public const string Version = "control.version";

    /// <summary>A planned control does not fit its plan, or stands in it twice.</summary>
    public const string Plan = "control.plan";
}
