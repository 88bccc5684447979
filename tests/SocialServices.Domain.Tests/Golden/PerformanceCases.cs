using System.Text;
using System.Text.Json;
using NodaTime;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Compensation.Performances;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;
using SocialServices.Domain.Testing;
using SocialServices.Domain.Time;

namespace SocialServices.Domain.Tests.Golden;

public sealed class PerformanceCases
{
    public static TheoryData<string> Files => [.. Load().Select(golden => golden.FileName)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Performance_OfAWorkedExample_GivesItsNumbersAndItsApprovedExplanation(string file)
    {
        var golden = Load().Single(golden => golden.FileName == file);
        var input = CaseInput.Read<Input>(golden);
        var rules = input.Rules();

        var outcome = rules.CutForPerformance(input.Amount, input.Measured.Select(measured => measured.ToMeasured(rules)).ToValueList());
        var explained = outcome.Explain();

        golden.Verify(new Dictionary<string, string>
        {
            ["cut"] = outcome.Cut.ToString(),
            ["remaining"] = outcome.Remaining.ToString(),
            ["fulfilment"] = outcome.Fulfilment.ToString(),
            ["shortfall"] = outcome.Shortfall.ToString(),
            ["binding"] = outcome.Binding.Measured.Measure.ToString(),
        });
        Assert.Equal(outcome, explained.Value);
        golden.VerifyText("cs", explained.ToText(Language.Czech));
        golden.VerifyText("en", explained.ToText(Language.English));
    }

    private static ValueList<GoldenCase> Load() => GoldenCase.LoadAll(Path.Combine(AppContext.BaseDirectory, "Golden", "cases", "performance"));

    // The section "performance" of a methodology that is otherwise as small as one can be.
    private sealed record Input(JsonElement Performance, Money Amount, Measured[] Measured, string Service = "49")
    {
        public CompensationRules Rules() => CompensationMethodology.Parse(Encoding.UTF8.GetBytes($$"""
            {
              "schema": "socialservices.methodology/1", "id": "priklad-2023", "version": 1, "name": "Příklad", "region": "Kraj", "year": 2023,
              "purpose": "award", "source": "příklad", "base": "previous-award", "award": { "rounding": { "step": 1, "mode": "down" } },
              "performance": {{Performance.GetRawText()}},
              "services": [{ "service": "{{Service}}", "index": 1, "status": "example", "source": "příklad" }]
            }
            """)).Resolve(ServiceType.Parse(Service), 2023, new(2023, 1, 1));
    }

    /// <param name="Committed">"3 fte", "85 %", or a list of stretches; none for the minimum occupancy of the methodology.</param>
    private sealed record Measured(
        string Measure, string Period, JsonElement? Committed = null, string? Stated = null, Post[]? Staff = null, CapacitySegment[]? Stretches = null, Totals? Totals = null, Money? Part = null)
    {
        private static readonly Citation Contract = Citation.Document(new("smlouva, čl. 3", "the contract, article 3"));
        private static readonly Citation Report = Citation.Document(new("závěrečná zpráva", "the final report"));

        public MeasuredCommitment ToMeasured(CompensationRules rules)
        {
            var measure = PerformanceMeasure.Parse(Measure);
            var days = Validity.Parse(Period);
            var period = new DateInterval(days.From!.Value, days.To!.Value);
            return CommitmentOf(measure, period, rules).MeasuredBy(PerformanceOf(measure, period), Part);
        }

        private Commitment CommitmentOf(PerformanceMeasure measure, DateInterval period, CompensationRules rules) => Committed switch
        {
            null => Commitment.MinimumOccupancy(rules, period),
            { ValueKind: JsonValueKind.Array } stretches => Commitment.AverageOf(measure, period, CaseInput.Read<CapacitySegment[]>(stretches).ToValueList(), Contract),
            { } text when measure.IsShare => Commitment.Of(measure, period, Rate.Parse(text.GetString()!), Contract),
            { } text => Commitment.Of(measure, period, Quantity.Parse(text.GetString()!), Contract),
        };

        private Performance PerformanceOf(PerformanceMeasure measure, DateInterval period) =>
            Staff is not null ? Performance.Of(StaffList.Create(new() { Service = "Služba", Period = period, Contracts = Staff.Select(post => post.ToContract()).ToValueList() }), measure)
            : Stretches is not null ? Performance.AverageOf(measure, period, Stretches.ToValueList(), Report)
            : Totals is not null ? Performance.Stated(measure, period, Occupancy.Of(Exact.Of(Totals.Capacity), Exact.Of(Totals.Occupied)), Report)
            : measure.IsShare ? Performance.Stated(measure, period, Rate.Parse(Stated!), Report)
            : Performance.Stated(measure, period, Quantity.Parse(Stated!), Report);
    }

    private sealed record Totals(long Capacity, long Occupied);

    private sealed record Post(string Worker, decimal WeeklyHours, string? Vacant = null)
    {
        public StaffContract ToContract() => new EmploymentContract
        {
            Worker = Worker, Category = StaffCategory.SocialWorkers, Forms = StaffFormGroup.AmbulatoryAndField, WeeklyHours = WeeklyHours,
            Vacancies = Vacant is null ? [] : [new(Validity.Parse(Vacant).From!.Value, Validity.Parse(Vacant).To!.Value)],
        };
    }
}
