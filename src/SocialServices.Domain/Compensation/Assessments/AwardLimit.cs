namespace SocialServices.Domain.Compensation.Assessments;

/// <summary>Which limit decided the capped amount (limit, který rozhodl).</summary>
public enum AwardLimit
{
    /// <summary>None; the optimum stands (žádný).</summary>
    None,

    /// <summary>The request (požadavek).</summary>
    Request,

    /// <summary>The share of eligible cost (podíl na uznatelných nákladech).</summary>
    EligibleCost,

    /// <summary>The cap per unit (limit na jednotku).</summary>
    PerUnit,

    /// <summary>The absolute maximum (maximum na službu).</summary>
    Maximum,

    /// <summary>The ceiling less other public money (vyrovnávací platba po odečtení ostatních veřejných zdrojů).</summary>
    Ceiling,
}
