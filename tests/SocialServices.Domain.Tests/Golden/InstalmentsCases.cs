using System.Globalization;
using NodaTime;
using SocialServices.Domain.Compensation.Repayments;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Testing;

namespace SocialServices.Domain.Tests.Golden;

public sealed class InstalmentsCases
{
    public static TheoryData<string> Files => [.. Load().Select(golden => golden.FileName)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Instalments_OfAWorkedExample_GiveItsNumbersAndItsApprovedExplanation(string file)
    {
        var golden = Load().Single(golden => golden.FileName == file);
        var input = CaseInput.Read<Input>(golden);

        var explained = Instalments.Of(input.Total, input.Step, input.Terms.Select(term => new InstalmentTerm(term.Due, ContributionInput.Days(term.Covers))).ToValueList());
        if (input.ChangeTo is { } total)
            explained = explained.Value.ChangeTo(total, input.PaidTo!.Value);
        if (input.LastDay is { } last)
            explained = explained.Value.StopAfter(last, input.PaidTo!.Value);

        var plan = explained.Value;
        var actual = plan.Items.Index().ToDictionary(each => (each.Index + 1).ToString(CultureInfo.InvariantCulture), each => each.Item.Amount.ToString(), StringComparer.Ordinal);
        actual["count"] = plan.Items.Count.ToString(CultureInfo.InvariantCulture);
        actual["sum"] = Money.Sum(plan.Items.Select(item => item.Amount)).ToString();
        actual["due"] = plan.Total.ToString();
        actual["to return"] = plan.ToReturn.ToString();
        actual["unscheduled"] = plan.Unscheduled.ToString();
        golden.Verify(actual);
        golden.VerifyText("cs", explained.ToText(Language.Czech));
        golden.VerifyText("en", explained.ToText(Language.English));
    }

    private static ValueList<GoldenCase> Load() => GoldenCase.LoadAll(Path.Combine(AppContext.BaseDirectory, "Golden", "cases", "instalments"));

    private sealed record Input(Money Total, Money Step, Term[] Terms, Money? ChangeTo = null, LocalDate? LastDay = null, LocalDate? PaidTo = null);

    private sealed record Term(LocalDate Due, string Covers);
}
