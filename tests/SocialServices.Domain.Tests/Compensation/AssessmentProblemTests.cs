using NodaTime;
using SocialServices.Domain.Compensation.Assessments;
using SocialServices.Domain.Compensation.Awards;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;
using SocialServices.Domain.Time;
using SocialServices.Domain.Validation;
using static SocialServices.Domain.Tests.Compensation.Problems;

namespace SocialServices.Domain.Tests.Compensation;

/// <summary>What does not fit between a plan and the rules, in the words that a clerk reads.</summary>
public sealed class AssessmentProblemTests
{
    [Fact]
    public void Assess_OfAFormThatTheTypeDoesNotHave_NamesTheAllowedOnes() => AssertProblems(
        Sample.Rules(),
        OfLine(line => line with { Form = ServiceForm.Field }),
        "$.lines[0].form: The service sheltered housing (§ 51) has no form 'field'; allowed forms: residential. [assessment.form-not-allowed]",
        "$.lines[0].form: Služba chráněné bydlení (§ 51) nemá formu 'terénní'; dovolené formy: pobytová. [assessment.form-not-allowed]");

    /// <summary>The law decides on the form also where the methodology has one number for every form.</summary>
    [Fact]
    public void Assess_OfSuchAFormWhereTheMethodologyNamesNone_NamesTheAllowedOnes() => AssertProblems(
        Sample.Rules(Sample.Definition with { Services = [Sample.Definition.Services[0] with { Form = null }] }),
        OfLine(line => line with { Form = ServiceForm.Field }),
        "$.lines[0].form: The service sheltered housing (§ 51) has no form 'field'; allowed forms: residential. [assessment.form-not-allowed]",
        "$.lines[0].form: Služba chráněné bydlení (§ 51) nemá formu 'terénní'; dovolené formy: pobytová. [assessment.form-not-allowed]");

    [Fact]
    public void Assess_OfAUnitWithoutANumber_SaysWhichThereAre() => AssertProblems(
        Sample.Rules(),
        OfLine(line => line with { Provided = CapacitySegment.WholeYear(2023, Capacity.FullTimeEquivalents(2.5m)) }),
        "$.lines[0]: The methodology vzor-2023 has no number for the form 'residential' and a capacity of 2.5 FTE; it has: residential, bed. [assessment.no-entry]",
        "$.lines[0]: Metodika vzor-2023 nemá hodnotu pro formu 'pobytová' a kapacitu 2,5 úvazku; má: pobytová, lůžko. [assessment.no-entry]");

    [Fact]
    public void Assess_OfASizeBetweenThePublishedOnes_SaysWhichThereAre()
    {
        var zlin = CompensationMethodology.Parse(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "docs", "methodologies", "zlin-2022.json")));

        AssertProblems(
            zlin.Resolve(ServiceType.HomesForTheElderly, 2022, new(2022, 4, 14)),
            new() { Service = "DS", Year = 2022, Lines = [ServiceLine.WholeYear(2022, ServiceForm.Residential, Capacity.Beds(70))] },
            "$.lines[0]: The methodology zlin-2022-dostupnost has no number for the form 'residential' and a capacity of 70 beds; it has: residential, bed, 49 to 51 beds; residential, bed, 96 to 150 beds. [assessment.no-entry]",
            "$.lines[0]: Metodika zlin-2022-dostupnost nemá hodnotu pro formu 'pobytová' a kapacitu 70 lůžek; má: pobytová, lůžko, 49 až 51 lůžek; pobytová, lůžko, 96 až 150 lůžek. [assessment.no-entry]");
    }

    [Fact]
    public void Assess_OfAPlanForAnotherYear_TellsTheYearOnly() => AssertProblems(
        Sample.Rules(),
        Sample.Plan with { Year = 2022, Lines = [ServiceLine.WholeYear(2022, ServiceForm.Residential, Capacity.Beds(9))] },
        "$.year: The plan is for 2022, the rules for 2023. [assessment.year]",
        "$.year: Plán je pro rok 2022, pravidla pro rok 2023. [assessment.year]");

    [Fact]
    public void Assess_OfAPlanOfAnotherType_NamesBothTypes() => AssertProblems(
        Sample.Rules(),
        Sample.Plan with { Type = ServiceType.HomesForTheElderly },
        "$.type: The plan is for homes for the elderly (§ 49), the rules for sheltered housing (§ 51). [assessment.type]",
        "$.type: Plán je pro druh služby domovy pro seniory (§ 49), pravidla pro chráněné bydlení (§ 51). [assessment.type]");

    [Fact]
    public void Assess_WithoutTheInputsThatTheMethodologyNeeds_NamesEachOfThem() => AssertProblems(
        Sample.Rules(Sample.OfCost with
        {
            Revenue = RevenueSetting.Actual,
            Limits = new() { ByRequest = true, EligibleCostShare = Rate.Percent(70) },
            Coefficients = [new() { Id = "score", Name = new("body", "score"), FromPlan = true }],
            Services = [Sample.OfCost.Services[0] with { Cost = new ReferenceCost.PersonnelAndOperating(Money.Of(1), Money.Of(2)) }],
        }),
        Sample.Plan,
        """
        $.request: The methodology vzor-2023 needs the request; supply it. [assessment.missing-input]
        $.eligibleCost: The methodology vzor-2023 needs the eligible cost; supply it. [assessment.missing-input]
        $.coefficients.score: The methodology vzor-2023 needs the value of the coefficient 'score'; supply it. [assessment.missing-input]
        $.lines[0].operatingCost: The methodology vzor-2023 needs the claimed operating cost per unit; supply it. [assessment.missing-input]
        $.lines[0].actualRevenue: The methodology vzor-2023 needs the actual revenue; supply it. [assessment.missing-input]
        """,
        """
        $.request: Metodika vzor-2023 potřebuje požadavek; doplňte údaj. [assessment.missing-input]
        $.eligibleCost: Metodika vzor-2023 potřebuje uznatelné náklady; doplňte údaj. [assessment.missing-input]
        $.coefficients.score: Metodika vzor-2023 potřebuje hodnotu koeficientu 'body'; doplňte údaj. [assessment.missing-input]
        $.lines[0].operatingCost: Metodika vzor-2023 potřebuje uplatněné provozní náklady na jednotku; doplňte údaj. [assessment.missing-input]
        $.lines[0].actualRevenue: Metodika vzor-2023 potřebuje skutečné výnosy; doplňte údaj. [assessment.missing-input]
        """);

    [Fact]
    public void Assess_WithoutLastYearsAward_NamesIt() => AssertProblems(
        Sample.Rules(Sample.Definition with
        {
            Base = CompensationBase.PreviousAward,
            Services = [Sample.Definition.Services[0] with { Value = null, Unit = null, Index = Rate.Of(1.04m) }],
        }),
        Sample.Plan,
        "$.previousAward: The methodology vzor-2023 needs last year's award; supply it. [assessment.missing-input]",
        "$.previousAward: Metodika vzor-2023 potřebuje loňskou dotaci; doplňte údaj. [assessment.missing-input]");

    [Fact]
    public void Assess_OfAResultOutsideTheRangeOfMoney_SaysSo() => AssertProblems(
        Sample.Rules(Sample.Definition with { Services = [Sample.Definition.Services[0] with { Value = Money.Of(10_000_000_000) }] }),
        OfLine(line => line with { Provided = CapacitySegment.WholeYear(2023, Capacity.Beds(1_000_000_000)) }),
        "$: A result of the service 'CHB' is outside the range of money; check the coefficients and the capacity. [assessment.overflow]",
        "$: Výsledek služby 'CHB' přesahuje rozsah částek; zkontrolujte koeficienty a kapacitu. [assessment.overflow]");

    [Fact]
    public void Assess_OfCapacityBeforeTheTypeIsInTheAct_NamesTheDays()
    {
        var rules = CompensationMethodology.Create(Sample.Definition with
        {
            Year = 2007,
            Decisions = Validity.Always,
            Services = [Sample.Definition.Services[0] with { Service = ServiceType.InterventionCentres }],
        }).Resolve(ServiceType.InterventionCentres, 2007, new(2007, 3, 1));
        var plan = new ServicePlanDefinition { Service = "IC", Year = 2007, Lines = [ServiceLine.WholeYear(2007, ServiceForm.Residential, Capacity.Beds(9))] };

        AssertProblems(
            rules,
            plan,
            "$.lines[0].provided: The service type exists in law only on 15 February 2007 to 31 December 2007; leave out capacity on other days. [assessment.not-in-force]",
            "$.lines[0].provided: Druh služby je v zákoně jen 15. 2. 2007 až 31. 12. 2007; kapacita v jiné dny se nezapočte, vypusťte ji. [assessment.not-in-force]");
        Assert.Equal(Money.Zero, rules.Assess(ServicePlan.Create(plan with { Lines = [ServiceLine.WholeYear(2007, ServiceForm.Residential, Capacity.Beds(0))] })).Proposal);
    }

    /// <summary>§ 52 ended on 28 February 2025; a capacity of zero on later days is none.</summary>
    [Fact]
    public void Assess_OfCapacityAfterTheTypeLeftTheAct_NamesTheDays()
    {
        var type = ServiceType.SocialServicesInHealthFacilities;
        var rules = CompensationMethodology.Create(Sample.Definition with { Year = 2025, Decisions = Validity.Always, Services = [Sample.Definition.Services[0] with { Service = type }] }).Resolve(type, 2025, new(2025, 3, 1));

        AssertProblems(
            rules,
            To(new(2025, 3, 1)),
            "$.lines[0].provided: The service type exists in law only on 1 January 2025 to 28 February 2025; leave out capacity on other days. [assessment.not-in-force]",
            "$.lines[0].provided: Druh služby je v zákoně jen 1. 1. 2025 až 28. 2. 2025; kapacita v jiné dny se nezapočte, vypusťte ji. [assessment.not-in-force]");
        Assert.Equal(Money.Of(436_438.36m), rules.Assess(ServicePlan.Create(To(new(2025, 2, 28)))).Optimum); // 9 × 300,000 × 59 ÷ 365

        static ServicePlanDefinition To(LocalDate last) => new()
        {
            Service = "SSZZ",
            Year = 2025,
            Lines = [new() { Form = ServiceForm.Residential, Provided = [new(new(2025, 1, 1), last, Capacity.Beds(9)), new(last.PlusDays(1), new(2025, 12, 31), Capacity.Beds(0))] }],
        };
    }

    [Fact]
    public void Assess_OfTotalsWhereTheSecondLineHoldsByDay_NamesTheLine() => AssertProblems(
        Sample.Rules(Sample.Definition with { Weight = TimeWeight.Total }),
        Sample.Plan with { Lines = [Sample.Plan.Lines[0], Sample.Plan.Lines[0] with { HoldsByDay = true, InNetwork = [Sample.Beds(9, 1, 1, 6, 30), Sample.Beds(8, 7, 1, 12, 31)] }] },
        "$.lines[1]: The methodology vzor-2023 adds up totals of the year without weighing time, but the entitlement holds day by day and changes within the year; state the totals of the year directly, or use a methodology that weighs time. [assessment.not-totals]",
        "$.lines[1]: Metodika vzor-2023 sčítá množství za celý rok bez vážení časem, nárok ale platí po dnech a během roku se mění; zadejte množství za rok přímo, nebo použijte metodiku, která čas váží. [assessment.not-totals]");

    [Fact]
    public void Assess_OfActualRevenueOfOneLineOfTwo_AsksForTheOther() => AssertProblems(
        Sample.Rules(Sample.OfCost with { Revenue = RevenueSetting.Actual }),
        Sample.Plan with { Lines = [Sample.Plan.Lines[0], Sample.Plan.Lines[0] with { ActualRevenue = Money.Of(1) }] },
        "$.lines[0].actualRevenue: The methodology vzor-2023 needs the actual revenue; supply it. [assessment.missing-input]",
        "$.lines[0].actualRevenue: Metodika vzor-2023 potřebuje skutečné výnosy; doplňte údaj. [assessment.missing-input]");

    [Fact]
    public void Assess_OfFewerOutcomesThanPlans_IsRefused() => Assert.StartsWith(
        "As many outcomes as plans are expected: 1, not 0.",
        Assert.Throws<ArgumentException>(() => Sample.Rules().Assess([ServicePlan.Create(Sample.Plan)], [])).Message,
        StringComparison.Ordinal);

    [Fact]
    public void PriceAt_OfAnAssessmentWithoutACeiling_SaysHowToGiveOne() => Assert.Equal(
        "'CHB 2023' has no ceiling; a price needs one: give the entrustment's ceiling as an external value of the step 'vp.ceiling'.",
        Assert.Throws<InvalidOperationException>(() => Sample.Rules().Assess(ServicePlan.Create(Sample.Plan)).PriceAt(Rate.Percent(85))).Message);

    [Fact]
    public void Rules_OfTheDefaultAssessment_SayThatThereAreNone()
    {
        Assert.Equal("The default assessment belongs to no service; make one with rules.Assess(plan).", Assert.Throws<InvalidOperationException>(() => default(CompensationAssessment).Rules).Message);
        Assert.Null(default(CompensationAssessment).Ceiling);
        Assert.Equal("(no assessment)", default(CompensationAssessment).ToString());
    }

    [Fact]
    public void ToString_OfAnyOutcome_TellsTheAssessmentTheProblemsOrThatThereIsNone()
    {
        ServicePlan[] plans = [ServicePlan.Create(Sample.Plan), ServicePlan.Create("CHB", 2022, ServiceForm.Residential, Capacity.Beds(9))];
        var outcomes = new AssessmentOutcome[3];
        Sample.Rules().Assess(plans, outcomes.AsSpan(0, 2));

        Assert.Equal(
            [Sample.Rules().Assess(plans[0]).ToString(), "$.year: The plan is for 2022, the rules for 2023. [assessment.year]", "(no outcome)"], outcomes.Select(outcome => outcome.ToString()));
    }

    [Fact]
    public void Assess_WithoutACoefficientWhoseIdIsNoPlainWord_QuotesItInThePath() => Assert.Equal(
        "$.coefficients['a.b']",
        Assert.Single(Assert.Throws<DomainValidationException>(() => Sample.Rules(Sample.OfCost with { Coefficients = [new() { Id = "a.b", Name = new("body", "score"), FromPlan = true }] })
            .Assess(ServicePlan.Create(Sample.Plan))).Report.Problems).Path);

    private static ServicePlanDefinition OfLine(Func<ServiceLine, ServiceLine> change) => Sample.Plan with { Lines = [change(Sample.Plan.Lines[0])] };

    // The single call, the explained one and the batch tell the same.
    private static void AssertProblems(CompensationRules rules, ServicePlanDefinition definition, string english, string czech)
    {
        var plan = ServicePlan.Create(definition);
        var outcomes = new AssessmentOutcome[1];
        rules.Assess([plan], outcomes);

        AssertReport(outcomes[0].Problems, english, czech);
        Assert.False(outcomes[0].IsAssessed);
        Assert.Equal(outcomes[0].Problems, Assert.Throws<DomainValidationException>(() => rules.Assess(plan)).Report);
        Assert.Equal(outcomes[0].Problems, Assert.Throws<DomainValidationException>(() => rules.ExplainAssessment(plan)).Report);
        Assert.Equal(outcomes[0].Problems, Assert.Throws<DomainValidationException>(() => outcomes[0].Assessment).Report);
    }
}
