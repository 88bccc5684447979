using NodaTime;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Programmes;
using SocialServices.Domain.Projects.Budgets;
using SocialServices.Domain.Testing;

namespace SocialServices.Domain.Tests.Golden;

public sealed class DrawdownCases
{
    public static TheoryData<string> Files => [.. Load().Select(golden => golden.FileName)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Budget_OfPublishedFigures_GivesItsNumbersAndItsApprovedExplanation(string file)
    {
        var golden = Load().Single(golden => golden.FileName == file);
        var input = CaseInput.Read<Input>(golden);
        var programme = Programme.Parse(input.Programme);
        var shares = FundingShares.Of(programme, ApplicantCategory.Parse(input.Applicant));

        var (expected, explanation) = input.Grant is { } grant
            ? Read(ProjectBudget.FromGrant(input.Project, input.Total, grant, shares, programme))
            : Draw(Drawdown.Create(ProjectBudget.Create(new() { Project = input.Project, TotalCost = input.Total, OutsideEligible = input.Outside, Income = input.Income, Shares = shares, Programme = programme }),
                (input.Periods ?? []).Select(period => new DrawdownPeriod(new(period.From, period.To), period.Expenditure, period.Income, period.Advance)).ToValueList()));

        golden.Verify(expected);
        golden.VerifyText("cs", explanation.ToText(Language.Czech));
        golden.VerifyText("en", explanation.ToText(Language.English));
    }

    private static (Dictionary<string, string>, Explanation) Read(Explained<ProjectBudget> read) => (new(StringComparer.Ordinal)
    {
        ["eligible"] = read.Value.Eligible.ToString(),
        ["outside"] = read.Value.OutsideEligible.ToString(),
        ["european"] = read.Value.Parts.European.ToString(),
        ["state"] = read.Value.Parts.State.ToString(),
        ["own"] = read.Value.Parts.Own.ToString(),
        ["grant"] = read.Value.Parts.Grant.ToString(),
    }, read.Explanation);

    private static (Dictionary<string, string>, Explanation) Draw(Drawdown drawdown) => (new(StringComparer.Ordinal)
    {
        ["european"] = string.Join(" + ", drawdown.Rows.Select(row => row.Parts.European)),
        ["state"] = string.Join(" + ", drawdown.Rows.Select(row => row.Parts.State)),
        ["own"] = string.Join(" + ", drawdown.Rows.Select(row => row.Parts.Own)),
        ["remaining"] = drawdown.Remaining.Total.ToString(),
        ["advanceBalance"] = drawdown.AdvanceBalance.ToString(),
        ["beyond"] = drawdown.BeyondBudget.ToString(),
    }, drawdown.Explain().Explanation);

    private static ValueList<GoldenCase> Load() => GoldenCase.LoadAll(Path.Combine(AppContext.BaseDirectory, "Golden", "cases", "drawdown"));

    private sealed record Input(string Project, string Programme, string Applicant, Money Total, Money Outside = default, Money Income = default, Money? Grant = null, Period[]? Periods = null);

    private sealed record Period(LocalDate From, LocalDate To, Money Expenditure, Money Income = default, Money Advance = default);
}
