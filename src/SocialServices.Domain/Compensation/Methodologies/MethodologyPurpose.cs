namespace SocialServices.Domain.Compensation.Methodologies;

/// <summary>What the numbers of a methodology are for (účel metodiky); a region may publish one set for each.</summary>
public enum MethodologyPurpose
{
    /// <summary>They set the compensation payment, the ceiling of all public money (stanovení vyrovnávací platby).</summary>
    Ceiling,

    /// <summary>They set a grant or contribution (stanovení dotace).</summary>
    Award,
}
