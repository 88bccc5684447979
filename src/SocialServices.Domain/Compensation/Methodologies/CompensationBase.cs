namespace SocialServices.Domain.Compensation.Methodologies;

/// <summary>What a methodology starts from (základ výpočtu).</summary>
public enum CompensationBase
{
    /// <summary>Usual cost less usual revenue gives the ceiling, a share of it the award (obvyklé náklady a výnosy).</summary>
    ReferenceCost,

    /// <summary>A published amount of support per unit; it is a grant, not a ceiling (přímá hodnota podpory na jednotku).</summary>
    UnitValue,

    /// <summary>Last year's award times an index; it is a grant, not a ceiling (loňská dotace × index).</summary>
    PreviousAward,
}
