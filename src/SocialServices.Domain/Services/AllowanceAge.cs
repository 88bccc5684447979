namespace SocialServices.Domain.Services;

/// <summary>Age group of the care allowance (věková skupina příspěvku na péči).</summary>
public enum AllowanceAge
{
    /// <summary>Under 18 years (do 18 let věku).</summary>
    Under18,

    /// <summary>18 years and over (od 18 let věku).</summary>
    From18,
}
