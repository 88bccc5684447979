using NodaTime;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Compensation.Sanctions;
using SocialServices.Domain.Entrustments;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Projects.Controls;

/// <summary>Finding of a control (kontrolní zjištění): the condition that was breached, the amount, whose money it is, and what follows.</summary>
public sealed record ControlFinding
{
    /// <summary>Number of the finding in its control, not blank.</summary>
    public required string Number { get; init; }

    /// <summary>The condition that was breached, in words; not blank.</summary>
    public required BilingualText Condition { get; init; }

    /// <summary>Where the condition stands: in the contract, the methodology or the law.</summary>
    public required Citation Provision { get; init; }

    /// <summary>Calendar year of the service to which the money counts.</summary>
    public required int Year { get; init; }

    /// <summary>Amount found in crowns, zero or more; zero for a recommendation only.</summary>
    public Money Amount { get; init; }

    /// <summary>Whose money it is.</summary>
    public required PublicSource Source { get; init; }

    /// <summary>Way in which it was given.</summary>
    public required FundingInstrument Instrument { get; init; }

    /// <summary>Who gave it to the one who breached.</summary>
    public MoneyGiver Giver { get; init; }

    /// <summary>What follows.</summary>
    public required FindingConsequence Consequence { get; init; }

    /// <summary>What the amount is in the settlement.</summary>
    public FindingEffect Effect { get; init; }

    /// <summary>Day of the breach; needed for a levy.</summary>
    public LocalDate? BreachedOn { get; init; }
}

/// <summary>What follows from a finding (následek zjištění).</summary>
public enum FindingConsequence
{
    /// <summary>A recommendation without money (doporučení).</summary>
    Recommendation,

    /// <summary>The money goes back at the settlement; no sanction (vratka).</summary>
    Return,

    /// <summary>A breach of budgetary discipline: a levy, unless a call is met in time (odvod).</summary>
    Levy,

    /// <summary>A fine or claim of a public contract, which the contract settles (smluvní pokuta nebo nárok ze smlouvy).</summary>
    ContractualClaim,
}

/// <summary>What the amount of a finding is in the settlement (dopad zjištění do vypořádání).</summary>
public enum FindingEffect
{
    /// <summary>A cost that is refused: it leaves the actual cost, and the money that paid it was used ineligibly (neuznaný náklad).</summary>
    RefusedCost,

    /// <summary>Money used on what is not among the actual cost, or withheld: only the money is affected (jen peníze).</summary>
    MoneyOnly,
}

/// <summary>Names of the consequences (názvy následků zjištění).</summary>
public static class FindingConsequences
{
    private static readonly BilingualText[] Names =
        [new("doporučení", "recommendation"), new("vratka", "return"), new("odvod", "levy"), new("smluvní pokuta nebo nárok ze smlouvy", "contractual fine or claim")];

    /// <summary>Text for people: "vratka" in Czech, "return" in English.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is no consequence.</exception>
    public static string ToText(this FindingConsequence consequence, Language language) => NameOf(consequence).In(language);

    internal static BilingualText NameOf(FindingConsequence consequence) => Names[(int)Guard.Against.EnumOutOfRange(consequence)];
}
