using System.Security.Cryptography;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using SocialServices.Domain.Documents;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Projects.Controls;
using SocialServices.Domain.Testing;
using SocialServices.Domain.Tests.Projects.Controls;
using SocialServices.Domain.Time;
using SocialServices.Domain.Validation;
using Property = SocialServices.Domain.Testing.Property;

namespace SocialServices.Domain.Tests.Documents;

/// <summary>A receipt of a control holds what was controlled, is found out when it was changed, and comes to the same again.</summary>
public sealed class ControlReceiptTests
{
    private const int Cases = 150;

    private static readonly Arbitrary<int> Seeds = Arb.From(Gen.Choose(0, int.MaxValue));

    private static readonly Arbitrary<ControlReceipt> Receipts = Arb.From(DocumentGenerators.ControlReceipts.Generator.Select(each => each.Receipt));

    [Fact]
    public void Of_AnyControl_StatesWhatTheControlComesTo() => Property.Holds(ControlGenerators.Controls, control =>
    {
        var receipt = ControlReceipt.Of(control);

        var result = receipt.Result;
        Assert.Equal((control.Stage, control.History[^1].Day, control.ForSettlement), (result.Stage, result.EnteredOn, result.ForSettlement));
        Assert.Equal(
            control.Outcomes.Select(each => (each.Finding.Number, each.Finding.Amount, each.Remaining, each.ForSettlement, each.IsRemedied, each.IsReturnedInTime)),
            result.Findings.Select(each => (each.Number, each.Found, each.Remaining, each.ForSettlement, each.IsRemedied, each.IsReturnedInTime)));
        Assert.Equal(control.ListDeadlines(), result.Deadlines);
        Assert.Equal(
            control.Settlements.Select(each => (each.Settlement.Case.Year, each.Number, each.Settlement.Entitled, each.Settlement.ToReturn)),
            result.Settlements.Select(each => (each.Year, each.Version, each.Entitled, each.ToReturn)));
        Assert.Equal(control.ToJson(), receipt.ControlToJson());
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(control.ToJson())), receipt.ControlDigest);
        Assert.Equal(CalculationReceipt.CurrentLibraryVersion, receipt.LibraryVersion);
    }, Cases);

    /// <summary>Every time limit of a rule is explained with its last day, after the findings as they are told without them.</summary>
    [Fact]
    public void Explain_AnyControl_TellsTheOutcomeAndTheTimeLimits() => Property.Holds(ControlGenerators.Controls, control =>
    {
        var (outcome, whole) = (control.ExplainOutcome().Explanation, control.Explain());

        Assert.Same(control, whole.Value);
        Assert.Equal(outcome, whole.Explanation with { Parts = whole.Explanation.Parts.Take(outcome.Parts.Count).ToValueList() });
        Assert.Equal(
            control.ListDeadlines().SkipLast(control.Calls.Count).Select(deadline => DateText.Of(deadline.DueOn, Language.Czech)),
            whole.Explanation.Parts.Skip(outcome.Parts.Count).Select(part => part.Value.ToText(Language.Czech)));
    }, Cases);

    [Fact]
    public void Parse_OfWhatToJsonWrites_GivesAnEqualReceiptThatVerifies() => Property.Holds(DocumentGenerators.ControlReceipts, each =>
    {
        var document = each.Receipt.ToJson();

        var read = Parse(document);

        Assert.Equal(each.Receipt, read);
        Assert.Equal(each.Receipt.Result, read.Result);
        Assert.Equal(document, read.ToJson());
        var verification = read.Verify(each.Control.Settlements);
        Assert.Equal((ReceiptOutcome.Confirmed, (ReceiptDifference?)null), (verification.Outcome, verification.First));
        Assert.Equal(each.Control, verification.Computed!.Value);
    }, Cases);

    [Fact]
    public void TryParse_OfOneDigitChanged_RefusesIt() => Property.Holds(Receipts, Seeds, ReceiptLaws.RefusesAChangedDigit, Cases);

    [Fact]
    public void Verify_OfAnyChangeThatWasSealedAgain_IsNotConfirmed() => Property.Holds(DocumentGenerators.ControlReceipts, Seeds, (each, seed) =>
        ReceiptLaws.FindsAChangeThatWasSealedAgain(ControlReceipt.Of(each.Control), seed, receipt => ((ControlReceipt)receipt).Verify(each.Control.Settlements)), 600);

    [Fact]
    public void Verify_OfEveryNumberChangedAndSealedAgain_IsNotConfirmed() =>
        ReceiptLaws.FindsEveryNumberThatWasChangedAndSealedAgain(ControlReceipt.Of(Control()), receipt => ((ControlReceipt)receipt).Verify(Control().Settlements));

    /// <summary>Who changes the control and its digest, too, is found by what the control comes to, or by its own rules.</summary>
    [Fact]
    public void Verify_OfAFoundAmountChangedWithItsDigest_NamesTheAmount()
    {
        var (receipt, text) = (Sample(), Encoding.UTF8.GetString(Sample().ToJson()));
        var control = Encoding.UTF8.GetString(receipt.ControlToJson()).Replace("\"amount\": 30000.00", "\"amount\": 40000.00", StringComparison.Ordinal);
        var digest = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(control)));
        var changed = text.Replace("\"amount\": 30000.00", "\"amount\": 40000.00", StringComparison.Ordinal);
        Assert.NotEqual(text, changed);

        var refused = CalculationReceipt.TryParse(Encoding.UTF8.GetBytes(ReceiptLaws.SealedText(changed)), out _);
        var verification = Parse(Encoding.UTF8.GetBytes(ReceiptLaws.SealedText(changed.Replace(receipt.ControlDigest, digest, StringComparison.Ordinal)))).Verify(Control().Settlements);

        Assert.Equal(ReceiptProblemCodes.Input, Assert.Single(refused.Problems).Code);
        Assert.Equal((ReceiptOutcome.Differs, "$.result.findings[0].found"), (verification.Outcome, verification.First!.Path));
    }

    [Theory]
    [InlineData("\"forSettlement\": 20000.00,\n    \"findings\"", "\"forSettlement\": 10000.00,\n    \"findings\"", "$.result.forSettlement", "10000.00", "20000.00")]
    [InlineData("\"stage\": \"finished\"", "\"stage\": \"cancelled\"", "$.result.stage", "cancelled", "finished")]
    [InlineData("\"remedied\": false", "\"remedied\": true", "$.result.findings[0].remedied", "true", "false")]
    public void Verify_OfAChangeThatWasSealedAgain_NamesTheFirstDifference(string good, string bad, string path, string stated, string computed)
    {
        var first = ReceiptLaws.FirstDifference(Sample(), good, bad, receipt => ((ControlReceipt)receipt).Verify(Control().Settlements));

        Assert.Equal((path, stated, computed), (first.Path, first.Stated, first.Computed));
    }

    [Fact]
    public void Verify_WithoutTheVersionsOfASettledControl_SaysWhichIsMissing()
    {
        var verification = Sample().Verify();

        Assert.Equal(ReceiptOutcome.NotComputed, verification.Outcome);
        Assert.Null(verification.Computed);
        Assert.Contains("není po ruce", verification.ToText(Language.Czech), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"calculation\": \"control\"", "\"calculation\": \"horoscope\"", "$.calculation", DocumentProblemCodes.UnknownCode)]
    [InlineData("socialservices.control/1", "socialservices.control/2", "$.control.schema", DocumentProblemCodes.Schema)]
    [InlineData("\"basis\": ", "\"base\": ", "$.control.basis", DocumentProblemCodes.MissingProperty)]
    [InlineData("\"event\": \"examined\"", "\"event\": \"dismissed\"", "$.control.events[3].event", DocumentProblemCodes.UnknownCode)]
    [InlineData("\"event\": \"examined\"", "\"event\": \"closed\"", "$.control.events[3]", ControlProblemCodes.Transition)]
    [InlineData("\"toReturn\": ", "\"toKeep\": ", "$.control.events[11].settlements[0].toReturn", DocumentProblemCodes.MissingProperty)]
    [InlineData("\"stage\": \"finished\"", "\"stage\": \"forgotten\"", "$.result.stage", DocumentProblemCodes.UnknownCode)]
    [InlineData("\"enteredOn\"", "\"leftOn\"", "$.result.enteredOn", DocumentProblemCodes.MissingProperty)]
    [InlineData("\"remedied\": false", "\"remedied\": 0", "$.result.findings[0].remedied", DocumentProblemCodes.WrongKind)]
    [InlineData("\"controlSha256\"", "\"controlSha\"", "$.controlSha256", DocumentProblemCodes.MissingProperty)]
    public void TryParse_OfOneFault_NamesItsPlace(string good, string bad, string path, string code) => ReceiptLaws.TellsAFault(Sample(), good, bad, path, code);

    [Fact]
    public void Parse_OfTheFrozenReceiptOfVersion1_StillVerifies()
    {
        var frozen = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Documents", "frozen", "receipt-of-control-1.json"));

        var receipt = Parse(frozen);

        Assert.Equal(frozen, receipt.ToJson());
        Assert.Equal("0.1.0", receipt.LibraryVersion);
        Assert.Equal((Sample().Result, Sample().ControlDigest), (receipt.Result, receipt.ControlDigest));
        Assert.All(receipt.Verify(Control().Settlements).Differences, difference => Assert.True(difference.IsWording, difference.ToString()));
    }

    [Fact]
    public void Rules_OfTheSample_NameTheLawOfTheTimeLimits()
    {
        var rules = Sample().Rules;

        Assert.Contains(rules, rule => rule.UsedBy.Contains(ControlSteps.Deadline.Id) && rule.Citation.Czech.Contains("255/2012", StringComparison.Ordinal));
        Assert.Equal($"{Sample().Number}: finished, for the settlement {Money.Of(20_000)}", Sample().ToString());
        Assert.Throws<ArgumentException>(() => ControlReceipt.Of(Control(), " "));
    }

    private static ServiceControl Control() => ControlDocumentTests.Settled();

    private static ControlReceipt Sample() => ControlReceipt.Of(Control(), "0.1.0");

    private static ControlReceipt Parse(byte[] document) => Assert.IsType<ControlReceipt>(CalculationReceipt.Parse(document));
}
