namespace SocialServices.Domain.Compensation.Assessments;

/// <summary>What a reader of an assessment must know (upozornění k výpočtu).</summary>
[Flags]
public enum AssessmentNotes
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>
    /// There is no ceiling to compare with: the base is no cost and the entrustment's ceiling was not given, so the sum of public money was
    /// not checked (strop nebyl ověřen).
    /// </summary>
    CeilingNotChecked = 1,

    /// <summary>Another public source excludes any award (vyloučeno dvojí financování).</summary>
    ExcludedByOtherSource = 2,

    /// <summary>The amount is below the least one, so the award is nothing (pod minimem).</summary>
    BelowMinimum = 4,

    /// <summary>The amount is below the least one, so the application is refused (zamítnuto).</summary>
    Refused = 8,

    /// <summary>The amount was raised to the least one (zvýšeno na minimum).</summary>
    RaisedToMinimum = 16,

    /// <summary>Rounding would have gone over a limit, so it went down (zaokrouhleno dolů kvůli limitu).</summary>
    RoundedDownToLimit = 32,

    /// <summary>The plan gives an input that the methodology does not use (nepoužitý údaj).</summary>
    InputNotUsed = 64,

    /// <summary>The ceiling was computed elsewhere (převzatá vyrovnávací platba).</summary>
    ExternalCeiling = 128,

    /// <summary>The optimum was computed elsewhere (převzatá optimální výše).</summary>
    ExternalOptimum = 256,
}
