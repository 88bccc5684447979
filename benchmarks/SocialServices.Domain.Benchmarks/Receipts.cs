using BenchmarkDotNet.Attributes;
using SocialServices.Domain.Compensation.Assessments;
using SocialServices.Domain.Documents;
using SocialServices.Domain.Explanations;

namespace SocialServices.Domain.Benchmarks;

/// <summary>The receipt of an assessment issued, read and verified, against the explained assessment that stands behind each of them.</summary>
[MemoryDiagnoser]
public class Receipts
{
    private readonly ServicePlan _plan = BenchmarkCase.Plans(1)[0];
    private readonly byte[] _document = AssessmentReceipt.Of(BenchmarkCase.Rules, BenchmarkCase.Plans(1)[0]).ToJson();

    /// <summary>Refuses to measure a receipt that does not verify.</summary>
    [GlobalSetup]
    public void Setup()
    {
        if (ReadAndVerify().Outcome != ReceiptOutcome.Confirmed)
            throw new InvalidOperationException(ReadAndVerify().ToString());
    }

    /// <summary>The assessment with its explanation.</summary>
    [Benchmark(Baseline = true)]
    public Explained<CompensationAssessment> ExplainAssessment() => BenchmarkCase.Rules.ExplainAssessment(_plan);

    /// <summary>The same with its receipt as a document.</summary>
    [Benchmark]
    public byte[] Issue() => AssessmentReceipt.Of(BenchmarkCase.Rules, _plan).ToJson();

    /// <summary>A receipt read, with its digests checked.</summary>
    [Benchmark]
    public CalculationReceipt Read() => CalculationReceipt.Parse(_document);

    /// <summary>A receipt read and computed again.</summary>
    [Benchmark]
    public ReceiptVerification<CompensationAssessment> ReadAndVerify() => ((AssessmentReceipt)CalculationReceipt.Parse(_document)).Verify(BenchmarkCase.Rules.Methodology);

    /// <summary>The assessment as a page to print, in Czech.</summary>
    [Benchmark]
    public string Page() => CalculationSheet.Of(BenchmarkCase.Rules.ExplainAssessment(_plan)).ToHtml(Language.Czech);
}
