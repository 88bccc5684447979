using SocialServices.Domain.Compensation.Assessments;
using SocialServices.Domain.Compensation.Awards;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;
using SocialServices.Domain.Time;

namespace SocialServices.Domain.Tests.Compensation;

/// <summary>Edges of an assessment: limits that are equal, capacities that hold by day, inputs without effect, and numbers that are very large.</summary>
public sealed class AssessingTests
{
    private static readonly ServiceLine NineBeds = Sample.Plan.Lines[0];

    private static ServiceLine ChangesInJuly => NineBeds with { HoldsByDay = true, Provided = [Sample.Beds(9, 1, 1, 6, 30), Sample.Beds(8, 7, 1, 12, 31)] };

    [Fact]
    public void Assess_OfTwoEqualLimits_NamesTheFirst()
    {
        var rules = Sample.Rules(Sample.OfCost with { Limits = new() { ByRequest = true, Maximum = Money.Of(2_000_000) } });

        Assert.Equal((AwardLimit.Request, Money.Of(2_000_000)), Decided(2_000_000));
        Assert.Equal((AwardLimit.Maximum, Money.Of(2_000_000)), Decided(2_000_000.01m));

        (AwardLimit Limit, Money Capped) Decided(decimal request)
        {
            var assessment = rules.Assess(ServicePlan.Create(Sample.Plan with { Request = Money.Of(request) }));
            return (assessment.Limit, assessment.Capped);
        }
    }

    [Fact]
    public void Assess_OfCapacitiesThatHoldByDay_WeighsThem()
    {
        var byPlan = Sample.Rules(Sample.OfCost with { Coefficients = [new() { Id = "k", Name = new("body", "score"), FromPlan = true }] });

        Assert.Equal(Money.Of(2_548_767.12m), byPlan.Assess(ServicePlan.Create(PlanOf(ChangesInJuly) with { Coefficients = [new("k", Rate.One)] })).Optimum); // (9 × 181 + 8 × 184) ÷ 365 × 300,000
        Assert.Equal(Money.Of(2_700_000), Sample.Rules(Sample.Definition with { Weight = TimeWeight.Total }).Assess(ServicePlan.Create(PlanOf(NineBeds with { HoldsByDay = true }))).Optimum);
    }

    [Fact]
    public void Assess_OfAnInputWithoutEffect_NotesIt()
    {
        Assert.Equal(AssessmentNotes.CeilingNotChecked, NotesOf(Sample.Plan));
        Assert.Equal(AssessmentNotes.CeilingNotChecked | AssessmentNotes.InputNotUsed, NotesOf(Sample.Plan with { Profit = Money.Of(1) }));
        Assert.Equal(AssessmentNotes.CeilingNotChecked | AssessmentNotes.InputNotUsed, NotesOf(PlanOf(NineBeds, NineBeds with { ActualRevenue = Money.Of(1) })));

        static AssessmentNotes NotesOf(ServicePlanDefinition plan) => Sample.Rules().Assess(ServicePlan.Create(plan)).Notes;
    }

    [Theory]
    [InlineData(1, 700_000_000)]
    [InlineData(100, 20_000_000)]
    public void Assess_OfVeryManyBeds_MultipliesExactly(int lines, long beds) =>
        Assert.Equal(Money.Of(lines * beds * 3_000_000m), Sample.Rules(Sample.Definition with { Services = [Sample.Definition.Services[0] with { Value = Money.Of(3_000_000) }] }).Assess(ServicePlan.Create(PlanOf(
            [.. Enumerable.Repeat(NineBeds with { Provided = CapacitySegment.WholeYear(2023, Capacity.Beds(beds)) }, lines)]))).Optimum);

    [Fact]
    public void Assess_OfVeryHighRevenueOfManyLines_LeavesNothingToPay()
    {
        var rules = Sample.Rules(Sample.OfCost with { Revenue = RevenueSetting.Actual, Coefficients = [new() { Id = "k", Name = new("podíl", "part"), Target = CoefficientTarget.Revenue, Value = Rate.Of(0.123457m) }] });
        var line = NineBeds with { Provided = CapacitySegment.WholeYear(2023, Capacity.Beds(1)), ActualRevenue = Money.Of(1_000_000_000) };

        Assert.Equal(Money.Zero, rules.Assess(ServicePlan.Create(PlanOf([.. Enumerable.Repeat(line, 100)]))).Ceiling);
    }

    /// <summary>One haléř times two coefficients of many decimals: nine of it are far from a half of the step, whatever the denominator.</summary>
    [Fact]
    public void Assess_OfManyDecimalsRoundedToThousands_RoundsExactly()
    {
        ValueList<Coefficient> coefficients = [Times("a", 1.000001m), Times("b", 1.0001m)];
        var toThousands = RoundingRule.Of(Money.Of(1_000), RoundingMode.HalfAwayFromZero);
        var byCost = OfCostOfOneHeller with { Coefficients = coefficients, CeilingRounding = toThousands };
        var byValue = Sample.Definition with { Coefficients = coefficients, AwardRounding = toThousands, Services = [Sample.Definition.Services[0] with { Value = Money.OneHeller }] };

        Assert.Equal(Money.Zero, Sample.Rules(byCost).Assess(ServicePlan.Create(Sample.Plan)).Ceiling);
        var assessment = Sample.Rules(byValue).Assess(ServicePlan.Create(Sample.Plan));
        Assert.Equal((Money.Of(0.09m), Money.Zero), (assessment.Optimum, assessment.Proposal));
    }

    /// <summary>The value of a bed and the cap per bed stand over different denominators; over the common one the value passes a machine word.</summary>
    [Fact]
    public void Assess_OfAVeryHighValueUnderTheLowestCapPerUnit_ComputesBothExactly()
    {
        var rules = Sample.Rules(Sample.Definition with
        {
            Limits = new() { PerUnit = Money.OneHeller }, Services = [Sample.Definition.Services[0] with { Value = Money.Of(9_999_999_999) }],
        });

        var assessment = rules.Assess(ServicePlan.Create(Sample.Plan));
        Assert.Equal((Money.Of(89_999_999_991), Money.Of(0.09m)), (assessment.Optimum, assessment.Capped));
    }

    [Fact]
    public void Assess_OfAVeryHighEligibleCost_LeavesAnAwardFarBelowItsShare()
    {
        var rules = Sample.Rules(Sample.Definition with { Limits = new() { EligibleCostShare = Rate.Of(0.999999m) }, Coefficients = [Times("k", 1.000001m)] });

        var assessment = rules.Assess(ServicePlan.Create(Sample.Plan with { EligibleCost = Money.Of(1_000_000_000_000) }));
        Assert.Equal(assessment.Optimum, assessment.Capped);
    }

    [Fact]
    public void Assess_OfAVeryHighProfitOverManyDecimals_AddsItExactly()
    {
        var rules = Sample.Rules(OfCostOfOneHeller with { Profit = ProfitSetting.Given, Coefficients = [Times("k", 1.000001m)] });

        Assert.Equal(Money.Of(100_000_000.09m), rules.Assess(ServicePlan.Create(Sample.Plan with { Profit = Money.Of(100_000_000) })).Ceiling);
    }

    [Fact]
    public void Assess_OfAVeryHighAwardOfLastYear_MultipliesItByTheIndexExactly()
    {
        var rules = Sample.Rules(Sample.Definition with
        {
            Base = CompensationBase.PreviousAward,
            Services = [Sample.Definition.Services[0] with { Value = null, Unit = null, Index = Rate.Of(1_000.000001m) }],
        });

        Assert.Equal(Money.Of(1_000_000_001_000), rules.Assess(ServicePlan.Create(Sample.Plan with { PreviousAward = Money.Of(1_000_000_000) })).Proposal);
    }

    /// <summary>The revenue of beds counts a million times, that of workers a millionth.</summary>
    [Fact]
    public void Assess_OfRevenueWithVeryDifferentCoefficients_TakesThatOfTheLine()
    {
        var beds = Sample.OfCost.Services[0] with { Coefficients = [new("k", Rate.Of(1_000_000))] };
        var rules = Sample.Rules(Sample.OfCost with
        {
            Revenue = RevenueSetting.Actual,
            Coefficients = [new() { Id = "k", Name = new("podíl", "part"), Target = CoefficientTarget.Revenue }],
            Services = [beds, beds with { Unit = Unit.FullTimeEquivalent, Coefficients = [new("k", Rate.Of(0.000001m))] }],
        });

        Assert.Equal(Money.Zero, rules.Assess(ServicePlan.Create(PlanOf(NineBeds with { ActualRevenue = Money.Of(1_000_000_000) }))).Ceiling);
    }

    [Fact]
    public void ExplainAssessment_OfNumbersOfManyDecimals_ExplainsTheEntryOfTheLine()
    {
        var entry = Sample.OfCost.Services[0];
        var rules = Sample.Rules(Sample.OfCost with
        {
            Services = [entry, entry with { Unit = Unit.FullTimeEquivalent, Cost = new ReferenceCost.OneValue(Money.Of(400_000)) }],
            Coefficients = Enumerable.Range(1, 8).Select(i => Times(FormattableString.Invariant($"k{i}"), 1.000001m)).ToValueList(),
        });

        var explained = rules.ExplainAssessment(ServicePlan.Create("CHB", 2023, ServiceForm.Residential, Capacity.FullTimeEquivalents(2)));

        Assert.Equal(Money.Of(800_006.40m), explained.Value.Ceiling); // 2 × 400,000 × 1.000001⁸
        Assert.Contains("2 FTE × ≐ 400 003.20 CZK", Problems.Readable(explained.ToText(Language.English)), StringComparison.Ordinal);
    }

    [Fact]
    public void ToString_OfAnAssessment_TellsTheCeilingWhereItIsKnown()
    {
        Assert.Equal("CHB 2023: ceiling not known, optimum 2700000.00 CZK, proposal 2700000.00 CZK", Sample.Rules().Assess(ServicePlan.Create(Sample.Plan)).ToString());
        Assert.Equal("CHB 2023: ceiling 2700000.00 CZK, optimum 2700000.00 CZK, proposal 2700000.00 CZK", Sample.Rules(Sample.OfCost).Assess(ServicePlan.Create(Sample.Plan)).ToString());
    }

    [Fact]
    public void Assess_WithoutRules_IsRefused() => Assert.Equal("rules", Assert.Throws<ArgumentNullException>(() => Assessing.Assess(null!, [], [])).ParamName);

    [Fact]
    public void Assess_OfPlansOneOfWhichIsMissing_TellsItsPosition()
    {
        var plan = ServicePlan.Create(Sample.Plan);
        var outcomes = new AssessmentOutcome[2];
        Sample.Rules().Assess([plan, plan], outcomes);

        Assert.Equal("plans[1]", Assert.Throws<ArgumentNullException>(() => Sample.Rules().Assess([plan, null!], outcomes)).ParamName);
        Assert.Equal("plans[1]", Assert.Throws<ArgumentNullException>(() => AwardRoundDefinition.Of([plan, null!], outcomes, Money.Of(1))).ParamName);
    }

    private static MethodologyDefinition OfCostOfOneHeller => Sample.OfCost with { Services = [Sample.OfCost.Services[0] with { Cost = new ReferenceCost.OneValue(Money.OneHeller) }] };

    private static Coefficient Times(string id, decimal value) => new() { Id = id, Name = new("koeficient", "coefficient"), Value = Rate.Of(value) };

    private static ServicePlanDefinition PlanOf(params ValueList<ServiceLine> lines) => Sample.Plan with { Lines = lines };
}
