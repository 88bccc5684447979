using System.Text;
using System.Text.RegularExpressions;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;
using SocialServices.Domain.Time;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Tests.Documentation;

public sealed partial class MethodologyDocumentsTests
{
    private const string Blank = "blank.jsonc";

    public static TheoryData<string> Documents => new(Docs.Names("methodologies", ".json", ".jsonc"));

    [Theory]
    [MemberData(nameof(Documents))]
    public void Parse_Document_HasNoProblems(string name)
    {
        var report = CompensationMethodology.TryParse(Encoding.UTF8.GetBytes(Docs.Read("methodologies", name)), out var methodology);

        Assert.Empty(report.ToText(Language.English));
        Assert.Equal(methodology, CompensationMethodology.Parse(methodology!.ToJson()));
    }

    [Fact]
    public void Parse_BlankDocument_ShowsEveryBase()
    {
        var bases = Blanks().Select(text => CompensationMethodology.Parse(Encoding.UTF8.GetBytes(text)).Definition.Base);

        Assert.Equal(Enum.GetValues<CompensationBase>(), bases.Order());
    }

    [Fact]
    public void Parse_BlankDocument_ShowsEveryPropertyThatTheReaderAsksFor()
    {
        var roots = Blanks().Select(text => DocumentReader.Read(Encoding.UTF8.GetBytes(text), "methodology", 1, [])!).ToList();
        roots.ForEach(root => _ = MethodologyDocument.Definition(root));

        Assert.Empty(AnnotatedDocument.NotShown(roots));
    }

    [Fact]
    public void Parse_BlankDocument_NamesEveryCode()
    {
        var text = Docs.Read("methodologies", Blank);
        var codes = typeof(CompensationBase).Assembly.GetExportedTypes()
            .Where(type => type.IsEnum && type.Namespace == typeof(CompensationBase).Namespace)
            .Concat([typeof(TimeWeight), typeof(RoundingMode), typeof(ServiceForm)])
            .SelectMany(type => Enum.GetNames(type))
            .Select(name => WordStart().Replace(name, "-").ToLowerInvariant())
            .Concat(PublicSource.All.Select(source => source.Code))
            .Concat(PerformanceMeasure.All.Select(measure => measure.Code))
            .Concat(Unit.All.Except([Unit.One, Unit.Service, Unit.Organisation, Unit.Product, Unit.Document, Unit.Project]).Select(unit => unit.Code)); // the last five only projects count

        Assert.All(codes, code => Assert.Contains($"\"{code}\"", text, StringComparison.Ordinal));
    }

    [Fact]
    public void Parse_BlankDocument_ShowsEveryFormOfCost()
    {
        var forms = typeof(ReferenceCost).GetNestedTypes().Where(type => type.IsSubclassOf(typeof(ReferenceCost)));
        var shown = CompensationMethodology.Parse(Encoding.UTF8.GetBytes(Docs.Read("methodologies", Blank))).Definition.Services
            .Select(entry => entry.Cost!.GetType());

        Assert.Empty(forms.Except(shown));
    }

    [Fact]
    public void Parse_BlankDocument_ShowsEveryFormOfShortfallRule()
    {
        var forms = typeof(ShortfallRule).GetNestedTypes().Where(type => type.IsSubclassOf(typeof(ShortfallRule)));
        var shown = CompensationMethodology.Parse(Encoding.UTF8.GetBytes(Docs.Read("methodologies", Blank))).Definition.Performance!.Rules
            .Select(rule => rule.Shortfall.GetType());

        Assert.Empty(forms.Except(shown));
    }

    // The document itself, and the whole documents of the other bases in its block comments.
    private static IEnumerable<string> Blanks()
    {
        var text = Docs.Read("methodologies", Blank);
        return BlockComment().Matches(text).Select(comment => comment.Groups["document"].Value).Prepend(text);
    }

    [GeneratedRegex(@"/\*(?<document>.*?)\*/", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex BlockComment();

    [GeneratedRegex("(?<=[a-z])(?=[A-Z0-9])", RegexOptions.ExplicitCapture)]
    private static partial Regex WordStart();
}
