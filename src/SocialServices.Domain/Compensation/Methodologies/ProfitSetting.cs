namespace SocialServices.Domain.Compensation.Methodologies;

/// <summary>Whether a reasonable profit (přiměřený zisk) is part of the ceiling.</summary>
public enum ProfitSetting
{
    /// <summary>No profit, the default.</summary>
    None,

    /// <summary>The amount given with the service (zadaná částka).</summary>
    Given,
}
