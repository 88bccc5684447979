using FsCheck;
using FsCheck.Fluent;
using SocialServices.Domain;
using SocialServices.Domain.Compensation.Assessments;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;
using SocialServices.Domain.Testing;
using SocialServices.Domain.Testing.Compensation;
using SocialServices.Domain.Testing.Monetary;
using Property = SocialServices.Domain.Testing.Property;

namespace DownstreamTests;

public sealed class ApplicationTests
{
    // Values of a type of ours, from values of the library.
    private static readonly Arbitrary<AmountPerBed> Amounts = Arb.From(
        MonetaryGenerators.BudgetAmountsFromZero.Generator.Select(amount => new AmountPerBed(amount)),
        each => MonetaryGenerators.BudgetAmountsFromZero.Shrinker(each.Amount).Select(smaller => new AmountPerBed(smaller)));

    private static readonly DocumentFuzz Faults = new([new StoredRequest("Nováková", Some.Plan()).ToJson()], ["clerk", "plan"]);

    private static readonly Arbitrary<int> Seeds = Arb.From(Gen.Choose(0, int.MaxValue));

    [Fact]
    public void AmountPerBed_AsAValue_KeepsEveryContract() => ValueContract.Holds(Amounts);

    [Fact]
    public void StoredRequest_OfAnyPlan_ComesBack() => Property.Holds(Generators.Of<ServicePlan>(), plan =>
        Assert.Equal(plan, StoredRequest.Read(new StoredRequest("Nováková", plan).ToJson())!.Plan));

    // A document with any fault is refused by returning nothing; an exception would fail the test.
    [Fact]
    public void StoredRequest_OfAFaultyDocument_IsReadOrRefused() => Property.Holds(Seeds, seed =>
    {
        var faulty = Faults.Document((ulong)seed);

        if (StoredRequest.Read(faulty) is { } request)
            Assert.Equal(request, StoredRequest.Read(request.ToJson()));
    });

    // The estimate against the library, over amounts and days that are awkward.
    [Fact]
    public void Estimate_OfAnyService_IsWhatTheLibraryAwards() => Property.Holds(Amounts, Arb.From(Gen.Choose(1, 40)), Arb.From(Gen.Choose(1, 366)), (perBed, beds, days) =>
    {
        var rules = Some.Rules(methodology => methodology with
        {
            Services = [methodology.Services[0] with { Value = perBed.Amount }],
            Limits = AwardLimits.None,
        });
        var plan = Some.Plan(plan => plan with
        {
            Lines = [plan.Lines[0] with { Provided = [new(Some.Days.Start, Some.Days.Start.PlusDays(days - 1), Capacity.Beds(beds))] }],
        });

        Assert.Equal(rules.Assess(plan).Proposal, Estimate.Award(beds, perBed, days, daysOfYear: 366));
    });

    // The library itself against a second, slow calculation in big fractions.
    [Fact]
    public void Assess_OfAnyMethodology_EqualsTheOracle() => Property.Holds(CompensationGenerators.Cases, each =>
    {
        var expected = AssessmentOracle.Assess(each.Rules.Methodology.Definition, each.Rules.Service, each.Plan.Definition);

        Assert.Equal((long)expected.Proposal, each.Rules.Assess(each.Plan).Proposal.Hellers);
    });

    // Plans that break one rule, each with the code and the place that the reply must name.
    [Fact]
    public void Reply_ToABrokenPlan_NamesThePlace() => Property.Holds(Broken.Plans, broken =>
        Assert.Contains($"{broken.Path}: ", Reply.To(broken.Value), StringComparison.Ordinal));

    public static TheoryData<string> Cases => [.. GoldenCase.LoadAll(Path.Combine(AppContext.BaseDirectory, "cases")).Select(each => each.FileName)];

    // What clerks computed by hand, in files that they can read and add to.
    [Theory]
    [MemberData(nameof(Cases))]
    public void Estimate_OfAGoldenCase_IsAsComputedByHand(string file)
    {
        var golden = GoldenCase.Load(Path.Combine(AppContext.BaseDirectory, "cases", file));
        var input = golden.Input;

        var award = Estimate.Award(input.GetProperty("beds").GetInt32(), AmountPerBed.Parse(input.GetProperty("perBed").GetString()!, null), input.GetProperty("days").GetInt32(), 366);

        golden.Verify(new Dictionary<string, string> { ["award"] = award.ToString() });
    }
}
