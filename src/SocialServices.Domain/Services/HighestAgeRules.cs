namespace SocialServices.Domain.Services;

/// <summary>Codes of what a highest age means, as documents have them.</summary>
internal static class HighestAgeRules
{
    public static ValueList<(string Code, HighestAgeRule? Value)> Codes { get; } = [("whole-year", HighestAgeRule.WholeYearIncluded), ("until-birthday", HighestAgeRule.UntilBirthday)];
}
