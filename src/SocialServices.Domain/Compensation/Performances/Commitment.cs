using NodaTime;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;
using SocialServices.Domain.Time;

namespace SocialServices.Domain.Compensation.Performances;

/// <summary>
/// What a service is paid to do in a period (závazek): so much of a measure, stated in a contract, an entrustment or the rules of a region.
/// Exact, immutable and value-equal.
/// </summary>
public sealed record Commitment
{
    private Commitment(PerformanceMeasure measure, DateInterval period, Exact amount, Citation source, Explanation? average = null)
    {
        if (amount <= Exact.Zero)
            throw new ArgumentOutOfRangeException(nameof(amount), amount, $"A commitment above zero is expected for the measure '{measure}'; leave out a measure without an obligation.");
        Measure = measure;
        Period = Guard.Against.Null(period);
        Amount = amount;
        Source = Guard.Against.Null(source);
        Average = average;
    }

    /// <summary>In what it is stated.</summary>
    public PerformanceMeasure Measure { get; }

    /// <summary>The days for which it is stated, both ends included.</summary>
    public DateInterval Period { get; }

    /// <summary>How much, above zero: units of the measure, or a share (17/20 is 85 %).</summary>
    public Exact Amount { get; }

    /// <summary>Where it is stated.</summary>
    public Citation Source { get; }

    internal Explanation? Average { get; }

    /// <summary>Given by the caller or read from a methodology.</summary>
    internal OperandOrigin Origin { get; private init; }

    /// <summary>A commitment of a number of units over the whole period.</summary>
    /// <exception cref="ArgumentException">The quantity is not in the unit of the measure, or it is negative.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The quantity is zero.</exception>
    public static Commitment Of(PerformanceMeasure measure, DateInterval period, Quantity quantity, Citation source) =>
        new(measure, period, Guard.Against.Null(measure).NumberOf(quantity, nameof(quantity)), source);

    /// <summary>A commitment of a share over the whole period, such as an occupancy.</summary>
    /// <exception cref="ArgumentException">The measure is not a share, or the share is negative.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The share is zero or above 1.</exception>
    public static Commitment Of(PerformanceMeasure measure, DateInterval period, Rate share, Citation source) => share <= Rate.One
        ? new(measure, period, Guard.Against.Null(measure).NumberOf(share, nameof(share)), source)
        : throw new ArgumentOutOfRangeException(nameof(share), share, "A committed share above 0, at most 1 (100%), is expected.");

    /// <summary>
    /// The average of full-time equivalents that changed within the period, weighed by days; days outside the stretches count as zero.
    /// </summary>
    /// <exception cref="ArgumentException">The measure is no average of full-time equivalents, a unit differs, or two stretches share a day.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The average is not above zero.</exception>
    public static Commitment AverageOf(PerformanceMeasure measure, DateInterval period, ValueList<CapacitySegment> stretches, Citation source)
    {
        var average = AveragedStretches.Of(
            Guard.Against.Null(measure), Guard.Against.Null(period), Guard.Against.Null(stretches), new("závazek", "commitment"), Guard.Against.Null(source));
        return new(measure, period, average.Value, source, average.Explanation);
    }

    /// <summary>The least average occupancy that a methodology states for the service type.</summary>
    /// <exception cref="LegalParameterNotDefinedException">The methodology states none for the type.</exception>
    public static Commitment MinimumOccupancy(CompensationRules rules, DateInterval period)
    {
        var (type, methodology) = (Guard.Against.Null(rules).Service, rules.Methodology.Definition);
        var entry = methodology.Performance?.MinimumOccupancies.FirstOrDefault(entry => entry.Service == type)
            ?? throw new LegalParameterNotDefinedException(
                $"{methodology.Id}.performance.minimumOccupancy.{type.Code}",
                new($"minimální průměrná obložnost služby {type.Name.Czech}", $"minimum average occupancy of {type.Name.English}"), Guard.Against.Null(period).Start, [],
                new("metodika ji neuvádí", "the methodology has none"),
                new("Doplňte ji do seznamu performance.minimumOccupancy, nebo uveďte závazek sami.", "Add it to the list performance.minimumOccupancy, or state the commitment yourself."));
        return Of(PerformanceMeasure.Occupancy, period, entry.Occupancy, rules.CitationOf(entry.Status, entry.Source)) with { Origin = OperandOrigin.Parameter };
    }

    /// <summary>The commitment with the performance that was measured.</summary>
    /// <param name="performance">What was measured, of the same measure and period.</param>
    /// <param name="part">The part of the amount that this measure cuts; only where each measure cuts its own part.</param>
    /// <exception cref="ArgumentException">The measures or the periods differ.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The part is negative.</exception>
    public MeasuredCommitment MeasuredBy(Performance performance, Money? part = null) => new(this, performance, part);

    /// <summary>The measure, the amount and the period.</summary>
    public override string ToString() => $"{Measure}: {Amount}, {DateText.Of(Period, Language.English)}";
}

/// <summary>Commitment with its measured performance (závazek a jeho naplnění). Exact and value-equal.</summary>
public sealed record MeasuredCommitment
{
    internal MeasuredCommitment(Commitment commitment, Performance performance, Money? part)
    {
        Guard.Against.Null(performance);
        if (performance.Measure != commitment.Measure)
            throw new ArgumentException($"A performance in '{commitment.Measure}' is expected, as the commitment is, not in '{performance.Measure}'; measures never convert.", nameof(performance));
        if (performance.Period != commitment.Period)
        {
            throw new ArgumentException(
                $"A performance of the days of the commitment, {DateText.Of(commitment.Period, Language.English)}, is expected, not of {DateText.Of(performance.Period, Language.English)}.", nameof(performance));
        }

        if (part is { } given)
            Guard.Against.OutOfRange(given, Money.Zero, Money.MaxValue, nameof(part));
        Commitment = commitment;
        Performance = performance;
        Part = part;
    }

    /// <summary>The commitment.</summary>
    public Commitment Commitment { get; }

    /// <summary>The performance.</summary>
    public Performance Performance { get; }

    /// <summary>The part of the amount that this measure cuts; none where measures share the amount.</summary>
    public Money? Part { get; }

    /// <summary>In what both are stated.</summary>
    public PerformanceMeasure Measure => Commitment.Measure;

    /// <summary>Performance over commitment, above 1 for more than was promised; never rounded.</summary>
    public Exact Fulfilment => Performance.Amount / Commitment.Amount;

    /// <summary>What is missing, in units of the measure; zero where nothing is.</summary>
    public Exact Shortfall => Exact.Max(Exact.Zero, Commitment.Amount - Performance.Amount);

    /// <summary>The fulfilment, explained.</summary>
    internal Explanation Explain()
    {
        var (committed, measured) = (Measure.Figure(Commitment.Amount), Measure.Figure(Performance.Amount));
        return new(PerformanceSteps.Fulfilment, Figure.Share(Fulfilment))
        {
            Subject = DateText.Of(Commitment.Period),
            Operands =
            [
                Operand("performance", new("výkon", "performance"), measured, Performance.Count, OperandOrigin.Input, Performance.Source),
                Operand("commitment", new("závazek", "commitment"), committed, Commitment.Average, Commitment.Origin, Commitment.Source),
            ],
            Calculation = Ratio(Calculation.Join("÷", measured, committed)),
            Parts = new[] { Commitment.Average, Performance.Count }.OfType<Explanation>().ToValueList(),
        };

        static Operand Operand(string id, BilingualText name, Figure value, Explanation? step, OperandOrigin origin, Citation? source) =>
            step is null ? new(id, origin, name, value, source) : new(id, OperandOrigin.Step, name, value);
    }

    // A ratio that no decimal writes is shown as a fraction, too.
    private BilingualText Ratio(BilingualText division) => Fulfilment.IsDecimal(8)
        ? division
        : new($"{division.Czech} = {Fulfilment}", $"{division.English} = {Fulfilment}");
}
