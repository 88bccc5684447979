using NodaTime;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Projects;
using SocialServices.Domain.Projects.Activities;
using SocialServices.Domain.Projects.Facts;
using SocialServices.Domain.Projects.Statements;
using SocialServices.Domain.Services;
using static SocialServices.Domain.Tests.Projects.FoundingProjects;

namespace SocialServices.Domain.Tests.Projects;

/// <summary>Published facts of the Moravian-Silesian project, one test for each row.</summary>
public sealed class MoraviaSilesiaFactsTests
{
    private static ProjectDefinition Facts => MoraviaSilesia.Definition;

    [Fact]
    public void M1_Period_IsMarch2016ToTheEndOf2018With34Months()
    {
        var period = Facts.Schedule.Activity.InForce!;

        Assert.Equal((PartialDate.Of(2016, 3), PartialDate.Of(2018, 12), 34), (period.Value.Start, period.Value.End, period.Value.CalendarMonths));
        Assert.Equal("od března 2016 do konce roku 2018", period.Wording);
        Assert.Null(period.Value.Days);
    }

    [Fact]
    public void M2_TotalCost_IsAbout14Point8Million() => Assert.Equal(StatedAmount.About(Money.Of(14_800_000)), Facts.Money.TotalCost.InForce!.Value);

    [Fact]
    public void M3_Shares_DivideItInto12Point58And1Point48And0Point74Million()
    {
        var parts = MoraviaSilesia.Framework!.Value.Parts;

        Assert.Equal("85% / 10% / 5%", Facts.Money.Shares.InForce!.Value.ToText(Language.English));
        Assert.Equal((Money.Of(12_580_000), Money.Of(1_480_000), Money.Of(740_000)), (parts.European, parts.State, parts.Own));
        Assert.Equal(Money.Of(14_800_000), parts.Total);
        Assert.Contains("částka sama není přesná", MoraviaSilesia.Computations.Single(each => each.Name.Czech == "rozdělení mezi zdroje: celkové náklady").Result.Czech, StringComparison.Ordinal);
    }

    [Fact]
    public void M4_KeyActivities_AreFourAndPayNoService()
    {
        Assert.Equal(4, Facts.Activities.Count);
        Assert.All(Facts.Activities, activity => Assert.Equal(ActivityFunding.NoServices, activity.Funding));
        Assert.Equal([ServiceType.HomesForTheElderly, ServiceType.SocialActivationForFamilies], Facts.Activities[2].Services);
    }

    [Fact]
    public void M5_Ordinal_IsThird() => Assert.Equal((3, "třetí projekt kraje na podporu plánování"), (Facts.Ordinal.InForce!.Value, Facts.Ordinal.InForce.Wording));

    [Fact]
    public void M6_Message_IsOf21March2016() => Assert.Equal(new LocalDate(2016, 3, 21), MoraviaSilesia.SourceOf("zprava-kraje").AsOf!.Value.Exact);

    [Fact]
    public void M7_RegistrationNumber_IsUnknownAndNeverFilledIn()
    {
        Assert.Null(MoraviaSilesia.RegistrationNumber);
        Assert.Empty(MoraviaSilesia.Call);
        Assert.Contains("pravděpodobně z výzvy 15_007", MoraviaSilesia.UnknownOf(ProjectFact.RegistrationNumber).Single().Czech, StringComparison.Ordinal);
    }

    [Fact]
    public void M_Practice_RolesEvaluationAndEfficiency_AreThere()
    {
        Assert.Equal([ProjectRoleKind.Commissioner, ProjectRoleKind.Provider, ProjectRoleKind.User, ProjectRoleKind.Coordinator, ProjectRoleKind.Methodologist], Facts.Roles.Select(role => role.Kind));
        Assert.Equal(NeedBasisKind.Evaluation, Facts.Need.Single().Kind);
        Assert.Equal([ProjectRequirement.Efficiency], Facts.Requirements);
        Assert.DoesNotContain(MoraviaSilesia.Warnings.Problems, problem => problem.Code == ProjectProblemCodes.NoTargets);
    }
}
