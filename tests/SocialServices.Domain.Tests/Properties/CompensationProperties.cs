using FsCheck;
using FsCheck.Fluent;
using SocialServices.Domain.Compensation.Assessments;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;
using SocialServices.Domain.Testing;
using SocialServices.Domain.Validation;
using Property = SocialServices.Domain.Testing.Property;

namespace SocialServices.Domain.Tests.Properties;

/// <summary>What holds of every assessment, whatever the methodology.</summary>
public sealed class CompensationProperties
{
    private const int Cases = 2000;

    [Fact]
    public void ExplainAssessment_OfAnyPlan_IsThePlainAssessmentAndTheSameBytesTwice() =>
        Property.Holds(Any, each =>
        {
            var plain = Outcome(each);
            if (!plain.IsAssessed)
            {
                Assert.Equal(
                    plain.Problems,
                    Assert.Throws<DomainValidationException>(() => each.Rules.ExplainAssessment(each.Plan)).Report);
                return;
            }

            var explained = each.Rules.ExplainAssessment(each.Plan);
            var again = Again(each);

            Assert.Equal(plain.Assessment, explained.Value);
            var result = each.Rules.Methodology.Definition.Purpose == MethodologyPurpose.Ceiling ? explained.Explanation.Parts[^1] : explained.Explanation;
            Assert.Equal(Figure.Amount(explained.Value.Proposal), result.Value);
            Assert.Equal(explained.Explanation, again.Explanation);
            foreach (var language in Enum.GetValues<Language>())
            {
                Assert.Equal(explained.ToText(language), again.ToText(language));
                Assert.Equal(explained.Explanation.ToCsv(language), again.Explanation.ToCsv(language));
            }
        }, Cases);

    /// <summary>The steps show the numbers of the result: an explanation that tells another number explains nothing.</summary>
    [Fact]
    public void ExplainAssessment_OfAnyPlan_ShowsTheNumbersOfTheResult() =>
        Property.Holds(CompensationGenerators.Cases, each =>
        {
            var (assessment, explanation) = each.Rules.ExplainAssessment(each.Plan);

            Assert.Equal(assessment.Ceiling, Shown(CompensationSteps.Ceiling) ?? (each.Rules.Methodology.Definition.Base == CompensationBase.ReferenceCost ? null : assessment.Ceiling));
            Assert.Equal(assessment.Optimum, Shown(CompensationSteps.Optimal));
            Assert.Equal(assessment.Capped, Shown(CompensationSteps.Capped));
            Assert.Equal(assessment.Ceiling is null, explanation.ToText(Language.English).Contains("The ceiling is not known", StringComparison.Ordinal));

            Money? Shown(StepDefinition step) => explanation.Parts.Where(part => part.Step == step).Select(part => (Money?)RoundingRule.ToHeller.Round(part.Value.Value)).SingleOrDefault();
        }, Cases);

    [Fact]
    public void Assess_OfManyWithBadRowsAmongThem_GivesEachItsOwnOutcome() =>
        Property.Holds(Any, Arb.From(Gen.Choose(0, 4).ListOf(6)), (each, kinds) =>
        {
            var definition = each.Plan.Definition;
            var plans = kinds.Select(kind => kind switch
            {
                0 => ServicePlan.Create("other year", each.Rules.Year == 2007 ? 2008 : each.Rules.Year - 1, ServiceForm.Residential, Capacity.Beds(1)),
                1 => ServicePlan.Create(definition with { Lines = definition.Lines.Select(line => line with { Provided = line.Provided.Select(segment => segment with { Capacity = Capacity.Calls(1) }).ToValueList(), Registered = null, InNetwork = null, Entrusted = null, Requested = null }).ToValueList() }),
                2 => ServicePlan.Create(definition with { Request = null, EligibleCost = null, PreviousAward = null }),
                _ => each.Plan,
            }).ToArray();
            var outcomes = new AssessmentOutcome[plans.Length];

            each.Rules.Assess(plans, outcomes);

            Assert.Equal(plans.Select(plan => Outcome(new(each.Rules, plan))), outcomes);
            Assert.All(plans.Index().Where(row => ReferenceEquals(row.Item, each.Plan)), row => Assert.Equal(Outcome(each), outcomes[row.Index]));
            Assert.All(kinds.Index().Where(row => row.Item == 0), row =>
            {
                Assert.False(outcomes[row.Index].IsAssessed);
                Assert.Contains(outcomes[row.Index].Problems.Problems, problem => problem.Code == PlanProblemCodes.Year);
            });
        });

    [Fact]
    public void Assess_OfAnyPlan_ProposesAMultipleOfTheStepFromNothingToTheCeilingLessOtherSources() =>
        Property.Holds(CompensationGenerators.Cases, each =>
        {
            var assessment = each.Rules.Assess(each.Plan);
            var others = Money.Sum(each.Plan.Definition.OtherSources.Select(other => other.Amount));

            Assert.False(assessment.Proposal.IsNegative);
            Assert.False(assessment.Optimum.IsNegative);
            Assert.False(assessment.Ceiling is { IsNegative: true });
            Assert.Equal(0, assessment.Proposal.Hellers % each.Rules.Methodology.Definition.AwardRounding.Step.Hellers);
            if (assessment.Ceiling is { } ceiling)
                Assert.True(assessment.Proposal == Money.Zero || assessment.Proposal + others <= ceiling);
            if (each.Rules.Methodology.Definition.Limits is { Maximum: { } maximum })
                Assert.True(assessment.Proposal <= maximum);
            if (each.Rules.Methodology.Definition.Limits.ByRequest && (assessment.Notes & AssessmentNotes.RaisedToMinimum) == AssessmentNotes.None)
                Assert.True(assessment.Proposal <= each.Plan.Definition.Request);
        }, Cases);

    [Fact]
    public void Assess_OfAHigherCost_IsNeverLower() =>
        Property.Holds(OfCost, MonetaryGenerators.BudgetAmountsFromZero, (each, more) =>
        {
            if (each.With(With(each, entry => entry with { Cost = Plus(entry.Cost!, Money.Min(more, Money.Of(1_000_000))) })) is { } higher)
                AssertNotLower(each.Rules.Assess(each.Plan), higher.Rules.Assess(higher.Plan));
        }, Cases);

    [Fact]
    public void Assess_OfAHigherRevenue_IsNeverHigher() =>
        Property.Holds(OfCost, MonetaryGenerators.BudgetAmountsFromZero, (each, more) =>
        {
            var added = new RevenueComponent(new("navíc", "more"), Money.Min(more, Money.Of(1_000_000)));
            if (each.With(With(each, entry => entry with { Revenue = entry.Revenue.With(added) })) is { } lower)
                AssertNotLower(lower.Rules.Assess(lower.Plan), each.Rules.Assess(each.Plan));
        }, Cases);

    [Fact]
    public void Assess_OfMoreOtherSources_HasTheSameCeiling() =>
        Property.Holds(CompensationGenerators.Cases, MonetaryGenerators.BudgetAmountsFromZero, (each, more) =>
        {
            var definition = each.Plan.Definition;
            var without = ServicePlan.Create(definition with { OtherSources = [] });
            var mixed = ServicePlan.Create(definition with { OtherSources = PublicSource.All.Select(source => new OtherSource(source, more)).ToValueList() });

            Assert.Equal(each.Rules.Assess(without).Ceiling, each.Rules.Assess(each.Plan).Ceiling);
            Assert.Equal(each.Rules.Assess(without).Ceiling, each.Rules.Assess(mixed).Ceiling);
        });

    [Fact]
    public void Assess_OfTheLinesInAnotherOrder_IsTheSame() =>
        Property.Holds(CompensationGenerators.Cases, each =>
        {
            var definition = each.Plan.Definition;
            var turned = ServicePlan.Create(definition with
            {
                Lines = definition.Lines.Reverse().ToValueList(),
                OtherSources = definition.OtherSources.Reverse().ToValueList(),
            });

            Assert.Equal(Numbers(each.Rules.Assess(each.Plan)), Numbers(each.Rules.Assess(turned)));
        }, Cases);

    [Fact]
    public void Parse_OfAMethodologyAsJson_GivesItBack() =>
        Property.Holds(CompensationGenerators.Methodologies, methodology =>
        {
            var json = methodology.ToJson();
            var read = CompensationMethodology.Parse(json);

            Assert.Equal(methodology, read);
            Assert.Equal(methodology.GetHashCode(), read.GetHashCode());
            Assert.Equal(json, read.ToJson());
        }, Cases);

    [Fact]
    public void CompareWith_Itself_IsTheSame() =>
        Property.Holds(CompensationGenerators.Cases, each =>
        {
            var explained = each.Rules.ExplainAssessment(each.Plan);

            Assert.True(explained.CompareWith(Again(each)).IsSame);
            Assert.Empty(explained.CompareWith(explained).Causes);
        });

    /// <summary>A difference without its cause helps nobody: one input is changed, and wherever anything differs, that input is named.</summary>
    [Fact]
    public void CompareWith_APlanOfOneOtherInput_NamesThatInput() => Property.Holds(CompensationGenerators.Cases, each => { NamedInputs(each); });

    [Fact]
    public void CompareWith_PlansOfOneOtherInput_NamesEveryKindOfInput()
    {
        var named = CompensationGenerators.Cases.SampleOf(1000).SelectMany(NamedInputs).Distinct(StringComparer.Ordinal);

        Assert.Equal(["coefficient", "cost", "counted", "external", "limit", "previous-award", "profit", "provided", "revenue", "source", "total"], named.Order(StringComparer.Ordinal));
    }

    private static HashSet<string> NamedInputs(CompensationCase each)
    {
        var named = new HashSet<string>(StringComparer.Ordinal);
        var before = each.Rules.ExplainAssessment(each.Plan);
        foreach (var (input, change) in Changes)
        {
            if (each.With(change(each.Plan.Definition)) is not { } changed || changed.Plan.Equals(each.Plan))
                continue;
            var comparison = before.CompareWith(each.Rules.ExplainAssessment(changed.Plan));
            var inputs = comparison.Causes.Where(cause => cause.Origin == OperandOrigin.Input).Select(cause => cause.Id).ToList();
            Assert.Equal(comparison.IsSame, inputs.Count == 0);
            Assert.All(inputs, id => Assert.Contains(input.Split(' '), start => id.StartsWith(start, StringComparison.Ordinal)));
            Assert.False(comparison.IsSame && Numbers(before.Value) != Numbers(each.Rules.Assess(changed.Plan)));
            named.UnionWith(inputs.Select(id => id.Split('.')[0]));
        }
        return named;
    }

    [Fact]
    public void Assess_FromEightThreads_GivesTheSameAsFromOne()
    {
        var cases = Any.SampleOf(400).ToArray();
        var alone = cases.Select(Outcome).ToArray();
        var together = new AssessmentOutcome[8][];

        var threads = Enumerable.Range(0, together.Length).Select(thread => new Thread(() => together[thread] = cases.Select(Outcome).ToArray())).ToArray();
        foreach (var thread in threads)
            thread.Start();
        foreach (var thread in threads)
            thread.Join();

        Assert.All(together, outcomes => Assert.Equal(alone, outcomes));
    }

    private static Arbitrary<CompensationCase> Any { get; } = Arb.From(
        Gen.Frequency((3, CompensationGenerators.Cases.Generator), (1, CompensationGenerators.LargeCases.Generator)), CompensationGenerators.Cases.Shrinker);

    private static Arbitrary<CompensationCase> OfCost { get; } = Arb.From(
        CompensationGenerators.Cases.Generator.Where(each => each.Rules.Methodology.Definition.Base == CompensationBase.ReferenceCost),
        each => CompensationGenerators.Cases.Shrinker(each).Where(smaller => smaller.Rules.Methodology.Definition.Base == CompensationBase.ReferenceCost));

    /// <summary>Changes of one input each, with the start of the id under which an explanation shows it.</summary>
    private static (string Input, Func<ServicePlanDefinition, ServicePlanDefinition> Change)[] Changes { get; } =
    [
        ("limit.request", plan => plan with { Request = More(plan.Request) }),
        ("limit.eligible-cost", plan => plan with { EligibleCost = More(plan.EligibleCost) }),
        ("previous-award", plan => plan with { PreviousAward = More(plan.PreviousAward) }),
        ("profit", plan => plan with { Profit = More(plan.Profit) }),
        ("source.", plan => plan with { OtherSources = plan.OtherSources.With(new(PublicSource.Municipality, Money.Of(1000))) }),
        ("source.", plan => plan with { OtherSources = plan.OtherSources.Select(other => other with { Amount = other.Amount + Money.OneHeller }).ToValueList() }),
        ("external.", plan => plan with { External = plan.External.Select(value => value with { Amount = value.Amount + Money.OneHeller }).ToValueList() }),
        ("coefficient.", plan => plan with { Coefficients = plan.Coefficients.Select(given => given with { Value = given.Value + Rate.Of(0.01m) }).ToValueList() }),
        ("revenue.actual", plan => OfFirstLine(plan, line => line with { ActualRevenue = More(line.ActualRevenue) })),
        ("cost.operating", plan => OfFirstLine(plan, line => line with { OperatingCost = More(line.OperatingCost) })),
        // A larger size may have another entry, which uses the operating cost or not.
        ("provided. cost.operating", plan => OfFreeLine(plan, line => line with { Provided = line.Provided.Select(segment => segment with { Capacity = segment.Capacity + segment.Capacity }).ToValueList() })),
        ("provided.", plan => OfFreeLine(plan, line => line with { Provided = line.Provided.Select(segment => segment with { From = segment.To }).ToValueList() })),
        ("counted. total.", plan => OfFirstLine(plan, line => line with { Registered = line.Registered is null ? null : [] })),
        ("counted. total.", plan => OfFirstLine(plan, line => line with { InNetwork = line.InNetwork is null ? null : [] })),
    ];

    private static Money? More(Money? amount) => amount is { } known ? known + Money.OneHeller : null;

    // Where a limit is given, a change of the provided capacity may also change what counts.
    private static ServicePlanDefinition OfFreeLine(ServicePlanDefinition plan, Func<ServiceLine, ServiceLine> change) => OfFirstLine(
        plan, line => line is { Registered: null, InNetwork: null, Entrusted: null, Requested: null } ? change(line) : line);

    private static ServicePlanDefinition OfFirstLine(ServicePlanDefinition plan, Func<ServiceLine, ServiceLine> change) =>
        plan with { Lines = plan.Lines.Select((line, i) => i == 0 ? change(line) : line).ToValueList() };

    private static AssessmentOutcome Outcome(CompensationCase each)
    {
        var outcomes = new AssessmentOutcome[1];
        each.Rules.Assess([each.Plan], outcomes);
        return outcomes[0];
    }

    // Everything anew from the document and the definition, as another process would.
    private static Explained<CompensationAssessment> Again(CompensationCase each) =>
        CompensationMethodology.Parse(each.Rules.Methodology.ToJson()).Resolve(each.Rules.Service, each.Rules.Year, each.Rules.DecidedOn)
            .ExplainAssessment(ServicePlan.Create(each.Plan.Definition));

    private static (Money?, Money, Money, Money, AssessmentNotes) Numbers(CompensationAssessment assessment) =>
        (assessment.Ceiling, assessment.Optimum, assessment.Capped, assessment.Proposal, assessment.Notes);

    private static MethodologyDefinition With(CompensationCase each, Func<ServiceParameters, ServiceParameters> change) =>
        each.Rules.Methodology.Definition with { Services = each.Rules.Methodology.Definition.Services.Select(change).ToValueList() };

    private static ReferenceCost Plus(ReferenceCost cost, Money more) => cost switch
    {
        ReferenceCost.OneValue single => new ReferenceCost.OneValue(single.PerUnit + more),
        ReferenceCost.PersonnelAndOperating parts => parts with { Personnel = parts.Personnel + more },
        ReferenceCost.RegionalOrNational choice => choice with { Regional = choice.Regional + more, National = choice.National + more },
        _ => throw new ArgumentOutOfRangeException(nameof(cost)),
    };

    private static void AssertNotLower(CompensationAssessment low, CompensationAssessment high)
    {
        Assert.True(high.Ceiling >= low.Ceiling);
        Assert.True(high.Optimum >= low.Optimum);
        Assert.True(high.Capped >= low.Capped);
        Assert.True(high.Proposal >= low.Proposal);
    }
}
