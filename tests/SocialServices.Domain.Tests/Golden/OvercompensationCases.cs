using NodaTime;
using SocialServices.Domain.Compensation.Repayments;
using SocialServices.Domain.Entrustments;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Testing;
using SocialServices.Domain.Time;

namespace SocialServices.Domain.Tests.Golden;

public sealed class OvercompensationCases
{
    public static TheoryData<string> Files => [.. Load().Select(golden => golden.FileName)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Check_OfAWorkedExample_GivesItsNumbersAndItsApprovedExplanation(string file)
    {
        var golden = Load().Single(golden => golden.FileName == file);
        var input = CaseInput.Read<Input>(golden);

        var explained = input.ToCheck(input.Years).Evaluate();
        var outcome = explained.Value;

        var actual = new Dictionary<string, string>
        {
            ["over"] = outcome.Over.ToString(),
            ["average"] = RoundingRule.ToHeller.Round(outcome.Average).ToString(),
            ["limit"] = outcome.Limit?.ToString() ?? string.Empty,
            ["carry"] = outcome.Carry.ToString(),
            ["repay"] = outcome.Repay.ToString(),
            ["next"] = outcome.NextPayment?.ToString() ?? string.Empty,
            ["update"] = outcome.ParametersMustBeUpdated ? "true" : "false",
            ["reasons"] = string.Join(", ", outcome.Reasons),
        };
        foreach (var (index, part) in outcome.Parts.Index())
        {
            actual[FormattableString.Invariant($"part {index + 1}")] = $"{part.Over}, carried {part.Carry}";
            actual[FormattableString.Invariant($"project {index + 1}")] = part.ProjectParts is { } sources ? ContributionInput.Sources(sources) : string.Empty;
        }

        var explanation = explained.Explanation;
        if (input.Before is { } before)
            explanation = Correct(input, before, actual);
        golden.Verify(actual);
        golden.VerifyText("cs", explanation.ToText(Language.Czech));
        golden.VerifyText("en", explanation.ToText(Language.English));
    }

    private static Explanation Correct(Input input, CheckedYear[] before, Dictionary<string, string> actual)
    {
        var previous = input.ToCheck(before).Evaluate();
        var corrected = input.ToCheck(input.Years).Correct(previous, input.Deducted, Money.Zero, Citation.Document(new("protokol auditu", "audit protocol")));
        actual["previous over"] = corrected.Value.Previous.Over.ToString();
        actual["credited"] = corrected.Value.Credited.ToString();
        actual["to pay"] = corrected.Value.ToPay.ToString();
        actual["to deduct"] = corrected.Value.ToDeduct.ToString();
        actual["to give back"] = corrected.Value.ToGiveBack.ToString();
        return corrected.Explanation;
    }

    private static ValueList<GoldenCase> Load() => GoldenCase.LoadAll(Path.Combine(AppContext.BaseDirectory, "Golden", "cases", "overcompensation"));

    /// <summary>Without contributions all money is the region's own and may be carried.</summary>
    private sealed record Input(
        CheckedYear[] Years, ContributionInput[]? Contributions = null, NextInput? Next = null, bool Allowed = true, bool Net = true, string? Entrusted = null, string? AnnualiseBy = null,
        string Regime = "2012/21/EU", LocalDate? Assessed = null, CheckedYear[]? Before = null, Money Deducted = default)
    {
        public OvercompensationCheck ToCheck(CheckedYear[] years) => new()
        {
            Rules = StateAidRules.For(StateAidRegime.Parse(Regime), Assessed ?? new(2019, 3, 31)),
            Years = years.ToValueList(),
            Contributions = (Contributions ?? [new("region", Money.Sum(years.Select(year => year.Received)), MayBeCarried: true)]).Select(given => given.ToContribution()).ToValueList(),
            AuthorityAllowsCarry = Allowed,
            Next = Next is null ? null : new(Next.Year, Next.Planned, Enum.Parse<Continuation>(Next.Continuation)),
            NetWithinCheckPeriod = Net,
            Entrusted = Entrusted is null ? null : ContributionInput.Days(Entrusted),
            AnnualiseBy = AnnualiseBy is null ? null : Enum.Parse<TimeWeight>(AnnualiseBy),
        };
    }

    private sealed record NextInput(int Year, Money Planned, string Continuation = "SameService");
}
