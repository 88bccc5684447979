using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using SocialServices.Domain.Compensation.Costs;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Compensation.Repayments;
using SocialServices.Domain.Entrustments;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Indicators.Persons;
using SocialServices.Domain.Indicators.Targets;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Programmes;
using SocialServices.Domain.Projects.Controls;
using SocialServices.Domain.Services;
using SocialServices.Domain.Territory;

namespace SocialServices.Domain.Tests.Documentation;

public sealed partial class GlossaryTests
{
    private static readonly Assembly Library = typeof(Money).Assembly;

    private static readonly Dictionary<string, string> Summaries = XDocument.Load(Path.Combine(AppContext.BaseDirectory, $"{Library.GetName().Name}.xml"))
        .Descendants("member")
        .Where(member => member.Element("summary") is not null)
        .ToDictionary(member => member.Attribute("name")!.Value, member => Spaces().Replace(member.Element("summary")!.Value, " ").Trim(), StringComparer.Ordinal);

    [Fact]
    public void Glossary_PublicTypesWithCzechTerm_StandInBothDirections()
    {
        var terms = Types().Select(type => (Czech: CzechTerm(type), Name: NameOf(type))).Where(term => term.Czech is not null).ToList();

        Assert.Contains(("peněžní částka, Kč", "Money"), terms);
        Assert.Empty(Missing(terms.Select(term => $"{term.Czech} | `{term.Name}`"), Rows("Czech to English").Select(row => $"{row[0]} | {row[2]}")));
        Assert.Empty(Missing(terms.Select(term => $"{term.Czech} | `{term.Name}`"), Rows("English to Czech").Select(row => $"{row[1]} | {row[2]}")));
    }

    [Fact]
    public void Glossary_Steps_StandInBothDirections()
    {
        var steps = Steps().Select(step => $"{step.Label.Czech} | {step.Label.English} | `{step.Id}`").ToList();

        Assert.Contains(CompensationSteps.Ceiling, Steps());
        Assert.Contains(StaffSteps.Contract, Steps());
        Assert.Equal(steps.Count, Steps().Select(step => step.Id).Distinct(StringComparer.Ordinal).Count());
        Assert.Empty(Missing(steps, Rows("Czech to English").Select(row => string.Join(" | ", row))));
        Assert.Empty(Missing(steps, Rows("English to Czech").Select(row => $"{row[1]} | {row[0]} | {row[2]}")));
    }

    [Fact]
    public void Glossary_CodeLists_StandWhole()
    {
        var items = ServiceType.All.Select(type => (type.Name, type.Code))
            .Concat(ServiceForms.All.Select(form => (Name: new BilingualText(form.ToText(Language.Czech), form.ToText(Language.English)), Code: form.ToCode())))
            .Concat(Unit.All.Where(unit => unit != Unit.One).Select(unit => (unit.Name, unit.Code)))
            .Concat(BasicActivity.All.Select(activity => (activity.Name, Code: activity.ToString())))
            .Concat(ChargeItem.All.Select(item => (item.Name, item.Code)))
            .Concat(PublicSource.All.Select(source => (source.Name, source.Code)))
            .Concat(PerformanceMeasure.All.Select(measure => (measure.Name, measure.Code)))
            .Concat(Region.All.Select(region => (region.Name, region.Code)))
            .Concat(TargetGroup.All.Select(group => (group.Name, Code: group.Code ?? "–")))
            .Concat(AgeGroup.All.Select(group => (group.Name, Code: $"{group.LowestAge}–{group.HighestAge}")))
            .Concat(Programme.All.Select(programme => (programme.Name, programme.Code)))
            .Concat(ApplicantCategory.All.Select(applicant => (applicant.Name, applicant.Code)))
            .Concat(RepaymentPolicy.All.Select(policy => (policy.Name, policy.Code)))
            .Concat(StaffCategory.All.Select(category => (category.Name, category.Code)))
            .Concat(ShiftRegime.All.Select(regime => (regime.Name, regime.Code)))
            .Concat(PublicHoliday.All.Select(holiday => (holiday.Name, holiday.Code)))
            .Concat(StateAidRegime.All.Select(regime => (regime.Name, regime.Code)))
            .Concat(EntrustmentElement.All.Select(element => (element.Name, Code: element.Letter)))
            .Concat(CostCategory.All.Select(category => (category.Name, category.Code)))
            .Concat(CostPurpose.All.Select(purpose => (purpose.Name, purpose.Code)))
            .Concat(MoneySource.All.Select(source => (source.Name, source.Code)))
            .Concat(Indicator.All.Where(indicator => indicator.Name is not null).Select(indicator => (Name: indicator.Name!.Value, indicator.Code)))
            .Concat(ProgrammeCall.All.Select(call => (call.Name, call.Code)))
            .Concat(ControlBasis.All.Select(basis => (basis.Name, basis.Code)));

        Assert.Empty(Missing(items.Select(item => $"{item.Name.Czech} | {item.Name.English} | `{item.Code}`"), Rows("Code lists").Select(row => string.Join(" | ", row))));
    }

    [Fact]
    public void Glossary_Rows_NameWhatExists()
    {
        var names = Types().Select(NameOf).Concat(Steps().Select(step => step.Id)).Select(name => $"`{name}`");
        var rows = Rows("Czech to English").ToList();

        Assert.Empty(Missing(rows.Select(row => row[2]), names));
        Assert.Empty(Missing(rows.Select(row => $"{row[1]} | {row[0]} | {row[2]}"), Rows("English to Czech").Select(row => string.Join(" | ", row))));
    }

    [Theory]
    [InlineData("Czech to English")]
    [InlineData("English to Czech")]
    [InlineData("Code lists")]
    public void Glossary_Rows_StandOnce(string table)
    {
        var rows = Rows(table).Select(row => string.Join(" | ", row)).ToList();

        Assert.NotEmpty(rows);
        Assert.Equal(rows.Distinct(StringComparer.Ordinal), rows);
    }

    private static IEnumerable<string> Missing(IEnumerable<string> wanted, IEnumerable<string> given) => wanted.Except(given, StringComparer.Ordinal);

    private static IEnumerable<Type> Types() => Library.GetExportedTypes();

    // The steps of every calculation, wherever they are defined.
    private static IEnumerable<StepDefinition> Steps() => Types().Where(type => !type.ContainsGenericParameters)
        .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
        .Where(property => property.PropertyType == typeof(StepDefinition))
        .Select(property => (StepDefinition)property.GetValue(null)!);

    // The first words in brackets of the summary.
    private static string? CzechTerm(Type type)
    {
        var summary = Summaries.GetValueOrDefault($"T:{type.FullName!.Replace('+', '.')}", string.Empty);
        return Brackets().Match(summary) is { Success: true } match ? match.Groups["term"].Value : null;
    }

    private static string NameOf(Type type)
    {
        var name = type.Name.Split('`')[0] + (type.IsGenericTypeDefinition ? "<T>" : string.Empty);
        return type.DeclaringType is { } outer ? $"{NameOf(outer)}.{name}" : name;
    }

    private static IEnumerable<string[]> Rows(string section) => Docs.Read("glossary.md")
        .Split("\n## ")
        .Single(part => part.StartsWith(section, StringComparison.Ordinal))
        .Split('\n')
        .Where(line => line.StartsWith("| ", StringComparison.Ordinal))
        .Select(line => line.Trim('|', ' ', '\r').Split(" | "))
        .Where(row => row[^1].StartsWith('`'));

    [GeneratedRegex(@"\((?<term>[^()]+)\)", RegexOptions.ExplicitCapture)]
    private static partial Regex Brackets();

    [GeneratedRegex(@"\s+", RegexOptions.ExplicitCapture)]
    private static partial Regex Spaces();
}
