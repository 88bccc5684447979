namespace SocialServices.Domain.Entrustments;

/// <summary>What decided how many units count on a day (co omezilo započtený rozsah).</summary>
public enum UnitLimit
{
    /// <summary>The provided capacity (poskytovaná kapacita).</summary>
    Provided,

    /// <summary>The register of providers (registrace).</summary>
    Registration,

    /// <summary>The network (síť).</summary>
    Network,

    /// <summary>The entrustment (pověření).</summary>
    Entrustment,

    /// <summary>The request (žádost).</summary>
    Request,
}
