using System.Text;
using SocialServices.Domain.Documents;
using SocialServices.Domain.Indicators.Persons;
using SocialServices.Domain.Indicators.Supports;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;
using static SocialServices.Domain.Tests.Compensation.Problems;
using static SocialServices.Domain.Tests.Indicators.SupportSampleProject;

namespace SocialServices.Domain.Tests.Indicators;

/// <summary>The rules of counting as a receipt states them: nothing is lost, and what is wrong is told with its path.</summary>
public sealed class PersonRulesDocumentTests
{
    private const string Threshold =
        "\"threshold\": { \"hours\": 40, \"notElectronic\": 20, \"source\": \"pokyny\", \"reservation\": { \"cs\": \"ověřte práh\", \"en\": \"check it\" } }, ";

    private const string Known =
        "ageBands, ages, housingMonth, leftOut, minutesOfHour, programme, reservations, shelterChildren, stayDay, targetGroups, threshold, uniqueness, use";

    private const string Document = $$"""
        { "programme": "OPZ", {{Threshold}}"uniqueness": "per-service", "use": "inclusive", "shelterChildren": "users-only",
          "ages": { "lowest": 15, "highest": 26, "rule": "until-birthday" },
          "targetGroups": [ { "code": "g", "name": { "cs": "mládež", "en": "youth" }, "ages": { "lowest": 16 }, "childAges": { "highest": 3, "rule": "whole-year" } } ],
          "ageBands": [ { "lowest": 55 } ], "leftOut": [ "electronic", "contact" ], "minutesOfHour": 45, "housingMonth": 744, "stayDay": 0.2,
          "reservations": [ { "cs": "ověřte", "en": "check" } ] }
        """;

    private static Citation Guidance => Citation.Document(BilingualText.Same("pokyny"));

    private static PersonRules Rules => PersonRules.Employment.WithThreshold(ThresholdOf(40, 20, new("ověřte práh", "check it"))) with
    {
        Uniqueness = PersonUniqueness.PerService,
        Use = UseOfServices.Inclusive,
        ShelterChildren = ShelterChildren.UsersOnly,
        Ages = AgeBounds.Between(15, 26, HighestAgeRule.UntilBirthday),
        TargetGroups = [new("g", new("mládež", "youth")) { Ages = AgeBounds.From(16), ChildAges = AgeBounds.UpTo(3, HighestAgeRule.WholeYearIncluded) }],
        AgeBands = [AgeBounds.From(55)],
        LeftOut = [SupportKind.Electronic, SupportKind.Contact],
        MinutesOfHour = 45,
        HousingMonth = Quantity.Of(744, Unit.Hour),
        StayDay = Quantity.Of(0.2m, Unit.Hour),
        Reservations = [new("ověřte", "check")],
    };

    public static TheoryData<string> Kept => [.. Samples.Keys];

    // Every setting apart from its default, and the least and the most that a document may state.
    private static Dictionary<string, PersonRules> Samples => new(StringComparer.Ordinal)
    {
        ["every setting"] = Rules,
        ["only the least"] = PersonRules.HumanResourcesAndEmployment with
        {
            StayDay = Quantity.Of(0, Unit.Hour), HousingMonth = Quantity.Of(0, Unit.Hour), MinutesOfHour = 1, Reservations = [],
        },
        ["a threshold of the caller"] = PersonRules.HumanResourcesAndEmployment.WithThreshold(ThresholdOf(0, 0)) with { Uniqueness = PersonUniqueness.PerServiceType },
        ["the most"] = PersonRules.EmploymentPlus(ThresholdOf(100_000, 100_000)) with { StayDay = Quantity.Of(24, Unit.Hour) },
        ["two of each"] = Rules with
        {
            TargetGroups = [.. Rules.TargetGroups, new("h", BilingualText.Same("rodiny"))],
            AgeBands = [AgeBounds.UpTo(18, HighestAgeRule.UntilBirthday), AgeBounds.Between(18, 29, HighestAgeRule.WholeYearIncluded)],
            Reservations = [.. Rules.Reservations, BilingualText.Same("2")],
        },
    };

    [Theory]
    [MemberData(nameof(Kept))]
    public void Parse_OfTheRulesOfAReceipt_GivesEqualRules(string sample) => Assert.Equal(Samples[sample], Parse(Receipt(Samples[sample])).PersonRules);

    /// <summary>Spaces are no part of what is sealed, so the document stands for exactly these rules.</summary>
    [Fact]
    public void Parse_OfTheDocument_GivesItsRules() => Assert.Equal(Rules, Parse(With(Document)).PersonRules);

    [Theory]
    [InlineData(Document, "[]", "",
        "Expected an object { … }. [document.wrong-kind]", "Očekává se objekt { … }. [document.wrong-kind]")]
    [InlineData("\"programme\": \"OPZ\", " + Threshold, "\"programme\": \"OPX\", ", ".programme",
        "Expected one of the codes OP LZZ, OPZ, OPZ+, not 'OPX'. [document.unknown-code]", "Očekává se některý z kódů OP LZZ, OPZ, OPZ+, ne 'OPX'. [document.unknown-code]")]
    [InlineData(Threshold, "", ".threshold", "The property 'threshold' is missing. [document.missing-property]", "Chybí vlastnost 'threshold'. [document.missing-property]")]
    [InlineData(Threshold, "\"threshold\": 40, ", ".threshold", "Expected an object { … }. [document.wrong-kind]", "Očekává se objekt { … }. [document.wrong-kind]")]
    [InlineData("\"hours\": 40", "\"hours\": -1", ".threshold.hours",
        "Hours from 0 to 100 000 hours to a whole minute are expected, not '-1'. [support.range]",
        "Očekává se počet hodin od 0 do 100 000 hodin na celé minuty, ne '-1'. [support.range]")]
    [InlineData("\"notElectronic\": 20", "\"notElectronic\": 41", ".threshold.notElectronic",
        "Hours from 0 to 40 hours to a whole minute are expected, not '41'. [support.range]", "Očekává se počet hodin od 0 do 40 hodin na celé minuty, ne '41'. [support.range]")]
    [InlineData("\"source\": \"pokyny\", ", "", ".threshold.source",
        "The property 'source' is missing. [document.missing-property]", "Chybí vlastnost 'source'. [document.missing-property]")]
    [InlineData("\"source\": \"pokyny\"", "\"source\": \"pokyny\", \"page\": 7", ".threshold.page",
        "The property 'page' is not known; known are: hours, notElectronic, reservation, source. [document.unknown-property]",
        "Vlastnost 'page' není známa; známé: hours, notElectronic, reservation, source. [document.unknown-property]")]
    [InlineData("per-service", "per-bed", ".uniqueness",
        "Expected one of the codes per-project, per-service-type, per-service, not 'per-bed'. [document.unknown-code]",
        "Očekává se některý z kódů per-project, per-service-type, per-service, ne 'per-bed'. [document.unknown-code]")]
    [InlineData("\"lowest\": 15", "\"lowest\": 26", ".ages",
        "State a lowest or a highest age, from 0 years; the highest leaves at least one year of age. [support.range]",
        "Uveďte nejnižší nebo nejvyšší věk, od 0 let; nejvyšší ponechává aspoň jeden rok věku. [support.range]")]
    [InlineData(", \"rule\": \"until-birthday\"", "", ".ages.rule",
        "The property 'rule' is missing. [document.missing-property]", "Chybí vlastnost 'rule'. [document.missing-property]")]
    [InlineData("{ \"lowest\": 55 }", "{ \"lowest\": 55, \"rule\": \"until-birthday\" }", ".ageBands[0].rule",
        "The property 'rule' is not known; known are: highest, lowest. [document.unknown-property]",
        "Vlastnost 'rule' není známa; známé: highest, lowest. [document.unknown-property]")]
    [InlineData("{ \"lowest\": 55 }", "{ \"lowest\": \"55\" }", ".ageBands[0].lowest",
        "Expected a whole number without quotation marks. [document.wrong-kind]", "Očekává se celé číslo bez uvozovek. [document.wrong-kind]")]
    [InlineData("{ \"lowest\": 55 }", "{ \"lowest\": 55 }, {}", ".ageBands[1]",
        "State a lowest or a highest age, from 0 years; the highest leaves at least one year of age. [support.range]",
        "Uveďte nejnižší nebo nejvyšší věk, od 0 let; nejvyšší ponechává aspoň jeden rok věku. [support.range]")]
    [InlineData("{ \"code\": \"g\", ", "{ \"code\": \"g\", \"sex\": \"F\", ", ".targetGroups[0].sex",
        "The property 'sex' is not known; known are: ages, childAges, code, name. [document.unknown-property]",
        "Vlastnost 'sex' není známa; známé: ages, childAges, code, name. [document.unknown-property]")]
    [InlineData("\"contact\"", "\"talk\"", ".leftOut[1]",
        "Expected one of the codes direct-work, work-on-behalf, contact, intervention, stay, housing-month, electronic, not 'talk'. [document.unknown-code]",
        "Očekává se některý z kódů direct-work, work-on-behalf, contact, intervention, stay, housing-month, electronic, ne 'talk'. [document.unknown-code]")]
    [InlineData("\"minutesOfHour\": 45", "\"minutesOfHour\": 0", ".minutesOfHour",
        "An hour of support has 1 to 60 minutes, not 0. [support.range]", "Hodina podpory má 1 až 60 minut, ne 0. [support.range]")]
    [InlineData("\"minutesOfHour\": 45", "\"minutesOfHour\": 61", ".minutesOfHour",
        "An hour of support has 1 to 60 minutes, not 61. [support.range]", "Hodina podpory má 1 až 60 minut, ne 61. [support.range]")]
    [InlineData("\"housingMonth\": 744", "\"housingMonth\": 745", ".housingMonth",
        "Hours from 0 to 744 hours to a whole minute are expected, not '745'. [support.range]",
        "Očekává se počet hodin od 0 do 744 hodin na celé minuty, ne '745'. [support.range]")]
    [InlineData("\"stayDay\": 0.2", "\"stayDay\": \"1 bed\"", ".stayDay",
        "Hours from 0 to 24 hours to a whole minute are expected, not '1 bed'. [support.range]",
        "Očekává se počet hodin od 0 do 24 hodin na celé minuty, ne '1 bed'. [support.range]")]
    [InlineData("\"stayDay\": 0.2", "\"stayDay\": -0.2", ".stayDay",
        "Hours from 0 to 24 hours to a whole minute are expected, not '-0.2'. [support.range]",
        "Očekává se počet hodin od 0 do 24 hodin na celé minuty, ne '-0.2'. [support.range]")]
    [InlineData("\"stayDay\": 0.2", "\"stayDay\": 24.2", ".stayDay",
        "Hours from 0 to 24 hours to a whole minute are expected, not '24.2'. [support.range]",
        "Očekává se počet hodin od 0 do 24 hodin na celé minuty, ne '24.2'. [support.range]")]
    [InlineData("\"stayDay\": 0.2", "\"stayDay\": 0.5", ".stayDay", // 22.5 of its minutes
        "Hours from 0 to 24 hours to a whole minute are expected, not '0.5'. [support.range]", "Očekává se počet hodin od 0 do 24 hodin na celé minuty, ne '0.5'. [support.range]")]
    [InlineData("{ \"cs\": \"ověřte\", \"en\": \"check\" }", "{ \"cs\": \"ověřte\" }", ".reservations[0].en",
        "The property 'en' is missing. [document.missing-property]", "Chybí vlastnost 'en'. [document.missing-property]")]
    [InlineData("{ \"programme\"", "{ \"version\": 2, \"programme\"", ".version",
        "The property 'version' is not known; known are: " + Known + ". [document.unknown-property]",
        "Vlastnost 'version' není známa; známé: " + Known + ". [document.unknown-property]")]
    public void TryParse_OfOneFault_TellsItAlone(string good, string bad, string path, string english, string czech)
    {
        Assert.Contains(good, Document, StringComparison.Ordinal);

        var report = CalculationReceipt.TryParse(With(Document.Replace(good, bad, StringComparison.Ordinal)), out var read);

        Assert.Null(read);
        var problem = Assert.Single(report.Problems);
        Assert.Equal(
            ($"$.personRules{path}", english, czech),
            (problem.Path, Readable($"{problem.Text.English} [{problem.Code}]"), Readable($"{problem.Text.Czech} [{problem.Code}]")));
    }

    private static ParticipationThreshold ThresholdOf(decimal hours, decimal notElectronic, BilingualText reservation = default) =>
        ParticipationThreshold.Of(Quantity.Of(hours, Unit.Hour), Quantity.Of(notElectronic, Unit.Hour), Guidance, reservation);

    private static byte[] Receipt(PersonRules rules) => IndicatorReceipt.Of(SupportHistory.Empty(Project), rules).ToJson();

    // The receipt of the rules of the document with another text of them.
    private static byte[] With(string document)
    {
        var text = Encoding.UTF8.GetString(Receipt(Rules));
        const string Name = "\"personRules\": ";
        var (from, to) = (text.IndexOf(Name, StringComparison.Ordinal) + Name.Length, text.IndexOf(",\n  \"result\"", StringComparison.Ordinal));
        return Encoding.UTF8.GetBytes(text[..from] + document + text[to..]);
    }

    private static IndicatorReceipt Parse(byte[] document) => Assert.IsType<IndicatorReceipt>(CalculationReceipt.Parse(document));
}
