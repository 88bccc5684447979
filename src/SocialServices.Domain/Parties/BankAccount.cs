using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Parties;

/// <summary>
/// Bank account in the Czech form (číslo účtu): an optional prefix, a number and the code of the bank, such as "2229001/0710". Prefix and
/// number carry a check each. The default stands for an account that nobody stated: its text is empty and
/// <see cref="Parse(string, IFormatProvider?)"/> refuses it. Immutable and thread-safe.
/// </summary>
/// <remarks>Zeros on the left are padding and are left out, so that one account has one text. The code of the bank is checked for its form only.</remarks>
[JsonConverter(typeof(BankAccountJsonConverter))]
public readonly partial record struct BankAccount : ISpanParsable<BankAccount>
{
    /// <summary>Code of the problem that a text is not prefix, number and code of the bank.</summary>
    public const string FormCode = "bank-account.form";

    /// <summary>Code of the problem that the digits of the prefix or of the number do not pass their check.</summary>
    public const string CheckDigitsCode = "bank-account.check-digits";

    private readonly string? _text;

    private BankAccount(string text) => _text = text;

    /// <summary>The prefix without padding, up to six digits; empty where there is none.</summary>
    public string Prefix => _text?.IndexOf('-', StringComparison.Ordinal) is { } hyphen and >= 0 ? _text[..hyphen] : string.Empty;

    /// <summary>The number without padding, two to ten digits; empty for the default.</summary>
    public string Number => _text?[(_text.IndexOf('-', StringComparison.Ordinal) + 1)..^5] ?? string.Empty;

    /// <summary>The code of the bank, four digits; empty for the default.</summary>
    public string BankCode => _text?[^4..] ?? string.Empty;

    /// <summary>The account without padding, such as "2229001/0710" or "19-2000145399/0800"; empty for the default.</summary>
    public override string ToString() => _text ?? string.Empty;

    /// <summary>Reads an account, padded or not, with or without spaces: "2229001/0710", "000000-0002229001/0710". The provider has no effect.</summary>
    /// <exception cref="FormatException">The text is no account; the message says why.</exception>
    public static BankAccount Parse(string s, IFormatProvider? provider = null) => Parse(Guard.Against.Null(s).AsSpan(), provider);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static BankAccount Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, out var account, out var problem) ? account : throw new FormatException(problem.Text.English);

    /// <summary>Reads an account; false where <see cref="Parse(string, IFormatProvider?)"/> would throw.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out BankAccount result) => TryParse(s, out result, out _);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out BankAccount)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out BankAccount result) => TryParse(s, out result, out _);

    /// <summary>Reads an account and says why when it can't.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The account; the default when the text is none.</param>
    /// <param name="problem">What is wrong, at the path "$".</param>
    public static bool TryParse(ReadOnlySpan<char> s, out BankAccount result, [NotNullWhen(false)] out Problem? problem)
    {
        var match = Form().Match(IdentifierText.Clean(s));
        var prefix = match.Groups["prefix"].Value.TrimStart('0');
        var number = match.Groups["number"].Value.TrimStart('0');
        problem = number.Length == 0 ? WrongForm(match.Success)
            : !Passes(prefix) ? WrongDigits(new("předčíslí", "prefix"), prefix)
            : !Passes(number) ? WrongDigits(new("číslo", "number"), number)
            : null;
        result = problem is null ? new((prefix.Length == 0 ? string.Empty : prefix + "-") + $"{number}/{match.Groups["bank"].Value}") : default;
        return problem is null;
    }

    // Ten digits from the left, padded: their weighted sum is divisible by 11. The weights of a prefix are the last six.
    private static bool Passes(ReadOnlySpan<char> digits)
    {
        ReadOnlySpan<int> weights = [6, 3, 7, 9, 10, 5, 8, 4, 2, 1];
        var sum = 0;
        for (var i = 1; i <= digits.Length; i++)
            sum += weights[^i] * (digits[^i] - '0');
        return sum % 11 == 0;
    }

    private static Problem WrongForm(bool isZero)
    {
        BilingualText why = isZero ? new(" Číslo ze samých nul účtem není.", " A number of zeros only is no account.") : default;
        return IdentifierText.Error(FormCode,
            $"Číslo účtu má tvar předčíslí-číslo/kód banky, např. 2229001/0710: předčíslí nejvýše 6 číslic (lze vynechat), číslo 2 až 10, kód 4.{why.Czech} Opište je ze smlouvy; IBAN převeďte na tento tvar.",
            $"An account has the form prefix-number/bank code, such as 2229001/0710: a prefix of at most 6 digits (may be left out), a number of 2 to 10, a code of 4.{why.English} Copy it from the contract; turn an IBAN into this form.");
    }

    private static Problem WrongDigits(BilingualText part, string digits) => IdentifierText.Error(CheckDigitsCode,
        $"Číslo účtu neprošlo kontrolou: {part.Czech} {digits} nemá vážený součet dělitelný 11. Zkontrolujte, zda v něm není překlep nebo přehozené číslice.",
        $"The account does not pass its check: the weighted sum of the {part.English} {digits} is not divisible by 11. Look for a mistyped or swapped digit.");

    [GeneratedRegex(@"\A((?<prefix>[0-9]{1,6})-)?(?<number>[0-9]{2,10})/(?<bank>[0-9]{4})\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Form();
}

/// <summary>Writes an account as text, such as "2229001/0710"; reads the forms of <see cref="BankAccount.Parse(string, IFormatProvider?)"/>.</summary>
public sealed class BankAccountJsonConverter : TextJsonConverter<BankAccount>;
