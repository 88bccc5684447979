namespace SocialServices.Domain.Compensation.Awards;

/// <summary>Codes of what can be wrong in a round of awards (kódy problémů kola dotací); public API.</summary>
public static class RoundProblemCodes
{
    /// <summary>A text that must not be blank is blank.</summary>
    public const string Blank = "round.blank";

    /// <summary>A number is outside its range.</summary>
    public const string Range = "round.range";

    /// <summary>There is no service.</summary>
    public const string Empty = "round.empty";

    /// <summary>A service stands more than once.</summary>
    public const string Repeated = "round.repeated-service";

    /// <summary>A service is not in the round.</summary>
    public const string UnknownService = "round.unknown-service";

    /// <summary>The assessments are of different methodologies.</summary>
    public const string Methodology = "round.different-methodologies";

    /// <summary>The methodology states no reduction and none was given.</summary>
    public const string NoReduction = "round.reduction-not-stated";

    /// <summary>Two amounts contradict each other.</summary>
    public const string Contradiction = "round.contradiction";

    /// <summary>A priority has no coefficient.</summary>
    public const string Priority = "round.priority-without-coefficient";

    /// <summary>The money does not suffice and the reduction does not say who gets less.</summary>
    public const string TooLittle = "round.allocation-too-low";

    /// <summary>Returned money may not be divided again.</summary>
    public const string ReturnedLate = "round.returned-late";

    /// <summary>A service may not take part in a later round.</summary>
    public const string NotEntitled = "round.not-entitled";

    /// <summary>An approved amount is above the ceiling less other public money.</summary>
    public const string AboveCeiling = "round.above-ceiling";

    /// <summary>An approved amount differs from the proposal and no reason is given.</summary>
    public const string NoReason = "round.no-reason";
}
