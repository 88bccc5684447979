using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using SocialServices.Domain.Documents;

namespace SocialServices.Domain.Tests.Documents;

/// <summary>What holds of a receipt of any calculation.</summary>
internal static partial class ReceiptLaws
{
    /// <summary>Any digit changed anywhere is found, at the latest by the digest.</summary>
    public static void RefusesAChangedDigit(CalculationReceipt receipt, int seed)
    {
        var document = receipt.ToJson();
        var digits = Enumerable.Range(0, document.Length).Where(i => char.IsAsciiDigit((char)document[i])).ToList();
        var at = digits[seed % digits.Count];
        document[at] = (byte)Another((char)document[at], seed);

        Assert.True(CalculationReceipt.TryParse(document, out var read).HasErrors);
        Assert.Null(read);
    }

    /// <summary>
    /// A digit or letter of any value that was changed and sealed again is found by the reader or by the recomputation, with its place. Only the
    /// version of the library is not compared, and an input that nothing else shows makes a receipt of another calculation.
    /// </summary>
    public static void FindsAChangeThatWasSealedAgain(CalculationReceipt receipt, int seed, Func<CalculationReceipt, ReceiptVerification> verify, params string[] shownNowhereElse)
    {
        var text = Encoding.UTF8.GetString(receipt.ToJson());
        var places = Places(text, shownNowhereElse);
        var at = places[seed % places.Count];
        var changed = text[..at] + Another(text[at], seed) + text[(at + 1)..];

        IsFound(changed, at, verify);
    }

    /// <summary>The same of every number of the document, one after another: its last digit is changed, so that it stays a number of its form.</summary>
    public static void FindsEveryNumberThatWasChangedAndSealedAgain(CalculationReceipt receipt, Func<CalculationReceipt, ReceiptVerification> verify)
    {
        var text = Encoding.UTF8.GetString(receipt.ToJson());
        var numbers = Number().Matches(text);

        Assert.InRange(numbers.Count, 10, int.MaxValue);
        Assert.All(numbers, number =>
        {
            var at = number.Index + number.Length - 1;
            IsFound(text[..at] + Another(text[at], seed: 0) + text[(at + 1)..], at, verify);
        });
    }

    /// <summary>A digit of any text or number of the explanation of a receipt by another version: the recomputation never finds that only the wording differs.</summary>
    public static void TakesNoOtherDigitForWording(CalculationReceipt receipt, int seed, Func<CalculationReceipt, ReceiptVerification> verify)
    {
        var text = Encoding.UTF8.GetString(receipt.ToJson());
        Assert.NotEqual(CalculationReceipt.CurrentLibraryVersion, receipt.LibraryVersion);
        var explanation = text.IndexOf("\"explanation\": ", StringComparison.Ordinal);
        var places = Places(text, []).Where(at => at > explanation && char.IsAsciiDigit(text[at]) && text.LastIndexOf("\\u", at, 6, StringComparison.Ordinal) < 0).ToList(); // not in an escape
        var at = places[seed % places.Count];

        IsFound(text[..at] + Another(text[at], seed) + text[(at + 1)..], at, verify);
    }

    /// <summary>What is found first where a text of the document was replaced and sealed again.</summary>
    public static ReceiptDifference FirstDifference(CalculationReceipt receipt, string good, string bad, Func<CalculationReceipt, ReceiptVerification> verify)
    {
        var verification = verify(CalculationReceipt.Parse(Encoding.UTF8.GetBytes(SealedText(Replaced(receipt, good, bad)))));

        Assert.Equal(ReceiptOutcome.Differs, verification.Outcome);
        return verification.First!;
    }

    /// <summary>A fault in place of a right text is told at its place, with its line, in both languages; nothing is read.</summary>
    public static void TellsAFault(CalculationReceipt receipt, string good, string bad, string path, string code)
    {
        var report = CalculationReceipt.TryParse(Encoding.UTF8.GetBytes(Replaced(receipt, good, bad)), out var read);

        Assert.Null(read);
        Assert.Contains((path, code), report.Problems.Select(problem => (problem.Path, problem.Code)));
        Assert.All(report.Problems, problem => Assert.NotNull(problem.Line));
        Assert.All(report.Problems, problem => Assert.NotEqual(problem.Text.Czech, problem.Text.English));
    }

    /// <summary>
    /// The text with the digest and number that fit it, as anybody could make them who reads how: the document without its number and digest,
    /// in the form in which it is written.
    /// </summary>
    public static string SealedText(string text)
    {
        var lines = text.Split('\n').ToList();
        var number = lines.FindIndex(line => line.StartsWith("  \"number\": ", StringComparison.Ordinal));
        var digest = lines.FindIndex(line => line.StartsWith("  \"sha256\": ", StringComparison.Ordinal));
        var content = lines.Where((_, i) => i != number && i != digest).ToList();
        content[^2] = content[^2].TrimEnd(',');
        var computed = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', content))));
        lines[digest] = $"  \"sha256\": \"{computed}\"";
        lines[number] = $"  \"number\": \"{$"{computed[..4]}-{computed[4..8]}-{computed[8..12]}".ToUpperInvariant()}\",";
        return string.Join('\n', lines);
    }

    private static string Replaced(CalculationReceipt receipt, string good, string bad)
    {
        var text = Encoding.UTF8.GetString(receipt.ToJson());
        Assert.Contains(good, text, StringComparison.Ordinal);
        return text.Replace(good, bad, StringComparison.Ordinal);
    }

    // By the reader, who names the line, or by the recomputation, which names the place or why there is none.
    private static void IsFound(string changed, int at, Func<CalculationReceipt, ReceiptVerification> verify)
    {
        var report = CalculationReceipt.TryParse(Encoding.UTF8.GetBytes(SealedText(changed)), out var read);

        if (read is null)
        {
            Assert.All(report.Problems, problem => Assert.NotNull(problem.Line));
            return;
        }

        var verification = verify(read);
        Assert.True(verification.Outcome is ReceiptOutcome.Differs or ReceiptOutcome.NotComputed, $"{changed[Math.Max(0, at - 40)..Math.Min(changed.Length, at + 40)]}: {verification}");
        Assert.True(verification.Outcome == ReceiptOutcome.NotComputed || verification.First is not null);
    }

    /// <summary>Where the digits and letters of values stand, one value a line.</summary>
    private static List<int> Places(string text, string[] without)
    {
        var passed = without.Concat(["number", "sha256", "library"]).Select(name => $"  \"{name}\": ").ToList();
        var places = new List<int>();
        var start = 0;
        foreach (var line in text.Split('\n'))
        {
            if (!passed.Exists(name => line.StartsWith(name, StringComparison.Ordinal)))
            {
                var value = line.IndexOf("\": ", StringComparison.Ordinal) is var name and >= 0 ? name + 3 : 0;
                for (var i = value; i < line.Length; i++)
                {
                    if (char.IsAsciiLetterOrDigit(line[i]) && line[i - 1] != '\\')
                        places.Add(start + i);
                }
            }

            start += line.Length + 1;
        }

        return places;
    }

    private static char Another(char letter, int seed) => letter switch
    {
        >= '0' and <= '9' => (char)('0' + ((letter - '0' + 1 + (seed / 7919 % 9)) % 10)),
        >= 'a' and <= 'z' => (char)('a' + ((letter - 'a' + 1 + (seed / 7919 % 25)) % 26)),
        _ => (char)('A' + ((letter - 'A' + 1 + (seed / 7919 % 25)) % 26)),
    };

    [GeneratedRegex(@"(?<=^ +(""\w+"": )?)-?\d+(\.\d+)?(?=,?$)", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Number();
}
