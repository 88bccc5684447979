namespace SocialServices.Domain.Compensation.Costs;

/// <summary>
/// Against which costs revenue is set first when a source may not pay all of them (pořadí započtení výnosů). No law says it; the caller must.
/// In neither order is it set against support in kind, whose value is public money already.
/// </summary>
public enum RevenueOrder
{
    /// <summary>First against the costs that the source may pay (nejdříve proti hraditelným nákladům): the lower amount.</summary>
    PayableFirst,

    /// <summary>First against the costs that the source can't pay (nejdříve proti ostatním nákladům): the higher amount.</summary>
    NotPayableFirst,
}
