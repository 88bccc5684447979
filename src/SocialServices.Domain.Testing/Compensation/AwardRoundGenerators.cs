using FsCheck;
using FsCheck.Fluent;
using SocialServices.Domain.Compensation.Assessments;
using SocialServices.Domain.Compensation.Awards;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;
using SocialServices.Domain.Territory;

namespace SocialServices.Domain.Testing.Compensation;

/// <summary>
/// Generators of rounds of awards: every reduction, order, policy and rounding occurs, with the awkward amounts (nothing, one haléř, equal
/// remainders, an allocation that just suffices or is short by one haléř) more often than chance would bring them.
/// </summary>
public static class AwardRoundGenerators
{
    private static readonly Gen<ulong> Seeds =
        from high in Gen.Choose(0, int.MaxValue)
        from low in Gen.Choose(0, int.MaxValue)
        select ((ulong)high << 31) + (ulong)low;

    /// <summary>Rounds that can be divided.</summary>
    public static Arbitrary<AwardRoundDefinition> Definitions { get; } = Arb.From(Seeds.Select(seed => new RoundDraw(seed).Divisible()), Smaller);

    /// <summary>Rounds that can be divided and have no least and no most award, and no stated coefficients: the division alone.</summary>
    public static Arbitrary<AwardRoundDefinition> Plain { get; } = Arb.From(Seeds.Select(seed => new RoundDraw(seed).Plain()), Smaller);

    /// <summary>Divided rounds.</summary>
    public static Arbitrary<AwardRound> Rounds { get; } = Arb.From(Definitions.Generator.Select(AwardRound.Divide), round => Smaller(round.Definition).Select(AwardRound.Divide));

    // Leaves out one thing at a time; what can't be divided any more is dropped.
    private static IEnumerable<AwardRoundDefinition> Smaller(AwardRoundDefinition large) =>
        large.Items.Select((_, left) => large with { Items = large.Items.Where((_, i) => i != left).ToValueList() })
            .Concat(large.Items.SelectMany((item, at) => SmallerItems(item).Select(smaller => large with { Items = large.Items.Select((each, i) => i == at ? smaller : each).ToValueList() })))
            .Append(large with { Rounding = RoundingRule.ToHeller })
            .Append(large with { Reduction = ReductionSetting.Of(large.Reduction.Reduction) })
            .Concat(Shrink.TowardsZero(large.Allocation.Hellers).Select(hellers => large with { Allocation = Money.FromHellers(hellers) }))
            .Where(smaller => smaller != large && !AwardRound.TryDivide(smaller, out _).HasErrors);

    private static IEnumerable<RoundItem> SmallerItems(RoundItem large) => new[]
    {
        large with { Least = null },
        large with { Most = null },
        large with { TopUp = null },
        large with { Earlier = Money.Zero },
        large with { Room = null },
        large with { Proposal = null },
        large with { Priority = 1 },
        large with { Optimum = large.Capped },
        large with { Optimum = Money.FromHellers(large.Optimum.Hellers / 100 * 100), Capped = Money.FromHellers(large.Capped.Hellers / 100 * 100), Proposal = null },
    }.Where(smaller => smaller != large);

    private sealed class RoundDraw(ulong seed)
    {
        private readonly Draw _draw = new(seed);

        public AwardRoundDefinition Divisible()
        {
            var round = Any(isPlain: false);
            if (!AwardRound.TryDivide(round, out _).HasErrors)
                return round;
            return round with
            {
                Reduction = round.Reduction with { Reduction = _draw.Pick(Reduction.Uniform, Reduction.ByPriority, Reduction.CappedWaterFilling) },
                BelowLeast = _draw.Pick(MinimumPolicy.AwardNothing, MinimumPolicy.Refuse),
            };
        }

        public AwardRoundDefinition Plain() => Any(isPlain: true);

        private AwardRoundDefinition Any(bool isPlain)
        {
            var rounding = RoundingRule.Of(_draw.OneOf(RoundingRule.Steps), _draw.OneOf(Enum.GetValues<RoundingMode>()));
            var count = _draw.Pick(1, 2, 2, 3, 4, 7, 12);
            var items = Enumerable.Range(0, count).Select(number => Item(number, rounding, isPlain)).ToValueList();
            var reduction = isPlain
                ? _draw.Pick(Reduction.Uniform, Reduction.CappedWaterFilling, Reduction.ByPriority)
                : _draw.Pick(Reduction.Uniform, Reduction.CappedWaterFilling, Reduction.CappedWaterFilling, Reduction.ByPriority, Reduction.None, Coefficients());
            var caps = Money.Sum(items.Select(item => item.Capped));
            return new()
            {
                Year = 2023,
                Items = items,
                Allocation = _draw.Below(8) switch
                {
                    0 => Money.Zero,
                    1 => caps,
                    2 => caps + Money.OneHeller,
                    3 => Money.FromHellers(Math.Max(caps.Hellers - 1, 0)),
                    4 => caps + Amount(),
                    _ => Money.FromHellers(_draw.Between(0, caps.Hellers)),
                },
                Reduction = new()
                {
                    Reduction = reduction,
                    Order = _draw.Pick(ReductionOrder.BeforeRounding, ReductionOrder.BeforeRounding, ReductionOrder.AfterRounding),
                    Remainder = _draw.OneOf(Enum.GetValues<RemainderPolicy>()),
                },
                Rounding = rounding,
                BelowLeast = isPlain ? null : _draw.OneOf(Enum.GetValues<MinimumPolicy>()),
                Funding = _draw.Pick(null, PublicSource.StateThroughRegion, PublicSource.Region),
            };
        }

        private Reduction Coefficients() => Reduction.ByCoefficient(Enumerable.Range(1, 3)
            .Select(priority => new PriorityCoefficient(priority, _draw.Pick(Rate.One, Rate.Percent(50), Rate.FromMillionths(333_333), Rate.Zero))).ToValueList());

        private RoundItem Item(int number, RoundingRule rounding, bool isPlain)
        {
            var optimum = Amount();
            var capped = _draw.Chance(60) ? optimum : Money.FromHellers(_draw.Between(0, optimum.Hellers));
            var item = new RoundItem
            {
                Service = FormattableString.Invariant($"služba {(number * 7) % 13}"),
                Provider = _draw.Pick(null, "první", "druhý"),
                Type = _draw.Pick(null, ServiceType.ShelteredHousing, ServiceType.PersonalAssistance),
                Area = _draw.Pick(null, MunicipalityWithExtendedPowers.All[0], MunicipalityWithExtendedPowers.All[100]),
                Priority = _draw.Pick(1, 1, 2, 3),
                Optimum = optimum,
                Capped = capped,
                Limit = capped < optimum ? _draw.Pick(AwardLimit.Request, AwardLimit.Maximum, AwardLimit.None) : AwardLimit.None,
                Room = _draw.Maybe(30, () => capped + Amount()),
                Proposal = _draw.Maybe(30, () => rounding.Round(capped.ToExact())),
            };
            if (isPlain)
                return item;
            var least = _draw.Maybe(30, () => rounding.Step * _draw.Pick(1, 1, 5, 50));
            return item with
            {
                Least = least,
                Most = _draw.Maybe(15, () => least is { } known ? known + Amount() : Amount()),
                Earlier = _draw.Chance(15) ? Money.FromHellers(_draw.Between(0, capped.Hellers)) : Money.Zero,
                TopUp = _draw.Maybe(10, Amount),
            };
        }

        private Money Amount() => _draw.Below(8) switch
        {
            0 => Money.Zero,
            1 => Money.OneHeller,
            2 => Money.FromHellers(_draw.Pick(99, 100, 101, 50_000, 99_999, 100_000)),
            3 => Money.Of(_draw.Pick(1_000, 5_000, 15_000, 300_000)),
            4 => Money.FromHellers(_draw.Between(0, 100_000_000_000_000)),
            _ => Money.FromHellers(_draw.Between(0, 1_000_000_000)),
        };
    }
}
