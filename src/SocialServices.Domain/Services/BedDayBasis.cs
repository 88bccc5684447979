namespace SocialServices.Domain.Services;

/// <summary>Whether a bed counts as occupied while its client is away (základ lůžkodne). The contract with the service decides; there is no usual one.</summary>
public enum BedDayBasis
{
    /// <summary>The bed is reserved by a contract: a day of absence counts (podle smlouvy).</summary>
    Contract,

    /// <summary>The client is present: a day of absence does not count (podle přítomnosti).</summary>
    Presence,
}
