using System.Globalization;
using SocialServices.Domain.Testing;

namespace SocialServices.Domain.Tests.Golden;

/// <summary>Every rule of the compensation payment, every tricky edge and every case of practice that concerns money has its golden case.</summary>
public sealed class RuleCoverageTests
{
    private static readonly HashSet<string> Shown =
        GoldenCase.LoadAll(Path.Combine(AppContext.BaseDirectory, "Golden", "cases")).SelectMany(golden => golden.Rules).ToHashSet(StringComparer.Ordinal);

    [Fact]
    public void Rules_R1ToR37_HaveAGoldenCase() => AssertShown([.. Numbered("R", 1, 37), "R14b", "R20b"]);

    /// <summary>A common cost whose key sums to zero (edge 23) is an error, not a number: ComputedCostTests holds it.</summary>
    [Fact]
    public void EdgeCases_1To22_HaveAGoldenCase() => AssertShown(Numbered("edge-", 1, 22));

    /// <summary>The other cases of that section are no numbers of money; PracticeTests of the entrustments, NextRoundTests, and the tests of contracts hold them.</summary>
    [Fact]
    public void CasesOfPractice_ThatConcernMoney_HaveAGoldenCase() => AssertShown(["08-4.1", "08-4.2", "08-4.4", "08-4.5", "08-4.6", "08-4.10", "08-4.13"]);

    private static IEnumerable<string> Numbered(string prefix, int first, int last) =>
        Enumerable.Range(first, last - first + 1).Select(number => prefix + number.ToString(CultureInfo.InvariantCulture));

    private static void AssertShown(IEnumerable<string> rules) => Assert.All(rules, rule => Assert.Contains(rule, Shown));
}
