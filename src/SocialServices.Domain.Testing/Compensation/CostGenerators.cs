using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using SocialServices.Domain.Compensation.Costs;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Testing.Monetary;

namespace SocialServices.Domain.Testing.Compensation;

/// <summary>
/// Generators of valid statements of costs: several lines, every category and source, both sides of every pair, choices of the region either
/// way, revenue above cost more often than chance would bring it.
/// </summary>
public static class CostGenerators
{
    private static readonly Citation Source = Citation.Document(new("vymyšlený zdroj", "an invented source"));

    private static readonly CostCategory[] Plain = CostCategory.All.Where(category => category != CostCategory.WorkshopProduction && category != CostCategory.InKind).ToArray();

    private static readonly MoneySource[] Unpaired = MoneySource.All
        .Where(source => source != MoneySource.WorkshopProducts && source != MoneySource.InKind && source != MoneySource.HealthInsurance && source != MoneySource.OptionalActivities).ToArray();

    private static readonly Gen<Money> Amounts = MonetaryGenerators.BudgetAmountsFromZero.Generator;

    /// <summary>Any category of cost.</summary>
    public static Arbitrary<CostCategory> Categories { get; } = Arb.From(Gen.Elements(CostCategory.All.AsEnumerable()));

    /// <summary>Any purpose.</summary>
    public static Arbitrary<CostPurpose> Purposes { get; } = Arb.From(Gen.Elements(CostPurpose.All.AsEnumerable()));

    /// <summary>Any source of money.</summary>
    public static Arbitrary<MoneySource> Sources { get; } = Arb.From(Gen.Elements(MoneySource.All.AsEnumerable()));

    /// <summary>Any order of revenue.</summary>
    public static Arbitrary<RevenueOrder> Orders { get; } = Arb.From(Gen.Elements(RevenueOrder.PayableFirst, RevenueOrder.NotPayableFirst));

    /// <summary>Policies with every choice made.</summary>
    public static Arbitrary<CostPolicy> Policies { get; } = Arb.From(
        from health in Gen.Elements(true, false)
        from employment in Gen.Elements(true, false)
        from inKind in Gen.Elements(true, false)
        select new CostPolicy { Source = Source, CountsHealthCare = health, CountsEmploymentSubsidies = employment, CountsInKind = inKind });

    /// <summary>Costs that need no revenue beside them.</summary>
    public static Arbitrary<CostItem> PlainCosts { get; } = Arb.From(
        from category in Gen.Elements(Plain)
        from purpose in Gen.Frequency((4, Gen.Constant(CostPurpose.BasicActivities)), (1, Gen.Constant(CostPurpose.OutsideService)))
        from amount in Amounts
        select new CostItem { Name = category.Code, Category = category, Purpose = purpose, Amount = amount },
        cost => MonetaryGenerators.BudgetAmountsFromZero.Shrinker(cost.Amount).Select(smaller => cost with { Amount = smaller }));

    /// <summary>Amounts of a cost that a source pays.</summary>
    public static Arbitrary<ItemFunding> Fundings { get; } = Arb.From(
        from source in Gen.Elements(PublicSource.All.AsEnumerable())
        from amount in Amounts
        select new ItemFunding(source, amount),
        funding => MonetaryGenerators.BudgetAmountsFromZero.Shrinker(funding.Amount).Select(smaller => funding with { Amount = smaller }));

    /// <summary>Common costs of one to six services, some of them without a part of the key.</summary>
    public static Arbitrary<CommonCost> CommonCosts { get; } = Arb.From(
        from amount in Amounts
        from first in Gen.Choose(1, 100_000)
        from others in Gen.OneOf(Gen.Elements(0, 1, 32_000), Gen.Choose(0, 100_000)).ListOf()
        select new CommonCost("common", amount, new("úvazky", "full-time equivalents"), others.Take(5).Prepend(first)
            .Select((key, index) => new KeyShare(FormattableString.Invariant($"service {index + 1}"), Quantity.FromTenThousandths(key, Unit.FullTimeEquivalent))).ToValueList()));

    /// <summary>Input VAT of non-payers and payers.</summary>
    public static Arbitrary<InputVat> InputVats { get; } = Arb.From(
        from vat in Amounts
        from percent in Gen.OneOf(Gen.Elements(0, 1, 99, 100), Gen.Choose(0, 100))
        from isPayer in Gen.Elements(true, true, false)
        select InputVat.Of(vat, isPayer ? VatPosition.Payer(percent) : VatPosition.NonPayer));

    /// <summary>Definitions that break no rule.</summary>
    public static Arbitrary<CostStatementDefinition> Definitions { get; } = Arb.From(
        from year in Gen.OneOf(Gen.Elements(2012, 2015, 2021, 2026), Gen.Choose(2007, 2030))
        from policy in Policies.Generator
        from lines in Gen.Choose(1, 3).SelectMany(count => Gen.ListOf(Lines, count))
        from profit in Gen.Frequency((2, Gen.Constant(Money.Zero)), (1, Amounts))
        select new CostStatementDefinition
        {
            Service = "service", Year = year, Policy = policy, Profit = profit,
            Lines = lines.Select((line, index) => line with { Name = FormattableString.Invariant($"line {index + 1}") }).ToValueList(),
            Sources = [CostRules.StateThroughRegion, CostRules.JihomoravskyProject],
        },
        Smaller);

    /// <summary>
    /// Statements with all that one may hold: computed amounts, days, sources that pay an item, choices of the region, rules of sources that
    /// the library does not know. Not all of the sources may pay what they do, so that there are warnings.
    /// </summary>
    public static Arbitrary<CostStatement> Statements { get; } = Arb.From(
        from definition in Definitions.Generator
        from seed in Gen.Choose(0, int.MaxValue)
        select CostStatement.Create(Whole(definition, new((ulong)seed))),
        statement => Smaller(statement.Definition).Select(CostStatement.Create));

    private static CostStatementDefinition Whole(CostStatementDefinition plain, Draw draw)
    {
        CostExclusion[] exclusions =
        [
            CostExclusion.Since(new(2020, 1, 1), CostCategory.Travel, Source), CostExclusion.Since(new(2021, 7, 1), CostPurpose.OutsideService, Citation.Article(LegalAct.Decision2012, "5", "3")),
            draw.OneOf(CostRules.StateThroughRegion.Exclusions), draw.OneOf(CostRules.Compensation.Exclusions),
        ];
        CostRules[] sources =
        [
            CostRules.StateThroughRegion, CostRules.JihomoravskyProject.With(exclusions[0], exclusions[2]), CostRules.Of(PublicSource.Municipality, new("pravidla města", "rules of the town"), exclusions[1]),
            CostRules.Of(PublicSource.Founder, BilingualText.Same("Nadace")),
        ];
        return plain with
        {
            Lines = plain.Lines.Select(line => line with
            {
                Costs = line.Costs.Select(item => Whole(item, plain.Year, draw)).ToValueList(),
                Revenues = line.Revenues.Select(item => draw.Chance(20) ? item with { Basis = BasisOf(item.Amount, draw) } : item).ToValueList(),
            }).ToValueList(),
            ProfitBasis = draw.Chance(30) ? BasisOf(plain.Profit, draw) : null,
            Policy = draw.Chance(30) ? plain.Policy! with { Source = Citation.Section(LegalAct.SubsidyUseRegulation, "1", "2", "c").AsAmendedBy("387/2021 Sb.") } : plain.Policy,
            Compensation = draw.Below(4) switch
            {
                0 => CostRules.Compensation,
                1 => CostRules.Compensation.With(exclusions[draw.Below(4)]),
                2 => CostRules.Compensation.Counting(CostCategory.DeferredExpenses, Source),
                _ => CostRules.Compensation.With(exclusions[3]).Counting(CostCategory.AssetAcquisition, Source).Counting(CostCategory.PenaltiesAndLosses, Citation.Whole(LegalAct.Decision2012)).With(exclusions[0], exclusions[1]),
            },
            Sources = sources.Where(_ => draw.Chance(50)).ToValueList(),
        };
    }

    private static CostItem Whole(CostItem plain, int year, Draw draw) => plain with
    {
        Day = draw.Maybe(30, () => new LocalDate(year, draw.Pick(1, 6, 12), draw.Pick(1, 30))),
        Basis = draw.Chance(30) ? BasisOf(plain.Amount, draw) : null,
        Funding = draw.Chance(20)
            ? [new(draw.OneOf(PublicSource.All), Money.FromHellers(plain.Amount.Hellers / 2)), new(draw.OneOf(PublicSource.All), Money.FromHellers(draw.Between(0, plain.Amount.Hellers / 2)))]
            : [],
    };

    private static Explanation BasisOf(Money amount, Draw draw) => draw.Below(3) switch
    {
        0 => NetDepreciation.Of(amount + Money.Of(100.01m), Money.Of(100.01m)).Explain().Explanation,
        1 => InputVat.Of(amount, VatPosition.NonPayer).ExplainCost().Explanation,
        _ => new CommonCost("účetnictví", amount, new("úvazky", "full-time equivalents"), new KeyShare("service", Quantity.Of(3.2m, Unit.FullTimeEquivalent))).ShareOf("service").Explanation,
    };

    private static Gen<CostLine> Lines =>
        from costs in PlainCosts.Generator.ListOf()
        from revenues in Revenues.ListOf()
        from pairs in Pairs
        select new CostLine
        {
            Name = "line",
            Costs = [.. costs.Take(6), .. pairs.SelectMany(pair => pair.Costs)],
            Revenues = [.. revenues.Take(6), .. pairs.SelectMany(pair => pair.Revenues)],
        };

    private static Gen<RevenueItem> Revenues =>
        from source in Gen.Elements(Unpaired)
        from amount in Amounts
        select new RevenueItem { Name = source.Code, Source = source, Amount = amount };

    // Of each pair both sides or neither.
    private static Gen<IEnumerable<(CostItem[] Costs, RevenueItem[] Revenues)>> Pairs =>
        from chosen in Gen.SubListOf("nursing", "optional", "workshop", "in-kind")
        from purpose in Gen.Elements(CostPurpose.BasicActivities, CostPurpose.OutsideService)
        from cost in Amounts
        from revenue in Amounts
        select chosen.Select(pair => pair switch
        {
            "nursing" => (new[] { Cost(CostCategory.Wages, CostPurpose.HealthCare, cost) }, new[] { Revenue(MoneySource.HealthInsurance, CostPurpose.HealthCare, revenue) }),
            "optional" => ([Cost(CostCategory.Materials, CostPurpose.OptionalActivities, cost)], [Revenue(MoneySource.OptionalActivities, null, revenue)]),
            "workshop" => ([Cost(CostCategory.WorkshopProduction, purpose, cost)], [Revenue(MoneySource.WorkshopProducts, purpose, revenue)]),
            _ => ([Cost(CostCategory.InKind, purpose, cost)], [Revenue(MoneySource.InKind, purpose, cost)]),
        });

    private static CostItem Cost(CostCategory category, CostPurpose purpose, Money amount) => new() { Name = category.Code, Category = category, Purpose = purpose, Amount = amount };

    private static RevenueItem Revenue(MoneySource source, CostPurpose? purpose, Money amount) => new() { Name = source.Code, Source = source, Purpose = purpose, Amount = amount };

    // Leaves out a line, or an item whose pair does not miss it.
    private static IEnumerable<CostStatementDefinition> Smaller(CostStatementDefinition large) => Enumerable.Range(0, large.Lines.Count)
        .SelectMany(i => Without(large.Lines[i]).Select(line => large with { Lines = large.Lines.Select((each, at) => at == i ? line : each).ToValueList() })
            .Prepend(large with { Lines = large.Lines.Where((_, at) => at != i).ToValueList() }))
        .Where(smaller => !CostStatement.TryCreate(smaller, out _).HasErrors);

    private static IEnumerable<CostLine> Without(CostLine line) =>
        Enumerable.Range(0, line.Costs.Count).Select(i => line with { Costs = line.Costs.Where((_, at) => at != i).ToValueList() })
            .Concat(Enumerable.Range(0, line.Revenues.Count).Select(i => line with { Revenues = line.Revenues.Where((_, at) => at != i).ToValueList() }));
}
