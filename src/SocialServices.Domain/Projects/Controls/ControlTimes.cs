using NodaTime;
using SocialServices.Domain.Law;
using SocialServices.Domain.Services;

namespace SocialServices.Domain.Projects.Controls;

/// <summary>
/// Lengths of the time limits of a control in days (délky lhůt kontroly), by the day on which it started: those of Act 255/2012 Sb., or those
/// that a contract agrees. Those before 2014 are not known; a caller who knows one supplies it with its source:
/// <c>ControlTimes.Known with { Protocol = ControlTimes.Known.Protocol.With(Dated.Value(…)) }</c>.
/// </summary>
public sealed record ControlTimes
{
    /// <summary>Longest time limit in days.</summary>
    internal const int MostDays = 1000;

    private static readonly LocalDate Rules = LegalAct.ControlRulesAct.Validity.From!.Value;

    private static readonly BilingualText AnswerNotVerified = new(
        "Zda se lhůta ve zvlášť složitém případě prodlužuje, není ověřeno.", "Whether the time is longer in an especially complex case is not verified.");

    private ControlTimes()
    {
    }

    /// <summary>The lengths of Act 255/2012 Sb. as far as the library knows them.</summary>
    public static ControlTimes Known { get; } = new();

    /// <summary>Time to make the protocol from the last act of the control: 30 days.</summary>
    public Dated<int> Protocol { get; init => field = Guard.Against.Null(value, nameof(Protocol)); } = Length("protocol", ProtocolName, 30, "12");

    /// <summary>The same in an especially complex case: 60 days.</summary>
    public Dated<int> ComplexProtocol { get; init => field = Guard.Against.Null(value, nameof(ComplexProtocol)); } = Length("complex-protocol", ComplexProtocolName, 60, "12");

    /// <summary>Time for objections from the delivery of the protocol: 15 days, or more where the protocol says so.</summary>
    public Dated<int> Objections { get; init => field = Guard.Against.Null(value, nameof(Objections)); } = Length("objections", ObjectionsName, 15, "13");

    /// <summary>Time to answer objections from their delivery: 30 days.</summary>
    public Dated<int> Answer { get; init => field = Guard.Against.Null(value, nameof(Answer)); } = Length("answer", AnswerName, 30, "14", AnswerNotVerified);

    /// <summary>The four lengths by their names in documents.</summary>
    internal static ValueList<(string Name, Func<ControlTimes, Dated<int>> Of)> Lengths { get; } =
        [("protocol", times => times.Protocol), ("complexProtocol", times => times.ComplexProtocol), ("objections", times => times.Objections), ("answer", times => times.Answer)];

    private static BilingualText ProtocolName => new("lhůta pro vyhotovení protokolu ve dnech", "time to make the protocol in days");

    private static BilingualText ComplexProtocolName => new("lhůta pro vyhotovení protokolu ve zvláště složitém případě ve dnech", "time to make the protocol in an especially complex case in days");

    private static BilingualText ObjectionsName => new("lhůta pro námitky ve dnech", "time for objections in days");

    private static BilingualText AnswerName => new("lhůta pro vyřízení námitek ve dnech", "time to answer objections in days");

    /// <summary>Lengths that a contract agrees, for a control that rests on it; each from 0 to 1,000 days.</summary>
    /// <param name="protocol">Time to make the protocol.</param>
    /// <param name="objections">Time for objections.</param>
    /// <param name="answer">Time to answer objections.</param>
    /// <param name="contract">Where they stand.</param>
    /// <param name="complexProtocol">Time to make the protocol in an especially complex case; the ordinary one when omitted.</param>
    /// <exception cref="ArgumentOutOfRangeException">A length is not from 0 to 1,000 days.</exception>
    public static ControlTimes OfContract(int protocol, int objections, int answer, Citation contract, int? complexProtocol = null)
    {
        Guard.Against.Null(contract);
        return new()
        {
            Protocol = Agreed("protocol", ProtocolName, protocol, contract),
            ComplexProtocol = Agreed("complex-protocol", ComplexProtocolName, complexProtocol ?? protocol, contract),
            Objections = Agreed("objections", ObjectionsName, objections, contract),
            Answer = Agreed("answer", AnswerName, answer, contract),
        };
    }

    private static Dated<int> Length(string id, BilingualText name, int length, string section, BilingualText reservation = default) => Dated.Of($"control.time.{id}", name, null,
        Dated.Unknown<int>(SocialServicesLaw.Starts, new("lhůty kontrol zahájených před 1.\u00A01.\u00A02014 nejsou ověřeny", "the time limits of controls started before 1 January 2014 are not verified")),
        Dated.Value(Rules, length, Citation.Section(LegalAct.ControlRulesAct, section), reservation));

    private static Dated<int> Agreed(string id, BilingualText name, int length, Citation contract) =>
        Dated.Of($"control.time.{id}", name, null, Dated.Value(SocialServicesLaw.Starts, Guard.Against.OutOfRange(length, 0, MostDays, nameof(length)), contract));
}
