using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using SocialServices.Domain.Entrustments;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;
using SocialServices.Domain.Territory;
using SocialServices.Domain.Testing;
using Property = SocialServices.Domain.Testing.Property;

namespace SocialServices.Domain.Tests.Properties;

public sealed class NeedProperties
{
    private static readonly LocalDate Division = new(2024, 6, 30);

    [Fact]
    public void Evidence_InAnyOrder_IsEqual() => Property.Holds(NeedGenerators.Requests, requests =>
        NeedEvidence.Create(requests.Reverse()) == NeedEvidence.Create(requests));

    [Fact]
    public void Evidence_OnADay_HasOneRequestOfEachBodyForTheSame() => Property.Holds(NeedGenerators.Evidence, NeedGenerators.Days, (evidence, day) =>
    {
        var standing = evidence.On(day);

        Assert.Equal(standing, standing.On(day));
        Assert.Distinct(standing.Requests.Select(request => (request.Area, request.Municipality, request.Service, request.Group, request.Capacity.Unit)));
        Assert.All(evidence.Requests.Where(request => request.Found.Days.Start <= day), request => Assert.Contains(standing.Requests, other =>
            (other.Area, other.Municipality, other.Service, other.Group, other.Capacity.Unit) == (request.Area, request.Municipality, request.Service, request.Group, request.Capacity.Unit)
            && other.Found >= request.Found));
    });

    [Fact]
    public void Plan_OfItself_HasNoChanges() => Property.Holds(NeedGenerators.PlanVersions, version => version.ChangesTo(version).Count == 0);

    [Fact]
    public void Plan_ChangesThereAndBack_AreOpposite() => Property.Holds(NeedGenerators.PlanVersions, NeedGenerators.PlanVersions, (one, other) =>
        one.ChangesTo(other) == other.ChangesTo(one).Select(change => change with { Before = change.After, After = change.Before }).ToValueList());

    [Fact]
    public void Plan_Changes_MakeTheLaterSumsOfTheEarlierOnes() => Property.Holds(NeedGenerators.PlanVersions, NeedGenerators.PlanVersions, (one, other) =>
    {
        foreach (var unit in new[] { Unit.Bed, Unit.FullTimeEquivalent })
            Assert.Equal(Sum(other.Capacities, unit), Sum(one.Capacities, unit) + one.ChangesTo(other).Where(change => change.Unit == unit).Sum(change => change.Change.TenThousandths));
    });

    [Fact]
    public void Plan_SupersededByALaterVersion_KeepsEveryEarlierDay() => Property.Holds(NeedGenerators.Plans, NeedGenerators.PlanVersions, NeedGenerators.Days, (plan, version, day) =>
    {
        var last = plan.Versions[^1];
        var next = version with { Number = last.Number + 1, Validity = last.Validity };
        var superseded = plan.With(next);

        Assert.Equal(day < next.Validity.From ? plan.On(day) : next.Validity.Contains(day) ? next : null, superseded.On(day));
    });

    [Fact]
    public void Plan_OfVersionsInAnyOrder_IsEqual() => Property.Holds(NeedGenerators.Plans, plan => DevelopmentPlan.Create(plan.Kind, plan.Name, plan.Versions.Reverse()) == plan);

    [Fact]
    public void Comparison_OfAnyData_CountsEveryCapacityOnceInPlacesApart() => Property.Holds(NeedGenerators.Evidence, NeedGenerators.Plans, NeedGenerators.AreaCapacities, (evidence, plan, contracted) =>
    {
        var day = plan.Versions[^1].Validity.From!.Value;
        var comparisons = NeedComparison.On(day, evidence, plan, contracted, Division);

        Assert.Distinct(comparisons.Select(comparison => (comparison.Service, comparison.Group, comparison.Unit)));
        foreach (var comparison in comparisons)
        {
            Assert.All(comparison.Areas, area => Assert.DoesNotContain(comparison.Areas, other => other != area && other.Area.Overlaps(area.Area)));
            Assert.Equal(evidence.On(day).Requests.Where(each => (each.Service, each.Group, each.Capacity.Unit) == (comparison.Service, comparison.Group, comparison.Unit)).Sum(each => Parts(each.Capacity)), Parts(comparison.Total.Requested));
            Assert.Equal(Of(plan.On(day)!.Capacities), Parts(comparison.Total.Planned!.Value));
            Assert.Equal(Of(contracted), Parts(comparison.Total.Contracted));
            Assert.Equal(comparison.Areas.Sum(area => Parts(area.Unmet)), Parts(comparison.Total.Unmet));
            Assert.Equal(comparison.Areas.Aggregate(ServiceTerritory.Empty, (sum, area) => sum.Union(area.Area)), comparison.Total.Area);
            Assert.True(Parts(comparison.Total.Unmet) >= Parts(comparison.Total.Requested) - Parts(comparison.Total.Contracted));
            Assert.Equal(comparison, comparison.Explain().Value);

            long Of(IEnumerable<AreaCapacity> rows) => rows.Where(row => (row.Service, row.Group, row.Capacity.Unit) == (comparison.Service, comparison.Group, comparison.Unit)).Sum(row => Parts(row.Capacity));
        }
    });

    [Fact]
    public void Comparison_OfContractsInAnyOrder_IsEqual() => Property.Holds(NeedGenerators.Evidence, NeedGenerators.Plans, NeedGenerators.AreaCapacities, (evidence, plan, contracted) =>
    {
        var day = plan.Versions[0].Validity.From!.Value;
        return NeedComparison.On(day, evidence, plan, contracted.Reverse(), Division) == NeedComparison.On(day, evidence, plan, contracted, Division);
    });

    [Fact]
    public void Comparison_CoverageOfTheRegion_HasAllContractedUnits() => Property.Holds(NeedGenerators.Evidence, NeedGenerators.Plans, NeedGenerators.AreaCapacities, (evidence, plan, contracted) =>
    {
        foreach (var comparison in NeedComparison.On(plan.Versions[0].Validity.From!.Value, evidence, plan, contracted, Division))
        {
            var coverage = comparison.CoverageOf(ServiceTerritory.On(Division, Region.Liberec));
            Assert.Equal(Parts(comparison.Total.Contracted), coverage.Groups.SelectMany(group => group.Densities).SelectMany(density => density.Densities).Sum(density => density.Units.TenThousandths));
        }
    });

    [Fact]
    public void Eligibility_OfAnyService_IsTheConjunctionOfItsConditions() => Property.Holds(NeedGenerators.EligibilityRules, NeedGenerators.Plans, NeedGenerators.Services, (rule, plan, services) =>
    {
        var day = plan.Versions[^1].Validity.From!.Value;
        foreach (var service in services)
        {
            var eligibility = rule.Judge(service, day, plan, services);

            Assert.Equal(rule.Conditions, eligibility.Conditions.Select(outcome => outcome.Condition).ToValueList());
            Assert.Equal(eligibility.Conditions.All(outcome => outcome.Holds), eligibility.IsEligible);
            Assert.All(eligibility.Conditions, outcome => Assert.True(outcome.Reason.Czech.EndsWith('.') && outcome.Reason.English.EndsWith('.')));
            Assert.Equal(eligibility, rule.Judge(service, day, plan, services.Reverse()));
            Assert.Equal(eligibility, rule.Judge(service, day, plan, services.Where(other => other != service)));
            if (rule.Conditions.Contains(EligibilityCondition.OnlyOfType) && rule.Conditions.Contains(EligibilityCondition.OnlyForGroup))
                Assert.True(!Holds(EligibilityCondition.OnlyOfType) || Holds(EligibilityCondition.OnlyForGroup));

            bool Holds(EligibilityCondition condition) => eligibility.Conditions.Single(outcome => outcome.Condition == condition).Holds;
        }
    });

    [Fact]
    public void Transformation_Totals_CountEveryBedUnitAndClientOnce() => Property.Holds(NeedGenerators.Transformations, transformation =>
    {
        Assert.Equal(transformation.Closures.Sum(closure => Parts(closure.Beds)), transformation.Homes.SelectMany(home => home.Capacities).Sum(Parts));
        Assert.Equal(transformation.Units.Sum(units => Parts(units.Capacity)), transformation.Alternatives.SelectMany(service => service.Capacities).Sum(Parts));
        Assert.Equal(transformation.Links.Sum(link => link.Clients), transformation.Homes.Sum(home => home.Clients));
        Assert.Equal(transformation.Links.Sum(link => link.Clients), transformation.Alternatives.Sum(service => service.Clients));
        foreach (var service in transformation.Alternatives)
            Assert.Equal(service.Clients, transformation.Homes.Sum(home => transformation.ClientsBetween(home.Identifier, service.Identifier)));
    });

    private static long Sum(ValueList<AreaCapacity> rows, Unit unit) => rows.Where(row => row.Capacity.Unit == unit).Sum(row => Parts(row.Capacity));

    private static long Parts(Capacity capacity) => capacity.Quantity.TenThousandths;
}
