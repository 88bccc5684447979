namespace SocialServices.Domain.Compensation.Settlements;

/// <summary>Codes of what can be wrong in a settlement (kódy problémů vypořádání); public API.</summary>
public static class SettlementProblemCodes
{
    /// <summary>A text that must not be blank is blank.</summary>
    public const string Blank = "settlement.blank";

    /// <summary>A number is outside its range.</summary>
    public const string Range = "settlement.range";

    /// <summary>Planned and delivered units do not fit together.</summary>
    public const string Units = "settlement.units";

    /// <summary>More money was used ineligibly than was spent.</summary>
    public const string Ineligible = "settlement.ineligible";

    /// <summary>A return of another source that is none, stands twice, or is more than the provider has of it.</summary>
    public const string OtherReturn = "settlement.other-return";

    /// <summary>A levy of a public contract: its sanction is a contractual one.</summary>
    public const string Levy = "settlement.levy-of-contract";

    /// <summary>The settlement is before the year begins.</summary>
    public const string Day = "settlement.day";

    /// <summary>The ceiling is not known; nothing can be settled without it.</summary>
    public const string CeilingMissing = "settlement.ceiling-missing";

    /// <summary>The case is of another year than the rules.</summary>
    public const string Year = "settlement.year";

    /// <summary>The case is of another service type than the rules.</summary>
    public const string Type = "settlement.type";

    /// <summary>The case chooses another reading than the one that binds by the methodology.</summary>
    public const string Binding = "settlement.binding";
}
