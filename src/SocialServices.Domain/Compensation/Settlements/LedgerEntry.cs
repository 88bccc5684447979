using NodaTime;
using NodaTime.Text;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Compensation.Settlements;

/// <summary>Entry of a ledger (zápis): money of one source that was promised, paid, or went back. It is never changed nor erased.</summary>
/// <param name="Day">Day on which it happened. It may lie after the year of the service: money counts to the year that it is for.</param>
/// <param name="Kind">What happened.</param>
/// <param name="Source">Whose money.</param>
/// <param name="Amount">Crowns above zero; of an opening balance zero or more; of a correction the difference, which may be negative.</param>
/// <param name="Reference">Mark of the entry, such as the number of its document; unique in the ledger.</param>
public sealed record LedgerEntry(LocalDate Day, LedgerEntryKind Kind, PublicSource Source, Money Amount, string Reference)
{
    /// <summary>Reference of the entry that a correction corrects; none of any other kind.</summary>
    public string? Corrects { get; init; }

    /// <summary>A correction of this entry.</summary>
    /// <param name="day">Day of the correction.</param>
    /// <param name="difference">What is added to the amount; negative where it was recorded too high.</param>
    /// <param name="reference">Mark of the correction.</param>
    public LedgerEntry CorrectedBy(LocalDate day, Money difference, string reference) => new(day, LedgerEntryKind.Correction, Source, difference, reference) { Corrects = Reference };

    /// <summary>One invariant line, such as "2022-03-15 Paid region 500000.00 CZK 'statement 3'".</summary>
    public override string ToString() =>
        $"{LocalDatePattern.Iso.Format(Day)} {Kind} {Source} {Amount} '{Reference}'{(Corrects is null ? string.Empty : $" of '{Corrects}'")}";
}
