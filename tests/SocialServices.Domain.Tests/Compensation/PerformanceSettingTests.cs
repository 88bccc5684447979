using System.Text;
using NodaTime;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Compensation.Performances;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;
using SocialServices.Domain.Validation;
using static SocialServices.Domain.Tests.Compensation.Problems;

namespace SocialServices.Domain.Tests.Compensation;

/// <summary>The section "performance" of a methodology.</summary>
public sealed class PerformanceSettingTests
{
    [Fact]
    public void Cuts_BesideAndOnAnEdge_FollowsWhetherTheEdgeIsCut()
    {
        var (below, upTo) = (FulfilmentEdge.Below(Rate.Percent(95)), FulfilmentEdge.UpTo(Rate.Percent(95)));

        Assert.Equal((true, false, false), (below.Cuts(Exact.Of(949, 1000)), below.Cuts(Exact.Of(95, 100)), below.Cuts(Exact.Of(951, 1000))));
        Assert.Equal((true, true, false), (upTo.Cuts(Exact.Of(949, 1000)), upTo.Cuts(Exact.Of(95, 100)), upTo.Cuts(Exact.Of(951, 1000))));
    }

    [Fact]
    public void Parse_OfEveryForm_ReadsWhatItSays()
    {
        var setting = Parse("""
            { "source": "čl. 13", "on": "price", "several": "parts", "rounding": { "step": 10, "mode": "up" },
              "rules": [
                { "measure": "staff", "form": "proportional", "below": "95 %" },
                { "measure": "occupancy", "form": "excess-only", "upTo": 0.9 },
                { "form": "stepped", "steps": [{ "below": 1, "cut": 0.1 }, { "upTo": 0.5, "cut": 1 }] } ],
              "minimumOccupancy": [{ "service": "50", "occupancy": 0.92, "status": "published", "source": "tabulka 8" }] }
            """);

        Assert.Equal(
            new PerformanceSetting
            {
                Source = BilingualText.Same("čl. 13"),
                On = CutAmount.Price,
                Several = SeveralMeasures.Parts,
                Rounding = RoundingRule.Of(Money.Of(10), RoundingMode.Up),
                Rules =
                [
                    new(PerformanceMeasure.Staff, new ShortfallRule.Proportional(FulfilmentEdge.Tolerating(Rate.Percent(5)))),
                    new(PerformanceMeasure.Occupancy, new ShortfallRule.ExcessOnly(FulfilmentEdge.UpTo(Rate.Percent(90)))),
                    new(null, new ShortfallRule.Stepped([new(FulfilmentEdge.Below(Rate.One), Rate.Percent(10)), new(FulfilmentEdge.UpTo(Rate.Percent(50)), Rate.One)])),
                ],
                MinimumOccupancies = [new(ServiceType.SpecialRegimeHomes, Rate.Percent(92), ParameterStatus.Published, BilingualText.Same("tabulka 8"))],
            },
            setting);
        Assert.IsType<ShortfallRule.Proportional>(setting.RuleFor(PerformanceMeasure.Staff));
        Assert.IsType<ShortfallRule.Stepped>(setting.RuleFor(PerformanceMeasure.DirectCare));
    }

    [Fact]
    public void TryParse_OfManyFaults_TellsEachWithItsPlace()
    {
        var report = CompensationMethodology.TryParse(Document("""
            { "source": " ", "on": "grant", "several": "best",
              "rules": [
                { "measure": "smiles", "form": "proportional", "below": 0.95 },
                { "measure": "staff", "form": "proportional", "below": 0.95, "upTo": 0.9 },
                { "measure": "staff", "form": "excess-only", "below": 1.2 },
                { "form": "linear", "below": 0.9 },
                { "measure": "hours", "form": "stepped", "below": 0.9, "steps": [{ "below": 0.9, "cut": 0.2 }, { "below": 0.95, "cut": 0.3 }, { "upTo": 0.5, "cut": 1.5 }, 7] },
                { "measure": "persons", "form": "stepped", "steps": [] } ],
              "minimumOccupancy": [
                { "service": "40", "occupancy": 0.9, "status": "example", "source": "a" },
                { "service": "49", "occupancy": 90, "status": "example", "source": "" },
                { "service": "49", "occupancy": 0.9, "status": "example", "source": "c" } ] }
            """), out var methodology);

        Assert.Null(methodology);
        AssertReport(
            report,
            """
            $.performance.on (line 1): Expected one of the codes ceiling, price, award, not 'grant'. [document.unknown-code]
            $.performance.several (line 1): Expected one of the codes worst, sum, parts, not 'best'. [document.unknown-code]
            $.performance.source (line 1): The text must not be blank. [methodology.blank]
            $.performance.rules[0].measure (line 3): Expected one of the codes direct-care, staff, bed-days, occupancy, hours, time-units, persons, contacts, interventions, not 'smiles'. [document.unknown-code]
            $.performance.rules[1] (line 4): Give exactly one of 'below' and 'upTo'. [document.wrong-kind]
            $.performance.rules[2].below (line 5): An edge of fulfilment is above 0 and at most 1 (100%), not 1.2. [methodology.range]
            $.performance.rules[3].form (line 6): Expected one of the codes proportional, excess-only, stepped, not 'linear'. [document.unknown-code]
            $.performance.rules[4].steps[3] (line 7): Expected an object { … }. [document.wrong-kind]
            $.performance.rules[4].below (line 7): The property 'below' is not known; known are: form, measure, steps. [document.unknown-property]
            $.performance.rules[4].steps[1] (line 7): Each further step has a lower edge of fulfilment and a higher cut than the one before. [methodology.contradiction]
            $.performance.rules[4].steps[2].cut (line 7): A cut is above 0 and at most 1 (100%), not 1.5. [methodology.range]
            $.performance.rules[5].steps (line 8): Give at least one step. [methodology.missing-number]
            $.performance.minimumOccupancy[0].service (line 10): The service home care (§ 40) has no residential form, so it has no occupancy. [methodology.form-not-allowed]
            $.performance.minimumOccupancy[1].source (line 11): The text must not be blank. [methodology.blank]
            $.performance.minimumOccupancy[1].occupancy (line 11): A minimum occupancy is above 0 and at most 1 (100%), not 90. [methodology.range]
            $.performance.minimumOccupancy[2] (line 12): The minimum occupancy of homes for the elderly (§ 49) stands twice. [methodology.overlapping-entries]
            """,
            """
            $.performance.on (řádek 1): Očekává se některý z kódů ceiling, price, award, ne 'grant'. [document.unknown-code]
            $.performance.several (řádek 1): Očekává se některý z kódů worst, sum, parts, ne 'best'. [document.unknown-code]
            $.performance.source (řádek 1): Text nesmí být prázdný. [methodology.blank]
            $.performance.rules[0].measure (řádek 3): Očekává se některý z kódů direct-care, staff, bed-days, occupancy, hours, time-units, persons, contacts, interventions, ne 'smiles'. [document.unknown-code]
            $.performance.rules[1] (řádek 4): Uveďte právě jedno z 'below' a 'upTo'. [document.wrong-kind]
            $.performance.rules[2].below (řádek 5): Hranice naplnění je nad 0 a nejvýše 1 (100 %), ne 1.2. [methodology.range]
            $.performance.rules[3].form (řádek 6): Očekává se některý z kódů proportional, excess-only, stepped, ne 'linear'. [document.unknown-code]
            $.performance.rules[4].steps[3] (řádek 7): Očekává se objekt { … }. [document.wrong-kind]
            $.performance.rules[4].below (řádek 7): Vlastnost 'below' není známa; známé: form, measure, steps. [document.unknown-property]
            $.performance.rules[4].steps[1] (řádek 7): Každý další stupeň má nižší hranici naplnění a vyšší krácení než předchozí. [methodology.contradiction]
            $.performance.rules[4].steps[2].cut (řádek 7): Krácení je nad 0 a nejvýše 1 (100 %), ne 1.5. [methodology.range]
            $.performance.rules[5].steps (řádek 8): Uveďte aspoň jeden stupeň krácení. [methodology.missing-number]
            $.performance.minimumOccupancy[0].service (řádek 10): Služba pečovatelská služba (§ 40) nemá pobytovou formu, obložnost u ní není. [methodology.form-not-allowed]
            $.performance.minimumOccupancy[1].source (řádek 11): Text nesmí být prázdný. [methodology.blank]
            $.performance.minimumOccupancy[1].occupancy (řádek 11): Minimální obložnost je nad 0 a nejvýše 1 (100 %), ne 90. [methodology.range]
            $.performance.minimumOccupancy[2] (řádek 12): Minimální obložnost služby domovy pro seniory (§ 49) je uvedena dvakrát. [methodology.overlapping-entries]
            """);
    }

    /// <summary>A rule or a service that could not be read may be another one than the stand-in; whether it stands twice is known once it is read.</summary>
    [Theory]
    [InlineData("{ \"measure\": \"uvazky\", \"form\": \"proportional\", \"below\": 0.9 }", "\"49\"", "document.unknown-code $.performance.rules[0].measure")]
    [InlineData("null", "\"49\"", "document.wrong-kind $.performance.rules[0]")]
    [InlineData("{ \"measure\": \"hours\", \"form\": \"proportional\", \"below\": 0.9 }", "\"99\"", "document.unknown-code $.performance.minimumOccupancy[0].service")]
    public void TryParse_OfARuleThatCannotBeRead_TellsNotThatAnotherStandsTwice(string rule, string service, string told)
    {
        var report = CompensationMethodology.TryParse(Document($$"""
            { "source": "čl. 13", "on": "award", "several": "sum",
              "rules": [ {{rule}}, { "measure": "staff", "form": "proportional", "below": 0.95 }, { "form": "proportional", "below": 0.95 } ],
              "minimumOccupancy": [
                { "service": {{service}}, "occupancy": 0.9, "status": "example", "source": "a" },
                { "service": "{{ServiceType.All.First(type => type.Allows(ServiceForm.Residential) == true).Code}}", "occupancy": 0.9, "status": "example", "source": "b" } ] }
            """), out _);

        Assert.Equal([told], report.Problems.Select(problem => $"{problem.Code} {problem.Path}"));
    }

    [Fact]
    public void TryParse_OfASectionThatLacksAll_AsksForEach() => AssertReport(
        CompensationMethodology.TryParse(Document("{ \"rules\": [] }"), out _),
        """
        $.performance.source (line 1): The property 'source' is missing. [document.missing-property]
        $.performance.on (line 1): The property 'on' is missing. [document.missing-property]
        $.performance.rules (line 1): Give at least one rule. [methodology.missing-number]
        """,
        """
        $.performance.source (řádek 1): Chybí vlastnost 'source'. [document.missing-property]
        $.performance.on (řádek 1): Chybí vlastnost 'on'. [document.missing-property]
        $.performance.rules (řádek 1): Uveďte aspoň jedno pravidlo krácení. [methodology.missing-number]
        """);

    [Fact]
    public void TryCreate_OfTwoRulesForOneMeasure_IsRefused() => AssertReport(
        CompensationMethodology.TryCreate(Sample.Definition with { Performance = Setting with { Rules = [.. Setting.Rules, .. Setting.Rules, new(PerformanceMeasure.Hours, Proportional), new(PerformanceMeasure.Hours, Proportional)] } }, out _),
        """
        $.performance.rules[1]: The rule for every other measure stands twice. [methodology.overlapping-entries]
        $.performance.rules[3]: The rule for the measure 'hours' stands twice. [methodology.overlapping-entries]
        """,
        """
        $.performance.rules[1]: Pravidlo pro ostatní ukazatele je uvedeno dvakrát. [methodology.overlapping-entries]
        $.performance.rules[3]: Pravidlo pro ukazatel 'hours' je uvedeno dvakrát. [methodology.overlapping-entries]
        """);

    [Fact]
    public void TryCreate_OfCutsAndOccupanciesOfZeroAndStepsThatDoNotClimb_TellsEach() => AssertReport(
        CompensationMethodology.TryCreate(
            Sample.Definition with
            {
                Performance = Setting with
                {
                    Source = new("čl. 13", " "),
                    Rules = [new(null, new ShortfallRule.Stepped([Step(95, 0), Step(95, 10), Step(90, 10), Step(80, 100)]))],
                    MinimumOccupancies =
                    [
                        new(ServiceType.ShelteredHousing, Rate.Zero, ParameterStatus.Example, new(" ", "table 8")),
                        new(ServiceType.HomesForTheElderly, Rate.One, ParameterStatus.Example, new("tabulka 8", " ")),
                    ],
                },
            },
            out _),
        """
        $.performance.source: The text must not be blank. [methodology.blank]
        $.performance.rules[0].steps[0].cut: A cut is above 0 and at most 1 (100%), not 0. [methodology.range]
        $.performance.rules[0].steps[1]: Each further step has a lower edge of fulfilment and a higher cut than the one before. [methodology.contradiction]
        $.performance.rules[0].steps[2]: Each further step has a lower edge of fulfilment and a higher cut than the one before. [methodology.contradiction]
        $.performance.minimumOccupancy[0].source: The text must not be blank. [methodology.blank]
        $.performance.minimumOccupancy[0].occupancy: A minimum occupancy is above 0 and at most 1 (100%), not 0. [methodology.range]
        $.performance.minimumOccupancy[1].source: The text must not be blank. [methodology.blank]
        """,
        """
        $.performance.source: Text nesmí být prázdný. [methodology.blank]
        $.performance.rules[0].steps[0].cut: Krácení je nad 0 a nejvýše 1 (100 %), ne 0. [methodology.range]
        $.performance.rules[0].steps[1]: Každý další stupeň má nižší hranici naplnění a vyšší krácení než předchozí. [methodology.contradiction]
        $.performance.rules[0].steps[2]: Každý další stupeň má nižší hranici naplnění a vyšší krácení než předchozí. [methodology.contradiction]
        $.performance.minimumOccupancy[0].source: Text nesmí být prázdný. [methodology.blank]
        $.performance.minimumOccupancy[0].occupancy: Minimální obložnost je nad 0 a nejvýše 1 (100 %), ne 0. [methodology.range]
        $.performance.minimumOccupancy[1].source: Text nesmí být prázdný. [methodology.blank]
        """);

    [Fact]
    public void TryParse_OfAnEdgeOfZero_IsRefused() => AssertReport(
        CompensationMethodology.TryParse(Document("{ \"source\": \"čl. 13\", \"on\": \"award\", \"rules\": [{ \"form\": \"proportional\", \"below\": 0 }] }"), out _),
        "$.performance.rules[0].below (line 1): An edge of fulfilment is above 0 and at most 1 (100%), not 0. [methodology.range]",
        "$.performance.rules[0].below (řádek 1): Hranice naplnění je nad 0 a nejvýše 1 (100 %), ne 0. [methodology.range]");

    [Fact]
    public void RuleFor_NoMeasure_IsRefused() => Assert.Equal("measure", Assert.Throws<ArgumentNullException>(() => Setting.RuleFor(null!)).ParamName);

    [Fact]
    public void TryCreate_OfASettingOutsideTheList_IsRefused() => Assert.Equal(
        [MethodologyProblemCodes.Range, MethodologyProblemCodes.Blank],
        CompensationMethodology.TryCreate(Sample.Definition with { Performance = Setting with { On = (CutAmount)7, Source = default } }, out _).Problems.Select(problem => problem.Code).OrderDescending(StringComparer.Ordinal));

    [Fact]
    public void Edge_OfAShareOutsideItsRange_IsRefused()
    {
        Assert.StartsWith("A share of the commitment above 0, at most 1 (100%), is expected.", Assert.Throws<ArgumentOutOfRangeException>(() => FulfilmentEdge.Below(Rate.Zero)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => FulfilmentEdge.UpTo(Rate.Percent(101)));
        Assert.StartsWith("A tolerance from 0 to below 1 (100%) is expected.", Assert.Throws<ArgumentOutOfRangeException>(() => FulfilmentEdge.Tolerating(Rate.One)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => FulfilmentEdge.Tolerating(Rate.Percent(-1)));
        Assert.Equal(FulfilmentEdge.Below(Rate.One), FulfilmentEdge.Tolerating(Rate.Zero));
        Assert.Throws<ArgumentOutOfRangeException>(() => Proportional.ShareCutAt(Exact.Of(-1)));
    }

    [Fact]
    public void ToText_OfRules_SaysWhatIsCut()
    {
        var stepped = new ShortfallRule.Stepped([new(FulfilmentEdge.Below(Rate.Percent(95)), Rate.Percent(5)), new(FulfilmentEdge.UpTo(Rate.Percent(80)), Rate.Percent(20))]);

        Assert.Equal("při naplnění pod 95 %: 5 %; nejvýše 80 %: 20 % částky", Readable(stepped.ToText(Language.Czech)));
        Assert.Equal("fulfilment below 95%: 5%; at most 80%: 20% of the amount", stepped.ToString());
        Assert.Equal("při naplnění pod 95 % celý nenaplněný rozsah", Readable(Proportional.ToText(Language.Czech)));
        Assert.Equal("only what is missing to 95% of the commitment", new ShortfallRule.ExcessOnly(FulfilmentEdge.Tolerating(Rate.Percent(5))).ToString());
        Assert.Equal("below 95%", FulfilmentEdge.Below(Rate.Percent(95)).ToString());
    }

    [Fact]
    public void Measure_OfEveryCode_IsFound()
    {
        Assert.All(PerformanceMeasure.All, measure => Assert.Same(measure, PerformanceMeasure.Parse(measure.ToString())));
        Assert.Equal(
            "The measure 'smiles' is not known; expected one of direct-care, staff, bed-days, occupancy, hours, time-units, persons, contacts, interventions.",
            Assert.Throws<FormatException>(() => PerformanceMeasure.Parse("smiles")).Message);
        Assert.Equal(PerformanceMeasure.Occupancy, Assert.Single(PerformanceMeasure.All, measure => measure.IsShare));
    }

    private static ShortfallRule Proportional { get; } = new ShortfallRule.Proportional(FulfilmentEdge.Tolerating(Rate.Percent(5)));

    private static ShortfallStep Step(int belowPercent, int cutPercent) => new(FulfilmentEdge.Below(Rate.Percent(belowPercent)), Rate.Percent(cutPercent));

    private static PerformanceSetting Setting { get; } = new() { Source = BilingualText.Same("čl. 13"), On = CutAmount.Award, Rules = [new(null, Proportional)] };

    private static PerformanceSetting Parse(string section)
    {
        var methodology = CompensationMethodology.Parse(Document(section));
        Assert.Equal(methodology, CompensationMethodology.Parse(methodology.ToJson()));
        return methodology.Definition.Performance!;
    }

    // On the line of the schema, so that the section starts on line 1.
    private static byte[] Document(string section)
    {
        var whole = Sample.Document.ReplaceLineEndings("\n").Replace("\n", " ", StringComparison.Ordinal);
        return Encoding.UTF8.GetBytes(whole.Replace("\"award\": {", $"\"performance\": {section}, \"award\": {{", StringComparison.Ordinal));
    }
}
