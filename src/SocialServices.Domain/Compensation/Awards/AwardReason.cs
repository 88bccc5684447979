namespace SocialServices.Domain.Compensation.Awards;

/// <summary>Why an amount of a service changed on the way from its optimum to its award (důvod úpravy).</summary>
public enum AwardReason
{
    /// <summary>Nothing changed it; the optimum stands (beze změny).</summary>
    None,

    /// <summary>A limit of the service: request, share of cost, cap per unit, maximum, ceiling (limit služby).</summary>
    Limit,

    /// <summary>The most award that the round states for the service (maximum v kole).</summary>
    Most,

    /// <summary>What earlier rounds awarded counts towards the limit (dříve přiznáno).</summary>
    Earlier,

    /// <summary>The later round is about less (předmět dalšího kola).</summary>
    TopUp,

    /// <summary>The money of the round does not suffice (nedostatek prostředků v kole).</summary>
    Shortage,

    /// <summary>The money ended before the priority of the service; only where a round divides by priorities (prostředky vyčerpány).</summary>
    Exhausted,

    /// <summary>It was raised to the least award (zvýšeno na minimum).</summary>
    RaisedToLeast,

    /// <summary>It is below the least award, so nothing is awarded (pod minimem).</summary>
    BelowLeast,

    /// <summary>It is below the least award, so the application is refused (zamítnuto).</summary>
    Refused,

    /// <summary>Rounding (zaokrouhlení).</summary>
    Rounding,

    /// <summary>The service was not assessed (neposouzeno).</summary>
    Problems,

    /// <summary>Another public source excludes any award, because two sources must not pay the same (vyloučeno jiným zdrojem).</summary>
    Excluded,
}

/// <summary>Wording of the reasons (znění důvodů úpravy).</summary>
public static class AwardReasons
{
    private static readonly BilingualText[] Names =
    [
        new("beze změny", "no change"), new("limit služby", "limit of the service"), new("maximum v\u00A0kole", "most in the round"),
        new("dříve přiznáno", "awarded earlier"), new("předmět dalšího kola", "subject of the later round"), new("nedostatek prostředků v\u00A0kole", "too little money in the round"),
        new("prostředky vyčerpány", "money used up"), new("zvýšeno na minimum", "raised to the least award"), new("pod minimem", "below the least award"),
        new("zamítnuto", "refused"), new("zaokrouhlení", "rounding"), new("neposouzeno", "not assessed"),
        new("vyloučeno jiným zdrojem", "excluded by another source"),
    ];

    /// <summary>Text for people: "nedostatek prostředků v kole" in Czech.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is no reason.</exception>
    public static string ToText(this AwardReason reason, Language language) => Names[(int)Guard.Against.EnumOutOfRange(reason)].In(language);
}
