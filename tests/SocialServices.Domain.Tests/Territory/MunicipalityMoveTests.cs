using NodaTime;
using SocialServices.Domain.Law;
using SocialServices.Domain.Territory;

namespace SocialServices.Domain.Tests.Territory;

public sealed class MunicipalityMoveTests
{
    private static readonly LocalDate Before = new(2020, 12, 31);
    private static readonly LocalDate Since = new(2021, 1, 1);
    private static readonly LocalDate Latest = new(2024, 6, 30);

    [Fact]
    public void Moves_All_AreThirteenOfDistrictAndSixOfMunicipality()
    {
        Assert.Equal(19, MunicipalityMove.All.Count);
        Assert.Equal(13, MunicipalityMove.All.Count(move => move.District.At(Before).Value != move.District.At(Latest).Value));
        Assert.Equal(6, MunicipalityMove.All.Count(move => move.MunicipalityWithExtendedPowers.At(Before).Value != move.MunicipalityWithExtendedPowers.At(Latest).Value));
        Assert.All(MunicipalityMove.All, move => Assert.Same(move.District.At(Before).Value.Region, move.District.At(Latest).Value.Region));
        Assert.All(MunicipalityMove.All, move => Assert.Same(move.District.At(Latest).Value.Region, move.MunicipalityWithExtendedPowers.At(Latest).Value.Region));
    }

    [Fact]
    public void Moves_OfStod_AreNineFromDomazliceToPlzenSouth() => Assert.Equal(
        9, MunicipalityMove.All.Count(move => move.District.At(Before).Value.Name.Czech == "Domažlice" && move.District.At(Since).Value.Name.Czech == "Plzeň-jih" && move.MunicipalityWithExtendedPowers.At(Since).Value.Name.Czech == "Stod"));

    [Theory]
    [InlineData("577081", "Harrachov", "Semily", "Jablonec nad Nisou")]
    [InlineData("599301", "Černíky", "Nymburk", "Kolín")]
    [InlineData("544931", "Študlov", "Vsetín", "Zlín")]
    public void Move_OfDistrict_HasItsDay(string code, string name, string from, string to)
    {
        Assert.True(MunicipalityMove.TryByCode(code, out var move));

        Assert.Equal(name, move.Name);
        Assert.Equal(from, move.District.At(Before).Value.Name.Czech);
        Assert.Equal(to, move.District.At(Since).Value.Name.Czech);
        Assert.Equal((Before, Since), (move.LastDayBefore, move.FirstDayAfter));
        Assert.Equal("346/2020 Sb.", move.District.At(Since).Citation.Act!.Number);
        Assert.Null(move.District.At(Before).Citation.Act);
        Assert.NotEmpty(move.District.At(Before).Reservation.Czech);
    }

    [Fact]
    public void Move_OfPremyslovice_IsNotKnownBetweenTheTwoStates()
    {
        var move = Assert.Single(MunicipalityMove.All, move => move.FirstDayAfter != move.LastDayBefore.PlusDays(1));

        Assert.Equal("Přemyslovice", move.Name);
        Assert.Equal("Prostějov", move.MunicipalityWithExtendedPowers.At(new(2021, 1, 1)).Value.Name.Czech);
        Assert.Equal("Konice", move.MunicipalityWithExtendedPowers.At(new(2024, 6, 30)).Value.Name.Czech);
        Assert.Equal("Prostějov", move.District.At(new(2022, 1, 1)).Value.Name.Czech);
        var exception = Assert.Throws<LegalParameterNotDefinedException>(() => move.MunicipalityWithExtendedPowers.At(new(2021, 1, 2)));
        Assert.Contains("the day is not known", exception.Message, StringComparison.Ordinal);
        Assert.Contains("den není znám", exception.CzechMessage, StringComparison.Ordinal);
        Assert.False(move.MunicipalityWithExtendedPowers.TryAt(new(2024, 6, 29), out _));
    }

    [Fact]
    public void Districts_OfAMunicipalityWithExtendedPowers_WereSeveralForSixAndAreForTurnovOnly()
    {
        Assert.Equal(["Český Brod", "Stod", "Tanvald", "Turnov", "Jihlava", "Valašské Klobouky"], Divided(Before));
        Assert.Equal(["Turnov"], Divided(Since));
        Assert.True(MunicipalityWithExtendedPowers.TryByName("Turnov", out var turnov));
        Assert.Equal(["CZ0512", "CZ0513", "CZ0514"], turnov.Districts.At(Since).Value.Select(district => district.Code));
        Assert.Equal("CZ0514", turnov.SeatDistrict.Code);

        static IEnumerable<string> Divided(LocalDate day) => MunicipalityWithExtendedPowers.All.Where(municipality => municipality.Districts.At(day).Value.Count > 1).Select(municipality => municipality.Name.Czech);
    }

    [Fact]
    public void Districts_OfEveryDay_AgreeWithTheMoves() => Assert.All(new[] { Before, Since, new LocalDate(2023, 5, 5), Latest }, day => Assert.All(MunicipalityWithExtendedPowers.All, municipality =>
    {
        var moved = MunicipalityMove.All.Where(move => move.MunicipalityWithExtendedPowers.TryAt(day, out var value) && value.Value == municipality).Select(move => move.District.At(day).Value);
        Assert.All(moved, district => Assert.Contains(district, municipality.Districts.At(day).Value));
        Assert.Contains(municipality.SeatDistrict, municipality.Districts.At(day).Value);
        Assert.All(municipality.Districts.At(day).Value, district => Assert.Contains(municipality, district.MunicipalitiesWithExtendedPowersOn(day)));
    }));

    [Fact]
    public void Provision_OfTheDivision_IsTheDecreeOfTheDay()
    {
        Assert.Equal("388/2002 Sb.", TerritorialDivision.Provision.At(Before).Value.Act!.Number);
        Assert.Equal("346/2020 Sb.", TerritorialDivision.Provision.At(Since).Value.Act!.Number);
        Assert.False(TerritorialDivision.Provision.TryAt(new(2002, 12, 31), out _));
        Assert.True(TerritorialDivision.Provision.At(new(2024, 6, 2)).IsPastVerification);
        Assert.Equal(["314/2002 Sb.", "51/2020 Sb."], TerritorialDivision.Acts.Select(citation => citation.Act!.Number));
        Assert.Equal(LegalAct.MunicipalTerritoriesDecree.Validity.To, Before);
        Assert.Equal(LegalAct.TerritorialDivisionAct.Validity.From, Since);
    }

    [Fact]
    public void Attribution_OfTheCodes_NamesBothOffices()
    {
        Assert.Equal("Territorial codes: Český statistický úřad (code lists 61, 65, 100, 101) and ČÚZK (RÚIAN), CC BY 4.0, adapted.", TerritorialDivision.Attribution);
        Assert.Equal(Confidence.Medium, TerritorialDivision.AttributionConfidence);
    }
}
