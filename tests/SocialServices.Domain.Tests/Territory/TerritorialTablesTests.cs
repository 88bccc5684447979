using SocialServices.Domain.Territory;

namespace SocialServices.Domain.Tests.Territory;

/// <summary>The code lists row by row against the tables they were made from, and what those tables are known to hold.</summary>
public sealed class TerritorialTablesTests
{
    private static readonly string[] Liberec =
        ["5101 Česká Lípa", "5102 Frýdlant", "5103 Jablonec nad Nisou", "5104 Jilemnice", "5105 Liberec", "5106 Nový Bor", "5107 Semily", "5108 Tanvald", "5109 Turnov", "5110 Železný Brod"];

    private static readonly string[] KarlovyVary =
        ["4101 Aš", "4102 Cheb", "4103 Karlovy Vary", "4104 Kraslice", "4105 Mariánské Lázně", "4106 Ostrov", "4107 Sokolov"];

    private static readonly string[] Usti =
    [
        "4201 Bílina", "4202 Děčín", "4203 Chomutov", "4204 Kadaň", "4205 Litoměřice", "4206 Litvínov", "4207 Louny", "4208 Lovosice", "4209 Most", "4210 Podbořany",
        "4211 Roudnice nad Labem", "4212 Rumburk", "4213 Teplice", "4214 Ústí nad Labem", "4215 Varnsdorf", "4216 Žatec",
    ];

    private static readonly string[] SouthMoravia =
    [
        "6201 Blansko", "6202 Boskovice", "6203 Brno", "6204 Břeclav", "6205 Bučovice", "6206 Hodonín", "6207 Hustopeče", "6208 Ivančice", "6209 Kuřim", "6210 Kyjov", "6211 Mikulov",
        "6212 Moravský Krumlov", "6213 Pohořelice", "6214 Rosice", "6215 Slavkov u Brna", "6216 Šlapanice", "6217 Tišnov", "6218 Veselí nad Moravou", "6219 Vyškov", "6220 Znojmo", "6221 Židlochovice",
    ];

    private static readonly string[] MoraviaSilesia =
    [
        "8101 Bílovec", "8102 Bohumín", "8103 Bruntál", "8104 Český Těšín", "8105 Frenštát pod Radhoštěm", "8106 Frýdek-Místek", "8107 Frýdlant nad Ostravicí", "8108 Havířov", "8109 Hlučín", "8110 Jablunkov",
        "8111 Karviná", "8112 Kopřivnice", "8113 Kravaře", "8114 Krnov", "8115 Nový Jičín", "8116 Odry", "8117 Opava", "8118 Orlová", "8119 Ostrava", "8120 Rýmařov", "8121 Třinec", "8122 Vítkov",
    ];

    [Fact]
    public void Regions_AgainstTheTable_AgreeRowByRow() => AssertRows("regions", Region.All.Select(region => Row(
        region.Code, region.CsuCode, region.RuianCode, region.IsoCode, region.Nuts2Code, region.Nuts2Name, region.Name.Czech, region.Abbreviation, region.Seat, region.BusinessId,
        region.Districts.Count, region.MunicipalitiesWithExtendedPowers.Count, region.MunicipalitiesWithExtendedPowers.Sum(municipality => municipality.AuthorisedOffices.Count), region.MunicipalityCount)));

    [Fact]
    public void Districts_AgainstTheTable_AgreeRowByRow() => AssertRows("districts", District.All.Select(district => Row(
        district.Code, district.CsuCode, district.RuianCode, district.Name.Czech, district.Region.Code, district.Region.Name.Czech)));

    [Fact]
    public void MunicipalitiesWithExtendedPowers_AgainstTheTable_AgreeRowByRow() => AssertRows("orp", MunicipalityWithExtendedPowers.All.Select(municipality => Row(
        municipality.Code, municipality.RuianCode, municipality.Name.Czech, municipality.Region.Code, municipality.Region.Name.Czech,
        municipality.SeatDistrict.Code, municipality.SeatDistrict.Name.Czech, municipality.SeatMunicipalityCode,
        string.Join(';', municipality.Districts.At(new(2024, 6, 30)).Value), municipality.MunicipalityCount)));

    [Fact]
    public void MunicipalitiesWithAuthorisedOffice_AgainstTheTable_AgreeRowByRow() => AssertRows("pou", MunicipalityWithAuthorisedOffice.All.Select(municipality => Row(
        municipality.Code, municipality.Name, municipality.Parent.Code, municipality.Parent.Name.Czech, municipality.Parent.Region.Code, municipality.MunicipalityCount)));

    [Fact]
    public void Moves_AgainstTheTable_AgreeRowByRow() => AssertRows("municipality_moves_2021", MunicipalityMove.All.Select(move => Row(
        move.Code, move.Name, move.District.At(new(2020, 12, 31)).Value, move.District.At(new(2024, 6, 30)).Value,
        move.MunicipalityWithExtendedPowers.At(new(2020, 12, 31)).Value, move.MunicipalityWithExtendedPowers.At(new(2024, 6, 30)).Value,
        move.FirstDayAfter == new NodaTime.LocalDate(2021, 1, 1) ? "2021-01" : "2024-06 (ne 2021-01)")));

    [Fact]
    public void CodeLists_OfTheCountry_HaveTheirNumbers()
    {
        Assert.Equal(14, Region.All.Count);
        Assert.Equal(77, District.All.Count);
        Assert.Equal(206, MunicipalityWithExtendedPowers.All.Count);
        Assert.Equal(393, MunicipalityWithAuthorisedOffice.All.Count);
        Assert.Equal(6258, Region.All.Sum(region => region.MunicipalityCount));
        Assert.Equal(6258, MunicipalityWithExtendedPowers.All.Sum(municipality => municipality.MunicipalityCount));
        Assert.Equal(6258, MunicipalityWithAuthorisedOffice.All.Sum(municipality => municipality.MunicipalityCount));
    }

    [Fact]
    public void Regions_Lists_HaveTheirNumbers()
    {
        Assert.Equal([1, 12, 7, 7, 3, 7, 4, 5, 4, 5, 7, 5, 4, 6], Region.All.Select(region => region.Districts.Count));
        Assert.Equal([1, 26, 17, 15, 7, 16, 10, 15, 15, 15, 21, 13, 13, 22], Region.All.Select(region => region.MunicipalitiesWithExtendedPowers.Count));
        Assert.All(Region.All, region => Assert.Equal(region.MunicipalityCount, region.MunicipalitiesWithExtendedPowers.Sum(municipality => municipality.MunicipalityCount)));
        Assert.All(MunicipalityWithExtendedPowers.All, municipality => Assert.Equal(municipality.MunicipalityCount, municipality.AuthorisedOffices.Sum(office => office.MunicipalityCount)));
    }

    [Fact]
    public void MunicipalitiesWithExtendedPowers_OfFiveRegions_AreTheListedOnes()
    {
        Assert.Equal(Liberec, Listed(Region.Liberec));
        Assert.Equal(KarlovyVary, Listed(Region.KarlovyVary));
        Assert.Equal(Usti, Listed(Region.Usti));
        Assert.Equal(SouthMoravia, Listed(Region.SouthMoravia));
        Assert.Equal(MoraviaSilesia, Listed(Region.MoraviaSilesia));
    }

    [Fact]
    public void Names_OfDistrictsAndMunicipalitiesWithExtendedPowers_AreUnique()
    {
        Assert.Distinct(Region.All.Select(region => region.Name.Czech));
        Assert.Distinct(District.All.Select(district => district.Name.Czech));
        Assert.Distinct(MunicipalityWithExtendedPowers.All.Select(municipality => municipality.Name.Czech));
        Assert.Equal("Jesenice", Assert.Single(MunicipalityWithAuthorisedOffice.All.GroupBy(municipality => municipality.Name), same => same.Count() > 1).Key);
    }

    [Fact]
    public void MunicipalitiesWithAuthorisedOffice_Codes_AreThoseOfTheirParentsAndADigit() => Assert.All(MunicipalityWithAuthorisedOffice.All, municipality =>
    {
        Assert.Equal(municipality.Parent.Code, municipality.Code[..^1]);
        Assert.InRange(municipality.Code[^1], '0', '9');
    });

    [Fact]
    public void MunicipalitiesWithExtendedPowers_Codes_FollowTheCzechAlphabetWithinARegion()
    {
        Assert.True(string.CompareOrdinal("Děčín", "Chomutov") > 0); // what a test must not do: CH stands after H
        Assert.True(CzechOrder("Děčín", "Chomutov") < 0);
        Assert.True(CzechOrder("Hlučín", "Chomutov") < 0);
        Assert.All(Region.All, region => Assert.Equal(
            region.MunicipalitiesWithExtendedPowers.Select(municipality => municipality.Name.Czech).Order(Comparer<string>.Create(CzechOrder)),
            region.MunicipalitiesWithExtendedPowers.Select(municipality => municipality.Name.Czech)));
    }

    private static void AssertRows(string table, IEnumerable<string> rows) =>
        Assert.Equal(File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Territory", "tables", $"{table}.csv")).Skip(1), rows);

    private static string Row(params object[] cells) => string.Join(',', cells.Select(cell => FormattableString.Invariant($"{cell}")));

    private static IEnumerable<string> Listed(Region region) => region.MunicipalitiesWithExtendedPowers.Select(municipality => $"{municipality.Code} {municipality.Name.Czech}");

    // CH is a letter after H; Č, Ř, Š and Ž are letters of their own; other accents don't count.
    private static int CzechOrder(string left, string right)
    {
        return string.CompareOrdinal(Key(left), Key(right));

        static string Key(string name)
        {
            var key = name.ToLowerInvariant().Replace("ch", "h~", StringComparison.Ordinal);
            foreach (var letter in "čřšž")
                key = key.Replace(letter.ToString(), $"{CzechText.Fold([letter])}~", StringComparison.Ordinal);
            return CzechText.Fold(key);
        }
    }
}
