using System.Security.Cryptography;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using SocialServices.Domain.Documents;
using SocialServices.Domain.Indicators.Persons;
using SocialServices.Domain.Indicators.Supports;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;
using SocialServices.Domain.Testing;
using SocialServices.Domain.Tests.Indicators;
using SocialServices.Domain.Validation;
using Property = SocialServices.Domain.Testing.Property;

namespace SocialServices.Domain.Tests.Documents;

/// <summary>A receipt of indicators holds what was counted, is found out when it was changed, and counts again to the same.</summary>
public sealed class IndicatorReceiptTests
{
    private const int Cases = 150;

    private static readonly Arbitrary<int> Seeds = Arb.From(Gen.Choose(0, int.MaxValue));

    [Fact]
    public void Of_AnyHistory_StatesWhatTheCountGives() => Property.Holds(SupportGenerators.Samples, sample =>
    {
        var (history, indicators) = (sample.History(), sample.History().CountPersons(sample.Rules));

        var receipt = IndicatorReceipt.Of(history, sample.Rules);

        var result = receipt.Result;
        Assert.Equal((indicators.Participants.Total, indicators.Users.Total, indicators.Families.Total), (result.Participants, result.Users, result.Families));
        Assert.All(result.Quarters, quarter => Assert.Equal(
            (indicators.Participants.At(quarter.Days.End), indicators.Users.At(quarter.Days.End), indicators.Families.At(quarter.Days.End)), (quarter.Participants, quarter.Users, quarter.Families)));
        Assert.Equal((history.Project.Period.Start, history.Project.Period.End), (result.Quarters[0].Days.Start, result.Quarters[^1].Days.End));
        Assert.Equal(Items(indicators.Groups), result.Groups);
        Assert.Equal(Items(indicators.BySex), result.BySex);
        Assert.Equal(Items(indicators.ByAge), result.ByAge);
        Assert.Equal(Items(indicators.ByLabourStatus), result.ByLabourStatus);
        Assert.Equal(Items(indicators.ByEducation), result.ByEducation);
        Assert.Equal(Items(indicators.BySensitiveItem), result.BySensitiveItem);
        Assert.Equal(Items(indicators.ByTargetGroup), result.ByTargetGroup);
        Assert.Equal(indicators.Outcomes.Select(outcome => (outcome.Code, outcome.Persons.Total)), result.Outcomes.Select(outcome => (outcome.Code, outcome.Persons)));
        Assert.Equal(indicators.Statuses, result.Statuses);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(history.ToJson())), receipt.HistoryDigest);
        Assert.Equal((sample.Rules, CalculationReceipt.CurrentLibraryVersion), (receipt.PersonRules, receipt.LibraryVersion));
    }, Cases);

    [Fact]
    public void Parse_OfWhatToJsonWrites_GivesAnEqualReceiptThatVerifies() => Property.Holds(DocumentGenerators.IndicatorReceipts, receipt =>
    {
        var document = receipt.ToJson();

        var read = Parse(document);

        Assert.Equal(receipt, read);
        Assert.Equal(receipt.Content, read.Content);
        Assert.Equal(document, read.ToJson());
        var verification = read.Verify();
        Assert.Equal((ReceiptOutcome.Confirmed, (ReceiptDifference?)null), (verification.Outcome, verification.First));
        Assert.Equal(receipt.History.CountPersons(receipt.PersonRules), verification.Computed!.Value);
    }, Cases);

    /// <summary>Rows that were left out are no part of the history that was counted, so they change nothing.</summary>
    [Fact]
    public void Verify_OfAHistoryWithBadRows_IsConfirmed() => Property.Holds(SupportGenerators.SamplesWithBadRows, sample =>
        Assert.Equal(ReceiptOutcome.Confirmed, Parse(IndicatorReceipt.Of(sample.History(), sample.Rules).ToJson()).Verify().Outcome), Cases);

    [Fact]
    public void TryParse_OfOneDigitChanged_RefusesIt() => Property.Holds(DocumentGenerators.IndicatorReceipts, Seeds, ReceiptLaws.RefusesAChangedDigit, Cases);

    [Fact]
    public void Verify_OfAnyChangeThatWasSealedAgain_IsNotConfirmed() => Property.Holds(DocumentGenerators.IndicatorReceipts, Seeds, (receipt, seed) =>
        ReceiptLaws.FindsAChangeThatWasSealedAgain(IndicatorReceipt.Of(receipt.History, receipt.PersonRules), seed, each => ((IndicatorReceipt)each).Verify()), 600);

    [Fact]
    public void Verify_OfEveryNumberChangedAndSealedAgain_IsNotConfirmed() =>
        ReceiptLaws.FindsEveryNumberThatWasChangedAndSealedAgain(IndicatorReceipt.Of(Sample().History, Sample().PersonRules), receipt => ((IndicatorReceipt)receipt).Verify());

    /// <summary>The same after the history, which its own digest guards: every place of the rules and of the result.</summary>
    [Fact]
    public void Verify_OfAnyChangeOfRulesOrResultThatWasSealedAgain_IsNotConfirmed() => Property.Holds(DocumentGenerators.IndicatorReceipts, Seeds, (receipt, seed) =>
    {
        var text = Encoding.UTF8.GetString(receipt.ToJson());
        var (from, to) = (text.IndexOf("\"personRules\"", StringComparison.Ordinal), text.IndexOf("\n  \"rules\"", StringComparison.Ordinal));
        var digits = Enumerable.Range(from, to - from).Where(i => char.IsAsciiDigit(text[i])).ToList();
        var at = digits[seed % digits.Count];
        var changed = $"{text[..at]}{(char)('0' + ((text[at] - '0' + 1 + (seed / 7919 % 9)) % 10))}{text[(at + 1)..]}";

        var report = CalculationReceipt.TryParse(Encoding.UTF8.GetBytes(ReceiptLaws.SealedText(changed)), out var read);

        Assert.True(report.HasErrors || ((IndicatorReceipt)read!).Verify().Outcome is ReceiptOutcome.Differs or ReceiptOutcome.NotComputed, changed[Math.Max(0, at - 60)..(at + 20)]);
    }, 600);

    [Theory]
    [InlineData("\"participants\": 1,\n    \"users\": 0", "\"participants\": 2,\n    \"users\": 0", "$.result.participants", "2", "1")]
    [InlineData("\"status\": \"identified\"", "\"status\": \"participant\"", "$.result.statuses[1].status", "participant", "identified")]
    [InlineData("\"days\": \"2020-07-01..2020-09-30\"", "\"days\": \"2020-07-01..2020-09-29\"", "$.result.quarters[2].days", "2020-07-01..2020-09-29", "2020-07-01..2020-09-30")]
    [InlineData("\"minutesOfHour\": 60", "\"minutesOfHour\": 30", "$.explanation.parts[0].operands[10].value.words.cs", "60", "30")]
    public void Verify_OfAChangeThatWasSealedAgain_NamesTheFirstDifference(string good, string bad, string path, string stated, string computed)
    {
        var first = ReceiptLaws.FirstDifference(Sample(), good, bad, receipt => ((IndicatorReceipt)receipt).Verify());

        Assert.Equal((path, stated, computed), (first.Path, first.Stated, first.Computed));
    }

    /// <summary>Another statement of a person is found by the digest of the history, and with a new digest by the numbers.</summary>
    [Fact]
    public void Verify_OfAHistoryWithAnotherStatement_NamesTheNumbers()
    {
        var (receipt, text) = (Sample(), Encoding.UTF8.GetString(Sample().ToJson()));
        var other = SupportHistory.Parse(Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(receipt.History.ToJson()).Replace("\"sex\": \"F\"", "\"sex\": \"M\"", StringComparison.Ordinal)));
        var changed = text.Replace("\"sex\": \"F\"", "\"sex\": \"M\"", StringComparison.Ordinal);
        Assert.NotEqual(text, changed);

        CalculationReceipt.TryParse(Encoding.UTF8.GetBytes(ReceiptLaws.SealedText(changed)), out var refused);
        var verification = Parse(Encoding.UTF8.GetBytes(ReceiptLaws.SealedText(changed.Replace(receipt.HistoryDigest, IndicatorReceipt.Of(other, receipt.PersonRules).HistoryDigest, StringComparison.Ordinal)))).Verify();

        Assert.Null(refused);
        Assert.Equal(("$.result.bySex[0].code", "F", "M"), (verification.First!.Path, verification.First.Stated, verification.First.Computed));
    }

    /// <summary>Rules that lack a conversion which the records need can't count; the reason says what to do.</summary>
    [Fact]
    public void Verify_WithoutTheHoursOfAStay_SaysWhyItCannotCompute()
    {
        var text = Encoding.UTF8.GetString(Sample().ToJson());

        var verification = Parse(Encoding.UTF8.GetBytes(ReceiptLaws.SealedText(text.Replace(",\n    \"stayDay\": 0.5", string.Empty, StringComparison.Ordinal)))).Verify();

        Assert.Equal(ReceiptOutcome.NotComputed, verification.Outcome);
        Assert.Null(verification.Computed);
        Assert.Contains("PersonRules.StayDay", verification.ToText(Language.Czech), StringComparison.Ordinal);
    }

    /// <summary>A history with more codes on more days than memory holds can't count; nothing else comes out of it.</summary>
    [Fact]
    public void Verify_OfMoreCodesThanCanBeCounted_SaysWhyItCannotCompute()
    {
        var history = SupportHistory.Create(
            SupportedProject.Create("projekt", new(new(1970, 1, 1), new(2149, 6, 5)), [new("S1", ServiceType.Shelters)]),
            new() { Persons = Enumerable.Range(0, 200).Select(i => new PersonDetails { Person = PersonKey.Identified("N1"), Sex = FormattableString.Invariant($"{i}") }).ToValueList() });
        var sample = Sample();
        var content = sample.Content with { History = ReceiptInput.Of(history, each => each.ToJson()) };
        var explanation = sample.History.ExplainPersons(sample.PersonRules).Explanation;

        var verification = Parse(ReceiptDocument.Seal(IndicatorContent.Calculation, "0.1.0", content.Write, explanation).Document).Verify();

        Assert.Equal(ReceiptOutcome.NotComputed, verification.Outcome);
        Assert.Contains("nejvýše 10 000 000 denních hodnot", verification.ToText(Language.Czech), StringComparison.Ordinal);
        Assert.Contains("at most 10,000,000 daily values", verification.ToText(Language.English), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"calculation\": \"indicators\"", "\"calculation\": \"horoscope\"", "$.calculation", DocumentProblemCodes.UnknownCode)]
    [InlineData("support-history/1", "support-history/2", "$.history.schema", DocumentProblemCodes.Schema)]
    [InlineData("\"0 2020-08-03 ", "\"0 2030-08-03 ", "$.history.records[0]", SupportProblemCodes.OutsideProject)]
    [InlineData("\"hours\": 2", "\"hours\": 0.0001", "$.personRules.threshold.hours", SupportProblemCodes.Range)]
    [InlineData("\"hours\": 2", "\"hours\": \"5 bed\"", "$.personRules.threshold.hours", SupportProblemCodes.Range)]
    [InlineData("\"stayDay\": 0.5", "\"stayDay\": \"1 bed\"", "$.personRules.stayDay", SupportProblemCodes.Range)]
    [InlineData("\"stayDay\": 0.5", "\"stayDay\": 24.5", "$.personRules.stayDay", SupportProblemCodes.Range)]
    [InlineData("\"minutesOfHour\": 60", "\"minutesOfHour\": 0", "$.personRules.minutesOfHour", SupportProblemCodes.Range)]
    [InlineData("\"minutesOfHour\": 60", "\"minutesOfHour\": 45", "$.personRules.stayDay", SupportProblemCodes.Range)]
    [InlineData("\"lowest\": 10", "\"lowest\": -10", "$.personRules.ages", SupportProblemCodes.Range)]
    [InlineData("\"lowest\": 10", "\"lowest\": 26", "$.personRules.ages", SupportProblemCodes.Range)]
    [InlineData("\"rule\": \"until-birthday\"", "\"rule\": \"never\"", "$.personRules.ages.rule", DocumentProblemCodes.UnknownCode)]
    [InlineData("\"highest\": 26", "\"highest\": 2147483647", "$.personRules.ages", SupportProblemCodes.Range)]
    [InlineData("\"programme\": \"OPZ\"", "\"programme\": \"OPX\"", "$.personRules.programme", DocumentProblemCodes.UnknownCode)]
    [InlineData("\"threshold\": {", "\"barrier\": {", "$.personRules.threshold", DocumentProblemCodes.MissingProperty)]
    [InlineData("\"leftOut\": [\n      \"electronic\"", "\"leftOut\": [\n      \"telepathy\"", "$.personRules.leftOut[0]", DocumentProblemCodes.UnknownCode)]
    [InlineData("\"uniqueness\"", "\"oneness\"", "$.personRules.oneness", DocumentProblemCodes.UnknownProperty)]
    [InlineData("\"families\": 1,\n    \"quarters\"", "\"households\": 1,\n    \"quarters\"", "$.result.families", DocumentProblemCodes.MissingProperty)]
    [InlineData("\"status\": \"identified\"", "\"status\": \"unseen\"", "$.result.statuses[1].status", DocumentProblemCodes.UnknownCode)]
    [InlineData("\"historySha256\"", "\"historySha\"", "$.historySha256", DocumentProblemCodes.MissingProperty)]
    public void TryParse_OfOneFault_NamesItsPlace(string good, string bad, string path, string code) => ReceiptLaws.TellsAFault(Sample(), good, bad, path, code);

    [Fact]
    public void Parse_OfTheFrozenReceiptOfVersion1_StillVerifies()
    {
        var frozen = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Documents", "frozen", "receipt-of-indicators-1.json"));

        var receipt = Parse(frozen);

        Assert.Equal(frozen, receipt.ToJson());
        Assert.Equal("0.1.0", receipt.LibraryVersion);
        Assert.Equal(Sample().Content, receipt.Content);
        Assert.All(receipt.Verify().Differences, difference => Assert.True(difference.IsWording, difference.ToString()));
    }

    [Fact]
    public void Rules_OfTheSample_NameTheGuidanceOfTheThreshold()
    {
        var rule = Assert.Single(Sample().Rules);

        Assert.Equal("pokyny, verze 2", rule.Citation.Czech);
        Assert.Equal([IndicatorSteps.Rules.Id], rule.UsedBy);
        Assert.Equal($"{Sample().Number}: OPZ: 1 participants, 0 users of services", Sample().ToString());
        Assert.Throws<ArgumentException>(() => IndicatorReceipt.Of(Sample().History, Sample().PersonRules, " "));
    }

    private static IndicatorReceipt Sample() => IndicatorReceipt.Of(SupportHistoryDocumentTests.Frozen(), PersonRules.Employment.WithThreshold(ParticipationThreshold.Of(
        Quantity.Of(2, Unit.Hour), Quantity.Of(1, Unit.Hour), Citation.Document(new("pokyny, verze 2", "guidance, version 2")), new("není doloženo", "not confirmed"))) with
    {
        StayDay = Quantity.Of(0.5m, Unit.Hour),
        Ages = AgeBounds.Between(10, 26, HighestAgeRule.UntilBirthday),
        LeftOut = [SupportKind.Electronic],
        Reservations = [new("ověřte věk", "check the ages")],
    }, "0.1.0");

    private static IEnumerable<IndicatorItem> Items(ValueList<PersonBreakdown> breakdown) =>
        breakdown.Select(item => new IndicatorItem(item.Code, item.Name, item.Participants.Total, item.Users.Total));

    private static IndicatorReceipt Parse(byte[] document) => Assert.IsType<IndicatorReceipt>(CalculationReceipt.Parse(document));
}
