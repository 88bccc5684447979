using System.Collections;
using System.Net;
using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using SocialServices.Domain.Compensation.Assessments;
using SocialServices.Domain.Compensation.Settlements;
using SocialServices.Domain.Documents;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Parties;
using SocialServices.Domain.Programmes;
using SocialServices.Domain.Territory;
using SocialServices.Domain.Testing;
using SocialServices.Domain.Tests.Documents;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Tests.Documentation;

/// <summary>No English word in a Czech text and no Czech one in an English text: steps, code lists, problems, pages.</summary>
public sealed partial class LanguageTests
{
    // Names that are the same in both languages.
    private static readonly HashSet<string> Same = new(StringComparer.Ordinal);

    // What the generators of the Testing package call their services, sources and coefficients.
    private static readonly string[] GeneratedNames = ["pověření č. 1", "služba", "Název", "náhodná", "pověření"];

    // What the tests of the pages call theirs where no file of a case says it.
    private static readonly string[] TestNames = ["Chráněné bydlení Lípa", "společné náklady", "azylový dům", "služba", "první", "čl. 5"];

    [Theory]
    [InlineData("Částka za formu služby", "Amount of a line", "", "")]
    [InlineData("Amount of a line", "Amount of a line", "Amount, of", "")]
    [InlineData("Částka za formu služby", "Částka za formu služby", "", "Částka, služby")]
    [InlineData("Podíl the vyrovnávací platby", "Share of the vyrovnávací platby", "the", "vyrovnávací")]
    [InlineData("Musí být nejvýše 5", "It must be nejvýše 5", "", "nejvýše")]
    [InlineData("Vlastnost 'from' není známa; známé: from, of, source.", "The property 'podle' is not known; known are: from, of.", "", "")]
    [InlineData("Očekává se některý z kódů the, of, ne 'is'.", "100 Kč, a haléř, IČO", "", "")]
    public void In_OfATextInBothLanguages_FindsTheWordsOfTheOther(string czech, string english, string inCzech, string inEnglish)
    {
        Assert.Equal(inCzech, string.Join(", ", ForeignWords.In(czech, Language.Czech)));
        Assert.Equal(inEnglish, string.Join(", ", ForeignWords.In(english, Language.English)));
    }

    [Fact]
    public void IsSame_OfMoreThanTwoWords_IsSuspicious()
    {
        Assert.True(ForeignWords.IsSame(BilingualText.Same("usnesení rady kraje")));
        Assert.False(ForeignWords.IsSame(BilingualText.Same("OP Zaměstnanost")));
        Assert.False(ForeignWords.IsSame(new("usnesení rady kraje", "resolution of the council")));
    }

    [Fact]
    public void Steps_OfEveryCalculation_KeepToTheirLanguage() => AssertTexts(
        Statics<StepDefinition>().SelectMany(step => new[] { step.Label, step.Formula }).Where(text => text != default), least: 200);

    [Fact]
    public void CodeLists_OfTheLibrary_KeepToTheirLanguage() => AssertTexts(
        typeof(Money).Assembly.GetExportedTypes().Where(type => !type.ContainsGenericParameters)
            .Where(type => type.Namespace != typeof(Region).Namespace) // places have their names
            .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Static).Where(property => property.Name == "All").Select(property => property.GetValue(null)))
            .OfType<IEnumerable>().SelectMany(list => list.Cast<object>())
            .SelectMany(item => item.GetType().GetProperties().Where(property => property.PropertyType == typeof(BilingualText) && property.GetIndexParameters().Length == 0).Select(property => (BilingualText)property.GetValue(item)!))
            .Where(text => text != default && !IsProperName(text)),
        least: 150);

    [Theory]
    [MemberData(nameof(DocumentKinds.Read), MemberType = typeof(DocumentKinds))]
    public void Problems_OfFaultyDocuments_KeepToTheirLanguage(string kind)
    {
        var faulty = new DocumentFuzz(DocumentKinds.Of(kind).Samples, []);
        var texts = Enumerable.Range(0, 3_000).SelectMany(i => DocumentKinds.Of(kind).Read(faulty.Document((ulong)i + 1_000_000)).Problems)
            .Select(problem => problem.Text).Where(text => !text.Czech.Contains("'''", StringComparison.Ordinal)).Distinct(); // a name of one quotation mark
        var names = DocumentKinds.Of(kind).Samples.SelectMany(sample => Texts(sample)).Distinct(StringComparer.Ordinal).Where(name => name.Length > 2 && name.Any(char.IsUpper)).ToList(); // of the samples, such as places

        AssertTexts(texts.Where(text => !names.Any(name => text.Czech.Contains(name, StringComparison.Ordinal) && text.English.Contains(name, StringComparison.Ordinal))), least: 60);
    }

    [Fact]
    public void Problems_OfIdentifiers_KeepToTheirLanguage() => AssertTexts(
        Refusals(IdentifierGenerators.InvalidBusinessIds, text => BusinessId.TryParse(text, out _, out var problem) ? null : problem)
            .Concat(Refusals(IdentifierGenerators.InvalidVatIds, text => VatId.TryParse(text, out _, out var problem) ? null : problem))
            .Concat(Refusals(IdentifierGenerators.InvalidBankAccounts, text => BankAccount.TryParse(text, out _, out var problem) ? null : problem))
            .Concat(Refusals(IdentifierGenerators.InvalidRegistrationNumbers, text => RegistrationNumber.TryParse(text, out _, out var problem) ? null : problem)),
        least: 20);

    /// <summary>The approved pages of all golden cases, without what the case itself put in.</summary>
    [Theory]
    [InlineData("cs", Language.Czech)]
    [InlineData("en", Language.English)]
    public void Pages_OfGoldenCases_KeepToTheirLanguage(string code, Language language)
    {
        var pages = Directory.EnumerateFiles(AppContext.BaseDirectory, $"*.{code}.approved.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
        var found = pages.SelectMany(page => ForeignWords.In(Without(Plain(File.ReadAllText(page)), [.. Inputs(Path.GetDirectoryName(page)!), .. TestNames]), language).Select(word => $"{Path.GetFileName(page)}: {Around(File.ReadAllText(page), word)}")).ToList();

        Assert.InRange(pages.Count, 300, int.MaxValue);
        AssertNone(found);
    }

    /// <summary>Text, Markdown and HTML of generated calculations, without the names of the generators. The flat table has ids of code.</summary>
    [Theory]
    [InlineData(Language.Czech)]
    [InlineData(Language.English)]
    public void Pages_OfGeneratedCalculations_KeepToTheirLanguage(Language language)
    {
        var assessments = CompensationGenerators.Cases.Generator.Sample(50, new Rnd(2026, 1), 60).Select(each => each.Rules.ExplainAssessment(each.Plan)).ToList();
        var settlements = SettlementGenerators.Samples.Generator.Sample(50, new Rnd(2026, 1), 60).Select(each => each.Rules.ExplainSettlement(each.Case)).ToList();
        var rounds = AwardRoundGenerators.Rounds.Generator.Sample(50, new Rnd(2026, 1), 30).ToList();
        var pages = assessments.SelectMany(each => new[] { each.ToText(language), each.Explanation.ToMarkdown(language), Plain(CalculationSheet.Of(each).ToHtml(language)) })
            .Concat(settlements.SelectMany(each => new[] { each.ToText(language), Plain(CalculationSheet.Of(each).ToHtml(language)) }))
            .Concat(rounds.Select(round => Plain(CalculationSheet.Of(round).ToHtml(language))));

        AssertNone(pages.SelectMany(page => ForeignWords.In(Without(page, GeneratedNames), language).Select(word => Around(page, word))));
    }

    private static void AssertTexts(IEnumerable<BilingualText> texts, int least)
    {
        var all = texts.Distinct().ToList();
        Assert.InRange(all.Count, least, int.MaxValue);
        AssertNone(all.SelectMany(text => ForeignWords.In(text.Czech, Language.Czech).Select(word => Around(text.Czech, word))));
        AssertNone(all.SelectMany(text => ForeignWords.In(text.English, Language.English).Select(word => Around(text.English, word))));
        AssertNone(all.Where(text => ForeignWords.IsSame(text) && !Same.Contains(text.Czech)).Select(text => text.Czech));
    }

    private static void AssertNone(IEnumerable<string> found)
    {
        var all = found.Distinct(StringComparer.Ordinal).ToList();
        Assert.True(all.Count == 0, string.Join('\n', all.Take(60)));
    }

    // Names of places and of programmes stand as they are.
    private static bool IsProperName(BilingualText text) => text.Czech == text.English && !ForeignWords.IsSame(text);

    private static IEnumerable<T> Statics<T>() => typeof(Money).Assembly.GetExportedTypes().Where(type => !type.ContainsGenericParameters)
        .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
        .Where(property => property.PropertyType == typeof(T)).Select(property => (T)property.GetValue(null)!);

    private static IEnumerable<BilingualText> Refusals(Arbitrary<(string Text, string Code)> invalid, Func<string, Problem?> read) =>
        invalid.Generator.Sample(50, new Rnd(2026, 1), 200).Select(each => read(each.Text)).OfType<Problem>().Select(problem => problem.Text);

    // Texts of the cases beside a page and of the published methodologies: names of services, sources, coefficients.
    private static IReadOnlyList<string> Inputs(string folder) => Directory.EnumerateFiles(folder, "*.case.json")
        .Concat(Docs.Names("methodologies", ".json", ".jsonc").Select(name => Path.Combine(Docs.Folder, "methodologies", name)))
        .SelectMany(file => Texts(File.ReadAllBytes(file)))
        .Where(text => text.Length >= 3).Distinct(StringComparer.Ordinal).OrderByDescending(text => text.Length).ToList();

    private static List<string> Texts(byte[] json)
    {
        using var document = JsonDocument.Parse(json, new() { CommentHandling = JsonCommentHandling.Skip });
        return Texts(document.RootElement).ToList();
    }

    private static IEnumerable<string> Texts(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => [element.GetString()!],
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Texts),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Texts(property.Value).Append(property.Name)),
        _ => [],
    };

    private static string Without(string page, IReadOnlyList<string> inputs) => inputs.Aggregate(page.Replace('\u00A0', ' '), (text, input) => text.Replace(input.Replace('\u00A0', ' '), " ", StringComparison.Ordinal));

    private static string Around(string page, string word) => Regex.Match(page, $".{{0,40}}\\b{word}\\b.{{0,30}}") is { Success: true } match ? match.Value : $"{word} in {page}";

    private static string Plain(string html) => WebUtility.HtmlDecode(Tags().Replace(html, " "));

    [GeneratedRegex("<style>.*?</style>|<[^>]*>", RegexOptions.Singleline)]
    private static partial Regex Tags();
}
