using NodaTime;
using SocialServices.Domain.Entrustments;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Projects;
using SocialServices.Domain.Projects.Facts;
using SocialServices.Domain.Services;
using SocialServices.Domain.Territory;
using SocialServices.Domain.Validation;
using static SocialServices.Domain.Tests.Projects.FoundingProjects;

namespace SocialServices.Domain.Tests.Projects;

/// <summary>Published facts of the Karlovy Vary project, one test for each row.</summary>
public sealed class KarlovyVaryFactsTests
{
    private static readonly LocalDate Day = new(2012, 8, 1);
    private static readonly ServiceTerritory WholeRegion = ServiceTerritory.On(Day, Region.KarlovyVary);

    private static ProjectDefinition Facts => KarlovyVary.Definition;

    [Fact]
    public void K1_Period_Has942DaysAnd31CalendarMonths()
    {
        var period = Facts.Schedule.Activity.InForce!.Value;

        Assert.Equal(new DateInterval(Day, new(2015, 2, 28)), period.Exact);
        Assert.Equal((942, 31), (period.Days, period.CalendarMonths));
    }

    [Fact]
    public void K2_Financing_Is28MonthsAtMostWithinTheProject()
    {
        Assert.Equal((28, "období až 28 měsíců"), (Facts.Schedule.MostFinancedMonths.InForce!.Value, Facts.Schedule.MostFinancedMonths.InForce.Wording));
        var report = Project.TryCreate(Facts with { Schedule = Facts.Schedule with { MostFinancedMonths = Domain.Projects.Statements.Stated.By(Facts.Sources[0], 32) } }, out _);
        Assert.Equal(["project.financed-months $.schedule.mostFinancedMonths"], report.Problems.Where(problem => problem.Severity == ProblemSeverity.Error).Select(problem => $"{problem.Code} {problem.Path}"));
    }

    [Theory]
    [InlineData(3, "1", "43", "mentálním", "celý kraj")]
    [InlineData(4, "2", "67", "mentálním", "okresy Cheb, Sokolov, Karlovy Vary")]
    [InlineData(5, "3", "70", "mentálním", "celý kraj")]
    [InlineData(7, "5", "70", "duševním", "okresy Cheb, Sokolov, Karlovy Vary")]
    public void K3_K4_K5_K7_LotGroup_HasTypeGroupAndTerritory(int row, string number, string service, string group, string territory)
    {
        var lots = Facts.LotGroups.Single(each => each.Number == number);

        Assert.InRange(row, 3, 7);
        Assert.Equal(service, lots.Service.Code);
        Assert.Contains(group, Assert.Single(lots.TargetGroups).Group.Name.Czech, StringComparison.Ordinal);
        Assert.Equal(territory, Assert.Single(lots.Territory.Statements).Wording);
        Assert.Equal(WholeRegion, lots.Territory.InForce!.Value); // the region is its three districts
    }

    [Fact]
    public void K6_LotGroup4_KeepsBothTerritoriesAndWarns()
    {
        var lots = Facts.LotGroups.Single(each => each.Number == "4");

        Assert.Equal((ServiceType.SocioTherapeuticWorkshops, "osoby s duševním onemocněním"), (lots.Service, lots.TargetGroups.Single().Group.Name.Czech));
        Assert.Equal([WholeRegion, ServiceTerritory.On(Day, District.Parse("CZ0412", null))], lots.Territory.Statements.Select(statement => statement.Value));
        Assert.Null(lots.Territory.InForce);
        var contradiction = Assert.Single(KarlovyVary.Warnings.Problems, problem => problem.Code == ProjectProblemCodes.Contradiction);
        Assert.Equal("$.lotGroups[3].territory", contradiction.Path);
        Assert.Contains("Karlovarský kraj (přehled skupin) i okres Karlovy Vary (odstavec „O projektu“)", contradiction.Text.Czech, StringComparison.Ordinal);
    }

    [Fact]
    public void K8_LotGroups_AreFiveAndTheirContractsNotKnown()
    {
        Assert.Equal(5, Facts.LotGroups.Count);
        Assert.All(Facts.LotGroups, group => Assert.Null(group.Contracts));
        Assert.Single(KarlovyVary.UnknownOf(ProjectFact.Contracts));
    }

    [Fact]
    public void K9_Selection_IsByTender() => Assert.Equal((FundingInstrument.PublicContract, "výběrová řízení"), (Facts.Instruments.Single().Instrument, Facts.Instruments.Single().Remark.Czech));

    [Fact]
    public void K10_Roles_AreADepartmentAndAnOrganisation() => Assert.Equal(
        [new(ProjectRoleKind.Guarantor, "Karlovarský kraj", "odbor sociálních věcí"), new(ProjectRoleKind.Administrator, "agentura kraje (příspěvková organizace)")], Facts.Roles);

    [Fact]
    public void K11_Links_AreProjectsOfTheRegionAndOfTheMinistry()
    {
        Assert.Contains(Facts.RelatedProjects, related => related.Relation == ProjectRelation.Sibling);
        Assert.Contains(Facts.RelatedProjects, related => related.Relation == ProjectRelation.Ministry && related.Name.Contains("transformace", StringComparison.Ordinal));
        Assert.Contains(Facts.RelatedProjects, related => related.Relation == ProjectRelation.Predecessor);
    }

    [Fact]
    public void K12_Sources_AreTheFundAndTheState() => Assert.Equal([FundingSource.EuropeanSocialFund, FundingSource.StateBudget], Facts.Money.Sources);

    [Fact]
    public void K13_Goals_AreTransformationNetworkAvailabilityAndQuality()
    {
        Assert.Equal([ProjectGoal.Transformation, ProjectGoal.BasicNetwork, ProjectGoal.Availability, ProjectGoal.Quality], Facts.Goals.Take(4));
        Assert.Equal((NetworkStatus.Basic, NetworkTermKind.Goal), (Facts.NetworkTerms.Single().Status, Facts.NetworkTerms.Single().Kind));
    }

    [Fact]
    public void K14_NumberAndBudget_AreSaidToBeUnknown()
    {
        Assert.Null(KarlovyVary.RegistrationNumber);
        Assert.Null(KarlovyVary.Framework);
        Assert.Single(KarlovyVary.UnknownOf(ProjectFact.RegistrationNumber));
        Assert.Single(KarlovyVary.UnknownOf(ProjectFact.TotalCost));
        Assert.DoesNotContain(KarlovyVary.Warnings.Problems, problem => problem.Code == ProjectProblemCodes.NotStated);
        Assert.Equal("celkové náklady", KarlovyVary.Computations.Single(each => each.Name.Czech == "rozdělení peněz mezi zdroje").Missing.Single().Czech);
    }

    [Fact]
    public void K_Practice_QualityCoverageTransformationAndLabourMarket_AreThere()
    {
        Assert.Equal([ProjectRequirement.QualityStandards, ProjectRequirement.InspectionResults], Facts.Requirements);
        Assert.Equal([Availability.Missing, Availability.Insufficient], Facts.Availability.Select(finding => finding.Availability));
        Assert.Equal(("labour-market", Unit.Person), (Facts.Indicators.Single().Id, Facts.Indicators.Single().Unit));
        Assert.Contains(KarlovyVary.UnknownOf(ProjectFact.Other), what => what.Czech.Contains("zrušená lůžka", StringComparison.Ordinal));
    }
}
