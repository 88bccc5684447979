namespace SocialServices.Domain.Entrustments;

/// <summary>What decided how many units count on a day (co omezilo započtený rozsah).</summary>
public enum UnitLimit
{
    /// <summary>The provided capacity (poskytovaná kapacita).</summary>
    Provided,

    /// <summary>The register of providers (registrace).</summary>
    Registration,

    /// <summary>The network (síť).</summary>
    Network,

    /// <summary>The entrustment (pověření).</summary>
    Entrustment,

    /// <summary>The request (žádost).</summary>
    Request,
}

/// <summary>Names of what limits units (názvy limitů rozsahu).</summary>
public static class UnitLimits
{
    /// <summary>Text for people: "pověření" in Czech, "entrustment" in English.</summary>
    public static string ToText(this UnitLimit limit, Language language) => limit.Name().In(language);

    internal static BilingualText Name(this UnitLimit limit) => limit switch
    {
        UnitLimit.Registration => new("registrace", "registration"),
        UnitLimit.Network => new("síť", "network"),
        UnitLimit.Entrustment => new("pověření", "entrustment"),
        UnitLimit.Request => new("žádost", "request"),
        _ => new("poskytovaná kapacita", "provided capacity"),
    };

    internal static string Id(this UnitLimit limit) => limit switch
    {
        UnitLimit.Registration => "registered",
        UnitLimit.Network => "in-network",
        UnitLimit.Entrustment => "entrusted",
        UnitLimit.Request => "requested",
        _ => "provided",
    };
}
