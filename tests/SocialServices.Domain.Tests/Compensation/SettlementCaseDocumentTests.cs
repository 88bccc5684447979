using System.Text;
using System.Text.RegularExpressions;
using SocialServices.Domain.Compensation.Costs;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Compensation.Settlements;
using SocialServices.Domain.Entrustments;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;
using SocialServices.Domain.Testing;
using SocialServices.Domain.Tests.Documentation;
using SocialServices.Domain.Tests.Properties;
using SocialServices.Domain.Validation;
using static SocialServices.Domain.Tests.Compensation.Problems;

namespace SocialServices.Domain.Tests.Compensation;

/// <summary>The document of a settlement: what is wrong in it with path and line, and that nothing is lost in it.</summary>
public sealed class SettlementCaseDocumentTests
{
    private const string Document = """
        {
          "schema": "socialservices.settlement-case/1",
          "ledger": {
            "schema": "socialservices.ledger/1", "service": "CHB", "year": 2022,
            "entries": [
              { "day": "2022-03-01", "kind": "paid", "source": "region", "amount": 1000, "reference": "v1" },
              { "day": "2022-03-02", "kind": "paid", "source": "municipality", "amount": 100, "reference": "v2" }
            ]
          },
          "settledOn": "2023-01-31",
          "source": "region",
          "terms": { "mode": "actual-cost-capped", "agreed": 1000, "share": 0.85, "spent": 900 },
          "actuals": { "cost": 1200, "revenue": 100 },
          "ceiling": 1050,
          "ceilingSource": "pověření č. 1",
          "ineligible": 900,
          "cut": { "amount": 5, "reason": "kapacita" },
          "otherReturnsDue": [ { "source": "municipality", "amount": 100 } ],
          "binding": "lower-of-both"
        }
        """;

    private static readonly ServiceLedger FrozenLedger = ServiceLedger.Create("Sociální rehabilitace X", 2022,
        new(new(2022, 2, 28), LedgerEntryKind.Paid, PublicSource.EuropeanProject, Money.Of(1_700_000), "výpis 2/2022"),
        new(new(2022, 6, 15), LedgerEntryKind.Paid, PublicSource.Municipality, Money.Of(300_000), "výpis 6/2022"));

    public static TheoryData<string> Frozen => ["settlement-case-1.json", "settlement-case-fixed-price-1.json", "settlement-case-unit-price-1.json"];

    [Theory]
    [InlineData("settlement-case/1", "settlement-case/2",
        "$.schema (line 2): The document has the newer schema 'socialservices.settlement-case/2'; this version of the library reads 'socialservices.settlement-case/1'. Update the library. [document.schema]",
        "$.schema (řádek 2): Dokument má novější schéma 'socialservices.settlement-case/2'; tato verze knihovny čte 'socialservices.settlement-case/1'. Aktualizujte knihovnu. [document.schema]")]
    [InlineData("ledger/1", "ledger/7",
        "$.ledger.schema (line 4): The document has the newer schema 'socialservices.ledger/7'; this version of the library reads 'socialservices.ledger/1'. Update the library. [document.schema]",
        "$.ledger.schema (řádek 4): Dokument má novější schéma 'socialservices.ledger/7'; tato verze knihovny čte 'socialservices.ledger/1'. Aktualizujte knihovnu. [document.schema]")]
    [InlineData("\"settledOn\"", "\"settled\"",
        "$.settledOn (line 1): The property 'settledOn' is missing. [document.missing-property]\n"
        + "$.settled (line 10): The property 'settled' is not known; known are: actuals, binding, ceiling, ceilingSource, cut, ineligible, instrument, ledger, otherReturnsDue, schema, settledOn, source, terms, type. [document.unknown-property]",
        "$.settledOn (řádek 1): Chybí vlastnost 'settledOn'. [document.missing-property]\n"
        + "$.settled (řádek 10): Vlastnost 'settled' není známa; známé: actuals, binding, ceiling, ceilingSource, cut, ineligible, instrument, ledger, otherReturnsDue, schema, settledOn, source, terms, type. [document.unknown-property]")]
    [InlineData("2023-01-31", "2021-12-31",
        "$.settledOn (line 10): The year 2022 can't be settled before it begins; 31 December 2021 is earlier. [settlement.day]\n"
        + "$.otherReturnsDue[0].amount (line 18): At most what the provider has of the source 'municipalities' can be returned: 0 CZK to 0.00 CZK, not 100.00 CZK. What came back already does not belong here. [settlement.other-return]",
        "$.settledOn (řádek 10): Rok 2022 nelze vypořádat dřív, než začne; den 31. 12. 2021 je před ním. [settlement.day]\n"
        + "$.otherReturnsDue[0].amount (řádek 18): Vrátit lze nejvýše to, co poskytovatel ze zdroje 'obce' má: od 0 Kč do 0,00 Kč, ne 100,00 Kč. Co se už vrátilo, sem nepatří. [settlement.other-return]")]
    [InlineData("2023-01-31", "31. 1. 2023",
        "$.settledOn (line 10): Expected a date such as 2022-03-01, not '31. 1. 2023'. [document.wrong-form]",
        "$.settledOn (řádek 10): Očekává se datum, např. 2022-03-01, ne '31. 1. 2023'. [document.wrong-form]")]
    [InlineData("\"spent\": 900", "\"spent\": 899.99",
        "$.ineligible (line 16): At most what was spent can be used ineligibly (899.99 CZK), not 900.00 CZK. [settlement.ineligible]",
        "$.ineligible (řádek 16): Neuznatelně použito je nejvýše to, co se utratilo (899,99 Kč), ne 900,00 Kč. [settlement.ineligible]")]
    [InlineData("\"share\": 0.85", "\"share\": 1.01",
        "$.terms.share (line 12): A share is from 0 to 1 (0 to 100%), not 1.01. [settlement.range]",
        "$.terms.share (řádek 12): Podíl je od 0 do 1 (0 až 100 %), ne 1.01. [settlement.range]")]
    [InlineData("\"share\": 0.85", "\"perUnit\": 5",
        "$.terms.share (line 12): The property 'share' is missing. [document.missing-property]\n"
        + "$.terms.perUnit (line 12): The property 'perUnit' is not known; known are: agreed, mode, share, spent. [document.unknown-property]",
        "$.terms.share (řádek 12): Chybí vlastnost 'share'. [document.missing-property]\n"
        + "$.terms.perUnit (řádek 12): Vlastnost 'perUnit' není známa; známé: agreed, mode, share, spent. [document.unknown-property]")]
    [InlineData("\"revenue\": 100", "\"revenue\": 100, \"gifts\": 5",
        "$.actuals.gifts (line 13): The property 'gifts' is not known; known are: cost, earmarkedGifts, profit, revenue. [document.unknown-property]",
        "$.actuals.gifts (řádek 13): Vlastnost 'gifts' není známa; známé: cost, earmarkedGifts, profit, revenue. [document.unknown-property]")]
    [InlineData("\"amount\": 5,", "\"amount\": 5, \"share\": 0.1,",
        "$.cut.share (line 17): The property 'share' is not known; known are: amount, reason. [document.unknown-property]",
        "$.cut.share (řádek 17): Vlastnost 'share' není známa; známé: amount, reason. [document.unknown-property]")]
    [InlineData("\"amount\": 100 }", "\"amount\": 100, \"day\": \"2023-03-01\" }",
        "$.otherReturnsDue[0].day (line 18): The property 'day' is not known; known are: amount, source. [document.unknown-property]",
        "$.otherReturnsDue[0].day (řádek 18): Vlastnost 'day' není známa; známé: amount, source. [document.unknown-property]")]
    [InlineData("\"source\": \"region\",\n  \"terms\"", "\"source\": \"kraj\",\n  \"terms\"",
        "$.source (line 11): Expected one of the codes state-101a, state-104, region, municipality, european-project, founder, in-kind, other, not 'kraj'. [document.unknown-code]",
        "$.source (řádek 11): Očekává se některý z kódů state-101a, state-104, region, municipality, european-project, founder, in-kind, other, ne 'kraj'. [document.unknown-code]")]
    [InlineData("\"reason\": \"kapacita\"", "\"reason\": \" \"",
        "$.cut.reason (line 17): Say why the amount is cut. [settlement.blank]",
        "$.cut.reason (řádek 17): Uveďte, proč se částka krátí. [settlement.blank]")]
    [InlineData("\"amount\": 1000, \"reference\": \"v1\"", "\"amount\": 0, \"reference\": \"v1\"",
        "$.ledger.entries[0].amount (line 6): An amount is above 0 CZK, not 0.00 CZK; the kind tells the direction. [ledger.range]",
        "$.ledger.entries[0].amount (řádek 6): Částka je vyšší než 0 Kč, ne 0,00 Kč; směr určuje druh zápisu. [ledger.range]")]
    [InlineData("\"pověření č. 1\"", "5",
        "$.ceilingSource (line 15): Expected text or an object { \"act\": … }. [document.wrong-kind]",
        "$.ceilingSource (řádek 15): Očekává se text nebo objekt { \"act\": … }. [document.wrong-kind]")]
    public void TryParse_OfOneFault_TellsItAloneWithPathAndLine(string good, string bad, string english, string czech)
    {
        Assert.Contains(good, Document.ReplaceLineEndings("\n"), StringComparison.Ordinal);

        var report = SettlementCase.TryParse(Encoding.UTF8.GetBytes(Document.ReplaceLineEndings("\n").Replace(good, bad, StringComparison.Ordinal)), out var settled);

        Assert.Null(settled);
        AssertReport(report, english, czech);
    }

    /// <summary>A warning of the ledger says that it was read, so what is wrong by the ledger is told, too.</summary>
    [Fact]
    public void TryParse_OfAWarningInTheLedger_TellsWhatIsWrongByTheLedger()
    {
        var report = SettlementCase.TryParse(
            Encoding.UTF8.GetBytes(Document.Replace("2022-03-01", "2015-03-01", StringComparison.Ordinal).Replace("\"municipality\", \"amount\": 100 }", "\"municipality\", \"amount\": 101 }", StringComparison.Ordinal)), out var settled);

        Assert.Null(settled);
        Assert.Equal([(LedgerProblemCodes.UnusualDay, "$.ledger.entries[0].day"), (SettlementProblemCodes.OtherReturn, "$.otherReturnsDue[0].amount")], report.Problems.Select(problem => (problem.Code, problem.Path)));
    }

    [Fact]
    public void TryParse_OfManyFaults_TellsEachWithItsPlace()
    {
        const string Faulty = """
            {
              "schema": "socialservices.settlement-case/1",
              "ledger": 5,
              "settledOn": "2001-01-01",
              "source": "region",
              "type": "99",
              "instrument": "gift",
              "terms": { "mode": "unit-price", "agreed": -1, "units": { "planned": "2400 hour", "delivered": "many", "unit": "hour" }, "perUnit": "x" },
              "actuals": { "cost": -1, "profit": 1 },
              "ceiling": 1e3,
              "ineligible": 5,
              "cut": [],
              "otherReturnsDue": [ { "source": "region", "amount": 1 }, { "amount": -1 } ],
              "binding": "higher"
            }
            """;

        var report = SettlementCase.TryParse(Encoding.UTF8.GetBytes(Faulty), out var settled);

        Assert.Null(settled);
        Assert.Equal(
            [
                ("document.wrong-kind", "$.ledger", 3), ("document.unknown-code", "$.type", 6), ("document.unknown-code", "$.instrument", 7),
                ("document.wrong-form", "$.terms.units.delivered", 8), ("document.unknown-property", "$.terms.units.unit", 8), ("document.wrong-form", "$.terms.perUnit", 8), ("settlement.range", "$.terms.agreed", 8),
                ("document.missing-property", "$.actuals.revenue", 9), ("settlement.range", "$.actuals.cost", 9), ("document.wrong-form", "$.ceiling", 10), ("document.wrong-kind", "$.cut", 12),
                ("document.missing-property", "$.otherReturnsDue[1].source", 13), ("document.unknown-code", "$.binding", 14),
            ],
            report.Problems.Select(problem => (problem.Code, problem.Path, problem.Line ?? 0)));
    }

    [Fact]
    public void Parse_OfADocumentWithErrors_ThrowsWithTheReport() =>
        Assert.NotEmpty(Assert.Throws<DomainValidationException>(() => SettlementCase.Parse("[]"u8)).Report.Problems);

    [Fact]
    public void Parse_OfWhatToJsonWrites_GivesAnEqualCaseThatSettlesTheSame() => Property.Holds(SettlementGenerators.Samples, sample =>
    {
        var document = sample.Case.ToJson();

        var read = SettlementCase.Parse(document);

        Assert.Equal(sample.Case, read);
        Assert.Equal(document, read.ToJson());
        Assert.Equal(sample.Rules.ExplainSettlement(sample.Case), sample.Rules.ExplainSettlement(read));
    });

    [Theory]
    [MemberData(nameof(Frozen))]
    public void Parse_OfTheFrozenDocumentOfVersion1_GivesTheCaseThatItGaveThen(string name)
    {
        var frozen = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Documents", "frozen", name));

        var settled = SettlementCase.Parse(frozen);

        Assert.Equal(frozen, settled.ToJson());
        Assert.Equal(SettlementCase.Create(FrozenDefinition(name)), settled);
    }

    /// <summary>The terms stand in three modes: one of them as the document shows it, the others in its comments.</summary>
    [Theory]
    [InlineData("actual-cost-capped")]
    [InlineData("fixed-price")]
    [InlineData("unit-price")]
    public void Parse_OfTheAnnotatedDocument_ShowsEveryPropertyThatTheReaderAsksFor(string mode)
    {
        const string TermsOf = "\"terms\": { \"mode\": ";
        var text = Regex.Replace(Docs.Read("documents", "settlement-case.jsonc"), $"^  (// )?(?={TermsOf})", "  // ", RegexOptions.Multiline | RegexOptions.ExplicitCapture)
            .Replace($"// {TermsOf}\"{mode}\"", $"{TermsOf}\"{mode}\"", StringComparison.Ordinal);
        var problems = new List<Problem>();
        var root = DocumentReader.Read(Encoding.UTF8.GetBytes(text), "settlement-case", 1, problems)!;

        Assert.NotNull(SettlementCaseDocument.ReadInside(root));
        Assert.Empty(problems);
        Assert.Empty(AnnotatedDocument.NotShown(root));
    }

    private static SettlementDefinition FrozenDefinition(string name)
    {
        var units = new DeliveredUnits(Quantity.Of(2400, Unit.Hour), Quantity.Of(2310.5m, Unit.Hour));
        var plain = new SettlementDefinition
        {
            Ledger = FrozenLedger,
            SettledOn = new(2023, 1, 31),
            Source = PublicSource.EuropeanProject,
            Terms = new SettlementTerms.FixedPrice(Money.Of(1_700_000), units),
            Actuals = new() { Cost = Money.Of(1_960_000) },
            Ceiling = Money.Of(2_000_000),
            CeilingSource = Citation.Document(BilingualText.Same("pověření č. 12/2022")),
        };
        return name switch
        {
            "settlement-case-fixed-price-1.json" => plain,
            "settlement-case-unit-price-1.json" => plain with
            {
                Terms = new SettlementTerms.UnitPrice(Money.Of(1_700_000), units, Money.Of(708.33m)),
                Instrument = FundingInstrument.PublicContract,
                Ceiling = null,
                CeilingSource = null,
                Binding = OvercompensationReading.AdvanceCeiling,
            },
            _ => plain with
            {
                Type = ServiceType.SocialRehabilitation,
                Instrument = FundingInstrument.Grant,
                Terms = new SettlementTerms.ActualCostCapped(Money.Of(1_700_000), Rate.Percent(85), Money.Of(1_690_000)),
                Actuals = new() { Cost = Money.Of(1_960_000), Revenue = Money.Of(12_000), EarmarkedGifts = Money.Of(20_000), Profit = Money.Of(15_000) },
                CeilingSource = Citation.Article(LegalAct.Decision2012, "5", "2"),
                Ineligible = Money.Of(4_000),
                Cut = new(Money.Of(5_000), new("nenaplněná kapacita", "capacity not used")),
                OtherReturnsDue = [new(PublicSource.Municipality, Money.Of(9_000))],
                Binding = OvercompensationReading.LowerOfBoth,
            },
        };
    }
}
