using System.Text;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using SocialServices.Domain.Compensation.Assessments;
using SocialServices.Domain.Compensation.Awards;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;
using SocialServices.Domain.Testing;
using SocialServices.Domain.Tests.Documentation;
using SocialServices.Domain.Validation;
using static SocialServices.Domain.Tests.Compensation.Problems;
using Property = SocialServices.Domain.Testing.Property;

namespace SocialServices.Domain.Tests.Compensation;

/// <summary>The document of a round: what is wrong in it with path and line, and that nothing is lost in it.</summary>
public sealed class AwardRoundDocumentTests
{
    private const string Document = """
        {
          "schema": "socialservices.award-round/1",
          "number": 1,
          "year": 2023,
          "allocation": 1000,
          "reduction": { "method": "uniform" },
          "rounding": { "step": 1, "mode": "down" },
          "items": [
            { "service": "a", "optimum": 1000, "capped": 1000 },
            { "service": "b", "optimum": 2000, "capped": 1500, "limit": "request" }
          ]
        }
        """;

    [Theory]
    [InlineData("award-round/1", "award-round/2",
        "$.schema (line 2): The document has the newer schema 'socialservices.award-round/2'; this version of the library reads 'socialservices.award-round/1'. Update the library. [document.schema]",
        "$.schema (řádek 2): Dokument má novější schéma 'socialservices.award-round/2'; tato verze knihovny čte 'socialservices.award-round/1'. Aktualizujte knihovnu. [document.schema]")]
    [InlineData("\"allocation\": 1000,", "",
        "$.allocation (line 1): The property 'allocation' is missing. [document.missing-property]",
        "$.allocation (řádek 1): Chybí vlastnost 'allocation'. [document.missing-property]")]
    [InlineData("\"year\": 2023", "\"year\": 2006",
        "$.year (line 4): A year is from 2007, when Act 108/2006 Sb. took effect, to 2100, not 2006. [round.range]",
        "$.year (řádek 4): Rok je od 2007 (účinnost zákona č. 108/2006 Sb.) do 2100, ne 2006. [round.range]")]
    [InlineData("uniform", "fair",
        "$.reduction.method (line 6): Expected one of the codes none, uniform, by-priority, by-coefficient, capped-water-filling, not 'fair'. [document.unknown-code]",
        "$.reduction.method (řádek 6): Očekává se některý z kódů none, uniform, by-priority, by-coefficient, capped-water-filling, ne 'fair'. [document.unknown-code]")]
    [InlineData("uniform", "none",
        "$.allocation (line 5): The awards need 2 500.00 CZK, the allocation is 1 000.00 CZK, and the reduction 'without reduction' does not say who gets less; choose another one. [round.allocation-too-low]",
        "$.allocation (řádek 5): Na dotace je třeba 2 500,00 Kč, objem je 1 000,00 Kč a způsob 'bez krácení' neříká, kdo dostane méně; zvolte jiné krácení. [round.allocation-too-low]")]
    [InlineData("\"step\": 1,", "\"step\": 5,",
        "$.rounding.step (line 7): A rounding step is 0.01, 1, 10, 100 or 1000 CZK, not '5'. [document.wrong-form]",
        "$.rounding.step (řádek 7): Krok zaokrouhlení je 0.01, 1, 10, 100 nebo 1000 Kč, ne '5'. [document.wrong-form]")]
    [InlineData("\"items\": [", "\"colour\": 1, \"items\": [",
        "$.colour (line 8): The property 'colour' is not known; known are: allocation, approval, belowLeast, funding, items, later, name, number, reduction, rounding, schema, source, year. [document.unknown-property]",
        "$.colour (řádek 8): Vlastnost 'colour' není známa; známé: allocation, approval, belowLeast, funding, items, later, name, number, reduction, rounding, schema, source, year. [document.unknown-property]")]
    [InlineData("\"optimum\": 1000, ", "\"optimum\": \"lots\", ",
        "$.items[0].optimum (line 9): Expected an amount in CZK of at most two decimals, such as 307000.00, not 'lots'. [document.wrong-form]",
        "$.items[0].optimum (řádek 9): Očekává se částka v Kč s nejvýše dvěma desetinnými místy, např. 307000.00, ne 'lots'. [document.wrong-form]")]
    [InlineData("\"service\": \"b\"", "\"service\": \"a\"",
        "$.items[1].service (line 10): The service 'a' stands twice in the round; each service has one row, use its identifier. [round.repeated-service]",
        "$.items[1].service (řádek 10): Služba 'a' je v kole dvakrát; každá služba má jeden řádek, použijte její identifikátor. [round.repeated-service]")]
    [InlineData("\"limit\": \"request\"", "\"units\": [ { \"unit\": \"bed\", \"count\": \"-1/2\" } ]",
        "$.items[1].units[0].count (line 10): A number of units is 0 or more. [round.range]",
        "$.items[1].units[0].count (řádek 10): Počet jednotek je nejméně 0. [round.range]")]
    [InlineData("\"number\": 1,", "\"number\": 1, \"source\": { \"act\": \"Bible\", \"amendment\": \"1/1918 Sb.\", \"verse\": 1 },",
        "$.source.act (line 3): Expected one of the codes ACTS, not 'Bible'. [document.unknown-code]\n$.source.verse (line 3): The property 'verse' is not known; known are: act, amendment, provision, validity. [document.unknown-property]",
        "$.source.act (řádek 3): Očekává se některý z kódů ACTS, ne 'Bible'. [document.unknown-code]\n$.source.verse (řádek 3): Vlastnost 'verse' není známa; známé: act, amendment, provision, validity. [document.unknown-property]")]
    [InlineData("\"limit\": \"request\"", "\"area\": \"Praha-východ\"",
        "$.items[1].area (line 10): Expected a code of a municipality with extended powers such as \"5109\", not 'Praha-východ'. [document.unknown-code]",
        "$.items[1].area (řádek 10): Očekává se kód obce s rozšířenou působností, např. \"5109\", ne 'Praha-východ'. [document.unknown-code]")]
    [InlineData("\"number\": 1,", "\"number\": 2, \"later\": { \"kind\": \"per-unit\", \"values\": [ { \"service\": \"51\", \"unit\": \"bed\", \"perUnit\": -1 } ] },",
        "$.later.values[0].perUnit (line 3): An amount per unit is 0 or more. [round.range]",
        "$.later.values[0].perUnit (řádek 3): Částka na jednotku je nejméně 0. [round.range]")]
    [InlineData("\"number\": 1,", "\"number\": 2, \"later\": { \"kind\": \"redistribution\", \"returns\": [ { \"service\": \"a\", \"amount\": 0, \"day\": \"2023-10-01\" } ] },",
        "$.later.returns[0].amount (line 3): A return is above 0 CZK. [round.range]",
        "$.later.returns[0].amount (řádek 3): Vratka je vyšší než 0 Kč. [round.range]")]
    [InlineData("\"number\": 1,", "\"number\": 2, \"later\": { \"kind\": \"up-to-optimum\", \"values\": [] },",
        "$.later.values (line 3): The property 'values' is not known; known are: kind. [document.unknown-property]",
        "$.later.values (řádek 3): Vlastnost 'values' není známa; známé: kind. [document.unknown-property]")]
    [InlineData("\"number\": 1,", "\"number\": 1, \"source\": { \"act\": \"108/2006 Sb.\", \"amendment\": \"254/2014 Sb.\" , \"validity\": \"2023\" },",
        "$.source.validity (line 3): Expected days such as \"2022-01-01..2022-12-31\" or \"2022-01-01..\", not '2023'. [document.wrong-form]",
        "$.source.validity (řádek 3): Očekává se období, např. \"2022-01-01..2022-12-31\" nebo \"2022-01-01..\", ne '2023'. [document.wrong-form]")]
    [InlineData("\"number\": 1,", "\"number\": 1, \"approval\": { \"resolution\": \" \", \"day\": \"2023-02-01\", \"amounts\": [ { \"service\": \"c\", \"amount\": 1 } ] },",
        "$.approval.resolution (line 3): Give the number of the resolution. [round.blank]\n$.approval.amounts[0].service (line 3): The service 'c' is not in the round. [round.unknown-service]",
        "$.approval.resolution (řádek 3): Uveďte číslo usnesení. [round.blank]\n$.approval.amounts[0].service (řádek 3): Služba 'c' v kole není. [round.unknown-service]")]
    public void TryParse_OfOneFault_TellsItWithItsPlace(string good, string bad, string english, string czech)
    {
        Assert.Contains(good, Document, StringComparison.Ordinal);

        var report = AwardRound.TryParse(Encoding.UTF8.GetBytes(Document.Replace(good, bad, StringComparison.Ordinal)), out var round);

        Assert.Null(round);
        var acts = Readable(string.Join(", ", LegalAct.All.Select(act => act.Number)));
        AssertReport(report, english.Replace("ACTS", acts, StringComparison.Ordinal), czech.Replace("ACTS", acts, StringComparison.Ordinal));
    }

    /// <summary>What could not be read is told once, and what stands in for it tells nothing more.</summary>
    [Fact]
    public void TryParse_OfManyFaults_TellsEachOnce()
    {
        var report = AwardRound.TryParse(
            """
            {
              "schema": "socialservices.award-round/1",
              "number": 0,
              "later": { "kind": "second", "returns": [] },
              "year": "MMXXIII",
              "allocation": 10,
              "reduction": { "method": "by-coefficient", "coefficients": [ { "priority": "first", "coefficient": 0.5 } ] },
              "rounding": { "step": 10, "mode": "sideways" },
              "belowLeast": "cry",
              "funding": "mafia",
              "items": [
                7,
                { "service": "", "optimum": "lots", "capped": 100, "least": 15 },
                { "service": "b", "optimum": 100, "capped": 200, "least": "some", "notes": [ "bribed" ], "priority": 0 },
                { "service": "c", "optimum": 100, "capped": 200, "colour": 1 }
              ],
              "approval": { "resolution": "1", "day": "today", "amounts": [ { "service": "z", "amount": -1 } ] }
            }
            """u8,
            out var round);

        Assert.Null(round);
        Assert.Equal(
            [
                ("round.range", "$.number", 3), ("document.unknown-code", "$.later.kind", 4), ("document.wrong-kind", "$.year", 5), ("document.wrong-kind", "$.reduction.coefficients[0].priority", 7),
                ("document.unknown-code", "$.rounding.mode", 8), ("document.unknown-code", "$.belowLeast", 9), ("document.unknown-code", "$.funding", 10), ("document.wrong-kind", "$.items[0]", 12),
                ("document.wrong-form", "$.items[1].optimum", 13), ("round.blank", "$.items[1].service", 13), ("round.contradiction", "$.items[1].least", 13),
                ("document.unknown-code", "$.items[2].notes[0]", 14), ("document.wrong-form", "$.items[2].least", 14), ("round.range", "$.items[2].priority", 14),
                ("document.unknown-property", "$.items[3].colour", 15), ("round.contradiction", "$.items[3].capped", 15), ("document.wrong-form", "$.approval.day", 17),
            ],
            report.Problems.Select(problem => (problem.Code, problem.Path, problem.Line ?? 0)).OrderBy(problem => problem.Item3).ThenBy(problem => problem.Code, StringComparer.Ordinal));
    }

    [Fact]
    public void Parse_OfWhatToJsonWrites_GivesAnEqualRoundAndTheSameBytes() => Property.Holds(DocumentGenerators.AwardRounds, round =>
    {
        var document = round.ToJson();

        var read = AwardRound.Parse(document);

        Assert.Equal(round, read);
        Assert.Equal(round.Awards, read.Awards);
        Assert.Equal(document, read.ToJson());
    });

    /// <summary>Items of assessments are written as plain values; they divide, explain and top up as the assessments do.</summary>
    [Fact]
    public void Parse_OfARoundOfAssessments_GivesTheSameAwards() => Property.Holds(CompensationGenerators.Cases, each =>
    {
        var definition = AwardRoundDefinition.Of([each.Rules.Assess(each.Plan)], Money.Of(1_000_000_000_000), Reduction.Uniform);
        if (AwardRound.TryDivide(definition with { Allocation = Money.Of(100_000) }, out var round).HasErrors)
            return; // a least award that the money does not suffice for

        var read = AwardRound.Parse(round!.ToJson());

        Assert.Equal(round.Awards.Select(award => (award.Amount, award.Reduced, award.Claim)), read.Awards.Select(award => (award.Amount, award.Reduced, award.Claim)));
        Assert.Equal(round.Awards.SelectMany(award => award.Cuts), read.Awards.SelectMany(award => award.Cuts));
        Assert.Equal(round.Explain().Explanation, read.Explain().Explanation);
        Assert.Equal(round.ToJson(), read.ToJson());
        Assert.Equal(round.Definition.Items[0].CountedUnits(), read.Definition.Items[0].Units);
    });

    /// <summary>An approved amount may be a warning only, which leaves the round whole.</summary>
    [Fact]
    public void TryParse_OfAnApprovalAboveWhatIsKnown_WarnsAndGivesTheRound()
    {
        var report = AwardRound.TryParse(
            Encoding.UTF8.GetBytes(Document.Replace(
                "\"number\": 1,",
                "\"number\": 1, \"approval\": { \"resolution\": \"7\", \"day\": \"2023-02-01\", \"amounts\": [ { \"service\": \"a\", \"amount\": 1001, \"reason\": \"x\" }, { \"service\": \"b\", \"amount\": 0, \"reason\": \"y\" } ] },",
                StringComparison.Ordinal).Replace("\"allocation\": 1000", "\"allocation\": 2000", StringComparison.Ordinal)),
            out var round);

        Assert.Equal(Money.Of(1001), round!["a"].Granted);
        var problem = Assert.Single(report.Problems);
        Assert.Equal((RoundProblemCodes.AboveCeiling, "$.approval.amounts[0].amount", ProblemSeverity.Warning, 3), (problem.Code, problem.Path, problem.Severity, problem.Line));
    }

    [Fact]
    public void Parse_OfTheFrozenDocumentOfVersion1_GivesTheRoundThatItGaveThen()
    {
        var frozen = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Documents", "frozen", "award-round-1.json"));

        var round = AwardRound.Parse(frozen);

        Assert.Equal(frozen, round.ToJson());
        var annotated = Docs.Read("documents", "award-round.jsonc") // with the words that the problem had then
            .Replace("Služba má 1 až 100 řádků (forma a jednotka).", "Plán nemá žádný řádek.", StringComparison.Ordinal).Replace("A service has 1 to 100 lines (form and unit).", "The plan has no line.", StringComparison.Ordinal);
        Assert.Equal(AwardRound.Parse(Encoding.UTF8.GetBytes(annotated)), round);
        var (definition, first) = (round.Definition, round.Definition.Items[0]);
        Assert.Equal((2, 2023, Money.Of(1_000_000), RoundingRule.Down(10), MinimumPolicy.AwardNothing), (definition.Number, definition.Year, definition.Allocation, definition.Rounding, definition.BelowLeast!.Value));
        Assert.Equal((ServiceType.ShelteredHousing, "7213", 2, AwardLimit.Request, AssessmentNotes.ExternalCeiling), (first.Type, first.Area!.Code, first.Priority, first.Limit, first.Notes));
        Assert.Equal(Citation.Section(LegalAct.SocialServicesAct, "101a").AsAmendedBy("254/2014 Sb."), definition.Source);
        Assert.Equal(new LaterRound.Redistribution([new("Domov Habr", Money.Of(120_000), new LocalDate(2023, 10, 2))]), definition.Later);

        // 0.5 × 750 000 that are left to the capped amount; the resolution lowered it.
        Assert.Equal((Money.Of(375_000), Money.Of(300_000)), (round["Chráněné bydlení Lípa"].Amount, round["Chráněné bydlení Lípa"].Granted));
        Assert.Equal(AwardReason.TopUp, round["Domov Habr"].Reason);
        Assert.Equal(AwardReason.Problems, round["Domov Jíva"].Reason);
    }

    [Fact]
    public void Parse_OfTheAnnotatedDocument_ShowsEveryPropertyThatTheReaderAsksFor()
    {
        var text = Encoding.UTF8.GetBytes(Docs.Read("documents", "award-round.jsonc"));
        var root = DocumentReader.Read(text, "award-round", 1, [])!;
        _ = AwardRoundDocument.ReadInside(root);

        Assert.Empty(AwardRound.TryParse(text, out _).ToText(Language.English));
        Assert.Empty(AnnotatedDocument.NotShown(root));
    }

    [Theory]
    [InlineData("\"kind\": \"per-unit\", \"values\": [ { \"service\": \"51\", \"unit\": \"bed\", \"perUnit\": 1, \"colour\": 1 } ]", "$.later.values[0].colour")]
    [InlineData("\"kind\": \"redistribution\", \"returns\": [ { \"service\": \"a\", \"amount\": 1, \"day\": \"2023-10-01\", \"colour\": 1 } ]", "$.later.returns[0].colour")]
    public void TryParse_OfAnUnknownPropertyInAnyPart_TellsIt(string later, string place)
    {
        var report = AwardRound.TryParse(
            Encoding.UTF8.GetBytes($$"""
            {
              "schema": "socialservices.award-round/1", "number": 2, "year": 2023, "allocation": 10, "reduction": { "method": "uniform" }, "rounding": { "step": 1, "mode": "down" },
              "later": { {{later}} },
              "items": [
                { "service": "a", "optimum": 10, "capped": 10, "units": [ { "unit": "bed", "count": "1", "colour": 1 } ], "problems": [ { "code": "x", "path": "$", "severity": "warning", "text": "x", "colour": 1 } ] }
              ],
              "approval": { "resolution": "1", "day": "2023-10-01", "colour": 1, "amounts": [ { "service": "a", "amount": 10, "colour": 1 } ] }
            }
            """),
            out _);

        Assert.Equal(
            ["$.approval.amounts[0].colour", "$.approval.colour", "$.items[0].problems[0].colour", "$.items[0].units[0].colour", place],
            report.Problems.Select(problem => problem.Path).Order(StringComparer.Ordinal));
        Assert.All(report.Problems, problem => Assert.Equal("document.unknown-property", problem.Code));
    }

    [Fact]
    public void Parse_OfALaterRound_GivesWhatItIsAbout()
    {
        var source = Citation.Document(new("usnesení 5", "resolution 5"));
        LaterRound[] kinds =
        [
            new LaterRound.UpToOptimum(),
            new LaterRound.RaisedCapacities(),
            new LaterRound.PerUnit([new(ServiceType.ShelteredHousing, Unit.BedDay, Exact.Of(10, 3), source), new(ServiceType.PersonalAssistance, Unit.Hour, Exact.One)]),
            new LaterRound.Redistribution([new("a", Money.Of(1), new(2023, 10, 2))]),
            new LaterRound.Redistribution([new("a", Money.Of(1), new(2023, 10, 2))]) { WithReturners = true },
        ];

        Assert.All(kinds, kind => Assert.Equal(kind, AwardRound.Parse(
            AwardRound.Divide(RoundSample.Of(10, Reduction.Uniform, RoundSample.Item("a", 10)) with { Number = 2, Later = kind }).ToJson()).Definition.Later));
    }
}
