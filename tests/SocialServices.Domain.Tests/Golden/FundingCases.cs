using System.Text.Json.Serialization;
using NodaTime;
using SocialServices.Domain.Entrustments;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;
using SocialServices.Domain.Testing;

namespace SocialServices.Domain.Tests.Golden;

public sealed class FundingCases
{
    private static readonly ServiceIdentifier Service = ServiceIdentifier.Parse("1234567");

    public static TheoryData<string> Files => [.. Load().Select(golden => golden.FileName)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Funding_OfAWorkedExample_GivesItsProblems(string file)
    {
        var golden = Load().Single(golden => golden.FileName == file);
        var input = CaseInput.Read<Input>(golden);

        var report = input.Costs is { } costs
            ? FundingOverview.CheckCosts(costs.Select(cost => new FundedCost(Service, cost.Item, cost.Whole, cost.Source, cost.Part)))
            : FundingOverview.Check(input.Periods!.Select(period => period.ToPeriod()), [input.Act()]);

        golden.Verify(new Dictionary<string, string>
        {
            ["problems"] = FormattableString.Invariant($"{report.Problems.Count}"),
            ["codes"] = string.Join(' ', report.Problems.Select(problem => problem.Code).Distinct().Order(StringComparer.Ordinal)),
        });
        if (report.Problems.Count == 0)
            return;
        golden.VerifyText("cs", report.ToText(Language.Czech));
        golden.VerifyText("en", report.ToText(Language.English));
    }

    private static ValueList<GoldenCase> Load() => GoldenCase.LoadAll(Path.Combine(AppContext.BaseDirectory, "Golden", "cases", "funding"));

    private sealed record Input(Capacity? Entrusted = null, int? Year = null, int? LastYear = null, Paid[]? Periods = null, Cost[]? Costs = null)
    {
        public Entrustment Act() => Entrustment.Create(new()
        {
            Number = "P-1",
            IssuedOn = new(Year!.Value - 1, 12, 1),
            Duration = new(new(Year.Value, 1, 1), new(LastYear ?? Year.Value, 12, 31)),
            Lines = [new(Service, ServiceForm.Field, Entrusted!.Value)],
        });
    }

    private sealed record Paid(LocalDate From, LocalDate To, [property: JsonConverter(typeof(JsonStringEnumConverter<FundingInstrument>))] FundingInstrument Instrument, string Source, Capacity Units)
    {
        public FundedPeriod ToPeriod() => new(Service, ServiceForm.Field, new(From, To), Instrument, Source, Units);
    }

    private sealed record Cost(string Item, [property: JsonPropertyName("cost")] Money Whole, string Source, [property: JsonPropertyName("paid")] Money Part);
}
