using NodaTime;
using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Compensation.Sanctions;

/// <summary>What a penalty is computed from (podklad penále): a levy, the day of the breach, and its payments.</summary>
public sealed record PenaltyCase
{
    // A penalty runs from the day after, which the calendar must have.
    private static readonly LocalDate LastWithADayAfter = LocalDate.MaxIsoValue.PlusDays(-1);

    /// <summary>Which levy it is; decides the table of rates.</summary>
    public required SanctionRegime Regime { get; init; }

    /// <summary>The levy, zero or more; of a remitted one the amount before the remission, unless you read the law otherwise.</summary>
    public required Money Levy { get; init; }

    /// <summary>Day of the breach, to 30 December 9999; the penalty runs from the day after it.</summary>
    public required LocalDate BreachedOn { get; init; }

    /// <summary>Payments of the levy in any order, together at most the levy.</summary>
    public ValueList<LevyPayment> Payments { get; init; } = ValueList<LevyPayment>.Empty;

    /// <summary>Last day to which the penalty is computed; needed while the levy is not paid whole. Later payments do not matter then.</summary>
    public LocalDate? Until { get; init; }

    /// <summary>Which rate holds when it changes between breach and payment; the law is not clear, so it must be chosen then.</summary>
    public PenaltyRateReading? Reading { get; init; }

    /// <summary>
    /// The case of an assessed levy and its payments. A remission does not by itself lower the penalty: the levy before it counts, and the
    /// remitted part is unpaid, so give <see cref="Until"/>.
    /// </summary>
    public static PenaltyCase Of(Levy levy, params ValueList<LevyPayment> payments) =>
        new() { Regime = Guard.Against.Null(levy).Breach.Regime, Levy = levy.BeforeRemission, BreachedOn = levy.Breach.BreachedOn, Payments = payments };

    /// <summary>Stretches of days with one unpaid amount, from the day after the breach to the last day.</summary>
    internal IEnumerable<(DateInterval Days, Money Unpaid)> Unpaid(LocalDate last)
    {
        var (from, unpaid) = (BreachedOn.PlusDays(1), Levy);
        foreach (var payment in Payments.Where(payment => payment.PaidOn <= last).OrderBy(payment => payment.PaidOn))
        {
            if (payment.PaidOn >= from)
            {
                yield return (new(from, payment.PaidOn), unpaid);
                from = payment.PaidOn.PlusDays(1);
            }

            unpaid -= payment.Amount;
        }

        if (from <= last)
            yield return (new(from, last), unpaid);
    }

    /// <summary>The last day that counts: of the payment that completes the levy, or the asked one where that is earlier.</summary>
    internal static LocalDate LastDay(PenaltyCase penaltyCase)
    {
        var (levy, breachedOn, payments, until) = (penaltyCase.Levy, penaltyCase.BreachedOn, Guard.Against.Null(penaltyCase.Payments), penaltyCase.Until);
        Guard.Against.Null(penaltyCase.Regime).MustBeLevy(nameof(penaltyCase));
        Guard.Against.OutOfRange(levy, Money.Zero, Money.MaxValue, nameof(Levy));
        Guard.Against.OutOfRange(breachedOn, LocalDate.MinIsoValue, LastWithADayAfter, nameof(BreachedOn));
        Guard.Against.OutOfRange(until ?? breachedOn, breachedOn, LocalDate.MaxIsoValue, nameof(Until));
        foreach (var payment in payments)
        {
            Guard.Against.OutOfRange(payment.Amount, Money.OneHeller, Money.MaxValue, nameof(Payments));
            Guard.Against.OutOfRange(payment.PaidOn, breachedOn, LastWithADayAfter, nameof(Payments));
        }

        var paid = Money.Sum(payments.Select(payment => payment.Amount));
        if (paid > levy)
            throw new ArgumentException($"Payments of at most the levy {levy} are expected, not {paid}; leave out what was paid for something else.", nameof(penaltyCase));
        if (levy == Money.Zero)
            return breachedOn;
        if (paid < levy)
            return until ?? throw new ArgumentException($"The levy is not paid whole, {levy - paid} is left; give {nameof(Until)}, the day to which the penalty is computed.", nameof(penaltyCase));
        var lastPaid = payments.Max(payment => payment.PaidOn);
        return until is { } asked ? LocalDate.Min(lastPaid, asked) : lastPaid;
    }
}

/// <summary>Payment of a levy (platba odvodu), whole or a part of it.</summary>
/// <param name="PaidOn">Day of the payment, on or after the breach and to 30 December 9999; the penalty still runs on it.</param>
/// <param name="Amount">Paid amount, above zero.</param>
public readonly record struct LevyPayment(LocalDate PaidOn, Money Amount);

/// <summary>Which rate of a penalty holds when it changes between the breach and the payment (výklad sazby penále).</summary>
public enum PenaltyRateReading
{
    /// <summary>The rate of the day of the breach for all days (sazba dne porušení).</summary>
    DayOfBreach,

    /// <summary>The rate of each day (sazba každého dne).</summary>
    EachDay,
}
