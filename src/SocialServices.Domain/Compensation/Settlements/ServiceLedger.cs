using NodaTime;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Compensation.Settlements;

/// <summary>
/// Ledger of the public money of one service and calendar year (kniha veřejných zdrojů služby). It is only ever appended to: a new entry
/// gives a new ledger, a mistake is set right by a correction that refers to it. Money counts to the year of the service even where it
/// moves later. Immutable, value-equal and thread-safe.
/// </summary>
public sealed class ServiceLedger : IEquatable<ServiceLedger>
{
    private readonly Movement[] _movements;
    private readonly LedgerBalance[] _bySource;

    private ServiceLedger(string service, int year, ValueList<LedgerEntry> entries)
    {
        Service = service;
        Year = year;
        Entries = entries;
        _movements = Movement.Of(entries).ToArray();
        _bySource = BySource(LocalDate.MaxIsoValue);
        Balance = LedgerBalance.Total(_bySource);
    }

    /// <summary>Name or identifier of the service.</summary>
    public string Service { get; }

    /// <summary>Calendar year of the service.</summary>
    public int Year { get; }

    /// <summary>All that was recorded, in the order of recording.</summary>
    public ValueList<LedgerEntry> Entries { get; }

    /// <summary>The balance of all sources after all entries.</summary>
    public LedgerBalance Balance { get; }

    /// <summary>Money that came back, entry by entry with its corrections, in the order of days.</summary>
    public ValueList<LedgerReturn> Returns => _movements
        .Where(movement => movement.Kind is LedgerEntryKind.Returned or LedgerEntryKind.Levied or LedgerEntryKind.RepaidOvercompensation)
        .GroupBy(movement => Entries[movement.Entry].Corrects ?? Entries[movement.Entry].Reference, StringComparer.Ordinal)
        .Select(group => (Entry: Entries[group.First(movement => Entries[movement.Entry].Corrects is null).Entry], Amount: Money.FromHellers(group.Sum(movement => movement.Hellers))))
        .Where(back => back.Amount > Money.Zero)
        .OrderBy(back => back.Entry.Day)
        .Select(back => new LedgerReturn(back.Entry, back.Amount, Year))
        .ToValueList();

    /// <summary>A ledger of entries.</summary>
    /// <param name="service">Name or identifier of the service, not blank.</param>
    /// <param name="year">Calendar year, 2007 to 2100.</param>
    /// <param name="entries">Entries in the order of recording, at most 10,000; none to begin with.</param>
    /// <exception cref="DomainValidationException">The entries break rules; the report names all of them.</exception>
    public static ServiceLedger Create(string service, int year, params ValueList<LedgerEntry> entries)
    {
        TryCreate(service, year, entries, out var ledger).ThrowIfErrors();
        return ledger!;
    }

    /// <summary>Checks entries; the ledger is null when the report has an error.</summary>
    public static ValidationReport TryCreate(string service, int year, ValueList<LedgerEntry> entries, out ServiceLedger? ledger)
    {
        var report = LedgerRules.Check(service, year, Guard.Against.Null(entries));
        ledger = report.HasErrors ? null : new(service, year, entries);
        return report;
    }

    /// <summary>Reads a JSON document of the schema "socialservices.ledger/1" in UTF-8.</summary>
    /// <exception cref="DomainValidationException">The document breaks rules; the report names all of them with path and line.</exception>
    public static ServiceLedger Parse(ReadOnlySpan<byte> document)
    {
        TryParse(document, out var ledger).ThrowIfErrors();
        return ledger!;
    }

    /// <summary>Reads a JSON document; the ledger is null when the report has an error.</summary>
    public static ValidationReport TryParse(ReadOnlySpan<byte> document, out ServiceLedger? ledger) => LedgerDocument.Read(document, out ledger);

    /// <summary>The ledger as a JSON document in UTF-8; <see cref="Parse"/> reads an equal one back.</summary>
    public byte[] ToJson() => LedgerDocument.Write(this);

    /// <summary>The ledger with one more entry.</summary>
    /// <exception cref="DomainValidationException">The entry breaks a rule; the report says which.</exception>
    public ServiceLedger With(LedgerEntry entry) => Create(Service, Year, Entries.With(Guard.Against.Null(entry)));

    /// <summary>The balance of one source after all entries.</summary>
    public LedgerBalance BalanceOf(PublicSource source) => _bySource[IndexOf(source)];

    /// <summary>The balance of all sources by the entries up to a day, that day included.</summary>
    public LedgerBalance AsOf(LocalDate day) => LedgerBalance.Total(BySource(day));

    /// <summary>The balance of one source by the entries up to a day, that day included.</summary>
    public LedgerBalance AsOf(LocalDate day, PublicSource source) => BySource(day)[IndexOf(source)];

    /// <summary>A row for each entry, in the order of days, with the net public money after it.</summary>
    public ValueList<LedgerRow> ToTable(Language language) => LedgerTable.Rows(this, language);

    /// <summary>The rows as text with semicolons (CSV), as Czech spreadsheets read it; starts with a row of headings.</summary>
    public string ToCsv(Language language) => LedgerTable.Csv(this, language);

    /// <inheritdoc/>
    public bool Equals(ServiceLedger? other) => other is not null && Service == other.Service && Year == other.Year && Entries == other.Entries;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ServiceLedger);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Service, Year, Entries);

    /// <summary>Service, year and net public money in one invariant line.</summary>
    public override string ToString() => FormattableString.Invariant($"{Service} {Year}: net {Balance.Net}");

    internal ReadOnlySpan<Movement> Movements => _movements;

    /// <summary>Balances by source in the order of <see cref="PublicSource.All"/>.</summary>
    internal LedgerBalance[] BySource(LocalDate day)
    {
        var balances = new LedgerBalance[PublicSource.All.Count];
        foreach (ref readonly var movement in Movements)
        {
            ref var balance = ref balances[IndexOf(movement.Source)];
            if (movement.Day <= day)
                balance = balance.Plus(movement, Year);
        }

        foreach (ref var balance in balances.AsSpan())
            balance = balance.Closed();
        return balances;
    }

    internal static int IndexOf(PublicSource source) => PublicSource.All.AsSpan().IndexOf(Guard.Against.Null(source));
}
