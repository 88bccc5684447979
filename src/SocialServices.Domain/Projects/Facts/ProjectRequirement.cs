namespace SocialServices.Domain.Projects.Facts;

/// <summary>What a project asks of services and of its own rules (požadavek projektu), beside the conditions of eligibility.</summary>
public enum ProjectRequirement
{
    /// <summary>Standards of quality are met (standardy kvality).</summary>
    QualityStandards,

    /// <summary>Results of inspections count (výsledky inspekcí).</summary>
    InspectionResults,

    /// <summary>Results of earlier controls count (výsledky dřívějších kontrol).</summary>
    ControlHistory,

    /// <summary>Ceiling and evaluation don't change with the mix of funding sources (nezávislost na skladbě zdrojů).</summary>
    FundingNeutrality,

    /// <summary>Cost per unit, person and hour is compared (efektivita).</summary>
    Efficiency,
}
