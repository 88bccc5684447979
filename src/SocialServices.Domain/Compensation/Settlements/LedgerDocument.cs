using System.Text.Json;
using NodaTime;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Compensation.Settlements;

/// <summary>Reader and writer of the JSON document "socialservices.ledger/1".</summary>
internal static class LedgerDocument
{
    private const string Kind = "ledger";
    private const int Version = 1;
    private const int NoYear = 0;

    private static readonly (string Code, LedgerEntryKind? Value)[] Kinds =
    [
        ("promised", LedgerEntryKind.Promised), ("paid", LedgerEntryKind.Paid), ("promise-withdrawn", LedgerEntryKind.PromiseWithdrawn), ("returned", LedgerEntryKind.Returned),
        ("levied", LedgerEntryKind.Levied), ("repaid-overcompensation", LedgerEntryKind.RepaidOvercompensation), ("carried-in", LedgerEntryKind.CarriedIn),
        ("carried-out", LedgerEntryKind.CarriedOut), ("opening-balance", LedgerEntryKind.OpeningBalance), ("correction", LedgerEntryKind.Correction),
    ];

    public static ValidationReport Read(ReadOnlySpan<byte> document, out ServiceLedger? ledger) =>
        DocumentReader.Read(document, Kind, Version, Ledger, out ledger);

    /// <summary>The ledger inside another document; none when it has an error.</summary>
    public static ServiceLedger? ReadInside(DocumentNode root) => DocumentReader.ReadInside(root, Kind, Version, Ledger);

    public static byte[] Write(ServiceLedger ledger) => DocumentWriter.Bytes(json => Write(json, ledger));

    public static void Write(Utf8JsonWriter json, ServiceLedger ledger) => json.Part(Kind, Version, ledger, Content);

    private static void Content(Utf8JsonWriter json, ServiceLedger ledger)
    {
        json.WriteString("service", ledger.Service);
        json.WriteNumber("year", ledger.Year);
        json.RequiredObjects("entries", ledger.Entries, static (json, entry) =>
        {
            json.Date("day", entry.Day);
            json.Code("kind", Kinds, entry.Kind);
            json.WriteString("source", entry.Source.Code);
            json.Number<Money>("amount", entry.Amount);
            json.WriteString("reference", entry.Reference);
            json.Text("corrects", entry.Corrects);
        });
    }

    private static ServiceLedger? Ledger(DocumentNode root)
    {
        var (service, year) = (root.Required("service")?.AsText() ?? string.Empty, root.Required("year")?.AsInteger() ?? NoYear);
        var entries = root.Required("entries").AsObjects(EntryOf);
        root.RefuseUnknown();
        var report = ServiceLedger.TryCreate(service, year, entries, out var ledger);
        return root.AddChecked(report, RestsOn) ? ledger : null;
    }

    private static LedgerEntry EntryOf(DocumentNode node)
    {
        var entry = new LedgerEntry(
            node.Required("day")?.AsDate() ?? SocialServicesLaw.Starts, node.Required("kind")?.AsCode(Kinds) ?? LedgerEntryKind.Paid, node.Required("source")?.AsPublicSource() ?? PublicSource.Other,
            node.Required("amount")?.AsMoney() ?? default, node.Required("reference")?.AsText() ?? string.Empty)
        {
            Corrects = node.Optional("corrects")?.AsText(),
        };
        node.RefuseUnknown();
        return entry;
    }

    // Most rules weigh an entry against others, or by its kind and the year.
    private static ValueList<string> RestsOn(Problem problem) => problem.Code switch
    {
        LedgerProblemCodes.Range when problem.Path.EndsWith(".amount", StringComparison.Ordinal) => [problem.Path.Replace(".amount", ".kind", StringComparison.Ordinal)],
        LedgerProblemCodes.UnusualDay => ["$.year", problem.Path.Replace(".day", ".kind", StringComparison.Ordinal)],
        LedgerProblemCodes.Day => ["$.year", "$.entries"],
        LedgerProblemCodes.Correction or LedgerProblemCodes.TooMuchBack or LedgerProblemCodes.TooMuchWithdrawn => ["$.entries"],
        LedgerProblemCodes.Repeated when !problem.Path.EndsWith(".reference", StringComparison.Ordinal) => ["$.entries"],
        _ => [],
    };
}
