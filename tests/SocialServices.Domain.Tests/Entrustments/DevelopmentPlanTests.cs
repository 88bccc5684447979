using NodaTime;
using SocialServices.Domain.Entrustments;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;
using SocialServices.Domain.Validation;
using static SocialServices.Domain.Tests.Compensation.Problems;
using static SocialServices.Domain.Tests.Entrustments.NeedSample;

namespace SocialServices.Domain.Tests.Entrustments;

public sealed class DevelopmentPlanTests
{
    private static readonly DevelopmentPlan Plan_ = DevelopmentPlan.Create(DevelopmentPlanKind.MediumTerm, "SPRSS 2014–2016",
        Version(2, "2015-07-01..2016-06-30", Row(3m, "5107")), Version(1, "2014-01-01..2016-12-31", Row(2m, "5107")));

    [Theory]
    [InlineData("2013-12-31", null)]
    [InlineData("2014-01-01", 1)]
    [InlineData("2015-06-30", 1)]
    [InlineData("2015-07-01", 2)]
    [InlineData("2016-06-30", 2)]
    [InlineData("2016-07-01", null)] // superseded for good: version 1 does not come back
    public void On_Day_IsTheLastVersionThatHadStarted(string day, int? number) =>
        Assert.Equal(number, Plan_.On(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value)?.Number);

    [Fact]
    public void On_TwoVersionsOfOneFirstDay_IsTheLaterOne()
    {
        var plan = Plan(Row(1m, "5107")).With(Version(2, "2015-01-01..", Row(2m, "5107")));

        Assert.Equal(2, plan.On(new(2015, 1, 1))!.Number);
        Assert.Equal(2, plan.On(new(2030, 1, 1))!.Number);
    }

    [Fact]
    public void ChangesTo_ALaterVersion_NamesWhatDiffersWhatIsNewAndWhatIsGone()
    {
        var before = Version(1, "2014-01-01..", Row(2m, "5107"), Row(1m, "5109"), Row(4m, "5101"));
        var after = Version(2, "2015-01-01..", Row(3m, "5107"), Row(4m, "5101"), Row(2m, "5105"), Row(0m, "5109") with { Capacity = Capacity.Beds(9) });

        var changes = before.ChangesTo(after);

        Assert.Equal(
            [
                (In("5109"), null, Capacity.Beds(9), Quantity.Of(9m, Unit.Bed)),
                (In("5105"), null, Fte(2m), Quantity.Of(2m, Unit.FullTimeEquivalent)),
                (In("5107"), Fte(2m), Fte(3m), Quantity.Of(1m, Unit.FullTimeEquivalent)),
                (In("5109"), Fte(1m), (Capacity?)null, Quantity.Of(-1m, Unit.FullTimeEquivalent)),
            ],
            changes.Select(change => (change.Area, change.Before, change.After, change.Change)));
        Assert.Equal("sociálně aktivizační služby pro rodiny s dětmi, rodiny s dítětem/dětmi, ORP Semily: 2 úvazky → 3 úvazky", Readable(changes[2].ToText(Language.Czech, Day)));
        Assert.Equal("social activation services for families with children, families with a child or children, ORP Turnov: 1 FTE → 0 FTE", Readable(changes[3].ToText(Language.English, Day)));
    }

    [Fact]
    public void ChangesTo_AVersionThatNowStatesZero_IsAChangeOfNothing()
    {
        var change = Assert.Single(Version(1, "2014-01-01..", Row(2m, "5107")).ChangesTo(Version(2, "2014-01-01..", Row(2m, "5107"), Row(0m, "5109"))));

        Assert.Null(change.Before);
        Assert.Equal(0, change.Change.TenThousandths);
    }

    [Fact]
    public void TryCreate_OfVersionsThatBreakRules_NamesAllOfThem()
    {
        var report = DevelopmentPlan.TryCreate(DevelopmentPlanKind.Action, " ",
            [
                Version(2, "2014-01-01..2014-12-31", Row(1m, "5107"), Row(2m, "5105", "5107"), Row(2m, "5107") with { Group = TargetGroup.Seniors }),
                Version(1, "2015-01-01..", new AreaCapacity(Activation, Group, default, default)) with { Resolution = "" },
                Version(0, ".."),
                Version(2, "2016-01-01..", Row(1m, "5107")),
            ],
            out var plan);

        Assert.Null(plan);
        AssertReport(report,
            """
            $.name: The text must not be blank. [need.blank]
            $.versions[0].validity: Version 2 supersedes version 1, so it can't start before it (1 January 2015). [development-plan.start]
            $.versions[0].capacities[1]: For the same type, group and unit it shares a place with $.versions[0].capacities[0], so the sum is not certain; give areas that don't overlap. [development-plan.overlapping-areas]
            $.versions[1].resolution: The text must not be blank. [need.blank]
            $.versions[1].capacities[0].capacity: A capacity must have a unit, such as '9 bed' or '2.5 fte'. [need.unit]
            $.versions[1].capacities[0].area: Give at least one place of the area. [need.nowhere]
            $.versions[2].number: The number of a version is 1 or more. [development-plan.number]
            $.versions[2].validity: State the first day of the version. [development-plan.start]
            $.versions[2].capacities: Give at least one planned capacity. [development-plan.empty]
            $.versions: The version 2 stands more than once; each has a number of its own. [development-plan.number]
            """,
            """
            $.name: Text nesmí být prázdný. [need.blank]
            $.versions[0].validity: Verze 2 nahrazuje verzi 1, nemůže tedy začít před ní (1. 1. 2015). [development-plan.start]
            $.versions[0].capacities[1]: Pro týž druh, skupinu a jednotku má společné místo s $.versions[0].capacities[0], takže součet není jistý; uveďte území, která se nepřekrývají. [development-plan.overlapping-areas]
            $.versions[1].resolution: Text nesmí být prázdný. [need.blank]
            $.versions[1].capacities[0].capacity: Kapacita musí mít jednotku, např. '9 bed' nebo '2.5 fte'. [need.unit]
            $.versions[1].capacities[0].area: Uveďte aspoň jedno místo území. [need.nowhere]
            $.versions[2].number: Číslo verze je od 1. [development-plan.number]
            $.versions[2].validity: Uveďte první den platnosti verze. [development-plan.start]
            $.versions[2].capacities: Uveďte aspoň jednu plánovanou kapacitu. [development-plan.empty]
            $.versions: Verze 2 je uvedena vícekrát; každá má vlastní číslo. [development-plan.number]
            """);
        var kind = Assert.Single(DevelopmentPlan.TryCreate((DevelopmentPlanKind)3, "AP", [Version(1, "2015-01-01..", Row(1m, "5107"))], out _).Problems);
        Assert.Equal((NeedProblemCodes.PlanKind, "$.kind"), (kind.Code, kind.Path));
        Assert.Equal(NeedProblemCodes.PlanEmpty, Assert.Single(DevelopmentPlan.TryCreate(DevelopmentPlanKind.Action, "AP", [], out _).Problems).Code);
        Assert.Throws<DomainValidationException>(() => Plan_.With(Version(3, "2015-06-30..", Row(1m, "5107"))));
    }
}
