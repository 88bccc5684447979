using System.Text.Json;
using SocialServices.Domain.Territory;

namespace SocialServices.Domain.Tests.Territory;

public sealed class TerritorialLookupTests
{
    private const int Batches = 20;
    private const int PerBatch = 50;

    // The order of the last two is that of the table.
    private const string RuianAndNuts = "19 CZ010, 27 CZ020, 35 CZ031, 43 CZ032, 51 CZ041, 60 CZ042, 78 CZ051, 86 CZ052, 94 CZ053, 108 CZ063, 116 CZ064, 124 CZ071, 132 CZ080, 141 CZ072";

    private const string Texts = "CZ051 3077 78 Kraj/78 CZ-51 LBK 70891508 CZ0514 40550 3608 Okres/3608 5109 1155 577626 51091 563579";

    [Fact]
    public void Codes_OfLiberec_AreDifferentInEverySystem()
    {
        Assert.True(MunicipalityWithExtendedPowers.TryByCode("5105", out var byCsu));
        Assert.True(MunicipalityWithExtendedPowers.TryByRuianCode("817", out var byRuian));
        Assert.True(MunicipalityWithExtendedPowers.TryBySeatMunicipalityCode("563889", out var bySeat));

        Assert.Equal("Liberec", byCsu.Name.Czech);
        Assert.Same(byCsu, byRuian);
        Assert.Same(byCsu, bySeat);
        Assert.False(MunicipalityWithExtendedPowers.TryByCode("817", out _));
        Assert.False(MunicipalityWithExtendedPowers.TryByRuianCode("5105", out _));
    }

    [Fact]
    public void Codes_ThatTwoSystemsShare_MeanDifferentThings()
    {
        Assert.True(Region.TryByCsuCode("3107", out var region));
        Assert.True(MunicipalityWithExtendedPowers.TryByCode("3107", out var municipality));
        Assert.True(District.TryByRuianCode("3201", out var district));
        Assert.True(MunicipalityWithExtendedPowers.TryByCode("3201", out var another));

        Assert.Same(Region.Vysocina, region);
        Assert.Same(Region.SouthBohemia, municipality.Region);
        Assert.Equal("Benešov", district.Name.Czech);
        Assert.Same(Region.Plzen, another.Region);
    }

    [Fact]
    public void Regions_RuianAndCzNuts_AreConvertedByTheTable()
    {
        foreach (var pair in RuianAndNuts.Split(", ").Select(pair => pair.Split(' ')))
        {
            Assert.True(Region.TryByRuianCode(pair[0], out var byRuian));
            Assert.True(Region.TryByCode(pair[1], out var byNuts));
            Assert.Same(byRuian, byNuts);
        }
    }

    [Fact]
    public void Region_EveryCode_GivesTheRegion() => Assert.All(Region.All, region =>
    {
        Assert.True(Region.TryByCode(region.Code, out var byCode) && byCode == region);
        Assert.True(Region.TryByCsuCode(region.CsuCode, out var byCsu) && byCsu == region);
        Assert.True(Region.TryByRuianCode(region.RuianCode, out var byRuian) && byRuian == region);
        Assert.True(Region.TryByRegisterId(region.RegisterId, out var byRegister) && byRegister == region);
        Assert.True(Region.TryByIsoCode(region.IsoCode, out var byIso) && byIso == region);
        Assert.True(Region.TryByAbbreviation(region.Abbreviation, out var byAbbreviation) && byAbbreviation == region);
        Assert.True(Region.TryByBusinessId(region.BusinessId, out var byBusinessId) && byBusinessId == region);
        Assert.True(Region.TryByName(region.Name.Czech, out var byName) && byName == region);
        Assert.Contains(region, Region.ByNuts2Code(region.Nuts2Code));
    });

    [Fact]
    public void District_EveryCode_GivesTheDistrict() => Assert.All(District.All, district =>
    {
        Assert.True(District.TryByCode(district.Code, out var byCode) && byCode == district);
        Assert.True(District.TryByCsuCode(district.CsuCode, out var byCsu) && byCsu == district);
        Assert.True(District.TryByRuianCode(district.RuianCode, out var byRuian) && byRuian == district);
        Assert.True(District.TryByRegisterId(district.RegisterId, out var byRegister) && byRegister == district);
        Assert.True(District.TryByName(district.Name.Czech, out var byName) && byName == district);
    });

    [Fact]
    public void MunicipalityWithExtendedPowers_EveryCode_GivesIt() => Assert.All(MunicipalityWithExtendedPowers.All, municipality =>
    {
        Assert.True(MunicipalityWithExtendedPowers.TryByCode(municipality.Code, out var byCode) && byCode == municipality);
        Assert.True(MunicipalityWithExtendedPowers.TryByRuianCode(municipality.RuianCode, out var byRuian) && byRuian == municipality);
        Assert.True(MunicipalityWithExtendedPowers.TryBySeatMunicipalityCode(municipality.SeatMunicipalityCode, out var bySeat) && bySeat == municipality);
        Assert.True(MunicipalityWithExtendedPowers.TryByName(municipality.Name.Czech, out var byName) && byName == municipality);
    });

    [Theory]
    [InlineData("CZ061", "CZ063")]
    [InlineData("CZ062", "CZ064")]
    [InlineData("Kraj/51", "CZ041")]
    public void Region_OfAnotherForm_HasTheCanonicalCode(string text, string code) => Assert.Equal(code, Region.Parse(text).ToString());

    [Theory]
    [InlineData("CZ0611", "CZ0631")]
    [InlineData("CZ0627", "CZ0647")]
    [InlineData("Okres/3402", "CZ0411")]
    [InlineData("Okres/3608", "CZ0514")]
    public void District_OfAnotherForm_HasTheCanonicalCode(string text, string code) => Assert.Equal(code, District.Parse(text).ToString());

    [Fact]
    public void HistoricCodes_OfAllUnits_AreThoseOfTwoRegionsAndTheirTwelveDistricts()
    {
        Assert.Equal(["CZ061", "CZ062"], Region.All.SelectMany(region => region.HistoricCodes));
        Assert.Equal(12, District.All.Sum(district => district.HistoricCodes.Count));
    }

    [Fact]
    public void MunicipalitiesWithExtendedPowers_Region_IsNotTheBeginningOfTheCode()
    {
        Assert.Same(Region.Vysocina, MunicipalityWithExtendedPowers.Parse("6105").Region);
        Assert.Same(Region.SouthMoravia, MunicipalityWithExtendedPowers.Parse("6203").Region);
        Assert.Same(Region.MoraviaSilesia, MunicipalityWithExtendedPowers.Parse("8119").Region);
    }

    [Theory]
    [InlineData("usti nad labem")]
    [InlineData(" ÚSTÍ  NAD LABEM ")]
    public void Name_WithoutAccentsOrInCapitals_IsFound(string name)
    {
        Assert.True(MunicipalityWithExtendedPowers.TryByName(name, out var municipality));
        Assert.True(District.TryByName(name, out var district));
        Assert.Equal("4214", municipality.Code);
        Assert.Equal("CZ0427", district.Code);
        Assert.Equal([district, municipality], TerritorialUnit.ByName(name));
    }

    [Theory]
    [InlineData("Liberecký kraj", "CZ051")]
    [InlineData("liberecky", "CZ051")]
    [InlineData("Vysočina", "CZ063")]
    [InlineData("kraj vysocina", "CZ063")]
    [InlineData("Praha", "CZ010")]
    [InlineData("HLAVNÍ MĚSTO PRAHA", "CZ010")]
    public void Name_OfARegion_IsFoundWithAndWithoutItsCommonWords(string name, string code)
    {
        Assert.True(Region.TryByName(name, out var region));
        Assert.Equal(code, region.Code);
    }

    [Fact]
    public void Name_ThatTwoHave_GivesBoth()
    {
        Assert.Equal(["21053", "21211"], MunicipalityWithAuthorisedOffice.ByName("jesenice").Select(municipality => municipality.Code));
        Assert.Equal("51091", Assert.Single(MunicipalityWithAuthorisedOffice.ByName("Turnov")).Code);
        Assert.Empty(MunicipalityWithAuthorisedOffice.ByName("Atlantida"));
        Assert.Empty(TerritorialUnit.ByName("Atlantida"));
    }

    [Fact]
    public void Name_OfNothing_IsNotFound()
    {
        Assert.False(Region.TryByName(null, out _));
        Assert.False(Region.TryByName("kraj", out _));
        Assert.False(District.TryByName(string.Empty, out _));
        Assert.False(MunicipalityWithExtendedPowers.TryByName(null, out _));
    }

    [Fact]
    public void Nuts2_Code_GivesItsRegions()
    {
        Assert.Equal([Region.Liberec, Region.HradecKralove, Region.Pardubice], Region.ByNuts2Code("CZ05"));
        Assert.Empty(Region.ByNuts2Code("CZ09"));
    }

    [Theory]
    [InlineData("3077", "'3077' is the ČSÚ code of the region Liberecký kraj (CZ051).")]
    [InlineData("78", "'78' is the RÚIAN code of the region Liberecký kraj (CZ051) and the RÚIAN code of the ORP Kladno (2109).")]
    [InlineData("CZ-51", "'CZ-51' is the ISO code, short form or business id of the region Liberecký kraj (CZ051).")]
    [InlineData("CZ0514", "'CZ0514' is the code of the district Semily (CZ0514).")]
    [InlineData("5105", "'5105' is the ČSÚ code of the ORP Liberec (5105).")]
    [InlineData("3107", "'3107' is the ČSÚ code of the region Kraj Vysočina (CZ063) and the ČSÚ code of the ORP Milevsko (3107).")]
    [InlineData("563889", "'563889' is the municipality code of the seat of the ORP Liberec (5105).")]
    [InlineData("51091", "'51091' is the ČSÚ code of the municipality with an authorised office Turnov.")]
    [InlineData(" cz051", "Written as 'CZ051' it is the code of the region Liberecký kraj (CZ051).")]
    [InlineData("liberecky kraj", "As a name it stands for the region Liberecký kraj (CZ051).")]
    public void Parse_CodeOfAnotherSystem_SaysWhoseItIs(string text, string hint)
    {
        var message = Assert.Throws<FormatException>(() => Region.Parse(text)).Message;

        Assert.StartsWith($"No region (kraj) has the code '{text}'; expected a CZ-NUTS code such as 'CZ051'", message, StringComparison.Ordinal);
        Assert.EndsWith(hint, message, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_CodeOfNothing_SaysTheForm()
    {
        Assert.EndsWith("such as 'Kraj/78'.", Assert.Throws<FormatException>(() => Region.Parse("x")).Message, StringComparison.Ordinal);
        Assert.EndsWith("such as 'Okres/3608'.", Assert.Throws<FormatException>(() => District.Parse("CZ051X")).Message, StringComparison.Ordinal);
        Assert.EndsWith("such as '5109'.", Assert.Throws<FormatException>(() => MunicipalityWithExtendedPowers.Parse("9999")).Message, StringComparison.Ordinal);
        Assert.EndsWith("such as '51091'.", Assert.Throws<FormatException>(() => MunicipalityWithAuthorisedOffice.Parse("")).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => Region.Parse(null!));
    }

    [Fact]
    public void Parse_RuianCodeOfAMunicipality_SaysTheCodeToUse() => Assert.EndsWith(
        "'817' is the RÚIAN code of the ORP Liberec (5105).", Assert.Throws<FormatException>(() => MunicipalityWithExtendedPowers.Parse("817")).Message, StringComparison.Ordinal);

    [Fact]
    public void Json_OfUnits_IsTheirCodes()
    {
        var json = JsonSerializer.Serialize(new { Region = Region.Liberec, District = District.Parse("CZ0514"), Municipality = MunicipalityWithExtendedPowers.Parse("5109") });

        Assert.Equal("""{"Region":"CZ051","District":"CZ0514","Municipality":"5109"}""", json);
        Assert.Same(Region.KarlovyVary, JsonSerializer.Deserialize<Region>("\"Kraj/51\""));
        Assert.Contains("RÚIAN", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<MunicipalityWithExtendedPowers>("\"817\"")).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("cz051")]
    [InlineData("CZ051 ")]
    [InlineData("\0CZ051")]
    [InlineData("CZ051\0")]
    [InlineData("ČZ051")]
    [InlineData("ＣＺ０５１")]
    [InlineData("CZ0510000")]
    [InlineData("CZ05")]
    public void TryByCode_OtherText_FindsNothing(string text)
    {
        Assert.False(Region.TryByCode(text, out var region));
        Assert.Null(region);
        Assert.False(Region.TryByRegisterId($"Kraj/{text}", out _));
        Assert.False(District.TryByRegisterId($"Kraj/{text}", out _));
    }

    [Fact]
    public void CodeIndex_OfOneCodeTwice_IsRefused() => Assert.Throws<ArgumentException>(() => new CodeIndex<string>(["1", "1"], code => code));

    [Fact]
    public void Lookups_ByAnyCode_AllocateNothing()
    {
        var spans = Texts.Split(' ').Select(text => Texts.IndexOf(text, StringComparison.Ordinal)..(Texts.IndexOf(text, StringComparison.Ordinal) + text.Length)).ToArray();
        var found = 0;
        var least = long.MaxValue;
        for (var batch = 0; batch < Batches; batch++)
        {
            found = 0;
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var i = 0; i < PerBatch; i++)
            {
                foreach (var span in spans)
                    found += Found(Texts.AsSpan()[span]);
            }

            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        Assert.Equal(0, least);
        Assert.Equal((spans.Length + 1) * PerBatch, found); // "78" is a code of a region and of a municipality
    }

    private static int Found(ReadOnlySpan<char> code) =>
        Count(Region.TryByCode(code, out _)) + Count(Region.TryByCsuCode(code, out _)) + Count(Region.TryByRuianCode(code, out _)) + Count(Region.TryByRegisterId(code, out _))
        + Count(Region.TryByIsoCode(code, out _)) + Count(Region.TryByAbbreviation(code, out _)) + Count(Region.TryByBusinessId(code, out _))
        + Count(District.TryByCode(code, out _)) + Count(District.TryByCsuCode(code, out _)) + Count(District.TryByRuianCode(code, out _)) + Count(District.TryByRegisterId(code, out _))
        + Count(MunicipalityWithExtendedPowers.TryByCode(code, out _)) + Count(MunicipalityWithExtendedPowers.TryByRuianCode(code, out _))
        + Count(MunicipalityWithExtendedPowers.TryBySeatMunicipalityCode(code, out _)) + Count(MunicipalityWithAuthorisedOffice.TryByCode(code, out _)) + Count(MunicipalityMove.TryByCode(code, out _));

    private static int Count(bool found) => found ? 1 : 0;
}
