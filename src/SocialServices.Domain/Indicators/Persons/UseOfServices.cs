namespace SocialServices.Domain.Indicators.Persons;

/// <summary>Whether a participant is among those who used services, too (vztah účastníků a využívání služeb).</summary>
public enum UseOfServices
{
    /// <summary>A participant is not repeated: the two numbers have no person in common (bez účastníků).</summary>
    Disjoint,

    /// <summary>Everybody who used a service is among them (včetně účastníků).</summary>
    Inclusive,
}
