using System.Security.Cryptography;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using SocialServices.Domain.Compensation.Assessments;
using SocialServices.Domain.Compensation.Awards;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Documents;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Testing;
using SocialServices.Domain.Tests.Compensation;
using SocialServices.Domain.Validation;
using Property = SocialServices.Domain.Testing.Property;

namespace SocialServices.Domain.Tests.Documents;

/// <summary>A receipt of a round holds what was divided, is found out when it was changed, and divides again to the same.</summary>
public sealed class AwardRoundReceiptTests
{
    private const int Cases = 150;

    private static readonly Arbitrary<int> Seeds = Arb.From(Gen.Choose(0, int.MaxValue));

    [Fact]
    public void Of_AnyRound_StatesWhatTheRoundGives() => Property.Holds(DocumentGenerators.AwardRounds, round =>
    {
        var receipt = AwardRoundReceipt.Of(round);

        Assert.Equal((round.Proposed, round.Granted, round.Remainder), (receipt.Result.Proposed, receipt.Result.Granted, receipt.Result.Remainder));
        Assert.Equal(
            round.Awards.Select(award => new AwardResult(award.Service, award.Optimum, award.Capped, award.Claim, award.Reduced, award.Amount, award.Reason, award.Approved)),
            receipt.Result.Awards);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(round.ToJson())), receipt.RoundDigest);
        Assert.Equal((round, CalculationReceipt.CurrentLibraryVersion), (receipt.Round, receipt.LibraryVersion));
    }, Cases);

    [Fact]
    public void Parse_OfWhatToJsonWrites_GivesAnEqualReceiptThatVerifies() => Property.Holds(DocumentGenerators.AwardRoundReceipts, receipt =>
    {
        var document = receipt.ToJson();

        var read = Parse(document);

        Assert.Equal(receipt, read);
        Assert.Equal(receipt.Content, read.Content);
        Assert.Equal(document, read.ToJson());
        var verification = read.Verify();
        Assert.Equal((ReceiptOutcome.Confirmed, (ReceiptDifference?)null), (verification.Outcome, verification.First));
        Assert.Equal(receipt.Round.Proposed, verification.Computed!.Value.Proposed);
    }, Cases);

    /// <summary>A round of assessments verifies after it was read as plain values.</summary>
    [Fact]
    public void Verify_OfARoundOfAssessments_IsConfirmed() => Property.Holds(CompensationGenerators.Cases, each =>
    {
        if (AwardRound.TryDivide(AwardRoundDefinition.Of([each.Rules.Assess(each.Plan)], Money.Of(100_000), Reduction.Uniform), out var round).HasErrors)
            return; // a least award that the money does not suffice for

        Assert.Equal(ReceiptOutcome.Confirmed, Parse(AwardRoundReceipt.Of(round!).ToJson()).Verify().Outcome);
    }, Cases);

    [Fact]
    public void TryParse_OfOneDigitChanged_RefusesIt() => Property.Holds(DocumentGenerators.AwardRoundReceipts, Seeds, ReceiptLaws.RefusesAChangedDigit, Cases);

    [Fact]
    public void Verify_OfAnyChangeThatWasSealedAgain_IsNotConfirmed() => Property.Holds(DocumentGenerators.AwardRounds, Seeds, (round, seed) =>
        ReceiptLaws.FindsAChangeThatWasSealedAgain(AwardRoundReceipt.Of(round), seed, receipt => ((AwardRoundReceipt)receipt).Verify()), 400);

    [Fact]
    public void Verify_OfEveryNumberChangedAndSealedAgain_IsNotConfirmed() =>
        ReceiptLaws.FindsEveryNumberThatWasChangedAndSealedAgain(Sample(), receipt => ((AwardRoundReceipt)receipt).Verify());

    [Theory]
    [InlineData("\"amount\": 400.00", "\"amount\": 500.00", "$.result.awards[0].amount", "500.00", "400.00")]
    [InlineData("\"reason\": \"shortage\"", "\"reason\": \"limit\"", "$.result.awards[0].reason", "limit", "shortage")]
    [InlineData("\"remainder\": 0.00", "\"remainder\": 0.01", "$.result.remainder", "0.01", "0.00")]
    public void Verify_OfAChangeThatWasSealedAgain_NamesTheFirstDifference(string good, string bad, string path, string stated, string computed)
    {
        var first = ReceiptLaws.FirstDifference(Sample(), good, bad, receipt => ((AwardRoundReceipt)receipt).Verify());

        Assert.Equal((path, stated, computed), (first.Path, first.Stated, first.Computed));
    }

    /// <summary>A row taken out of the round is found by its digest, and with a new digest by the awards.</summary>
    [Fact]
    public void Verify_OfARoundWithAnotherAllocation_NamesTheAwards()
    {
        var (receipt, other) = (Sample(), AwardRoundReceipt.Of(RoundSample.Divide(1_200, Reduction.Uniform, Items())));
        var text = Encoding.UTF8.GetString(receipt.ToJson()).Replace("\"allocation\": 1000.00", "\"allocation\": 1200.00", StringComparison.Ordinal);

        Assert.Equal(ReceiptProblemCodes.Input, Assert.Single(Read(ReceiptLaws.SealedText(text)).Problems).Code);
        var verification = Parse(Encoding.UTF8.GetBytes(ReceiptLaws.SealedText(text.Replace(receipt.RoundDigest, other.RoundDigest, StringComparison.Ordinal)))).Verify();
        Assert.Equal(("$.result.proposed", "1000.00", "1200.00"), (verification.First!.Path, verification.First.Stated, verification.First.Computed));
    }

    [Theory]
    [InlineData("\"award-round\"", "\"horoscope\"", "$.calculation", DocumentProblemCodes.UnknownCode)]
    [InlineData("award-round/1", "award-round/2", "$.round.schema", DocumentProblemCodes.Schema)]
    [InlineData("\"optimum\": 1000.00", "\"optimum\": -1000.00", "$.round.items[0].optimum", RoundProblemCodes.Range)]
    [InlineData("\"reason\": \"shortage\"", "\"reason\": \"mood\"", "$.result.awards[0].reason", DocumentProblemCodes.UnknownCode)]
    [InlineData("\"proposed\"", "\"promised\"", "$.result.proposed", DocumentProblemCodes.MissingProperty)]
    [InlineData("\"roundSha256\"", "\"roundSha\"", "$.roundSha256", DocumentProblemCodes.MissingProperty)]
    [InlineData("\"rules\": [", "\"plan\": 1, \"rules\": [", "$.plan", DocumentProblemCodes.UnknownProperty)]
    public void TryParse_OfOneFault_NamesItsPlace(string good, string bad, string path, string code) => ReceiptLaws.TellsAFault(Sample(), good, bad, path, code);

    [Fact]
    public void TryParse_OfACalculationThatIsNotKnown_DoesNotBlameItsInputs()
    {
        var text = Encoding.UTF8.GetString(Sample().ToJson());

        Assert.Equal(["$.calculation"], Read(text.Replace("\"calculation\": \"award-round\"", "\"calculation\": \"horoscope\"", StringComparison.Ordinal)).Problems.Select(problem => problem.Path));
    }

    /// <summary>A warning of the round inside, here an approved amount that could not be compared with a ceiling, does not make the receipt unreadable.</summary>
    [Fact]
    public void Parse_OfARoundWithAWarning_GivesTheReceipt()
    {
        var round = RoundSample.Divide(2_000, Reduction.Uniform, Items()).Approve(new()
        {
            Resolution = "7",
            Day = new(2023, 2, 1),
            Amounts = [new("a", Money.Of(1_001), BilingualText.Same("x")), new("b", Money.Zero, BilingualText.Same("y"))],
        });

        var report = CalculationReceipt.TryParse(AwardRoundReceipt.Of(round).ToJson(), out var read);

        Assert.Equal(("$.round.approval.amounts[0].amount", ProblemSeverity.Warning), (Assert.Single(report.Problems).Path, report.Problems[0].Severity));
        Assert.Equal(round, ((AwardRoundReceipt)read!).Round);
        Assert.Equal(Money.Of(1_001), ((AwardRoundReceipt)read).Result.Awards[0].Approved);
        Assert.Equal(ReceiptOutcome.Confirmed, ((AwardRoundReceipt)read).Verify().Outcome);
    }

    [Fact]
    public void Parse_OfTheFrozenReceiptOfVersion1_StillVerifies()
    {
        var frozen = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Documents", "frozen", "receipt-of-award-round-1.json"));

        var receipt = Parse(frozen);

        Assert.Equal(frozen, receipt.ToJson());
        Assert.Equal("0.1.0", receipt.LibraryVersion);
        Assert.Equal((Money.Of(375_000), Money.Of(300_000), AwardReason.Shortage), (receipt.Result.Awards[0].Amount, receipt.Result.Awards[0].Approved!.Value, receipt.Result.Awards[0].Reason));
        // Its explanation told the sum and the remainder of the proposal; what was approved is told since.
        string[] told = ["$.explanation.value.", "$.explanation.operands[3]", "$.explanation.parts[3]."];
        var differences = receipt.Verify().Differences.Where(difference => !difference.IsWording).ToList();
        Assert.Contains(new("$.explanation.value.number", "375000", "300000", IsWording: false), differences);
        Assert.All(differences, difference => Assert.Contains(told, place => difference.Path.StartsWith(place, StringComparison.Ordinal)));
    }

    [Fact]
    public void Of_ARoundOfStateMoney_NamesTheLaw()
    {
        var rule = Assert.Single(Sample().Rules);

        Assert.Equal("§\u00A0101a zákona č.\u00A0108/2006 Sb.", rule.Citation.Czech);
        Assert.Contains(AwardSteps.Round.Id, rule.UsedBy);
        Assert.StartsWith($"{Sample().Number}: round 1 of 2023: 1000.00 CZK of 1000.00 CZK to 2 services", Sample().ToString(), StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => AwardRoundReceipt.Of(Sample().Round, " "));
    }

    private static RoundItem[] Items() => [RoundSample.Item("a", 1_000), RoundSample.Item("b", 1_500)];

    private static AwardRoundReceipt Sample() => AwardRoundReceipt.Of(RoundSample.Divide(1_000, Reduction.Uniform, Items()));

    private static AwardRoundReceipt Parse(byte[] document) => Assert.IsType<AwardRoundReceipt>(CalculationReceipt.Parse(document));

    private static ValidationReport Read(string text) => CalculationReceipt.TryParse(Encoding.UTF8.GetBytes(text), out _);
}
