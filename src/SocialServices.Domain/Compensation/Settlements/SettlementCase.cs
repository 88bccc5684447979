using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Compensation.Settlements;

/// <summary>
/// A service ready to be settled for a year (případ k vypořádání), checked: its ledger, what was agreed and what it really cost. The ledger
/// is summed when the case is made, so that settling it many times is fast. Immutable, value-equal and thread-safe.
/// </summary>
public sealed class SettlementCase : IEquatable<SettlementCase>
{
    private SettlementCase(SettlementDefinition definition)
    {
        Definition = definition;
        var ledger = definition.Ledger;
        var balances = ledger.BySource(definition.SettledOn);
        var settled = ServiceLedger.IndexOf(definition.Source);
        Year = ledger.Year;
        Balances = balances.ToValueList();
        var total = LedgerBalance.Total(balances);
        Received = balances[settled].BeforeRepayment.Hellers;
        Others = total.BeforeRepayment.Hellers - Received - definition.OtherReturnsDue.Sum(due => due.Amount.Hellers);
        OthersOutstanding = (total.Outstanding - balances[settled].Outstanding).Hellers;
        ReturnedBefore = (balances[settled].Returned + balances[settled].Levied).Hellers;
        RepaidOfSettled = balances[settled].Settled.Hellers;
        RepaidOfOthers = PublicSource.All.Where(source => source != definition.Source).Sum(source => RepaidAboveDue(source).Hellers);
        Agreed = definition.Terms.Agreed.Hellers;
        Ceiling = definition.Ceiling?.Hellers ?? -1;
        Actual = definition.Actuals.Ceiling.Hellers;
        Spent = (definition.Terms as SettlementTerms.ActualCostCapped)?.Spent?.Hellers ?? -1;
        Ineligible = definition.Ineligible.Hellers;
        Cut = definition.Cut?.Amount.Hellers ?? 0;
        Basis = BasisOf(definition);
        Notes = (balances[settled].Promised > Money.Zero && balances[settled].Promised != definition.Terms.Agreed ? SettlementNotes.OtherPromise : SettlementNotes.None)
            | (ledger.Entries.Any(entry => entry.Day > definition.SettledOn) ? SettlementNotes.LaterEntries : SettlementNotes.None);
    }

    /// <summary>What is known.</summary>
    public SettlementDefinition Definition { get; }

    /// <summary>Calendar year.</summary>
    public int Year { get; }

    /// <summary>Name or identifier of the service.</summary>
    public string Service => Definition.Ledger.Service;

    /// <summary>Balances by source on the day of the settlement.</summary>
    internal ValueList<LedgerBalance> Balances { get; }

    // Haléře. Of the settled source before overcompensation was repaid; of the others the same, less what is to be returned; −1 where not given.
    internal long Received { get; }

    internal long Others { get; }

    internal long OthersOutstanding { get; }

    internal long ReturnedBefore { get; }

    internal long RepaidOfSettled { get; }

    internal long RepaidOfOthers { get; }

    internal long Agreed { get; }

    internal long Ceiling { get; }

    internal long Actual { get; }

    internal long Spent { get; }

    internal long Ineligible { get; }

    internal long Cut { get; }

    internal DueBasis Basis { get; }

    internal SettlementNotes Notes { get; }

    /// <summary>A case of a definition.</summary>
    /// <exception cref="DomainValidationException">The definition breaks rules; the report names all of them.</exception>
    public static SettlementCase Create(SettlementDefinition definition)
    {
        TryCreate(definition, out var settled).ThrowIfErrors();
        return settled!;
    }

    /// <summary>Checks a definition; the case is null when the report has an error.</summary>
    public static ValidationReport TryCreate(SettlementDefinition definition, out SettlementCase? settled)
    {
        var report = SettlementChecks.Check(Guard.Against.Null(definition));
        settled = report.HasErrors ? null : new(definition);
        return report;
    }

    /// <summary>Reads a JSON document of the schema "socialservices.settlement-case/1" in UTF-8; it contains the ledger.</summary>
    /// <exception cref="DomainValidationException">The document breaks rules; the report names all of them with path and line.</exception>
    public static SettlementCase Parse(ReadOnlySpan<byte> document)
    {
        TryParse(document, out var settled).ThrowIfErrors();
        return settled!;
    }

    /// <summary>Reads a JSON document; the case is null when the report has an error.</summary>
    public static ValidationReport TryParse(ReadOnlySpan<byte> document, out SettlementCase? settled) => SettlementCaseDocument.Read(document, out settled);

    /// <summary>The case as a JSON document in UTF-8; <see cref="Parse"/> reads an equal one back.</summary>
    public byte[] ToJson() => SettlementCaseDocument.Write(Definition);

    /// <summary>Public money in haléře after what is not due went back and overcompensation was repaid or carried out.</summary>
    internal long NetOf(long entitled) => Math.Min(Received - RepaidOfSettled, entitled) + Others - RepaidOfOthers;

    /// <summary>The same of one source.</summary>
    internal Money NetOf(PublicSource source, Money entitled) =>
        source == Definition.Source ? Money.Min(Balances[ServiceLedger.IndexOf(source)].Net, entitled) : OtherOf(source) - RepaidAboveDue(source);

    /// <summary>Public money of another source than the settled one, before overcompensation was repaid.</summary>
    internal Money OtherOf(PublicSource source) => Balances[ServiceLedger.IndexOf(source)].BeforeRepayment - DueOf(source);

    private Money DueOf(PublicSource source) => Money.Sum(Definition.OtherReturnsDue.Where(due => due.Source == source).Select(due => due.Amount));

    // What a source got back as overcompensation counts first against what it is to get back anyway.
    private Money RepaidAboveDue(PublicSource source) => Money.Max(Money.Zero, Balances[ServiceLedger.IndexOf(source)].Settled - DueOf(source));

    /// <inheritdoc/>
    public bool Equals(SettlementCase? other) => other is not null && Definition == other.Definition;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SettlementCase);

    /// <inheritdoc/>
    public override int GetHashCode() => Definition.GetHashCode();

    /// <summary>Name and year.</summary>
    public override string ToString() => FormattableString.Invariant($"{Service} {Year}");

    private static DueBasis BasisOf(SettlementDefinition definition) => definition.Terms switch
    {
        SettlementTerms.ActualCostCapped capped => DueBasis.Of(definition.Actuals.Ceiling, capped.Share.ToExact()),
        SettlementTerms.UnitPrice { PerUnit: { } perUnit } price when price.Units.Delivered.TenThousandths < price.Units.Planned.TenThousandths =>
            DueBasis.Of(perUnit, price.Units.Delivered.ToExact()),
        SettlementTerms.UnitPrice { PerUnit: null } price => DueBasis.Of(price.Price, Part(price.Units)),
        SettlementTerms.FixedPrice { Units: { } units } price => DueBasis.Of(price.Price, Part(units)),
        _ => DueBasis.Of(definition.Terms.Agreed, Exact.One),
    };

    private static Exact Part(DeliveredUnits units) => units.Delivered.ToExact() / units.Planned.ToExact();
}
