using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using SocialServices.Domain.Compensation.Awards;
using SocialServices.Domain.Contracts;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Parties;
using SocialServices.Domain.Services;
using SocialServices.Domain.Testing.Territory;

namespace SocialServices.Domain.Testing.Contracts;

/// <summary>Generators of tenders: ages, rules of evaluation, bids with close prices and equal points, several lots with a limit.</summary>
public static class TenderGenerators
{
    private static readonly BusinessId[] Bidders = [.. new[] { "10000003", "20000006", "30000009", "40000001", "12345679" }.Select(text => BusinessId.Parse(text, null))];

    /// <summary>Bounds of ages from 0 to 30, open and closed, under both rules.</summary>
    public static Arbitrary<AgeBounds> Ages { get; } = Arb.From(Gen.OneOf(
        from lowest in Gen.Choose(0, 29) from more in Gen.Choose(1, 30 - lowest) from rule in Rules select AgeBounds.Between(lowest, lowest + more, rule),
        from highest in Gen.Choose(1, 30) from rule in Rules select AgeBounds.UpTo(highest, rule),
        Gen.Choose(0, 30).Select(AgeBounds.From)));

    /// <summary>Rules of prices that are too low, from 50 % to 90 % of the expected one.</summary>
    public static Arbitrary<AbnormallyLowRule> LowPriceRules { get; } = Arb.From(
        from percent in Gen.Choose(50, 90)
        from crowns in Gen.OneOf(Gen.Constant(1), Gen.Choose(1, 10_000_000))
        select new AbnormallyLowRule(Rate.Percent(percent), Money.Of(crowns), Citation.Document(new("zadávací dokumentace", "the tender documents"))));

    /// <summary>Plans of one to four lots of one procurement, which may share places, days and target groups.</summary>
    public static Arbitrary<LotPlan> LotPlans { get; } = Arb.From(
        from count in Gen.Choose(1, 4)
        from lots in Gen.ListOf(
            from territory in TerritoryGenerators.TerritoriesOfSomePlace.Generator
            from months in Gen.Choose(1, 36)
            from tenths in Gen.Choose(1, 100)
            from price in Gen.Elements(LotPrice.Offered, LotPrice.Maximum(Money.Of(900_000)), LotPrice.Fixed(ContractPrice.Of(Money.Of(1_234_567.89m), Rate.Percent(85))))
            from value in ProcurementGenerators.Values.Generator
            from ages in Gen.OneOf(Gen.Constant<AgeBounds?>(null), Ages.Generator.Select(AgeBounds? (bounds) => bounds))
            select (territory, months, tenths, price, value, ages), count)
        select LotPlan.Create(lots.Select((lot, index) => new Lot
        {
            Id = new("VZ-1", Text(index + 1)),
            ServiceType = ServiceType.SocialActivationForFamilies,
            TargetGroups = [new(TargetGroup.FamiliesWithChildren, Child: lot.ages)],
            Territory = lot.territory,
            Capacity = Capacity.FullTimeEquivalents(lot.tenths / 10m),
            Period = new(new LocalDate(2024, 1, 1), new LocalDate(2024, 1, 1).PlusMonths(lot.months).PlusDays(-1)),
            Price = lot.price,
            EstimatedValue = lot.value,
        }).ToValueList()),
        plan => plan.Lots.Count == 1 ? [] : plan.Lots.Select((_, left) => LotPlan.Create(plan.Lots.Where((_, i) => i != left).ToValueList())));

    /// <summary>Rules with an offered price and one criterion of quality or none, with announced tie-breaks or without.</summary>
    public static Arbitrary<AwardRules> AwardRules { get; } = Arb.From(
        from weight in Gen.Elements(1, 25, 40, 50, 80, 100)
        from tieBreaks in Gen.Elements<ValueList<TieBreak>>([], [TieBreak.LowerPrice], [TieBreak.HigherQuality], [TieBreak.HigherQuality, TieBreak.LowerPrice])
        select RulesOf("1", weight, tieBreaks),
        rules => rules.Definition.TieBreaks.Count == 0 ? [] : [Domain.Contracts.AwardRules.Create(rules.Definition with { TieBreaks = [] })]);

    /// <summary>Rules with one to five bids that they allow; many prices and points are equal.</summary>
    public static Arbitrary<(AwardRules Rules, ValueList<Bid> Bids)> Tenders { get; } = Arb.From(
        AwardRules.Generator.SelectMany(rules => BidsFor(rules).Select(bids => (rules, bids))),
        tender => Enumerable.Range(0, tender.bids.Count > 1 ? tender.bids.Count : 0).Select(left => (tender.rules, tender.bids.Where((_, index) => index != left).ToValueList())));

    /// <summary>One to six lots without ties, evaluated by the lowest price, with a limit of one to three lots per bidder or without one.</summary>
    public static Arbitrary<(LotLimit Limit, ValueList<BidEvaluation> Evaluations)> Lots { get; } = Arb.From(
        from count in Gen.Choose(1, 6)
        from most in Gen.Elements<int?>(null, 1, 2, 3)
        from bidders in Gen.ListOf(Gen.Shuffle(Bidders).SelectMany(all => Gen.Choose(0, all.Length).Select(taken => all.Take(taken).ToValueList())), count)
        from order in Gen.Shuffle(Enumerable.Range(1, count).ToArray())
        select (new LotLimit(most, order.Select(number => new ProcurementLotId("VZ", Text(number))).ToValueList()), bidders.Select((ranked, index) => BidEvaluation.Evaluate(
            RulesOf(Text(index + 1), 100, []), ranked.Select((bidder, place) => new Bid(bidder, Money.Of(1000 + place))).ToValueList()).Value).ToValueList()));

    private static Gen<HighestAgeRule> Rules => Gen.Elements(HighestAgeRule.WholeYearIncluded, HighestAgeRule.UntilBirthday);

    private static Gen<ValueList<Bid>> BidsFor(AwardRules rules) =>
        from count in Gen.Choose(1, Bidders.Length)
        from bidders in Gen.Shuffle(Bidders)
        from prices in Gen.ListOf(Gen.OneOf(Gen.Elements(500_000, 900_000, 1_000_000), Gen.Choose(1, 2_000_000)), count)
        from points in Gen.ListOf(Gen.OneOf(Gen.Elements(Exact.Zero, Exact.Of(100), Exact.Of(280, 3), Exact.Of(60)), Gen.Choose(0, 100).Select(number => Exact.Of(number))), count)
        select bidders.Take(count).Select((bidder, index) => new Bid(bidder, Money.Of(prices.ElementAt(index)),
            rules.QualityCriteria.Select(criterion => new QualityScore(criterion.Id, points.ElementAt(index))).ToValueList())).ToValueList();

    private static AwardRules RulesOf(string lot, int priceWeight, ValueList<TieBreak> tieBreaks) => Domain.Contracts.AwardRules.Create(new()
    {
        Lot = new("VZ", lot),
        StartedOn = new LocalDate(2024, 3, 1),
        Price = LotPrice.Offered,
        Criteria =
        [
            AwardCriterion.Price(Rate.Percent(priceWeight)),
            .. priceWeight == 100 ? (AwardCriterion[])[] : [AwardCriterion.Quality("quality", Rate.Percent(100 - priceWeight), new("kvalita", "quality"))],
        ],
        TieBreaks = tieBreaks,
    });

    private static string Text(int number) => FormattableString.Invariant($"{number}");
}
