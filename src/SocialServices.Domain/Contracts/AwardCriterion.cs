using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Contracts;

/// <summary>Published criterion of evaluation with its weight (kritérium hodnocení).</summary>
/// <param name="Id">Id, unique in the rules.</param>
/// <param name="Kind">Price or quality.</param>
/// <param name="Weight">Weight above 0; all weights sum to 1.</param>
/// <param name="Name">Name, as published.</param>
public sealed record AwardCriterion(string Id, AwardCriterionKind Kind, Rate Weight, BilingualText Name)
{
    /// <summary>Id, unique in the rules.</summary>
    public string Id { get; init => field = Guard.Against.Null(value, nameof(Id)); } = Guard.Against.Null(Id);

    /// <summary>The criterion of the offered price.</summary>
    public static AwardCriterion Price(Rate weight) => new("price", AwardCriterionKind.Price, weight, new("nabídková cena", "offered price"));

    /// <summary>A criterion of quality.</summary>
    public static AwardCriterion Quality(string id, Rate weight, BilingualText name) => new(id, AwardCriterionKind.Quality, weight, name);
}

/// <summary>What a criterion compares (druh kritéria).</summary>
public enum AwardCriterionKind
{
    /// <summary>The offered price: 100 × lowest ÷ offered (cena).</summary>
    Price,

    /// <summary>Quality, in points of the committee from 0 to 100 (kvalita).</summary>
    Quality,
}
