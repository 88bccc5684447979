using SocialServices.Domain.Compensation.Assessments;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Entrustments;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;
using SocialServices.Domain.Tests.Explanations;
using SocialServices.Domain.Time;

namespace SocialServices.Domain.Tests.Compensation;

/// <summary>Whole explanations of assessments, approved by a reader, of settings that no worked example of the field has.</summary>
public sealed class AssessmentPagesTests
{
    private static readonly ServiceLine NineBeds = Sample.Plan.Lines[0];

    [Fact]
    public void Assessment_OfActualRevenueWithEveryLimit()
    {
        var definition = Sample.OfCost with
        {
            Revenue = RevenueSetting.Actual,
            FloorAtZero = true,
            Profit = ProfitSetting.Given,
            Coefficients = [new() { Id = "occupancy", Name = new("obložnost", "occupancy"), Target = CoefficientTarget.Revenue, Value = Rate.Of(0.9m) }],
            Share = PublicShare.LessTerritory(Rate.Percent(10)),
            OtherSources = new() { Deducted = [PublicSource.Municipality] },
            Limits = new()
            {
                ByRequest = true, EligibleCostShare = Rate.Percent(95), PerUnit = Money.Of(190_000), Maximum = Money.Of(5_000_000), Minimum = Money.Of(100_000), BelowMinimum = MinimumPolicy.AwardNothing,
            },
        };
        var plan = Sample.Plan with
        {
            Lines =
            [
                NineBeds with { Basis = UnitLimit.Registration, InNetwork = [Sample.Beds(8, 1, 1, 6, 30), Sample.Beds(9, 7, 1, 12, 31)], ActualRevenue = Money.Of(500_000) },
                NineBeds with { Provided = CapacitySegment.WholeYear(2023, Capacity.Beds(1)), ActualRevenue = Money.Of(400_000) },
            ],
            Profit = Money.Of(50_000),
            Request = Money.Of(1_950_000),
            EligibleCost = Money.Of(2_000_000),
            OtherSources = [new(PublicSource.Municipality, Money.Of(100_000)), new(PublicSource.Region, Money.Of(20_000)), new(PublicSource.Municipality, Money.Of(5_000))],
        };

        Verify("assessment-actual-revenue",
            Explain(definition, plan),
            Explain(definition with { FloorAtZero = false }, plan with { Lines = [NineBeds with { ActualRevenue = Money.Of(3_000_000) }] }));
    }

    [Fact]
    public void Assessment_OfAShareAndASourceThatExcludes()
    {
        var byMethodology = Sample.OfCost with { Share = PublicShare.OfCeiling(Rate.Percent(80)), OtherSources = new() { Excluding = [PublicSource.EuropeanProject] } };
        var ofItsOwn = byMethodology with { Services = [byMethodology.Services[0] with { Share = PublicShare.OfCeiling(Rate.Percent(75)) }] };
        var twoLines = Sample.Plan with { Lines = [NineBeds, NineBeds with { Provided = CapacitySegment.WholeYear(2023, Capacity.Beds(0)) }] };

        Verify("assessment-share",
            Explain(byMethodology, twoLines),
            Explain(ofItsOwn, Sample.Plan with { OtherSources = [new(PublicSource.EuropeanProject, Money.Of(10_000)), new(PublicSource.Region, Money.Of(20_000))] }),
            Explain(ofItsOwn with { Purpose = MethodologyPurpose.Ceiling }, Sample.Plan));
    }

    [Fact]
    public void Assessment_OfTotalsUnderACeilingOfTheEntrustment()
    {
        var totals = Sample.Definition with { Weight = TimeWeight.Total, AwardRounding = RoundingRule.Of(Money.Of(1_000), RoundingMode.HalfAwayFromZero) };
        var plan = Sample.Plan with
        {
            Lines = [NineBeds with { Provided = [Sample.Beds(5, 1, 1, 6, 30), Sample.Beds(5, 7, 1, 12, 31)], Registered = CapacitySegment.WholeYear(2023, Capacity.Beds(9)), Requested = CapacitySegment.WholeYear(2023, Capacity.Beds(8)) }],
            External = [new(CompensationSteps.Ceiling, Money.Of(2_000_600), "pověření č. 7")],
            Profit = Money.Of(1),
        };

        Verify("assessment-ceiling",
            Explain(totals, plan),
            Explain(totals, plan with { OtherSources = [new(PublicSource.Region, Money.Of(600_000)), new(PublicSource.Founder, Money.Of(300))] }),
            Explain(totals, plan with { External = [new(CompensationSteps.Optimal, Money.Of(2_000_500), "rozhodnutí zastupitelstva")] }));
    }

    [Fact]
    public void Assessment_OfAChosenAndOfACappedCost()
    {
        var entry = Sample.OfCost.Services[0] with
        {
            Revenue = [new(new("úhrady klientů", "client payments"), Money.Of(120_000)), new(new("příspěvek na péči", "care allowance"), Money.Of(90_000))],
        };
        var chosen = Sample.OfCost with
        {
            EnoughProviders = 5,
            Coefficients =
            [
                new() { Id = "city", Name = new("velké město", "large city"), Value = Rate.Of(1.05m) },
                new() { Id = "nights", Name = new("noční služba", "night service"), Addition = Money.Of(1_500) },
                new() { Id = "score", Name = new("hodnocení", "score"), FromPlan = true },
            ],
            Services = [entry with { Cost = new ReferenceCost.RegionalOrNational(Money.Of(400_000), Money.Of(400_000), 5) }],
        };
        var capped = Sample.OfCost with { FloorAtZero = true, Services = [entry with { Cost = new ReferenceCost.PersonnelAndOperating(Money.Of(150_000), Money.Of(50_000)) }] };

        Verify("assessment-unit-cost",
            Explain(chosen, Sample.Plan with { Coefficients = [new("score", Rate.Of(1.2m))] }),
            Explain(capped, Claiming(50_000.01m)),
            Explain(capped with { Services = [capped.Services[0] with { Revenue = [entry.Revenue[0]] }] }, Claiming(50_000)));

        static ServicePlanDefinition Claiming(decimal operatingCost) => Sample.Plan with { Lines = [NineBeds with { OperatingCost = Money.Of(operatingCost) }] };
    }

    [Fact]
    public void Assessment_OfAYearAfterTheLawWasChecked()
    {
        var definition = Sample.Definition with { Year = 2027, Decisions = Validity.Always };
        var rules = CompensationMethodology.Create(definition).Resolve(ServiceType.ShelteredHousing, 2027, new(2027, 3, 1));

        Verify("assessment-later-year", rules.ExplainAssessment(ServicePlan.Create("CHB", 2027, ServiceForm.Residential, Capacity.Beds(9))).Explanation);
    }

    private static Explanation Explain(MethodologyDefinition definition, ServicePlanDefinition plan) => Sample.Rules(definition).ExplainAssessment(ServicePlan.Create(plan)).Explanation;

    private static void Verify(string name, params Explanation[] explanations) => ExplanationPage.Verify("Compensation", name, explanations);
}
