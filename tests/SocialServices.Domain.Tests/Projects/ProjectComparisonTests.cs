using SocialServices.Domain.Explanations;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Projects;
using SocialServices.Domain.Projects.Facts;
using SocialServices.Domain.Services;
using static SocialServices.Domain.Tests.Projects.FoundingProjects;

namespace SocialServices.Domain.Tests.Projects;

public sealed class ProjectComparisonTests
{
    private static readonly ProjectComparison Plan = Usti.Compare("planovany-obsah", "zprava-kraje");

    [Fact]
    public void Compare_OfPlanAndReality_TellsEveryTypeOfService()
    {
        Assert.Equal(
            ["14 → 12", "4 → 4", "15 → 14", "33 → 30"],
            new[] { ServiceType.Shelters, ServiceType.LowThresholdDayCentres, ServiceType.SocioTherapeuticWorkshops, null }
                .Select(type => Plan.Of(ProjectFact.Services, type)!).Select(row => $"{row.Before!.Value.Value} → {row.After!.Value.Value}"));
        Assert.Equal([Exact.Of(-2), Exact.Zero, Exact.Of(-1)],
            new[] { ServiceType.Shelters, ServiceType.LowThresholdDayCentres, ServiceType.SocioTherapeuticWorkshops }.Select(type => Plan.Of(ProjectFact.Services, type)!.Change!.Value.Value));
        Assert.False(Plan.Of(ProjectFact.Services, ServiceType.LowThresholdDayCentres)!.IsDifferent);
        Assert.Equal((Figure.Units(Exact.Of(364), Unit.Bed), null), (Plan.Of(ProjectFact.Capacities, ServiceType.Shelters)!.Before!.Value, Plan.Of(ProjectFact.Capacities, ServiceType.Shelters)!.After));
    }

    [Fact]
    public void Compare_OfPlanAndReality_Tells136And135MillionAsDifferentThings()
    {
        var money = Plan.Money!;

        Assert.Equal((ProjectFact.TotalCost, Exact.Of(136_000_000), ProjectFact.Allocation, Exact.Of(135_000_000)), (money.Before, money.Earlier.Value, money.After, money.Later.Value));
        Assert.False(money.IsLike);
        Assert.Equal(Exact.Of(-1_000_000), money.Change.Value);
        Assert.Contains("různé údaje; rozdíl není úspora", Plan.ToText(Language.Czech), StringComparison.Ordinal);
    }

    [Fact]
    public void Compare_OfWordsAndOneSidedFacts_HasNoChange()
    {
        var start = Plan.Of(ProjectFact.Start)!;

        Assert.Equal(("říjen\u00A02012", "srpen\u00A02012", null), (start.Before!.Value.ToText(Language.Czech), start.After!.Value.ToText(Language.Czech), start.Change));
        Assert.Null(Plan.Of(ProjectFact.Activity));
        Assert.Contains(Plan.Differences, row => row is { Fact: ProjectFact.Financing, After: null });
    }

    [Fact]
    public void CompareTo_ALaterDescription_UsesWhatIsInForce()
    {
        var later = Project.Create(MoraviaSilesia.Definition with
        {
            Money = MoraviaSilesia.Definition.Money with { TotalCost = Domain.Projects.Statements.Stated.By(MoraviaSilesia.Definition.Sources[0], Domain.Projects.Statements.StatedAmount.Exactly(Money.Of(14_512_300.50m))) },
        });
        var comparison = MoraviaSilesia.CompareTo(later);

        Assert.Equal([ProjectFact.TotalCost], comparison.Differences.Select(row => row.Fact));
        Assert.True(comparison.Money!.IsLike);
        Assert.Equal(Exact.Of(-28_769_950, 100), comparison.Money.Change.Value);
        Assert.Empty(MoraviaSilesia.CompareTo(MoraviaSilesia).Differences);
        Assert.DoesNotContain("no saving", comparison.ToText(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Compare_WithASourceThatIsNotThere_NamesTheSources() =>
        Assert.Contains("zprava-kraje, planovany-obsah, esf-predchozi", Assert.Throws<ArgumentException>(() => Usti.Compare("plan", "zprava-kraje")).Message, StringComparison.Ordinal);
}
