using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Programmes;
using SocialServices.Domain.Testing;

namespace SocialServices.Domain.Tests.Golden;

public sealed class ProjectBudgetCases
{
    public static TheoryData<string> Files => [.. Load().Select(golden => golden.FileName)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Divide_OfAPublishedBudget_GivesItsNumbersAndItsApprovedExplanation(string file)
    {
        var golden = Load().Single(golden => golden.FileName == file);
        var input = CaseInput.Read<Input>(golden);
        var shares = input.Shares is [var european, var state, var own]
            ? FundingShares.Of(european, state, own, Citation.Document(new("rozhodnutí o poskytnutí dotace", "grant decision")))
            : FundingShares.Of(Programme.Parse(input.Programme!), ApplicantCategory.Parse(input.Applicant!));

        var explained = shares.Divide(input.Eligible, input.Income, RoundingRule.Of(input.Step ?? Money.OneHeller, RoundingMode.HalfAwayFromZero));

        var parts = explained.Value.Parts;
        golden.Verify(new Dictionary<string, string>
        {
            ["european"] = parts.European.ToString(),
            ["state"] = parts.State.ToString(),
            ["own"] = parts.Own.ToString(),
            ["grant"] = parts.Grant.ToString(),
        });
        Assert.Equal(input.Eligible - input.Income, parts.Total);
        Assert.Equal(parts.Total, explained.Value.Net);
        golden.VerifyText("cs", explained.ToText(Language.Czech));
        golden.VerifyText("en", explained.ToText(Language.English));
    }

    private static ValueList<GoldenCase> Load() => GoldenCase.LoadAll(Path.Combine(AppContext.BaseDirectory, "Golden", "cases", "project-budget"));

    private sealed record Input(Money Eligible, Money Income = default, string? Programme = null, string? Applicant = null, Rate[]? Shares = null, Money? Step = null);
}
