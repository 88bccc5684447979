using System.Text.RegularExpressions;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Law;
using SocialServices.Domain.Services;

namespace SocialServices.Domain.Tests.Documentation;

public sealed partial class LawPagesTests
{
    private const string Overview = "README.md";

    public static TheoryData<string> Acts => new(LegalAct.All.Select(act => act.Number));

    [Theory]
    [MemberData(nameof(Acts))]
    public void Page_Act_SaysItsNameAndDays(string number)
    {
        var act = LegalAct.All.Single(each => each.Number == number);
        var page = Docs.Read("law", PageOf(act));

        Assert.StartsWith($"# {act.Name.English}", page, StringComparison.Ordinal);
        Assert.Contains($"| In force, as far as the library knows | `{act.Validity}`", page, StringComparison.Ordinal);
        Assert.Contains("Verified up to", page, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("## What is encoded", page, StringComparison.Ordinal);
        Assert.Contains("## What is not encoded", page, StringComparison.Ordinal);
        Assert.Contains($"]({PageOf(act)})", Docs.Read("law", Overview), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Acts))]
    public void Page_Act_NamesEveryProvisionThatTheStepsAndSourcesCite(string number)
    {
        var act = LegalAct.All.Single(each => each.Number == number);
        var page = Plain(Docs.Read("law", PageOf(act)));
        var cited = typeof(CompensationSteps).GetProperties().Select(property => property.GetValue(null)).OfType<StepDefinition>().SelectMany(step => step.Citations)
            .Concat(PublicSource.All.Select(source => source.Law).OfType<Citation>())
            .Where(citation => citation.Act == act);

        Assert.All(cited, citation => Assert.Contains(Plain(citation.Text.English.Split(", ")[^1]), page, StringComparison.Ordinal));
    }

    [Fact]
    public void Page_SocialServicesAct_NamesTypesThatBeganOrEndedLaterAndTheDayOfVerification()
    {
        var page = Docs.Read("law", PageOf(LegalAct.SocialServicesAct));

        Assert.All(ServiceType.All.Where(type => type.Provision.Segments.Count > 1), type => Assert.Contains($"§ {type.Paragraph}", page, StringComparison.Ordinal));
        Assert.All(ServiceType.All, type => Assert.Equal(new(2026, 6, 30), type.Provision.VerifiedUpTo));
        Assert.Contains("30 June 2026", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Pages_Files_AreThoseOfTheActs() =>
        Assert.Equal(LegalAct.All.Select(PageOf).Append(Overview).Order(StringComparer.Ordinal).ToArray(), Docs.Names("law", ".md").ToArray());

    // "Commission Decision (EU) 2025/2630" has the page "decision-eu-2025-2630.md".
    private static string PageOf(LegalAct act)
    {
        var kind = act.Name.English[..^act.Number.Length].Trim().Split(' ')[^1];
        return $"{Other().Replace($"{kind} {act.Number}", "-").Trim('-').ToLowerInvariant()}.md";
    }

    private static string Plain(string text) => text.Replace('\u00A0', ' ');

    [GeneratedRegex("[^A-Za-z0-9]+", RegexOptions.ExplicitCapture)]
    private static partial Regex Other();
}
