using NodaTime;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Time;

namespace SocialServices.Domain.Compensation.Sanctions;

/// <summary>
/// Penalty on a levy that was not paid (penále): the daily rate of the unpaid levy for each day from the day after the breach to the day of
/// payment, together at most the levy, rounded as it is assessed.
/// </summary>
public sealed record Penalty
{
    private static readonly BilingualText Choice = new(
        "Sazba se mezi porušením a zaplacením mění, nebo není známa. Zda platí sazba dne porušení, nebo sazba každého dne, není ověřeno; použita je zvolená:",
        "The rate changes or is not known between the breach and the payment. Whether the rate of the day of the breach or that of each day holds is not verified; the chosen one is used:");

    private Penalty(Money levy, ValueList<PenaltyStretch> stretches, Money computed, Money amount)
    {
        Levy = levy;
        Stretches = stretches;
        Computed = computed;
        Amount = amount;
    }

    /// <summary>The levy.</summary>
    public Money Levy { get; }

    /// <summary>The stretches of days with one unpaid amount and one rate, in their order.</summary>
    public ValueList<PenaltyStretch> Stretches { get; }

    /// <summary>Sum over the stretches, before the cap and rounding.</summary>
    public Exact Accrued => Stretches.Aggregate(Exact.Zero, (sum, stretch) => sum + stretch.Amount);

    /// <summary>Days of the penalty.</summary>
    public int Days => Stretches.Sum(stretch => stretch.Days.Length);

    /// <summary>At most the levy and rounded, before it is decided whether so little is imposed.</summary>
    public Money Computed { get; }

    /// <summary>The penalty; zero where so little is not imposed.</summary>
    public Money Amount { get; }

    /// <summary>True when the sum reached the levy, so that it grows no more.</summary>
    public bool IsCapped => Levy > Money.Zero && Accrued >= Levy.ToExact();

    /// <summary>The day on which the sum reached the levy; none where it did not.</summary>
    public LocalDate? CappedOn
    {
        get
        {
            var left = Levy.ToExact();
            foreach (var stretch in Stretches)
            {
                if (stretch.Amount >= left) // what is left is above zero, so the rate is
                {
                    var perDay = stretch.Unpaid * stretch.Rate;
                    var days = left / perDay;
                    return stretch.Days.Start.PlusDays((int)((days.Numerator + days.Denominator - 1) / days.Denominator) - 1);
                }

                left -= stretch.Amount;
            }

            return null;
        }
    }

    /// <summary>The penalty of a case.</summary>
    /// <param name="penaltyCase">The case.</param>
    /// <param name="parameters">Values supplied by the caller; those of the library when omitted.</param>
    /// <exception cref="ArgumentException">The regime brings no levy, an amount or day is out of order, or the levy is not paid and no last day is given.</exception>
    /// <exception cref="LegalParameterNotDefinedException">
    /// A rate, the rounding or the amount that is not imposed is not known, or the rate changes and no <see cref="PenaltyCase.Reading"/> is chosen.
    /// </exception>
    public static Explained<Penalty> Accrue(PenaltyCase penaltyCase, SanctionParameters? parameters = null)
    {
        parameters ??= SanctionParameters.Known;
        var last = PenaltyCase.LastDay(Guard.Against.Null(penaltyCase));
        var unpaid = penaltyCase.Unpaid(last).ToList();
        if (unpaid.Count == 0)
            return Nothing(penaltyCase);

        var rates = Rates(penaltyCase, parameters.RateOf(penaltyCase.Regime), last, out var isChosen);
        var parts = unpaid.SelectMany(each => rates.Where(rate => rate.Days.Intersection(each.Days) is not null)
            .Select(rate => (Stretch: new PenaltyStretch(rate.Days.Intersection(each.Days)!, each.Unpaid, rate.Value.Value), Rate: rate.Value))).ToList();
        var rounding = SanctionParameters.Read(parameters.Rounding, last);
        var lowest = SanctionParameters.Read(parameters.LowestPenalty, last);
        var stretches = parts.Select(part => part.Stretch).ToValueList();
        var accrued = stretches.Aggregate(Exact.Zero, (sum, stretch) => sum + stretch.Amount);
        var capped = Exact.Min(accrued, penaltyCase.Levy.ToExact());
        var computed = Money.Min(rounding.Value.Round(capped), penaltyCase.Levy);
        var isImposed = computed > lowest.Value;
        var penalty = new Penalty(penaltyCase.Levy, stretches, computed, isImposed ? computed : Money.Zero);
        var isRounded = computed.ToExact() != capped;
        return new(penalty, new(SanctionSteps.Penalty, Figure.Amount(penalty.Amount))
        {
            Subject = new($"{DateText.Of(new DateInterval(stretches[0].Days.Start, last), Language.Czech)}, počet dnů {penalty.Days}", $"{DateText.Of(new DateInterval(stretches[0].Days.Start, last), Language.English)}, number of days {penalty.Days}"),
            Operands = [.. Inputs(penaltyCase, last), Parameter("lowest", parameters.LowestPenalty.Name, Figure.Amount(lowest.Value), lowest)],
            Calculation = Calculation.Join("+", stretches.Select(stretch => Figure.Amount(stretch.Amount)).ToArray()),
            Rounding = isRounded ? new(rounding.Value, capped, computed) : null,
            Reason = Reason(penalty, isImposed),
            Citations = isRounded ? [penaltyCase.Regime.Law, rounding.Citation] : [penaltyCase.Regime.Law],
            Warnings =
            [
                .. isChosen ? [Chosen(penaltyCase.Reading!.Value)] : (BilingualText[])[],
                .. parts.SelectMany(part => part.Rate.Warnings).Distinct(),
                .. isRounded ? rounding.Warnings : [],
                .. isImposed ? [] : lowest.Warnings,
            ],
            Parts = parts.Select(part => Part(part.Stretch, part.Rate, penaltyCase.Regime)).ToValueList(),
        });
    }

    /// <summary>The rates over the days of the penalty. Where they change between the breach and the last day, the caller has chosen which holds.</summary>
    private static List<(DateInterval Days, DatedValue<Rate> Value)> Rates(PenaltyCase penaltyCase, Dated<Rate> table, LocalDate last, out bool isChosen)
    {
        var days = new DateInterval(penaltyCase.BreachedOn.PlusDays(1), last);
        var change = ChangeOf(table, penaltyCase.BreachedOn, last);
        isChosen = change is not null;
        switch (penaltyCase.Reading)
        {
            case null when change is { } day:
                throw new LegalParameterNotDefinedException("penalty.rate-reading", new("sazba penále při její změně", "the penalty rate when it changes"), day, [],
                    new("sazba se tím dnem mění nebo přestává být známa, a zda platí sazba dne porušení, nebo sazba každého dne, není ověřeno",
                        "the rate changes or ceases to be known on that day, and whether the rate of the day of the breach or that of each day holds is not verified"),
                    new("Zvolte výklad v PenaltyCase.Reading; sazbu, která není známa, doplňte do SanctionParameters.", "Choose a reading in PenaltyCase.Reading; supply a rate that is not known in SanctionParameters."));
            case PenaltyRateReading.EachDay when isChosen:
                return SanctionParameters.ReadOver(table, days).ToList();
            case null or PenaltyRateReading.DayOfBreach or PenaltyRateReading.EachDay:
                return [(days, SanctionParameters.Read(table, penaltyCase.BreachedOn))];
            default:
                throw new ArgumentOutOfRangeException(nameof(penaltyCase), penaltyCase.Reading, "A defined reading of the rate is expected.");
        }
    }

    /// <summary>The first day after the breach with another rate than that of the breach, one not known included; none where the rate stays.</summary>
    private static LocalDate? ChangeOf(Dated<Rate> table, LocalDate breachedOn, LocalDate last)
    {
        var ofBreach = RateOn(table, breachedOn);
        for (var i = 0; i < table.Segments.Count; i++)
        {
            var start = table.Segments[i].From;
            if (start > breachedOn && start <= last && RateOn(table, start) != ofBreach)
                return start;
        }

        return null;
    }

    private static Rate? RateOn(Dated<Rate> table, LocalDate day) => table.TryAt(day, out var rate) ? rate.Value : null;

    private static Explained<Penalty> Nothing(PenaltyCase penaltyCase) => new(new(penaltyCase.Levy, [], Money.Zero, Money.Zero), new(SanctionSteps.Penalty, Figure.Amount(Money.Zero))
    {
        Operands = Inputs(penaltyCase, penaltyCase.BreachedOn).ToValueList(),
        Reason = penaltyCase.Levy == Money.Zero
            ? new("Bez odvodu není ani penále.", "Without a levy there is no penalty.")
            : new("Penále běží ode dne po porušení; do toho dne neběželo.", "The penalty runs from the day after the breach; it has not run yet."),
        Citations = [penaltyCase.Regime.Law],
    });

    private static Explanation Part(PenaltyStretch stretch, DatedValue<Rate> rate, SanctionRegime regime)
    {
        var figures = (Figure[])[Figure.Amount(stretch.Unpaid), Figure.Share(stretch.Rate), Figure.Coefficient(Exact.Of(stretch.Days.Length))];
        var perMille = Figure.Coefficient(stretch.Rate.ToExact() * Exact.Of(1000));
        return new(SanctionSteps.PenaltyStretch, Figure.Amount(stretch.Amount))
        {
            Subject = DateText.Of(stretch.Days),
            Operands =
            [
                new("unpaid", OperandOrigin.Step, new("nezaplacený odvod", "unpaid levy"), figures[0]),
                Parameter("rate", new($"denní sazba ({perMille.ToText(Language.Czech)}\u00A0‰)", $"daily rate ({perMille.ToText(Language.English)}\u00A0‰)"), figures[1], rate),
                new("days", OperandOrigin.Step, new("počet dnů", "number of days"), figures[2]),
            ],
            Calculation = Calculation.Join("×", figures),
            Citations = [regime.Law],
        };
    }

    private static BilingualText Reason(Penalty penalty, bool isImposed)
    {
        if (!isImposed)
        {
            return new($"Vypočtené penále {penalty.Computed.ToText(Language.Czech)} se neukládá, je příliš nízké.",
                $"The computed penalty of {penalty.Computed.ToText(Language.English)} is too low to be imposed.");
        }

        return penalty.CappedOn is { } day
            ? new($"Penále dosáhlo výše odvodu dnem {DateText.Of(day, Language.Czech)} a dál neroste.", $"The penalty reached the levy on {DateText.Of(day, Language.English)} and grows no more.")
            : new("Penále nedosáhlo výše odvodu.", "The penalty has not reached the levy.");
    }

    private static BilingualText Chosen(PenaltyRateReading reading) => reading == PenaltyRateReading.DayOfBreach
        ? new($"{Choice.Czech} sazba dne porušení.", $"{Choice.English} that of the day of the breach.")
        : new($"{Choice.Czech} sazba každého dne.", $"{Choice.English} that of each day.");

    private static IEnumerable<Operand> Inputs(PenaltyCase penaltyCase, LocalDate last) =>
    [
        new("levy", OperandOrigin.Input, new("odvod", "levy"), Figure.Amount(penaltyCase.Levy)),
        new("breached", OperandOrigin.Input, new("den porušení", "day of the breach"), Figure.Day(penaltyCase.BreachedOn)),
        .. penaltyCase.Payments.Where(payment => payment.PaidOn <= last).OrderBy(payment => payment.PaidOn).ThenBy(payment => payment.Amount).Select((payment, i) => new Operand(
            FormattableString.Invariant($"payment.{i + 1}"), OperandOrigin.Input,
            new($"zaplaceno {DateText.Of(payment.PaidOn, Language.Czech)}", $"paid on {DateText.Of(payment.PaidOn, Language.English)}"), Figure.Amount(payment.Amount))),
        .. penaltyCase.Until == last ? [new("until", OperandOrigin.Input, new("počítáno ke dni", "computed to"), Figure.Day(last))] : (Operand[])[],
    ];

    private static Operand Parameter<T>(string id, BilingualText name, Figure value, DatedValue<T> source) => new(id, OperandOrigin.Parameter, name, value, source.Citation);
}

/// <summary>Stretch of days with one unpaid amount and one rate (období penále).</summary>
/// <param name="Days">First and last day.</param>
/// <param name="Unpaid">The levy less what was paid before the first day.</param>
/// <param name="Rate">Daily rate.</param>
public sealed record PenaltyStretch(DateInterval Days, Money Unpaid, Rate Rate)
{
    /// <summary>Unpaid × rate × days, exact.</summary>
    public Exact Amount => Unpaid * Rate * Exact.Of(Days.Length);
}
