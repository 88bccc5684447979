using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using SocialServices.Domain.Indicators.Capacities;
using SocialServices.Domain.Indicators.Units;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;

namespace SocialServices.Domain.Testing.Indicators;

/// <summary>
/// Generators of capacity over time, sessions with clients and time units of work: services that start, end and overlap on any day, lengths just on
/// a limit and beside it, nothing at all.
/// </summary>
public static class PerformanceUnitGenerators
{
    private static readonly Citation Source = Citation.Document(new("vymyšlená metodika", "an invented methodology"));
    private static readonly DateInterval Period = new(new LocalDate(2019, 1, 1), new LocalDate(2019, 12, 31));

    private static readonly Gen<ulong> Seeds =
        from high in Gen.Choose(0, int.MaxValue)
        from low in Gen.Choose(0, int.MaxValue)
        select ((ulong)high << 31) + (ulong)low;

    /// <summary>Histories of one unit and, with a mapping, of several: one to eight services, some with a stretch outside the period.</summary>
    public static Arbitrary<CapacityHistory> Histories { get; } = Arb.From(Seeds.Select(seed => History(new(seed))), Smaller);

    /// <summary>Sessions of every kind, on the usual limits and beside them.</summary>
    public static Arbitrary<ClientSession> Sessions { get; } = Arb.From(
        Seeds.Select(seed => Session(new(seed))), session => session.Minutes == 0 ? [] : [new(session.Minutes - 1, session.Partner, session.Workers)]);

    /// <summary>Rules of contacts: those that are known, and others.</summary>
    public static Arbitrary<ContactRule> ContactRules { get; } = Arb.From(Seeds.Select(seed => Rule(new(seed))));

    /// <summary>Records of work of both kinds, none and many.</summary>
    public static Arbitrary<ValueList<TimedWork>> Work { get; } = Arb.From(
        Seeds.Select(seed => Records(new(seed))), work => work.Select((_, left) => work.Where((_, i) => i != left).ToValueList()));

    /// <summary>Rules of time units of every rounding and place.</summary>
    public static Arbitrary<TimeUnitRule> TimeUnitRules { get; } = Arb.From(Seeds.Select(seed =>
    {
        var draw = new Draw(seed);
        return TimeUnitRule.Of(draw.Pick(1, 10, 15, 30, 45, 60, (int)draw.Between(1, 120)), draw.OneOf(Enum.GetValues<TimeUnitRounding>()), draw.OneOf(Enum.GetValues<TimeUnitRoundingPlace>()), Source);
    }));

    private static CapacityHistory History(Draw draw)
    {
        var mapping = draw.Chance(30) ? new CapacityMapping(Unit.Place, [new(Unit.FullTimeEquivalent, Exact.One), new(Unit.Bed, Exact.Of(1, 3))], Source) : null;
        var unit = draw.Pick(Unit.Bed, Unit.FullTimeEquivalent, Unit.Place, Unit.Family, Unit.Client);
        var records = Enumerable.Range(0, 1 + draw.Below(8)).SelectMany(i => Stretches(draw, FormattableString.Invariant($"služba {i}"), mapping is null ? unit : draw.Pick(Unit.Place, Unit.FullTimeEquivalent, Unit.Bed)));
        return CapacityHistory.Create(new() { Period = Period, Records = records.ToValueList(), Mapping = mapping });
    }

    // One service changes its capacity up to twice, with or without a gap.
    private static IEnumerable<CapacityRecord> Stretches(Draw draw, string service, Unit unit)
    {
        var from = draw.Pick(Period.Start, Period.Start.PlusDays(-30), Period.Start.PlusDays((int)draw.Between(0, 400)));
        for (var count = draw.Pick(1, 1, 2, 3); count > 0; count--)
        {
            var to = draw.Pick(from, from.PlusDays((int)draw.Between(0, 200)), LocalDate.Max(from, Period.End));
            yield return new(service, new(from, to, Capacity.Of(Quantity.FromTenThousandths(draw.Pick(0, 5_000, 30_000, draw.Between(0, 500_000)), unit))));
            from = to.PlusDays((int)draw.Between(1, 60));
        }
    }

    private static ClientSession Session(Draw draw) => new(
        draw.Pick(0, 9, 10, 11, 29, 30, 31, 45, 59, 60, 61, draw.Below(300)), draw.OneOf(Enum.GetValues<SessionPartner>()), draw.Pick(1, 1, 1, 2));

    private static ContactRule Rule(Draw draw) => draw.Below(3) switch
    {
        0 => Domain.Indicators.Units.ContactRules.MoraviaSilesia.Segments[0].Value!,
        1 => Domain.Indicators.Units.ContactRules.ProviderRegister,
        _ => new()
        {
            Name = new("vymyšlené pravidlo", "an invented rule"),
            Source = Source,
            Contact = draw.Chance(50) ? MinuteLimit.AtLeast(draw.Pick(5, 10, 15)) : MinuteLimit.MoreThan(draw.Pick(5, 10, 15)),
            Intervention = draw.Chance(50) ? MinuteLimit.AtLeast(draw.Pick(20, 30, 60)) : MinuteLimit.MoreThan(draw.Pick(20, 30, 60)),
            ContactPartners = draw.OneOf(Enum.GetValues<ContactPartners>()),
            Reading = draw.OneOf(Enum.GetValues<MinuteReading>()),
        },
    };

    private static ValueList<TimedWork> Records(Draw draw) => Enumerable.Range(0, draw.Pick(0, 1, 3, 20))
        .Select(_ => new TimedWork(draw.Pick(0, 1, 15, 29, 30, 31, 45, 60, draw.Below(480)), draw.Pick(WorkKind.Direct, WorkKind.OnBehalf))).ToValueList();

    private static IEnumerable<CapacityHistory> Smaller(CapacityHistory large) => large.Definition.Records.Count == 1
        ? []
        : large.Definition.Records.Select((_, left) => CapacityHistory.Create(large.Definition with { Records = large.Definition.Records.Where((_, i) => i != left).ToValueList() }));
}
