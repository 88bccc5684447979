using NodaTime;
using SocialServices.Domain.Compensation.Methodologies;

namespace SocialServices.Domain.Compensation.Settlements;

/// <summary>An entry as sums read it: a correction has the kind of what it corrects and the day on which that money moved.</summary>
internal readonly record struct Movement(int Entry, LocalDate Day, LocalDate MovedOn, LedgerEntryKind Kind, PublicSource Source, long Hellers)
{
    /// <summary>The movements of entries, in their order; a correction of nothing that can be corrected has none.</summary>
    public static IEnumerable<Movement> Of(ValueList<LedgerEntry> entries)
    {
        var recorded = new Dictionary<string, LedgerEntry>(StringComparer.Ordinal);
        foreach (var entry in entries.Where(entry => entry is { Kind: not LedgerEntryKind.Correction, Reference: not null }))
            recorded.TryAdd(entry.Reference, entry);
        for (var i = 0; i < entries.Count; i++)
        {
            var entry = entries[i];
            if (entry.Kind != LedgerEntryKind.Correction)
                yield return new(i, entry.Day, entry.Day, entry.Kind, entry.Source, entry.Amount.Hellers);
            else if (entry.Corrects is not null && recorded.TryGetValue(entry.Corrects, out var corrected))
                yield return new(i, entry.Day, corrected.Day, corrected.Kind, corrected.Source, entry.Amount.Hellers);
        }
    }

    /// <summary>Movements in the order of days; on one day what comes is before what goes.</summary>
    public static IEnumerable<Movement> InOrder(IEnumerable<Movement> movements) => movements.OrderBy(movement => movement.Day).ThenBy(movement => movement.IsLess).ThenBy(movement => movement.Entry);

    /// <summary>True where it takes money or a promise away.</summary>
    public bool IsLess => (Kind.Direction() < 0 || Kind == LedgerEntryKind.PromiseWithdrawn) == Hellers >= 0;
}
