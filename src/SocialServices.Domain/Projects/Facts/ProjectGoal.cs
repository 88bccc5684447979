namespace SocialServices.Domain.Projects.Facts;

/// <summary>Goal of a project (cíl projektu).</summary>
public enum ProjectGoal
{
    /// <summary>Residential services turn into services in the community (transformace).</summary>
    Transformation,

    /// <summary>A basic network is built (základní síť).</summary>
    BasicNetwork,

    /// <summary>Services are available (dostupnost).</summary>
    Availability,

    /// <summary>Services are of good quality (kvalita).</summary>
    Quality,

    /// <summary>The existing network is kept; no service is new (zachování stávající sítě).</summary>
    KeepNetwork,

    /// <summary>The network is planned and managed (plánování).</summary>
    Planning,

    /// <summary>People find and keep work (začlenění na trh práce).</summary>
    LabourMarket,
}
