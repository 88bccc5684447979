using NodaTime;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;
using SocialServices.Domain.Time;

namespace SocialServices.Domain.Compensation.Performances;

/// <summary>Average of capacities over stretches of days, exact; days between the stretches count as zero.</summary>
internal static class AveragedStretches
{
    /// <exception cref="ArgumentException">The measure is no average, a capacity is in another unit, days are shared, or a stretch ends before it starts or lies outside the period.</exception>
    public static Explained<Exact> Of(PerformanceMeasure measure, DateInterval period, ValueList<CapacitySegment> stretches, BilingualText subject, Citation source)
    {
        if (!measure.IsAverage)
            throw new ArgumentException($"A measure that is an average of full-time equivalents is expected, not '{measure}'; give its total.", nameof(measure));
        if (stretches.FirstOrDefault(stretch => stretch.To < stretch.From) is { } wrong)
            throw new ArgumentException($"A stretch that ends on its first day or later is expected, not '{wrong}'.", nameof(stretches));
        foreach (var day in SharedDays.Of(stretches.Select(stretch => new DateInterval(stretch.From, stretch.To))))
            throw new ArgumentException($"Stretches that share no day are expected; two of them hold {DateText.Of(day, Language.English)}.", nameof(stretches));

        if (stretches.FirstOrDefault(stretch => new DateInterval(stretch.From, stretch.To).Intersection(period) is null) is { } outside)
            throw new ArgumentException($"Stretches with a day of the period {DateText.Of(period, Language.English)} are expected; '{outside}' has none.", nameof(stretches));

        var counted = stretches
            .Select(stretch => (Number: measure.NumberOf(stretch.Capacity.Quantity, nameof(stretches)), Days: new DateInterval(stretch.From, stretch.To).Intersection(period)))
            .OrderBy(stretch => stretch.Days!.Start)
            .ToList();
        var average = counted.Aggregate(Exact.Zero, (sum, stretch) => sum + (stretch.Number * Exact.Of(stretch.Days!.Length))) / Exact.Of(period.Length);
        var products = counted.Select(stretch => Calculation.Join("×", measure.Figure(stretch.Number), Days(stretch.Days!.Length))).ToList();
        return new(average, new(PerformanceSteps.Average, measure.Figure(average))
        {
            Subject = subject,
            Operands =
            [
                .. counted.Select(stretch => new Operand(
                    $"stretch.{Validity.Between(stretch.Days!.Start, stretch.Days.End)}", OperandOrigin.Input,
                    DateText.Of(stretch.Days), measure.Figure(stretch.Number), source)),
                new("period", OperandOrigin.Input,
                    new($"dny období {DateText.Of(period, Language.Czech)}", $"days of the period {DateText.Of(period, Language.English)}"), Days(period.Length)),
            ],
            Calculation = products.Count == 0 ? default : new(
                $"({string.Join(" + ", products.Select(product => product.Czech))}) ÷ {Days(period.Length).ToText(Language.Czech)}",
                $"({string.Join(" + ", products.Select(product => product.English))}) ÷ {Days(period.Length).ToText(Language.English)}"),
            Reason = counted.Sum(stretch => stretch.Days!.Length) < period.Length
                ? new("Dny mimo uvedené úseky se počítají nulou.", "Days outside the stretches count as zero.")
                : default,
        });
    }

    private static Figure Days(int days) => Figure.Coefficient(Exact.Of(days));
}
