using System.Reflection;
using System.Reflection.Emit;
using System.Text.Json;
using System.Text.RegularExpressions;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Contracts;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Programmes;
using SocialServices.Domain.Projects.Controls;
using SocialServices.Domain.Services;
using SocialServices.Domain.Tests.Architecture;
using SocialServices.Domain.Tests.Compensation;
using SocialServices.Domain.Tests.Contracts;
using SocialServices.Domain.Time;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Tests.Documentation;

public sealed partial class ErrorsTests
{
    private static readonly Assembly Library = typeof(Money).Assembly;
    private const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;
    private static readonly string Page = Docs.Read("errors.md");

    /// <summary>How to bring each exception about.</summary>
    private static readonly (string Situation, Action Wrong)[] Exceptions =
    [
        ("a document or an aggregate breaks rules", () => CompensationMethodology.Parse("{}"u8)),
        ("a value of law is not known on the day", () => WorkingCalendar.IsWorkingDay(new(1999, 12, 24))),
        ("shares of funding are not known", () => FundingShares.Of(Programme.EmploymentPlus, ApplicantCategory.Parse("municipality"))),
        ("a contract may not take the step", () => ServiceContractTests.Signed().Start(new(2019, 2, 1))),
        ("a lot may not take the step", () => LotProcedure.Prepare(new("NZDM", "3")).Cancel(new(2017, 2, 1), "bez nabídek")),
        ("a control may not take the step", () => ServiceControl.Plan(Control(), new(2023, 1, 10)).EndExamination(new(2023, 2, 1))),
        ("an argument has the wrong form", () => Proration.PartOfYear(new(new(2022, 12, 1), new(2023, 1, 31)), TimeWeight.FullMonths)),
        ("an argument is missing", () => ServiceType.Parse(null!)),
        ("an argument is outside its range", () => RoundingRule.Of(Money.Of(5), RoundingMode.Down)),
        ("a text has the wrong form", () => Money.Parse("dvanáct korun")),
        ("a value in JSON has the wrong form", () => JsonSerializer.Deserialize<Money>("\"dvanáct korun\"")),
        ("a sum leaves the range of its type", () => _ = Money.MaxValue + Money.OneHeller),
        ("a number is divided by zero", () => _ = Exact.One / Exact.Zero),
        ("the service is not in the round", () => _ = RoundSample.Divide(100, Reduction.Uniform, RoundSample.Item("a", 200))["b"]),
        ("the operation does not suit the values", () => _ = Quantity.Of(1, Unit.Bed) + Quantity.Of(1, Unit.Hour)),
    ];

    private static ControlDefinition Control() => new()
    {
        Number = "K-1", Service = "CHB", Period = new(new(2022, 1, 1), new(2022, 12, 31)), Methodology = "Metodika 2022", Basis = ControlBasis.ControlRules,
    };

    [Fact]
    public void Exceptions_AsThrown_StandOnThePage() =>
        Assert.All(Exceptions.Select(each => Row(each.Situation, Assert.ThrowsAny<Exception>(each.Wrong))), row => Assert.True(Page.Contains(row, StringComparison.Ordinal), $"docs/errors.md has no row\n{row}"));

    [Fact]
    public void Exceptions_ThatTheLibraryThrows_AreAllBroughtAbout()
    {
        var thrown = Library.GetTypes().SelectMany(type => type.GetMembers(All).OfType<MethodBase>())
            .Where(method => method.DeclaringType is { Assembly: var assembly, Namespace: not null } && assembly == Library && !method.Name.EndsWith("Reset", StringComparison.Ordinal)) // the compiler's own: types without a namespace, iterators
            .SelectMany(CodeReferences.Code).Where(code => code.Instruction == OpCodes.Newobj).Select(code => code.Named!.DeclaringType!)
            .Where(type => type.IsSubclassOf(typeof(Exception)) && type.IsVisible).Distinct().Select(type => type.Name);
        var shown = Exceptions.Select(each => Assert.ThrowsAny<Exception>(each.Wrong).GetType().Name);

        Assert.Equal(thrown.Order(StringComparer.Ordinal), shown.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Problems_OfEveryCode_HaveOneRowWithASample() => Assert.Equal(
        PublicSurface.Codes(Library.GetExportedTypes()).Select(code => code.Code).Order(StringComparer.Ordinal),
        Samples().Where(sample => sample is { Czech.Length: > 0, English.Length: > 0 }).Select(sample => sample.Code).Order(StringComparer.Ordinal));

    /// <summary>A sample that nobody could meet any more is found by its words: most letters of it belong to text that stands in the code.</summary>
    [Fact]
    public void Problems_Samples_AreWordsOfTheLibrary()
    {
        var words = Library.Modules.SelectMany(Texts).SelectMany(text => Placeholder().Split(text)).Distinct(StringComparer.Ordinal).Where(text => text.Count(char.IsLetter) >= 2).OrderByDescending(text => text.Length).ToArray();
        var foreign = Samples().SelectMany(sample => new[] { sample.Czech, sample.English }.Where(text => Letters(words.Aggregate(text, (left, word) => left.Replace(word, "", StringComparison.OrdinalIgnoreCase))) > Letters(text) / 2)
            .Select(text => $"{sample.Code}: {text}"));

        Assert.All(Samples().SelectMany(sample => new[] { sample.Czech, sample.English }), text => Assert.True(Letters(text) >= 3, $"'{text}' tells nothing."));
        Assert.True(!foreign.Any(), $"The library does not say so any more; run eng/errors.sh:\n{string.Join('\n', foreign)}");

        static int Letters(string text) => text.Count(char.IsLetter);
    }

    private static string Row(string situation, Exception exception) =>
        $"| {situation} | `{exception.GetType().Name}` | {Cell(Czech(exception))} | {Cell(exception.Message)} |\n";

    private static string Czech(Exception exception) => exception is DomainValidationException broken
        ? broken.Report.ToText(Language.Czech)
        : (string?)exception.GetType().GetProperty("CzechMessage")?.GetValue(exception) ?? "";

    private static string Cell(string text) => text.ReplaceLineEndings(" ").Replace("|", "\\|", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);

    private static IEnumerable<(string Code, string Czech, string English)> Samples() =>
        SampleRow().Matches(Page).Select(row => (row.Groups["code"].Value, Plain(row.Groups["czech"].Value), Plain(row.Groups["english"].Value)));

    private static string Plain(string cell) => cell.Trim().Replace("\\|", "|", StringComparison.Ordinal).Replace("&lt;", "<", StringComparison.Ordinal);

    /// <summary>Texts that methods of a module load.</summary>
    private static IEnumerable<string> Texts(Module module) =>
        module.GetTypes().SelectMany(type => type.GetMembers(All).OfType<MethodBase>())
            .Where(method => method.Module == module).SelectMany(CodeReferences.TextsOf).Distinct(StringComparer.Ordinal);

    [GeneratedRegex(@"\{[0-9]+[^}]*\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"^\| `(?<code>[a-z-]+\.[a-z.-]+)` \|(?<czech>([^|\n\\]|\\.)*)\|(?<english>([^|\n\\]|\\.)*)\|$", RegexOptions.ExplicitCapture | RegexOptions.Multiline)]
    private static partial Regex SampleRow();
}
