using System.Numerics;
using NodaTime;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Compensation.Settlements;
using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Testing.Compensation;

/// <summary>
/// The settlement of a service once more, naive and slow: it reads the definition entry by entry in big whole numbers, and shares no sum,
/// rounding or order of steps with the library.
/// </summary>
public static class SettlementOracle
{
    /// <summary>Settles what is known of a service and year; its ceiling must be given.</summary>
    /// <exception cref="ArgumentException">The definition has no ceiling.</exception>
    public static SettlementNumbers Settle(SettlementDefinition definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        var ceiling = definition.Ceiling?.Hellers ?? throw new ArgumentException("A definition with a ceiling is expected.", nameof(definition));
        BigInteger received = 0, returned = 0, repaid = 0, repaidElsewhere = 0, others = 0, expected = 0;
        foreach (var source in definition.Ledger.Entries.Select(entry => entry.Source).Distinct())
        {
            var isSettled = source == definition.Source;
            BigInteger came = 0, went = 0, settledBy = 0, promised = 0;
            foreach (var entry in definition.Ledger.Entries.Where(entry => entry.Source == source && entry.Day <= definition.SettledOn))
            {
                var kind = entry.Kind == LedgerEntryKind.Correction ? definition.Ledger.Entries.Single(each => each.Reference == entry.Corrects).Kind : entry.Kind;
                switch (kind)
                {
                    case LedgerEntryKind.Promised:
                        promised += entry.Amount.Hellers;
                        break;
                    case LedgerEntryKind.PromiseWithdrawn:
                        promised -= entry.Amount.Hellers;
                        break;
                    case LedgerEntryKind.Paid or LedgerEntryKind.OpeningBalance or LedgerEntryKind.CarriedIn:
                        came += entry.Amount.Hellers;
                        break;
                    case LedgerEntryKind.Returned or LedgerEntryKind.Levied:
                        went += entry.Amount.Hellers;
                        break;
                    default:
                        settledBy += entry.Amount.Hellers;
                        break;
                }
            }

            if (isSettled)
                (received, returned, repaid) = (came - went, went, settledBy);
            else
            {
                BigInteger toCome = definition.OtherReturnsDue.SingleOrDefault(each => each.Source == source)?.Amount.Hellers ?? 0;
                (others, expected, repaidElsewhere) = (others + came - went - toCome, expected + Positive(promised - came), repaidElsewhere + Positive(settledBy - toCome));
            }
        }

        var actuals = definition.Actuals;
        var actual = Positive((BigInteger)actuals.Cost.Hellers + actuals.Profit.Hellers - actuals.Revenue.Hellers - actuals.EarmarkedGifts.Hellers);
        BigInteger agreed = definition.Terms.Agreed.Hellers;
        var due = BigInteger.Min(agreed, Due(definition.Terms, actual));
        var spent = definition.Terms is SettlementTerms.ActualCostCapped { Spent: { } known } ? (BigInteger)known.Hellers : agreed;

        // From the end: what of the agreed amount is kept, layer by layer.
        var afterUnspent = BigInteger.Min(agreed, spent);
        var afterIneligible = Positive(afterUnspent - definition.Ineligible.Hellers);
        var afterDue = BigInteger.Min(afterIneligible, due);
        var entitled = Positive(afterDue - (definition.Cut?.Amount.Hellers ?? 0));
        var money = BigInteger.Min(received, entitled) + others;
        expected += Positive(entitled - received);
        var kept = BigInteger.Min(received - repaid, entitled) + others - repaidElsewhere;
        return new(
            Money(due), Money(agreed - afterUnspent), Money(afterUnspent - afterIneligible), Money(afterIneligible - afterDue), Money(afterDue - entitled), Money(entitled), Money(money),
            Money(Positive(actual - money)), Reading(ceiling), Reading(actual));

        SettlementReadingNumbers Reading(BigInteger top)
        {
            var over = Positive(money - top);
            var back = BigInteger.Max(returned, returned + received - entitled) + over;
            var owed = Positive(Positive(received - entitled) + over - BigInteger.Min(over, repaidElsewhere) - repaid);
            return new(Money(top), Money(over), Money(Positive(top - kept - expected)), Money(back), Money(owed), Money(owed + returned + repaid + repaidElsewhere - back));
        }
    }

    private static BigInteger Due(SettlementTerms terms, BigInteger actual) => terms switch
    {
        SettlementTerms.ActualCostCapped capped => Rounded(actual * capped.Share.Millionths, 1_000_000),
        SettlementTerms.UnitPrice { PerUnit: { } perUnit, Units: var (planned, delivered) } price => delivered.TenThousandths >= planned.TenThousandths
            ? price.Price.Hellers
            : Rounded((BigInteger)perUnit.Hellers * delivered.TenThousandths, 10_000),
        SettlementTerms.UnitPrice { Units: var (planned, delivered) } price => Rounded((BigInteger)price.Price.Hellers * delivered.TenThousandths, planned.TenThousandths),
        SettlementTerms.FixedPrice { Units: (var planned, var delivered) } price => Rounded((BigInteger)price.Price.Hellers * delivered.TenThousandths, planned.TenThousandths),
        _ => terms.Agreed.Hellers,
    };

    // Half up: the numbers are not negative.
    private static BigInteger Rounded(BigInteger above, BigInteger below) => ((2 * above) + below) / (2 * below);

    private static BigInteger Positive(BigInteger number) => number.Sign < 0 ? 0 : number;

    private static Money Money(BigInteger hellers) => Domain.Monetary.Money.FromHellers((long)hellers);
}

/// <summary>Numbers of a settlement (čísla vypořádání).</summary>
public sealed record SettlementNumbers(
    Money Due, Money Unspent, Money Ineligible, Money NotDue, Money Cut, Money Entitled, Money PublicMoney, Money Undercompensation,
    SettlementReadingNumbers ByAdvanceCeiling, SettlementReadingNumbers ByActualNetCost)
{
    /// <summary>The numbers that the library gives.</summary>
    public static SettlementNumbers Of(Settlement settlement) => new(
        settlement.Due, settlement.Unspent, settlement.Ineligible, settlement.NotDue, settlement.Cut, settlement.Entitled, settlement.PublicMoney, settlement.Undercompensation,
        SettlementReadingNumbers.Of(settlement.By(OvercompensationReading.AdvanceCeiling)),
        SettlementReadingNumbers.Of(settlement.By(OvercompensationReading.ActualNetCost)));
}

/// <summary>Numbers of a settlement by one reading of overcompensation (čísla podle výkladu).</summary>
public sealed record SettlementReadingNumbers(Money Ceiling, Money Overcompensation, Money Headroom, Money TotalBack, Money ToReturnNow, Money RepaidTooMuch)
{
    /// <summary>The numbers that the library gives.</summary>
    public static SettlementReadingNumbers Of(SettlementReading reading) =>
        new(reading.Ceiling, reading.Overcompensation, reading.Headroom, reading.TotalBack, reading.ToReturnNow, reading.RepaidTooMuch);
}
