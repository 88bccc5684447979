using System.Text;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using SocialServices.Domain.Compensation.Assessments;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Entrustments;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;
using SocialServices.Domain.Testing;
using SocialServices.Domain.Tests.Documentation;
using SocialServices.Domain.Validation;
using static SocialServices.Domain.Tests.Compensation.Problems;
using Property = SocialServices.Domain.Testing.Property;

namespace SocialServices.Domain.Tests.Compensation;

/// <summary>The document of a plan: what is wrong in it with path and line, and that nothing is lost in it.</summary>
public sealed class ServicePlanDocumentTests
{
    private const string Document = """
        {
          "schema": "socialservices.service-plan/1",
          "service": "CHB",
          "year": 2023,
          "lines": [
            { "form": "residential", "unit": "bed", "provided": [ { "from": "2023-01-01", "to": "2023-12-31", "capacity": 9 } ] }
          ],
          "request": 3000000
        }
        """;

    [Theory]
    [InlineData("3000000", "1.005",
        "$.request (line 8): The amount is finer than a haléř: '1.005'. Round it by a named rule. [document.too-fine]",
        "$.request (řádek 8): Částka je jemnější než haléř: '1.005'. Zaokrouhlete podle pojmenovaného pravidla. [document.too-fine]")]
    [InlineData("3000000", "-1",
        "$.request (line 8): An amount is from 0 CZK to 1 000 000 000 000.00 CZK, not −1.00 CZK. [plan.range]",
        "$.request (řádek 8): Částka je od 0 Kč do 1 000 000 000 000,00 Kč, ne −1,00 Kč. [plan.range]")]
    [InlineData("service-plan/1", "service-plan/2",
        "$.schema (line 2): The document has the newer schema 'socialservices.service-plan/2'; this version of the library reads 'socialservices.service-plan/1'. Update the library. [document.schema]",
        "$.schema (řádek 2): Dokument má novější schéma 'socialservices.service-plan/2'; tato verze knihovny čte 'socialservices.service-plan/1'. Aktualizujte knihovnu. [document.schema]")]
    [InlineData("\"year\": 2023,", "",
        "$.year (line 1): The property 'year' is missing. [document.missing-property]",
        "$.year (řádek 1): Chybí vlastnost 'year'. [document.missing-property]")]
    [InlineData("\"request\"", "\"requests\"",
        "$.requests (line 8): The property 'requests' is not known; known are: coefficients, eligibleCost, external, lines, otherSources, previousAward, profit, request, schema, service, type, year. [document.unknown-property]",
        "$.requests (řádek 8): Vlastnost 'requests' není známa; známé: coefficients, eligibleCost, external, lines, otherSources, previousAward, profit, request, schema, service, type, year. [document.unknown-property]")]
    [InlineData("\"capacity\": 9", "\"capacity\": -9",
        "$.lines[0].provided[0].capacity (line 6): A capacity is 0 or more, not −9 beds. [plan.range]",
        "$.lines[0].provided[0].capacity (řádek 6): Kapacita je 0 nebo více, ne −9 lůžek. [plan.range]")]
    [InlineData("\"capacity\": 9", "\"capacity\": \"2.5 fte\"",
        "$.lines[0].provided[0].capacity (line 6): The capacity is in the unit 'fte', the line in 'bed'; units never convert by themselves. [plan.different-units]",
        "$.lines[0].provided[0].capacity (řádek 6): Kapacita je v jednotce 'fte', řádek v 'bed'; jednotky se samy nepřevádějí. [plan.different-units]")]
    [InlineData("2023-12-31", "2023-12-32",
        "$.lines[0].provided[0].to (line 6): Expected a date such as 2022-03-01, not '2023-12-32'. [document.wrong-form]",
        "$.lines[0].provided[0].to (řádek 6): Očekává se datum, např. 2022-03-01, ne '2023-12-32'. [document.wrong-form]")]
    [InlineData("2023-12-31", "2024-12-31",
        "$.lines[0].provided[0] (line 6): The segment from 1 January 2023 to 31 December 2024 is not within 2023. [plan.outside-year]",
        "$.lines[0].provided[0] (řádek 6): Úsek od 1. 1. 2023 do 31. 12. 2024 neleží v roce 2023. [plan.outside-year]")]
    [InlineData("residential", "night",
        "$.lines[0].form (line 6): Expected one of the codes residential, ambulatory, field, not 'night'. [document.unknown-code]",
        "$.lines[0].form (řádek 6): Očekává se některý z kódů residential, ambulatory, field, ne 'night'. [document.unknown-code]")]
    public void TryParse_OfOneFault_TellsItAloneWithPathAndLine(string good, string bad, string english, string czech)
    {
        Assert.Contains(good, Document, StringComparison.Ordinal);

        var report = ServicePlan.TryParse(Encoding.UTF8.GetBytes(Document.Replace(good, bad, StringComparison.Ordinal)), out var plan);

        Assert.Null(plan);
        AssertReport(report, english, czech);
    }

    [Fact]
    public void TryParse_OfManyFaults_TellsEachWithItsPlace()
    {
        const string Faulty = """
            {
              "schema": "socialservices.service-plan/1",
              "service": " ",
              "type": "99",
              "year": 2023,
              "lines": [
                7,
                { "form": "night", "unit": "bed", "provided": [], "basis": "guess" },
                { "form": "field", "unit": "hour", "provided": [ { "from": "2023-01-01", "to": "2023-06-30", "capacity": 1 }, { "from": "2023-06-30", "to": "2023-12-31", "capacity": 2, "note": "" } ] }
              ],
              "otherSources": [ { "source": "lottery", "amount": 1 }, { "source": "region", "amount": -1 } ],
              "coefficients": { "k": "x", "l": -1, "m.n": -1 },
              "external": [ { "step": "vp.share", "amount": 1, "source": "" } ]
            }
            """;

        var report = ServicePlan.TryParse(Encoding.UTF8.GetBytes(Faulty), out var plan);

        Assert.Null(plan);
        Assert.Equal(
            [
                ("plan.blank", "$.service", 3), ("document.unknown-code", "$.type", 4), ("document.wrong-kind", "$.lines[0]", 7), ("document.unknown-code", "$.lines[1].form", 8),
                ("document.unknown-code", "$.lines[1].basis", 8), ("plan.empty", "$.lines[1].provided", 8), ("document.unknown-property", "$.lines[2].provided[1].note", 9),
                ("plan.overlapping-segments", "$.lines[2].provided", 9), ("document.unknown-code", "$.otherSources[0].source", 11), ("plan.range", "$.otherSources[1].amount", 11),
                ("document.wrong-form", "$.coefficients.k", 12), ("plan.range", "$.coefficients.l", 12), ("plan.range", "$.coefficients['m.n']", 12), ("document.unknown-code", "$.external[0].step", 13), ("plan.blank", "$.external[0].source", 13),
            ],
            report.Problems.Select(problem => (problem.Code, problem.Path, problem.Line ?? 0)));
    }

    [Fact]
    public void TryParse_OfPropertiesThatAreNotKnown_RefusesThemAtEveryDepth()
    {
        var text = Document.Replace("\"form\"", "\"note\": 1, \"form\"", StringComparison.Ordinal).Replace("\"request\": 3000000", """
            "otherSources": [ { "source": "region", "amount": 1, "note": 1 } ], "external": [ { "step": "vp.ceiling", "amount": 1, "source": "pověření", "note": 1 } ]
            """, StringComparison.Ordinal);

        var report = ServicePlan.TryParse(Encoding.UTF8.GetBytes(text), out _);

        Assert.Equal(["$.lines[0].note", "$.otherSources[0].note", "$.external[0].note"], report.Problems.Select(problem => problem.Path));
        Assert.All(report.Problems, problem => Assert.Equal("document.unknown-property", problem.Code));
    }

    [Fact]
    public void Parse_OfAFault_ThrowsTheReport() => Assert.Equal(
        "$.request", Assert.Single(Assert.Throws<DomainValidationException>(() => ServicePlan.Parse(Encoding.UTF8.GetBytes(Document.Replace("3000000", "-1", StringComparison.Ordinal)))).Report.Problems).Path);

    [Fact]
    public void Parse_OfDaysWithoutCapacity_ReadsTheZero() => Assert.Equal(
        Capacity.Beds(0), ServicePlan.Parse(Encoding.UTF8.GetBytes(Document.Replace("\"capacity\": 9", "\"capacity\": 0", StringComparison.Ordinal))).Definition.Lines[0].Provided[0].Capacity);

    [Fact]
    public void Parse_OfEveryProperty_GivesAnEqualPlan()
    {
        var days = CapacitySegment.WholeYear(2023, Capacity.Beds(9));
        var plan = ServicePlan.Create(Sample.Plan with
        {
            Type = ServiceType.ShelteredHousing,
            Lines = [new() { Form = ServiceForm.Residential, Basis = UnitLimit.Registration, HoldsByDay = true, Provided = days, Registered = [], InNetwork = days, Entrusted = days, Requested = days, ActualRevenue = Money.Of(1), OperatingCost = Money.Of(2) }],
            Request = Money.Of(3.05m),
            PreviousAward = Money.Of(4),
            EligibleCost = Money.Of(5),
            Profit = Money.Of(6),
            OtherSources = [new(PublicSource.Municipality, Money.Of(7))],
            Coefficients = [new("k", Rate.Of(1.04m))],
            External = [new(CompensationSteps.Ceiling, Money.Of(8), "pověření")],
        });

        Assert.Equal(plan, ServicePlan.Parse(plan.ToJson()));
    }

    [Fact]
    public void Parse_OfTheFrozenDocumentOfVersion1_GivesThePlanThatItGaveThen()
    {
        var frozen = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Documents", "frozen", "service-plan-1.json"));

        var plan = ServicePlan.Parse(frozen);

        Assert.Equal(frozen, plan.ToJson());
        Assert.Equal(
            ServicePlan.Create(new()
            {
                Service = "Chráněné bydlení Lípa",
                Type = ServiceType.ShelteredHousing,
                Year = 2023,
                Lines =
                [
                    new()
                    {
                        Form = ServiceForm.Residential,
                        Provided = [new(new LocalDate(2023, 1, 1), new LocalDate(2023, 6, 30), Capacity.Beds(9)), new(new LocalDate(2023, 7, 1), new LocalDate(2023, 12, 31), Capacity.Beds(8.5m))],
                        InNetwork = CapacitySegment.WholeYear(2023, Capacity.Beds(9)),
                    },
                ],
                Request = Money.Of(2_250_000),
                OtherSources = [new(PublicSource.Municipality, Money.Of(550_000))],
            }),
            plan);
    }

    [Fact]
    public void Parse_OfTheAnnotatedDocument_ShowsEveryPropertyThatTheReaderAsksFor()
    {
        var text = Docs.Read("documents", "service-plan.jsonc");
        var root = DocumentReader.Read(Encoding.UTF8.GetBytes(text), "service-plan", 1, [])!;
        _ = ServicePlanDocument.Definition(root);

        Assert.Empty(ServicePlan.TryParse(Encoding.UTF8.GetBytes(text), out _).ToText(Language.English));
        Assert.Empty(AnnotatedDocument.NotShown(root));
    }
}
