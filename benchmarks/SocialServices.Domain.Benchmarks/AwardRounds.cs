using BenchmarkDotNet.Attributes;
using SocialServices.Domain.Compensation.Awards;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Benchmarks;

/// <summary>An allocation divided over services up to their caps, rounded down to ten crowns, the remainder given out.</summary>
[MemoryDiagnoser]
public class AwardRounds
{
    private (string Service, decimal Optimum, decimal Capped)[] _plain = [];
    private AwardRoundDefinition _round = null!;

    /// <summary>Number of services.</summary>
    [Params(100, 1_000, 10_000, 100_000)]
    public int Services { get; set; }

    /// <summary>Makes the services, and refuses to measure two calculations that disagree.</summary>
    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(20230131);
        _plain = Enumerable.Range(0, Services).Select(number =>
        {
            decimal optimum = random.Next(10_000, 3_000_000);
            return (FormattableString.Invariant($"service {number}"), optimum, random.Next(3) == 0 ? Math.Floor(optimum * random.Next(40, 100) / 100) : optimum);
        }).ToArray();
        _round = new()
        {
            Year = 2023,
            Items = _plain.Select(each => new RoundItem { Service = each.Service, Optimum = Money.Of(each.Optimum), Capped = Money.Of(each.Capped) }).ToValueList(),
            Allocation = Money.Of(Math.Floor(_plain.Sum(each => each.Capped) * 0.7m)),
            Reduction = new() { Reduction = Reduction.CappedWaterFilling, Remainder = RemainderPolicy.LargestRemainder },
            Rounding = RoundingRule.Down(10),
        };
        var (ours, theirs) = (Divide(), PlainDecimal());
        foreach (var award in ours.Awards)
        {
            if (award.Amount.ToDecimal() != theirs[award.Service])
                throw new InvalidOperationException($"The reference disagrees: {award} against {theirs[award.Service]}.");
        }
    }

    /// <summary>
    /// The plain reference: decimal code as an application would be written. It scales and fixes again until nobody passes the cap, checks
    /// nothing and explains nothing; its quotients are rounded to 28 digits.
    /// </summary>
    [Benchmark(Baseline = true)]
    public Dictionary<string, decimal> PlainDecimal()
    {
        var allocation = _round.Allocation.ToDecimal();
        var rest = _plain.ToList();
        var awards = new Dictionary<string, decimal>(_plain.Length, StringComparer.Ordinal);
        var left = allocation;
        var level = 0m;
        while (rest.Count > 0)
        {
            level = left / rest.Sum(each => each.Optimum);
            var full = rest.Where(each => each.Capped <= level * each.Optimum).ToList();
            if (full.Count == 0)
                break;
            foreach (var each in full)
            {
                awards[each.Service] = Math.Floor(each.Capped / 10) * 10;
                left -= each.Capped;
            }

            rest = rest.Where(each => each.Capped > level * each.Optimum).ToList();
        }

        foreach (var each in rest)
            awards[each.Service] = Math.Floor(level * each.Optimum / 10) * 10;
        var steps = Math.Floor((allocation - awards.Values.Sum()) / 10);
        var turn = rest.OrderByDescending(each => (level * each.Optimum) - awards[each.Service]).ThenBy(each => each.Service, StringComparer.Ordinal).ToList();
        while (steps > 0 && turn.Count > 0)
        {
            turn = turn.Where(each => awards[each.Service] + 10 <= each.Capped).ToList();
            foreach (var each in turn.Take((int)Math.Min(steps, turn.Count)))
            {
                awards[each.Service] += 10;
                steps--;
            }
        }

        return awards;
    }

    /// <summary>The library, with all its checks, exact.</summary>
    [Benchmark]
    public AwardRound Divide() => AwardRound.Divide(_round);
}
