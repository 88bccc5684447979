namespace SocialServices.Domain.Projects.Controls;

/// <summary>Codes of what can be wrong in a control, a finding or a plan of controls (kódy problémů kontroly); public API.</summary>
public static class ControlProblemCodes
{
    /// <summary>A text that must not be blank is blank.</summary>
    public const string Blank = "control.blank";

    /// <summary>A number is outside its range.</summary>
    public const string Range = "control.range";

    /// <summary>A control by a contract has no time limits: the contract sets them.</summary>
    public const string Times = "control.times";

    /// <summary>The year or day of a finding does not fit the control.</summary>
    public const string Day = "control.day";

    /// <summary>The amount of a finding does not fit its consequence.</summary>
    public const string Amount = "control.amount";

    /// <summary>The consequence of a finding does not fit the way in which the money was given.</summary>
    public const string Consequence = "control.consequence";

    /// <summary>The number of a finding is used twice.</summary>
    public const string Doubled = "control.double";

    /// <summary>A planned control does not fit its plan, or stands in it twice.</summary>
    public const string Plan = "control.plan";
}
