using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Validation;

/// <summary>The amounts that a document may state: from zero to a limit that keeps every sum far inside the range of money.</summary>
internal static class AmountRange
{
    /// <summary>The limit of an amount unless another is given: 10^12 CZK.</summary>
    public static Money Most { get; } = Money.Of(1_000_000_000_000m);

    /// <summary>Whether an amount, if there is one, is from zero to the limit.</summary>
    public static bool Has(Money? amount, Money? most = null) => amount is not { IsNegative: true } && !(amount > (most ?? Most));

    /// <summary>An error where an amount is outside of it.</summary>
    public static void RequireAmount(this ProblemList problems, Money? amount, string code, string path, Money? most = null)
    {
        if (Has(amount, most))
            return;
        var limit = most ?? Most;
        problems.Fail(code, path, new(
            $"Částka je od 0\u00A0Kč do {limit.ToText(Language.Czech)}, ne {amount!.Value.ToText(Language.Czech)}.",
            $"An amount is from 0\u00A0CZK to {limit.ToText(Language.English)}, not {amount.Value.ToText(Language.English)}."));
    }
}
