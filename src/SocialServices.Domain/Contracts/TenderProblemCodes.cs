namespace SocialServices.Domain.Contracts;

/// <summary>Codes of problems of the rules of an award (kódy problémů pravidel hodnocení); public API.</summary>
public static class TenderProblemCodes
{
    /// <summary>An id or a name of a criterion is blank.</summary>
    public const string Blank = "tender.blank";

    /// <summary>Two criteria have the same id, or a tie-break stands twice.</summary>
    public const string Duplicate = "tender.duplicate";

    /// <summary>There is no criterion, a weight is not above 0, or the weights do not sum to 1.</summary>
    public const string Weight = "tender.weight";

    /// <summary>A price criterion beside a fixed price, none without one, or more than one.</summary>
    public const string PriceCriterion = "tender.price-criterion";

    /// <summary>The procedure started before the first act that the library knows.</summary>
    public const string Start = "tender.start";

    /// <summary>A criterion is neither of the price nor of quality.</summary>
    public const string Range = "tender.range";
}
