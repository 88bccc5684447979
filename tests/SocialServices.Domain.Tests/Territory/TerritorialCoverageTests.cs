using NodaTime;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Territory;

namespace SocialServices.Domain.Tests.Territory;

public sealed class TerritorialCoverageTests
{
    private static readonly LocalDate Day = new(2024, 6, 30);
    private static readonly ServiceTerritory Region_ = ServiceTerritory.On(Day, Region.KarlovyVary);

    [Fact]
    public void Coverage_OfARegion_SaysWhatIsCoveredOnceMoreOftenAndNotAtAll()
    {
        var coverage = TerritorialCoverage.Of(Region_, [Lot("1", 2, "4102", "4101"), Lot("2", 3, "4103"), Lot("3", 1, "4103", "4106")]);

        var group = Assert.Single(coverage.Groups);
        Assert.Null(group.Group);
        Assert.Equal(Of("4101", "4102", "4106"), group.CoveredOnce);
        Assert.Equal(Of("4103"), group.CoveredRepeatedly);
        Assert.Equal(Of("4104", "4105", "4107"), group.Uncovered);
        Assert.Equal([new(Of("4101", "4102"), ["1"]), new(Of("4106"), ["3"]), new(Of("4103"), ["2", "3"])], group.Covered);
        Assert.Empty(group.Outside);
        Assert.Null(group.UncoveredPersons);
    }

    [Fact]
    public void Coverage_OfOneMunicipalityInTwoLotsOfDifferentGroups_IsNoOverlap() // 08, section 4
    {
        var coverage = TerritorialCoverage.Of(Region_, [Lot("1", 2, "4102").For("senioři"), Lot("2", 2, "4102").For("rodiny")]);

        Assert.Equal(["senioři", "rodiny"], coverage.Groups.Select(group => group.Group));
        Assert.All(coverage.Groups, group => Assert.True(group.CoveredRepeatedly.IsEmpty));
        Assert.All(coverage.Groups, group => Assert.Equal(Of("4102"), group.CoveredOnce));
    }

    [Fact]
    public void Coverage_OfAGroupWithoutLots_IsMissingAsAWhole()
    {
        var coverage = TerritorialCoverage.Of(Region_, [Lot("1", 2, "4102").For("senioři")], new TargetPopulation(Region_, 1_234, "rodiny"));

        Assert.Equal("rodiny", coverage.Groups[1].Group);
        Assert.Equal(Region_, coverage.Groups[1].Uncovered);
        Assert.Equal(1_234, coverage.Groups[1].UncoveredPersons);
        Assert.Empty(coverage.Groups[1].Densities);
        Assert.Equal(Region_, Assert.Single(TerritorialCoverage.Of(Region_, []).Groups).Uncovered);
    }

    [Fact]
    public void Densities_OfLotsThatDontOverlap_AreOrderedAndCompared()
    {
        var coverage = TerritorialCoverage.Of(Region_, [Lot("1", 2, "4102", "4101"), Lot("2", 3, "4103")],
            People(1_500, "4101"), People(2_500, "4102"), People(4_800, "4103"), People(700, "4104"), People(300, "4105"), People(500, "4106"), People(0, "4107"));

        var group = coverage.Groups[0];
        var comparison = Assert.Single(group.Densities);
        Assert.Equal(Unit.FullTimeEquivalent, comparison.Unit);
        Assert.Equal([4_000, 4_800], comparison.Densities.Select(density => density.Persons!.Value));
        Assert.Equal([Exact.Of(5), Exact.Of(25, 4)], comparison.Densities.Select(density => density.PerTenThousand!.Value));
        Assert.Equal(Exact.Of(4, 5), comparison.Evenness);
        Assert.Equal(1_500, group.UncoveredPersons);
    }

    [Fact]
    public void Densities_OfLotsThatOverlap_AreCountedTogether()
    {
        var coverage = TerritorialCoverage.Of(Region_, [Lot("1", 2, "4102"), Lot("2", 4, "4103"), Lot("3", 1, "4101"), Lot("4", 1, "4102", "4103")],
            People(1_000, "4101"), People(2_000, "4102"), People(5_000, "4103"));

        Assert.Equal([Exact.Of(10), Exact.Of(10)], coverage.Groups[0].Densities[0].Densities.Select(density => density.PerTenThousand!.Value));
        Assert.Equal(["1", "2", "4"], coverage.Groups[0].Densities[0].Densities[0].Lots);
        Assert.Equal(Exact.One, coverage.Groups[0].Densities[0].Evenness);
    }

    [Fact]
    public void Densities_OfALotOfTwoMunicipalities_NeverDivideItsUnits() // 08, section 4: 1.2 + 0.8 = 2.0
    {
        var lot = new LotTerritory("3", ServiceTerritory.On(Day, Orp("5107"), Orp("5109")), Quantity.Of(1.2m, Unit.FullTimeEquivalent) + Quantity.Of(0.8m, Unit.FullTimeEquivalent));
        var semily = new TargetPopulation(ServiceTerritory.On(Day, Orp("5107")), 2_500);

        var density = Density(semily, new(ServiceTerritory.On(Day, Orp("5109")), 3_900));
        Assert.Equal(Exact.Of(25, 8), density.PerTenThousand);
        Assert.Equal("2 fte", density.Units.ToString());
        Assert.Null(Density(semily).Persons); // Turnov is missing
        Assert.Null(Density(new TargetPopulation(ServiceTerritory.On(Day, Region.Liberec), 40_000)).Persons); // never divided

        ServiceDensity Density(params TargetPopulation[] people) =>
            Assert.Single(Assert.Single(TerritorialCoverage.Of(ServiceTerritory.On(Day, Region.Liberec), [lot], people).Groups[0].Densities).Densities);
    }

    [Fact]
    public void Evenness_WhereSomethingIsNotKnown_IsNotTold()
    {
        Assert.Null(Evenness([Lot("1", 2, "4102")], People(100, "4102")));
        Assert.Null(Evenness([Lot("1", 2, "4102"), Lot("2", 2, "4103"), Lot("3", 2, "4104")], People(100, "4102"), People(100, "4103")));
        Assert.Null(Evenness([Lot("1", 0, "4102"), Lot("2", 0, "4103")], People(100, "4102"), People(100, "4103")));
        Assert.Equal(Exact.Zero, Evenness([Lot("1", 0, "4102"), Lot("2", 1, "4103")], People(100, "4102"), People(100, "4103")));
        Assert.Equal(Exact.Of(1, 2), Evenness([Lot("1", 2, "4102"), Lot("2", 4, "4103"), Lot("3", 2, "4104")], People(100, "4102"), People(100, "4103"), People(0, "4104")));

        static Exact? Evenness(LotTerritory[] lots, params TargetPopulation[] people) => TerritorialCoverage.Of(Region_, lots, people).Groups[0].Densities[0].Evenness;
    }

    [Fact]
    public void Densities_OfDifferentUnits_AreNotCompared()
    {
        var coverage = TerritorialCoverage.Of(Region_, [Lot("1", 2, "4102"), new("2", Of("4103"), Quantity.Of(9, Unit.Bed))]);

        Assert.Equal([Unit.FullTimeEquivalent, Unit.Bed], coverage.Groups[0].Densities.Select(comparison => comparison.Unit));
    }

    [Fact]
    public void Coverage_OfALotThatReachesOutside_SaysWhere()
    {
        var coverage = TerritorialCoverage.Of(Region_, [new("1", Of("4102").Union(ServiceTerritory.On(Day, Region.Usti)), Quantity.Of(1, Unit.Bed))]);

        Assert.Equal([new(ServiceTerritory.On(Day, Region.Usti), ["1"])], coverage.Groups[0].Outside);
        Assert.Equal(Of("4102"), coverage.Groups[0].CoveredOnce);
    }

    [Fact]
    public void Coverage_OfBadInput_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => TerritorialCoverage.Of(ServiceTerritory.Empty, []));
        Assert.Contains("'1'", Assert.Throws<ArgumentException>(() => TerritorialCoverage.Of(Region_, [Lot("1", 1, "4102"), Lot("1", 1, "4103")])).Message, StringComparison.Ordinal);
        Assert.Contains("must not overlap", Assert.Throws<ArgumentException>(() => TerritorialCoverage.Of(Region_, [], People(1, "4102"), People(1, "4102", "4103"))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new LotTerritory(" ", Region_, default));
        Assert.Throws<ArgumentException>(() => new LotTerritory("1", default, default));
        Assert.Throws<ArgumentOutOfRangeException>(() => new LotTerritory("1", Region_, Quantity.Of(-1, Unit.Bed)));
        Assert.Throws<ArgumentException>(() => new TargetPopulation(default, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new TargetPopulation(Region_, -1));
    }

    [Fact]
    public void ToText_OfACoverage_SpeaksBothLanguages()
    {
        var coverage = TerritorialCoverage.Of(Region_,
            [Lot("1", 2, "4101", "4102").For("senioři"), Lot("2", 3, "4103").For("senioři"), Lot("3", 1, "4106").For("senioři"), Lot("4", 1, "4106").For("rodiny"), new("5", Of("4107"), default, "senioři"), new("6", ServiceTerritory.On(Day, Orp("4106"), Orp("4201")), Quantity.Of(1, Unit.Bed), "senioři")],
            People(4_000, "4101", "4102").For("senioři"), People(4_800, "4103").For("senioři"), People(3, "4106").For("rodiny"), People(1, "4104", "4105").For("senioři"), People(0, "4106").For("senioři"));

        Assert.Equal("""
            Pokrytí území: Karlovarský kraj
              Cílová skupina: senioři
                jednou: ORP Aš, Cheb (část 1)
                jednou: ORP Karlovy Vary (část 2)
                jednou: ORP Sokolov (část 5)
                vícekrát: ORP Ostrov (části 3, 6)
                vůbec: ORP Kraslice, Mariánské Lázně (1 osoba)
                mimo území: ORP Bílina (část 6)
                jednotky na 10 000 osob (přepočtený úvazek), od nejnižší:
                  část 1: ORP Aš, Cheb: 2 úvazky ÷ 4 000 osob × 10 000 = 5
                  část 2: ORP Karlovy Vary: 3 úvazky ÷ 4 800 osob × 10 000 = 6,25
                  část 3: ORP Ostrov: 1 úvazek; nikdo z cílové skupiny v území nežije
                  rovnoměrnost obsloužených území, nejnižší ÷ nejvyšší (míra knihovny, nikoli zákona): 0,8
                jednotky na 10 000 osob, od nejnižší:
                  část 5: ORP Sokolov: 0; počet osob v celém území není znám, hustota se nepočítá
                jednotky na 10 000 osob (lůžko), od nejnižší:
                  část 6: ORP Ostrov, Bílina: 1 lůžko; počet osob v celém území není znám, hustota se nepočítá
              Cílová skupina: rodiny
                jednou: ORP Ostrov (část 4)
                vůbec: okresy Cheb, Sokolov; ORP Karlovy Vary
                jednotky na 10 000 osob (přepočtený úvazek), od nejnižší:
                  část 4: ORP Ostrov: 1 úvazek ÷ 3 osoby × 10 000 ≐ 3 333,333333

            """.ReplaceLineEndings("\n"), coverage.ToText(Language.Czech, Day).Replace('\u00A0', ' '));
        var english = coverage.ToText(Language.English, Day).Replace('\u00A0', ' ');
        Assert.Contains("  Target group: senioři\n    once: ORP Aš, Cheb (lot 1)\n", english, StringComparison.Ordinal);
        Assert.Contains("    more than once: ORP Ostrov (lots 3, 6)\n    not at all: ORP Kraslice, Mariánské Lázně (1 person)\n    outside: ORP Bílina (lot 6)\n", english, StringComparison.Ordinal);
        Assert.Contains("      lot 2: ORP Karlovy Vary: 3 FTE ÷ 4 800 people × 10 000 = 6.25\n", english, StringComparison.Ordinal);
        Assert.Contains("lowest ÷ highest (the library's measure, not the law's): 0.8\n", english, StringComparison.Ordinal);
    }

    [Fact]
    public void ToText_OfWhatIsNotKnown_SaysSo()
    {
        var coverage = TerritorialCoverage.Of(Region_, [new("1", Region_, Quantity.Of(1, Unit.Bed))]);
        Assert.Contains("vůbec: žádné místo", coverage.ToText(Language.Czech, Day), StringComparison.Ordinal);
        Assert.Contains("Target group: not stated", coverage.ToText(Language.English, Day), StringComparison.Ordinal);

        var two = TerritorialCoverage.Of(Region_, [Lot("1", 1, "4102"), Lot("2", 1, "4103")]);
        Assert.Contains("evenness: can't be told", two.ToText(Language.English, Day), StringComparison.Ordinal);
    }

    private static LotTerritory Lot(string id, decimal units, params string[] codes) => new(id, Of(codes), Quantity.Of(units, Unit.FullTimeEquivalent));

    private static TargetPopulation People(long persons, params string[] codes) => new(Of(codes), persons);

    private static ServiceTerritory Of(params string[] codes) => ServiceTerritory.On(Day, codes.Select(Orp));

    private static MunicipalityWithExtendedPowers Orp(string code) => MunicipalityWithExtendedPowers.Parse(code);
}

file static class CoverageInput
{
    public static LotTerritory For(this LotTerritory lot, string group) => new(lot.Lot, lot.Territory, lot.Units, group);

    public static TargetPopulation For(this TargetPopulation population, string group) => new(population.Territory, population.Persons, group);
}
