using System.Text;
using FsCheck.Fluent;
using NodaTime;
using SocialServices.Domain.Contracts;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Parties;
using SocialServices.Domain.Services;
using SocialServices.Domain.Testing;
using SocialServices.Domain.Tests.Documentation;
using SocialServices.Domain.Tests.Properties;
using SocialServices.Domain.Tests.Validation;
using SocialServices.Domain.Validation;
using static SocialServices.Domain.Tests.Compensation.Problems;

namespace SocialServices.Domain.Tests.Contracts;

/// <summary>The document of a contract: what is wrong in it with path and line, which event the contract refuses, and that nothing is lost in it.</summary>
public sealed class ContractDocumentTests
{
    private const string Document = """
        {
          "schema": "socialservices.contract/1",
          "number": "S-1",
          "service": "1111111",
          "signedOn": "2019-01-15",
          "price": 850000,
          "events": [
            { "day": "2019-02-01", "event": "published" },
            { "day": "2019-03-01", "event": "started" },
            { "day": "2019-06-01", "event": "changed", "number": "1", "path": "de-minimis", "value": 1000 },
            { "day": "2019-06-05", "event": "change-published", "number": "1" },
            { "day": "2019-06-10", "event": "fine-arisen", "amount": 10000 },
            { "day": "2019-07-01", "event": "fine-waived", "fine": 0, "reason": "prodlení zavinil objednatel" },
            { "day": "2019-12-31", "event": "performed" }
          ]
        }
        """;

    [Theory]
    [InlineData("contract/1", "contract/2",
        "$.schema (line 2): The document has the newer schema 'socialservices.contract/2'; this version of the library reads 'socialservices.contract/1'. Update the library. [document.schema]",
        "$.schema (řádek 2): Dokument má novější schéma 'socialservices.contract/2'; tato verze knihovny čte 'socialservices.contract/1'. Aktualizujte knihovnu. [document.schema]")]
    [InlineData("\"number\": \"S-1\",", "",
        "$.number (line 1): The property 'number' is missing. [document.missing-property]",
        "$.number (řádek 1): Chybí vlastnost 'number'. [document.missing-property]")]
    [InlineData("\"price\": 850000,", "\"price\": 850000, \"prices\": 1,",
        "$.prices (line 6): The property 'prices' is not known; known are: adjustments, events, lot, number, obligedParty, price, schema, scope, service, signedOn, supplier. [document.unknown-property]",
        "$.prices (řádek 6): Vlastnost 'prices' není známa; známé: adjustments, events, lot, number, obligedParty, price, schema, scope, service, signedOn, supplier. [document.unknown-property]")]
    [InlineData("\"price\": 850000", "\"price\": 850000, \"lot\": { \"procurement\": \"VZ\", \"lot\": \"1\", \"part\": \"2\" }",
        "$.lot.part (line 6): The property 'part' is not known; known are: lot, procurement. [document.unknown-property]",
        "$.lot.part (řádek 6): Vlastnost 'part' není známa; známé: lot, procurement. [document.unknown-property]")]
    [InlineData("\"price\": 850000", "\"price\": 850000, \"adjustments\": [ { \"from\": \"2020-01-01\", \"change\": 1, \"clause\": \"čl. 5\", \"to\": \"2021-01-01\" } ]",
        "$.adjustments[0].to (line 6): The property 'to' is not known; known are: change, clause, from. [document.unknown-property]",
        "$.adjustments[0].to (řádek 6): Vlastnost 'to' není známa; známé: change, clause, from. [document.unknown-property]")]
    [InlineData("\"price\": 850000", "\"price\": -1",
        "$.price (line 6): An amount is 0 CZK or more, not −1.00 CZK. [contract.range]",
        "$.price (řádek 6): Částka je 0 Kč nebo více, ne −1,00 Kč. [contract.range]")]
    [InlineData("\"S-1\"", "\" \"",
        "$.number (line 3): The text must not be blank. [contract.blank]",
        "$.number (řádek 3): Text nesmí být prázdný. [contract.blank]")]
    [InlineData("\"price\": 850000", "\"price\": 850000, \"supplier\": \"70892823\"",
        "$.supplier (line 6): The business id (IČO) 70892823 has a wrong check digit: 2 should follow 7089282, not 3. Look for a mistyped or swapped digit. [business-id.check-digit]",
        "$.supplier (řádek 6): IČO 70892823 nemá správnou kontrolní číslici: po číslicích 7089282 má být 2, ne 3. Zkontrolujte, zda v čísle není překlep nebo přehozené číslice. [business-id.check-digit]")]
    [InlineData("de-minimis", "small",
        "$.events[2].path (line 10): Expected one of the codes reserved, substantial, de-minimis, additional-services, unforeseeable, not 'small'. [document.unknown-code]",
        "$.events[2].path (řádek 10): Očekává se některý z kódů reserved, substantial, de-minimis, additional-services, unforeseeable, ne 'small'. [document.unknown-code]")]
    [InlineData("2019-02-01", "2019-04-16",
        "$.events[0] (line 8): The contract S-1 is in the stage 'signed', the step 'effective' is not allowed: it could be published until 15 April 2019, the contract is cancelled from the beginning (Act 340/2015 Sb., § 7(1)). It may go to: 'cancelled from the beginning'. [contract.step]",
        "$.events[0] (řádek 8): Smlouva S-1 je ve stavu „podepsána“, krok „účinná“ není přípustný: uveřejnit bylo možné do 15. 4. 2019, smlouva je zrušena od počátku (§ 7 odst. 1 zákona č. 340/2015 Sb.). Lze přejít do: „zrušena od počátku“. [contract.step]")]
    [InlineData("de-minimis", "substantial",
        "$.events[2] (line 10): The contract S-1 is in the stage 'in performance', the step 'changed' is not allowed: a substantial change needs a new procedure (Act 134/2016 Sb., § 222(3)). It may go to: 'performed', 'terminated'. [contract.step]",
        "$.events[2] (řádek 10): Smlouva S-1 je ve stavu „v plnění“, krok „změněna dodatkem“ není přípustný: podstatná změna vyžaduje nové zadávací řízení (§ 222 odst. 3 zákona č. 134/2016 Sb.). Lze přejít do: „splněna“, „předčasně ukončena“. [contract.step]")]
    [InlineData("2019-03-01", "2019-01-31",
        "$.events[1].day (line 9): A day on or after 1 February 2019 is expected: events follow one another. [contract.day]",
        "$.events[1].day (řádek 9): Očekává se den 1. 2. 2019 nebo pozdější: události jdou po sobě. [contract.day]")]
    [InlineData("\"value\": 1000", "\"value\": 1000, \"publishedOn\": \"2019-05-31\"",
        "$.events[2].publishedOn (line 10): A day on or after the conclusion of the addendum, 1 June 2019, is expected. [contract.day]",
        "$.events[2].publishedOn (řádek 10): Očekává se den uzavření dodatku, 1. 6. 2019, nebo pozdější. [contract.day]")]
    [InlineData("change-published\", \"number\": \"1\"", "change-published\", \"number\": \"2\"",
        "$.events[3].number (line 11): The contract has no addendum of the number '2' that is not published; state the number of one before this event. [contract.addendum]",
        "$.events[3].number (řádek 11): Smlouva nemá neuveřejněný dodatek číslo '2'; uveďte číslo některého předchozího dodatku. [contract.addendum]")]
    [InlineData("\"fine\": 0", "\"fine\": 1",
        "$.events[5].fine (line 13): There is no fine to decide on at the position 1; open are: 0 (counted from 0). [contract.fine]",
        "$.events[5].fine (řádek 13): Pokuta na pozici 1 k rozhodnutí není; na rozhodnutí čekají: 0 (počítá se od 0). [contract.fine]")]
    public void TryParse_OfOneFault_TellsItAloneWithPathAndLine(string good, string bad, string english, string czech)
    {
        Assert.Contains(good, Document, StringComparison.Ordinal);

        var report = ServiceContract.TryParse(Encoding.UTF8.GetBytes(Document.Replace(good, bad, StringComparison.Ordinal)), out var contract);

        Assert.Null(contract);
        AssertReport(report, english, czech);
    }

    [Fact]
    public void TryParse_OfManyFaults_TellsEachWithItsPlace()
    {
        const string Faulty = """
            {
              "schema": "socialservices.contract/1",
              "number": 7,
              "service": "x",
              "lot": { "procurement": "VZ" },
              "signedOn": "2019-02-30",
              "price": 1.005,
              "adjustments": [ 7, { "from": "2020-01-01", "change": 1, "clause": " " } ],
              "scope": "10",
              "obligedParty": "yes",
              "events": [
                7,
                { "day": "2019-02-01", "event": "paid" },
                { "event": "fine-arisen", "amount": -1 },
                { "day": "2019-02-01", "event": "terminated", "reason": "whim", "note": "" },
                { "day": "2019-02-01", "event": "fine-claimed", "fine": "0", "reason": "" }
              ]
            }
            """;

        var report = ServiceContract.TryParse(Encoding.UTF8.GetBytes(Faulty), out var contract);

        Assert.Null(contract);
        Assert.Equal(
            [
                ("document.wrong-kind", "$.number", 3), ("document.wrong-form", "$.service", 4), ("document.missing-property", "$.lot.lot", 5), ("document.wrong-form", "$.signedOn", 6),
                ("document.too-fine", "$.price", 7), ("document.wrong-kind", "$.adjustments[0]", 8), ("contract.blank", "$.adjustments[1].clause", 8), ("document.wrong-form", "$.scope", 9),
                ("document.wrong-kind", "$.obligedParty", 10), ("document.wrong-kind", "$.events[0]", 12), ("document.unknown-code", "$.events[1].event", 13),
                ("document.missing-property", "$.events[2].day", 14), ("contract.range", "$.events[2].amount", 14), ("document.unknown-code", "$.events[3].reason", 15), ("contract.blank", "$.events[3].note", 15),
                ("document.wrong-kind", "$.events[4].fine", 16), ("document.unknown-property", "$.events[4].reason", 16),
            ],
            report.Problems.Select(problem => (problem.Code, problem.Path, problem.Line ?? 0)));
    }

    [Fact] // what is wrong inside an event leaves the stage as it is; what follows a refused step rests on it and is only read
    public void TryParse_OfSeveralFaultyEvents_GoesOnToTheFirstThatTheStageRefuses()
    {
        const string Faulty = """
            {
              "schema": "socialservices.contract/1", "number": "S-1", "service": "1111111", "signedOn": "2019-01-15", "price": 850000,
              "events": [
                { "day": "2019-01-14", "event": "published" },
                { "day": "2019-03-01", "event": "started" },
                { "day": "2019-06-01", "event": "changed", "number": "1", "path": "reserved", "value": 1 },
                { "day": "2019-06-01", "event": "changed", "number": "1", "path": "reserved", "value": 1 },
                { "day": "2019-06-10", "event": "fine-claimed", "fine": 0 },
                { "day": "2019-06-11", "event": "started" },
                { "day": "2019-06-10", "event": "archived" },
                { "day": "2019-06-40", "event": "archived" }
              ]
            }
            """;

        var report = ServiceContract.TryParse(Encoding.UTF8.GetBytes(Faulty), out _);

        Assert.Equal(
            [
                ("contract.day", "$.events[0].day", 4), ("contract.addendum", "$.events[3].number", 7), ("contract.fine", "$.events[4].fine", 8), ("contract.step", "$.events[5]", 9),
                ("document.wrong-form", "$.events[7].day", 11),
            ],
            report.Problems.Select(problem => (problem.Code, problem.Path, problem.Line ?? 0)));
        Assert.EndsWith("žádná na rozhodnutí nečeká (počítá se od 0).", report.Problems[2].Text.Czech, StringComparison.Ordinal);
        Assert.Equal("There is no fine to decide on at the position 0; none is open (counted from 0).", report.Problems[2].Text.English);
        Assert.Equal("Dodatek číslo '1' smlouva už má; uveďte jiné číslo.", report.Problems[1].Text.Czech);
    }

    [Fact]
    public void TryParse_OfADecisionOnAFineThatIsNotThere_ListsTheFirstThatAre()
    {
        const string Fine = "{ \"day\": \"2019-06-10\", \"event\": \"fine-arisen\", \"amount\": 10000 }";
        var text = Document.Replace(Fine, string.Join(", ", Enumerable.Repeat(Fine, 7)), StringComparison.Ordinal).Replace("\"fine\": 0", "\"fine\": -1", StringComparison.Ordinal);

        AssertReport(
            ServiceContract.TryParse(Encoding.UTF8.GetBytes(text), out _),
            "$.events[11].fine (line 13): There is no fine to decide on at the position -1; open are: 0, 1, 2, 3, 4 … (7 in all) (counted from 0). [contract.fine]",
            "$.events[11].fine (řádek 13): Pokuta na pozici -1 k rozhodnutí není; na rozhodnutí čekají: 0, 1, 2, 3, 4 … (celkem 7) (počítá se od 0). [contract.fine]");
    }

    [Fact]
    public void ToJson_OfTheGeneratedContracts_WritesEveryPropertyAndKindOfEvent()
    {
        var roots = ContractGenerators.Contracts.SampleOf(600).Select(contract => DocumentReader.Read(contract.ToJson(), "contract", 1, [])!).ToList();
        roots.ForEach(root => _ = ContractDocument.Contract(root));

        Assert.Empty(AnnotatedDocument.NotShown(roots));
        Assert.Equal(13, roots.SelectMany(root => root.Optional("events")?.Items ?? []).Select(item => item.Optional("event")!.Text).Distinct().Count());
    }

    [Fact] // each of these days has several entries, whose order in the document differs from the order in which they were made
    public void Parse_OfSeveralEntriesOfOneDay_GivesAnEqualContract()
    {
        var day = new LocalDate(2017, 6, 30);
        var old = ServiceContract.Sign("S-1", ServiceContractTests.Service, day, new(Money.Of(850_000))).TakeEffect(day).Publish(day).Start(day).RecordFine(ServiceContractTests.Fine, day)
            .Change(ServiceContractTests.Change("1", day)).ClaimFine(0, day).Change(ServiceContractTests.Change("2", day) with { PublishedOn = day }).RecordFine(ServiceContractTests.Fine, day)
            .Perform(day).PublishChange("1", day).WaiveFine(1, day, "prominuto").Settle(day, day).Archive(day);
        var late = ServiceContractTests.Running().RecordFine(ServiceContractTests.Fine, new(2019, 6, 1)).Change(ServiceContractTests.Change("1", new(2019, 6, 1)) with { PublishedOn = new(2019, 9, 2) });
        var tookEffect = ServiceContract.Sign("S-1", ServiceContractTests.Service, day, new(Money.Of(850_000))).TakeEffect(day).Terminate(day, TerminationReason.Other, "x").Settle(day, day).Publish(day.PlusDays(9));

        Assert.All([old, late, tookEffect], contract => Assert.Equal(contract, ServiceContract.Parse(contract.ToJson())));
    }

    [Fact]
    public void TryParse_OfAnAddendumPublishedOnTheDayOfItsConclusion_ReadsThatDay()
    {
        var text = Document.Replace("\"value\": 1000", "\"value\": 1000, \"publishedOn\": \"2019-06-01\"", StringComparison.Ordinal)
            .Replace("{ \"day\": \"2019-06-05\", \"event\": \"change-published\", \"number\": \"1\" },", string.Empty, StringComparison.Ordinal);

        Assert.Equal(new LocalDate(2019, 6, 1), ServiceContract.Parse(Encoding.UTF8.GetBytes(text)).Changes.Single().PublishedOn);
    }

    [Fact] // what happens between the conclusion and the publication must be read before the publication
    public void Parse_OfAnAddendumPublishedOnItsLastDay_GivesAnEqualContract()
    {
        var contract = ServiceContractTests.Running().Change(ServiceContractTests.Change("1", new(2019, 6, 1)))
            .RecordFine(ServiceContractTests.Fine, new(2019, 7, 1)).PublishChange("1", new(2019, 9, 1));

        Assert.Equal(contract, ServiceContract.Parse(contract.ToJson()));
    }

    [Fact]
    public void Parse_OfAContractWithoutAnObligedParty_GivesAnEqualContract()
    {
        var day = new LocalDate(2019, 1, 15);
        var contract = ServiceContract.Sign("S-1", ServiceContractTests.Service, day, new(Money.Of(850_000)), hasObligedParty: false).TakeEffect(day);

        Assert.Equal(contract, ServiceContract.Parse(contract.ToJson()));
    }

    [Fact]
    public void Parse_OfTheFrozenDocumentOfVersion1_GivesTheContractThatItGaveThen()
    {
        var frozen = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Documents", "frozen", "contract-1.json"));

        var contract = ServiceContract.Parse(frozen);

        Assert.Equal(frozen, contract.ToJson());
        Assert.Equal(
            (ServiceContract.Sign("S-2019/31", ServiceIdentifier.Parse("1234567"), new(2019, 1, 15), new(Money.Of(3_000_000), new PriceAdjustment(new(2020, 1, 1), Money.Of(45_000), "čl. 5 odst. 3, inflace")), Capacity.Beds(10)) with
            {
                Supplier = BusinessId.Parse("70892822"), Lot = new("VZ-2018/7", "3"),
            })
            .Publish(new(2019, 2, 1)).Start(new(2019, 3, 1))
            .Change(new() { Number = "1", Path = ChangePath.DeMinimis, Value = Money.Of(-100_000), ConcludedOn = new(2019, 6, 1), MeetsConditions = true, From = new LocalDate(2019, 7, 1), Scope = Capacity.Beds(9) })
            .PublishChange("1", new(2019, 6, 5))
            .Change(new() { Number = "2", Path = ChangePath.Reserved, Value = Money.Of(50_000), ConcludedOn = new(2019, 6, 10), PublishedOn = new LocalDate(2019, 9, 20) })
            .RecordFine(new(Money.Of(10_000)), new(2019, 10, 1)).RecordFine(new(Money.Of(2_500)), new(2019, 10, 1))
            .ClaimFine(0, new(2019, 11, 15)).WaiveFine(1, new(2019, 11, 20), "prodlení zavinil objednatel")
            .Terminate(new(2020, 5, 31), TerminationReason.RegistrationLost, "rozhodnutí č. 12/2020").Settle(new(2020, 8, 15), new(2020, 8, 1)).Archive(new(2020, 9, 1)),
            contract);
    }

    [Fact]
    public void Parse_OfTheAnnotatedDocument_ShowsEveryPropertyThatTheReaderAsksFor()
    {
        var text = Docs.Read("documents", "contract.jsonc");
        var root = DocumentReader.Read(Encoding.UTF8.GetBytes(text), "contract", 1, [])!;
        _ = ContractDocument.Contract(root);

        Assert.Empty(ServiceContract.TryParse(Encoding.UTF8.GetBytes(text), out _).ToText(Language.English));
        Assert.Empty(AnnotatedDocument.NotShown(root));
    }

    [Fact]
    public void TryParse_OfTheLastDayThatDatesCanHold_ReadsIt()
    {
        var report = ServiceContract.TryParse("""
            { "schema": "socialservices.contract/1", "number": "S-1", "service": "1111111", "signedOn": "9999-12-31", "price": 850000, "events": [ { "day": "9999-12-31", "event": "published" } ] }
            """u8, out var contract);

        Assert.Empty(report.Problems);
        Assert.Equal(LocalDate.MaxIsoValue, contract!.Publication.Conclusion.PublishBy);
    }

    [Fact]
    public void Parse_OfABadDocument_ThrowsTheReport() =>
        Assert.Equal("document.syntax", Assert.Throws<DomainValidationException>(() => ServiceContract.Parse("{"u8)).Report.Problems.Single().Code);
}
