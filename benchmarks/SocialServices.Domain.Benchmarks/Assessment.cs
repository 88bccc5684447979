using BenchmarkDotNet.Attributes;
using SocialServices.Domain.Compensation.Assessments;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Benchmarks;

/// <summary>One assessment: plain decimal, the library, and the library with its explanation.</summary>
[MemoryDiagnoser]
public class Assessment
{
    private readonly ServicePlan _plan = BenchmarkCase.Plans(1)[0];
    private readonly PlainPlan _plainPlan = PlainPlan.Of(BenchmarkCase.Plans(1)[0]);

    /// <summary>The plain reference.</summary>
    [Benchmark(Baseline = true)]
    public decimal PlainDecimal() => BenchmarkCase.Plain.Assess(_plainPlan).Proposal;

    /// <summary>The formula of this one methodology written out by hand.</summary>
    [Benchmark]
    public decimal HandWrittenDecimal() => BenchmarkCase.HandWritten.Assess(_plainPlan).Proposal;

    /// <summary>The library.</summary>
    [Benchmark]
    public Money Assess() => BenchmarkCase.Rules.Assess(_plan).Proposal;

    /// <summary>The library with the tree of steps.</summary>
    [Benchmark]
    public Explained<CompensationAssessment> ExplainAssessment() => BenchmarkCase.Rules.ExplainAssessment(_plan);

    /// <summary>The library with the tree of steps and its Czech text.</summary>
    [Benchmark]
    public string ExplanationAsText() => BenchmarkCase.Rules.ExplainAssessment(_plan).ToText(Language.Czech);
}
