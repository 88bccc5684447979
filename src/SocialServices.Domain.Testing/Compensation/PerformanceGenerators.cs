using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Compensation.Performances;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;

namespace SocialServices.Domain.Testing.Compensation;

/// <summary>
/// Generators of rules for a shortfall and of measured commitments: fulfilments just on an edge and beside it, nothing done, more than was
/// promised, tables of one step and of many, more often than chance would bring them.
/// </summary>
public static class PerformanceGenerators
{
    private static readonly Citation Source = Citation.Document(new("vymyšlená smlouva", "an invented contract"));
    private static readonly DateInterval Period = new(new LocalDate(2023, 1, 1), new LocalDate(2023, 12, 31));

    private static readonly Gen<ulong> Seeds =
        from high in Gen.Choose(0, int.MaxValue)
        from low in Gen.Choose(0, int.MaxValue)
        select ((ulong)high << 31) + (ulong)low;

    /// <summary>Rules of every form.</summary>
    public static Arbitrary<ShortfallRule> Rules { get; } = Arb.From(Seeds.Select(seed => Rule(new(seed))), Smaller);

    /// <summary>Edges of both kinds.</summary>
    public static Arbitrary<FulfilmentEdge> Edges { get; } = Arb.From(
        Seeds.Select(seed => Edge(new(seed))), edge => edge.IsCut ? [FulfilmentEdge.Below(edge.Fulfilment)] : edge.Fulfilment == Rate.One ? [] : [FulfilmentEdge.Below(Rate.One)]);

    /// <summary>Fulfilments from nothing to twice the commitment: on the usual edges, beside them, and fractions that no decimal writes.</summary>
    public static Arbitrary<Exact> Fulfilments { get; } = Arb.From(
        Seeds.Select(seed => Fulfilment(new(seed))), fulfilment => fulfilment == Exact.One ? [] : [Exact.One]);

    /// <summary>Settings that break no rule and can cut several measures of one amount; none of them asks for parts of the amount.</summary>
    public static Arbitrary<PerformanceSetting> Settings { get; } = Arb.From(Seeds.Select(seed => Setting(new(seed), SeveralMeasures.Worst, SeveralMeasures.Sum)), Smaller);

    /// <summary>Measured commitments of any measure, without a part of an amount.</summary>
    public static Arbitrary<MeasuredCommitment> Measured { get; } = Arb.From(Seeds.Select(seed => MeasuredOf(new(seed))));

    /// <summary>One to four measured commitments, no two of them the same.</summary>
    public static Arbitrary<ValueList<MeasuredCommitment>> ManyMeasured { get; } = Arb.From(
        from count in Gen.Choose(1, 4)
        from measured in Gen.ListOf(Measured.Generator, count)
        select measured.Distinct().ToValueList(),
        measured => measured.Count == 1 ? [] : measured.Select((_, left) => measured.Where((_, i) => i != left).ToValueList()));

    /// <summary>A setting of a methodology in some cases, else none.</summary>
    internal static PerformanceSetting? MaybeSetting(Draw draw) =>
        draw.Chance(40) ? Setting(draw, SeveralMeasures.Worst, SeveralMeasures.Sum, SeveralMeasures.Parts, null) : null;

    private static PerformanceSetting Setting(Draw draw, params ReadOnlySpan<SeveralMeasures?> several) => new()
    {
        Source = draw.Pick(BilingualText.Same("čl. 13 \"Sankce\""), new("článek 5", "article 5")),
        On = draw.Pick(CutAmount.Ceiling, CutAmount.Price, CutAmount.Award),
        Rules = PerformanceMeasure.All.Where(_ => draw.Chance(20)).Select(measure => new PerformanceRule(measure, Rule(draw))).Append(new(null, Rule(draw))).ToValueList(),
        Several = draw.Pick(several),
        Rounding = draw.Chance(50) ? RoundingRule.ToHeller : RoundingRule.Of(draw.OneOf(RoundingRule.Steps), draw.OneOf(Enum.GetValues<RoundingMode>())),
        MinimumOccupancies = ((ServiceType[])[ServiceType.HomesForTheElderly, ServiceType.Shelters, ServiceType.RespiteServices]).Where(_ => draw.Chance(30))
            .Select(type => new MinimumOccupancy(type, Part(draw), draw.OneOf(Enum.GetValues<ParameterStatus>()), new("tabulka 8", "table 8"))).ToValueList(),
    };

    private static ShortfallRule Rule(Draw draw) => draw.Below(3) switch
    {
        0 => new ShortfallRule.Proportional(Edge(draw)),
        1 => new ShortfallRule.ExcessOnly(Edge(draw)),
        _ => new ShortfallRule.Stepped(Steps(draw)),
    };

    // Edges fall and cuts rise, however many of them the draw brings.
    private static ValueList<ShortfallStep> Steps(Draw draw)
    {
        var count = draw.Pick(1, 2, 3, 5);
        var edges = Enumerable.Range(0, count).Select(_ => Part(draw)).Distinct().OrderDescending().ToList();
        var cuts = Enumerable.Range(0, 3 * count).Select(_ => Part(draw)).Distinct().Order().ToList();
        return edges.Zip(cuts, (edge, cut) => new ShortfallStep(draw.Chance(50) ? FulfilmentEdge.Below(edge) : FulfilmentEdge.UpTo(edge), cut)).ToValueList();
    }

    private static FulfilmentEdge Edge(Draw draw) => draw.Chance(60) ? FulfilmentEdge.Below(Part(draw)) : FulfilmentEdge.UpTo(Part(draw));

    private static Rate Part(Draw draw) => Rate.FromMillionths(draw.Below(3) switch
    {
        0 => draw.Pick(1L, 500_000, 800_000, 850_000, 950_000, 999_999, 1_000_000),
        1 => draw.Between(1, 1_000_000),
        _ => draw.Between(1, 20) * 50_000,
    });

    private static Exact Fulfilment(Draw draw) => draw.Below(4) switch
    {
        0 => Part(draw).ToExact(),
        1 => Part(draw).ToExact() + Exact.Of(draw.Pick(-1, 1), 1_000_000),
        2 => Exact.Of(draw.Between(0, 2920), draw.Pick(1460, 1095, 366, 1499)),
        _ => Exact.Of(draw.Between(0, 200), 100),
    } is { IsNegative: false } fulfilment ? fulfilment : Exact.Zero;

    private static MeasuredCommitment MeasuredOf(Draw draw)
    {
        var measure = draw.OneOf(PerformanceMeasure.All);
        if (measure.IsShare)
        {
            return Commitment.Of(measure, Period, Part(draw), Source)
                .MeasuredBy(Performance.Stated(measure, Period, Rate.FromMillionths(draw.Between(0, 1_200_000)), Source));
        }

        var committed = draw.Pick(1L, 3333, 10_000, 30_000, 24_000_000, draw.Between(1, 100_000_000));
        var done = draw.Pick(0, committed, committed / 2, committed - 1, committed + 1, committed * 19 / 20, draw.Between(0, committed * 2));
        return Commitment.Of(measure, Period, Quantity.FromTenThousandths(committed, measure.Unit!), Source)
            .MeasuredBy(Performance.Stated(measure, Period, Quantity.FromTenThousandths(done, measure.Unit!), Source));
    }

    private static IEnumerable<ShortfallRule> Smaller(ShortfallRule rule) => rule switch
    {
        ShortfallRule.Stepped { Steps.Count: > 1 } stepped => stepped.Steps.Select((_, left) => new ShortfallRule.Stepped(stepped.Steps.Where((_, i) => i != left).ToValueList())),
        ShortfallRule.Stepped stepped => [new ShortfallRule.Proportional(stepped.Steps[0].Edge)],
        _ => [],
    };

    // Leaves out one thing at a time; the rule for every other measure stays.
    private static IEnumerable<PerformanceSetting> Smaller(PerformanceSetting large) => new[]
    {
        large with { MinimumOccupancies = ValueList<MinimumOccupancy>.Empty },
        large with { Rounding = RoundingRule.ToHeller },
        large with { Rules = large.Rules.Where(rule => rule.Measure is null).ToValueList() },
    }.Where(smaller => smaller != large);
}
