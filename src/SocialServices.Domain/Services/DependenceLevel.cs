namespace SocialServices.Domain.Services;

/// <summary>Level of dependence on the help of another person (stupeň závislosti), I to IV.</summary>
public enum DependenceLevel
{
    /// <summary>Light (lehká závislost), I.</summary>
    Light = 1,

    /// <summary>Medium-heavy (středně těžká závislost), II.</summary>
    MediumHeavy,

    /// <summary>Heavy (těžká závislost), III.</summary>
    Heavy,

    /// <summary>Full (úplná závislost), IV.</summary>
    Full,
}
