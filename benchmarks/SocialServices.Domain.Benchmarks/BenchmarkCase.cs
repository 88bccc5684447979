using NodaTime;
using SocialServices.Domain.Compensation.Assessments;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;

namespace SocialServices.Domain.Benchmarks;

/// <summary>A methodology that uses most steps, with invented numbers, and services of it.</summary>
internal static class BenchmarkCase
{
    private const int Year = 2023;

    public static CompensationRules Rules { get; } = CompensationMethodology.Create(new()
    {
        Id = "benchmark",
        Name = BilingualText.Same("Benchmark"),
        Region = "example",
        Year = Year,
        Source = BilingualText.Same("invented numbers"),
        Base = CompensationBase.ReferenceCost,
        Coefficients =
        [
            new() { Id = "index", Name = new("index", "index"), Target = CoefficientTarget.Cost, Value = Rate.Of(1.043m) },
            new() { Id = "specifics", Name = new("specifika", "specifics"), Target = CoefficientTarget.Net, Value = Rate.Of(0.97m) },
        ],
        FloorAtZero = true,
        Share = PublicShare.LessTerritory(Rate.Percent(12.5m)),
        OtherSources = new() { Deducted = [PublicSource.Municipality] },
        Limits = new() { ByRequest = true, EligibleCostShare = Rate.Percent(70), Maximum = Money.Of(60_000_000) },
        AwardRounding = RoundingRule.Down(100),
        Services =
        [
            new()
            {
                Service = ServiceType.SocialRehabilitation,
                Form = ServiceForm.Ambulatory,
                Unit = Unit.FullTimeEquivalent,
                Cost = new ReferenceCost.OneValue(Money.Of(640_000)),
                Revenue = [new(new("úhrady", "charges"), Money.Of(9_000)), new(new("vlastní činnost", "own activity"), Money.Of(2_345.67m)), new(new("ostatní", "other"), Money.Of(655))],
                Source = BilingualText.Same("invented numbers"),
            },
        ],
    }).Resolve(ServiceType.SocialRehabilitation, Year, new LocalDate(Year, 1, 31));

    public static DecimalMethodology Plain { get; } = new(Rules.Methodology.Definition, ServiceType.SocialRehabilitation);

    public static HandWrittenFormula HandWritten { get; } = new(640_000m, [9_000m, 2_345.67m, 655m], 1.043m, 0.97m, 0.125m, 0.70m, 60_000_000m, 365);

    /// <summary>Services of different capacity and money, the same in every run.</summary>
    public static ServicePlan[] Plans(int count)
    {
        var random = new Random(20230131);
        return Enumerable.Range(0, count).Select(number =>
        {
            var fte = random.Next(5, 400) / 10m;
            var start = new LocalDate(Year, random.Next(1, 7), 1);
            return ServicePlan.Create(new()
            {
                Service = FormattableString.Invariant($"service {number}"),
                Year = Year,
                Lines = [new() { Form = ServiceForm.Ambulatory, Provided = [new(start, new LocalDate(Year, 12, 31), Capacity.FullTimeEquivalents(fte))] }],
                Request = Money.Of(fte * 600_000m),
                EligibleCost = Money.Of(fte * 720_000m),
                OtherSources = [new(PublicSource.Municipality, Money.Of(random.Next(0, 500_000)))],
            });
        }).ToArray();
    }
}
