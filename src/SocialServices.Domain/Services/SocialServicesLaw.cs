using NodaTime;

namespace SocialServices.Domain.Services;

/// <summary>What the dated values of the Social Services Act and its decree have in common.</summary>
internal static class SocialServicesLaw
{
    /// <summary>The last day on which somebody checked the texts.</summary>
    public static LocalDate VerifiedUpTo { get; } = new(2026, 6, 30);

    /// <summary>First day of the Act and of the decree.</summary>
    public static LocalDate Starts { get; } = new(2007, 1, 1);
}
