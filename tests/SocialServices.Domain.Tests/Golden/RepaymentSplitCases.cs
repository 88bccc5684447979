using SocialServices.Domain.Compensation.Repayments;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Testing;

namespace SocialServices.Domain.Tests.Golden;

public sealed class RepaymentSplitCases
{
    public static TheoryData<string> Files => [.. Load().Select(golden => golden.FileName)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Split_OfAWorkedExample_GivesItsNumbersAndItsApprovedExplanation(string file)
    {
        var golden = Load().Single(golden => golden.FileName == file);
        var input = CaseInput.Read<Input>(golden);
        var policy = input.Stated is { } stated ? RepaymentPolicy.Explicit(stated.ToValueList()) : RepaymentPolicy.All.Single(known => known.Code == input.Policy);

        var explained = RepaymentSplit.Of(input.Amount, policy, input.Contributions.Select(given => given.ToContribution()).ToValueList());

        var actual = new Dictionary<string, string> { ["total"] = explained.Value.Total.ToString() };
        foreach (var (index, part) in explained.Value.Parts.Index())
        {
            actual[FormattableString.Invariant($"part {index + 1}")] = part.Amount.ToString();
            actual[FormattableString.Invariant($"project {index + 1}")] = part.ProjectParts is { } sources ? ContributionInput.Sources(sources) : string.Empty;
        }

        golden.Verify(actual);
        Assert.Equal(input.Policy, explained.Value.Policy.Code);
        golden.VerifyText("cs", explained.ToText(Language.Czech));
        golden.VerifyText("en", explained.ToText(Language.English));
    }

    private static ValueList<GoldenCase> Load() => GoldenCase.LoadAll(Path.Combine(AppContext.BaseDirectory, "Golden", "cases", "repayment-split"));

    private sealed record Input(Money Amount, string Policy, ContributionInput[] Contributions, Money[]? Stated = null);
}
