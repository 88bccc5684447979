using System.Text.RegularExpressions;

namespace SocialServices.Domain.Tests.Documentation;

public sealed partial class PagesTests
{
    public static TheoryData<string> Pages => new(Files().Select(file => Path.GetRelativePath(Docs.Folder, file)).Order(StringComparer.Ordinal));

    public static TheoryData<string> HowTos => new(Docs.Names("how-to", ".md"));

    [Theory]
    [MemberData(nameof(Pages))]
    public void Page_Links_LeadToFiles(string page)
    {
        var folder = Path.GetDirectoryName(Path.Combine(Docs.Folder, page))!;

        Assert.All(Links(Docs.Read(page)), link => Assert.True(Path.Exists(Path.Combine(folder, link)), link));
    }

    [Fact]
    public void Index_Pages_AreAllReached()
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        Reach(Path.Combine(Docs.Folder, "index.md"), reached);

        Assert.All(Files(), file => Assert.Contains(Path.GetFullPath(file), reached));
    }

    [Theory]
    [MemberData(nameof(HowTos))]
    public void HowTo_QuotedLines_StandInTheLinkedFiles(string page) => AssertQuotes(Docs.Read("how-to", page), Path.Combine(Docs.Folder, "how-to"));

    [Fact]
    public void Readme_QuotedLinesAndLinks_StandInTheLinkedFiles()
    {
        var text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "README.md"));

        AssertQuotes(text, AppContext.BaseDirectory);
        Assert.All(Links(text).Where(link => link.StartsWith("docs/", StringComparison.Ordinal)), link => Assert.True(Path.Exists(Path.Combine(AppContext.BaseDirectory, link)), link));
    }

    private static void AssertQuotes(string text, string folder)
    {
        var linked = Links(text)
            .Select(link => Path.Combine(folder, link))
            .Where(File.Exists)
            .SelectMany(file => new[] { file, Path.ChangeExtension(file, ".approved.txt") })
            .Where(File.Exists)
            .SelectMany(File.ReadLines)
            .Select(Plain)
            .ToHashSet(StringComparer.Ordinal);
        var quoted = Fences().Matches(text).SelectMany(fence => fence.Groups["lines"].Value.Split('\n')).Select(Plain).Where(line => line.Length > 0 && line != "…").ToList();

        Assert.NotEmpty(quoted);
        Assert.All(quoted, line => Assert.Contains(line, linked));
    }

    private static IEnumerable<string> Files() => Directory.EnumerateFiles(Docs.Folder, "*.md", SearchOption.AllDirectories);

    private static void Reach(string file, HashSet<string> reached)
    {
        if (!File.Exists(file) || !reached.Add(Path.GetFullPath(file)) || !file.EndsWith(".md", StringComparison.Ordinal))
            return;
        foreach (var link in Links(File.ReadAllText(file)))
            Reach(Path.Combine(Path.GetDirectoryName(file)!, link), reached);
    }

    private static IEnumerable<string> Links(string text) => Link().Matches(text)
        .Select(link => link.Groups["target"].Value)
        .Where(target => !target.Contains("://", StringComparison.Ordinal));

    private static string Plain(string line) => line.Replace('\u00A0', ' ').Trim();

    [GeneratedRegex(@"\]\((?<target>[^)#]+)[^)]*\)", RegexOptions.ExplicitCapture)]
    private static partial Regex Link();

    [GeneratedRegex("^```[a-z]+\n(?<lines>.*?)^```", RegexOptions.ExplicitCapture | RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Fences();
}
