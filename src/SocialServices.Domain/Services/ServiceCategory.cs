namespace SocialServices.Domain.Services;

/// <summary>Category of a social service (skupina sociálních služeb), § 32 of the Social Services Act. The default is counselling.</summary>
public enum ServiceCategory
{
    /// <summary>Social counselling (sociální poradenství).</summary>
    Counselling,

    /// <summary>Services of social care (služby sociální péče).</summary>
    Care,

    /// <summary>Services of social prevention (služby sociální prevence).</summary>
    Prevention,
}

/// <summary>Names of the categories of social services (skupiny sociálních služeb).</summary>
public static class ServiceCategories
{
    private static readonly BilingualText[] Names =
    [
        new("sociální poradenství", "social counselling"),
        new("služby sociální péče", "services of social care"),
        new("služby sociální prevence", "services of social prevention"),
    ];

    /// <summary>Text for people: "služby sociální péče" in Czech, "services of social care" in English.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is no category.</exception>
    public static string ToText(this ServiceCategory category, Language language) => Names[(int)Guard.Against.EnumOutOfRange(category)].In(language);
}
