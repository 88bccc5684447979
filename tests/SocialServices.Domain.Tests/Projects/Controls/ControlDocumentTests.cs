using System.Text;
using FsCheck;
using FsCheck.Fluent;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Projects.Controls;
using SocialServices.Domain.Testing;
using SocialServices.Domain.Tests.Documentation;
using SocialServices.Domain.Validation;
using static SocialServices.Domain.Tests.Compensation.Problems;
using Property = SocialServices.Domain.Testing.Property;

namespace SocialServices.Domain.Tests.Projects.Controls;

/// <summary>The document of a control: what is wrong in it with path and line, and that nothing is lost in it.</summary>
public sealed class ControlDocumentTests
{
    private const string Document = """
        {
          "schema": "socialservices.control/1",
          "number": "K-1",
          "service": "CHB",
          "period": "2022-01-01..2022-12-31",
          "methodology": "Metodika 2022",
          "basis": "financial-control",
          "plannedOn": "2023-01-10",
          "events": [
            { "day": "2023-02-01", "event": "started" },
            { "day": "2023-02-05", "event": "finding", "number": "1", "condition": "mzdy", "provision": "čl. V", "year": 2022, "amount": 30000.00,
              "source": "region", "instrument": "grant", "giver": "region", "consequence": "levy", "breachedOn": "2022-10-01" },
            { "day": "2023-03-01", "event": "examined" },
            { "day": "2023-03-31", "event": "protocol-made", "number": "P-1" },
            { "day": "2023-04-04", "event": "protocol-delivered" },
            { "day": "2023-04-14", "event": "objections-filed", "objections": [ { "finding": "1", "reason": "nesouhlas" } ] },
            { "day": "2023-05-02", "event": "objections-answered", "answers": [ { "finding": "1", "outcome": "upheld-in-part", "remaining": 20000.00, "reason": "zčásti" } ] },
            { "day": "2023-05-03", "event": "closed" },
            { "day": "2023-05-05", "event": "call", "finding": "1", "kind": "remedy", "dueOn": "2023-05-31" },
            { "day": "2023-05-31", "event": "call-met", "finding": "1" },
            { "day": "2023-06-01", "event": "finished" }
          ]
        }
        """;

    private static readonly Arbitrary<int> Seeds = Arb.From(Gen.Choose(0, int.MaxValue));

    [Theory]
    [InlineData("control/1", "control/2",
        "$.schema (line 2): The document has the newer schema 'socialservices.control/2'; this version of the library reads 'socialservices.control/1'. Update the library. [document.schema]",
        "$.schema (řádek 2): Dokument má novější schéma 'socialservices.control/2'; tato verze knihovny čte 'socialservices.control/1'. Aktualizujte knihovnu. [document.schema]")]
    [InlineData("\"number\": \"K-1\",", "",
        "$.number (line 1): The property 'number' is missing. [document.missing-property]",
        "$.number (řádek 1): Chybí vlastnost 'number'. [document.missing-property]")]
    [InlineData("\"finished\"", "\"buried\"",
        "$.events[10].event (line 21): Expected one of the codes started, finding, examined, protocol-made, protocol-delivered, objections-filed, objections-answered, closed, call, call-met, settled, finished, cancelled, not 'buried'. [document.unknown-code]",
        "$.events[10].event (řádek 21): Očekává se některý z kódů started, finding, examined, protocol-made, protocol-delivered, objections-filed, objections-answered, closed, call, call-met, settled, finished, cancelled, ne 'buried'. [document.unknown-code]")]
    [InlineData("\"event\": \"examined\"", "\"event\": \"examined\", \"number\": \"1\"",
        "$.events[2].number (line 13): The property 'number' is not known; known are: day, event. [document.unknown-property]",
        "$.events[2].number (řádek 13): Vlastnost 'number' není známa; známé: day, event. [document.unknown-property]")]
    [InlineData("\"basis\": \"financial-control\"", "\"basis\": \"contract\"",
        "$.times (line 1): A contract sets the time limits of a control that rests on it; take them over with ControlTimes.OfContract. [control.times]",
        "$.times (řádek 1): Lhůty kontroly podle smlouvy stanoví smlouva; opište je pomocí ControlTimes.OfContract. [control.times]")]
    [InlineData("\"year\": 2022", "\"year\": 2021",
        "$.events[1].year (line 11): The year of a finding is one of the controlled period, 1 January 2022 to 31 December 2022, not 2021. [control.day]",
        "$.events[1].year (řádek 11): Rok zjištění je z kontrolovaného období 1. 1. 2022 až 31. 12. 2022, ne 2021. [control.day]")]
    [InlineData("\"2023-03-01\", \"event\": \"examined\"", "\"2023-02-04\", \"event\": \"examined\"",
        "$.events[2].day (line 13): Days of events follow one another: a day from 5 February 2023 to 31 December 2100 is expected, not 4 February 2023. [control.day]",
        "$.events[2].day (řádek 13): Dny událostí jdou po sobě: očekává se den od 5. 2. 2023 do 31. 12. 2100, ne 4. 2. 2023. [control.day]")]
    [InlineData("\"event\": \"examined\"", "\"event\": \"protocol-delivered\"",
        "$.events[2] (line 13): The control K-1 is in the stage 'started', the step 'protocol delivered' is not allowed: stages follow one another from the plan to the end, and only a control that has not started can be cancelled. It may go to: 'examined'. [control.transition]",
        "$.events[2] (řádek 13): Kontrola K-1 je ve stavu „zahájena“, krok „protokol doručen“ není přípustný: stavy jdou po sobě od plánu po ukončení a zrušit lze jen kontrolu, která nebyla zahájena. Lze přejít do: „šetření skončilo“. [control.transition]")]
    [InlineData("2023-04-14", "2023-04-20",
        "$.events[5] (line 16): The control K-1 is in the stage 'protocol delivered', the step 'objections filed' is not allowed: objections could be filed until 19 April 2023 (Act 255/2012 Sb., § 13). It may go to: 'closed'. [control.transition]",
        "$.events[5] (řádek 16): Kontrola K-1 je ve stavu „protokol doručen“, krok „podány námitky“ není přípustný: námitky bylo možné podat do 19. 4. 2023 (§ 13 zákona č. 255/2012 Sb.). Lze přejít do: „uzavřena“. [control.transition]")]
    [InlineData("{ \"finding\": \"1\", \"reason\"", "{ \"finding\": \"2\", \"reason\"",
        "$.events[5].objections[0].finding (line 16): The number of a finding is expected, each at most once (1); not '2'. [control.finding]",
        "$.events[5].objections[0].finding (řádek 16): Očekává se číslo zjištění, každé nejvýše jednou (1); ne '2'. [control.finding]")]
    [InlineData("\"answers\": [ { \"finding\": \"1\", \"outcome\": \"upheld-in-part\", \"remaining\": 20000.00, \"reason\": \"zčásti\" } ]", "\"answers\": []",
        "$.events[6].answers (line 17): The answer to the objection to the finding 1 is missing; answer each of them. [control.finding]",
        "$.events[6].answers (řádek 17): Chybí vyřízení námitky ke zjištění 1; vyřiďte každou. [control.finding]")]
    [InlineData("20000.00", "30000.01",
        "$.events[6].answers[0].remaining (line 17): At most what was found remains of a finding, 30 000.00 CZK; not 30 000.01 CZK. [control.amount]",
        "$.events[6].answers[0].remaining (řádek 17): Ze zjištění zbývá nejvýše, kolik bylo zjištěno, 30 000,00 Kč; ne 30 000,01 Kč. [control.amount]")]
    [InlineData("20000.00", "-1",
        "$.events[6].answers[0].remaining (line 17): 0 CZK or more remains, not −1.00 CZK. [control.range]",
        "$.events[6].answers[0].remaining (řádek 17): Zbývá 0 Kč nebo více, ne −1,00 Kč. [control.range]")]
    [InlineData("\"dueOn\": \"2023-05-31\"", "\"dueOn\": \"2023-05-04\"",
        "$.events[8].dueOn (line 19): The last day of a call is not before the day of its issue, 5 May 2023. [control.day]",
        "$.events[8].dueOn (řádek 19): Poslední den výzvy není před dnem jejího vydání, 5. 5. 2023. [control.day]")]
    [InlineData("\"dueOn\": \"2023-05-31\"", "\"dueOn\": \"0001-01-01\"",
        "$.events[8].dueOn (line 19): The last day of a call is not before the day of its issue, 5 May 2023. [control.day]",
        "$.events[8].dueOn (řádek 19): Poslední den výzvy není před dnem jejího vydání, 5. 5. 2023. [control.day]")]
    [InlineData("\"number\": \"P-1\"", "\"number\": \" \"",
        "$.events[3].number (line 14): Give a text that is not blank. [control.blank]",
        "$.events[3].number (řádek 14): Uveďte text, který není prázdný. [control.blank]")]
    [InlineData("\"number\": \"P-1\"", "\"number\": \"P-1\", \"objectionDays\": 1001",
        "$.events[3].objectionDays (line 14): A time limit is 0 to 1000 days, not 1001. [control.range]",
        "$.events[3].objectionDays (řádek 14): Lhůta je 0 až 1000 dnů, ne 1001. [control.range]")]
    [InlineData("\"call-met\", \"finding\": \"1\"", "\"call-met\", \"finding\": \"2\"",
        "$.events[9].finding (line 20): The number of a finding is expected, each at most once (1); not '2'. [control.finding]",
        "$.events[9].finding (řádek 20): Očekává se číslo zjištění, každé nejvýše jednou (1); ne '2'. [control.finding]")]
    public void TryParse_OfOneFault_TellsItAloneWithPathAndLine(string good, string bad, string english, string czech)
    {
        Assert.Contains(good, Document, StringComparison.Ordinal);

        var report = ServiceControl.TryParse(Encoding.UTF8.GetBytes(Document.Replace(good, bad, StringComparison.Ordinal)), out var control);

        Assert.Null(control);
        AssertReport(report, english, czech);
    }

    [Fact]
    public void TryParse_OfManyFaults_TellsEachWithItsPlace()
    {
        const string Faulty = """
            {
              "schema": "socialservices.control/1",
              "number": " ",
              "service": "CHB",
              "period": "2022-01-01..",
              "methodology": "Metodika 2022",
              "basis": "goodwill",
              "times": { "protocol": [], "complexProtocol": [ { "from": "2014-01-01", "days": 60, "citation": { "act": "1/1918 Sb." } } ],
                "objections": [ { "from": "2014-01-01", "days": 15, "citation": { "provision": "§ 13", "amendment": "x" } } ],
                "answer": [ { "from": "2014-01-01", "kind": "guessed" } ] },
              "plannedOn": "2023-01-10",
              "events": [
                7,
                { "day": "2023-02-05", "event": "finding", "number": "1", "condition": { "cs": "mzdy" }, "provision": [], "year": "2022", "amount": 1.005,
                  "source": "lottery", "instrument": "gift", "giver": "region", "consequence": "prison", "colour": 1 },
                { "day": "2023-05-02", "event": "objections-answered", "answers": [ { "finding": "", "outcome": "lost" } ] },
                { "day": "2023-08-10", "event": "settled", "settlements": [ { "year": 2022 } ] }
              ]
            }
            """;

        var report = ServiceControl.TryParse(Encoding.UTF8.GetBytes(Faulty), out var control);

        Assert.Null(control);
        Assert.Equal(
            [
                ("control.blank", "$.number", 3), ("document.wrong-form", "$.period", 5), ("document.unknown-code", "$.basis", 7),
                ("control.times", "$.times.protocol", 8), ("document.unknown-code", "$.times.complexProtocol[0].citation.act", 8),
                ("document.missing-property", "$.times.objections[0].citation.act", 9),
                ("document.unknown-code", "$.times.answer[0].kind", 10),
                ("document.wrong-kind", "$.events[0]", 13),
                ("document.missing-property", "$.events[1].condition.en", 14), ("document.wrong-kind", "$.events[1].provision", 14), ("document.wrong-kind", "$.events[1].year", 14),
                ("document.too-fine", "$.events[1].amount", 14), ("document.unknown-code", "$.events[1].source", 15), ("document.unknown-code", "$.events[1].instrument", 15),
                ("document.unknown-code", "$.events[1].consequence", 15), ("document.unknown-property", "$.events[1].colour", 15),
                ("control.blank", "$.events[2].answers[0].finding", 16), ("document.unknown-code", "$.events[2].answers[0].outcome", 16), ("document.missing-property", "$.events[2].answers[0].reason", 16),
                ("document.missing-property", "$.events[3].settlements[0].source", 17), ("document.missing-property", "$.events[3].settlements[0].version", 17),
                ("document.missing-property", "$.events[3].settlements[0].issuedOn", 17), ("document.missing-property", "$.events[3].settlements[0].reference", 17),
                ("document.missing-property", "$.events[3].settlements[0].entitled", 17), ("document.missing-property", "$.events[3].settlements[0].toReturn", 17),
            ],
            report.Problems.Select(problem => (problem.Code, problem.Path, problem.Line ?? 0)));
    }

    /// <summary>What would follow after a refused step nobody knows, but what a finding breaks by itself is told.</summary>
    [Fact]
    public void TryParse_AfterARefusedStep_StillChecksFindings()
    {
        var text = Document.Replace("\"started\"", "\"examined\"", StringComparison.Ordinal).Replace("\"amount\": 30000.00", "\"amount\": -1", StringComparison.Ordinal);

        var report = ServiceControl.TryParse(Encoding.UTF8.GetBytes(text), out _);

        Assert.Equal([("control.transition", "$.events[0]"), ("control.range", "$.events[1].amount"), ("control.amount", "$.events[1].amount")],
            report.Problems.Select(problem => (problem.Code, problem.Path)));
    }

    /// <summary>However many events say the same, each is told once.</summary>
    [Fact]
    public void TryParse_OfManyFaultyEvents_TellsEach()
    {
        var events = string.Join(",\n", Enumerable.Repeat("{ \"event\": \"started\" }", 20_000));

        var report = ServiceControl.TryParse(Encoding.UTF8.GetBytes($"{Document[..Document.IndexOf('[', StringComparison.Ordinal)]}[{events}] }}"), out _);

        Assert.Equal(20_000, report.Problems.Count);
        Assert.All(report.Problems, problem => Assert.Equal(DocumentProblemCodes.MissingProperty, problem.Code));
        Assert.Equal("$.events[19999].day", report.Problems[^1].Path);
    }

    [Fact]
    public void TryParse_OfANumberThatNoneOfManyFindingsHas_ListsTheFirst()
    {
        var report = ServiceControl.TryParse(Encoding.UTF8.GetBytes(WithFindings(7).Replace("{ \"finding\": \"1\", \"reason\"", "{ \"finding\": \"x\", \"reason\"", StringComparison.Ordinal)), out _);

        AssertReport(
            report,
            "$.events[11].objections[0].finding (line 16): The number of a finding is expected, each at most once (1, 2, 3, 4, 5 … (7 in all)); not 'x'. [control.finding]",
            "$.events[11].objections[0].finding (řádek 16): Očekává se číslo zjištění, každé nejvýše jednou (1, 2, 3, 4, 5 … (celkem 7)); ne 'x'. [control.finding]");
    }

    [Fact]
    public void TryParse_OfMoreFindingsThanAControlHas_SaysHowMany() => AssertReport(
        ServiceControl.TryParse(Encoding.UTF8.GetBytes(WithFindings(1001)), out _),
        "$.events[1001] (line 13): A control has at most 1000 findings. [control.range]",
        "$.events[1001] (řádek 13): Kontrola má nejvýše 1000 zjištění. [control.range]");

    [Theory]
    [InlineData("[ { \"from\": \"2014\", \"days\": 30, \"citation\": \"x\" } ]", "document.wrong-form $.times.objections[0].from")]
    [InlineData("[ { \"from\": \"2014-01-01\", \"days\": 15, \"citation\": \"x\" }, { \"from\": \"2020\", \"days\": 30, \"citation\": \"x\" } ]", "document.wrong-form $.times.objections[1].from")]
    [InlineData("[ 7, { \"from\": \"2020-01-01\", \"days\": 15, \"citation\": \"x\" }, { \"from\": \"2014-01-01\", \"days\": 30, \"citation\": \"x\" } ]", "document.wrong-kind $.times.objections[0], control.times $.times.objections")]
    [InlineData("[]", "control.times $.times.objections")]
    [InlineData("7", "document.wrong-kind $.times.objections")]
    [InlineData("[ { \"from\": \"-9998-01-01\", \"kind\": \"ended\", \"citation\": \"x\" } ]", "control.times $.events[5]")]
    public void TryParse_OfAFaultyLength_TellsItAlone(string objections, string expected)
    {
        const string Length = "[ { \"from\": \"2014-01-01\", \"days\": 30, \"citation\": \"x\" } ]";
        var times = $"\"times\": {{ \"protocol\": {Length}, \"complexProtocol\": {Length}, \"objections\": {objections}, \"answer\": {Length} }},";

        var report = ServiceControl.TryParse(Encoding.UTF8.GetBytes(Document.Replace("\"plannedOn\"", times + "\"plannedOn\"", StringComparison.Ordinal)), out _);

        Assert.Equal(expected, string.Join(", ", report.Problems.Select(problem => $"{problem.Code} {problem.Path}")));
    }

    [Fact]
    public void TryParse_OfASettlementThatIsNoObject_TellsThatAlone()
    {
        var document = Document.Replace("\"event\": \"finished\"", "\"event\": \"settled\", \"settlements\": [7]", StringComparison.Ordinal);

        var report = ServiceControl.TryParse(Encoding.UTF8.GetBytes(document), out _);

        Assert.Equal((DocumentProblemCodes.WrongKind, "$.events[10].settlements[0]"), (Assert.Single(report.Problems).Code, report.Problems[0].Path));
    }

    [Fact]
    public void TryParse_OfAControlStartedBefore2014_AsksForTheTimes()
    {
        var report = ServiceControl.TryParse(Encoding.UTF8.GetBytes(Document.Replace("2023-", "2013-", StringComparison.Ordinal).Replace("2022", "2012", StringComparison.Ordinal)), out _);

        var problem = Assert.Single(report.Problems);
        Assert.Equal(("control.times", "$.events[5]", 16), (problem.Code, problem.Path, problem.Line));
        Assert.Contains("Doplňte délku se zdrojem", problem.Text.Czech, StringComparison.Ordinal);
        Assert.Contains("Supply the length with its source", problem.Text.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_OfWhatToJsonWrites_GivesAnEqualControlAndTheSameBytes() => Property.Holds(ControlGenerators.Controls, control =>
    {
        var document = control.ToJson();

        var read = ServiceControl.Parse(document, control.Settlements);

        Assert.Equal(control, read);
        Assert.Equal(document, read.ToJson());
        Assert.Equal(control.Outcomes, read.Outcomes);
    });

    [Fact]
    public void TryParse_OfASettledControl_NeedsItsVersions()
    {
        var control = Settled();
        var document = control.ToJson();

        var missing = Assert.Single(ServiceControl.TryParse(document, out _).Problems);
        var changed = Assert.Single(ServiceControl.TryParse(
            Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(document).Replace("\"toReturn\": ", "\"toReturn\": 1", StringComparison.Ordinal)), out _, control.Settlements).Problems);

        Assert.Equal((ControlProblemCodes.Version, "$.events[11].settlements[0]"), (missing.Code, missing.Path));
        Assert.Contains("ServiceControl.Parse(document, version)", missing.Text.Czech, StringComparison.Ordinal);
        Assert.Equal((ControlProblemCodes.Version, "$.events[11].settlements[0].toReturn"), (changed.Code, changed.Path));
        Assert.Equal(control, ServiceControl.Parse(document, control.Settlements));
        Assert.Throws<DomainValidationException>(() => ServiceControl.Parse(document));
    }

    [Fact]
    public void Plan_OfTimesThatADocumentCouldNotHold_IsRefused()
    {
        var definition = ServiceControlTests.Closed().Definition;
        var foreign = ControlTimes.Known with { Protocol = ControlTimes.Known.Answer };
        var tooLong = ControlTimes.Known with { Answer = ControlTimes.Known.Answer.With(Dated.Value(new(2020, 1, 1), 1001, Citation.Whole(LegalAct.ControlRulesAct))) };

        Assert.Equal("$.times.protocol", Assert.Single(ServiceControl.TryPlan(definition with { Times = foreign }, new(2023, 1, 10), out _).Problems).Path);
        Assert.Equal("$.times.answer[2].days", Assert.Single(ServiceControl.TryPlan(definition with { Times = tooLong }, new(2023, 1, 10), out _).Problems).Path);
        Assert.Equal("$.plannedOn", Assert.Single(ServiceControl.TryPlan(definition, new(2101, 1, 1), out _).Problems).Path);
        Assert.Throws<ArgumentOutOfRangeException>(() => ServiceControl.Plan(definition, new(2100, 12, 31)).Start(new(2101, 1, 1)));
    }

    [Fact]
    public void Parse_OfTheFrozenDocumentOfVersion1_GivesTheControlThatItGaveThen()
    {
        var frozen = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Documents", "frozen", "control-1.json"));
        var control = Settled();

        var read = ServiceControl.Parse(frozen, control.Settlements);

        Assert.Equal(frozen, read.ToJson());
        Assert.Equal(control, read);
        Assert.Equal((Money.Of(20_000), ControlStage.Finished), (read.ForSettlement, read.Stage));
    }

    [Fact]
    public void Parse_OfTheAnnotatedDocument_ShowsEveryPropertyThatTheReaderAsksFor()
    {
        var text = Docs.Read("documents", "control.jsonc");
        var root = DocumentReader.Read(Encoding.UTF8.GetBytes(text), "control", 1, [])!;
        _ = ControlDocument.Control(root, Settled().Settlements);

        Assert.Empty(ServiceControl.TryParse(Encoding.UTF8.GetBytes(text), out var control, Settled().Settlements).ToText(Language.English));
        Assert.Equal(ControlStage.Finished, control!.Stage);
        Assert.Empty(AnnotatedDocument.NotShown(root));
        Assert.Contains("\"event\": \"cancelled\", \"reason\"", text, StringComparison.Ordinal); // the one event that a control with others can't have
        Assert.Equal(12, root.Optional("events")!.Items.Select(item => item.Optional("event")!.Text).Distinct().Count());
    }

    // The same finding under as many numbers, on its own line.
    private static string WithFindings(int count)
    {
        var start = Document.IndexOf("{ \"day\": \"2023-02-05\"", StringComparison.Ordinal);
        var end = Document.IndexOf("{ \"day\": \"2023-03-01\"", StringComparison.Ordinal);
        var finding = Document[start..end];
        return Document[..start] + finding + string.Concat(Enumerable.Range(2, count - 1).Select(number =>
            finding.ReplaceLineEndings(" ").Replace("\"number\": \"1\"", $"\"number\": \"{number}\"", StringComparison.Ordinal))) + Document[end..];
    }

    internal static ServiceControl Settled()
    {
        var closed = ServiceControlTests.Closed();
        return closed.Settle(new(2023, 8, 10), ServiceControlTests.NewVersion(closed, new(2023, 8, 1))).Finish(new(2023, 8, 31));
    }
}
