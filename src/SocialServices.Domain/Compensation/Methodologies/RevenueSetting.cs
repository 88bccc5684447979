namespace SocialServices.Domain.Compensation.Methodologies;

/// <summary>Which revenue lowers the cost (výnosy ve výpočtu).</summary>
public enum RevenueSetting
{
    /// <summary>The usual revenue per unit of the methodology (obvyklé výnosy), the default.</summary>
    Reference,

    /// <summary>The actual revenue given with each line of the service (skutečné výnosy).</summary>
    Actual,
}
