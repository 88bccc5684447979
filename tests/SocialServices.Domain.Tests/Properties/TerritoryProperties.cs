using FsCheck;
using FsCheck.Fluent;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Territory;
using SocialServices.Domain.Testing;
using Property = SocialServices.Domain.Testing.Property;

namespace SocialServices.Domain.Tests.Properties;

public sealed class TerritoryProperties
{
    private static readonly Arbitrary<ServiceTerritory> Territories = TerritoryGenerators.Territories;

    [Fact]
    public void ServiceTerritory_CodesOfAnyDay_GiveItBack() =>
        Property.Holds(Territories, TerritoryGenerators.Days, (territory, day) => ServiceTerritory.Parse(territory.ToCodes(day)) == territory);

    [Fact]
    public void ServiceTerritory_EqualTerritories_HaveOneDescription() => Property.Holds(Territories, Territories, TerritoryGenerators.Days, (first, second, day) =>
        (first == second) == (first.ToText(Language.Czech, day) == second.ToText(Language.Czech, day)) && (first == second) == (first.ToCodes(day) == second.ToCodes(day)));

    [Fact]
    public void ServiceTerritory_Operations_KeepTheLawsOfSets() => Property.Holds(Territories, Territories, Territories, (a, b, c) =>
    {
        Assert.Equal(a.Union(b), b.Union(a));
        Assert.Equal(a.Intersect(b), b.Intersect(a));
        Assert.Equal(a.Union(b).Union(c), a.Union(b.Union(c)));
        Assert.Equal(a.Intersect(b.Union(c)), a.Intersect(b).Union(a.Intersect(c)));
        Assert.Equal(a, a.Except(b).Union(a.Intersect(b)));
        Assert.False(a.Except(b).Overlaps(b));
        Assert.Equal(a.Contains(b), a.Union(b) == a);
        Assert.Equal(a.Overlaps(b), !a.Intersect(b).IsEmpty);
    });

    [Fact]
    public void ServiceTerritory_TouchedUnits_HoldIt() => Property.Holds(Territories, TerritoryGenerators.KnownDays, (territory, day) =>
    {
        Assert.True(ServiceTerritory.On(day, territory.Regions).Contains(territory));
        Assert.True(ServiceTerritory.On(day, territory.DistrictsOn(day)).Contains(territory));
        Assert.True(ServiceTerritory.On(day, territory.MunicipalitiesWithExtendedPowersOn(day)).Contains(territory));
    });

    [Fact]
    public void Coverage_OfAnyLots_DividesTheWholeIntoDisjointPlaces() => Property.Holds(TerritoryGenerators.TerritoriesOfSomePlace, TerritoryGenerators.Lots, (whole, lots) =>
    {
        foreach (var group in TerritorialCoverage.Of(whole, lots).Groups)
        {
            Assert.Equal(whole, group.CoveredOnce.Union(group.CoveredRepeatedly).Union(group.Uncovered));
            Assert.False(group.CoveredOnce.Overlaps(group.CoveredRepeatedly));
            Assert.False(group.Uncovered.Overlaps(group.CoveredOnce.Union(group.CoveredRepeatedly)));
            foreach (var lot in lots.Where(lot => lot.Group == group.Group))
            {
                var places = group.Covered.Concat(group.Outside).Where(place => place.Lots.Contains(lot.Lot)).ToList();
                Assert.Equal(lot.Territory, places.Aggregate(ServiceTerritory.Empty, (sum, place) => sum.Union(place.Territory)));
            }
        }
    });

    [Fact]
    public void Coverage_OfAnyLots_CountsEveryUnitOnceAndComparesOnlyPlacesApart() => Property.Holds(TerritoryGenerators.Lots, lots =>
    {
        var whole = ServiceTerritory.On(new(2024, 6, 30), Region.All);
        var people = MunicipalityWithExtendedPowers.All.Select((municipality, i) => new TargetPopulation(ServiceTerritory.On(new(2024, 6, 30), municipality), i, "senioři"));
        foreach (var comparison in TerritorialCoverage.Of(whole, lots, people).Groups.SelectMany(group => group.Densities.Select(density => (group.Group, density))))
        {
            var own = lots.Where(lot => lot.Group == comparison.Group && lot.Units.Unit == comparison.density.Unit).ToList();
            var areas = comparison.density.Densities;
            Assert.Equal(own.Sum(lot => lot.Units.TenThousandths), areas.Sum(area => area.Units.TenThousandths));
            Assert.Equal(own.Select(lot => lot.Lot).Order(StringComparer.Ordinal), areas.SelectMany(area => area.Lots).Order(StringComparer.Ordinal));
            Assert.All(areas, area => Assert.DoesNotContain(areas, other => other != area && other.Territory.Overlaps(area.Territory)));
            var known = areas.Select(area => area.PerTenThousand).OfType<Exact>().ToList();
            Assert.Equal(known.Order(), known);
            Assert.True(comparison.density.Evenness is not { } evenness || (evenness >= Exact.Zero && evenness <= Exact.One));
        }
    });
}
