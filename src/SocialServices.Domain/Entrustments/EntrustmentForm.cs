namespace SocialServices.Domain.Entrustments;

/// <summary>Form in which a service is entrusted (forma pověření); Article 4 leaves it open.</summary>
public enum EntrustmentForm
{
    /// <summary>A separate act (samostatné pověření).</summary>
    SeparateAct,

    /// <summary>A part of a public contract (ujednání ve veřejné zakázce).</summary>
    InPublicContract,

    /// <summary>A part of a contract on a grant (ujednání ve smlouvě o dotaci).</summary>
    InGrantContract,
}
