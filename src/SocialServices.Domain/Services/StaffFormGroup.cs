namespace SocialServices.Domain.Services;

/// <summary>
/// Forms of a service that share one column of a staff list (skupina forem služby): the ministry's form asks for the staff of the residential
/// form, and for that of the ambulatory and field forms together. The default is residential.
/// </summary>
public enum StaffFormGroup
{
    /// <summary>The residential form (pobytová).</summary>
    Residential,

    /// <summary>The ambulatory and field forms together (ambulantní a terénní).</summary>
    AmbulatoryAndField,
}

/// <summary>Names of the groups of forms (skupiny forem služeb), and the group of a form.</summary>
public static class StaffFormGroups
{
    private static readonly BilingualText[] Names = [new("pobytová forma", "residential form"), new("ambulantní a terénní forma", "ambulatory and field forms")];

    /// <summary>Both groups.</summary>
    public static ValueList<StaffFormGroup> All { get; } = [StaffFormGroup.Residential, StaffFormGroup.AmbulatoryAndField];

    /// <summary>The group of a form.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is no form.</exception>
    public static StaffFormGroup Of(ServiceForm form) => form switch
    {
        ServiceForm.Residential => StaffFormGroup.Residential,
        ServiceForm.Ambulatory or ServiceForm.Field => StaffFormGroup.AmbulatoryAndField,
        _ => throw new ArgumentOutOfRangeException(nameof(form), form, "A defined form of service is expected."),
    };

    /// <summary>Text for people: "pobytová forma" in Czech, "residential form" in English.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is no group.</exception>
    public static string ToText(this StaffFormGroup group, Language language) => NameOf(group).In(language);

    internal static BilingualText NameOf(StaffFormGroup group) => Names[(int)Guard.Against.EnumOutOfRange(group)];
}
