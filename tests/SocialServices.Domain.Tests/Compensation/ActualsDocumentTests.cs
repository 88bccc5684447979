using System.Text;
using SocialServices.Domain.Compensation.Costs;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Testing;
using SocialServices.Domain.Tests.Documentation;
using SocialServices.Domain.Tests.Properties;
using SocialServices.Domain.Validation;
using static SocialServices.Domain.Tests.Compensation.Problems;

namespace SocialServices.Domain.Tests.Compensation;

/// <summary>The document of actual costs and revenue: what is wrong in it with path and line, and that nothing is lost in it.</summary>
public sealed class ActualsDocumentTests
{
    private const string Document = """
        {
          "schema": "socialservices.actuals/1",
          "service": "CHB",
          "year": 2022,
          "lines": [
            {
              "name": "pobyt",
              "costs": [
                { "name": "mzdy", "category": "wages", "purpose": "basic", "amount": 1000, "funding": [ { "source": "state-101a", "amount": 400 } ] },
                { "name": "sestra", "category": "wages", "purpose": "health-care", "amount": 50 },
                { "name": "praní", "category": "services", "purpose": "optional", "amount": 18 }
              ],
              "revenues": [
                { "name": "úhrady", "source": "client-payments", "amount": 100 },
                { "name": "pojišťovna", "source": "health-insurance", "amount": 40 },
                { "name": "praní", "source": "optional-activities", "amount": 21 }
              ]
            }
          ],
          "policy": { "source": "metodika", "countsHealthCare": true },
          "sources": [ { "rules": "state-101a" }, { "source": "municipality", "name": "město" } ]
        }
        """;

    [Theory]
    [InlineData("actuals/1", "actuals/2",
        "$.schema (line 2): The document has the newer schema 'socialservices.actuals/2'; this version of the library reads 'socialservices.actuals/1'. Update the library. [document.schema]",
        "$.schema (řádek 2): Dokument má novější schéma 'socialservices.actuals/2'; tato verze knihovny čte 'socialservices.actuals/1'. Aktualizujte knihovnu. [document.schema]")]
    [InlineData("\"service\": \"CHB\",", "",
        "$.service (line 1): The property 'service' is missing. [document.missing-property]",
        "$.service (řádek 1): Chybí vlastnost 'service'. [document.missing-property]")]
    [InlineData("\"countsHealthCare\"", "\"countsHealth\"",
        "$.lines[0].costs[1] (line 10): The region must say whether health care is in the calculation (its cost and the payments of insurers); give policy.countsHealthCare with its source. [cost.policy]\n"
        + "$.lines[0].revenues[1] (line 15): The region must say whether health care is in the calculation (its cost and the payments of insurers); give policy.countsHealthCare with its source. [cost.policy]\n"
        + "$.policy.countsHealth (line 20): The property 'countsHealth' is not known; known are: countsEmploymentSubsidies, countsHealthCare, countsInKind, source. [document.unknown-property]",
        "$.lines[0].costs[1] (řádek 10): Kraj musí určit, zda je zdravotní péče ve výpočtu (náklad i platby pojišťoven); doplňte policy.countsHealthCare se zdrojem. [cost.policy]\n"
        + "$.lines[0].revenues[1] (řádek 15): Kraj musí určit, zda je zdravotní péče ve výpočtu (náklad i platby pojišťoven); doplňte policy.countsHealthCare se zdrojem. [cost.policy]\n"
        + "$.policy.countsHealth (řádek 20): Vlastnost 'countsHealth' není známa; známé: countsEmploymentSubsidies, countsHealthCare, countsInKind, source. [document.unknown-property]")]
    [InlineData("\"countsHealthCare\": true", "\"countsHealthCare\": \"ano\"",
        "$.policy.countsHealthCare (line 20): Expected true or false. [document.wrong-kind]",
        "$.policy.countsHealthCare (řádek 20): Očekává se true nebo false. [document.wrong-kind]")]
    [InlineData("\"optional-activities\"", "\"optional\"",
        "$.lines[0].revenues[2].source (line 16): Expected one of the codes state-101a, state-104, region, municipality, european-project, founder, other, in-kind, client-payments, care-allowance, health-insurance, workshop-products, other-revenue, earmarked-gift, other-gift, optional-activities, outside-sales, employment-subsidy, repayable-help, not 'optional'. [document.unknown-code]",
        "$.lines[0].revenues[2].source (řádek 16): Očekává se některý z kódů state-101a, state-104, region, municipality, european-project, founder, other, in-kind, client-payments, care-allowance, health-insurance, workshop-products, other-revenue, earmarked-gift, other-gift, optional-activities, outside-sales, employment-subsidy, repayable-help, ne 'optional'. [document.unknown-code]")]
    [InlineData("{ \"name\": \"praní\", \"source\": \"optional-activities\", \"amount\": 21 }", "{ \"name\": \"dar\", \"source\": \"other-gift\", \"amount\": 21 }",
        "$.lines[0].costs[2] (line 11): The pair 'optional activities': the cost of optional activities stands in the statement, the revenue from them is missing. Give both sides (with zero where there is nothing) or neither. [cost.one-sided-pair]",
        "$.lines[0].costs[2] (řádek 11): Dvojice 'fakultativní činnosti': ve výkazu je náklad na fakultativní činnosti, chybí tržba za ně. Uveďte obě strany (i s nulou), nebo žádnou. [cost.one-sided-pair]")]
    [InlineData("\"amount\": 400", "\"amount\": 1400",
        "$.lines[0].costs[0].funding (line 9): The sources pay 'mzdy' with 1 400.00 CZK together, 400.00 CZK above the cost of 1 000.00 CZK; two sources must not pay the same part. [cost.funding-above-item]",
        "$.lines[0].costs[0].funding (řádek 9): Zdroje hradí 'mzdy' dohromady 1 400,00 Kč, o 400,00 Kč více než náklad 1 000,00 Kč; tutéž část nesmí hradit dva zdroje. [cost.funding-above-item]")]
    [InlineData("\"rules\": \"state-101a\"", "\"source\": \"municipality\", \"name\": \"obec\"",
        "$.sources[1] (line 21): Rules of the source 'město' stand twice; give them once. [cost.repeated]",
        "$.sources[1] (řádek 21): Pravidla zdroje 'město' stojí dvakrát; uveďte je jednou. [cost.repeated]")]
    [InlineData("{ \"rules\": \"state-101a\" }", "{ \"rules\": \"state-101a\", \"excluded\": [ { \"from\": \"2022-01-01\", \"source\": \"x\" } ] }",
        "$.sources[0].excluded[0] (line 21): An exclusion has either a 'category' or a 'purpose', or only a 'provision' that the library knows. [cost.rules]",
        "$.sources[0].excluded[0] (řádek 21): Vyloučení má buď 'category', nebo 'purpose', anebo jen 'provision' s ustanovením, které knihovna zná. [cost.rules]")]
    public void TryParse_OfOneFault_TellsItAloneWithPathAndLine(string good, string bad, string english, string czech)
    {
        Assert.Contains(good, Document, StringComparison.Ordinal);

        var report = CostStatement.TryParse(Encoding.UTF8.GetBytes(Document.Replace(good, bad, StringComparison.Ordinal)), out var statement);

        Assert.Null(statement);
        AssertReport(report, english, czech);
    }

    [Fact]
    public void TryParse_OfManyFaults_TellsEachWithItsPlace()
    {
        const string Faulty = """
            {
              "schema": "socialservices.actuals/1",
              "service": " ",
              "year": "2022",
              "lines": [
                7,
                { "name": "A", "costs": [ { "name": "", "category": "vages", "purpose": "basic", "amount": -1, "day": "2021-01-01" }, "x" ] },
                { "name": "A", "costs": [], "revenues": [ { "name": "výrobky", "source": "workshop-products", "amount": 1.001 } ], "note": "" }
              ],
              "profit": 5,
              "profitBasis": { "schema": "socialservices.explanation/1", "step": "s", "label": "l", "formula": "f", "value": { "kind": "amount", "number": "7", "text": "7" } },
              "compensation": { "counted": [ { "category": "wages", "source": 1 } ], "excluded": [ { "provision": "§ 1" } ] },
              "sources": [ {}, { "rules": "lottery" } ]
            }
            """;

        var report = CostStatement.TryParse(Encoding.UTF8.GetBytes(Faulty), out var statement);

        Assert.Null(statement);
        Assert.Equal(
            [
                ("cost.blank", "$.service", 3), ("document.wrong-kind", "$.year", 4), ("document.wrong-kind", "$.lines[0]", 6), ("document.unknown-code", "$.lines[1].costs[0].category", 7),
                ("document.wrong-kind", "$.lines[1].costs[1]", 7), ("cost.blank", "$.lines[1].costs[0].name", 7), ("cost.range", "$.lines[1].costs[0].amount", 7),
                ("document.too-fine", "$.lines[2].revenues[0].amount", 8), ("document.unknown-property", "$.lines[2].note", 8), ("cost.repeated", "$.lines[2].name", 8),
                ("cost.basis", "$.profitBasis", 11), ("document.unknown-code", "$.compensation.counted[0].category", 12), ("document.wrong-kind", "$.compensation.counted[0].source", 12),
                ("document.unknown-code", "$.compensation.excluded[0].provision", 12), ("document.missing-property", "$.sources[0].source", 13), ("document.missing-property", "$.sources[0].name", 13),
                ("document.unknown-code", "$.sources[1].rules", 13),
            ],
            report.Problems.Select(problem => (problem.Code, problem.Path, problem.Line ?? 0)));
    }

    [Fact]
    public void TryParse_OfPropertiesThatAreNotKnown_RefusesThemAtEveryDepth()
    {
        const string Noted = """
            {
              "schema": "socialservices.actuals/1", "service": "CHB", "year": 2022, "note": 1,
              "lines": [ {
                "name": "pobyt",
                "costs": [ { "name": "mzdy", "category": "wages", "purpose": "basic", "amount": 1000, "note": 1, "funding": [ { "source": "state-101a", "amount": 400, "note": 1 } ] } ],
                "revenues": [ { "name": "úhrady", "source": "client-payments", "amount": 100, "note": 1 } ]
              } ],
              "compensation": { "note": 1, "counted": [ { "category": "assets", "source": "metodika", "note": 1 } ], "excluded": [ { "category": "travel", "from": "2022-01-01", "source": "metodika", "note": 1 } ] },
              "sources": [ { "rules": "state-101a", "note": 1 } ]
            }
            """;

        var report = CostStatement.TryParse(Encoding.UTF8.GetBytes(Noted), out _);

        Assert.Equal(
            [
                "$.note", "$.lines[0].costs[0].funding[0].note", "$.lines[0].costs[0].note", "$.lines[0].revenues[0].note",
                "$.compensation.counted[0].note", "$.compensation.excluded[0].note", "$.compensation.note", "$.sources[0].note",
            ],
            report.Problems.Select(problem => problem.Path));
        Assert.All(report.Problems, problem => Assert.Equal("document.unknown-property", problem.Code));
    }

    /// <summary>A value that could not be read silences what is checked with it, not what other items of the line say.</summary>
    [Fact]
    public void TryParse_OfAnAmountThatCouldNotBeRead_TellsTheFaultsOfOtherItemsOnly()
    {
        const string Faulty = """
            {
              "schema": "socialservices.actuals/1", "service": "CHB", "year": 2022,
              "lines": [ {
                "name": "pobyt",
                "costs": [
                  { "name": "odpisy", "category": "depreciation", "purpose": "basic", "amount": "x",
                    "basis": { "schema": "socialservices.explanation/1", "step": "s", "label": "l", "formula": "f", "value": { "kind": "amount", "number": "7", "text": "7" } } },
                  { "name": "mzdy", "category": "wages", "purpose": "basic", "amount": 1, "funding": [ { "source": "region", "amount": 2 } ] }
                ]
              } ],
              "compensation": { "counted": [ 7 ] }
            }
            """;

        var report = CostStatement.TryParse(Encoding.UTF8.GetBytes(Faulty), out _);

        Assert.Equal(
            ["document.wrong-form $.lines[0].costs[0].amount", "cost.funding-above-item $.lines[0].costs[1].funding", "document.wrong-kind $.compensation.counted[0]"],
            report.Problems.Select(problem => $"{problem.Code} {problem.Path}"));
    }

    [Fact]
    public void ToJson_OfRulesByDefault_LeavesThemOut()
    {
        using var document = System.Text.Json.JsonDocument.Parse(CostStatement.Create(Plain).ToJson());

        Assert.Equal(["schema", "service", "year", "lines"], document.RootElement.EnumerateObject().Select(property => property.Name));
    }

    /// <summary>Rules that share only the source, the name or the exclusions with those of the library are written in full.</summary>
    [Fact]
    public void Parse_OfRulesNearThoseOfTheLibrary_GivesThemBack()
    {
        var state = CostRules.StateThroughRegion;

        Assert.All([CostRules.Of(state.Source!, new("pravidla kraje", "rules of the region"), state.Exclusions), CostRules.Of(state.Source!, state.Name), CostRules.JihomoravskyProject], rules =>
        {
            var statement = CostStatement.Create(Plain with { Sources = [rules] });

            Assert.Equal(statement, CostStatement.Parse(statement.ToJson()));
        });
    }

    /// <summary>A source that pays what it may not is a warning: the document is read, and the statement keeps it.</summary>
    [Fact]
    public void TryParse_OfASourceThatPaysWhatItMayNot_WarnsAndReads()
    {
        var text = Document.Replace("\"category\": \"wages\", \"purpose\": \"basic\"", "\"category\": \"depreciation\", \"purpose\": \"basic\"", StringComparison.Ordinal);

        var report = CostStatement.TryParse(Encoding.UTF8.GetBytes(text), out var statement);

        Assert.Equal(("cost.funding-not-eligible", "$.lines[0].costs[0].funding[0]", 9), report.Problems.Select(problem => (problem.Code, problem.Path, problem.Line ?? 0)).Single());
        Assert.Equal(report.Problems.Select(problem => problem with { Line = null }), statement!.Report.Problems);
    }

    [Fact]
    public void Parse_OfADocumentWithErrors_ThrowsWithTheReport() =>
        Assert.NotEmpty(Assert.Throws<DomainValidationException>(() => CostStatement.Parse(""u8)).Report.Problems);

    [Fact]
    public void Parse_OfWhatToJsonWrites_GivesAnEqualStatementAndTheSameBytes() => Property.Holds(CostGenerators.Statements, statement =>
    {
        var document = statement.ToJson();

        var read = CostStatement.Parse(document);

        Assert.Equal(statement, read);
        Assert.Equal(document, read.ToJson());
        Assert.Equal(statement.ExplainMaximum(), read.ExplainMaximum());
    });

    [Fact]
    public void Parse_OfTheFrozenDocumentOfVersion1_GivesTheStatementThatItGaveThen()
    {
        var frozen = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Documents", "frozen", "actuals-1.json"));

        var statement = CostStatement.Parse(frozen);

        Assert.Equal(Encoding.UTF8.GetString(frozen), Encoding.UTF8.GetString(statement.ToJson()));
        Assert.Equal(WithoutWording(Frozen), WithoutWording(statement.Definition));
        Assert.Equal(
            (Money.Of(2_090_000), Money.Of(518_000), Money.Of(20_000), Money.Of(15_000)),
            (statement.Figures.Cost, statement.Figures.Revenue, statement.Figures.EarmarkedGifts, statement.Figures.Profit));
    }

    [Fact]
    public void Parse_OfTheAnnotatedDocument_ShowsEveryPropertyThatTheReaderAsksFor()
    {
        var problems = new List<Problem>();
        var root = DocumentReader.Read(Encoding.UTF8.GetBytes(Docs.Read("documents", "actuals.jsonc")), "actuals", 1, problems)!;

        Assert.NotNull(ActualsDocument.ReadInside(root));
        Assert.Equal("", new ValidationReport(problems.ToValueList()).ToText(Language.English));

        // An explanation is written by the library, never by hand.
        Assert.DoesNotContain(AnnotatedDocument.NotShown(root), path => !path.Contains("asis.", StringComparison.Ordinal));
    }

    private static CostStatementDefinition Plain => new() { Service = "CHB", Year = 2022, Lines = [new() { Name = "pobyt", Costs = [] }] };

    // A later version of the library may word a step otherwise; which step it is and its result still stand.
    private static CostStatementDefinition WithoutWording(CostStatementDefinition definition) => definition with
    {
        ProfitBasis = WithoutWording(definition.ProfitBasis),
        Lines = definition.Lines.Select(line => line with
        {
            Costs = line.Costs.Select(item => item with { Basis = WithoutWording(item.Basis) }).ToValueList(),
            Revenues = line.Revenues.Select(item => item with { Basis = WithoutWording(item.Basis) }).ToValueList(),
        }).ToValueList(),
    };

    private static Explanation? WithoutWording(Explanation? basis) => basis is null ? null : new(basis.Step, basis.Value);

    private static CostStatementDefinition Frozen
    {
        get
        {
            var methodology = Citation.Document(BilingualText.Same("metodika kraje, čl. 7"));
            return new()
            {
                Service = "Azylový dům Lípa",
                Year = 2022,
                Lines =
                [
                    new()
                    {
                        Name = "pobytová forma",
                        Costs =
                        [
                            new()
                            {
                                Name = "mzdy pracovníků", Category = CostCategory.Wages, Purpose = CostPurpose.BasicActivities, Amount = Money.Of(1_950_000), Day = new(2022, 12, 31),
                                Funding = [new(PublicSource.StateThroughRegion, Money.Of(1_500_000)), new(PublicSource.Municipality, Money.Of(300_000))],
                            },
                            CostItem.Computed("odpisy budovy", CostCategory.Depreciation, CostPurpose.BasicActivities, NetDepreciation.Of(Money.Of(250_000), Money.Of(180_000)).Explain()),
                            CostItem.Computed("DPH", CostCategory.IrrecoverableVat, CostPurpose.BasicActivities, InputVat.Of(Money.Of(200_000), VatPosition.Payer(65)).ExplainCost()),
                            new() { Name = "praní na objednávku", Category = CostCategory.Services, Purpose = CostPurpose.OptionalActivities, Amount = Money.Of(18_000.50m) },
                            new() { Name = "prostory města zdarma", Category = CostCategory.InKind, Purpose = CostPurpose.BasicActivities, Amount = Money.Of(120_000) },
                        ],
                        Revenues =
                        [
                            new() { Name = "úhrady", Source = MoneySource.ClientPayments, Amount = Money.Of(400_000), Purpose = CostPurpose.BasicActivities },
                            new() { Name = "praní na objednávku", Source = MoneySource.OptionalActivities, Amount = Money.Of(21_000) },
                            new() { Name = "prostory města zdarma", Source = MoneySource.InKind, Amount = Money.Of(120_000) },
                            new() { Name = "příspěvek úřadu práce", Source = MoneySource.EmploymentSubsidy, Amount = Money.Of(30_000) },
                            new() { Name = "dar", Source = MoneySource.EarmarkedGift, Amount = Money.Of(20_000) },
                        ],
                    },
                    new()
                    {
                        Name = "ambulantní forma",
                        Costs = [],
                        Revenues = [RevenueItem.Computed("jiné výnosy", MoneySource.OtherRevenue, NetDepreciation.Of(Money.Of(88_000), Money.Zero).Explain())],
                    },
                ],
                Profit = Money.Of(15_000),
                ProfitBasis = NetDepreciation.Of(Money.Of(15_000), Money.Zero).Explain().Explanation,
                Policy = new() { Source = methodology, CountsHealthCare = true, CountsEmploymentSubsidies = true, CountsInKind = false },
                Compensation = CostRules.Compensation.Counting(CostCategory.DeferredExpenses, methodology).With(
                    CostExclusion.Since(new(2022, 1, 1), CostCategory.Travel, methodology), CostExclusion.Since(new(2030, 1, 1), CostPurpose.HealthCare, methodology),
                    CostRules.StateThroughRegion.Exclusions.Single(exclusion => exclusion.Category == CostCategory.VoluntaryBenefits)),
                Sources =
                [
                    CostRules.StateThroughRegion.With(CostExclusion.Since(new(2022, 1, 1), CostCategory.Travel, Citation.Section(LegalAct.SubsidyUseRegulation, "1", "2"))),
                    CostRules.JihomoravskyProject, CostRules.Of(PublicSource.Municipality, new("pravidla města", "rules of the town")),
                ],
            };
        }
    }
}
