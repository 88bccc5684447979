using System.Text;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using SocialServices.Domain.Indicators.Supports;
using SocialServices.Domain.Services;
using SocialServices.Domain.Testing;
using SocialServices.Domain.Tests.Documentation;
using SocialServices.Domain.Tests.Properties;
using SocialServices.Domain.Validation;
using static SocialServices.Domain.Tests.Compensation.Problems;
using Property = SocialServices.Domain.Testing.Property;

namespace SocialServices.Domain.Tests.Indicators;

/// <summary>The document of a history of support: what is wrong in it with path and line, and that nothing is lost in it.</summary>
public sealed class SupportHistoryDocumentTests
{
    private const string Document = """
        {
          "schema": "socialservices.support-history/1",
          "project": { "name": "projekt", "period": "2020-01-01..2020-12-31", "services": [ { "key": "S1", "type": "62" }, { "key": "S2", "type": "57", "days": "2020-02-01..2020-12-31" } ] },
          "persons": [ "N1", { "service": "S1", "code": "X" } ],
          "needs": [ "bydlení" ],
          "beds": [ "1" ],
          "records": [
            "0 2020-03-01 0 direct-work 60",
            "0 2020-03-02 1 stay 1 1 0 1",
            "1 2020-03-31 0 housing-month 1"
          ],
          "details": [ { "person": "N1", "sex": "F" } ],
          "identifications": [ { "code": { "service": "S1", "code": "X" }, "person": "N1", "day": "2020-06-01" } ],
          "contracts": [ { "person": "N1", "service": "S2", "from": "2019-11-01" } ]
        }
        """;

    private static readonly Arbitrary<int> Seeds = Arb.From(Gen.Choose(0, int.MaxValue));

    [Theory]
    [InlineData("support-history/1", "support-history/2",
        "$.schema (line 2): The document has the newer schema 'socialservices.support-history/2'; this version of the library reads 'socialservices.support-history/1'. Update the library. [document.schema]",
        "$.schema (řádek 2): Dokument má novější schéma 'socialservices.support-history/2'; tato verze knihovny čte 'socialservices.support-history/1'. Aktualizujte knihovnu. [document.schema]")]
    [InlineData("\"beds\"", "\"bunks\"",
        "$.bunks (line 6): The property 'bunks' is not known; known are: beds, contracts, details, identifications, needs, persons, project, records, schema, workers. [document.unknown-property]\n"
        + "$.records[1] (line 9): The position of a person and service is from 0, that of a need, worker and bed from 1 (0 is none); one points behind the end of its list. [support.range]",
        "$.bunks (řádek 6): Vlastnost 'bunks' není známa; známé: beds, contracts, details, identifications, needs, persons, project, records, schema, workers. [document.unknown-property]\n"
        + "$.records[1] (řádek 9): Pořadí osoby a služby je od 0, potřeby, pracovníka a lůžka od 1 (0 znamená žádné); některé ukazuje za konec seznamu. [support.range]")]
    [InlineData("0 2020-03-01 0 direct-work 60", "0 2020-03-01 0 direct-work",
        "$.records[0] (line 8): Expected 'person day service kind amount [need worker bed]' divided by a space, such as '0 2020-03-01 0 direct-work 60'; not '0 2020-03-01 0 direct-work'. [document.wrong-form]",
        "$.records[0] (řádek 8): Očekává se 'osoba den služba druh množství [potřeba pracovník lůžko]' oddělené mezerou, např. '0 2020-03-01 0 direct-work 60'; ne '0 2020-03-01 0 direct-work'. [document.wrong-form]")]
    [InlineData("direct-work 60", "magic 60",
        "$.records[0] (line 8): A kind of support is one of direct-work, work-on-behalf, contact, intervention, stay, housing-month, electronic; not 'magic'. [document.unknown-code]",
        "$.records[0] (řádek 8): Druh podpory je některý z direct-work, work-on-behalf, contact, intervention, stay, housing-month, electronic; ne 'magic'. [document.unknown-code]")]
    [InlineData("direct-work 60", "direct-work 0",
        "$.records[0] (line 8): An amount is 1 to 1,000,000 minutes, 1 for a day of a stay, 1 for a month of housing on its last day and 0 on the first day of housing; not 0. [support.range]",
        "$.records[0] (řádek 8): Množství je 1 až 1 000 000 minut, 1 za den pobytu, 1 za měsíc bydlení v jeho poslední den a 0 v první den bydlení; ne 0. [support.range]")]
    [InlineData("0 2020-03-02 1 stay", "0 2020-01-02 1 stay",
        "$.records[1] (line 9): The day 2 January 2020 is not within the days of support, 1 February 2020 to 31 December 2020. [support.outside-project]",
        "$.records[1] (řádek 9): Den 2. 1. 2020 není v době podpory 1. 2. 2020 až 31. 12. 2020. [support.outside-project]")]
    [InlineData("1 2020-03-31 0 housing", "1 2020-03-31 1 housing",
        "$.records[2] (line 10): The code 'X' was issued by the service 'S1', the row is of 'S2'; a code holds only in the service that issued it. [support.foreign-code]",
        "$.records[2] (řádek 10): Kód 'X' vydala služba 'S1', záznam je ve službě 'S2'; kód platí jen ve službě, která jej vydala. [support.foreign-code]")]
    [InlineData("1 2020-03-31 0 housing-month 1", "0 2020-03-02 1 stay 1 0 0 1",
        "$.records[2] (line 10): This day of this person on this bed stands in the list twice; it counts once. [support.overlapping-stays]",
        "$.records[2] (řádek 10): Den této osoby na tomto lůžku je v seznamu dvakrát; započte se jednou. [support.overlapping-stays]")]
    [InlineData("direct-work 60", "direct-work 60 0 0 1",
        "$.records[0] (line 8): Only a stay has a bed. [support.range]",
        "$.records[0] (řádek 8): Lůžko má jen pobyt. [support.range]")]
    [InlineData("[ \"N1\", {", "[ \"N1\", \"N1\", {",
        "$.persons[1] (line 4): The key 'N1' stands in the list twice. [support.duplicate]",
        "$.persons[1] (řádek 4): Klíč 'N1' je v seznamu dvakrát. [support.duplicate]")]
    [InlineData("{ \"service\": \"S1\", \"code\": \"X\" } ],", "{ \"service\": \"S1\", \"code\": \"X\" }, { \"service\": \"S1\", \"code\": \"X\" } ],",
        "$.persons[2] (line 4): The key 'code X of the service S1' stands in the list twice. [support.duplicate]",
        "$.persons[2] (řádek 4): Klíč 'kód X služby S1' je v seznamu dvakrát. [support.duplicate]")]
    [InlineData("\"type\": \"62\"", "\"type\": \"99\"",
        "$.project.services[0].type (line 3): Expected the section of a service type, such as \"51\" or \"60a\", not '99'. [document.unknown-code]",
        "$.project.services[0].type (řádek 3): Očekává se paragraf druhu služby, např. \"51\" nebo \"60a\", ne '99'. [document.unknown-code]")]
    [InlineData("\"key\": \"S2\"", "\"key\": \"S1\"",
        "$.project.services[1].key (line 3): The service 'S1' stands in the project twice; each key may stand once. [support.duplicate]",
        "$.project.services[1].key (řádek 3): Služba 'S1' je v projektu dvakrát; každý klíč smí být jednou. [support.duplicate]")]
    [InlineData("\"day\": \"2020-06-01\"", "\"day\": \"2021-06-01\"",
        "$.identifications[0].day (line 13): The day 1 June 2021 is not within the days of support, 1 January 2020 to 31 December 2020. [support.outside-project]",
        "$.identifications[0].day (řádek 13): Den 1. 6. 2021 není v době podpory 1. 1. 2020 až 31. 12. 2020. [support.outside-project]")]
    [InlineData("\"from\": \"2019-11-01\"", "\"from\": \"2019-11-01\", \"to\": \"2019-10-31\"",
        "$.contracts[0].to (line 14): The end 31 October 2019 is before the start 1 November 2019. [support.departure]",
        "$.contracts[0].to (řádek 14): Konec 31. 10. 2019 je před začátkem 1. 11. 2019. [support.departure]")]
    [InlineData("\"person\": \"N1\", \"sex\"", "\"person\": 7, \"sex\"",
        "$.details[0].person (line 12): Expected a key of a person such as \"N1\" or { \"service\": …, \"code\": … }. [document.wrong-kind]",
        "$.details[0].person (řádek 12): Očekává se klíč osoby, např. \"N1\" nebo { \"service\": …, \"code\": … }. [document.wrong-kind]")]
    public void TryParse_OfOneFault_TellsItWithPathAndLine(string good, string bad, string english, string czech)
    {
        Assert.Contains(good, Document, StringComparison.Ordinal);

        var report = SupportHistory.TryParse(Encoding.UTF8.GetBytes(Document.Replace(good, bad, StringComparison.Ordinal)), out var history);

        Assert.Null(history);
        AssertReport(report, english, czech);
    }

    [Fact]
    public void TryParse_OfManyFaults_TellsEachWithItsPlace()
    {
        const string Faulty = """
            {
              "schema": "socialservices.support-history/1",
              "project": { "name": " ", "period": "2020-01-01..2020-12-31", "stayDays": "none", "services": [] },
              "persons": [ "", { "code": "X" }, 3 ],
              "needs": [ " ", "a", "a" ],
              "records": [ "9 2020-03-01 0 direct-work 60", 7, "x", "0 2020-02-30 0 stay 1" ],
              "details": [ { "person": "N1", "birthDate": "yesterday", "sensitive": [ { "code": "c", "answer": "maybe", "why": 1 } ], "outcomes": [ {} ], "name": "no" } ],
              "identifications": [ 1 ],
              "contracts": {}
            }
            """;

        var report = SupportHistory.TryParse(Encoding.UTF8.GetBytes(Faulty), out var history);

        Assert.Null(history);
        Assert.Equal(
            [
                ("document.unknown-code", "$.project.stayDays", 3), ("support.blank", "$.project.name", 3), ("support.range", "$.project.services", 3),
                ("support.blank", "$.persons[0]", 4), ("document.missing-property", "$.persons[1].service", 4), ("support.blank", "$.persons[1]", 4), ("document.wrong-kind", "$.persons[2]", 4),
                ("support.blank", "$.needs[0]", 5), ("support.duplicate", "$.needs[2]", 5),
                ("support.range", "$.records[0]", 6), ("document.wrong-kind", "$.records[1]", 6), ("document.wrong-form", "$.records[2]", 6), ("document.wrong-form", "$.records[3]", 6),
                ("document.wrong-form", "$.details[0].birthDate", 7), ("document.unknown-code", "$.details[0].sensitive[0].answer", 7), ("document.unknown-property", "$.details[0].sensitive[0].why", 7),
                ("document.missing-property", "$.details[0].outcomes[0].day", 7), ("document.missing-property", "$.details[0].outcomes[0].code", 7), ("document.unknown-property", "$.details[0].name", 7),
                ("document.wrong-kind", "$.identifications[0]", 8), ("document.wrong-kind", "$.contracts", 9),
            ],
            report.Problems.Select(problem => (problem.Code, problem.Path, problem.Line ?? 0)));
    }

    [Fact]
    public void TryParse_OfKeysOfAnotherKind_TellsNotThatTheyStandTwice()
    {
        var report = SupportHistory.TryParse(Encoding.UTF8.GetBytes(Document
            .Replace("[ \"N1\", {", "[ 1, 2, {", StringComparison.Ordinal).Replace("[ \"bydlení\" ]", "[ 3, 4 ]", StringComparison.Ordinal)), out _);

        Assert.Equal(
            [("document.wrong-kind", "$.persons[0]"), ("document.wrong-kind", "$.persons[1]"), ("document.wrong-kind", "$.needs[0]"), ("document.wrong-kind", "$.needs[1]")],
            report.Problems.Select(problem => (problem.Code, problem.Path)));
    }

    /// <summary>Records point to persons, needs, workers and beds by their place; of a list that could not be read no place is behind the end.</summary>
    [Theory]
    [InlineData("\"persons\": [ \"N1\", { \"service\": \"S1\", \"code\": \"X\" } ],", "\"persons\": null,", "$.persons")]
    [InlineData("\"persons\": [ \"N1\", { \"service\": \"S1\", \"code\": \"X\" } ],", "", "$.persons")]
    [InlineData("\"needs\": [ \"bydlení\" ]", "\"needs\": \"bydlení\"", "$.needs")]
    [InlineData("\"beds\": [ \"1\" ]", "\"beds\": 1", "$.beds")]
    public void TryParse_OfAListThatCannotBeRead_TellsNothingOfTheRecords(string good, string bad, string path)
    {
        var document = Document.Replace("direct-work 60", "direct-work 60 1 0 0", StringComparison.Ordinal);
        Assert.Contains(good, document, StringComparison.Ordinal);

        Assert.Equal([path], SupportHistory.TryParse(Encoding.UTF8.GetBytes(document.Replace(good, bad, StringComparison.Ordinal)), out _).Problems.Select(problem => problem.Path));
    }

    [Fact]
    public void Parse_OfABirthAfterTheFirstSupport_WarnsInTheHistory()
    {
        var history = SupportHistory.Parse(Encoding.UTF8.GetBytes(Document.Replace("\"sex\": \"F\"", "\"birthDate\": \"2020-03-03\"", StringComparison.Ordinal)));

        Assert.Equal([(SupportProblemCodes.BirthAfterSupport, "$.details[0].birthDate")], history.Report.Problems.Select(problem => (problem.Code, problem.Path)));
    }

    /// <summary>A need behind the last one that a record can name is a problem of the list and of the record.</summary>
    [Fact]
    public void TryParse_OfMoreNeedsThanARecordCanName_TellsIt()
    {
        var report = SupportHistory.TryParse(WithNeeds(65_536), out var history);

        Assert.Null(history);
        Assert.Equal([("support.range", "$.needs"), ("support.range", "$.records[0]")], report.Problems.Select(problem => (problem.Code, problem.Path)));
        Assert.Equal(65_535, SupportHistory.Parse(WithNeeds(65_535)).Needs.Count);

        static byte[] WithNeeds(int count) => Encoding.UTF8.GetBytes(Document
            .Replace("\"bydlení\"", string.Join(", ", Enumerable.Range(1, count).Select(i => FormattableString.Invariant($"\"{i}\""))), StringComparison.Ordinal)
            .Replace("direct-work 60", FormattableString.Invariant($"direct-work 60 {count} 0 0"), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("0 2020-03-01 0 direct-work 60", "2 2020-03-01 0 direct-work 60", "$.records[0]")] // two persons, the last is 1
    [InlineData("0 2020-03-01 0 direct-work 60", "0 2020-03-01 2 direct-work 60", "$.records[0]")] // two services
    [InlineData("direct-work 60", "direct-work 1000001", "$.records[0]")]
    [InlineData("2020-03-31 0 housing-month 1", "2020-03-02 0 housing-month 0", "$.records[2]")] // supported from the first day of the first month
    [InlineData("2020-03-31 0 housing-month 1", "2020-03-01 0 housing-month 1", "$.records[2]")]
    [InlineData("2020-03-31 0 housing-month 1", "2020-03-15 0 housing-month 1", "$.records[2]")] // a month counts on its last day
    [InlineData("2020-03-31 0 housing-month 1", "2020-03-31 0 housing-month 2", "$.records[2]")]
    public void TryParse_OfARecordJustBehindARange_TellsIt(string good, string bad, string path)
    {
        Assert.Contains(good, Document, StringComparison.Ordinal);

        var report = SupportHistory.TryParse(Encoding.UTF8.GetBytes(Document.Replace(good, bad, StringComparison.Ordinal)), out _);

        Assert.Equal([("support.range", path)], report.Problems.Select(problem => (problem.Code, problem.Path)));
    }

    [Fact]
    public void Parse_OfARecordOfTheMostMinutes_ReadsIt()
    {
        var history = SupportHistory.Parse(Encoding.UTF8.GetBytes(Document.Replace("direct-work 60", "direct-work 1000000", StringComparison.Ordinal)));

        Assert.Equal(1_000_000, history.Records[0].Amount);
    }

    [Theory]
    [InlineData("\"name\": \"projekt\"", "$.project.note")]
    [InlineData("\"type\": \"62\"", "$.project.services[0].note")]
    [InlineData("[ \"N1\", { \"service\": \"S1\"", "$.persons[1].note")]
    [InlineData("{ \"day\": \"2020-07-01\"", "$.details[0].outcomes[0].note")]
    public void TryParse_OfAPropertyThatIsNotKnown_TellsItAtEveryDepth(string before, string path)
    {
        var document = Document.Replace("\"sex\": \"F\"", "\"sex\": \"F\", \"outcomes\": [ { \"day\": \"2020-07-01\", \"code\": \"u\" } ]", StringComparison.Ordinal);
        Assert.Contains(before, document, StringComparison.Ordinal);

        var report = SupportHistory.TryParse(Encoding.UTF8.GetBytes(document.Replace(before, before + ", \"note\": 1", StringComparison.Ordinal)), out _);

        Assert.Equal([("document.unknown-property", path)], report.Problems.Select(problem => (problem.Code, problem.Path)));
    }

    [Fact]
    public void TryParse_WithoutPersonsAndRecords_TellsBoth()
    {
        const string Empty = """
            {
              "schema": "socialservices.support-history/1",
              "project": { "name": "projekt", "period": "2020-01-01..2020-12-31", "services": [ { "key": "S1", "type": "62" } ] }
            }
            """;

        var report = SupportHistory.TryParse(Encoding.UTF8.GetBytes(Empty), out var history);

        Assert.Null(history);
        Assert.Equal(["document.missing-property $.persons", "document.missing-property $.records"], report.Problems.Select(problem => $"{problem.Code} {problem.Path}"));
    }

    [Fact]
    public void TryParse_OfABadRecordWithoutAnyPerson_TellsTheRecordOnly()
    {
        const string Bad = """
            {
              "schema": "socialservices.support-history/1",
              "project": { "name": "projekt", "period": "2020-01-01..2020-12-31", "services": [ { "key": "S1", "type": "62" } ] },
              "persons": [],
              "records": [ "x" ]
            }
            """;

        var problem = Assert.Single(SupportHistory.TryParse(Encoding.UTF8.GetBytes(Bad), out _).Problems);
        Assert.Equal(("document.wrong-form", "$.records[0]"), (problem.Code, problem.Path));
    }

    /// <summary>What a record has of need, worker and bed is written where it has one of them only.</summary>
    [Fact]
    public void ToJson_OfARecordWithOneText_KeepsIt()
    {
        var project = SupportedProject.Create("projekt", new(new(2020, 1, 1), new(2020, 12, 31)), [new("S1", ServiceType.Shelters)]);
        var work = SupportRow.Of(PersonKey.Identified("N1"), "S1", SupportKind.DirectWork, new(2020, 3, 1), 60);

        Assert.All([work with { Need = "x" }, work with { Worker = "x" }, SupportRow.Stay(work.Person, "S1", work.From, work.From, "x")], row =>
        {
            var history = SupportHistory.Create(project, new() { Supports = [row] });
            Assert.Equal(history, SupportHistory.Parse(history.ToJson()));
        });
    }

    [Theory]
    [InlineData("direct-work 60", "direct-work 6\\u0000")]
    [InlineData("direct-work 60", "direct-work +60")]
    public void TryParse_OfARecordWithANumberThatIsNotDigits_TellsIt(string good, string bad)
    {
        Assert.Contains(good, Document, StringComparison.Ordinal);
        var report = SupportHistory.TryParse(Encoding.UTF8.GetBytes(Document.Replace(good, bad, StringComparison.Ordinal)), out _);

        Assert.Equal([("document.wrong-form", "$.records[0]")], report.Problems.Select(problem => (problem.Code, problem.Path)));
    }

    /// <summary>A short record that points to long keys makes no long problem, else a document of some megabytes would make a report of gigabytes.</summary>
    [Fact]
    public void TryParse_OfLongKeys_ShowsTheirStart()
    {
        var (service, code) = (new string('s', 10_000), new string('x', 10_000));
        var document = Document.Replace("\"S1\"", $"\"{service}\"", StringComparison.Ordinal).Replace("\"X\"", $"\"{code}\"", StringComparison.Ordinal)
            .Replace("1 2020-03-31 0 housing", "1 2020-03-31 1 housing", StringComparison.Ordinal).Replace("\"service\": \"S2\"", "\"service\": \"S3\"", StringComparison.Ordinal);

        var report = SupportHistory.TryParse(Encoding.UTF8.GetBytes(document), out _);

        Assert.Equal([("support.foreign-code", "$.records[2]"), ("support.unknown-service", "$.contracts[0].service")], report.Problems.Select(problem => (problem.Code, problem.Path)));
        Assert.All(report.Problems, problem => Assert.InRange(problem.Text.Czech.Length + problem.Text.English.Length, 100, 700));
    }

    [Fact]
    public void Histories_FromTheGenerator_HoldAllThatADocumentCan()
    {
        var histories = SupportGenerators.Histories.SampleOf(200);

        Assert.All(Enum.GetValues<SupportKind>(), kind => Assert.Contains(histories, history => history.Records.Any(record => record.Kind == kind)));
        Assert.All(Enum.GetValues<StayDayRule>(), rule => Assert.Contains(histories, history => history.Project.StayDays == rule));
        Assert.All(Enum.GetValues<SensitiveAnswer>(), answer => Assert.Contains(histories, history => history.Details.Any(details => details.Sensitive.Any(item => item.Answer == answer))));
        Assert.Contains(histories, history => history.Identifications.Count > 0);
        Assert.Contains(histories, history => history.Contracts.Any(contract => contract.To is not null));
        Assert.Contains(histories, history => history.Report.Problems.Any(problem => problem.Code == SupportProblemCodes.Contradiction));
        Assert.Contains(histories, history => history.Needs.Count > history.Records.Select(record => record.Need).Where(need => need > 0).Distinct().Count());
    }

    /// <summary>Statements that contradict each other are part of a history; the one that is read tells of them again.</summary>
    [Fact]
    public void Parse_OfContradictingDetails_TellsThemInTheHistory()
    {
        var history = SupportHistory.Parse(Encoding.UTF8.GetBytes(Document.Replace("[ { \"person\": \"N1\", \"sex\": \"F\" } ]", "[ { \"person\": \"N1\", \"sex\": \"F\" }, { \"person\": \"N1\", \"sex\": \"M\" } ]", StringComparison.Ordinal)));

        Assert.Equal((SupportProblemCodes.Contradiction, "$.details[1]"), (Assert.Single(history.Report.Problems).Code, history.Report.Problems[0].Path));
        Assert.Equal(2, history.Details.Count);
    }

    [Theory]
    [InlineData("\"N1\", { \"service\": \"S1\", \"code\": \"X\" } ],", "\"N1\", { \"service\": \"S1\", \"code\": \"X\" }, { \"service\": \"S2\", \"code\": \"X\" } ],", "$.persons[2]")]
    [InlineData("{ \"person\": \"N1\", \"sex\": \"F\" }", "{ \"person\": { \"service\": \"S2\", \"code\": \"X\" } }", "$.details[0]")]
    [InlineData("\"2020-06-01\" }", "\"2020-06-01\" }, { \"code\": { \"service\": \"S2\", \"code\": \"X\" }, \"person\": \"N1\", \"day\": \"2020-06-01\" }", "$.identifications[1]")]
    public void Parse_OfTheSameCodeInTwoServices_TellsWhereTheDocumentHasIt(string good, string bad, string path)
    {
        Assert.Contains(good, Document, StringComparison.Ordinal);

        var history = SupportHistory.Parse(Encoding.UTF8.GetBytes(Document.Replace(good, bad, StringComparison.Ordinal)));

        Assert.Equal([(SupportProblemCodes.SameCode, path, (int?)null)], history.Report.Problems.Select(problem => (problem.Code, problem.Path, problem.Line)));
    }

    /// <summary>The order of the lists carries no meaning: a document that another program wrote gives the same history.</summary>
    [Fact]
    public void Parse_OfListsInAnotherOrder_GivesAnEqualHistory()
    {
        var other = Document.Replace("[ \"N1\", { \"service\": \"S1\", \"code\": \"X\" } ]", "[ { \"service\": \"S1\", \"code\": \"X\" }, \"N1\" ]", StringComparison.Ordinal)
            .Replace("\"0 2020-03-01 0 direct-work 60\",", "", StringComparison.Ordinal)
            .Replace("\"0 2020-03-02", "\"1 2020-03-02", StringComparison.Ordinal)
            .Replace("\"1 2020-03-31 0 housing-month 1\"", "\"0 2020-03-31 0 housing-month 1 0 0 0\", \"1 2020-03-01 0 direct-work 60\"", StringComparison.Ordinal);

        Assert.Equal(SupportHistory.Parse(Encoding.UTF8.GetBytes(Document)), SupportHistory.Parse(Encoding.UTF8.GetBytes(other)));
    }

    [Fact]
    public void ToJson_OfManyRecords_TakesOneShortLineForEach()
    {
        var project = SupportedProject.Create("projekt", new(new(2020, 1, 1), new(2022, 12, 31)), [new("S1", ServiceType.Shelters)]);
        var history = SupportHistory.Create(project, new()
        {
            Supports = Enumerable.Range(0, 20_000).Select(i => SupportRow.Of(PersonKey.Identified(FormattableString.Invariant($"N{i % 500}")), "S1", SupportKind.DirectWork, new LocalDate(2020, 1, 1).PlusDays(i % 1000), 1 + (i % 90))),
        });

        var document = history.ToJson();

        Assert.InRange(document.Length, 20_000 * 30, 20_000 * 45);
        Assert.Equal(history, SupportHistory.Parse(document));
    }

    [Fact]
    public void Parse_OfTheFrozenDocumentOfVersion1_GivesTheHistoryThatItGaveThen()
    {
        var frozen = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Documents", "frozen", "support-history-1.json"));

        var history = SupportHistory.Parse(frozen);

        Assert.Equal(frozen, history.ToJson());
        Assert.Equal(Frozen(), history);
    }

    [Fact]
    public void Parse_OfTheAnnotatedDocument_ShowsEveryPropertyThatTheReaderAsksFor()
    {
        var text = Docs.Read("documents", "support-history.jsonc");
        var problems = new List<Problem>();
        var root = DocumentReader.Read(Encoding.UTF8.GetBytes(text), "support-history", 1, problems)!;
        _ = SupportHistoryDocument.History(root);

        Assert.Empty(problems);
        Assert.Empty(AnnotatedDocument.NotShown(root));
        Assert.Equal(5, SupportHistory.Parse(Encoding.UTF8.GetBytes(text)).Records.Count);
    }

    internal static SupportHistory Frozen()
    {
        var (known, unknown) = (PersonKey.Identified("N1"), PersonKey.Anonymous("NZDM 1", "X7"));
        var project = SupportedProject.Create(
            "Podpora a rozvoj služeb", new(new(2020, 1, 1), new(2022, 12, 31)),
            [new("NZDM 1", ServiceType.LowThresholdFacilitiesForYouth, new(new(2020, 7, 1), new(2022, 12, 31))), new("Azylový dům", ServiceType.Shelters)], StayDayRule.BothDays);
        return SupportHistory.Create(project, new()
        {
            Supports =
            [
                SupportRow.Of(known, "NZDM 1", SupportKind.DirectWork, new(2020, 8, 3), 60) with { Need = "dluhy", Worker = "W1" },
                SupportRow.Of(unknown, "NZDM 1", SupportKind.Contact, new(2020, 8, 3), 15),
                SupportRow.Stay(known, "Azylový dům", new(2020, 9, 10), new(2020, 9, 12), "2"),
                SupportRow.HousingMonths(known, "Azylový dům", new(2020, 10), 2),
            ],
            Persons =
            [
                new()
                {
                    Person = known, BirthDate = new(2004, 2, 29), Sex = "F", LabourStatus = "neaktivní", Education = "ISCED 2", Family = "R1",
                    Sensitive = [new("zdravotní postižení", SensitiveAnswer.Refused)], Children = [new(2021, 5, 1)], TargetGroups = ["mládež"], Outcomes = [new(new(2022, 12, 31), "umístěn")],
                },
            ],
            Identifications = [new(unknown, known, new(2021, 3, 1))],
            Contracts = [new(known, "Azylový dům", new(2020, 9, 10), new(2021, 3, 31)), new(known, "NZDM 1", new(2020, 8, 1))],
        });
    }
}
