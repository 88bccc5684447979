using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using SocialServices.Domain.Indicators.Targets;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Programmes;
using SocialServices.Domain.Services;

namespace SocialServices.Domain.Testing.Indicators;

/// <summary>
/// Generators of indicators, targets, their fulfilment and brackets of levies: values just on an edge and beside it, targets amended before and
/// after the end of realisation, without obligation, without a value, more often than chance would bring them.
/// </summary>
public static class TargetGenerators
{
    /// <summary>The last day of realisation of every generated fulfilment.</summary>
    public static LocalDate LastDay { get; } = new(2019, 12, 31);

    private static readonly Citation Source = Citation.Document(new("vymyšlené rozhodnutí", "an invented decision"));
    private static readonly LocalDate FirstDay = new(2016, 7, 1);

    private static readonly Gen<ulong> Seeds =
        from high in Gen.Choose(0, int.MaxValue)
        from low in Gen.Choose(0, int.MaxValue)
        select ((ulong)high << 31) + (ulong)low;

    /// <summary>Indicators of the list, and codes of the right form that it does not have.</summary>
    public static Arbitrary<Indicator> Indicators { get; } = Arb.From(
        Seeds.Select(seed => AnyIndicator(new(seed))), indicator => indicator == Indicator.Participants ? [] : [Indicator.Participants]);

    /// <summary>Targets that break no rule: one to four versions, in effect or approved on, before and after the last day, by service type or not.</summary>
    public static Arbitrary<IndicatorTarget> Targets { get; } = Arb.From(Seeds.Select(seed => Target(new(seed))), Smaller);

    /// <summary>Drawings of a grant from nothing to all of it.</summary>
    public static Arbitrary<GrantDrawing> Drawings { get; } = Arb.From(
        Seeds.Select(seed => Drawing(new(seed))), drawing => drawing.Part == Exact.One ? [] : [GrantDrawing.Of(drawing.Maximum, drawing.Maximum, drawing.Rule)]);

    /// <summary>Fulfilments of any state, from nothing to twice the target.</summary>
    public static Arbitrary<IndicatorFulfilment> Fulfilments { get; } = Arb.From(Seeds.Select(seed => Fulfilment(new(seed))));

    /// <summary>Up to six fulfilments of one project without a repeated target, all with a known obligation and kind.</summary>
    public static Arbitrary<ValueList<IndicatorFulfilment>> Projects { get; } = Arb.From(
        Seeds.Select(seed => Project(new(seed))), project => project.Select((_, left) => project.Where((_, i) => i != left).ToValueList()));

    /// <summary>Caps of overfulfilment: 100 %, more, none.</summary>
    public static Arbitrary<OverfulfilmentCap> Caps { get; } = Arb.From(Seeds.Select(seed => Cap(new(seed))));

    /// <summary>Schedules of one to five brackets, with a first edge up to 100 %.</summary>
    public static Arbitrary<LevySchedule> Schedules { get; } = Arb.From(
        Seeds.Select(seed => Schedule(new(seed))), schedule => schedule.Brackets.Count == 1 ? [] : [LevySchedule.Of(schedule.NoLevyFrom, new LevyBracket(Rate.Zero, schedule.Brackets[^1].Levy))]);

    /// <summary>Rules of levies with brackets for both kinds.</summary>
    public static Arbitrary<LevyRules> Rules { get; } = Arb.From(Seeds.Select(seed => Rule(new(seed))));

    /// <summary>Rules of due days: every length of a period, days that move and days that stay.</summary>
    public static Arbitrary<ReportDueRule> DueRules { get; } = Arb.From(Seeds.Select(seed => DueRule(new(seed))));

    private static Indicator AnyIndicator(Draw draw) => draw.Below(4) switch
    {
        0 => Indicator.Of(Programme.HumanResourcesAndEmployment, Digits(draw, 6)),
        1 => draw.Chance(50) ? Indicator.Of(Programme.Employment, Digits(draw, 5)) : Indicator.Of(Programme.EmploymentPlus, Digits(draw, 6)),
        _ => draw.OneOf(Indicator.All),
    };

    private static string Digits(Draw draw, int count) => string.Concat(Enumerable.Range(0, count).Select(_ => (char)('0' + draw.Below(10))));

    private static IndicatorTarget Target(Draw draw) => TargetOf(draw, AnyIndicator(draw), draw.Pick(TargetObligation.Obligatory, TargetObligation.Obligatory, TargetObligation.NotObligatory, TargetObligation.NotKnown),
        draw.Chance(30) ? draw.OneOf(ServiceType.All) : null);

    private static IndicatorTarget TargetOf(Draw draw, Indicator indicator, TargetObligation obligation, ServiceType? service)
    {
        var unit = indicator.IsCapacity ? draw.Pick(Unit.Place, Unit.FullTimeEquivalent, Unit.Bed) : indicator.Unit ?? Unit.Person;
        var count = draw.Pick(1, 1, 2, 4);
        var versions = Enumerable.Range(0, count).Select(i => new TargetVersion(
            i == 0 ? FirstDay : FirstDay.PlusDays((int)draw.Between(1, 1500)), draw.Chance(10) && i > 0 ? null : Quantity.FromTenThousandths(Number(draw), unit), Source)
        {
            ApprovedOn = i == 0 ? FirstDay : draw.Pick(LastDay, LastDay.PlusDays(1), FirstDay.PlusDays((int)draw.Between(0, 1500))),
        });
        return IndicatorTarget.Create(new()
        {
            Indicator = indicator,
            Obligation = obligation,
            Service = service,
            Kind = indicator.Kind ?? draw.Pick(IndicatorKind.Output, IndicatorKind.Result),
            Versions = versions.DistinctBy(version => (version.EffectiveFrom, version.ApprovedOn)).ToValueList(),
        });
    }

    private static long Number(Draw draw) => draw.Below(3) switch
    {
        0 => draw.Pick(1L, 10_000, 480_000, 16_300_000),
        1 => draw.Between(1, 2_000) * 10_000,
        _ => draw.Between(1, 100_000_000),
    };

    private static GrantDrawing Drawing(Draw draw)
    {
        var maximum = draw.Pick(1L, 100, 10_000_000_000, draw.Between(1, 10_000_000_000));
        return GrantDrawing.Of(Money.FromHellers(draw.Pick(maximum, maximum, maximum * 92 / 100, draw.Between(0, maximum), 0)), Money.FromHellers(maximum), Source);
    }

    private static IndicatorFulfilment Fulfilment(Draw draw) => FulfilmentOf(draw, Target(draw), draw.Chance(50) ? Drawing(draw) : null);

    private static IndicatorFulfilment FulfilmentOf(Draw draw, IndicatorTarget target, GrantDrawing? drawing)
    {
        var unit = target.Unit ?? target.Indicator.Unit ?? Unit.Person;
        var promised = target.InForceAt(LastDay)?.Value?.ToExact() ?? Exact.Of(draw.Between(0, 100));
        var part = draw.Below(3) switch
        {
            0 => Exact.Of(draw.Pick(0, 55, 70, 75, 85, 100, 120, 150), 100),
            1 => Exact.Of((draw.Pick(70, 85) * 10_000) + draw.Pick(-1, 1), 1_000_000),
            _ => Exact.Of(draw.Between(0, 200), 100),
        };
        return IndicatorFulfilment.Of(target, promised * part * (drawing is null || draw.Chance(50) ? Exact.One : drawing.Part), unit, LastDay, drawing);
    }

    private static ValueList<IndicatorFulfilment> Project(Draw draw)
    {
        var drawing = draw.Chance(50) ? Drawing(draw) : null;
        return Enumerable.Range(0, draw.Below(7)).Select(_ => draw.OneOf(Indicator.All)).Distinct()
            .Select(indicator => FulfilmentOf(draw, TargetOf(draw, indicator, draw.Chance(75) ? TargetObligation.Obligatory : TargetObligation.NotObligatory, null), drawing)).ToValueList();
    }

    private static OverfulfilmentCap Cap(Draw draw) => draw.Chance(25) ? OverfulfilmentCap.None(Source) : OverfulfilmentCap.At(Rate.Percent(draw.Pick(100, 120, draw.Between(100, 300))), Source);

    // Edges fall and levies do not, however many of them the draw brings.
    private static LevySchedule Schedule(Draw draw)
    {
        var edges = Enumerable.Range(0, draw.Pick(1, 2, 5)).Select(_ => Part(draw)).Distinct().OrderDescending().ToList();
        var levies = edges.Select(_ => Part(draw)).Order().ToList();
        return LevySchedule.Of(edges[0], edges.Skip(1).Append(Rate.Zero).Zip(levies, (from, levy) => new LevyBracket(from, levy)).ToValueList());
    }

    private static LevyRules Rule(Draw draw) => new()
    {
        Source = Source,
        Outputs = Schedule(draw),
        Results = Schedule(draw),
        Combination = draw.Pick(LevyCombination.Sum, LevyCombination.Larger),
        Rounding = draw.Chance(50) ? RoundingRule.ToHeller : RoundingRule.Of(draw.OneOf(RoundingRule.Steps), draw.OneOf(Enum.GetValues<RoundingMode>())),
    };

    private static ReportDueRule DueRule(Draw draw) => draw.Chance(20)
        ? ReportDueRule.QuarterByTenth
        : ReportDueRule.Of(draw.Pick(1, 2, 3, 4, 6, 12), (int)draw.Between(1, 28), draw.Pick(DueDayMove.Stays, DueDayMove.ToWorkingDay), Source);

    private static Rate Part(Draw draw) => Rate.FromMillionths(draw.Below(2) == 0 ? draw.Pick(550_000L, 700_000, 750_000, 850_000, 1_000_000) : draw.Between(1, 1_000_000));

    private static IEnumerable<IndicatorTarget> Smaller(IndicatorTarget large) => large.Definition.Versions.Count == 1
        ? []
        : large.Definition.Versions.Select((_, left) => IndicatorTarget.Create(large.Definition with { Versions = large.Definition.Versions.Where((_, i) => i != left).ToValueList() }));
}
