namespace SocialServices.Domain.Contracts;

/// <summary>Why a service would be no public contract (výjimka ze zadávání).</summary>
public enum ProcurementExemption
{
    /// <summary>None: an outside supplier (bez výjimky).</summary>
    None,

    /// <summary>Vertical cooperation with an organisation of the authority's own (vertikální spolupráce).</summary>
    OwnOrganisation,

    /// <summary>Horizontal cooperation of authorities (horizontální spolupráce).</summary>
    CooperationOfAuthorities,
}
