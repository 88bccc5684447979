using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using SocialServices.Domain.Compensation.Sanctions;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Testing.Monetary;

namespace SocialServices.Domain.Testing.Compensation;

/// <summary>
/// Generators of breaches of budgetary discipline and of levies with their payments: small levies, caps, several payments of one day and
/// payments on the day of the breach come more often than chance would bring them.
/// </summary>
public static class SanctionGenerators
{
    private static readonly Citation Source = Citation.Document(new("vymyšlený zdroj", "an invented source"));
    private static readonly Gen<Money> WholeCrowns = Gen.OneOf(Gen.Choose(0, 3_000), Gen.Choose(0, 5_000_000), Gen.Elements(0, 1, 1_000, 1_001, 123_457)).Select(crowns => Money.Of(crowns));

    /// <summary>The library's values with invented penalty rates where it knows none: 1 ‰ to 2020, 0.4 ‰ from 2021, for every levy.</summary>
    public static SanctionParameters Supplied { get; } = SanctionParameters.Known with
    {
        StateRate = Completed(SanctionParameters.Known.StateRate),
        TerritorialRate = Completed(SanctionParameters.Known.TerritorialRate),
        OwnOrganisationRate = Completed(SanctionParameters.Known.OwnOrganisationRate),
    };

    /// <summary>Parameters: those that the library knows, and the completed ones.</summary>
    public static Arbitrary<SanctionParameters> Parameters { get; } = Arb.From(
        Gen.Elements(SanctionParameters.Known, Supplied), parameters => parameters == SanctionParameters.Known ? [] : [SanctionParameters.Known]);

    /// <summary>The calendar of settlements with the State that the library knows.</summary>
    public static Arbitrary<SettlementCalendar> Calendars { get; } = Arb.From(Gen.Constant(SettlementCalendar.Known));

    /// <summary>Regimes that bring a levy.</summary>
    public static Arbitrary<SanctionRegime> LevyRegimes { get; } = Arb.From(
        Gen.Elements(SanctionRegime.All.Where(regime => regime.Kind == SanctionKind.Levy)), regime => regime == SanctionRegime.StateSubsidy ? [] : [SanctionRegime.StateSubsidy]);

    /// <summary>Breaches of every levy, with lower levies and remissions, of amounts below, at and above what was provided; no calls.</summary>
    public static Arbitrary<BudgetBreach> Breaches { get; } = Arb.From(
        from regime in LevyRegimes.Generator
        from day in Days
        from provided in MonetaryGenerators.BudgetAmountsFromZero.Generator
        from amount in Gen.OneOf(MonetaryGenerators.BudgetAmountsFromZero.Generator, Gen.Constant(provided))
        from share in Gen.Choose(0, 1_000_000)
        from lower in Gen.Elements(
            null,
            LowerLevy.Of(Money.FromHellers(provided.Hellers / 3), Source),
            LowerLevy.OfBreach(Rate.FromMillionths(share), Source),
            LowerLevy.OfProvided(Rate.FromMillionths(share), Source))
        from remitted in MonetaryGenerators.BudgetAmountsFromZero.Generator
        from remission in Gen.Elements(null, new LevyRemission(remitted, RemissionEffect.LowersLevy, Source), new LevyRemission(remitted, RemissionEffect.LowersLimit, Source))
        select new BudgetBreach { Regime = regime, BreachedOn = day, Amount = amount, Provided = provided, LowerLevy = lower, Remission = remission },
        breach => new[]
        {
            breach with { LowerLevy = null },
            breach with { Remission = null },
            breach with { Amount = Money.Of(100) },
            breach with { Provided = breach.Amount },
        }.Where(smaller => smaller != breach));

    /// <summary>
    /// Levies of whole crowns with up to four payments and a day to which the penalty is computed, up to eight years after the breach; with a
    /// chosen reading of the rate.
    /// </summary>
    public static Arbitrary<PenaltyCase> PenaltyCases { get; } = Arb.From(
        from regime in LevyRegimes.Generator
        from breached in Days
        from levy in WholeCrowns
        from length in Gen.OneOf(Gen.Choose(0, 40), Gen.Choose(0, 3_000), Gen.Elements(999, 1_000, 1_001, 2_499, 2_500, 2_501))
        from count in Gen.Choose(0, 4)
        from payments in Gen.ListOf(from day in Gen.OneOf(Gen.Choose(0, length + 30), Gen.Constant(0), Gen.Constant(length / 2)) from part in Gen.Choose(1, 25) select (day, part), count)
        from reading in Gen.Elements(PenaltyRateReading.DayOfBreach, PenaltyRateReading.EachDay)
        select new PenaltyCase
        {
            Regime = regime,
            Levy = levy,
            BreachedOn = breached,
            Payments = payments.Select(payment => new LevyPayment(breached.PlusDays(payment.day), Money.FromHellers(levy.Hellers * payment.part / 100)))
                .Where(payment => payment.Amount > Money.Zero).ToValueList(),
            Until = breached.PlusDays(length),
            Reading = reading,
        },
        penaltyCase => penaltyCase.Payments.Select((_, left) => penaltyCase with { Payments = penaltyCase.Payments.Where((_, i) => i != left).ToValueList() })
            .Concat(Shrink.TowardsZero(Period.DaysBetween(penaltyCase.BreachedOn, penaltyCase.Until!.Value)).Select(days => penaltyCase with { Until = penaltyCase.BreachedOn.PlusDays((int)days) })));

    // From 2011, since when the rounding is known; around the changes of the rate more often.
    private static Gen<LocalDate> Days => Gen.OneOf(
        from year in Gen.Choose(2011, 2029) from day in Gen.Choose(0, 364) select new LocalDate(year, 1, 1).PlusDays(day),
        from turn in Gen.Elements(new LocalDate(2021, 1, 1), new LocalDate(2018, 1, 1), new LocalDate(2023, 7, 1)) from day in Gen.Choose(-3, 2) select turn.PlusDays(day));

    private static Dated<Rate> Completed(Dated<Rate> known) => known
        .With(Dated.Value(new(2007, 1, 1), Rate.Of(0.001m), Source))
        .With(Dated.Value(new(2018, 1, 1), Rate.Of(0.001m), Source))
        .With(Dated.Value(new(2021, 1, 1), Rate.Of(0.0004m), Source));
}
