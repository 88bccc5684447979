using BenchmarkDotNet.Attributes;
using NodaTime;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Compensation.Settlements;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;

namespace SocialServices.Domain.Benchmarks;

/// <summary>Settling one service and a thousand: plain decimal, the library, and the library with its explanation. The ledgers are summed beforehand in both.</summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkDotNet.Configs.BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class SettlementOfAYear
{
    private const int Year = 2023;
    private const int Services = 1_000;

    private static readonly CompensationRules Rules = CompensationMethodology.Create(BenchmarkCase.Rules.Methodology.Definition with
    {
        Settlement = new() { Mode = SettlementMode.ActualCostCapped, Binding = OvercompensationReading.LowerOfBoth },
    }).Resolve(ServiceType.SocialRehabilitation, Year, new LocalDate(Year, 1, 31));

    private readonly SettlementCase[] _cases = Cases();
    private readonly SettlementOutcome[] _outcomes = new SettlementOutcome[Services];
    private readonly (decimal, decimal, decimal, decimal, decimal, decimal, decimal)[] _plainOutcomes = new (decimal, decimal, decimal, decimal, decimal, decimal, decimal)[Services];
    private PlainSettlement[] _plain = [];

    /// <summary>Makes the reference, and refuses to measure two calculations that disagree.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _plain = _cases.Select(settled => PlainSettlement.Of(settled, OvercompensationReading.LowerOfBoth)).ToArray();
        SettleMany();
        PlainDecimalMany();
        for (var i = 0; i < Services; i++)
        {
            var settlement = _outcomes[i].Settlement;
            var (advance, actual) = (settlement.By(OvercompensationReading.AdvanceCeiling), settlement.By(OvercompensationReading.ActualNetCost));
            var ours = (settlement.Entitled.ToDecimal(), settlement.PublicMoney.ToDecimal(), advance.Overcompensation.ToDecimal(), actual.Overcompensation.ToDecimal(),
                advance.Headroom.ToDecimal(), actual.Headroom.ToDecimal(), settlement.ToReturnNow!.Value.ToDecimal());
            if (ours != _plainOutcomes[i])
                throw new InvalidOperationException($"The reference disagrees: {ours} against {_plainOutcomes[i]}.");
        }
    }

    /// <summary>The plain reference.</summary>
    [Benchmark(Baseline = true)]
    [BenchmarkCategory("one")]
    public decimal PlainDecimal() => _plain[0].Settle().ToReturnNow;

    /// <summary>The library.</summary>
    [Benchmark]
    [BenchmarkCategory("one")]
    public Money Settle() => Rules.Settle(_cases[0]).By(OvercompensationReading.LowerOfBoth).ToReturnNow;

    /// <summary>The library with the tree of steps.</summary>
    [Benchmark]
    [BenchmarkCategory("one")]
    public Explained<Settlement> ExplainSettlement() => Rules.ExplainSettlement(_cases[0]);

    /// <summary>The plain reference over many.</summary>
    [Benchmark(Baseline = true)]
    [BenchmarkCategory("thousand")]
    public void PlainDecimalMany()
    {
        for (var i = 0; i < _plain.Length; i++)
            _plainOutcomes[i] = _plain[i].Settle();
    }

    /// <summary>The library over many.</summary>
    [Benchmark]
    [BenchmarkCategory("thousand")]
    public void SettleMany() => Rules.Settle(_cases, _outcomes);

    // Different in every service, the same in every run.
    private static SettlementCase[] Cases()
    {
        var random = new Random(20230131);
        return Enumerable.Range(0, Services).Select(number =>
        {
            decimal ceiling = random.Next(500_000, 20_000_000);
            var paid = Money.Of(ceiling * 0.85m);
            var ledger = ServiceLedger.Create(FormattableString.Invariant($"service {number}"), Year,
                new(new(Year, 2, 1), LedgerEntryKind.Promised, PublicSource.EuropeanProject, paid, "promise"),
                new(new(Year, 2, 15), LedgerEntryKind.Paid, PublicSource.EuropeanProject, paid, "payment"),
                new(new(Year, 6, 15), LedgerEntryKind.Paid, PublicSource.Municipality, Money.Of(random.Next(1, 2_000_000)), "municipality"),
                new(new(Year, 11, 15), LedgerEntryKind.Promised, PublicSource.Founder, Money.Of(random.Next(1, 200_000)), "founder"));
            return SettlementCase.Create(new()
            {
                Ledger = ledger,
                SettledOn = new(Year + 1, 2, 15),
                Source = PublicSource.EuropeanProject,
                Terms = new SettlementTerms.ActualCostCapped(paid, Rate.Percent(85), Money.Of(Math.Floor(paid.ToDecimal() * random.Next(90, 101) / 100m))),
                Actuals = new() { Cost = Money.Of(ceiling * random.Next(95, 115) / 100), Revenue = Money.Of(random.Next(0, 400_000)), EarmarkedGifts = Money.Of(random.Next(0, 20_000)) },
                Ceiling = Money.Of(ceiling),
                Ineligible = Money.Of(random.Next(0, 10_000)),
                Cut = new(Money.Of(random.Next(0, 10_000)), new("obložnost", "occupancy")),
            });
        }).ToArray();
    }
}
