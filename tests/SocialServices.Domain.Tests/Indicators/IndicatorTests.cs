using System.Text.Json;
using SocialServices.Domain.Indicators.Persons;
using SocialServices.Domain.Indicators.Targets;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Programmes;

namespace SocialServices.Domain.Tests.Indicators;

public sealed class IndicatorTests
{
    [Theory]
    [InlineData("OPZ", "6 00 00")]
    [InlineData("OPZ", "60000")]
    [InlineData("OPZ", "6.00.00")]
    [InlineData("OPZ", " 6\u00A000\u00A000 ")]
    public void Of_OfAnyPrintedForm_IsTheParticipantsOfOpz(string programme, string code) =>
        Assert.Same(Indicator.Participants, Indicator.Of(Programme.Parse(programme), code));

    [Theory]
    [InlineData("OP LZZ", "07.41.00", "07.41.00", "Počet podpořených osob – celkem", "person", "Output", "High")]
    [InlineData("OP LZZ", "074100", "07.41.00", "Počet podpořených osob – celkem", "person", "Output", "High")]
    [InlineData("OP LZZ", "08.05.00", "08.05.00", "Počet podpořených organizací – celkem", "organisation", "Output", "Medium")]
    [InlineData("OPZ", "8 05 00", "8 05 00", "Počet napsaných a zveřejněných analytických a strategických dokumentů (vč.\u00A0evaluačních)", "document", "Output", "High")]
    [InlineData("OPZ", "67001", "6 70 01", "Kapacita podpořených služeb", "place", "Output", "Medium")]
    [InlineData("OPZ", "6 70 10", "6 70 10", "Využívání podpořených služeb", "person", "Result", "Medium")]
    [InlineData("OPZ+", "600 000", "600 000", "Celkový počet účastníků", "person", "Output", "High")]
    [InlineData("OPZ+", "670102", "670 102", "Využívání podpořených služeb", "person", "Result", "Medium")]
    [InlineData("OPZ+", "eeco16", "EECO16", "bez domova nebo vyloučení z\u00A0bydlení", "person", "Output", "High")]
    public void Of_OfAKnownCode_HasWhatTheSourcesSay(string programme, string code, string printed, string name, string unit, string kind, string confidence)
    {
        var indicator = Indicator.Of(Programme.Parse(programme), code);

        Assert.Equal(printed, indicator.Code);
        Assert.Equal(name, indicator.Name!.Value.Czech);
        Assert.Equal(unit, indicator.Unit!.Code);
        Assert.Equal(Enum.Parse<IndicatorKind>(kind), indicator.Kind);
        Assert.Equal(Enum.Parse<Confidence>(confidence), indicator.Confidence);
        Assert.True(indicator.IsRecognised);
    }

    [Fact]
    public void Of_TheSameDigitsOfTwoProgrammes_AreTwoIndicators() // 08.05.00 of OP LZZ are organisations, 8 05 00 of OPZ documents
    {
        Assert.NotEqual(Indicator.SupportedOrganisations, Indicator.Documents);
        Assert.False(Indicator.TryFind(Programme.Employment, "08.05.00", out _));
        Assert.False(Indicator.TryFind(Programme.HumanResourcesAndEmployment, "8 05 00", out _));
    }

    [Fact]
    public void NotNamed_OfOpzPlus_SaysThatItsNameIsNotKnown()
    {
        var indicator = Indicator.Of(Programme.EmploymentPlus, "670 031");

        Assert.True(indicator.IsRecognised);
        Assert.Null(indicator.Name);
        Assert.Null(indicator.Unit);
        Assert.Null(indicator.Kind);
        Assert.Null(indicator.Reporter);
        Assert.Equal("670 031 (název není znám)", indicator.ToText(Language.Czech));
        Assert.Equal("670 031 (name not known)", indicator.ToText(Language.English));
    }

    [Theory]
    [InlineData("OP LZZ", "07.46.13", "Řada 07.46 v\u00A0programu je, přesné kódy a názvy jejích indikátorů známy nejsou.")]
    [InlineData("OP LZZ", "07.41.20", "Řada 07.41 v\u00A0programu je, přesné kódy a názvy jejích indikátorů známy nejsou.")]
    [InlineData("OP LZZ", "07.01.00", "Kód není v\u00A0seznamu známých indikátorů; ověřte jej v\u00A0rozhodnutí o\u00A0poskytnutí dotace.")] // only a weak recollection names it
    [InlineData("OPZ", "9 99 99", "Kód není v\u00A0seznamu známých indikátorů; ověřte jej v\u00A0rozhodnutí o\u00A0poskytnutí dotace.")]
    public void Of_OfACodeThatIsNotListed_IsKeptAsNotRecognised(string programme, string code, string why)
    {
        var indicator = Indicator.Of(Programme.Parse(programme), code);

        Assert.False(indicator.IsRecognised);
        Assert.Equal(code, indicator.Code);
        Assert.Null(indicator.Name);
        Assert.Null(indicator.Confidence);
        Assert.Equal(why, indicator.Reservation.Czech);
        Assert.Equal(indicator, Indicator.Parse(indicator.ToString()));
    }

    [Theory]
    [InlineData("OPZ", "600 000", "A code of an indicator of OPZ such as '6 00 00' is expected, not '600 000'.")]
    [InlineData("OPZ", "", "A code of an indicator of OPZ such as '6 00 00' is expected, not ''.")]
    [InlineData("OP LZZ", "EECO01", "A code of an indicator of OP LZZ such as '07.41.00' is expected, not 'EECO01'.")]
    [InlineData("OPZ+", "EECO1", "A code of an indicator of OPZ+ such as '600 000' is expected, not 'EECO1'.")]
    [InlineData("OPZ+", "EECO1A", "A code of an indicator of OPZ+ such as '600 000' is expected, not 'EECO1A'.")]
    public void Of_OfAnotherForm_NamesTheExpectedOne(string programme, string code, string message) =>
        Assert.Equal(message, Assert.Throws<FormatException>(() => Indicator.Of(Programme.Parse(programme), code)).Message);

    [Theory]
    [InlineData("6 00 00")]
    [InlineData("OPX 6 00 00")]
    [InlineData("OPZ")]
    [InlineData("")]
    public void Parse_WithoutAProgrammeAndACode_NamesTheExpectedForm(string text) => Assert.StartsWith(
        "A programme and a code of an indicator are expected, such as 'OP LZZ 07.41.00', 'OPZ 6 00 00', 'OPZ+ 600 000'; not ", Assert.Throws<FormatException>(() => Indicator.Parse(text)).Message, StringComparison.Ordinal);

    [Fact]
    public void Json_OfAnIndicator_IsItsProgrammeAndCode()
    {
        Assert.Equal("\"OPZ 6 70 01\"", JsonSerializer.Serialize(Indicator.ServiceCapacity));
        Assert.Same(Indicator.SupportedPersons, JsonSerializer.Deserialize<Indicator>("\"OP LZZ 07.41.00\""));
    }

    [Fact]
    public void All_Entries_AreUniqueAndBelongToTheirProgramme()
    {
        Assert.Equal(Indicator.All.Count, Indicator.All.Distinct().Count());
        Assert.Equal(Indicator.All.Count, Indicator.All.Select(indicator => indicator.ToString()).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(Indicator.All, Programme.All.SelectMany(Indicator.OfProgramme).ToValueList());
        Assert.Equal([3, 15, 22], Programme.All.Select(programme => Indicator.OfProgramme(programme).Count));
        Assert.Equal(17, Indicator.All.Count(indicator => indicator.Code.StartsWith("EECO", StringComparison.Ordinal)));
        Assert.All(Indicator.All.Where(indicator => indicator.Confidence == Confidence.Medium), indicator => Assert.NotEqual(default, indicator.Reservation));
        Assert.All(Indicator.All.Where(indicator => indicator.MayBeObligatory is not null), indicator => Assert.Equal(Indicator.Participants, indicator));
        Assert.True(Indicator.Participants.MayBeObligatory);
    }

    [Theory] // starred indicators come from the system or the managing authority, 6 00 00 from the records of persons, the others from the beneficiary
    [InlineData("6 00 00", "PersonRecords")]
    [InlineData("6 20 00", "SystemOrAuthority")]
    [InlineData("6 25 00", "Beneficiary")]
    [InlineData("6 27 00", "SystemOrAuthority")]
    [InlineData("6 28 00", "BeneficiaryOrSystem")]
    [InlineData("6 32 00", "SystemOrAuthority")]
    [InlineData("6 70 10", "Beneficiary")]
    public void Reporter_OfAnIndicatorOfOpz_IsTheOneOfTheSource(string code, string reporter) =>
        Assert.Equal(Enum.Parse<IndicatorReporter>(reporter), Indicator.Of(Programme.Employment, code).Reporter);

    [Fact]
    public void MayBeIn_OfACapacity_AreTheStocksAndOfPersonsOnlyPersons()
    {
        Assert.All([Unit.Place, Unit.Bed, Unit.Client, Unit.Family, Unit.FullTimeEquivalent], unit => Assert.True(Indicator.ServiceCapacity.MayBeIn(unit)));
        Assert.All([Unit.Person, Unit.Hour, Unit.One], unit => Assert.False(Indicator.ServiceCapacity.MayBeIn(unit)));
        Assert.All(Unit.All, unit => Assert.Equal(unit == Unit.Person, Indicator.Participants.MayBeIn(unit)));
        Assert.All(Unit.All, unit => Assert.Equal(unit != Unit.One, Indicator.NotNamedPlus.MayBeIn(unit)));
    }

    [Fact]
    public void ToText_OfAKind_IsItsName()
    {
        Assert.Equal("výstup", IndicatorKind.Output.ToText(Language.Czech));
        Assert.Equal("result", IndicatorKind.Result.ToText(Language.English));
        Assert.Throws<ArgumentOutOfRangeException>(() => ((IndicatorKind)7).ToText(Language.Czech));
    }
}
