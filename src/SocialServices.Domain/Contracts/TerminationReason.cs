namespace SocialServices.Domain.Contracts;

/// <summary>Why a contract ended before its time (důvod předčasného ukončení).</summary>
public enum TerminationReason
{
    /// <summary>Notice of a party (výpověď).</summary>
    Notice,

    /// <summary>The service lost its registration (zánik registrace).</summary>
    RegistrationLost,

    /// <summary>The service left the network of the region (vyřazení ze sítě).</summary>
    NetworkLost,

    /// <summary>The entrustment ended (zánik pověření).</summary>
    EntrustmentLost,

    /// <summary>Another reason, which the note names (jiný důvod).</summary>
    Other,
}

/// <summary>Names of the reasons (názvy důvodů ukončení).</summary>
public static class TerminationReasons
{
    private static readonly BilingualText[] Names =
    [
        new("výpověď", "notice"), new("zánik registrace", "registration lost"), new("vyřazení ze sítě", "removed from the network"), new("zánik pověření", "entrustment lost"), new("jiný důvod", "another reason"),
    ];

    /// <summary>Text for people: "zánik registrace" in Czech, "registration lost" in English.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is no reason.</exception>
    public static string ToText(this TerminationReason reason, Language language) => Names[(int)Guard.Against.EnumOutOfRange(reason)].In(language);
}
