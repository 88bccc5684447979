using SocialServices.Domain.Projects;
using SocialServices.Domain.Projects.Facts;
using SocialServices.Domain.Testing;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Tests.Properties;

public sealed class ProjectProperties
{
    [Fact]
    public void Agreement_OfStatedValues_IsSymmetricAndHoldsForTheSame()
    {
        Property.Holds(ProjectGenerators.PartialDates, ProjectGenerators.PartialDates, (one, other) => one.AgreesWith(one) && one.AgreesWith(other) == other.AgreesWith(one));
        Property.Holds(ProjectGenerators.PartialPeriods, ProjectGenerators.PartialPeriods, (one, other) => one.AgreesWith(one) && one.AgreesWith(other) == other.AgreesWith(one));
        Property.Holds(ProjectGenerators.StatedAmounts, ProjectGenerators.StatedAmounts, (one, other) => one.AgreesWith(one) && one.AgreesWith(other) == other.AgreesWith(one));
    }

    [Fact]
    public void PartialPeriod_WithDays_HasNoMoreMonthsThanItsDaysAllow() => Property.Holds(ProjectGenerators.PartialPeriods, period =>
        period.Longest.Length >= (period.Days ?? 1) && !(period.Days < period.CalendarMonths - 1));

    [Fact]
    public void Project_ThroughJson_IsEqualAndByteStable() => Property.Holds(ProjectGenerators.Projects, project =>
    {
        var json = project.ToJson();
        var report = Project.TryParse(json, out var read);

        Assert.False(report.HasErrors, report.ToText(Language.English));
        Assert.Equal(project, read);
        Assert.Equal(json, read!.ToJson());
        Assert.Equal(project.Warnings.Problems.Count, report.Problems.Count);
    });

    [Fact]
    public void Project_ComparedWithItself_HasNoDifference() => Property.Holds(ProjectGenerators.Projects, project => project.CompareTo(project).Differences.Count == 0);

    [Fact]
    public void Project_ComparedThereAndBack_HasOppositeChanges() => Property.Holds(ProjectGenerators.Projects, ProjectGenerators.Projects, (one, other) =>
        Assert.Equal(one.CompareTo(other).Rows.Select(row => (row.Fact, row.Service, row.Before, row.After)), other.CompareTo(one).Rows.Select(row => (row.Fact, row.Service, row.After, row.Before))));

    [Fact]
    public void Project_WithMoneyAndShares_DividesItToTheHeller() => Property.Holds(ProjectGenerators.Projects, project =>
        project.Framework is not { Value: var framework } || framework.Parts.Total == project.Definition.Money.Divided!.Value.Amount);

    [Fact]
    public void Project_WithoutItsSources_TellsEveryFactThatNamesOne() => Property.Holds(ProjectGenerators.Projects, project =>
    {
        var report = Project.TryCreate(project.Definition with { Sources = [] }, out _);

        Assert.All(report.Problems.Where(problem => problem.Severity == ProblemSeverity.Error), problem => Assert.Equal(ProjectProblemCodes.Source, problem.Code));
        Assert.Contains(report.Problems, problem => problem.Path == "$.schedule.activity[0].source");
    });

    [Fact]
    public void Project_InWords_NamesEveryWarningAndEveryComputation() => Property.Holds(ProjectGenerators.Projects, project =>
    {
        foreach (var language in new[] { Language.Czech, Language.English })
        {
            var text = project.ToText(language);
            Assert.All(project.Warnings.Problems, problem => Assert.Contains(problem.Text.In(language), text, StringComparison.Ordinal));
            Assert.All(project.Computations, computation => Assert.Contains(computation.Name.In(language), text, StringComparison.Ordinal));
        }
    }, cases: 100);
}
