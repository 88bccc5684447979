using NodaTime;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Time;

namespace SocialServices.Domain.Projects.Controls;

/// <summary>What a finding comes to after objections and calls (výsledek zjištění).</summary>
public sealed record FindingOutcome
{
    internal FindingOutcome(ControlFinding finding, LocalDate recordedOn, FindingObjection? objection, ObjectionAnswer? answer, FindingCall? call)
    {
        Finding = finding;
        RecordedOn = recordedOn;
        Objection = objection;
        Answer = answer;
        Call = call;
    }

    /// <summary>The finding.</summary>
    public ControlFinding Finding { get; }

    /// <summary>Day on which the finding was recorded.</summary>
    public LocalDate RecordedOn { get; }

    /// <summary>The objection; none where there was none.</summary>
    public FindingObjection? Objection { get; }

    /// <summary>The answer to it; none before it, or without an objection.</summary>
    public ObjectionAnswer? Answer { get; }

    /// <summary>The call; none where none was issued.</summary>
    public FindingCall? Call { get; }

    /// <summary>The amount after objections: at most what was found.</summary>
    public Money Remaining => Answer?.Of(Finding.Amount) ?? Finding.Amount;

    /// <summary>True when a call to remedy was met in time: there is no breach any more, and the money counts as well used.</summary>
    public bool IsRemedied => Call is { Kind: FindingCallKind.Remedy, Call.IsDoneInTime: true };

    /// <summary>True when a call to return was met in time: the money is back, without a levy or a penalty.</summary>
    public bool IsReturnedInTime => Call is { Kind: FindingCallKind.Return, Call.IsDoneInTime: true };

    /// <summary>What the finding changes in the settlement: nothing for a recommendation, a claim of a contract, or a breach that was remedied in time.</summary>
    public Money ForSettlement => Finding.Consequence is FindingConsequence.Return or FindingConsequence.Levy && !IsRemedied ? Remaining : Money.Zero;

    internal Explanation Explain() => new(ControlSteps.Finding, Figure.Amount(ForSettlement))
    {
        Subject = new($"{Finding.Number}: {Finding.Condition.Czech}", $"{Finding.Number}: {Finding.Condition.English}"),
        Operands =
        [
            new("found", OperandOrigin.Input, new("zjištěná částka", "amount found"), Figure.Amount(Finding.Amount), Finding.Provision),
            new("source", OperandOrigin.Input, new("zdroj", "source"), Figure.Text(Finding.Source.Name)),
            new("consequence", OperandOrigin.Input, new("následek", "consequence"), Figure.Text(FindingConsequences.NameOf(Finding.Consequence))),
            .. Answer is { } answer ? (Operand[])[new("remaining", OperandOrigin.Input, ObjectionOutcomes.NameOf(answer.Outcome), Figure.Amount(Remaining))] : [],
            .. Call is not { } call ? [] : (Operand[])
            [
                new("call", OperandOrigin.Input, new($"{FindingCallKinds.NameOf(call.Kind).Czech}, poslední den", $"{FindingCallKinds.NameOf(call.Kind).English}, last day"), Figure.Day(call.Call.DueOn)),
                new("done", OperandOrigin.Input, new("splněno", "done"), call.Call.DoneOn is { } done ? Figure.Day(done) : Figure.Text(new("ne", "no"))),
            ],
        ],
        Reason = Why(),
        Citations = [.. Answer is null ? [] : new[] { ControlSteps.Rules("14") }, .. Call is null ? [] : new[] { ControlSteps.Calls }],
    };

    private BilingualText Why() =>
        Remaining == Money.Zero && Finding.Amount > Money.Zero ? new("Námitce bylo vyhověno, ze zjištění nic nezbývá.", "The objection was upheld; nothing remains of the finding.")
        : IsRemedied ? new($"Porušení bylo napraveno včas ({Days(Language.Czech)}); částka se uznává, odvod ani penále nevznikne.", $"The breach was remedied in time ({Days(Language.English)}); the amount is accepted, there is no levy and no penalty.")
        : IsReturnedInTime ? new($"Peníze byly vráceny včas ({Days(Language.Czech)}); částka se neuznává, odvod ani penále nevznikne.", $"The money was returned in time ({Days(Language.English)}); the amount is not accepted, there is no levy and no penalty.")
        : Call is { Call: { DoneOn: null, DueOn: var due } } ? StillRuns(Call.Kind, new($"Výzva dosud není splněna, lhůta končí {DateText.Of(due, Language.Czech)}", $"The call is not met yet and is due on {DateText.Of(due, Language.English)}"))
        : Call is not null ? new("Výzva nebyla splněna včas; částka se neuznává a následuje odvod.", "The call was not met in time; the amount is not accepted and a levy follows.")
        : Finding.Consequence switch
        {
            FindingConsequence.Recommendation => new("Doporučení nemá finanční dopad.", "A recommendation has no effect on money."),
            FindingConsequence.ContractualClaim => new("Nárok ze smlouvy se uplatní podle smlouvy; vypořádání se nemění.", "A claim of the contract is enforced by the contract; the settlement does not change."),
            _ => new("Částka se neuznává.", "The amount is not accepted."),
        };

    // Money that is returned in time is not accepted either.
    private static BilingualText StillRuns(FindingCallKind kind, BilingualText until) => kind == FindingCallKind.Remedy
        ? new($"{until.Czech}; nebude-li splněna včas, částka se neuznává a\u00A0následuje odvod.", $"{until.English}; if it is not met in time, the amount is not accepted and a levy follows.")
        : new($"{until.Czech}; částka se neuznává, a\u00A0nebude-li výzva splněna včas, následuje odvod.", $"{until.English}; the amount is not accepted, and if the call is not met in time, a levy follows.");

    private string Days(Language language) => DateText.Of(Call!.Call.DoneOn!.Value, language);
}
