namespace SocialServices.Domain.Entrustments;

/// <summary>Part of the regional network that a service is in (status služby v síti); regions name and use them by their own rules.</summary>
public enum NetworkStatus
{
    /// <summary>The basic network (základní síť).</summary>
    Basic,

    /// <summary>The supplementary network (doplňková síť).</summary>
    Supplementary,

    /// <summary>The minimal network (minimální síť).</summary>
    Minimal,

    /// <summary>The network for the life of a project (projektová síť).</summary>
    Project,
}

/// <summary>Names of the parts of the network (názvy statusů v síti).</summary>
public static class NetworkStatuses
{
    private static readonly BilingualText[] Names =
    [
        new("základní síť", "basic network"), new("doplňková síť", "supplementary network"), new("minimální síť", "minimal network"), new("projektová síť", "project network"),
    ];

    /// <summary>Text for people: "základní síť" in Czech, "basic network" in English.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is no status.</exception>
    public static string ToText(this NetworkStatus status, Language language) => Names[(int)Guard.Against.EnumOutOfRange(status)].In(language);
}
