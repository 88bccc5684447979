using SocialServices.Domain.Compensation.Repayments;
using SocialServices.Domain.Entrustments;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Testing;

namespace SocialServices.Domain.Tests.Golden;

public sealed class EfficiencyIncentiveCases
{
    public static TheoryData<string> Files => [.. Load().Select(golden => golden.FileName)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Incentive_OfAWorkedExample_GivesItsNumbersAndItsApprovedExplanation(string file)
    {
        var golden = Load().Single(golden => golden.FileName == file);
        var input = CaseInput.Read<Input>(golden);

        var explained = new EfficiencyIncentive
        {
            Regime = StateAidRegime.Decision2012,
            PlannedNetCost = input.Planned,
            ActualNetCost = input.Actual,
            Share = input.Share,
            ShareSource = Citation.Document(new("pověření", "entrustment")),
            IsQualityMet = input.Quality,
            HardCap = input.Cap,
            ProfitSoFar = input.Profit,
        }.Compute();

        golden.Verify(new Dictionary<string, string> { ["incentive"] = explained.Value.ToString() });
        golden.VerifyText("cs", explained.ToText(Language.Czech));
        golden.VerifyText("en", explained.ToText(Language.English));
    }

    private static ValueList<GoldenCase> Load() => GoldenCase.LoadAll(Path.Combine(AppContext.BaseDirectory, "Golden", "cases", "efficiency-incentive"));

    private sealed record Input(Money Planned, Money Actual, Rate Share, bool Quality, Money? Cap = null, Money Profit = default);
}
