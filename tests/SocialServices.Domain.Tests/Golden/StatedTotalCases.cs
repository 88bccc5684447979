using SocialServices.Domain.Monetary;
using SocialServices.Domain.Testing;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Tests.Golden;

public sealed class StatedTotalCases
{
    public static TheoryData<string> Files => [.. Load().Select(golden => golden.FileName)];

    [Theory]
    [MemberData(nameof(Files))]
    public void StatedTotal_OfAWorkedExample_AgreesOrNamesBothSums(string file)
    {
        var golden = Load().Single(golden => golden.FileName == file);
        var input = CaseInput.Read<Input>(golden);

        var report = StatedTotal.Check(input.Stated, input.Items.Values, "$.total");

        golden.Verify(new Dictionary<string, string>
        {
            ["sum"] = Money.Sum(input.Items.Values).ToString(),
            ["problems"] = report.Problems.Count == 0 ? "none" : report.ToText(Language.English),
        });
    }

    private static ValueList<GoldenCase> Load() => GoldenCase.LoadAll(Path.Combine(AppContext.BaseDirectory, "Golden", "cases", "stated-total"));

    private sealed record Input(Money Stated, Dictionary<string, Money> Items);
}
