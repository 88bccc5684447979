using System.Text;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;
using SocialServices.Domain.Time;
using SocialServices.Domain.Validation;
using static SocialServices.Domain.Tests.Compensation.Problems;

namespace SocialServices.Domain.Tests.Compensation;

/// <summary>What is wrong in a document, with path and line, in the words that a clerk reads.</summary>
public sealed class MethodologyDocumentTests
{
    [Theory]
    [InlineData("300000", "1e5",
        "$.services[0].value (line 14): Expected an amount in CZK of at most two decimals, such as 307000.00, not '1e5'. [document.wrong-form]",
        "$.services[0].value (řádek 14): Očekává se částka v Kč s nejvýše dvěma desetinnými místy, např. 307000.00, ne '1e5'. [document.wrong-form]")]
    [InlineData("300000", "\"abc\"",
        "$.services[0].value (line 14): Expected an amount in CZK of at most two decimals, such as 307000.00, not 'abc'. [document.wrong-form]",
        "$.services[0].value (řádek 14): Očekává se částka v Kč s nejvýše dvěma desetinnými místy, např. 307000.00, ne 'abc'. [document.wrong-form]")]
    [InlineData("300000", "1.005",
        "$.services[0].value (line 14): The amount is finer than a haléř: '1.005'. Round it by a named rule. [document.too-fine]",
        "$.services[0].value (řádek 14): Částka je jemnější než haléř: '1.005'. Zaokrouhlete podle pojmenovaného pravidla. [document.too-fine]")]
    [InlineData("300000", "true",
        "$.services[0].value (line 14): Expected an amount in CZK of at most two decimals, such as 307000.00. [document.wrong-kind]",
        "$.services[0].value (řádek 14): Očekává se částka v Kč s nejvýše dvěma desetinnými místy, např. 307000.00. [document.wrong-kind]")]
    [InlineData("\"51\"", "\"53\"",
        "$.services[0].service (line 14): Expected the section of a service type, such as \"51\" or \"60a\", not '53'. [document.unknown-code]",
        "$.services[0].service (řádek 14): Očekává se paragraf druhu služby, např. \"51\" nebo \"60a\", ne '53'. [document.unknown-code]")]
    [InlineData("\"form\": \"residential\"", "\"form\": \"field\"",
        "$.services[0].form (line 14): The service sheltered housing (§ 51) has no form 'field'; allowed forms: residential. [methodology.form-not-allowed]",
        "$.services[0].form (řádek 14): Služba chráněné bydlení (§ 51) nemá formu 'field'; dovolené formy: residential. [methodology.form-not-allowed]")]
    [InlineData("\"value\": 300000, ", "",
        "$.services[0].value (line 14): The number is missing; this base needs it. [methodology.missing-number]",
        "$.services[0].value (řádek 14): Údaj chybí; tento základ výpočtu jej potřebuje. [methodology.missing-number]")]
    [InlineData("\"award\":", "\"limits\": { \"eligibleCostShare\": 1.01 },\n  \"award\":",
        "$.limits.eligibleCostShare (line 12): A share is from 0 to 1 (0 to 100%), not 1.01. [methodology.range]",
        "$.limits.eligibleCostShare (řádek 12): Podíl je od 0 do 1 (0 až 100 %), ne 1.01. [methodology.range]")]
    [InlineData("\"award\":", "\"share\": { \"ofCeiling\": \"101 %\" },\n  \"award\":",
        "$.share.ofCeiling (line 12): A share is from 0 to 1 (0 to 100%), not 1.01. [methodology.range]",
        "$.share.ofCeiling (řádek 12): Podíl je od 0 do 1 (0 až 100 %), ne 1.01. [methodology.range]")]
    [InlineData("\"schema\": \"socialservices.methodology/1\",", "",
        "$.schema (line 1): The property 'schema' is missing. [document.missing-property]",
        "$.schema (řádek 1): Chybí vlastnost 'schema'. [document.missing-property]")]
    [InlineData("methodology/1", "methodology/2",
        "$.schema (line 2): The document has the newer schema 'socialservices.methodology/2'; this version of the library reads 'socialservices.methodology/1'. Update the library. [document.schema]",
        "$.schema (řádek 2): Dokument má novější schéma 'socialservices.methodology/2'; tato verze knihovny čte 'socialservices.methodology/1'. Aktualizujte knihovnu. [document.schema]")]
    [InlineData("methodology/1", "plan/1",
        "$.schema (line 2): Expected the schema 'socialservices.methodology/1', not 'socialservices.plan/1'. [document.schema]",
        "$.schema (řádek 2): Očekává se schéma 'socialservices.methodology/1', ne 'socialservices.plan/1'. [document.schema]")]
    [InlineData("\"version\": 1,", "\"version\": 1,\n  \"version\": 2,",
        "$.version (line 5): The property 'version' stands twice. [document.repeated-property]",
        "$.version (řádek 5): Vlastnost 'version' je uvedena dvakrát. [document.repeated-property]")]
    [InlineData("\"id\": \"vzor-2023\",", "",
        "$.id (line 1): The property 'id' is missing. [document.missing-property]",
        "$.id (řádek 1): Chybí vlastnost 'id'. [document.missing-property]")]
    [InlineData("\"mode\": \"down\"", "\"mode\": \"down\", \"modes\": 1",
        "$.award.rounding.modes (line 12): The property 'modes' is not known; known are: mode, step. [document.unknown-property]",
        "$.award.rounding.modes (řádek 12): Vlastnost 'modes' není známa; známé: mode, step. [document.unknown-property]")]
    [InlineData("\"award\":", "\"unitNet\": { \"rounding\": \"nearest\" },\n  \"award\":",
        "$.unitNet.rounding (line 12): Expected an object { … }. [document.wrong-kind]",
        "$.unitNet.rounding (řádek 12): Očekává se objekt { … }. [document.wrong-kind]")]
    [InlineData("\"award\":", "\"share\": { \"ofCeiling\": 1, \"territory\": 0 },\n  \"award\":",
        "$.share (line 12): Give exactly one of 'ofCeiling' and 'territory'. [document.wrong-kind]",
        "$.share (řádek 12): Uveďte právě jedno z 'ofCeiling' a 'territory'. [document.wrong-kind]")]
    [InlineData("\"unit-value\"", "\"unit-valu\"",
        "$.base (line 11): Expected one of the codes reference-cost, unit-value, previous-award, not 'unit-valu'. [document.unknown-code]",
        "$.base (řádek 11): Očekává se některý z kódů reference-cost, unit-value, previous-award, ne 'unit-valu'. [document.unknown-code]")]
    public void TryParse_OfOneFault_TellsItAloneWithPathAndLine(string good, string bad, string english, string czech)
    {
        Assert.Contains(good, Sample.Document, StringComparison.Ordinal);
        var report = Parse(Sample.Document.Replace(good, bad, StringComparison.Ordinal), out var methodology);

        Assert.Null(methodology);
        AssertReport(report, english, czech);
    }

    [Theory]
    [InlineData("\"region\"", "region", 6)]
    [InlineData("\"Kraj\",", "\"Kraj\",,", 6)]
    [InlineData("  ]\n}", "  ]\n", 16)]
    public void TryParse_OfNoJson_NamesTheLine(string good, string bad, int line)
    {
        Assert.Contains(good, Sample.Document.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        var problem = Assert.Single(Parse(Sample.Document.ReplaceLineEndings("\n").Replace(good, bad, StringComparison.Ordinal), out _).Problems);

        Assert.Equal((DocumentProblemCodes.Syntax, "$", line), (problem.Code, problem.Path, problem.Line));
        Assert.Equal("Text není platný JSON; zkontrolujte závorky, čárky a uvozovky na tomto řádku a před ním.", problem.Text.Czech);
        Assert.StartsWith("The text is not valid JSON: ", problem.Text.English, StringComparison.Ordinal);
        Assert.DoesNotContain("LineNumber", problem.Text.English, StringComparison.Ordinal);
    }

    /// <summary>What a person does who never chose a mode of the reader: the comma and the comment are told by what to do.</summary>
    [Theory]
    [InlineData("  ]\n}", "  ],\n}", 16, "odstraňte čárku před uzavírací závorkou na tomto řádku.", "remove the comma before the closing bracket on this line.")]
    [InlineData("  ]\n}", "  ], // end\n}", 16, "odstraňte čárku před uzavírací závorkou na tomto řádku.", "remove the comma before the closing bracket on this line.")]
    [InlineData("\n  ]\n}", ",\n  ]\n}", 15, "odstraňte čárku před uzavírací závorkou na tomto řádku.", "remove the comma before the closing bracket on this line.")]
    [InlineData("  ]\n}", "  ]\n} /* end", 16, "komentář je mezi /* a\u00A0*/, nebo od // do konce řádku.", "a comment stands between /* and */, or goes from // to the end of the line.")]
    [InlineData("\"Kraj\",", "\"Kraj\", / region", 6, "komentář je mezi /* a\u00A0*/, nebo od // do konce řádku.", "a comment stands between /* and */, or goes from // to the end of the line.")]
    public void TryParse_OfACommaTooManyOrABrokenComment_SaysWhatToDo(string good, string bad, int line, string czech, string english)
    {
        Assert.Contains(good, Sample.Document.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        var problem = Assert.Single(Parse(Sample.Document.ReplaceLineEndings("\n").Replace(good, bad, StringComparison.Ordinal), out _).Problems);

        Assert.Equal((DocumentProblemCodes.Syntax, line), (problem.Code, problem.Line));
        Assert.Equal(new($"Text není platný JSON: {czech}", $"The text is not valid JSON: {english}"), problem.Text);
    }

    [Fact]
    public void TryParse_OfABracketThatClosesNothing_SaysNothingOfAComma() => Assert.Equal(
        "The text is not valid JSON: ']' is invalid without a matching open.", Assert.Single(Parse(Sample.Document.ReplaceLineEndings("\n").Replace("  ]\n}", "  ]\n]", StringComparison.Ordinal), out _).Problems).Text.English);

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t")]
    [InlineData("// only a comment")]
    public void TryParse_OfNothing_SaysThatTheDocumentIsEmpty(string document) => Assert.Equal(
        new("Dokument je prázdný.", "The document is empty."), Assert.Single(Parse(document, out _).Problems).Text);

    [Fact]
    public void TryParse_OfAnotherEncoding_AsksForUtf8()
    {
        // One byte for each letter with an accent, as Windows code pages have it.
        var report = CompensationMethodology.TryParse(Encoding.Latin1.GetBytes(Sample.Document), out var methodology);

        Assert.Null(methodology);
        AssertReport(
            report,
            "$ (line 10): The text is not UTF-8, or has an incomplete \\u character; save the document in UTF-8. [document.syntax]",
            "$ (řádek 10): Text není v kódování UTF-8, nebo má neúplný znak \\u; uložte dokument v UTF-8. [document.syntax]");
        AssertReport(CompensationMethodology.TryParse(Encoding.Unicode.GetPreamble(), out _), "$ (line 1): The document is in UTF-16; save it in UTF-8. [document.syntax]", "$ (řádek 1): Dokument je v kódování UTF-16; uložte jej v UTF-8. [document.syntax]");
        AssertReport(CompensationMethodology.TryParse([], out _), "$ (line 1): The document is empty. [document.syntax]", "$ (řádek 1): Dokument je prázdný. [document.syntax]");
        Assert.Equal(DocumentProblemCodes.Syntax, Assert.Single(Parse(Sample.Document.Replace("Vzor", "\\ud800", StringComparison.Ordinal), out _).Problems).Code);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("7")]
    [InlineData("{}")]
    [InlineData("{ \"schema\": 1 }")]
    [InlineData("// only a comment")]
    public void TryParse_OfSomethingElse_TellsOneProblem(string document)
    {
        Assert.Single(Parse(document, out var methodology).Problems);
        Assert.Null(methodology);
        Assert.Throws<DomainValidationException>(() => CompensationMethodology.Parse(Encoding.UTF8.GetBytes(document)));
    }

    [Fact]
    public void TryParse_OfManyFaults_TellsEachWithItsPlace()
    {
        const string Document = """
            {
              "schema": "socialservices.methodology/1",
              "id": " ",
              "version": 1.5,
              "region": "Kraj",
              "year": 2023,
              "purpose": "award",
              "decisions": "2023-12-31..2023-01-01",
              "source": "usnesení",
              "base": "unit-value",
              "colour": "blue",
              "limits": { "minimum": "abc", "belowMinimum": "raise", "eligibleCostShare": 1.5 },
              "award": { "rounding": { "step": 7, "mode": "down" } },
              "services": [
                { "service": "99", "form": "field", "unit": "bed", "value": 1, "status": "example", "source": "a" },
                7,
                { "service": "51", "form": "field", "unit": "bed", "value": -5, "status": "example", "source": "b" },
                { "service": "51", "form": "residential", "unit": "bed", "value": 1.005, "status": "guessed", "source": "c" },
                { "service": "51", "form": "residential", "unit": "bed", "status": "example", "source": "d" },
                { "service": "51", "form": "residential", "unit": "bed", "value": 5, "status": "example", "source": "e", "index": 1.04 }
              ]
            }
            """;

        AssertReport(
            Parse(Document, out var methodology),
            """
            $.name (line 1): The property 'name' is missing. [document.missing-property]
            $.id (line 3): The text must not be blank. [methodology.blank]
            $.version (line 4): Expected a whole number, not '1.5'. [document.wrong-form]
            $.decisions (line 8): Expected days such as "2022-01-01..2022-12-31" or "2022-01-01..", not '2023-12-31..2023-01-01'. [document.wrong-form]
            $.colour (line 11): The property 'colour' is not known; known are: award, base, ceiling, coefficients, decisions, enoughProviders, funding, id, limits, name, otherSources, performance, purpose, reduction, region, revenue, schema, services, settlement, share, source, unitNet, units, version, year. [document.unknown-property]
            $.limits.minimum (line 12): Expected an amount in CZK of at most two decimals, such as 307000.00, not 'abc'. [document.wrong-form]
            $.limits.eligibleCostShare (line 12): A share is from 0 to 1 (0 to 100%), not 1.5. [methodology.range]
            $.award.rounding.step (line 13): A rounding step is 0.01, 1, 10, 100 or 1000 CZK, not '7'. [document.wrong-form]
            $.services[0].service (line 15): Expected the section of a service type, such as "51" or "60a", not '99'. [document.unknown-code]
            $.services[1] (line 16): Expected an object { … }. [document.wrong-kind]
            $.services[2].form (line 17): The service sheltered housing (§ 51) has no form 'field'; allowed forms: residential. [methodology.form-not-allowed]
            $.services[2].value (line 17): An amount is 0 CZK or more, not −5.00 CZK. [methodology.range]
            $.services[3].value (line 18): The amount is finer than a haléř: '1.005'. Round it by a named rule. [document.too-fine]
            $.services[3].status (line 18): Expected one of the codes published, derived, example, not 'guessed'. [document.unknown-code]
            $.services[4].value (line 19): The number is missing; this base needs it. [methodology.missing-number]
            $.services[5].index (line 20): The number has no effect with these settings; remove it. [methodology.unused-number]
            $.services[5] (line 20): A share and an index are the same for a whole service type, since they apply to a service. [methodology.contradiction]
            $.services[5] (line 20): The entry applies to the same services as $.services[4]; tell them apart by form, unit or size. [methodology.overlapping-entries]
            """,
            """
            $.name (řádek 1): Chybí vlastnost 'name'. [document.missing-property]
            $.id (řádek 3): Text nesmí být prázdný. [methodology.blank]
            $.version (řádek 4): Očekává se celé číslo, ne '1.5'. [document.wrong-form]
            $.decisions (řádek 8): Očekává se období, např. "2022-01-01..2022-12-31" nebo "2022-01-01..", ne '2023-12-31..2023-01-01'. [document.wrong-form]
            $.colour (řádek 11): Vlastnost 'colour' není známa; známé: award, base, ceiling, coefficients, decisions, enoughProviders, funding, id, limits, name, otherSources, performance, purpose, reduction, region, revenue, schema, services, settlement, share, source, unitNet, units, version, year. [document.unknown-property]
            $.limits.minimum (řádek 12): Očekává se částka v Kč s nejvýše dvěma desetinnými místy, např. 307000.00, ne 'abc'. [document.wrong-form]
            $.limits.eligibleCostShare (řádek 12): Podíl je od 0 do 1 (0 až 100 %), ne 1.5. [methodology.range]
            $.award.rounding.step (řádek 13): Krok zaokrouhlení je 0.01, 1, 10, 100 nebo 1000 Kč, ne '7'. [document.wrong-form]
            $.services[0].service (řádek 15): Očekává se paragraf druhu služby, např. "51" nebo "60a", ne '99'. [document.unknown-code]
            $.services[1] (řádek 16): Očekává se objekt { … }. [document.wrong-kind]
            $.services[2].form (řádek 17): Služba chráněné bydlení (§ 51) nemá formu 'field'; dovolené formy: residential. [methodology.form-not-allowed]
            $.services[2].value (řádek 17): Částka je nejméně 0 Kč, ne −5,00 Kč. [methodology.range]
            $.services[3].value (řádek 18): Částka je jemnější než haléř: '1.005'. Zaokrouhlete podle pojmenovaného pravidla. [document.too-fine]
            $.services[3].status (řádek 18): Očekává se některý z kódů published, derived, example, ne 'guessed'. [document.unknown-code]
            $.services[4].value (řádek 19): Údaj chybí; tento základ výpočtu jej potřebuje. [methodology.missing-number]
            $.services[5].index (řádek 20): Údaj nemá při tomto nastavení metodiky vliv; odstraňte jej. [methodology.unused-number]
            $.services[5] (řádek 20): Podíl a index má celý druh služby stejný, neboť se počítají za službu. [methodology.contradiction]
            $.services[5] (řádek 20): Položka platí pro tytéž služby jako $.services[4]; rozlište formu, jednotku nebo velikost. [methodology.overlapping-entries]
            """);
        Assert.Null(methodology);
    }

    /// <summary>A name that is no plain word stands in the path as any other reader writes it, so that its line is found.</summary>
    [Fact]
    public void TryParse_OfACoefficientWhoseIdIsNoWord_TellsItsLine() => AssertReport(
        Parse(
            Sample.Document
                .Replace("\"award\":", "\"coefficients\": [ { \"id\": \"a.b\", \"name\": \"ab\", \"on\": \"net\" }, { \"id\": \"c d\", \"name\": \"cd\", \"on\": \"net\" } ],\n  \"award\":", StringComparison.Ordinal)
                .Replace("\"source\": \"tabulka 1\"", "\"source\": \"tabulka 1\", \"coefficients\": {\n      \"a.b\": -1\n    }", StringComparison.Ordinal),
            out _),
        """
        $.services[0].coefficients['c d'] (line 15): The coefficient 'c d' has no general value, so this entry must have one. [methodology.missing-number]
        $.services[0].coefficients['a.b'] (line 16): A coefficient is 0 or more. [methodology.range]
        """,
        """
        $.services[0].coefficients['c d'] (řádek 15): Koeficient 'c d' nemá obecnou hodnotu, musí ji mít tato položka. [methodology.missing-number]
        $.services[0].coefficients['a.b'] (řádek 16): Koeficient je nejméně 0. [methodology.range]
        """);

    /// <summary>Every entry lacks every coefficient: where they are too many, that alone is told.</summary>
    [Fact]
    public void TryCreate_OfTooManyCoefficientsAndEntries_SaysHowMany()
    {
        var coefficients = Enumerable.Range(0, 5000).Select(i => new Coefficient { Id = FormattableString.Invariant($"k{i}"), Name = BilingualText.Same("k") }).ToValueList();
        var entries = Enumerable.Repeat(Sample.Definition.Services[0], 5000).ToValueList();

        AssertReport(
            CompensationMethodology.TryCreate(Sample.Definition with { Coefficients = coefficients, Services = entries }, out _),
            """
            $.services: A methodology has at most 1000 entries, not 5000. [methodology.range]
            $.coefficients: A methodology has at most 100 coefficients, not 5000. [methodology.range]
            """,
            """
            $.services: Metodika má nejvýše 1000 položek, ne 5000. [methodology.range]
            $.coefficients: Metodika má nejvýše 100 koeficientů, ne 5000. [methodology.range]
            """);
        Assert.Equal(["$.coefficients"], CompensationMethodology.TryCreate(Sample.Definition with { Coefficients = coefficients }, out _).Problems.Select(problem => problem.Path));
        Assert.Equal(["$.services"], CompensationMethodology.TryCreate(Sample.Definition with { Services = entries }, out _).Problems.Select(problem => problem.Path));
    }

    [Fact]
    public void TryParse_OfAPropertyThatNobodyKnows_TellsItInEveryPart()
    {
        const string Document = """
            {
              "schema": "socialservices.methodology/1", "id": "vzor-2023", "version": 1, "name": "Vzor", "region": "Kraj", "year": 2023, "purpose": "award", "source": "usnesení",
              "base": "reference-cost",
              "units": { "weight": "days-of-365" },
              "enoughProviders": 5,
              "coefficients": [ { "id": "k", "name": "koeficient", "on": "net", "value": 1 } ],
              "unitNet": { "floorAtZero": true },
              "ceiling": { "profit": "given" },
              "share": { "ofCeiling": 0.9 },
              "otherSources": { "order": "before-share" },
              "limits": { "request": true },
              "reduction": { "method": "by-coefficient", "coefficients": [ { "priority": 1, "coefficient": 0.9 } ] },
              "award": { "rounding": { "step": 10, "mode": "down" } },
              "performance": {
                "source": "čl. 13", "on": "award", "rules": [ { "form": "stepped", "steps": [ { "below": 0.9, "cut": 0.1 } ] } ],
                "minimumOccupancy": [ { "service": "51", "occupancy": 0.8, "status": "example", "source": "tabulka 8" } ] },
              "settlement": { "mode": "fixed-price" },
              "services": [
                {
                  "service": "51", "unit": "bed", "sizes": { "to": 50 }, "cost": { "personnel": 1, "operatingCap": 2 }, "revenue": [ { "name": "úhrady", "amount": 1 } ],
                  "share": { "territory": 0.1 }, "status": "example", "source": "tabulka 1" },
                { "service": "49", "unit": "bed", "cost": { "regional": 1, "national": 2, "regionalProviders": 3 }, "status": "example", "source": "tabulka 1" }
              ]
            }
            """;
        Assert.Empty(Parse(Document, out _).Problems);

        var problems = Parse(Document.Replace("{", "{ \"colour\": 1,", StringComparison.Ordinal), out var methodology).Problems;

        Assert.Null(methodology);
        Assert.Equal(
            new[]
            {
                "", ".units", ".coefficients[0]", ".unitNet", ".ceiling", ".share", ".otherSources", ".limits", ".reduction", ".reduction.coefficients[0]", ".award", ".award.rounding",
                ".performance", ".performance.rules[0]", ".performance.rules[0].steps[0]", ".performance.minimumOccupancy[0]", ".settlement",
                ".services[0]", ".services[0].sizes", ".services[0].cost", ".services[0].revenue[0]", ".services[0].share", ".services[1]", ".services[1].cost",
            }.Select(part => $"${part}.colour").Order(StringComparer.Ordinal),
            problems.Select(problem => problem.Path).Order(StringComparer.Ordinal));
        Assert.All(problems, problem => Assert.Equal(DocumentProblemCodes.UnknownProperty, problem.Code));
        Assert.Equal(
            "The property 'colour' is not known; known are: belowMinimum, eligibleCostShare, maximum, minimum, perUnit, request.",
            Assert.Single(problems, problem => problem.Path == "$.limits.colour").Text.English);
    }

    [Fact]
    public void Parse_OfLimitsThatDoNotNameTheRequest_DoesNotLimitByIt()
    {
        Parse(Sample.Document.Replace("\"award\":", "\"limits\": { \"maximum\": 1000 },\n  \"award\":", StringComparison.Ordinal), out var methodology);

        Assert.Equal(new() { Maximum = Money.Of(1000) }, methodology!.Definition.Limits);
    }

    [Fact]
    public void TryCreate_OfSettingsThatContradictTheBase_TellsEach() => AssertReport(
        CompensationMethodology.TryCreate(
            Sample.Definition with
            {
                FloorAtZero = true,
                Profit = ProfitSetting.Given,
                Share = PublicShare.OfCeiling(Rate.Percent(50)),
                Purpose = MethodologyPurpose.Ceiling,
                AwardRounding = RoundingRule.Down(1000),
                Limits = new() { Minimum = Money.Of(1500), Maximum = Money.Of(1000) },
            },
            out _),
        """
        $.purpose: Neither a value per unit nor last year's award sets a ceiling; the purpose is 'award'. [methodology.contradiction]
        $.ceiling.profit: The setting has no effect with this base; leave it out. [methodology.contradiction]
        $.share: The setting has no effect with this base; leave it out. [methodology.contradiction]
        $.unitNet.floorAtZero: The setting has no effect with this base; leave it out. [methodology.contradiction]
        $.limits.minimum: The minimum of 1 500.00 CZK is above the maximum of 1 000.00 CZK. [methodology.contradiction]
        $.limits.belowMinimum: A minimum and what happens below it ('belowMinimum') are stated together. [methodology.contradiction]
        $.limits.minimum: The minimum of 1 500.00 CZK is not a multiple of the rounding step of the award, 1 000.00 CZK. [methodology.contradiction]
        """,
        """
        $.purpose: Přímá hodnota na jednotku ani loňská dotace nestanoví vyrovnávací platbu; účel je 'award'. [methodology.contradiction]
        $.ceiling.profit: Nastavení nemá při tomto základu výpočtu vliv; vynechte je. [methodology.contradiction]
        $.share: Nastavení nemá při tomto základu výpočtu vliv; vynechte je. [methodology.contradiction]
        $.unitNet.floorAtZero: Nastavení nemá při tomto základu výpočtu vliv; vynechte je. [methodology.contradiction]
        $.limits.minimum: Minimum 1 500,00 Kč je vyšší než maximum 1 000,00 Kč. [methodology.contradiction]
        $.limits.belowMinimum: Minimum a postup pod minimem ('belowMinimum') se uvádějí společně. [methodology.contradiction]
        $.limits.minimum: Minimum 1 500,00 Kč není násobkem kroku zaokrouhlení dotace 1 000,00 Kč. [methodology.contradiction]
        """);

    [Theory]
    [InlineData("\"method\": \"uniform\"", ReductionMethod.Uniform)]
    [InlineData("\"method\": \"none\", \"order\": \"after-rounding\", \"remainder\": \"largest-remainder\"", ReductionMethod.None)]
    [InlineData("\"method\": \"by-coefficient\", \"coefficients\": [ { \"priority\": 1, \"coefficient\": \"85 %\" } ]", ReductionMethod.ByCoefficient)]
    public void Parse_OfAReduction_ReadsAndWritesIt(string section, ReductionMethod method)
    {
        var methodology = CompensationMethodology.Parse(Encoding.UTF8.GetBytes(Sample.Document.Replace("\"award\":", $"\"reduction\": {{ {section} }},\n  \"award\":", StringComparison.Ordinal)));

        Assert.Equal(method, methodology.Definition.Reduction!.Reduction.Method);
        Assert.Equal(methodology, CompensationMethodology.Parse(methodology.ToJson()));
    }

    [Fact]
    public void TryParse_OfAWrongReduction_TellsEach() => AssertReport(
        Parse(Sample.Document.Replace("\"award\":", "\"reduction\": { \"method\": \"uniform\", \"order\": \"first\", \"coefficients\": [ { \"priority\": 0, \"coefficient\": 2 } ] },\n  \"award\":", StringComparison.Ordinal), out _),
        """
        $.reduction.order (line 12): Expected one of the codes before-rounding, after-rounding, not 'first'. [document.unknown-code]
        $.reduction.coefficients (line 12): Coefficients of priorities are stated exactly with the method 'by-coefficient', at least one. [methodology.contradiction]
        $.reduction.coefficients[0].priority (line 12): A priority is a whole number from 1. [methodology.range]
        $.reduction.coefficients[0].coefficient (line 12): A share is from 0 to 1 (0 to 100%), not 2. [methodology.range]
        """,
        """
        $.reduction.order (řádek 12): Očekává se některý z kódů before-rounding, after-rounding, ne 'first'. [document.unknown-code]
        $.reduction.coefficients (řádek 12): Koeficienty priorit se uvádějí právě při způsobu 'by-coefficient', aspoň jeden. [methodology.contradiction]
        $.reduction.coefficients[0].priority (řádek 12): Priorita je celé číslo od 1. [methodology.range]
        $.reduction.coefficients[0].coefficient (řádek 12): Podíl je od 0 do 1 (0 až 100 %), ne 2. [methodology.range]
        """);

    [Theory]
    [InlineData("\"first\"", "document.wrong-kind $.reduction.coefficients[0].priority")]
    [InlineData("1", "methodology.id $.reduction.coefficients[1].priority")]
    public void TryParse_OfAPriorityThatStandsTwice_TellsItOnceAllAreRead(string priority, string told) => Assert.Equal(
        [told],
        Parse(Sample.Document.Replace("\"award\":", $"\"reduction\": {{ \"method\": \"by-coefficient\", \"coefficients\": [ {{ \"priority\": {priority}, \"coefficient\": 1 }}, {{ \"priority\": 1, \"coefficient\": 0.5 }} ] }},\n  \"award\":", StringComparison.Ordinal), out _)
            .Problems.Select(problem => $"{problem.Code} {problem.Path}"));

    [Fact]
    public void TryCreate_OfAReductionInAMethodologyOfCeilings_IsRefused() => Assert.Equal(
        "$.reduction", CompensationMethodology.TryCreate(Sample.OfCost with { Purpose = MethodologyPurpose.Ceiling, Reduction = ReductionSetting.Of(Reduction.Uniform) }, out _).Problems.Single().Path);

    [Fact]
    public void OfCeiling_OfAShareAboveOne_IsRefused() => Assert.StartsWith(
        "A value from 0 to 1 is expected.", Assert.Throws<ArgumentOutOfRangeException>(() => PublicShare.OfCeiling(Rate.Percent(101))).Message, StringComparison.Ordinal);

    [Fact]
    public void Parse_OfAServiceTypeThatNobodyKnows_SaysWhichThereAre() => Assert.Equal(
        "The service type '53' is not known; expected a section of Act 108/2006 Sb. such as '51' or '§ 51' (37, 39 to 52, 54 to 70, 60a), or 'CDZ'.",
        Assert.Throws<FormatException>(() => ServiceType.Parse("53")).Message);

    private static ValidationReport Parse(string document, out CompensationMethodology? methodology) => CompensationMethodology.TryParse(Encoding.UTF8.GetBytes(document), out methodology);

    [Fact]
    public void TryCreate_OfSettingsOutsideTheirLists_NamesThePlaceOfEach()
    {
        const int Undefined = 99;
        var definition = Sample.OfCost with
        {
            Base = (CompensationBase)Undefined,
            Weight = (TimeWeight)Undefined,
            Purpose = (MethodologyPurpose)Undefined,
            Profit = (ProfitSetting)Undefined,
            Revenue = (RevenueSetting)Undefined,
            OtherSources = OtherSourcesSetting.None with { Order = (DeductionOrder)Undefined },
            Limits = new() { Minimum = Money.Of(10), BelowMinimum = (MinimumPolicy)Undefined },
            Coefficients = [new() { Id = "a", Name = new("a", "a"), Target = (CoefficientTarget)Undefined, Value = Rate.One }],
            Services = [Sample.OfCost.Services[0] with { Status = (ParameterStatus)Undefined }],
            Performance = new()
            {
                Source = new("a", "a"), On = CutAmount.Award, Rules = [new(null, new ShortfallRule.Proportional(FulfilmentEdge.Below(Rate.One)))],
                MinimumOccupancies = [new(ServiceType.ShelteredHousing, Rate.Percent(80), (ParameterStatus)Undefined, new("a", "a"))],
            },
        };

        Assert.Equal(
            [
                "$.base", "$.ceiling.profit", "$.coefficients[0].on", "$.limits.belowMinimum", "$.otherSources.order", "$.performance.minimumOccupancy[0].status", "$.purpose", "$.revenue",
                "$.services[0].status", "$.units.weight",
            ],
            CompensationMethodology.TryCreate(definition, out _).Problems
                .Where(problem => problem.Text.English == "A setting has a value that is not defined.").Select(problem => problem.Path).Order(StringComparer.Ordinal));
    }
}
