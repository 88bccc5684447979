using NodaTime;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Indicators.Capacities;
using SocialServices.Domain.Indicators.Persons;
using SocialServices.Domain.Indicators.Targets;
using SocialServices.Domain.Indicators.Units;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;
using SocialServices.Domain.Territory;
using SocialServices.Domain.Tests.Explanations;

namespace SocialServices.Domain.Tests.Indicators;

/// <summary>Whole explanations of targets, levies, capacities and units of work, approved by a reader, of variants that no worked example has.</summary>
public sealed class TargetAndUnitPagesTests
{
    private static readonly Citation Decision = Citation.Document(new("rozhodnutí, příloha 1", "the decision, annex 1"));
    private static readonly LocalDate End = new(2019, 12, 31);

    [Fact]
    public void Targets_ChangedOnTheLastDayNotInForceAndOfAnUnknownObligation()
    {
        var promised = new TargetVersion(new(2016, 7, 1), Quantity.Of(1_630, Unit.Person), Decision);
        var changed = IndicatorTarget.Create(new()
        {
            Indicator = Indicator.Participants,
            Obligation = TargetObligation.Obligatory,
            Versions =
            [
                new(End, Quantity.Of(1_400, Unit.Person), Decision) { ApprovedOn = End.PlusDays(15) }, new(End, Quantity.Of(1_500, Unit.Person), Decision), promised,
            ],
        });
        var later = IndicatorTarget.Create(new()
        {
            Indicator = Indicator.Participants,
            Obligation = TargetObligation.Obligatory,
            Versions = [promised with { EffectiveFrom = End.PlusDays(1), ApprovedOn = End.PlusDays(-30) }],
        });
        var unknown = IndicatorTarget.Create(new() { Indicator = Indicator.Participants, Obligation = TargetObligation.NotKnown, Versions = [promised] });

        ExplanationPage.Verify("Indicators", "targets", [.. new[] { changed, later, unknown }.Select(target =>
            IndicatorFulfilment.Of(target, Quantity.Of(1_200, Unit.Person), End, GrantDrawing.Of(Money.Of(9_000_000), Money.Of(10_000_000))).Explain().Explanation)]);
    }

    [Fact]
    public void Levies_RoundedAddedUpAndUpToTheBase()
    {
        var rules = new LevyRules
        {
            Source = Decision,
            Outputs = LevySchedule.Of(Rate.Percent(85), new(Rate.Percent(70), Rate.Percent(15)), new(Rate.Percent(40), Rate.Percent(30)), new(Rate.Zero, Rate.Percent(50))),
            Results = LevySchedule.Of(Rate.Percent(75), new(Rate.Percent(50), Rate.Percent(10)), new(Rate.Zero, Rate.Percent(60))),
            Combination = LevyCombination.Sum,
            Rounding = RoundingRule.ToHeller,
        };
        Explanation Levy(params ValueList<TotalFulfilment> totals) => IndicatorLevy.Of(rules, Money.Of(333.33m), totals).Explain().Explanation;

        ExplanationPage.Verify("Indicators", "levies",
            Levy(Outputs(80)), Levy(Outputs(50), Results(60)), Levy(Outputs(30), Results(20)));

        static TotalFulfilment Outputs(int achieved) => Total(Indicator.Participants, achieved);
        static TotalFulfilment Results(int achieved) => Total(Indicator.ServiceUse, achieved);

        static TotalFulfilment Total(Indicator indicator, int achieved)
        {
            var target = IndicatorTarget.Of(indicator, Quantity.Of(100, Unit.Person), new(2016, 7, 1), TargetObligation.Obligatory, Decision);
            return TotalFulfilment.Of(indicator.Kind!.Value, OverfulfilmentCap.None(Decision), IndicatorFulfilment.Of(target, Quantity.Of(achieved, Unit.Person), End, null));
        }
    }

    [Fact]
    public void Capacities_OfMappedUnitsAndForms()
    {
        var (first, second) = (new DateInterval(new(2019, 1, 1), new(2019, 6, 30)), new DateInterval(new(2019, 7, 1), End));
        var history = CapacityHistory.Create(new()
        {
            Period = new(first.Start, End),
            Records =
            [
                Record("Stacionář", first, Capacity.Places(10), ServiceForm.Ambulatory), Record("Stacionář", second, Capacity.Places(12), ServiceForm.Ambulatory),
                Record("Azylový dům", new(first.Start, End), Capacity.Beds(3)), Record("NZDM", second, Capacity.FullTimeEquivalents(2.5m), ServiceForm.Field),
            ],
            Mapping = new(Unit.Place, [new(Unit.Bed, Exact.One), new(Unit.FullTimeEquivalent, Exact.Of(1, 3))], Decision),
        });

        ExplanationPage.Verify("Indicators", "capacities", history.Measure(CapacityRule.Maximum).Explanation, history.Measure(CapacityRule.AtEnd).Explanation);

        static CapacityRecord Record(string service, DateInterval days, Capacity capacity, ServiceForm? form = null) => new(service, new(days.Start, days.End, capacity), form);
    }

    [Fact]
    public void Sessions_CountedInEachWay()
    {
        ClientSession[] sessions =
        [
            new(75, SessionPartner.Client), new(45, SessionPartner.NewClient), new(12, SessionPartner.NewClient), new(45, SessionPartner.Applicant), new(12, SessionPartner.Client),
            new(40, SessionPartner.Client, workers: 2),
        ];
        var method = ContactRules.For(Region.MoraviaSilesia, new(2013, 6, 1)).Value;

        ExplanationPage.Verify("Indicators", "sessions",
            [.. Enum.GetValues<SessionCounting>().Select(counting => SessionCount.Of(method, counting, sessions).Explain().Explanation)]);
    }

    [Fact]
    public void TimeUnits_RoundedInEachWay()
    {
        TimedWork[] work = [new(45, WorkKind.Direct), new(20, WorkKind.Direct), new(61, WorkKind.OnBehalf)];
        Explanation Count(TimeUnitRounding rounding, TimeUnitRoundingPlace place, params TimedWork[] records) =>
            TimeUnitCount.Of(TimeUnitRule.Of(30, rounding, place, Decision), records).Explain().Explanation;

        ExplanationPage.Verify("Indicators", "time-units",
            Count(TimeUnitRounding.Exact, TimeUnitRoundingPlace.Record, work), Count(TimeUnitRounding.Floor, TimeUnitRoundingPlace.Sum, work),
            Count(TimeUnitRounding.Ceiling, TimeUnitRoundingPlace.Record, work), Count(TimeUnitRounding.Floor, TimeUnitRoundingPlace.Record));
    }
}
