using NodaTime;
using SocialServices.Domain.Entrustments;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Programmes;
using SocialServices.Domain.Projects;
using SocialServices.Domain.Projects.Activities;
using SocialServices.Domain.Projects.Facts;
using SocialServices.Domain.Projects.Statements;
using SocialServices.Domain.Services;
using static SocialServices.Domain.Tests.Projects.FoundingProjects;

namespace SocialServices.Domain.Tests.Projects;

/// <summary>Published facts of the Ústí project, one test for each row; and what another source states of it.</summary>
public sealed class UstiFactsTests
{
    private static ProjectDefinition Facts => Usti.Definition;

    [Fact]
    public void U1_RegistrationNumber_IsReadFromItsPublishedFormWithABlank()
    {
        var statement = Facts.RegistrationNumber.InForce!;

        Assert.Equal("CZ. 1.04/3.1.00/05.00069", statement.Wording);
        Assert.Equal(RegistrationNumber.Parse(statement.Wording), Usti.RegistrationNumber);
        Assert.Equal("CZ.1.04/3.1.00/05.00069", Usti.RegistrationNumber.ToString());
        Assert.Equal(("05", 3, Programme.HumanResourcesAndEmployment), (Usti.Call, Usti.PriorityAxis, Usti.Programme));
    }

    [Fact]
    public void U2_Ordinal_IsSecondByOneSourceAndThirdByAnother()
    {
        Assert.Equal([2, 3], Facts.Ordinal.Statements.Select(statement => statement.Value));
        Assert.Null(Facts.Ordinal.InForce);
        Assert.Contains(Usti.Warnings.Problems, problem => (problem.Code, problem.Path) == (ProjectProblemCodes.SourcesDiffer, "$.ordinal"));
    }

    [Fact]
    public void U3_Start_IsTheMonthOfAugust2012()
    {
        var start = Facts.Schedule.Start.By("zprava-kraje").Single();

        Assert.Equal(PartialDate.Of(2012, 8), start.Value);
        Assert.Equal((new LocalDate(2012, 8, 1), new LocalDate(2012, 8, 31)), (start.Value.Earliest, start.Value.Latest));
    }

    [Fact]
    public void U4_Allocation_Is135MillionAndNotTheTotalCost()
    {
        Assert.Equal(StatedAmount.Rounded(Money.Of(135_000_000), Money.Of(1_000_000)), Facts.Money.Allocation.InForce!.Value);
        Assert.Equal(Money.Of(136_000_000), Facts.Money.TotalCost.InForce!.Value.Amount);
    }

    [Fact]
    public void U5_ServiceTypes_AreSheltersDayCentresAndWorkshopsWithThreeGroupsOfShelters()
    {
        Assert.Equal([ServiceType.Shelters, ServiceType.LowThresholdDayCentres, ServiceType.SocioTherapeuticWorkshops], Usti.SupportedServices!.ByType.Select(row => row.Type));
        Assert.Equal(["rodiny", "matky s dětmi", "jednotlivci"], Usti.SupportedServices.ByType[0].TargetGroups.Select(group => group.Group.Name.Czech));
    }

    [Fact]
    public void U6_Instrument_IsAPublicContractForEachServiceAndLocality()
    {
        var instrument = Assert.Single(Facts.Instruments);

        Assert.Equal((FundingInstrument.PublicContract, PaymentBasis.TenderedPrice), (instrument.Instrument, instrument.Basis));
        Assert.Equal("veřejná zakázka pro každou službu a lokalitu", instrument.Remark.Czech);
    }

    [Fact]
    public void U7_Need_RestsOnRequestsOfMunicipalitiesAndEvenCoverage() =>
        Assert.Equal([NeedBasisKind.MunicipalRequests, NeedBasisKind.Coverage], Facts.Need.Select(need => need.Kind));

    [Fact]
    public void U8_SupportedServices_Are12And4And14()
    {
        var services = Usti.SupportedServices!;

        Assert.Equal([12, 4, 14], services.ByType.Select(row => row.Count));
        Assert.Equal((30, 12), (services.Count, services.CountOf(ServiceType.Shelters)));
    }

    [Fact]
    public void U9_SupportedServices_AreExisting23AndNew7WithTheSameTotal()
    {
        var services = Usti.SupportedServices!;

        Assert.Equal([new(ServiceOrigin.Existing, 23), new(ServiceOrigin.New, 7)], services.ByOrigin);
        Assert.Equal(services.ByType.Sum(row => row.Count), services.ByOrigin.Sum(row => row.Count));
        Assert.DoesNotContain(Usti.Warnings.Problems, problem => problem.Code == ProjectProblemCodes.Total);
    }

    [Fact]
    public void U10_Services_ReturnToTheGrantSystem() => Assert.Equal(FundingInstrument.Grant, Assert.Single(Facts.ReturnPlans).Next);

    [Fact]
    public void U11_Meetings_AreAboutOneAMonthAndNoService()
    {
        var meeting = Assert.Single(Usti.ObligationsOf(ObligationKind.MunicipalMeeting));

        Assert.Equal((1, ObligationScope.EachMonth), (meeting.Planned, meeting.Scope));
        Assert.Contains(Facts.Activities, activity => activity is { Name.Czech: "setkávání poskytovatelů na obcích", Funding: ActivityFunding.NoServices });
    }

    [Fact]
    public void U12_Internships_AreThreeDaysInEachOf30Services()
    {
        Assert.Equal(3, Assert.Single(Usti.ObligationsOf(ObligationKind.Internship)).DaysEach);
        Assert.Equal(90, Usti.InternshipDays);
        Assert.Empty(Usti.ObligationsOf(ObligationKind.Control));
    }

    [Fact]
    public void U13_Conferences_AreTwoAndTheFirstWasHeldOn22January2014()
    {
        var conference = Assert.Single(Usti.ObligationsOf(ObligationKind.Conference));

        Assert.Equal((2, PartialDate.Of(new LocalDate(2014, 1, 22)), 1), (conference.Planned, conference.Held.Single(), conference.Remaining));
        Assert.Contains(Usti.UnknownOf(ProjectFact.Other), what => what.Czech.Contains("prodej výrobků", StringComparison.Ordinal));
    }

    [Fact]
    public void U14_Sources_AreTheFundAndTheStateWithoutOwnMoney()
    {
        Assert.Equal([FundingSource.EuropeanSocialFund, FundingSource.StateBudget], Facts.Money.Sources);
        Assert.Equal(Rate.Zero, Usti.Shares!.Own);
        Assert.False(Usti.AreSharesStated); // those known for regions in the programme
        var parts = Usti.Divide(Facts.Money.Allocation.InForce!.Value)!.Value.Parts;
        Assert.Equal((Money.Of(114_750_000), Money.Of(20_250_000), Money.Zero), (parts.European, parts.State, parts.Own));
    }

    [Fact]
    public void U_PlannedContent_HasBedsNewDayCentresAndAnotherStart()
    {
        var planned = Facts.Services.Single(services => services.State == ServicesState.Planned);

        Assert.Equal([14, 4, 15], planned.ByType.Select(row => row.Count));
        Assert.Equal(Capacity.Beds(364), planned.ByType[0].Capacity);
        Assert.Equal(["Klášterec nad Ohří", "Kadaň", "Lovosice", "Most"], planned.ByType[1].Places);
        Assert.Equal(ServiceOrigin.New, planned.ByType[1].Origin);
        Assert.Equal(PartialDate.Of(2012, 10), Facts.Schedule.Start.By("planovany-obsah").Single().Value);
        Assert.Equal("2013..2014", Facts.Schedule.Financing.InForce!.Value.ToString());
        Assert.Equal("CZ.1.04/3.1.00/05.00013", Facts.RelatedProjects.Single().RegistrationNumber.ToString());
    }
}
