using System.Text;
using SocialServices.Domain.Contracts;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Projects;
using SocialServices.Domain.Projects.Activities;
using SocialServices.Domain.Projects.Facts;
using SocialServices.Domain.Projects.Statements;
using SocialServices.Domain.Services;
using SocialServices.Domain.Validation;
using static SocialServices.Domain.Tests.Projects.ProjectSample;

namespace SocialServices.Domain.Tests.Projects;

public sealed class ProjectDocumentTests
{
    public static TheoryData<string> Documents => new(FoundingProjects.Names);

    [Theory]
    [MemberData(nameof(Documents))]
    public void ToJson_OfAFoundingProject_IsTheDocumentByteByByte(string name)
    {
        var document = FoundingProjects.Bytes(name);
        var report = Project.TryParse(document, out var project);

        Assert.False(report.HasErrors, report.ToText(Language.English));
        Assert.Equal(Encoding.UTF8.GetString(document), Encoding.UTF8.GetString(project!.ToJson()));
        Assert.Equal(project, Project.Parse(project.ToJson()));
    }

    [Fact]
    public void Names_OfFoundingProjects_AreFive() => Assert.Equal(5, FoundingProjects.Names.Count());

    [Fact]
    public void Parse_OfADocumentWithAllPapers_HasNoProblemsAndReadsBack()
    {
        var report = Parse(Document, out var project);

        Assert.Empty(report.ToText(Language.English));
        Assert.Equal(project, Project.Parse(project!.ToJson()));
        Assert.Equal(project.ToJson(), Project.Parse(project.ToJson()).ToJson());
    }

    [Fact]
    public void Parse_OfASourceWithAnEmptyAddress_ReadsBack()
    {
        var project = Project.Parse("""{ "schema": "socialservices.project/1", "id": "a", "name": "A", "region": "CZ051", "sources": [ { "id": "s", "title": "S", "address": "" } ] }"""u8);

        Assert.Equal("", Assert.Single(project.Definition.Sources).Address);
        Assert.Equal(project, Project.Parse(project.ToJson()));
    }

    [Fact]
    public void Parse_OfADocumentWithAllPapers_MakesThePapers()
    {
        _ = Parse(Document, out var project);
        var definition = project!.Definition;

        Assert.Equal(ContractStage.Effective, definition.Contracts[0].ToContract().Stage);
        Assert.Equal(LotPrice.Fixed(Domain.Compensation.Awards.ContractPrice.Of(Money.Of(2_000_000), Rate.Percent(85))), definition.Lots[0].Price);
        Assert.Equal("P-1", project.Entrustments.Single().Definition.Number);
        Assert.Equal(2, project.Network.On(new(2017, 1, 1)).Count);
        Assert.Equal(2, project.Need.Requests.Count); // the request and the finding of the meeting
        Assert.Equal(6, definition.Transformation!.ClientsBetween(ServiceIdentifier.Parse("3456789"), ServiceIdentifier.Parse("4567890")));
        Assert.Equal((Money.Of(85.09m), Money.Of(10.01m), Money.Of(5.00m)), (project.Framework!.Value.Parts.European, project.Framework.Value.Parts.State, project.Framework.Value.Parts.Own));
        Assert.Equal(Quantity.Of(120, Unit.Person), definition.Indicators[0].ToTargets().Single().InForceAt(new(2018, 12, 31))!.Value);
        Assert.Equal(Exact.Of(30), project.PersonsPerUnit(ServiceType.SocialActivationForFamilies));
    }

    [Fact]
    public void Warnings_OfAProjectThatPaysServicesWithoutATarget_SaySoUnlessItIsUnknown()
    {
        _ = Parse(Document, out var project);
        var without = project!.Definition with { Indicators = [] };

        Assert.Contains("project.no-targets $.indicators", Told(Project.Create(without).Warnings));
        Assert.DoesNotContain("project.no-targets $.indicators", Told(Project.Create(without with { Unknown = without.Unknown.With(new(ProjectFact.Targets, new("cíle", "targets"))) }).Warnings));
        Assert.DoesNotContain("project.no-targets $.indicators", Told(project.Warnings));
    }

    [Fact]
    public void TryParse_OfTenSeededFaults_TellsExactlyTheseTenWithPaths()
    {
        (string Good, string Bad)[] seeds =
        [
            ("15_005/0009999\", \"source\"", "15_005/9999\", \"source\""),
            ("{ \"value\": 30,", "{ \"value\": 31,"),
            ("\"own\": 0.05 }", "\"own\": 0.04 }"),
            ("\"total\": 2,", "\"total\": 3,"),
            ("\"2 fte\", \"validity\": \"2016-07-01..2018-12-31\" }, {", "\"2 fte\", \"validity\": \"2016-07-01..2018-06-30\" }, {"),
            ("\"number\": \"S-1\", \"service\": \"1234567\", \"days\": \"2016-07-01..2018-12-31\"", "\"number\": \"S-1\", \"service\": \"1234567\", \"days\": \"2016-07-01..2019-01-31\""),
            ("\"organisation\": \"Liberecký kraj\"", "\"organisation\": \"Mgr. N. N.\""),
            ("{ \"value\": 4, \"source\"", "{ \"value\": \"4 bed\", \"source\""),
            ("{ \"what\": \"doprava na výlet\", \"payer\": \"other\" }", "{ \"what\": \"doprava na výlet\", \"payer\": \"compensation\" }"),
            ("{ \"fact\": \"providers\"", "{ \"fact\": \"total-cost\""),
        ];
        var document = Document;
        foreach (var (good, bad) in seeds)
        {
            Assert.Equal(2, document.Split(good).Length);
            document = document.Replace(good, bad, StringComparison.Ordinal);
        }

        // The payment named by the number is no more one of the project; by its id it stays one.
        var report = Parse(document.Replace("\"payer\": \"CZ.03.2.60/0.0/0.0/15_005/0009999\"", "\"payer\": \"vzor\"", StringComparison.Ordinal), out var project);

        Assert.Null(project);
        Assert.Equal(
        [
            "registration-number.lost-zero $.registrationNumber[0].value",
            "project.financed-months $.schedule.mostFinancedMonths",
            "project.shares $.money.shares[0].value",
            "project.total $.services[0]",
            "project.period $.contracts[0].days",
            "project.not-entitled $.financed[0].days",
            "project.person $.roles[0].organisation",
            "project.unit $.indicators[1].targets[0].value[0].value",
            "project.optional-activity $.needCards[0].help[1].payer",
            "project.unknown-stated $.unknown[0]",
        ], Told(report));
        Assert.All(report.Problems, problem => Assert.True(problem.Line > 1 && problem.Text.Czech.Length > 20 && problem.Text.English.Length > 20));
    }

    [Theory]
    [InlineData("\"id\": \"vzor\",", "", "document.missing-property $.id")]
    [InlineData("\"region\": \"CZ051\"", "\"region\": \"CZ999\"", "document.unknown-code $.region; document.unknown-code $.entrustments[0].region")]
    [InlineData("\"programme\": \"OPZ\"", "\"programme\": \"OPZ+\"", "project.programme $.programme")]
    [InlineData("\"name\": \"Vzorový projekt\",", "\"name\": \"Vzorový projekt\", \"colour\": 1,", "document.unknown-property $.colour")]
    [InlineData("\"value\": \"2016-01-01..2018-12-31\"", "\"value\": \"2018-01-01..2016-12-31\"", "document.wrong-form $.schedule.activity[0].value")]
    [InlineData("\"value\": 100.10, \"source\": \"rozhodnuti\"", "\"value\": 100.10, \"source\": \"jinde\"", "project.source $.money.totalCost[0].source")]
    [InlineData("\"value\": 100.10", "\"value\": -100.10", "document.wrong-form $.money.totalCost[0].value")]
    [InlineData("\"european\", \"state\", \"own\" ]", "\"european\", \"state\" ]", "project.shares $.money.shares[0].value")]
    [InlineData("\"forms\": [ \"field\" ]", "\"forms\": [ \"residential\" ]", "project.form-not-allowed $.services[0].byType[0].forms")]
    [InlineData("\"highest\": 15, \"rule\": \"until-birthday\"", "\"highest\": 0, \"rule\": \"until-birthday\"", "project.range $.lots[0].targetGroups[0].child")]
    [InlineData("{ \"mode\": \"maximum\", \"amount\": 1700000.00 }", "{ \"mode\": \"maximum\" }", "project.range $.lots[1].price")]
    [InlineData("\"estimatedValue\": 1700000.00,\n      \"price\": { \"mode\": \"fixed\"", "\"estimatedValue\": 0.00,\n      \"price\": { \"mode\": \"fixed\"", "lot.value $.lots[0].estimatedValue")]
    [InlineData("\"supplier\": \"70892822\"", "\"supplier\": \"70892823\"", "business-id.check-digit $.contracts[0].supplier")]
    [InlineData("\"supplier\": \"70892822\"", "\"supplier\": 70892822", "document.wrong-kind $.contracts[0].supplier")]
    [InlineData("\"number\": \"S-2\"", "\"number\": \"S-1\"", "project.id $.contracts[1].number")]
    [InlineData("\"publishedOn\": \"2016-07-01\"", "\"publishedOn\": \"2016-06-01\"", "project.range $.contracts[0].publishedOn")]
    [InlineData("\"amendments\": [ \"2017-01-10\" ]", "\"amendments\": [ \"2015-01-10\" ]", "entrustment.outside-validity $.entrustments[0].amendments")]
    [InlineData("\"topics\": [ \"potřeby rodin\" ]", "\"topics\": [ ]", "need.blank $.meetings[0].topics")]
    [InlineData("\"beds\": \"9 bed\"", "\"beds\": \"5 bed\"", "transformation.more-clients-than-beds $.transformation.closures[0]")]
    [InlineData("\"activity\": \"f\"", "\"activity\": \"k\"", "project.optional-activity $.needCards[0].help[0].activity")]
    [InlineData("\"from\": \"2019-01-01\"", "\"from\": \"2018-12-01\"", "project.return $.returnPlans[0].from")]
    [InlineData("\"baseYear\": 2015", "\"baseYear\": 2017", "project.return $.returnPlans[0].baseYear")]
    [InlineData("\"lots\": 2, \"awarding\"", "\"lots\": 1, \"awarding\"", "project.range $.lotGroups[0].lots")]
    [InlineData("\"indicator\": \"OPZ 6 70 01\"", "\"indicator\": \"OPZ 6 00 00\"", "project.unit $.indicators[1].unit")]
    [InlineData("\"code\": \"576964\"", "\"code\": \"57696\"", "need.municipality-code $.needRequests[0].municipality.code")]
    [InlineData("\"validity\": \"2016-07-01..\", \"resolution\": \"usnesení 1/16/ZK\"", "\"validity\": \"2016-07-01..\", \"resolution\": \" \"", "entrustment.blank $.network[1].resolution")]
    [InlineData("\"validity\": \"2016-07-01..\", \"resolution\"", "\"validity\": \"2016-09-01..\", \"resolution\"", "project.not-entitled $.financed[1].days")]
    [InlineData("\"instrument\": \"grant\", \"payer\": \"§ 101a\"", "\"instrument\": \"grant\", \"payer\": \"vzor\"", "project.period $.financed[2].days; project.financed-months $.financed[2].days")]
    [InlineData("\"days\": \"2019-01-01..2019-12-31\", \"instrument\": \"grant\"", "\"days\": \"2018-12-01..2018-12-31\", \"instrument\": \"public-contract\"", "funding.double $.financed[2]")]
    [InlineData("\"days\": \"2019-01-01..2019-12-31\", \"instrument\": \"grant\", \"payer\": \"§ 101a\", \"units\": \"2 fte\"", "\"days\": \"2018-12-01..2018-12-31\", \"instrument\": \"grant\", \"payer\": \"§ 101a\", \"units\": \"0 fte\"", "funding.instrument $.financed[2]")]
    [InlineData("\"days\": \"2016-07-01..2018-12-31\", \"signedOn\": \"2016-06-20\", \"price\": 1690000.00", "\"days\": \"2016-08-01..2018-12-31\", \"signedOn\": \"2016-06-20\", \"price\": 1690000.00", "project.not-entitled $.financed[1].days")]
    [InlineData("\"sources\": [ { \"id\": \"rozhodnuti\", \"title\": \"rozhodnutí o poskytnutí dotace\", \"asOf\": \"2016-05-02\" } ]", "\"sources\": null", "document.wrong-kind $.sources")]
    [InlineData("{ \"id\": \"rozhodnuti\",", "{ \"id\": 5,", "document.wrong-kind $.sources[0].id")]
    [InlineData("\"title\": \"rozhodnutí o poskytnutí dotace\"", "\"title\": 5", "document.wrong-kind $.sources[0].title")]
    [InlineData("\"sources\": [ \"european\", \"state\", \"own\" ]", "\"sources\": [ \"european\", \"state\", \"vlastní\" ]", "document.unknown-code $.money.sources[2]")]
    [InlineData("{ \"value\": 100.10, \"source\": \"rozhodnuti\" } ]", "{ \"value\": 100.10, \"source\": \"rozhodnuti\" }, { \"value\": 200.10, \"source\": \"zpráva\" } ]", "project.source $.money.totalCost[1].source")]
    [InlineData("{ \"number\": \"SAS\",", "{ \"number\": 5,", "document.wrong-kind $.lotGroups[0].number")]
    [InlineData("\"number\": \"P-1\", \"issuedOn\": \"2016-06-15\"", "\"number\": \"P-1\", \"issuedOn\": \"včera\"", "document.wrong-form $.entrustments[0].issuedOn")]
    [InlineData("{ \"service\": \"1234567\", \"form\": \"field\", \"capacity\": \"2 fte\", \"status\"", "{ \"service\": 1.5, \"form\": \"field\", \"capacity\": \"2 fte\", \"status\"", "document.wrong-form $.network[0].service")]
    [InlineData("\"unknown\": [ { \"fact\": \"providers\", \"what\": { \"cs\": \"poskytovatel služby 2345678\", \"en\": \"the provider of the service 2345678\" } } ]", "\"unknown\": \"x\"", "document.wrong-kind $.unknown")]
    public void TryParse_OfOneFault_TellsNothingElse(string good, string bad, string told)
    {
        Assert.Contains(good, Document.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        var report = Parse(Document.ReplaceLineEndings("\n").Replace(good, bad, StringComparison.Ordinal), out _);

        Assert.Equal(told.Split("; "), Told(report));
        Assert.NotNull(report.Problems[0].Line);
    }

    /// <summary>A rule that needs a part that could not be read is checked once it can be: the other list, or what is said to be unknown.</summary>
    [Theory]
    [InlineData("\"relatedProjects\": null", "document.wrong-kind $.relatedProjects")]
    [InlineData("\"relatedProjects\": [ { \"relation\": \"sibling\", \"name\": 5 } ]", "document.wrong-kind $.relatedProjects[0].name")]
    [InlineData("\"relatedProjects\": [ { \"relation\": \"sibling\", \"name\": \"jiný\" } ]", "project.id $.obligations[0].ofProject")]
    public void TryParse_OfRelatedProjects_JudgesThemOnceTheyAreRead(string related, string told) => Assert.Equal(
        [told],
        Told(Parse(Document.Replace("\"methodologies\":", $"\"obligations\": [ {{ \"kind\": \"evaluation\", \"what\": \"schůzky\", \"source\": \"rozhodnuti\", \"ofProject\": \"předchozí\" }} ], {related}, \"methodologies\":", StringComparison.Ordinal), out _)));

    [Theory]
    [InlineData("\"unknown\": \"x\"", "document.wrong-kind $.unknown")]
    [InlineData("\"unknown\": [ { \"fact\": \"x\", \"what\": \"y\" } ]", "document.unknown-code $.unknown[0].fact")]
    [InlineData("\"money\": { \"allocation\": [ { \"value\": \"x\", \"source\": \"s\" } ] }, \"schedule\": { \"start\": \"x\" }", "document.wrong-kind $.schedule.start, document.wrong-form $.money.allocation[0].value, project.not-stated $.registrationNumber")]
    public void TryParse_OfWhatIsSaidToBeUnknown_WarnsOfNoFactThatItMayName(string property, string told)
    {
        var report = Parse($$"""{ "schema": "socialservices.project/1", "id": "a", "name": "A", "region": "CZ051", "sources": [ { "id": "s", "title": "S" } ], {{property}} }""", out _);

        Assert.Equal(told, string.Join(", ", Told(report)));
    }

    /// <summary>Statements of sources that could not be read contradict each other, but nobody can say who states what.</summary>
    [Fact]
    public void TryParse_OfSourcesThatCannotBeRead_NamesNoneOfThem() => Assert.Equal(
        ["document.wrong-kind $.sources"],
        Told(Parse(Document.Replace("\"sources\": [ { \"id\": \"rozhodnuti\", \"title\": \"rozhodnutí o poskytnutí dotace\", \"asOf\": \"2016-05-02\" } ]", "\"sources\": 5", StringComparison.Ordinal)
            .Replace("{ \"value\": 100.10, \"source\": \"rozhodnuti\" } ]", "{ \"value\": 100.10, \"source\": \"a\" }, { \"value\": 200.10, \"source\": \"b\" } ]", StringComparison.Ordinal)
            .Replace("\"total\": 2,", "\"total\": 3,", StringComparison.Ordinal), out _)));

    [Fact]
    public void TryParse_OfABusinessIdThatIsANumber_ShowsOneInQuotationMarks() => Assert.Equal(
        new("Očekává se IČO jako text, např. \"70892822\".", "Expected a business id as text, such as \"70892822\"."),
        Assert.Single(Parse(Document.Replace("\"supplier\": \"70892822\"", "\"supplier\": 70892822", StringComparison.Ordinal), out _).Problems).Text);

    [Theory]
    [InlineData("\"lowest\": 18, \"highest\": 18, \"rule\": \"whole-year\"", "aged 18 to 18")]
    [InlineData("\"highest\": 0, \"rule\": \"whole-year\"", "up to 0 years")]
    [InlineData("\"lowest\": 18, \"highest\": 19, \"rule\": \"until-birthday\"", "aged 18 to 19")]
    public void Parse_OfAgesOfOneYear_ReadsBack(string ages, string text)
    {
        _ = Parse(Document.Replace("\"age\": { \"lowest\": 18 }", $"\"age\": {{ {ages} }}", StringComparison.Ordinal), out var project);

        Assert.StartsWith(text, project!.Definition.Lots[1].TargetGroups[0].Age!.ToString(), StringComparison.Ordinal);
        Assert.Equal(project, Project.Parse(project.ToJson()));
    }

    [Theory]
    [InlineData("\"lowest\": 18, \"highest\": 18, \"rule\": \"until-birthday\"")]
    [InlineData("\"highest\": 2147483647, \"rule\": \"whole-year\"")]
    [InlineData("\"highest\": -2147483648, \"rule\": \"until-birthday\"")]
    [InlineData("\"lowest\": -1")]
    [InlineData("")]
    public void TryParse_OfAgesThatLeaveNone_TellsWhatIsExpected(string ages)
    {
        var report = Parse(Document.Replace("\"age\": { \"lowest\": 18 }", $"\"age\": {{ {ages} }}", StringComparison.Ordinal), out _);

        Assert.Equal(["project.range $.lots[1].targetGroups[0].age"], Told(report));
        Assert.Equal(new("Uveďte nejnižší nebo nejvyšší věk, od 0 let; nejvyšší ponechává aspoň jeden rok věku.", "State a lowest or a highest age, from 0 years; the highest leaves at least one year of age."), report.Problems[0].Text);
    }

    /// <summary>Where a document does not say whether the highest age belongs, both readings leave an age.</summary>
    [Theory]
    [InlineData(18, 18, HighestAgeRule.WholeYearIncluded, true)]
    [InlineData(18, 18, HighestAgeRule.UntilBirthday, false)]
    [InlineData(18, 18, null, false)]
    [InlineData(18, 19, null, true)]
    [InlineData(null, 0, HighestAgeRule.WholeYearIncluded, true)]
    [InlineData(null, 0, null, false)]
    [InlineData(18, null, null, true)]
    [InlineData(null, null, null, false)]
    public void TryCreate_OfStatedAges_NeedsAnAgeInEveryReading(int? lowest, int? highest, HighestAgeRule? rule, bool isRight)
    {
        var definition = Project.Parse(System.Text.Encoding.UTF8.GetBytes(Document)).Definition with { TargetGroups = [new(TargetGroup.YouthAtRisk, new(lowest, highest, rule))] };

        var report = Project.TryCreate(definition, out var project);

        Assert.Equal(isRight ? [] : ["project.range $.targetGroups[0].age"], Told(report));
        if (isRight)
            Assert.Equal(project, Project.Parse(project!.ToJson()));
    }

    [Fact]
    public void TryParse_OfANeedThatStandsTwice_NamesTheListOfTheDocument()
    {
        const string Request = "\"capacity\": \"2 fte\", \"found\": \"2015-H2\", \"source\": \"požadavek obce\" }";
        const string Another = "{ \"area\": \"5107\", \"municipality\": { \"code\": \"576964\", \"name\": \"Semily\" }, \"service\": \"65\", \"group\": \"rodiny s dítětem/dětmi\", " + Request;

        var report = Parse(Document.Replace(Request, $"{Request}, {Another}", StringComparison.Ordinal), out _);

        Assert.Equal(["need.repeated $.needRequests[1]"], Told(report));
        Assert.Contains("in $.needRequests[0];", report.Problems[0].Text.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2016-12-01..2018-12-31", 1, "Služba 2345678 je financována 25 měsíců, nejvýše jich smí být 1.", "The service 2345678 is paid for 25 months; the most is 1.")]
    [InlineData("2018-11-01..2018-12-31", 1, "Služba 2345678 je financována 2 měsíce, nejvýše jich smí být 1.", "The service 2345678 is paid for 2 months; the most is 1.")]
    public void TryParse_OfMoreMonthsThanMayBePaid_CountsThem(string days, int most, string czech, string english)
    {
        var report = Parse(Document.Replace("\"mostFinancedMonths\": [ { \"value\": 30", FormattableString.Invariant($"\"mostFinancedMonths\": [ {{ \"value\": {most}"), StringComparison.Ordinal)
            .Replace("\"days\": \"2016-07-01..2018-12-31\", \"instrument\": \"public-contract\", \"payer\": \"CZ.03", $"\"days\": \"{days}\", \"instrument\": \"public-contract\", \"payer\": \"CZ.03", StringComparison.Ordinal), out _);

        Assert.Contains(new BilingualText(czech, english), report.Problems.Select(problem => problem.Text));
    }

    /// <summary>Where every paid day is within as many months from the first one, the months that it touches do not decide.</summary>
    [Theory]
    [InlineData("2018-11-15..2018-12-14", 1, true)]
    [InlineData("2018-11-15..2018-12-15", 1, false)]
    [InlineData("2018-11-01..2018-11-30", 1, true)]
    [InlineData("2018-11-15..2018-11-30 2018-12-01..2018-12-14", 1, true)]
    [InlineData("2018-11-15..2018-11-30 2018-12-02..2018-12-14", 1, false)]
    [InlineData("2018-10-01..2018-10-31 2018-12-01..2018-12-31", 2, true)]
    public void TryCreate_OfPaidMonths_CountsThemFromTheFirstDayOrByTheCalendar(string paid, int most, bool isWithin)
    {
        var definition = Project.Parse(System.Text.Encoding.UTF8.GetBytes(Document)).Definition;
        var periods = paid.Split(' ').Select(days => definition.Financed[1] with { Days = PartialPeriod.Parse(days).Longest }).ToValueList();

        var report = Project.TryCreate(definition with { Schedule = definition.Schedule with { MostFinancedMonths = Stated.By(definition.Sources[0], most) }, Financed = periods }, out _);

        Assert.Equal(!isWithin, report.Problems.Any(problem => problem.Path.StartsWith("$.financed[", StringComparison.Ordinal) && problem.Code == "project.financed-months"));
    }

    [Theory]
    [InlineData("2016-07..2018-12", "2018-12", false)]
    [InlineData("2016-07..2018-12", "2018-12-31", false)]
    [InlineData("2016-07..2018-12", "2019-01", true)]
    [InlineData("2016-07-01..2018-12-15", "2018-12-16", false)]
    [InlineData("2016-07-01..2018-12-15", "2019-01-01", true)]
    [InlineData("2016-07..2018", "2018-12", true)] // the end may be in January
    [InlineData("2016-07..2018-12", "2018", false)]
    [InlineData("2016-07..2018-12", "2019", true)]
    public void TryParse_OfAServiceThatPassesOn_LetsNoMonthBePaidTwice(string financing, string from, bool isRight)
    {
        var report = Parse(Document.Replace("\"financing\": [ { \"value\": \"2016-07-01..2018-12-31\"", $"\"financing\": [ {{ \"value\": \"{financing}\"", StringComparison.Ordinal)
            .Replace("\"from\": \"2019-01-01\"", $"\"from\": \"{from}\"", StringComparison.Ordinal), out _);

        Assert.Equal(isRight ? [] : ["project.return $.returnPlans[0].from"], Told(report).Where(told => told.StartsWith("project.return", StringComparison.Ordinal)));
    }

    [Fact]
    public void TryParse_OfAServiceThatPassesOnTooEarly_TellsTheMonths()
    {
        var report = Parse(Document.Replace("\"financing\": [ { \"value\": \"2016-07-01..2018-12-31\"", "\"financing\": [ { \"value\": \"2016-07..2018-12\"", StringComparison.Ordinal)
            .Replace("\"from\": \"2019-01-01\"", "\"from\": \"2018-11\"", StringComparison.Ordinal), out _);

        Assert.Contains(new BilingualText("Služba přechází od listopadu\u00A02018, projekt ji platí do prosince\u00A02018; týž měsíc nesmí platit dva zdroje.",
            "The service passes from November\u00A02018, the project pays it until December\u00A02018; two sources may not pay one month."), report.Problems.Select(problem => problem.Text));
    }

    /// <summary>A year in which the project ran and paid no service may be the base.</summary>
    [Theory]
    [InlineData(2014, true)]
    [InlineData(2015, true)]
    [InlineData(2016, false)]
    [InlineData(2018, false)]
    [InlineData(2019, true)]
    public void TryParse_OfABaseYear_AsksWhenServicesArePaid(int year, bool isRight)
    {
        var report = Parse(Document.Replace("\"activity\": [ { \"value\": \"2016-01-01..", "\"activity\": [ { \"value\": \"2015-01-01..", StringComparison.Ordinal)
            .Replace("\"baseYear\": 2015", FormattableString.Invariant($"\"baseYear\": {year}"), StringComparison.Ordinal), out _);

        Assert.Equal(isRight ? [] : ["project.return $.returnPlans[0].baseYear"], Told(report));
    }

    /// <summary>Lists of activities that are not verified warn; the basic activity of emergency care without a letter is not optional.</summary>
    [Theory]
    [InlineData("65", "k", ProblemSeverity.Error)]
    [InlineData("51", "a", ProblemSeverity.Warning)]
    [InlineData("51", "g", null)]
    [InlineData("41", null, null)]
    [InlineData("51", null, ProblemSeverity.Error)]
    public void TryCreate_OfHelpOfANeedCard_AsksForItsBasicActivity(string service, string? activity, ProblemSeverity? severity)
    {
        var definition = Project.Parse(System.Text.Encoding.UTF8.GetBytes(Document)).Definition;
        var help = new CardHelp("pomoc", activity is null ? null : BasicActivity.Parse(activity, null), HelpPayer.CompensationPayment);

        var problem = Project.TryCreate(definition with { NeedCards = [new(ServiceType.Parse(service, null), "oblast", "potřeba", [help])] }, out _).Problems.SingleOrDefault();

        Assert.Equal(severity, problem?.Severity);
        if (severity == ProblemSeverity.Warning)
        {
            Assert.Equal(("project.optional-activity", "$.needCards[0].help[0].activity"), (problem!.Code, problem.Path));
            Assert.Equal(new("Zda má druh služby chráněné bydlení základní činnost písm. a), není ověřeno; ověřte to v zákoně.",
                "Whether the service type sheltered housing has the basic activity (a) is not verified; check it in the act."), problem.Text);
        }
    }

    [Fact]
    public void ToText_OfASourceBeforeDistrictsAreKnown_TellsTheFirstKnownTerritory()
    {
        _ = Parse(Document.Replace("\"asOf\": \"2016-05-02\"", "\"asOf\": \"2002\"", StringComparison.Ordinal), out var project);

        Assert.Contains("SAS: sociálně aktivizační služby pro rodiny s dětmi, Liberecký kraj", project!.ToText(Language.Czech).Replace('\u00A0', ' '), StringComparison.Ordinal);
    }

    [Fact]
    public void TryParse_OfTwoChosenStatements_TellsTheSecond()
    {
        var report = Parse(Document.Replace("\"value\": 100.10, \"source\": \"rozhodnuti\" }", "\"value\": 100.10, \"source\": \"rozhodnuti\", \"inForce\": \"a\" }, { \"value\": 100.20, \"source\": \"rozhodnuti\", \"inForce\": \"b\" }", StringComparison.Ordinal), out _);

        Assert.Contains("project.id $.money.totalCost[1].inForce", Told(report));
    }

    [Fact]
    public void Parse_OfADocumentWithErrors_ThrowsWithTheReport() =>
        Assert.NotEmpty(Assert.Throws<DomainValidationException>(() => Project.Parse("{}"u8)).Report.Problems);
}
