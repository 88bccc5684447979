using SocialServices.Domain.Compensation.Assessments;
using SocialServices.Domain.Compensation.Awards;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Testing;

namespace SocialServices.Domain.Tests.Golden;

public sealed class AwardRoundCases
{
    public static TheoryData<string> Files => [.. Load().Select(golden => golden.FileName)];

    [Theory]
    [MemberData(nameof(Files))]
    public void AwardRound_OfAWorkedExample_GivesItsNumbersAndItsApprovedExplanation(string file)
    {
        var golden = Load().Single(golden => golden.FileName == file);
        var input = CaseInput.Read<Input>(golden);

        var definition = input.ToDefinition();
        var round = AwardRound.Divide(definition);
        Assert.Equal(AwardRoundOracle.Divide(definition), round.Awards.Select(award => award.Amount).ToValueList());
        if (input.Next is { } next)
            round = round.Next(new LaterRound.UpToOptimum(), next.Allocation, (next.Requests ?? []).Select(request => round[request.Key].Item.WithRequest(request.Value)));

        var actual = round.Awards.ToDictionary(award => award.Service, award => award.Amount.ToString(), StringComparer.Ordinal);
        foreach (var award in round.Awards)
        {
            actual[$"total {award.Service}"] = award.Total.ToString();
            actual[$"reason {award.Service}"] = award.Reason.ToString();
        }

        actual["remainder"] = round.Remainder.ToString();
        actual["ratios"] = round.Ratios.Count == 0 ? "none" : string.Join(", ", round.Ratios.Select(ratio => ratio.Value));
        golden.Verify(actual);
        golden.VerifyText("cs", $"{round.Explain(input.Explain).ToText(Language.Czech)}\n{round.Explain().ToText(Language.Czech)}");
        golden.VerifyText("en", $"{round.Explain(input.Explain).ToText(Language.English)}\n{round.Explain().ToText(Language.English)}");
    }

    private static ValueList<GoldenCase> Load() => GoldenCase.LoadAll(Path.Combine(AppContext.BaseDirectory, "Golden", "cases", "award-round"));

    private sealed record Input(
        int Year, Money Allocation, string Method, Rounding Rounding, Row[] Items, string Explain,
        string? Funding = null, PriorityCoefficient[]? Coefficients = null, string? Remainder = null, string? BelowLeast = null, Later? Next = null)
    {
        public AwardRoundDefinition ToDefinition() => new()
        {
            Year = Year,
            Items = Items.Select(item => item.ToItem()).ToValueList(),
            Allocation = Allocation,
            Reduction = new() { Reduction = ToReduction(), Remainder = Remainder is null ? default : Enum.Parse<RemainderPolicy>(Remainder) },
            Rounding = RoundingRule.Of(Rounding.Step, Enum.Parse<RoundingMode>(Rounding.Mode)),
            BelowLeast = BelowLeast is null ? null : Enum.Parse<MinimumPolicy>(BelowLeast),
            Funding = Funding is null ? null : PublicSource.All.Single(source => source.Code == Funding),
        };

        private Reduction ToReduction() => Method switch
        {
            "uniform" => Reduction.Uniform,
            "by-priority" => Reduction.ByPriority,
            "by-coefficient" => Reduction.ByCoefficient(Coefficients!.ToValueList()),
            "capped-water-filling" => Reduction.CappedWaterFilling,
            _ => throw new InvalidOperationException($"The method '{Method}' is not known."),
        };
    }

    private sealed record Rounding(Money Step, string Mode);

    private sealed record Later(Money Allocation, Dictionary<string, Money>? Requests = null);

    private sealed record Row(
        string Service, Money Optimum, Money? Capped = null, string? Limit = null, Money? Request = null, int Priority = 1, Money? Least = null, Money? Most = null, Money? Room = null)
    {
        public RoundItem ToItem() => new()
        {
            Service = Service,
            Optimum = Optimum,
            Capped = Capped ?? Optimum,
            Limit = Limit is null ? AwardLimit.None : Enum.Parse<AwardLimit>(Limit),
            Request = Request,
            Priority = Priority,
            Least = Least,
            Most = Most,
            Room = Room,
        };
    }
}
