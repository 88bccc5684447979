using NodaTime;
using SocialServices.Domain.Compensation.Sanctions;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Law;
using SocialServices.Domain.Time;

namespace SocialServices.Domain.Contracts;

/// <summary>What was done with a contractual fine (evidence smluvní pokuty): it is claimed, or waived with a reason. Immutable and thread-safe.</summary>
public sealed record FineRecord
{
    private FineRecord(ContractualFine fine, LocalDate arisenOn)
    {
        Fine = Guard.Against.Null(fine);
        ArisenOn = arisenOn;
    }

    /// <summary>The fine.</summary>
    public ContractualFine Fine { get; }

    /// <summary>Day on which it could first be claimed.</summary>
    public LocalDate ArisenOn { get; }

    /// <summary>What was decided.</summary>
    public FineDecision Decision { get; private init; }

    /// <summary>Day of the decision; none while it is open.</summary>
    public LocalDate? DecidedOn { get; private init; }

    /// <summary>Why it was waived; empty otherwise.</summary>
    public string Reason { get; private init; } = string.Empty;

    /// <summary>Day of the last entry.</summary>
    public LocalDate LastDay => DecidedOn ?? ArisenOn;

    /// <summary>A fine that may be claimed from a day on.</summary>
    public static FineRecord Arisen(ContractualFine fine, LocalDate day) => new(fine, day);

    /// <summary>The fine is claimed.</summary>
    /// <exception cref="InvalidOperationException">It is decided already.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day is before it arose.</exception>
    public FineRecord Claim(LocalDate day) => Decide(FineDecision.Claimed, day, string.Empty);

    /// <summary>The fine is waived.</summary>
    /// <param name="day">Day of the decision.</param>
    /// <param name="reason">Why, not blank.</param>
    /// <exception cref="ArgumentException">The reason is blank.</exception>
    /// <exception cref="InvalidOperationException">It is decided already.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day is before it arose.</exception>
    public FineRecord Waive(LocalDate day, string reason) => Decide(FineDecision.Waived, day, Guard.Against.NullOrWhiteSpace(reason));

    /// <summary>The decision with its consequences.</summary>
    /// <param name="isOfEsfProject">True when the contract is paid from a project of the European Social Fund.</param>
    public Explained<FineDecision> Explain(bool isOfEsfProject = false) => new(Decision, new(ContractSteps.Fine, Figure.Text(FineDecisions.NameOf(Decision)))
    {
        Operands =
        [
            new("fine", OperandOrigin.Step, new("smluvní pokuta", "contractual fine"), Figure.Amount(Fine.Amount)),
            new("arisen", OperandOrigin.Input, new("nárok vznikl", "arisen"), Figure.Day(ArisenOn)),
            .. DecidedOn is { } decided ? (Operand[])[new("decided", OperandOrigin.Input, new("rozhodnuto", "decided"), Figure.Day(decided))] : [],
        ],
        Reason = Decision switch
        {
            FineDecision.Claimed => new("Pokuta byla uplatněna.", "The fine was claimed."),
            FineDecision.Waived => new($"Důvod prominutí: {Reason}", $"Reason of the waiver: {Reason}"),
            _ => new("O uplatnění pokuty se musí rozhodnout: uplatnit, nebo prominout s důvodem.", "The fine must be decided on: claimed, or waived with a reason."),
        },
        Citations = Decision == FineDecision.Waived && DecidedOn >= LegalAct.PublicProcurementAct.Validity.From ? ContractSteps.Fine.Citations : [],
        Warnings =
        [
            .. Decision == FineDecision.Waived ? (BilingualText[])[new(
                "Neuplatnění sjednané pokuty může být posouzeno jako podstatná změna ve prospěch dodavatele.", "Not claiming an agreed fine may be judged a substantial change in favour of the supplier.")] : [],
            .. isOfEsfProject ? (BilingualText[])[new(
                "Pokuta není příjmem projektu, musí se však vymáhat; pravidlo je doloženo jen u příbuzného programu (OP VVV).", "The fine is no income of the project but must be enforced; the rule is shown only for a sister programme (OP VVV).")] : [],
        ],
    });

    private FineRecord Decide(FineDecision decision, LocalDate day, string reason)
    {
        if (Decision != FineDecision.Open)
            throw new InvalidOperationException($"A fine that is open is expected; this one is {FineDecisions.ToText(Decision, Language.English)} since {DateText.Of(DecidedOn!.Value, Language.English)}.");
        if (day < ArisenOn)
            throw new ArgumentOutOfRangeException(nameof(day), day, $"A day on or after the one on which the fine arose, {DateText.Of(ArisenOn, Language.English)}, is expected.");
        return this with { Decision = decision, DecidedOn = day, Reason = reason };
    }
}

/// <summary>What was decided on a contractual fine (rozhodnutí o smluvní pokutě).</summary>
public enum FineDecision
{
    /// <summary>Nothing yet (nerozhodnuto).</summary>
    Open,

    /// <summary>It is claimed (uplatněna).</summary>
    Claimed,

    /// <summary>It is waived, with a reason (prominuta).</summary>
    Waived,
}

/// <summary>Names of the decisions (názvy rozhodnutí o pokutě).</summary>
public static class FineDecisions
{
    private static readonly BilingualText[] Names = [new("nerozhodnuto", "open"), new("uplatněna", "claimed"), new("prominuta", "waived")];

    /// <summary>Text for people: "uplatněna" in Czech, "claimed" in English.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is no decision.</exception>
    public static string ToText(this FineDecision decision, Language language) => NameOf(decision).In(language);

    internal static BilingualText NameOf(FineDecision decision) => Names[(int)Guard.Against.EnumOutOfRange(decision)];
}
