using NodaTime;
using SocialServices.Domain.Indicators.Capacities;
using SocialServices.Domain.Indicators.Persons;
using SocialServices.Domain.Indicators.Targets;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;
using SocialServices.Domain.Testing;
using SocialServices.Domain.Time;

namespace SocialServices.Domain.Tests.Golden;

public sealed class TargetCases
{
    private static readonly Citation Decision = Citation.Document(new("rozhodnutí o\u00A0poskytnutí dotace, příloha 1", "grant decision, annex 1"));

    public static TheoryData<string> Fulfilments => [.. Load("indicator-fulfilment").Select(golden => golden.FileName)];

    public static TheoryData<string> Levies => [.. Load("indicator-levy").Select(golden => golden.FileName)];

    public static TheoryData<string> Reports => [.. Load("indicator-report").Select(golden => golden.FileName)];

    public static TheoryData<string> Loads => [.. Load("capacity-load").Select(golden => golden.FileName)];

    [Theory]
    [MemberData(nameof(Fulfilments))]
    public void Fulfilment_OfAWorkedExample_GivesItsNumbersAndItsApprovedExplanation(string file)
    {
        var golden = Load("indicator-fulfilment").Single(golden => golden.FileName == file);

        var fulfilment = CaseInput.Read<FulfilmentInput>(golden).ToFulfilment();
        var explained = fulfilment.Explain();

        golden.Verify(new Dictionary<string, string>
        {
            ["state"] = fulfilment.State.ToString(),
            ["target"] = fulfilment.Version?.Value?.ToString() ?? "none",
            ["compared"] = fulfilment.ComparedTarget?.ToString() ?? "none",
            ["ratio"] = fulfilment.Ratio?.ToString() ?? "none",
            ["percent"] = fulfilment.Ratio is { } ratio ? Rate4(ratio) : "none",
            ["achieved"] = fulfilment.Achieved.ToString(),
        });
        Assert.Equal(fulfilment, explained.Value);
        golden.VerifyText("cs", explained.ToText(Language.Czech));
        golden.VerifyText("en", explained.ToText(Language.English));
    }

    [Theory]
    [MemberData(nameof(Levies))]
    public void Levy_OfAWorkedExample_GivesItsNumbersAndItsApprovedExplanation(string file)
    {
        var golden = Load("indicator-levy").Single(golden => golden.FileName == file);
        var input = CaseInput.Read<LevyInput>(golden);
        var fulfilments = input.Fulfilments.Select(each => each.ToFulfilment()).ToValueList();

        var totals = input.Kinds.Select(kind => TotalFulfilment.Of(Enum.Parse<IndicatorKind>(kind), input.ToCap(), input.ToServices(), fulfilments)).ToValueList();
        var levy = IndicatorLevy.Of(input.ToRules(), input.Base, totals);
        var explained = levy.Explain();

        var actual = new Dictionary<string, string> { ["levy"] = levy.Amount.ToString() };
        foreach (var each in levy.Kinds)
        {
            actual[$"{each.Total.Kind} total"] = each.Total.Value?.ToString() ?? "none";
            actual[$"{each.Total.Kind} levy"] = each.Bracket is null ? "none" : $"{each.Bracket.Levy}: {each.Amount}";
        }

        golden.Verify(actual);
        Assert.Equal(levy, explained.Value);
        golden.VerifyText("cs", explained.ToText(Language.Czech));
        golden.VerifyText("en", explained.ToText(Language.English));
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void Report_OfAPublishedInstruction_IsDueOnItsDay(string file)
    {
        var golden = Load("indicator-report").Single(golden => golden.FileName == file);
        var input = CaseInput.Read<ReportInput>(golden);
        var rule = input.Move is null ? ReportDueRule.QuarterByTenth : ReportDueRule.Of(3, 10, Enum.Parse<DueDayMove>(input.Move), Decision);
        var realisation = DateIntervalOf(input.Realisation);

        var reports = rule.ReportsOf(realisation);
        var explained = rule.DueOn(realisation.End);

        golden.Verify(reports.ToDictionary(report => Validity.Between(report.Days.Start, report.Days.End).ToString(), report => NodaTime.Text.LocalDatePattern.Iso.Format(report.DueOn), StringComparer.Ordinal));
        Assert.Equal(reports[^1].DueOn, explained.Value);
        golden.VerifyText("cs", explained.ToText(Language.Czech));
        golden.VerifyText("en", explained.ToText(Language.English));
    }

    [Theory]
    [MemberData(nameof(Loads))]
    public void Load_OfPublishedTargets_IsTheirRatio(string file)
    {
        var golden = Load("capacity-load").Single(golden => golden.FileName == file);
        var input = CaseInput.Read<LoadInput>(golden);

        var load = CapacityLoad.Of(input.Persons, input.Capacity);
        var explained = load.Explain();

        golden.Verify(new Dictionary<string, string>
        {
            ["load"] = load.Value.ToString(),
            ["rounded"] = Quantity.Round(load.Value, Unit.One, 2, RoundingMode.HalfAwayFromZero).ToString(),
        });
        golden.VerifyText("cs", explained.ToText(Language.Czech));
        golden.VerifyText("en", explained.ToText(Language.English));
    }

    private static ValueList<GoldenCase> Load(string topic) => GoldenCase.LoadAll(Path.Combine(AppContext.BaseDirectory, "Golden", "cases", topic));

    // In per cent, to four decimals as the published examples have them.
    private static string Rate4(Exact ratio) => Quantity.Round(ratio * Exact.Of(100), Unit.One, 4, RoundingMode.HalfAwayFromZero).ToString();

    private static DateInterval DateIntervalOf(Validity days) => new(days.From!.Value, days.To!.Value);

    private sealed record FulfilmentInput(
        Indicator Indicator, VersionInput[] Versions, Quantity Achieved, LocalDate LastDay, string Obligation = "Obligatory", ServiceType? Service = null, Money? Drawn = null, Money? Maximum = null)
    {
        public IndicatorFulfilment ToFulfilment() => IndicatorFulfilment.Of(
            IndicatorTarget.Create(new()
            {
                Indicator = Indicator,
                Obligation = Enum.Parse<TargetObligation>(Obligation),
                Service = Service,
                Versions = Versions.Select(version => new TargetVersion(version.From, version.Value, Decision) { ApprovedOn = version.Approved ?? version.From }).ToValueList(),
            }),
            Achieved, LastDay, Drawn is { } drawn ? GrantDrawing.Of(drawn, Maximum!.Value) : null);
    }

    private sealed record VersionInput(LocalDate From, Quantity? Value = null, LocalDate? Approved = null);

    private sealed record LevyInput(
        FulfilmentInput[] Fulfilments, string[] Kinds, Money Base, BracketInput[] Outputs, BracketInput[]? Results = null, Rate? ResultsFrom = null, Rate? Cap = null, string Combination = "Sum", string? Services = null)
    {
        public OverfulfilmentCap ToCap() => Cap is { } most ? OverfulfilmentCap.At(most, Decision) : OverfulfilmentCap.None(Decision);

        public TargetsOfServices? ToServices() => Services is null ? null : Enum.Parse<TargetsOfServices>(Services);

        public LevyRules ToRules() => new()
        {
            Source = Citation.Document(new("rozhodnutí o\u00A0poskytnutí dotace (příklad), část III", "grant decision (example), part III")),
            Outputs = LevySchedule.OfEmploymentOutputs(Brackets(Outputs)),
            Results = Results is null ? null : LevySchedule.Of(ResultsFrom!.Value, Brackets(Results)),
            Combination = Enum.Parse<LevyCombination>(Combination),
            Rounding = RoundingRule.ToHeller,
        };

        private static ValueList<LevyBracket> Brackets(BracketInput[] brackets) => brackets.Select(bracket => new LevyBracket(bracket.From, bracket.Levy)).ToValueList();
    }

    private sealed record BracketInput(Rate From, Rate Levy);

    private sealed record ReportInput(Validity Realisation, string? Move = null);

    private sealed record LoadInput(Quantity Persons, Quantity Capacity);
}
