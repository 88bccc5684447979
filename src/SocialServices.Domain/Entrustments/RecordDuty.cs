using NodaTime;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Law;

namespace SocialServices.Domain.Entrustments;

/// <summary>Another duty to keep records (povinnost uchovávat doklady), such as the archiving rules of a project.</summary>
/// <param name="Until">Last day on which they must be kept.</param>
/// <param name="Source">Where the duty stands.</param>
public sealed record RecordDuty(LocalDate Until, Citation Source)
{
    /// <summary>Why the last day is not the own one.</summary>
    internal static BilingualText IsLonger { get; } = new("Rozhoduje jiná, delší povinnost.", "Another, longer duty decides.");

    /// <summary>The own last day, or the latest of other duties.</summary>
    internal static LocalDate Latest(LocalDate own, ValueList<RecordDuty> others) => others.Aggregate(own, (latest, duty) => LocalDate.Max(latest, duty.Until));

    /// <summary>Other duties as operands, numbered from one.</summary>
    internal static IEnumerable<Operand> Operands(ValueList<RecordDuty> others) => others.Select((duty, index) => new Operand(
        FormattableString.Invariant($"duty.{index + 1}"), OperandOrigin.Input, new("jiná povinnost do", "another duty until"), Figure.Day(duty.Until), duty.Source));
}
