namespace SocialServices.Domain.Entrustments;

/// <summary>The four criteria of the Altmark judgment (podmínky Altmark): support that meets all of them is no State aid.</summary>
/// <param name="ObligationsDefined">1: the public service obligations are clearly defined and really imposed.</param>
/// <param name="ParametersSetBefore">2: the parameters of the compensation are set in advance, objectively and transparently.</param>
/// <param name="WithinNetCost">3: the compensation is at most net cost and a reasonable profit.</param>
/// <param name="Selection">4: how the provider was selected, or the amount set.</param>
public sealed record AltmarkCriteria(bool ObligationsDefined, bool ParametersSetBefore, bool WithinNetCost, ProviderSelection Selection)
{
    /// <summary>True when the fourth criterion is met: a tender for the least cost, or the cost of a typical well-run undertaking.</summary>
    public bool SelectionQualifies => Selection is ProviderSelection.LeastCostTender or ProviderSelection.TypicalUndertakingCost;

    /// <summary>True when all four are met.</summary>
    public bool AreMet => ObligationsDefined && ParametersSetBefore && WithinNetCost && SelectionQualifies;
}

/// <summary>How a provider was selected, or its compensation set (výběr poskytovatele).</summary>
public enum ProviderSelection
{
    /// <summary>Without a tender or comparison (bez výběru).</summary>
    None,

    /// <summary>A public procurement that gives the least cost to the community (zadávací řízení s nejnižšími náklady pro společnost).</summary>
    LeastCostTender,

    /// <summary>A tender at a fixed price that compares quality only; it does not give the least cost (pevná cena, hodnotí se jen kvalita).</summary>
    FixedPriceTender,

    /// <summary>No tender, but compensation by the cost of a typical, well-run and adequately equipped undertaking (náklady typického podniku).</summary>
    TypicalUndertakingCost,
}
