using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Projects.Controls;

/// <summary>Answer to an objection (vyřízení námitky). It never raises the amount of the finding.</summary>
public sealed record ObjectionAnswer
{
    private ObjectionAnswer(string finding, ObjectionOutcome outcome, Money? remaining, string reason)
    {
        Finding = Guard.Against.NullOrWhiteSpace(finding);
        Outcome = outcome;
        Remaining = remaining;
        Reason = Guard.Against.NullOrWhiteSpace(reason);
    }

    /// <summary>Number of the finding.</summary>
    public string Finding { get; }

    /// <summary>How the objection ended.</summary>
    public ObjectionOutcome Outcome { get; }

    /// <summary>What remains of the amount where the objection was upheld in part; none otherwise.</summary>
    public Money? Remaining { get; }

    /// <summary>Why.</summary>
    public string Reason { get; }

    /// <summary>The objection is upheld: nothing remains of the finding.</summary>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public static ObjectionAnswer Upheld(string finding, string reason) => new(finding, ObjectionOutcome.Upheld, null, reason);

    /// <summary>The objection is upheld in part.</summary>
    /// <param name="finding">Number of the finding.</param>
    /// <param name="remaining">What remains of its amount, zero or more and at most the amount.</param>
    /// <param name="reason">Why, not blank.</param>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative.</exception>
    public static ObjectionAnswer UpheldInPart(string finding, Money remaining, string reason) =>
        new(finding, ObjectionOutcome.UpheldInPart, Guard.Against.OutOfRange(remaining, Money.Zero, Money.MaxValue), reason);

    /// <summary>The objection is rejected: the finding stays as it is.</summary>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public static ObjectionAnswer Rejected(string finding, string reason) => new(finding, ObjectionOutcome.Rejected, null, reason);

    /// <summary>What remains of an amount after the answer.</summary>
    internal Money Of(Money amount) => Outcome switch
    {
        ObjectionOutcome.Upheld => Money.Zero,
        ObjectionOutcome.UpheldInPart => Money.Min(Remaining!.Value, amount),
        _ => amount,
    };
}

/// <summary>How an objection ended (výsledek námitky).</summary>
public enum ObjectionOutcome
{
    /// <summary>Upheld (vyhověno).</summary>
    Upheld,

    /// <summary>Upheld in part (částečně vyhověno).</summary>
    UpheldInPart,

    /// <summary>Rejected (zamítnuto).</summary>
    Rejected,
}

/// <summary>Names of the outcomes (názvy výsledků námitek).</summary>
public static class ObjectionOutcomes
{
    private static readonly BilingualText[] Names = [new("námitce vyhověno", "objection upheld"), new("námitce částečně vyhověno", "objection upheld in part"), new("námitka zamítnuta", "objection rejected")];

    /// <summary>Text for people: "námitka zamítnuta" in Czech, "objection rejected" in English.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is no outcome.</exception>
    public static string ToText(this ObjectionOutcome outcome, Language language) => NameOf(outcome).In(language);

    internal static BilingualText NameOf(ObjectionOutcome outcome) => Names[(int)Guard.Against.EnumOutOfRange(outcome)];
}
