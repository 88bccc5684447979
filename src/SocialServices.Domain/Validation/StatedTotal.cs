using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Validation;

/// <summary>Checks a published total against its items (kontrola součtu).</summary>
public static class StatedTotal
{
    /// <summary>Code of the problem that the items sum to something else.</summary>
    public const string MismatchCode = "total.mismatch";

    /// <summary>A report without problems when the items sum to the stated total; else one error with both sums and the difference.</summary>
    /// <param name="stated">The total as it was stated.</param>
    /// <param name="items">The items.</param>
    /// <param name="path">Where the total stands, for the problem.</param>
    public static ValidationReport Check(Money stated, IEnumerable<Money> items, string path = "$")
    {
        var sum = Money.Sum(items);
        if (sum == stated)
            return ValidationReport.Clean;

        var difference = stated - sum;
        return new(
        [
            Problem.Error(MismatchCode, path, new(
                $"Uvedený součet {stated.ToText(Language.Czech)} nesouhlasí: položky dávají {sum.ToText(Language.Czech)}, rozdíl {difference.ToText(Language.Czech)}. Opravte součet, nebo položku.",
                $"The stated total {stated.ToText(Language.English)} does not agree: the items sum to {sum.ToText(Language.English)}, a difference of {difference.ToText(Language.English)}. Correct the total or an item.")),
        ]);
    }
}
