using NodaTime;
using SocialServices.Domain.Contracts;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Law;

namespace SocialServices.Domain.Projects.Controls;

/// <summary>
/// Time limits of a control that started on a day (lhůty kontroly), each with its reasons. The day of the event does not count, and an end on a
/// day that is no working day moves to the next working day; where it moves, the explanation says that this is not verified. Immutable and
/// thread-safe.
/// </summary>
public sealed record ControlDeadlines
{
    private static readonly BilingualText Remedy = new(
        "Doplňte délku se zdrojem: ControlTimes.Known with { … = ControlTimes.Known.….With(Dated.Value(…)) }.",
        "Supply the length with its source: ControlTimes.Known with { … = ControlTimes.Known.….With(Dated.Value(…)) }.");

    private ControlDeadlines(LocalDate startedOn, ControlTimes times)
    {
        StartedOn = startedOn;
        Times = times;
    }

    /// <summary>Day on which the control started.</summary>
    public LocalDate StartedOn { get; }

    /// <summary>The lengths that are read.</summary>
    public ControlTimes Times { get; }

    /// <summary>The time limits of a control.</summary>
    /// <param name="basis">What the control rests on.</param>
    /// <param name="startedOn">Day on which it started.</param>
    /// <param name="times">Lengths supplied by the caller; those of the library when omitted. Of a contract they must be given.</param>
    /// <exception cref="LegalParameterNotDefinedException">The control rests on a contract and no lengths are given.</exception>
    public static ControlDeadlines For(ControlBasis basis, LocalDate startedOn, ControlTimes? times = null) => Guard.Against.Null(basis) == ControlBasis.Contract && times is null
        ? throw new LegalParameterNotDefinedException("control.time.protocol", new("lhůty kontroly podle smlouvy", "time limits of a control by a contract"), startedOn, [],
            new("stanoví je smlouva, ne zákon", "a contract sets them, no act does"),
            new("Opište je ze smlouvy: ControlTimes.OfContract(protocol, objections, answer, source).", "Take them from the contract: ControlTimes.OfContract(protocol, objections, answer, source)."))
        : new(startedOn, times ?? ControlTimes.Known);

    /// <summary>The last day to make the protocol: 30 days from the last act of the control.</summary>
    /// <param name="lastActOn">Day of the last act of the control.</param>
    /// <exception cref="LegalParameterNotDefinedException">The length is not known.</exception>
    public Explained<LocalDate> LastDayForProtocol(LocalDate lastActOn) => End(Times.Protocol, new("protokol", "protocol"), LastAct, lastActOn);

    /// <summary>The same in an especially complex case: 60 days.</summary>
    /// <param name="lastActOn">Day of the last act of the control.</param>
    /// <exception cref="LegalParameterNotDefinedException">The length is not known.</exception>
    public Explained<LocalDate> LastDayForComplexProtocol(LocalDate lastActOn) => End(Times.ComplexProtocol, new("protokol ve zvláště složitém případě", "protocol in an especially complex case"), LastAct, lastActOn);

    /// <summary>The last day for objections: 15 days from the delivery of the protocol, or more where the protocol says so.</summary>
    /// <param name="deliveredOn">Day on which the protocol was delivered.</param>
    /// <param name="statedDays">Days that the protocol states; none where it states none. Fewer than by the rule do not shorten the time.</param>
    /// <exception cref="LegalParameterNotDefinedException">The length is not known.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The stated days are not from 0 to 1,000.</exception>
    public Explained<LocalDate> LastDayForObjections(LocalDate deliveredOn, int? statedDays = null)
    {
        var length = Read(Times.Objections);
        return Guard.Against.OutOfRange(statedDays ?? 0, 0, ControlTimes.MostDays, nameof(statedDays)) > length.Value
            ? End(Times.Objections, length with { Value = statedDays!.Value, Citation = Citation.Document(new("protokol o kontrole", "protocol of the control")) }, new("námitky", "objections"), Delivery, deliveredOn)
            : End(Times.Objections, length, new("námitky", "objections"), Delivery, deliveredOn);
    }

    /// <summary>The last day to answer objections: 30 days from their delivery.</summary>
    /// <param name="filedOn">Day on which the objections were delivered.</param>
    /// <exception cref="LegalParameterNotDefinedException">The length is not known.</exception>
    public Explained<LocalDate> LastDayForAnswer(LocalDate filedOn) => End(Times.Answer, new("vyřízení námitek", "answer to objections"), new("doručení námitek", "delivery of the objections"), filedOn);

    private static BilingualText LastAct => new("poslední kontrolní úkon", "last act of the control");

    private static BilingualText Delivery => new("doručení protokolu", "delivery of the protocol");

    private Explained<LocalDate> End(Dated<int> table, BilingualText subject, BilingualText name, LocalDate day) => End(table, Read(table), subject, name, day);

    private static Explained<LocalDate> End(Dated<int> table, DatedValue<int> length, BilingualText subject, BilingualText name, LocalDate day) =>
        ProcurementDeadlines.End(table, length, subject, name, day, ControlSteps.Deadline);

    private DatedValue<int> Read(Dated<int> table) => table.At(StartedOn, Remedy);
}
