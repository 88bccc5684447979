using System.Text.Json;
using NodaTime;
using SocialServices.Domain.Law;
using SocialServices.Domain.Territory;

namespace SocialServices.Domain.Tests.Territory;

public sealed class ServiceTerritoryTests
{
    private static readonly LocalDate Before = new(2020, 12, 31);
    private static readonly LocalDate Since = new(2021, 1, 1);
    private static readonly LocalDate Unknown = new(2022, 7, 1);
    private static readonly LocalDate Latest = new(2024, 6, 30);

    [Fact]
    public void Region_AndItsThreeDistricts_AreTheSameTerritory() // 08, 1.11
    {
        var region = ServiceTerritory.On(Latest, Region.KarlovyVary);
        var districts = ServiceTerritory.On(Latest, District.Parse("CZ0411"), District.Parse("CZ0413"), District.Parse("CZ0412"));

        Assert.Equal(region, districts);
        Assert.Equal(region.GetHashCode(), districts.GetHashCode());
        Assert.True(region == districts);
        Assert.Equal("Karlovarský kraj", districts.ToText(Language.Czech, Latest));
        Assert.Equal("Karlovy Vary Region", districts.ToText(Language.English, Latest));
        Assert.Equal("CZ041@2024-06-30", districts.ToString());
        Assert.NotEqual(region, ServiceTerritory.On(Latest, District.Parse("CZ0412")));
    }

    [Theory]
    [InlineData(2003)]
    [InlineData(2020)]
    [InlineData(2021)]
    [InlineData(2024)]
    public void Region_OnAnyDay_IsItsDistrictsAndItsMunicipalities(int year) => Assert.All(Region.All, region =>
    {
        var territory = ServiceTerritory.On(new(year, 1, 1), region);

        Assert.Equal(territory, ServiceTerritory.On(new(year, 1, 1), region.Districts));
        Assert.Equal(territory, ServiceTerritory.On(new(year, 1, 1), region.MunicipalitiesWithExtendedPowers));
        Assert.Equal(territory, ServiceTerritory.On(Before, region));
    });

    [Fact]
    public void Lot_OfSemilyAndTurnov_HasPartsOfThreeDistricts()
    {
        var lot = ServiceTerritory.On(Latest, Orp("Semily"), Orp("Turnov"));

        Assert.Equal(["CZ0512", "CZ0513", "CZ0514"], lot.DistrictsOn(Latest).Select(district => district.Code));
        Assert.All(lot.DistrictsOn(Latest), district => Assert.False(lot.Contains(ServiceTerritory.On(Latest, district))));
        Assert.Equal([Orp("Semily"), Orp("Turnov")], lot.MunicipalitiesWithExtendedPowersOn(Latest));
        Assert.Equal([Region.Liberec], lot.Regions);
        Assert.Equal("ORP Semily, Turnov", lot.ToText(Language.Czech, Latest));
        Assert.Equal("5107,5109@2024-06-30", lot.ToString());
    }

    [Fact]
    public void Territories_ReadOnTwoDays_DifferByTheMunicipalitiesThatMoved()
    {
        var (before, since) = (ServiceTerritory.On(Before, Orp("Turnov")), ServiceTerritory.On(Since, Orp("Turnov")));

        Assert.NotEqual(before, since);
        Assert.True(before.Contains(since));
        Assert.Equal("obec Frýdštejn", before.Except(since).ToText(Language.Czech, Since));
        Assert.Equal("563579@2024-06-30", before.Except(since).ToString());
        Assert.Equal("ORP Turnov", before.ToText(Language.Czech, Before));
        Assert.Equal("ORP Turnov; obec Frýdštejn", before.ToText(Language.Czech, Since));
        Assert.Equal("ORP Turnov; municipality Frýdštejn", before.ToText(Language.English, Since));
        Assert.Equal("část ORP Turnov v okrese Jablonec nad Nisou bez obce Frýdštejn; část ORP Turnov v okrese Liberec; část ORP Turnov v okrese Semily", since.ToText(Language.Czech, Before).Replace('\u00A0', ' '));
        Assert.Equal("ORP Jablonec nad Nisou bez obce Frýdštejn", ServiceTerritory.On(Before, Orp("Jablonec nad Nisou")).ToText(Language.Czech, Since));
        Assert.Equal(ServiceTerritory.On(Before, Orp("Semily")), ServiceTerritory.On(Since, Orp("Semily")));
    }

    [Fact]
    public void Territory_OfKonice_IsNotKnownWhileThePlaceOfPremysloviceIsNot()
    {
        var exception = Assert.Throws<LegalParameterNotDefinedException>(() => ServiceTerritory.On(Unknown, Orp("Konice"), Orp("Turnov")));

        Assert.Contains("2021-01-01", exception.Message, StringComparison.Ordinal);
        Assert.Contains("'7103-589934'", exception.CzechMessage, StringComparison.Ordinal);
        Assert.Throws<LegalParameterNotDefinedException>(() => ServiceTerritory.On(Unknown, Orp("Prostějov")));
        Assert.Contains("7103-589934", Assert.Throws<FormatException>(() => ServiceTerritory.Parse("7103@2022-07-01")).Message, StringComparison.Ordinal);
        Assert.Equal("ORP Konice bez obce Přemyslovice", ServiceTerritory.Parse("7103-589934@2022-07-01").ToText(Language.Czech, Unknown));
    }

    [Fact]
    public void Territory_OfKoniceWithProstejov_IsKnownOnEveryDay()
    {
        var both = ServiceTerritory.On(Latest, Orp("Konice"), Orp("Prostějov"));

        Assert.Equal(both, ServiceTerritory.On(Unknown, Orp("Konice"), Orp("Prostějov")));
        Assert.Equal(ServiceTerritory.On(Latest, District.Parse("CZ0713")), ServiceTerritory.On(Unknown, District.Parse("CZ0713"), Orp("Konice")));
        Assert.Equal([Orp("Konice"), Orp("Prostějov")], both.MunicipalitiesWithExtendedPowersOn(Unknown));
        Assert.Equal("okres Prostějov", both.ToText(Language.Czech, Unknown));
        Assert.Throws<LegalParameterNotDefinedException>(() => ServiceTerritory.On(Latest, Orp("Konice")).MunicipalitiesWithExtendedPowersOn(Unknown));
    }

    [Fact]
    public void Map_Cells_Are208Since2021And213Before()
    {
        Assert.Equal(213, TerritorialMap.On(Before)!.Cells.Count);
        Assert.Equal(208, TerritorialMap.On(Since)!.Cells.Count);
        Assert.Equal(208, TerritorialMap.Latest.Cells.Count);
        Assert.True(208 + MunicipalityMove.All.Count <= PartSet.Capacity);
    }

    [Fact]
    public void Operations_OnTerritories_AreThoseOfSets()
    {
        var region = ServiceTerritory.On(Latest, Region.Liberec);
        var district = ServiceTerritory.On(Latest, District.Parse("CZ0514"));
        var turnov = ServiceTerritory.On(Latest, Orp("Turnov"));

        Assert.True(region.Contains(district));
        Assert.True(district.Overlaps(turnov));
        Assert.False(district.Contains(turnov));
        Assert.Equal("část ORP Turnov v okrese Semily", district.Intersect(turnov).ToText(Language.Czech, Latest));
        Assert.Equal("5109/CZ0514@2024-06-30", district.Intersect(turnov).ToString());
        Assert.Equal("okres Semily; ORP Turnov", district.Union(turnov).ToText(Language.Czech, Latest));
        Assert.Equal("district Semily; ORP Turnov", district.Union(turnov).ToText(Language.English, Latest));
        Assert.Equal("ORP Jilemnice, Semily", district.Except(turnov).ToText(Language.Czech, Latest));
        Assert.Equal("okresy Česká Lípa, Jablonec nad Nisou, Liberec; ORP Jilemnice, Semily", region.Except(turnov.Intersect(district)).ToText(Language.Czech, Latest));
        Assert.False(region.Overlaps(ServiceTerritory.On(Latest, Region.Zlin)));
        Assert.True(region.Contains(ServiceTerritory.Empty));
    }

    [Fact]
    public void Empty_IsTheDefaultAndHasTexts()
    {
        Assert.Equal(default, ServiceTerritory.Empty);
        Assert.Equal(ServiceTerritory.Empty, ServiceTerritory.On(Latest));
        Assert.True(ServiceTerritory.Empty.IsEmpty);
        Assert.Equal("none", ServiceTerritory.Empty.ToString());
        Assert.Equal("žádné území", ServiceTerritory.Empty.ToText(Language.Czech, Latest));
        Assert.Equal("no territory", ServiceTerritory.Empty.ToText(Language.English, Latest));
        Assert.Empty(ServiceTerritory.Empty.Regions);
    }

    [Fact]
    public void On_DayBefore2003_SaysThatThereWereNoSuchMunicipalities()
    {
        var exception = Assert.Throws<LegalParameterNotDefinedException>(() => ServiceTerritory.On(new(2002, 12, 31), Region.Liberec));

        Assert.Contains("began in 2003", exception.Message, StringComparison.Ordinal);
        Assert.Throws<LegalParameterNotDefinedException>(() => ServiceTerritory.Empty.DistrictsOn(new(2002, 12, 31)));
        Assert.False(ServiceTerritory.TryParse("CZ051@2002-12-31", null, out _));
    }

    [Theory]
    [InlineData("CZ0514, 5109@2022-01-01", "' 5109'")]
    [InlineData("CZ051", "and a day are expected")]
    [InlineData("", "and a day are expected")]
    [InlineData("CZ051@2022-13-01", "and a day are expected")]
    [InlineData("CZ051@2022-01-01\0", "and a day are expected")]
    [InlineData("@2022-01-01", "''")]
    [InlineData("51091@2022-01-01", "municipality with an authorised office Turnov")]
    [InlineData("817@2022-01-01", "RÚIAN code of the ORP Liberec")]
    [InlineData("CZ0514/CZ0514@2022-01-01", "only a municipality with extended powers")]
    [InlineData("CZ051-563579@2022-01-01", "only a municipality with extended powers")]
    [InlineData("563579-563579@2022-01-01", "only a municipality with extended powers")]
    [InlineData("5109/CZ0411@2022-01-01", "lies outside")]
    [InlineData("5109-563579@2022-01-01", "lies outside")]
    [InlineData("5109-000000@2022-01-01", "no municipality that moved")]
    [InlineData("5109/xx@2022-01-01", "one district")]
    [InlineData("5109/CZ0514/CZ0513@2022-01-01", "one district")]
    public void Parse_OtherText_SaysWhatIsWrong(string text, string said)
    {
        var message = Assert.Throws<FormatException>(() => ServiceTerritory.Parse(text)).Message;

        Assert.StartsWith($"The territory '{text}' can't be read: ", message, StringComparison.Ordinal);
        Assert.Contains(said, message, StringComparison.Ordinal);
        Assert.False(ServiceTerritory.TryParse(text, null, out _));
    }

    [Theory]
    [InlineData("CZ061@2022-01-01", "CZ063@2024-06-30")]
    [InlineData("5109,CZ0514@2022-01-01", "CZ0514,5109@2024-06-30")]
    [InlineData("5109@2016-09-01", "5109,563579@2024-06-30")]
    [InlineData("5109-563579@2016-09-01", "5109@2024-06-30")]
    [InlineData("CZ0411,CZ0412,CZ0413@2003-01-01", "CZ041@2024-06-30")]
    public void Parse_AnyDescription_GivesTheSameTerritory(string text, string canonical)
    {
        var territory = ServiceTerritory.Parse(text);

        Assert.Equal(canonical, territory.ToString());
        Assert.Equal(territory, JsonSerializer.Deserialize<ServiceTerritory>(JsonSerializer.Serialize(territory)));
    }

    [Fact]
    public void ToCodes_OfAnotherDay_KeepsTheTerritory()
    {
        var territory = ServiceTerritory.On(Before, Orp("Turnov"));

        Assert.Equal("5109@2016-09-01", territory.ToCodes(new(2016, 9, 1)));
        Assert.Equal(territory, ServiceTerritory.Parse(territory.ToCodes(new(2016, 9, 1))));
    }

    private static MunicipalityWithExtendedPowers Orp(string name) => MunicipalityWithExtendedPowers.TryByName(name, out var municipality) ? municipality : throw new ArgumentException(name, nameof(name));
}
