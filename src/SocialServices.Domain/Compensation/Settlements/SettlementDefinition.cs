using NodaTime;
using NodaTime.Text;
using SocialServices.Domain.Compensation.Costs;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Entrustments;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;

namespace SocialServices.Domain.Compensation.Settlements;

/// <summary>
/// What is known when a service is settled for a year (podklady k vypořádání); not checked yet.
/// <see cref="SettlementCase.Create"/> checks it.
/// </summary>
public sealed record SettlementDefinition
{
    /// <summary>The ledger of the service and year, with the money of all sources.</summary>
    public required ServiceLedger Ledger { get; init => field = Guard.Against.Null(value, nameof(Ledger)); }

    /// <summary>Day of the settlement; entries up to that day count, later ones do not.</summary>
    public required LocalDate SettledOn { get; init; }

    /// <summary>The source whose agreed amount is settled.</summary>
    public required PublicSource Source { get; init => field = Guard.Against.Null(value, nameof(Source)); }

    /// <summary>What was agreed; of all that the source agreed for the service and year.</summary>
    public required SettlementTerms Terms { get; init => field = Guard.Against.Null(value, nameof(Terms)); }

    /// <summary>The actual figures of the service, all its lines together.</summary>
    public required ActualFigures Actuals { get; init; }

    /// <summary>
    /// The ceiling set in advance in crowns (maximální výše vyrovnávací platby), by the assessment or the entrustment. Without it nothing is
    /// settled: it is a problem that blocks.
    /// </summary>
    public Money? Ceiling { get; init; }

    /// <summary>Where the ceiling stands, for the explanation.</summary>
    public Citation? CeilingSource { get; init; }

    /// <summary>What of the spent money went on what it may not pay (neuznatelné použití), in crowns: returned, or levied.</summary>
    public Money Ineligible { get; init; }

    /// <summary>What is cut of the agreed amount, with the reason; none by default.</summary>
    public SettlementCut? Cut { get; init; }

    /// <summary>
    /// What of other sources is to be returned because it is not due, and has not come back by the day of the settlement; none by default.
    /// It is no public money of the service, so that it is not taken for overcompensation. Where several sources are settled, settle each,
    /// and give each the <see cref="Settlement.ToReturn"/> of the others, which does not depend on it.
    /// </summary>
    public ValueList<ReturnDue> OtherReturnsDue { get; init => field = Guard.Against.Null(value, nameof(OtherReturnsDue)); } = [];

    /// <summary>The reading of overcompensation that binds, where the methodology does not say.</summary>
    public OvercompensationReading? Binding { get; init; }

    /// <summary>Way in which the money was given; where it is known, the explanation names its sanction.</summary>
    public FundingInstrument? Instrument { get; init; }

    /// <summary>Type of the service; where it is given, only rules of that type settle it.</summary>
    public ServiceType? Type { get; init; }

    /// <summary>Service, year, day and terms in one invariant line.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"{Ledger}; {Source} settled on {LocalDatePattern.Iso.Format(SettledOn)}: {Terms}, {Actuals}, ceiling {Ceiling}, ineligible {Ineligible}, {Cut}, {Binding}, {Instrument}{string.Concat(OtherReturnsDue.Select(due => $", {due}"))}");
}

/// <summary>What of a source is to be returned because it is not due (vratka jiného zdroje), such as what was not spent.</summary>
/// <param name="Source">Which source, not the settled one.</param>
/// <param name="Amount">Crowns, zero or more; at most what the provider has of the source.</param>
public sealed record ReturnDue(PublicSource Source, Money Amount)
{
    /// <summary>Which source, not the settled one.</summary>
    public PublicSource Source { get; init => field = Guard.Against.Null(value, nameof(Source)); } = Guard.Against.Null(Source);

    /// <summary>Source and amount in one invariant line.</summary>
    public override string ToString() => $"{Source} to return {Amount}";
}

/// <summary>What is cut of an agreed amount (krácení při vypořádání), such as for units that were not delivered.</summary>
/// <param name="Amount">Crowns, zero or more.</param>
/// <param name="Reason">Why.</param>
public sealed record SettlementCut(Money Amount, BilingualText Reason);
