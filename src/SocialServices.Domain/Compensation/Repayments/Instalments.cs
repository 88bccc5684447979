using NodaTime;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Time;

namespace SocialServices.Domain.Compensation.Repayments;

/// <summary>
/// A yearly amount in instalments (rozpis splátek): equal ones rounded down to a step, the last by difference. When the amount changes or the
/// service ends, what was paid counts, and what is above is to be returned; no instalment is ever negative. Immutable and thread-safe.
/// </summary>
public sealed record Instalments
{
    private Instalments(Money total, Money step, ValueList<Instalment> items)
    {
        Total = total;
        Step = step;
        Items = items;
    }

    /// <summary>What is due for the year; of a service that ended, for the days to <see cref="LastDay"/>.</summary>
    public Money Total { get; }

    /// <summary>Last day of the service after which the instalments were stopped; none while it goes on.</summary>
    public LocalDate? LastDay { get; private init; }

    /// <summary>The step to which instalments are rounded down.</summary>
    public Money Step { get; }

    /// <summary>The instalments by due day, those that were paid as they were paid.</summary>
    public ValueList<Instalment> Items { get; }

    /// <summary>What the recipient has already returned of what was paid: zero or more, 0 by default; set it before a further change.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative or above the sum of the instalments.</exception>
    public Money Returned { get; init => field = Guard.Against.OutOfRange(value, Money.Zero, Sum, nameof(Returned)); }

    /// <summary>What was paid above what is due, less what was returned.</summary>
    public Money ToReturn => Money.Max(Money.Zero, Sum - Returned - Total);

    /// <summary>What is due and has no instalment left to be paid in; agree on one more.</summary>
    public Money Unscheduled => Money.Max(Money.Zero, Total + Returned - Sum);

    // The plan before it was stopped, from which another last day starts anew: its amount is for all days, its instalments are uncut.
    private Instalments? Whole { get; init; }

    private Money Sum => Money.Sum(Items.Select(item => item.Amount));

    /// <summary>An amount in equal instalments.</summary>
    /// <param name="total">Crowns, zero or more.</param>
    /// <param name="step">0.01, 1, 10, 100 or 1 000 Kč; the instalments but the last are its multiples.</param>
    /// <param name="terms">When: at least one term, by due day.</param>
    /// <exception cref="ArgumentException">There is no term, or they are not by due day.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative, or the step is another one.</exception>
    public static Explained<Instalments> Of(Money total, Money step, params ValueList<InstalmentTerm> terms)
    {
        Guard.Against.OutOfRange(total, Money.Zero, Money.MaxValue);
        if (Guard.Against.Null(terms).Count == 0)
            throw new ArgumentException("At least one term is expected.", nameof(terms));
        for (var i = 1; i < terms.Count; i++)
        {
            if (terms[i].Due < terms[i - 1].Due)
                throw new ArgumentException($"Terms by due day are expected; {DateText.Of(terms[i].Due, Language.English)} follows {DateText.Of(terms[i - 1].Due, Language.English)}.", nameof(terms));
        }

        var plan = new Instalments(total, step, Equal(total, step, terms));
        return new(plan, new(RepaymentSteps.Instalments, Figure.Amount(total))
        {
            Operands =
            [
                new("total", OperandOrigin.Input, new("částka", "amount"), Figure.Amount(total)),
                new("count", OperandOrigin.Input, new("počet splátek", "number of instalments"), Count(terms.Count)),
            ],
            Calculation = Calculation.Join("/", Figure.Amount(total), Count(terms.Count)),
            Reason = ByDifference(step),
            Parts = plan.Items.Select(ExplainItem).ToValueList(),
        });
    }

    /// <summary>
    /// The instalments after the yearly amount changed: what was paid stays, the rest is divided over those that are left. A stopped plan
    /// stays stopped: of the new amount the days to <see cref="LastDay"/> are due, and the explanation is that of the stop.
    /// </summary>
    /// <param name="total">The new yearly amount in crowns, zero or more.</param>
    /// <param name="paidTo">Last day whose instalments were paid.</param>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative, or more was returned than was paid to that day.</exception>
    public Explained<Instalments> ChangeTo(Money total, LocalDate paidTo)
    {
        Guard.Against.OutOfRange(total, Money.Zero, Money.MaxValue);
        var (paid, open) = At(paidTo);
        var left = Left(total, paid);
        var changed = With(total, [.. paid, .. Equal(left, Step, open.Select(item => item.Term).ToValueList())]);
        if (LastDay is { } lastDay)
            return changed.StopAfter(lastDay, paidTo);
        return new(changed, new(RepaymentSteps.Change, Figure.Amount(total))
        {
            Operands =
            [
                new("total", OperandOrigin.Input, new("nová částka", "new amount"), Figure.Amount(total)),
                new("paid-to", OperandOrigin.Input, new("vyplaceno do", "paid up to"), Figure.Day(paidTo)),
                .. OperandsOf(paid),
            ],
            Calculation = Calculation.Join("−", Figure.Amount(total), Figure.Amount(Net(paid))),
            Reason = open.Count > 0 && left > Money.Zero ? ByDifference(Step) : default,
            Warnings = changed.Warnings(),
            Parts = [.. changed.Items.Skip(paid.Count).Select(ExplainItem), .. changed.ExplainReturn(paid)],
        });
    }

    /// <summary>
    /// The instalments of a service that ended: the amount is due by days, those covered to the last one of all that the instalments cover.
    /// What was paid only decides what is returned or still paid: open instalments for days to the last one are paid up to what is due, the
    /// last of them by difference; later ones are stopped. Stopped again, earlier or later, a plan is what that one stop makes of it: the last
    /// day is corrected, not taken off twice.
    /// </summary>
    /// <param name="lastDay">Last day of the service.</param>
    /// <param name="paidTo">Last day whose instalments were paid.</param>
    /// <exception cref="ArgumentOutOfRangeException">More was returned than was paid to that day.</exception>
    public Explained<Instalments> StopAfter(LocalDate lastDay, LocalDate paidTo)
    {
        var (paid, _) = At(paidTo);
        var whole = Whole ?? this;
        var (days, all) = (Items.Sum(item => DaysOf(item, lastDay)), Items.Sum(item => item.Term.Covers.Length));
        var exact = whole.Total.ToExact() * Exact.Of(days, all);
        var total = RoundingRule.ToHeller.Round(exact);
        var planned = whole.Items.Skip(paid.Count).ToValueList();
        var stopped = With(total, [.. paid, .. Filled(planned, Left(total, paid), lastDay)]) with { LastDay = lastDay, Whole = whole };
        return new(stopped, new(RepaymentSteps.Stop, Figure.Amount(total))
        {
            Operands =
            [
                new("total", OperandOrigin.Input, new("částka", "amount"), Figure.Amount(whole.Total)),
                new("last-day", OperandOrigin.Input, new("poslední den služby", "last day of the service"), Figure.Day(lastDay)),
                new("paid-to", OperandOrigin.Input, new("vyplaceno do", "paid up to"), Figure.Day(paidTo)),
                .. OperandsOf(paid),
            ],
            Calculation = new($"{whole.Total.ToText(Language.Czech)} × {DaysIn(days, all)}", $"{whole.Total.ToText(Language.English)} × {DaysIn(days, all)}"),
            Rounding = exact == total.ToExact() ? null : new(RoundingRule.ToHeller, exact, total),
            Reason = new($"Částka náleží za dny do {DateText.Of(lastDay, Language.Czech)} ze všech dnů, na které jsou splátky určeny; pozdější splátky se zastavují.",
                $"The amount is due for the days to {DateText.Of(lastDay, Language.English)} of all days that the instalments cover; later instalments are stopped."),
            Warnings = stopped.Warnings(),
            Parts = [.. stopped.Items.Skip(paid.Count).Select(ExplainCovered), .. stopped.ExplainReturn(paid)],
        });
    }

    private Instalments With(Money total, ValueList<Instalment> items) => new(total, Step, items) { Returned = Returned };

    private (ValueList<Instalment> Paid, ValueList<Instalment> Open) At(LocalDate paidTo)
    {
        var paid = Items.Where(item => item.Term.Due <= paidTo).ToValueList();
        return Money.Sum(paid.Select(item => item.Amount)) is var sum && sum >= Returned
            ? (paid, Items.Skip(paid.Count).ToValueList())
            : throw new ArgumentOutOfRangeException(nameof(paidTo), paidTo, $"A day up to which at least the returned {Returned} was paid is expected; to this day it is {sum}.");
    }

    private Money Net(ValueList<Instalment> paid) => Money.Sum(paid.Select(item => item.Amount)) - Returned;

    private Money Left(Money total, ValueList<Instalment> paid) => Money.Max(Money.Zero, total - Net(paid));

    private static ValueList<Instalment> Equal(Money total, Money step, ValueList<InstalmentTerm> terms)
    {
        var rule = RoundingRule.Of(step, RoundingMode.Down);
        if (terms.Count == 0)
            return [];
        var each = rule.Round(total.ToExact() / Exact.Of(terms.Count));
        return terms.Select((term, index) => new Instalment(term, index < terms.Count - 1 ? each : total - (each * (terms.Count - 1)))).ToValueList();
    }

    private static int DaysOf(Instalment item, LocalDate lastDay) => Math.Clamp(Period.DaysBetween(item.Term.Covers.Start, lastDay) + 1, 0, item.Term.Covers.Length);

    /// <summary>The open instalments of a service that ended, filled in their order from what is left; the last for its days takes the rest.</summary>
    private static IEnumerable<Instalment> Filled(ValueList<Instalment> open, Money left, LocalDate lastDay)
    {
        var payable = open.Count(item => DaysOf(item, lastDay) > 0);
        for (var i = 0; i < open.Count; i++)
        {
            var amount = DaysOf(open[i], lastDay) == 0 ? Money.Zero : --payable == 0 ? left : Money.Min(left, open[i].Amount);
            left -= amount;
            yield return open[i] with { Amount = amount };
        }
    }

    private static BilingualText ByDifference(Money step)
    {
        var rule = RoundingRule.Of(step, RoundingMode.Down);
        return new($"Splátky se zaokrouhlují {rule.ToText(Language.Czech)}, poslední se dopočte rozdílem.", $"The instalments are rounded {rule.ToText(Language.English)}; the last comes by difference.");
    }

    private IEnumerable<Operand> OperandsOf(ValueList<Instalment> paid) =>
    [
        new("paid", OperandOrigin.Input, new("vyplaceno", "paid"), Figure.Amount(Money.Sum(paid.Select(item => item.Amount)))),
        .. Returned == Money.Zero ? (Operand[])[] : [new("returned", OperandOrigin.Input, new("již vráceno", "already returned"), Figure.Amount(Returned))],
    ];

    private ValueList<BilingualText> Warnings() => Unscheduled == Money.Zero ? [] :
    [
        new($"Na {Unscheduled.ToText(Language.Czech)} nezbývá žádná splátka; dohodněte další.", $"No instalment is left for {Unscheduled.ToText(Language.English)}; agree on one more."),
    ];

    private IEnumerable<Explanation> ExplainReturn(ValueList<Instalment> paid)
    {
        if (ToReturn > Money.Zero)
            yield return new(RepaymentSteps.Excess, Figure.Amount(ToReturn)) { Calculation = Calculation.Join("−", Figure.Amount(Net(paid)), Figure.Amount(Total)) };
    }

    private static Explanation ExplainItem(Instalment item) => new(RepaymentSteps.Instalment, Figure.Amount(item.Amount)) { Subject = On(item) };

    private static Explanation ExplainCovered(Instalment item) => ExplainItem(item) with
    {
        Operands = [new("covers", OperandOrigin.Input, new("splátka za", "instalment for"), Figure.Text(DateText.Of(item.Term.Covers)))],
    };

    private static string DaysIn(int days, int length) => FormattableString.Invariant($"{days}/{length}");

    private static BilingualText On(Instalment item) => DateText.Of(item.Term.Due);

    private static Figure Count(int number) => Figure.Coefficient(Exact.Of(number));
}
