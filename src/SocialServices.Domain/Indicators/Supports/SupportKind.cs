namespace SocialServices.Domain.Indicators.Supports;

/// <summary>What a person was given (druh podpory), and so in what it is measured.</summary>
public enum SupportKind
{
    /// <summary>Work with the person present, in minutes (přímá práce s klientem).</summary>
    DirectWork,

    /// <summary>Work for the person, who need not be present, in minutes (práce ve prospěch klienta).</summary>
    WorkOnBehalf,

    /// <summary>A contact, in minutes (kontakt).</summary>
    Contact,

    /// <summary>An intervention, in minutes (intervence).</summary>
    Intervention,

    /// <summary>A day on a bed, in bed-days (pobyt).</summary>
    ResidentialStay,

    /// <summary>A month of new housing, in months (měsíc bydlení).</summary>
    HousingMonth,

    /// <summary>Electronic learning, in minutes (elektronické vzdělávání).</summary>
    Electronic,
}

/// <summary>What the kinds of support have in common (druhy podpory).</summary>
internal static class SupportKinds
{
    public const int Count = 7;

    public static bool IsInMinutes(SupportKind kind) => kind is not (SupportKind.ResidentialStay or SupportKind.HousingMonth);

    public static BilingualText NameOf(SupportKind kind) => kind switch
    {
        SupportKind.DirectWork => new("přímá práce s\u00A0klientem", "direct work with the client"),
        SupportKind.WorkOnBehalf => new("práce ve prospěch klienta", "work on behalf of the client"),
        SupportKind.Contact => new("kontakty", "contacts"),
        SupportKind.Intervention => new("intervence", "interventions"),
        SupportKind.ResidentialStay => new("pobyt", "residential stay"),
        SupportKind.HousingMonth => new("měsíce bydlení", "months of housing"),
        _ => new("elektronické vzdělávání", "electronic learning"),
    };
}
