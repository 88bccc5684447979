using NodaTime;
using SocialServices.Domain.Entrustments;
using SocialServices.Domain.Programmes;
using SocialServices.Domain.Projects;
using SocialServices.Domain.Projects.Activities;
using SocialServices.Domain.Projects.Facts;
using SocialServices.Domain.Services;
using static SocialServices.Domain.Tests.Projects.FoundingProjects;

namespace SocialServices.Domain.Tests.Projects;

/// <summary>Published facts of the South Moravian project, one test for each row.</summary>
public sealed class SouthMoraviaFactsTests
{
    private static ProjectDefinition Facts => SouthMoravia.Definition;

    [Fact]
    public void J1_DeclaredStart_IsNotTheStartOfActivitiesAndWarns()
    {
        Assert.Equal(new LocalDate(2020, 1, 1), Facts.Schedule.Start.InForce!.Value.Exact);
        var warning = Assert.Single(SouthMoravia.Warnings.Problems, problem => problem.Code == ProjectProblemCodes.TwoStarts);
        Assert.Contains("„1. 1. 2020“, začátek aktivit však jako „1. 10. 2019“", warning.Text.Czech.Replace('\u00A0', ' '), StringComparison.Ordinal);
    }

    [Fact]
    public void J2_Activities_Run1127DaysIn37Months()
    {
        var period = Facts.Schedule.Activity.InForce!.Value;

        Assert.Equal(new DateInterval(new(2019, 10, 1), new(2022, 10, 31)), period.Exact);
        Assert.Equal((1127, 37), (period.Days, period.CalendarMonths));
    }

    [Fact]
    public void J3_ServiceTypes_AreCareAndPrevention() => Assert.Equal(
        [(ServiceType.PersonalAssistance, ServiceCategory.Care), (ServiceType.Shelters, ServiceCategory.Prevention)],
        SouthMoravia.SupportedServices!.ByType.Select(row => (row.Type, row.Type.Category!.Value)));

    [Fact]
    public void J4_TargetGroups_AreFive() => Assert.Equal(
        ["osoby ohrožené sociálním vyloučením", "osoby bez přístřeší", "oběti domácího násilí", "osoby ohrožené závislostí nebo závislé na návykových látkách", "osoby se zdravotním postižením"],
        Facts.TargetGroups.Select(group => group.Group.Name.Czech));

    [Fact]
    public void J5_Goal_IsToKeepTheNetworkAndNewServicesWouldWarn()
    {
        Assert.Contains(ProjectGoal.KeepNetwork, Facts.Goals);
        Assert.All(SouthMoravia.SupportedServices!.ByType, row => Assert.Equal(ServiceOrigin.Existing, row.Origin));
        var report = Project.TryCreate(Facts with { Services = [Facts.Services[0] with { ByOrigin = [new(ServiceOrigin.New, 1)] }] }, out _);
        Assert.Contains(report.Problems, problem => (problem.Code, problem.Path) == (ProjectProblemCodes.Contradiction, "$.services[0].byOrigin"));
    }

    [Fact]
    public void J6_Payment_IsAGrantByTheCompensationPayment() =>
        Assert.Equal((FundingInstrument.Grant, PaymentBasis.CompensationPayment), (Facts.Instruments.Single().Instrument, Facts.Instruments.Single().Basis));

    [Fact]
    public void J7_OtherActivities_AreControlsEvaluationAndMeetings()
    {
        Assert.Equal(["kontroly", "evaluace", "metodická podpora poskytovatelů"], Facts.Activities.Where(activity => activity.Funding == ActivityFunding.NoServices).Select(activity => activity.Name.Czech));
        Assert.Contains("metodiky kontrol a monitoringu", SouthMoravia.ObligationsOf(ObligationKind.Control).Single().What.Czech, StringComparison.Ordinal);
        Assert.Single(SouthMoravia.ObligationsOf(ObligationKind.Evaluation));
        Assert.Single(SouthMoravia.ObligationsOf(ObligationKind.ProviderMeeting));
    }

    [Fact]
    public void J8_Services_AreOfTheMinimalNetworkPlannedAndReported()
    {
        Assert.Equal((NetworkStatus.Minimal, NetworkTermKind.Condition), (Facts.NetworkTerms.Single().Status, Facts.NetworkTerms.Single().Kind));
        Assert.Equal([EligibilityCondition.InMinimalNetwork, EligibilityCondition.NeedInPlan, EligibilityCondition.ReportedEqualsNetwork, EligibilityCondition.OnlyOfType], Facts.Eligibility!.ToRule().Conditions);
        Assert.Equal(NeedBasisKind.Plan, Facts.Need.Single().Kind);
    }

    [Fact]
    public void J9_BudgetNumbersAndLots_AreSaidToBeUnknown()
    {
        Assert.Equal(RegistrationNumber.Parse("CZ.03.2.60/0.0/0.0/15_005/0015650"), SouthMoravia.RegistrationNumber);
        Assert.Null(SouthMoravia.Framework);
        Assert.All(new[] { ProjectFact.TotalCost, ProjectFact.Services, ProjectFact.Lots }, fact => Assert.Single(SouthMoravia.UnknownOf(fact)));
        Assert.Null(SouthMoravia.SupportedServices!.Count);
    }

    [Fact]
    public void J_Practice_QualityNeutralityEfficiencyAndLabourMarket_AreThere()
    {
        Assert.Equal([ProjectRequirement.QualityStandards, ProjectRequirement.ControlHistory, ProjectRequirement.FundingNeutrality, ProjectRequirement.Efficiency], Facts.Requirements);
        Assert.Equal("labour-market", Facts.Indicators.Single().Id);
    }
}
