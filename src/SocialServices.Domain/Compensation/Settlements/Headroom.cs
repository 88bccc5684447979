using NodaTime;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Compensation.Settlements;

/// <summary>How much more public money may come to a service in its year (zbývající částka do výše vyrovnávací platby), before it is settled.</summary>
public static class Headroom
{
    /// <summary>The ceiling less the net public money and less what is promised and not paid, at least 0.</summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="ceiling">The ceiling of the service and year, zero or more.</param>
    /// <param name="day">The day; entries up to it count.</param>
    /// <exception cref="ArgumentOutOfRangeException">The ceiling is negative.</exception>
    public static Explained<Money> HeadroomUnder(this ServiceLedger ledger, Money ceiling, LocalDate day)
    {
        Guard.Against.OutOfRange(ceiling, Money.Zero, Money.MaxValue);
        var balance = Guard.Against.Null(ledger).AsOf(day);
        var room = Money.FromHellers(Of(ceiling.Hellers, balance.Net.Hellers, balance.Outstanding.Hellers));
        var net = new Operand("net", OperandOrigin.Step, SettlementSteps.PublicMoney.Label, Figure.Amount(balance.Net));
        var expected = new Operand("expected", OperandOrigin.Step, new("přislíbené a nevyplacené", "promised and not paid"), Figure.Amount(balance.Outstanding));
        return new(room, new(SettlementSteps.Headroom, Figure.Amount(room))
        {
            Operands = [new("ceiling", OperandOrigin.Input, Methodologies.CompensationSteps.Ceiling.Label, Figure.Amount(ceiling)), net, expected],
            Calculation = Calculation.Join("−", Figure.Amount(ceiling), net.Value, expected.Value),
            Reason = Reason(room.Hellers, balance.Outstanding.Hellers),
            Citations = SettlementSteps.Headroom.CitationsIn(YearOf(ledger)),
        });
    }

    /// <summary>
    /// The most that may be asked for again of money returned for an earlier period: no more than was returned, and no more than the
    /// headroom of the year.
    /// </summary>
    /// <param name="ledger">The ledger of the year in which the money is asked for.</param>
    /// <param name="ceiling">The ceiling of that year, zero or more.</param>
    /// <param name="returnedEarlier">What was returned earlier, zero or more.</param>
    /// <param name="day">The day; entries up to it count.</param>
    /// <exception cref="ArgumentOutOfRangeException">An amount is negative.</exception>
    public static Explained<Money> HighestExtraInstalment(this ServiceLedger ledger, Money ceiling, Money returnedEarlier, LocalDate day)
    {
        Guard.Against.OutOfRange(returnedEarlier, Money.Zero, Money.MaxValue);
        var (room, explanation) = ledger.HeadroomUnder(ceiling, day);
        var highest = Money.Min(returnedEarlier, room);
        return new(highest, new(SettlementSteps.ExtraInstalment, Figure.Amount(highest))
        {
            Operands = [new("returned", OperandOrigin.Input, new("dříve vrácená částka", "amount returned earlier"), Figure.Amount(returnedEarlier))],
            Reason = returnedEarlier <= room
                ? new("Rozhodla dříve vrácená částka.", "The amount returned earlier decided.")
                : new("Rozhodla zbývající částka do výše vyrovnávací platby.", "The headroom decided."),
            Citations = SettlementSteps.ExtraInstalment.CitationsIn(YearOf(ledger)),
            Parts = [explanation],
        });
    }

    /// <summary>In haléře; net public money is what stays after overcompensation was repaid or carried out.</summary>
    internal static long Of(long ceiling, long net, long expected) => Math.Max(0, ceiling - net - expected);

    internal static BilingualText Reason(long room, long expected) => (room > 0, expected > 0) switch
    {
        (true, true) => new("Přislíbené peníze se počítají, jako by už přišly.", "Promised money counts as if it had come."),
        (true, false) => default,
        (false, true) => new("I\u00A0s\u00A0přislíbenými penězi je strop vyčerpán; další by byly nadměrné.", "With the promised money the ceiling is used up; any more would be overcompensation."),
        _ => new("Strop je vyčerpán; další peníze by byly nadměrné.", "The ceiling is used up; any more money would be overcompensation."),
    };

    private static DateInterval YearOf(ServiceLedger ledger) => new(new LocalDate(ledger.Year, 1, 1), new LocalDate(ledger.Year, 12, 31));
}
