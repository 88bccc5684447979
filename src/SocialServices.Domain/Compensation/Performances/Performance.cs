using NodaTime;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;
using SocialServices.Domain.Time;

namespace SocialServices.Domain.Compensation.Performances;

/// <summary>
/// What a service really did in a period (výkon): counted from its staff list or its register of beds, or stated with a source. Exact, immutable
/// and value-equal.
/// </summary>
public sealed record Performance
{
    private Performance(PerformanceMeasure measure, DateInterval period, Exact amount, Citation? source, Explanation? count)
    {
        Measure = measure;
        Period = Guard.Against.Null(period);
        Amount = amount;
        Source = source;
        Count = count;
    }

    /// <summary>In what it is measured.</summary>
    public PerformanceMeasure Measure { get; }

    /// <summary>The days that are measured, both ends included.</summary>
    public DateInterval Period { get; }

    /// <summary>How much, zero or more: units of the measure, or a share (17/20 is 85 %).</summary>
    public Exact Amount { get; }

    /// <summary>Where it is stated; none where it is counted from a list or register.</summary>
    public Citation? Source { get; }

    /// <summary>How it was counted.</summary>
    internal Explanation? Count { get; }

    /// <summary>Average full-time equivalents of a staff list over its period; days on which nobody holds a post lower them.</summary>
    /// <exception cref="ArgumentException">The measure is not one of full-time equivalents.</exception>
    public static Performance Of(StaffList list, PerformanceMeasure measure)
    {
        var counted = Guard.Against.Null(list).CountFullTimeEquivalents();
        var amount = measure == PerformanceMeasure.Staff ? counted.Value.Total
            : measure == PerformanceMeasure.DirectCare ? counted.Value.InDirectCare
            : throw Wrong(measure, "A staff list", PerformanceMeasure.Staff, PerformanceMeasure.DirectCare);
        return new(measure, list.Definition.Period, amount, null, counted.Explanation);
    }

    /// <summary>Bed-days or occupancy of a register of beds over its period.</summary>
    /// <exception cref="ArgumentException">The measure is neither of them.</exception>
    public static Performance Of(BedRegister register, PerformanceMeasure measure)
    {
        var counted = Guard.Against.Null(register).CountOccupancy();
        var period = register.Definition.Period;
        return measure == PerformanceMeasure.Occupancy ? new(measure, period, counted.Value.Ratio, null, counted.Explanation)
            : measure == PerformanceMeasure.BedDays ? new(measure, period, counted.Value.OccupiedBedDays, null, counted.Explanation.Parts.Single(part => part.Step == OccupancySteps.Occupied))
            : throw Wrong(measure, "A register of beds", PerformanceMeasure.BedDays, PerformanceMeasure.Occupancy);
    }

    /// <summary>A number of units that a source states.</summary>
    /// <exception cref="ArgumentException">The quantity is negative or not in the unit of the measure.</exception>
    public static Performance Stated(PerformanceMeasure measure, DateInterval period, Quantity quantity, Citation source) =>
        new(measure, period, Guard.Against.Null(measure).NumberOf(quantity, nameof(quantity)), Guard.Against.Null(source), null);

    /// <summary>A share that a source states, such as an occupancy.</summary>
    /// <exception cref="ArgumentException">The share is negative, or the measure is not a share.</exception>
    public static Performance Stated(PerformanceMeasure measure, DateInterval period, Rate share, Citation source) =>
        new(measure, period, Guard.Against.Null(measure).NumberOf(share, nameof(share)), Guard.Against.Null(source), null);

    /// <summary>The bed-days or the occupancy of totals that a source states: exact, where a share of six decimals would not be.</summary>
    /// <exception cref="ArgumentException">The measure is neither of them.</exception>
    public static Performance Stated(PerformanceMeasure measure, DateInterval period, Occupancy occupancy, Citation source)
    {
        Guard.Against.Null(occupancy);
        if (measure == PerformanceMeasure.BedDays)
            return new(measure, period, occupancy.OccupiedBedDays, Guard.Against.Null(source), null);
        if (measure != PerformanceMeasure.Occupancy)
            throw Wrong(measure, "An occupancy", PerformanceMeasure.BedDays, PerformanceMeasure.Occupancy);
        var (occupied, capacity) = (Figure.Units(occupancy.OccupiedBedDays, Unit.BedDay), Figure.Units(occupancy.CapacityBedDays, Unit.BedDay));
        return new(measure, period, occupancy.Ratio, Guard.Against.Null(source), new(OccupancySteps.Occupancy, Figure.Share(occupancy.Ratio))
        {
            Operands =
            [
                new("occupied", OperandOrigin.Input, PerformanceMeasure.BedDays.Name, occupied, source),
                new("capacity", OperandOrigin.Input, new("kapacita v\u00A0lůžkodnech", "capacity in bed-days"), capacity, source),
            ],
            Calculation = Calculation.Join("÷", occupied, capacity),
        });
    }

    /// <summary>
    /// The average of full-time equivalents that a source states for stretches of days, weighed by days; days outside the stretches, such as an
    /// interruption, count as zero.
    /// </summary>
    /// <exception cref="ArgumentException">The measure is no average of full-time equivalents, a unit differs, or two stretches share a day.</exception>
    public static Performance AverageOf(PerformanceMeasure measure, DateInterval period, ValueList<CapacitySegment> stretches, Citation source)
    {
        var average = AveragedStretches.Of(
            Guard.Against.Null(measure), Guard.Against.Null(period), Guard.Against.Null(stretches), new("výkon", "performance"), Guard.Against.Null(source));
        return new(measure, period, average.Value, source, average.Explanation);
    }

    /// <summary>The measure, the amount and the period.</summary>
    public override string ToString() => $"{Measure}: {Amount}, {DateText.Of(Period, Language.English)}";

    private static ArgumentException Wrong(PerformanceMeasure measure, string where, params ReadOnlySpan<PerformanceMeasure> known) =>
        new($"{where} gives the measures '{string.Join("' and '", known.ToArray().Select(each => each.Code))}', not '{measure}'.", nameof(measure));
}
