namespace SocialServices.Domain.Indicators.Persons;

/// <summary>How children who live in shelters count (děti v azylových domech).</summary>
public enum ShelterChildren
{
    /// <summary>Like anybody else (jako ostatní).</summary>
    LikeOthers,

    /// <summary>
    /// As users of services only, whatever their hours (jen ve využívání služeb), as the region Plzeňský instructs in OPZ+. A child is below 18 on the day of
    /// entry.
    /// </summary>
    UsersOnly,
}
