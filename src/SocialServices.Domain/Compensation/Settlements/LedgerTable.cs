using SocialServices.Domain.Explanations;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Time;

namespace SocialServices.Domain.Compensation.Settlements;

/// <summary>Writes a ledger as a table.</summary>
internal static class LedgerTable
{
    public static ValueList<LedgerRow> Rows(ServiceLedger ledger, Language language)
    {
        var net = Money.Zero;
        var rows = new List<LedgerRow>();
        foreach (var movement in Movement.InOrder(ledger.Movements.ToArray()))
        {
            var entry = ledger.Entries[movement.Entry];
            net += Money.FromHellers(movement.Hellers) * movement.Kind.Direction();
            rows.Add(new(
                DateText.Of(entry.Day, language), entry.Kind.ToText(language), entry.Source.Name.In(language), entry.Amount.ToText(language), net.ToText(language), entry.Reference,
                Note(ledger, entry, language)));
        }

        return rows.ToValueList();
    }

    public static string Csv(ServiceLedger ledger, Language language)
    {
        string[] headings = language == Language.Czech
            ? ["Den", "Zápis", "Zdroj", "Částka", "Čistý stav", "Označení", "Poznámka"]
            : ["Day", "Entry", "Source", "Amount", "Net", "Reference", "Note"];
        var lines = Rows(ledger, language).Select(row => ExplanationTable.Line([row.Day, row.Kind, row.Source, row.Amount, row.Net, row.Reference, row.Note]));
        return string.Concat(lines.Prepend(ExplanationTable.Line(headings)));
    }

    private static string Note(ServiceLedger ledger, LedgerEntry entry, Language language)
    {
        if (entry.Corrects is { } corrected)
            return language == Language.Czech ? $"opravuje '{corrected}'" : $"corrects '{corrected}'";
        if (entry.Kind is not (LedgerEntryKind.Returned or LedgerEntryKind.RepaidOvercompensation))
            return string.Empty;
        BilingualText note = new LedgerReturn(entry, entry.Amount, ledger.Year) switch
        {
            { MayBeRedistributed: true } => new("v\u00A0roce služby, lze přerozdělit", "within the year of the service, may be redistributed"),
            { MayBeRedistributed: false } => new("po roce služby, nelze přerozdělit, patří ministerstvu", "after the year of the service, may not be redistributed, goes to the ministry"),
            { IsWithinYear: true } => new("v\u00A0roce služby", "within the year of the service"),
            _ => new("po roce služby", "after the year of the service"),
        };
        return note.In(language);
    }
}
