namespace SocialServices.Domain.Contracts;

/// <summary>Level of a contracting authority, which decides its limit for ordinary services (kategorie zadavatele).</summary>
public enum AuthorityLevel
{
    /// <summary>A region, a municipality or an organisation of theirs (kraj, obec a jejich organizace).</summary>
    Regional,

    /// <summary>An authority of the State (Česká republika a její organizační složky).</summary>
    State,
}
