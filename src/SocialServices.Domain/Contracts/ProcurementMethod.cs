namespace SocialServices.Domain.Contracts;

/// <summary>Way in which a contract is awarded (druh zadávacího postupu), as far as time limits differ by it.</summary>
public enum ProcurementMethod
{
    /// <summary>A small-scale contract outside a procurement procedure (mimo zadávací řízení).</summary>
    SmallScale,

    /// <summary>The simplified procedure below the limit of European law (zjednodušené podlimitní řízení).</summary>
    SimplifiedBelowThreshold,

    /// <summary>The open procedure above the limit of European law (otevřené řízení v nadlimitním režimu).</summary>
    OpenAboveThreshold,

    /// <summary>The simplified regime for services of Annex 4 (zjednodušený režim).</summary>
    SimplifiedRegime,
}
