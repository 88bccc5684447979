using System.Text;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Compensation.Settlements;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Testing;
using SocialServices.Domain.Tests.Documentation;
using SocialServices.Domain.Tests.Properties;
using SocialServices.Domain.Validation;
using static SocialServices.Domain.Tests.Compensation.Problems;

namespace SocialServices.Domain.Tests.Compensation;

/// <summary>The document of a ledger: what is wrong in it with path and line, and that nothing is lost in it.</summary>
public sealed class LedgerDocumentTests
{
    private const string Document = """
        {
          "schema": "socialservices.ledger/1",
          "service": "CHB",
          "year": 2022,
          "entries": [
            { "day": "2022-03-01", "kind": "paid", "source": "region", "amount": 1000, "reference": "v1" },
            { "day": "2022-04-01", "kind": "returned", "source": "region", "amount": 400, "reference": "v2" },
            { "day": "2022-05-01", "kind": "correction", "source": "region", "amount": -100, "reference": "o1", "corrects": "v2" }
          ]
        }
        """;

    [Theory]
    [InlineData("ledger/1", "ledger/2",
        "$.schema (line 2): The document has the newer schema 'socialservices.ledger/2'; this version of the library reads 'socialservices.ledger/1'. Update the library. [document.schema]",
        "$.schema (řádek 2): Dokument má novější schéma 'socialservices.ledger/2'; tato verze knihovny čte 'socialservices.ledger/1'. Aktualizujte knihovnu. [document.schema]")]
    [InlineData("\"year\": 2022,", "",
        "$.year (line 1): The property 'year' is missing. [document.missing-property]",
        "$.year (řádek 1): Chybí vlastnost 'year'. [document.missing-property]")]
    [InlineData("\"corrects\"", "\"correct\"",
        "$.entries[2].correct (line 8): The property 'correct' is not known; known are: amount, corrects, day, kind, reference, source. [document.unknown-property]\n"
        + "$.entries[2].corrects (line 8): A correction refers to an original entry of this ledger, not to ''; a correction of a correction refers to the original entry, too. [ledger.correction]",
        "$.entries[2].correct (řádek 8): Vlastnost 'correct' není známa; známé: amount, corrects, day, kind, reference, source. [document.unknown-property]\n"
        + "$.entries[2].corrects (řádek 8): Oprava odkazuje na původní zápis této knihy, ne na ''; oprava opravy odkazuje také na původní zápis. [ledger.correction]")]
    [InlineData("\"paid\"", "\"payed\"",
        "$.entries[0].kind (line 6): Expected one of the codes promised, paid, promise-withdrawn, returned, levied, repaid-overcompensation, carried-in, carried-out, opening-balance, correction, not 'payed'. [document.unknown-code]",
        "$.entries[0].kind (řádek 6): Očekává se některý z kódů promised, paid, promise-withdrawn, returned, levied, repaid-overcompensation, carried-in, carried-out, opening-balance, correction, ne 'payed'. [document.unknown-code]")]
    [InlineData("\"returned\"", "\"refund\"",
        "$.entries[1].kind (line 7): Expected one of the codes promised, paid, promise-withdrawn, returned, levied, repaid-overcompensation, carried-in, carried-out, opening-balance, correction, not 'refund'. [document.unknown-code]",
        "$.entries[1].kind (řádek 7): Očekává se některý z kódů promised, paid, promise-withdrawn, returned, levied, repaid-overcompensation, carried-in, carried-out, opening-balance, correction, ne 'refund'. [document.unknown-code]")]
    [InlineData("400", "400.001",
        "$.entries[1].amount (line 7): The amount is finer than a haléř: '400.001'. Round it by a named rule. [document.too-fine]",
        "$.entries[1].amount (řádek 7): Částka je jemnější než haléř: '400.001'. Zaokrouhlete podle pojmenovaného pravidla. [document.too-fine]")]
    [InlineData("400", "1400",
        "$.entries[1].amount (line 7): Of the source 'region's own money' 1 000.00 CZK was received by 1 April 2022, but 1 400.00 CZK is to have gone back; correct the amount or the source, or record the payment that is missing. [ledger.more-back-than-received]",
        "$.entries[1].amount (řádek 7): Ze zdroje 'vlastní prostředky kraje' bylo do 1. 4. 2022 přijato 1 000,00 Kč, zpět mělo jít 1 400,00 Kč; opravte částku, zdroj, nebo doplňte chybějící výplatu. [ledger.more-back-than-received]")]
    public void TryParse_OfOneFault_TellsItAloneWithPathAndLine(string good, string bad, string english, string czech)
    {
        Assert.Contains(good, Document, StringComparison.Ordinal);

        var report = ServiceLedger.TryParse(Encoding.UTF8.GetBytes(Document.Replace(good, bad, StringComparison.Ordinal)), out var ledger);

        Assert.Null(ledger);
        AssertReport(report, english, czech);
    }

    [Fact]
    public void TryParse_OfManyFaults_TellsEachWithItsPlace()
    {
        const string Faulty = """
            {
              "schema": "socialservices.ledger/1",
              "service": " ",
              "year": 1999,
              "note": "",
              "entries": [
                7,
                { "day": "1. 3. 2022", "kind": "paid", "source": "lottery", "amount": 0, "reference": "v1" },
                { "day": "2022-03-01", "kind": "promised", "source": "region", "amount": -5, "reference": "v1", "corrects": "v1" },
                { "day": "2022-03-01", "kind": "gift", "source": "region", "amount": -5 }
              ]
            }
            """;

        var report = ServiceLedger.TryParse(Encoding.UTF8.GetBytes(Faulty), out var ledger);

        Assert.Null(ledger);
        Assert.Equal(
            [
                ("ledger.blank", "$.service", 3), ("ledger.range", "$.year", 4), ("document.unknown-property", "$.note", 5), ("document.wrong-kind", "$.entries[0]", 7),
                ("document.wrong-form", "$.entries[1].day", 8), ("document.unknown-code", "$.entries[1].source", 8), ("ledger.range", "$.entries[1].amount", 8),
                ("ledger.range", "$.entries[2].amount", 9), ("ledger.repeated", "$.entries[2].reference", 9),
                ("document.unknown-code", "$.entries[3].kind", 10), ("document.missing-property", "$.entries[3].reference", 10),
            ],
            report.Problems.Select(problem => (problem.Code, problem.Path, problem.Line ?? 0)));
    }

    /// <summary>A warning does not refuse a ledger, and stands at its line.</summary>
    [Fact]
    public void TryParse_OfAnUnusualDay_WarnsAndReads()
    {
        var report = ServiceLedger.TryParse(Encoding.UTF8.GetBytes(Document.Replace("2022-05-01", "2062-05-01", StringComparison.Ordinal)), out var ledger);

        Assert.NotNull(ledger);
        Assert.Equal(("ledger.unusual-day", "$.entries[2].day", 8), report.Problems.Select(problem => (problem.Code, problem.Path, problem.Line ?? 0)).Single());
    }

    [Fact]
    public void Parse_OfADocumentWithErrors_ThrowsWithTheReport() =>
        Assert.NotEmpty(Assert.Throws<DomainValidationException>(() => ServiceLedger.Parse("{}"u8)).Report.Problems);

    [Fact]
    public void Parse_OfWhatToJsonWrites_GivesAnEqualLedgerAndTheSameBytes() => Property.Holds(SettlementGenerators.Ledgers, ledger =>
    {
        var document = ledger.ToJson();

        var read = ServiceLedger.Parse(document);

        Assert.Equal(ledger, read);
        Assert.Equal(ledger.Balance, read.Balance);
        Assert.Equal(document, read.ToJson());
    });

    [Fact]
    public void Parse_OfTheFrozenDocumentOfVersion1_GivesTheLedgerThatItGaveThen()
    {
        var frozen = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Documents", "frozen", "ledger-1.json"));

        var ledger = ServiceLedger.Parse(frozen);

        Assert.Equal(frozen, ledger.ToJson());
        Assert.Equal(
            ServiceLedger.Create("Odlehčovací služba Lípa", 2022,
                new(new(2021, 12, 20), LedgerEntryKind.Promised, PublicSource.Region, Money.Of(1_200_000), "rozhodnutí 1/2022"),
                new(new(2022, 1, 1), LedgerEntryKind.OpeningBalance, PublicSource.Founder, Money.Of(50_000), "počáteční stav"),
                new(new(2022, 1, 5), LedgerEntryKind.CarriedIn, PublicSource.Region, Money.Of(15_000.50m), "převod 2021"),
                new(new(2022, 3, 1), LedgerEntryKind.Paid, PublicSource.Region, Money.Of(1_185_000), "výpis 3/2022"),
                new(new(2022, 3, 2), LedgerEntryKind.Correction, PublicSource.Region, Money.Of(-1_000), "oprava 1") { Corrects = "výpis 3/2022" },
                new(new(2022, 4, 1), LedgerEntryKind.Promised, PublicSource.Municipality, Money.Of(300_000), "usnesení 4/2022"),
                new(new(2022, 9, 30), LedgerEntryKind.PromiseWithdrawn, PublicSource.Municipality, Money.Of(100_000), "usnesení 9/2022"),
                new(new(2022, 12, 15), LedgerEntryKind.Returned, PublicSource.Region, Money.Of(20_000), "vratka 12/2022"),
                new(new(2023, 1, 20), LedgerEntryKind.Levied, PublicSource.Region, Money.Of(3_000), "odvod 1/2023"),
                new(new(2023, 2, 10), LedgerEntryKind.RepaidOvercompensation, PublicSource.Region, Money.Of(4_000.01m), "vratka 2/2023"),
                new(new(2023, 2, 11), LedgerEntryKind.CarriedOut, PublicSource.Founder, Money.Of(500), "převod 2023")),
            ledger);
    }

    [Fact]
    public void Parse_OfTheAnnotatedDocument_ShowsEveryPropertyThatTheReaderAsksFor()
    {
        var problems = new List<Problem>();
        var root = DocumentReader.Read(Encoding.UTF8.GetBytes(Docs.Read("documents", "ledger.jsonc")), "ledger", 1, problems)!;

        Assert.NotNull(LedgerDocument.ReadInside(root));
        Assert.Empty(problems);
        Assert.Empty(AnnotatedDocument.NotShown(root));
    }
}
