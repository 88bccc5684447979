using BenchmarkDotNet.Attributes;
using SocialServices.Domain.Compensation.Assessments;

namespace SocialServices.Domain.Benchmarks;

/// <summary>Many assessments over a span.</summary>
[MemoryDiagnoser]
public class AssessmentBatch
{
    private ServicePlan[] _plans = [];
    private PlainPlan[] _plainPlans = [];
    private AssessmentOutcome[] _outcomes = [];
    private (decimal, decimal, decimal, decimal)[] _plainOutcomes = [];

    /// <summary>Number of services.</summary>
    [Params(1_000, 100_000)]
    public int Services { get; set; }

    /// <summary>Makes the plans, and refuses to measure two calculations that disagree.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _plans = BenchmarkCase.Plans(Services);
        _plainPlans = _plans.Select(PlainPlan.Of).ToArray();
        _outcomes = new AssessmentOutcome[Services];
        _plainOutcomes = new (decimal, decimal, decimal, decimal)[Services];
        Assess();
        PlainDecimal();
        Agree();
        HandWrittenDecimal();
        Agree();
    }

    private void Agree()
    {
        for (var i = 0; i < Services; i++)
        {
            var (ours, theirs) = (_outcomes[i].Assessment, _plainOutcomes[i]);
            if ((ours.Ceiling!.Value.ToDecimal(), ours.Optimum.ToDecimal(), ours.Capped.ToDecimal(), ours.Proposal.ToDecimal()) != theirs)
                throw new InvalidOperationException($"The reference disagrees: {ours} against {theirs}.");
        }
    }

    /// <summary>The plain reference.</summary>
    [Benchmark(Baseline = true)]
    public void PlainDecimal()
    {
        for (var i = 0; i < _plainPlans.Length; i++)
            _plainOutcomes[i] = BenchmarkCase.Plain.Assess(_plainPlans[i]);
    }

    /// <summary>The formula of this one methodology written out by hand.</summary>
    [Benchmark]
    public void HandWrittenDecimal()
    {
        for (var i = 0; i < _plainPlans.Length; i++)
            _plainOutcomes[i] = BenchmarkCase.HandWritten.Assess(_plainPlans[i]);
    }

    /// <summary>The library.</summary>
    [Benchmark]
    public void Assess() => BenchmarkCase.Rules.Assess(_plans, _outcomes);
}
