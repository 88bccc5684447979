using System.Text.Json;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Testing;

namespace SocialServices.Domain.Tests.Golden;

public sealed class ApportionmentCases
{
    public static TheoryData<string> Files => [.. Load().Select(golden => golden.FileName)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Apportionment_OfAWorkedExample_GivesItsNumbers(string file)
    {
        var golden = Load().Single(golden => golden.FileName == file);
        var whole = Money.Parse(golden.Input.GetProperty("whole").GetString()!);
        var weights = golden.Input.GetProperty("weights").EnumerateArray().Select(weight => weight.GetString()!).ToArray();

        var parts = golden.Input.GetProperty("rule").GetString() switch
        {
            "largest-remainder" => Apportionment.ByLargestRemainder(whole, weights.Select(weight => Exact.Parse(weight)).ToArray()),
            "last-takes-rest" => Apportionment.LastTakesRest(whole, weights.Select(weight => Rate.Parse(weight)).ToArray()),
            var other => throw new JsonException($"{file}: the rule '{other}' is not known."),
        };

        var actual = parts.Index().ToDictionary(part => FormattableString.Invariant($"part {part.Index + 1}"), part => part.Item.ToString(), StringComparer.Ordinal);
        actual["sum"] = Money.Sum(parts).ToString();
        golden.Verify(actual);
    }

    private static ValueList<GoldenCase> Load() => GoldenCase.LoadAll(Path.Combine(AppContext.BaseDirectory, "Golden", "cases", "apportionment"));
}
