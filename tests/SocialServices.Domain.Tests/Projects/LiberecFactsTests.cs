using NodaTime;
using SocialServices.Domain.Contracts;
using SocialServices.Domain.Entrustments;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Programmes;
using SocialServices.Domain.Projects;
using SocialServices.Domain.Projects.Activities;
using SocialServices.Domain.Projects.Facts;
using SocialServices.Domain.Services;
using SocialServices.Domain.Time;
using static SocialServices.Domain.Tests.Projects.FoundingProjects;

namespace SocialServices.Domain.Tests.Projects;

/// <summary>Published facts of the Liberec project, one test for each row.</summary>
public sealed class LiberecFactsTests
{
    private static ProjectDefinition Facts => Liberec.Definition;

    private static LotGroup Youth => Facts.LotGroups.Single(group => group.Service == ServiceType.LowThresholdFacilitiesForYouth);

    private static LotGroup Families => Facts.LotGroups.Single(group => group.Service == ServiceType.SocialActivationForFamilies);

    [Fact]
    public void L1_Document_IsAsOf24May2017()
    {
        Assert.Equal(new LocalDate(2017, 5, 24), Liberec.SourceOf("uvodni-konference").AsOf!.Value.Exact);
        Assert.Equal(new LocalDate(2017, 5, 24), Liberec.ObligationsOf(ObligationKind.Conference).Single().Held.Single().Exact);
        Assert.Equal((RegistrationNumber.Parse("CZ.03.2.60/0.0/0.0/15_005/0002734"), "03_15_005"), (Liberec.RegistrationNumber, Liberec.Call));
    }

    [Fact]
    public void L2_ServiceTypes_HaveTheirForms()
    {
        var services = Liberec.SupportedServices!;

        Assert.Equal([ServiceForm.Ambulatory, ServiceForm.Field], services.ByType[0].Forms);
        Assert.Equal((ServiceType.LowThresholdFacilitiesForYouth, ServiceType.SocialActivationForFamilies), (services.ByType[0].Type, services.ByType[1].Type));
        Assert.Equal([ServiceForm.Field], services.ByType[1].Forms);
    }

    [Fact]
    public void L3_Lots_Are16And14SeparateContracts()
    {
        Assert.Equal((16, 14), (Youth.Contracts, Families.Contracts));
        Assert.Equal(30, Facts.LotGroups.Sum(group => group.Contracts));
        Assert.All(Facts.LotGroups, group => Assert.Equal(LotAwarding.SeparateProcurements, group.Awarding));
        Assert.Equal("Zajištění sociální služby „Nízkoprahová zařízení pro děti a mládež“ v LK", Youth.Procurement);
    }

    [Fact]
    public void L4_Capacity_IsThatOfRequestsInTheSecondHalfOf2015() =>
        Assert.Equal((NeedBasisKind.ExtendedPowersRequests, HalfYear.Of(2015, 2)), (Facts.Need.Single().Kind, Facts.Need.Single().Found!.Value));

    [Fact]
    public void L5_Price_Is85PercentOfTheCompensationPaymentWithRecommendedCofinancing()
    {
        var rule = Youth.Price!;
        var price = rule.PriceOf(Money.Of(2_000_000));

        Assert.Equal((Rate.Percent(85), CofinancingDuty.Recommended), (rule.Share, rule.Cofinancing));
        Assert.Equal((Money.Of(1_700_000), Money.Of(300_000)), (price.Price, price.TerritoryPart));
        Assert.Equal(rule, Families.Price);
        Assert.Contains("is not known", Assert.Throws<InvalidOperationException>(() => rule.LotPriceOf(Money.Of(2_000_000))).Message, StringComparison.Ordinal);
        Assert.Equal(LotPriceMode.Fixed, (rule with { Mode = LotPriceMode.Fixed }).LotPriceOf(Money.Of(2_000_000)).Mode);
        Assert.Equal(Money.Of(1_700_000), (rule with { Mode = LotPriceMode.Maximum }).LotPriceOf(Money.Of(2_000_000)).Amount);
    }

    [Fact]
    public void L6_Winners_EnterTheBasicNetworkAndAreEntrusted()
    {
        Assert.Equal((NetworkStatus.Basic, NetworkTermKind.EntryForProjectLife), (Facts.NetworkTerms.Single().Status, Facts.NetworkTerms.Single().Kind));
        Assert.Contains("po dobu projektu", Facts.EntrustmentTerms.Single().What.Czech, StringComparison.Ordinal);
    }

    [Fact]
    public void L7_RoundTables_BelongToTheSecondProjectInEachMunicipalityWithExtendedPowers()
    {
        var tables = Liberec.ObligationsOf(ObligationKind.RoundTable).Single();

        Assert.Equal((ObligationScope.EachMunicipalityWithExtendedPowers, "Nastavení systémové podpory rodin s dětmi v LK"), (tables.Scope, tables.OfProject));
        Assert.Contains("sociálně-právní ochrany dětí", tables.What.Czech, StringComparison.Ordinal);
        Assert.Contains(Facts.RelatedProjects, related => related.Name == tables.OfProject);
    }

    [Fact]
    public void L8_Evaluation_IsObligatory() => Assert.Equal("povinná evaluace", Liberec.ObligationsOf(ObligationKind.Evaluation).Single().What.Czech);

    [Fact]
    public void L9_YouthGroup_IsAged15To26WithBothReadings()
    {
        var ages = Liberec.SupportedServices!.ByType[0].TargetGroups.Single().Age!;

        Assert.Equal((15, 26, null), (ages.Lowest, ages.Highest, ages.Rule));
        Assert.Equal([26, 25], ages.Readings.Select(reading => reading.LastAge));
        Assert.Equal((true, null, false), (ages.Contains(25), ages.Contains(26), ages.Contains(14)));
        Assert.Single(Liberec.UnknownOf(ProjectFact.TargetGroups));
    }

    [Fact]
    public void L10_FamilyGroups_AreFourAndTheAgeIsThatOfTheChild()
    {
        var groups = Liberec.SupportedServices!.ByType[1].TargetGroups;

        Assert.Equal(["osoby pečující o malé děti", "rodiče samoživitelé", "oběti domácího násilí", "rodiny ohrožené více riziky"], groups.Select(group => group.Group.Name.Czech));
        Assert.Equal((null, 15), (groups[0].Age, groups[0].Child!.Highest));
    }

    [Fact]
    public void L11_UnitIndicators_AreTwoInTimeUnits() =>
        Assert.Equal(["direct-work", "work-on-behalf"], Facts.Indicators.Where(indicator => indicator.Unit == Unit.TimeUnit).Select(indicator => indicator.Id));

    [Fact]
    public void L12_TimeUnit_IsDefinedAndItsLengthUnknown()
    {
        Assert.Contains("časově ohraničená jednotka", Facts.Indicators.Single(indicator => indicator.Id == "direct-work").Remark.Czech, StringComparison.Ordinal);
        Assert.Equal("délka jedné časové jednotky", Liberec.UnknownOf(ProjectFact.TimeUnit).Single().Czech);
    }

    [Fact]
    public void L13_SupportedPersons_Are1630And1110()
    {
        var persons = Facts.Indicators.Single(indicator => indicator.Id == "supported-persons");

        Assert.Equal([1630m, 1110m], persons.Targets.Select(target => target.InForceOn(new(2018, 12, 31))!.Value.ToDecimal()));
        Assert.Equal(Quantity.Of(2740, Unit.Person), persons.Total);
        Assert.Null(persons.Targets[0].InForceOn(new(2017, 5, 23)));
    }

    [Fact]
    public void L14_ImmediateCapacity_Is48And44FullTimeEquivalents()
    {
        var capacity = Facts.Indicators.Single(indicator => indicator.Id == "immediate-capacity");

        Assert.Equal([48m, 44m], capacity.Targets.Select(target => target.Value.InForce!.Value.ToDecimal()));
        Assert.Equal(Quantity.Of(92, Unit.FullTimeEquivalent), capacity.Total);
    }

    [Fact]
    public void L15_PersonsPerFullTimeEquivalent_AreExactRatios()
    {
        Assert.Equal(Exact.Of(1630, 48), Liberec.PersonsPerUnit(ServiceType.LowThresholdFacilitiesForYouth));
        Assert.Equal(Exact.Of(1110, 44), Liberec.PersonsPerUnit(ServiceType.SocialActivationForFamilies));
        Assert.Equal("33.96", RoundingRule.ToHeller.Round(Liberec.PersonsPerUnit(ServiceType.LowThresholdFacilitiesForYouth)!.Value).ToString("F", null));
        Assert.Equal("25.23", RoundingRule.ToHeller.Round(Liberec.PersonsPerUnit(ServiceType.SocialActivationForFamilies)!.Value).ToString("F", null));
        Assert.Null(Liberec.PersonsPerUnit(ServiceType.Shelters));
    }

    [Fact]
    public void L16_Control_FollowsTheMethodologyOfTheYear()
    {
        Assert.Contains("platné metodiky kraje", Liberec.ObligationsOf(ObligationKind.Control).Single().What.Czech, StringComparison.Ordinal);
        Assert.Equal("Metodika pro poskytovatele sociálních služeb 2018", Liberec.MethodologyIn(2018)!.Name);
        Assert.Null(Liberec.MethodologyIn(2016));
    }

    [Fact]
    public void L17_NeedCards_AreIntroducedAndTheirContentIsUnknown()
    {
        Assert.Contains(Facts.Activities, activity => activity.Name.Czech.Contains("karet potřeb", StringComparison.Ordinal) && activity.Funding == ActivityFunding.NoServices);
        Assert.Contains(Liberec.UnknownOf(ProjectFact.Other), what => what.Czech == "obsah karet potřeb");
        Assert.Empty(Facts.NeedCards);
    }

    [Fact]
    public void L_Practice_SupportAndPartners_AreThere()
    {
        ObligationKind[] support = [ObligationKind.ConsultationDay, ObligationKind.GoodPracticeSeminar, ObligationKind.CaseSeminar];

        Assert.All(support, kind => Assert.Empty(Liberec.ObligationsOf(kind).Single().OfProject));
        Assert.Equal("Nastavení systémové podpory rodin s dětmi v LK", Liberec.ObligationsOf(ObligationKind.PartnerNetwork).Single().OfProject);
        Assert.Contains("více cílových skupin", Facts.Indicators.Single(indicator => indicator.Id == "supported-persons").Remark.Czech, StringComparison.Ordinal);
    }
}
