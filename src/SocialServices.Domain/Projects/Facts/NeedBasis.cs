using SocialServices.Domain.Projects.Statements;
using SocialServices.Domain.Time;

namespace SocialServices.Domain.Projects.Facts;

/// <summary>What the need of services rests on (doložení potřebnosti).</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Source">Where it stands.</param>
/// <param name="Found">Half-year in which it was found; none where that is not stated.</param>
/// <param name="Remark">How it is used; empty where nothing more is stated.</param>
public sealed record NeedBasis(NeedBasisKind Kind, PublishedSource Source, HalfYear? Found = null, BilingualText Remark = default)
{
    /// <summary>Where it stands.</summary>
    public PublishedSource Source { get; init => field = Guard.Against.Null(value, nameof(Source)); } = Guard.Against.Null(Source);
}

/// <summary>Kind of evidence of need (druh doložení potřebnosti).</summary>
public enum NeedBasisKind
{
    /// <summary>Requests of municipalities (požadavky obcí).</summary>
    MunicipalRequests,

    /// <summary>Requests of municipalities with extended powers (požadavky ORP).</summary>
    ExtendedPowersRequests,

    /// <summary>A plan of social services (plán sociálních služeb).</summary>
    Plan,

    /// <summary>Continuous evaluation (průběžné vyhodnocování).</summary>
    Evaluation,

    /// <summary>Even coverage of the territory (rovnoměrné pokrytí).</summary>
    Coverage,
}
