using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Compensation.Settlements;

/// <summary>
/// What a ledger holds of one source or of all on a day (stav knihy), in crowns. Corrections are counted with what they correct. The
/// default is nothing.
/// </summary>
public readonly record struct LedgerBalance
{
    /// <summary>Promised, less what of it was withdrawn (přislíbeno).</summary>
    public Money Promised { get; internal init; }

    /// <summary>Paid, with the opening balance (vyplaceno).</summary>
    public Money Paid { get; internal init; }

    /// <summary>Carried in from the year before (převedeno z minulého roku).</summary>
    public Money CarriedIn { get; internal init; }

    /// <summary>Returned, other than overcompensation (vráceno).</summary>
    public Money Returned { get; internal init; }

    /// <summary>Levied (odvedeno).</summary>
    public Money Levied { get; internal init; }

    /// <summary>Overcompensation repaid (vrácená nadměrná vyrovnávací platba).</summary>
    public Money Repaid { get; internal init; }

    /// <summary>Carried out into the next year (převedeno do dalšího roku).</summary>
    public Money CarriedOut { get; internal init; }

    /// <summary>What of the returned and repaid came back within the calendar year of the service (vráceno v roce služby).</summary>
    public Money ReturnedWithinYear { get; internal init; }

    /// <summary>
    /// Promised and not paid yet, at least 0 for each source (přislíbeno a nevyplaceno). Money carried in stands for money of the year, so
    /// that it fulfils a promise as a payment does.
    /// </summary>
    public Money Outstanding { get; internal init; }

    /// <summary>Paid and carried in (přijato).</summary>
    public Money Received => Paid + CarriedIn;

    /// <summary>All that went back: returned, levied, repaid and carried out (zpět celkem).</summary>
    public Money GivenBack => Returned + Levied + Repaid + CarriedOut;

    /// <summary>Received less all that went back: the public money of the year (čistý stav).</summary>
    public Money Net => Received - GivenBack;

    /// <summary>Net before overcompensation was settled: received − returned − levied.</summary>
    internal Money BeforeRepayment => Received - Returned - Levied;

    /// <summary>How overcompensation was settled so far: repaid and carried out.</summary>
    internal Money Settled => Repaid + CarriedOut;

    internal LedgerBalance Plus(in Movement movement, int year)
    {
        var amount = Money.FromHellers(movement.Hellers);
        var within = movement.MovedOn.Year <= year ? amount : Money.Zero;
        return movement.Kind switch
        {
            LedgerEntryKind.Promised => this with { Promised = Promised + amount },
            LedgerEntryKind.PromiseWithdrawn => this with { Promised = Promised - amount },
            LedgerEntryKind.Paid or LedgerEntryKind.OpeningBalance => this with { Paid = Paid + amount },
            LedgerEntryKind.CarriedIn => this with { CarriedIn = CarriedIn + amount },
            LedgerEntryKind.Returned => this with { Returned = Returned + amount, ReturnedWithinYear = ReturnedWithinYear + within },
            LedgerEntryKind.Levied => this with { Levied = Levied + amount },
            LedgerEntryKind.RepaidOvercompensation => this with { Repaid = Repaid + amount, ReturnedWithinYear = ReturnedWithinYear + within },
            _ => this with { CarriedOut = CarriedOut + amount },
        };
    }

    /// <summary>The balance of a source with what is outstanding of it.</summary>
    internal LedgerBalance Closed() => this with { Outstanding = Money.Max(Money.Zero, Promised - Received) };

    internal static LedgerBalance Total(IEnumerable<LedgerBalance> sources) => sources.Aggregate(default(LedgerBalance), (sum, source) => new()
    {
        Promised = sum.Promised + source.Promised,
        Paid = sum.Paid + source.Paid,
        CarriedIn = sum.CarriedIn + source.CarriedIn,
        Returned = sum.Returned + source.Returned,
        Levied = sum.Levied + source.Levied,
        Repaid = sum.Repaid + source.Repaid,
        CarriedOut = sum.CarriedOut + source.CarriedOut,
        ReturnedWithinYear = sum.ReturnedWithinYear + source.ReturnedWithinYear,
        Outstanding = sum.Outstanding + source.Outstanding,
    });
}
