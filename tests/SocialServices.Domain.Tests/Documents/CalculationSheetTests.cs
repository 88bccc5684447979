using System.Text.RegularExpressions;
using SocialServices.Domain.Compensation.Assessments;
using SocialServices.Domain.Compensation.Awards;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Compensation.Settlements;
using SocialServices.Domain.Documents;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;
using SocialServices.Domain.Testing;
using SocialServices.Domain.Tests.Compensation;
using SocialServices.Domain.Tests.Documentation;

namespace SocialServices.Domain.Tests.Documents;

public sealed class CalculationSheetTests
{
    private const int Cases = 300;

    private static readonly CompensationRules Rules = CompensationMethodology
        .Parse(File.ReadAllBytes(Path.Combine(Docs.Folder, "methodologies", "example-2023.json")))
        .Resolve(ServiceType.ShelteredHousing, 2023, decidedOn: new(2023, 2, 20));

    public static TheoryData<Language> Languages => [.. Enum.GetValues<Language>()];

    [Theory]
    [MemberData(nameof(Languages))]
    public void ToHtml_OfAnAssessment_IsTheApprovedPage(Language language) =>
        Verify($"assessment.{Code(language)}", (CalculationSheet.Of(Assessment()) with { ReceiptNumber = "VP-2023-0001" }).ToHtml(language));

    [Theory]
    [MemberData(nameof(Languages))]
    public void ToMarkdown_OfAnAssessment_IsTheApprovedText(Language language) =>
        Verify($"assessment.{Code(language)}.markdown", Assessment().Explanation.ToMarkdown(language));

    /// <summary>What people typed must stay text, in the page as in Markdown.</summary>
    [Fact]
    public void ToHtml_OfANameWithMarkup_ShowsItAsText()
    {
        const string Name = "<script>alert(1)</script> & \"Lípa\" | *č.* 1";
        var explained = Assessment(Name);

        var html = CalculationSheet.Of(explained).ToHtml(Language.Czech);

        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;Lípa&quot; | *č.* 1", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.Contains("\\<script\\>alert(1)\\</script\\> & \"Lípa\" \\| \\*č.\\* 1", explained.Explanation.ToMarkdown(Language.Czech), StringComparison.Ordinal);
    }

    /// <summary>A label that is too long ends before a letter of two halves, never within it.</summary>
    [Theory]
    [InlineData(35)]
    [InlineData(36)]
    [InlineData(37)]
    public void ToHtml_OfALongLabel_CutsNoLetterInHalf(int lettersBefore)
    {
        var name = new string('a', lettersBefore) + "\U0001F600\U0001F600\U0001F600";

        var html = CalculationSheet.Of(RoundSample.Divide(100, Reduction.Uniform, RoundSample.Item(name, 200))).ToHtml(Language.Czech);

        Assert.Contains($">{new string('a', lettersBefore)}{(lettersBefore == 35 ? "&#x1F600;" : string.Empty)}…<", html, StringComparison.Ordinal);
    }

    /// <summary>The waterfall has no gap: every change begins at the amount before it, and the last bar is the result.</summary>
    [Fact]
    public void Picture_OfAnyAssessment_LeadsFromTheFirstAmountToTheResult() => Property.Holds(CompensationGenerators.Cases, each =>
    {
        var explained = each.Rules.ExplainAssessment(each.Plan);

        var bars = CalculationSheet.Of(explained).Picture!.Bars;

        Assert.True(bars[0].IsWhole);
        for (var i = 1; i < bars.Count; i++)
            Assert.Equal(bars[i - 1].To, bars[i].IsWhole ? bars[i].To : bars[i].From);
        Assert.Equal(explained.Value.Proposal, bars[^1].To);
        Assert.Equal(explained.Value.Ceiling, bars[^1].Reference);
    }, Cases);

    [Fact]
    public void Picture_OfAnyRound_HasABarForEachServiceInItsFrame() => Property.Holds(AwardRoundGenerators.Rounds, round =>
    {
        var bars = CalculationSheet.Of(round).Picture?.Bars ?? [];

        Assert.Equal(round.Awards.Select(award => (award.Service, award.Granted, (Money?)award.Optimum)), bars.Select(bar => (bar.Label.Czech, bar.To, bar.Reference)));
        Assert.Equal(round.Granted, Money.Sum(bars.Select(bar => bar.Amount)));
    }, Cases);

    [Fact]
    public void ToHtml_OfAnySheet_IsClosedAndReadsNothingFromOutside() => Property.Holds(SettlementGenerators.Samples, AwardRoundGenerators.Rounds, (sample, round) =>
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            AssertPage(CalculationSheet.Of(sample.Rules.ExplainSettlement(sample.Case)).ToHtml(language), language);
            AssertPage(CalculationSheet.Of(round).ToHtml(language), language);
        }
    }, 60);

    [Fact]
    public void Picture_OfAnySettlement_ShowsItsAmounts() => Property.Holds(SettlementGenerators.Samples, sample =>
    {
        var settlement = sample.Rules.Settle(sample.Case);

        var bars = CalculationSheet.Of(sample.Rules.ExplainSettlement(sample.Case)).Picture!.Bars;

        Assert.Contains(bars, bar => bar.Amount == settlement.PublicMoney && bar.Reference == settlement.By(OvercompensationReading.LowerOfBoth).Ceiling);
        Assert.Equal(settlement.ToReturnNow ?? settlement.PublicMoney, bars[^1].Amount);
    }, Cases);

    [Fact]
    public void Of_ATextExplanation_HasNeitherWordsNorPicture()
    {
        var sheet = CalculationSheet.Of(new Explanation(CompensationSteps.Optimal, Figure.Text(new("nic", "nothing"))));

        Assert.Null(sheet.Amount);
        Assert.Null(sheet.Picture);
        AssertPage(sheet.ToHtml(Language.English), Language.English);
    }

    private static Explained<CompensationAssessment> Assessment(string service = "Chráněné bydlení Lípa") => Rules.ExplainAssessment(ServicePlan.Create(new()
    {
        Service = service,
        Year = 2023,
        Lines = [ServiceLine.WholeYear(2023, ServiceForm.Residential, Capacity.Beds(9))],
        Request = Money.Of(2_250_000),
        OtherSources = [new(PublicSource.Municipality, Money.Of(550_000))],
    }));

    private static void Verify(string name, string text) => ApprovedText.Verify(Path.Combine(AppContext.BaseDirectory, "Documents", $"{name}.approved.txt"), text);

    private static string Code(Language language) => language == Language.Czech ? "cs" : "en";

    private static void AssertPage(string html, Language language)
    {
        Assert.StartsWith($"<!DOCTYPE html>\n<html lang=\"{Code(language)}\">", html, StringComparison.Ordinal);
        Assert.DoesNotMatch("(?i)<script|<link|<img|\\ssrc=|\\shref=|url\\(|@import", html);
        var open = new Stack<string>();
        foreach (Match tag in Regex.Matches(html, "<(/?)([a-z][a-z0-9]*)[^>]*?(/?)>"))
        {
            var name = tag.Groups[2].Value;
            if (tag.Groups[1].Length > 0)
                Assert.Equal(open.Pop(), name);
            else if (tag.Groups[3].Length == 0 && name != "meta")
                open.Push(name);
        }

        Assert.Empty(open);
        Assert.Single(Regex.Matches(html, "<h1>"));
        Assert.Equal(Regex.Count(html, "<svg "), Regex.Count(html, "<desc "));
    }
}
