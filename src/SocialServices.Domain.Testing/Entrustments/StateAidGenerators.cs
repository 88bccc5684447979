using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using SocialServices.Domain.Entrustments;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;
using SocialServices.Domain.Testing.Monetary;
using SocialServices.Domain.Testing.Time;

namespace SocialServices.Domain.Testing.Entrustments;

/// <summary>
/// Generators of what State aid is assessed by: days around the turns of the Decisions, amounts around the ceilings, grants around the edge
/// of the window.
/// </summary>
public static class StateAidGenerators
{
    private static readonly Citation Source = Citation.Document(new("vymyšlený zdroj", "an invented source"));
    private static readonly LocalDate[] Turns = [new(2012, 1, 31), new(2014, 2, 1), new(2024, 1, 1), new(2024, 7, 1), new(2026, 1, 8)];

    /// <summary>Any regime.</summary>
    public static Arbitrary<StateAidRegime> Regimes { get; } = Arb.From(Gen.Elements(StateAidRegime.All.AsEnumerable()), regime => regime == StateAidRegime.Decision2012 ? [] : [StateAidRegime.Decision2012]);

    /// <summary>Days of 2007 to 2030, those before and after a turn of the law more often.</summary>
    public static Arbitrary<LocalDate> Days { get; } = Arb.From(
        Gen.OneOf(TimeGenerators.Dates.Generator, Gen.Elements(Turns).SelectMany(turn => Gen.Choose(-2, 1).Select(turn.PlusDays))), TimeGenerators.Dates.Shrinker);

    /// <summary>Entrustments of one day to twelve years; exact numbers of years and their neighbours more often.</summary>
    public static Arbitrary<DateInterval> EntrustedPeriods { get; } = Arb.From(
        from start in Days.Generator
        from end in Gen.OneOf(
            Gen.Choose(0, 12 * 365).Select(start.PlusDays),
            from years in Gen.Choose(1, 12) from days in Gen.Choose(-2, 0) select start.PlusYears(years).PlusDays(days))
        select new DateInterval(start, LocalDate.Max(start, end)),
        period => Shrink.TowardsZero(period.Length - 1).Select(days => new DateInterval(period.Start, period.Start.PlusDays((int)days))));

    /// <summary>Contents of an entrustment act: each element stated or not, in any order.</summary>
    public static Arbitrary<ValueList<EntrustmentElement>> Contents { get; } = Arb.From(
        from order in Gen.Shuffle(EntrustmentElement.All.AsEnumerable())
        from count in Gen.Choose(0, EntrustmentElement.All.Count)
        select order.Take(count).ToValueList(),
        contents => contents.Count == 0 ? [] : [contents.Skip(1).ToValueList()]);

    /// <summary>One to six yearly amounts from nothing to 40 million EUR, many just at 1, 15 and 20 million.</summary>
    public static Arbitrary<ValueList<Euro>> YearlyAmounts { get; } = Arb.From(
        from count in Gen.Choose(1, 6)
        from amounts in Gen.ListOf(
            Gen.OneOf(
                Gen.Choose(0, 40_000_000).Select(euro => Euro.Of(euro)),
                from ceiling in Gen.Elements(1_000_000m, 15_000_000m, 20_000_000m) from cents in Gen.Choose(-1, 1) select Euro.Of(ceiling) + Euro.FromCents(cents)),
            count)
        select amounts.ToValueList(),
        amounts => amounts.Count == 1 ? [] : [amounts.Skip(1).ToValueList()]);

    /// <summary>What a profit is computed from; negative swap rates among them, sometimes a higher rate, shown or not.</summary>
    public static Arbitrary<ProfitBasis> ProfitBases { get; } = Arb.From(
        from capital in MonetaryGenerators.BudgetAmountsFromZero.Generator
        from swap in Gen.Choose(-20_000, 80_000)
        from higher in Gen.Choose(-60_000, 120_000)
        from isFull in Gen.Elements(true, false)
        from isShown in Gen.Elements(true, false)
        select new ProfitBasis
        {
            AverageCapital = capital,
            SwapRate = Rate.FromMillionths(swap),
            SwapRateSource = Source,
            IsFullyCompensatedAfterwards = isFull,
            HigherRate = higher < 0 ? null : Rate.FromMillionths(higher),
            Evidence = isShown ? Source : null,
        },
        basis => basis.HigherRate is null ? [] : [basis with { HigherRate = null, Evidence = null }]);

    /// <summary>Criteria of the Altmark judgement, each met or not.</summary>
    public static Arbitrary<AltmarkCriteria> AltmarkCriteria { get; } = Arb.From(
        from obligations in Gen.Elements(true, false)
        from parameters in Gen.Elements(true, false)
        from cost in Gen.Elements(true, false)
        from selection in Gen.Elements(Enum.GetValues<ProviderSelection>())
        select new AltmarkCriteria(obligations, parameters, cost, selection));

    /// <summary>Cases with nothing but the criteria of the judgement stated.</summary>
    public static Arbitrary<AidCase> Cases { get; } = Arb.From(AltmarkCriteria.Generator.Select(criteria => new AidCase { Altmark = criteria }));

    /// <summary>Duties to keep records.</summary>
    public static Arbitrary<RecordDuty> RecordDuties { get; } = Arb.From(Days.Generator.Select(day => new RecordDuty(day, Source)));

    /// <summary>Costs that a source pays in whole or in part.</summary>
    public static Arbitrary<FundedCost> FundedCosts { get; } = Arb.From(
        from cost in MonetaryGenerators.BudgetAmountsFromZero.Generator
        from paid in Gen.Choose(0, 100)
        from source in Gen.Elements("projekt", "obec")
        select new FundedCost(ServiceIdentifier.Parse("1111111", null), "mzdy", cost, source, Money.FromHellers(cost.Hellers / 100 * paid)));

    /// <summary>De minimis grants of up to 900 000 EUR, many exactly three years from another one.</summary>
    public static Arbitrary<DeMinimisGrant> Grants { get; } = Arb.From(
        from day in Gen.OneOf(
            from year in Gen.Choose(2020, 2030) from offset in Gen.Choose(-1, 1) select new LocalDate(year, 3, 15).PlusDays(offset),
            from year in Gen.Choose(2020, 2030) from offset in Gen.Choose(0, 364) select new LocalDate(year, 1, 1).PlusDays(offset))
        from amount in Gen.OneOf(Gen.Choose(0, 900).Select(thousands => Euro.Of(thousands * 1000)), Gen.Elements(Euro.Of(500_000), Euro.Of(750_000), Euro.FromCents(75_000_001), Euro.FromCents(1)))
        from isGeneral in Gen.Elements(true, false)
        select new DeMinimisGrant(day, amount, isGeneral),
        grant => Shrink.TowardsZero(grant.Amount.Cents).Select(cents => new DeMinimisGrant(grant.GrantedOn, Euro.FromCents(cents), grant.IsGeneral)));

    /// <summary>Supports of one of three services over some days of 2023 and 2024.</summary>
    public static Arbitrary<ServiceAid> Supports { get; } = Arb.From(
        from service in Gen.Elements("1111111", "2222222", "3333333")
        from instrument in Gen.Elements(AidInstrument.Compensation, AidInstrument.SgeiDeMinimis, AidInstrument.GeneralDeMinimis)
        from start in Gen.Choose(0, 500)
        from days in Gen.Choose(0, 200)
        let first = new LocalDate(2023, 1, 1).PlusDays(start)
        select new ServiceAid(ServiceIdentifier.Parse(service, null), instrument, new(first, first.PlusDays(days))),
        support => Shrink.TowardsZero(support.Period.Length - 1).Select(days => support with { Period = new(support.Period.Start, support.Period.Start.PlusDays((int)days)) }));
}
