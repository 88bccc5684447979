namespace SocialServices.Domain.Services;

/// <summary>Who gives the help that the care allowance is for (poskytovatel pomoci).</summary>
public enum AllowanceResidence
{
    /// <summary>Anybody but a provider of the residential services that § 11 names (mimo pobytové služby).</summary>
    Elsewhere,

    /// <summary>A provider of a residential service that § 11 names (pobytová služba), see <see cref="CareAllowance.ResidenceIn"/>.</summary>
    ResidentialService,
}
