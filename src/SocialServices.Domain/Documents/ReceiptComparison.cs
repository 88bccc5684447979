using System.Text;
using System.Text.Json;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Documents;

/// <summary>Compares the documents of two receipts.</summary>
internal static class ReceiptComparison
{
    /// <summary>Every place where two receipts differ, but for the version of the library and what follows from the rest.</summary>
    public static ValueList<ReceiptDifference> Of(byte[] stated, byte[] computed)
    {
        var differences = new List<ReceiptDifference>();
        Compare("$", ReceiptDocument.Root(stated, []), ReceiptDocument.Root(computed, []), differences);
        return differences.ToValueList();
    }

    private static void Compare(string path, DocumentNode? stated, DocumentNode? computed, List<ReceiptDifference> differences)
    {
        if (path is $"$.{ReceiptDocument.OwnNumber}" or $"$.{ReceiptDocument.Digest}" or $"$.{ReceiptDocument.Library}")
            return;
        if (stated is null || computed is null || stated.Kind != computed.Kind || stated.Text != computed.Text)
        {
            differences.Add(new(path, Shown(stated), Shown(computed), IsWording(path) && Numbers(stated) == Numbers(computed)));
            return;
        }

        foreach (var (name, value) in stated.Properties)
            Compare(value.Path, value, computed.Find(name), differences);
        foreach (var (name, value) in computed.Properties)
        {
            if (stated.Find(name) is null)
                Compare(value.Path, null, value, differences);
        }

        for (var i = 0; i < Math.Max(stated.Items.Count, computed.Items.Count); i++)
            Compare(FormattableString.Invariant($"{path}[{i}]"), stated.Items.ElementAtOrDefault(i), computed.Items.ElementAtOrDefault(i), differences);
    }

    // Texts of the explanation, but for results that are words.
    private static bool IsWording(string path) => path.StartsWith("$.explanation.", StringComparison.Ordinal)
        && (path.EndsWith(".cs", StringComparison.Ordinal) || path.EndsWith(".en", StringComparison.Ordinal))
        && !path.Contains(".words.", StringComparison.Ordinal);

    // The numbers of a text with their signs and marks, but for the spaces in them: a text that says another number is no other wording.
    private static string Numbers(DocumentNode? node)
    {
        var (text, numbers) = (node?.Text ?? string.Empty, new StringBuilder());
        for (var i = 0; i < text.Length; i++)
        {
            var isBeforeDigit = i + 1 < text.Length && char.IsDigit(text[i + 1]);
            var isInside = isBeforeDigit && i > 0 && char.IsDigit(text[i - 1]);
            if (char.IsDigit(text[i]) || (isInside && text[i] is ('.' or ',')))
                numbers.Append(text[i]);
            else if (isBeforeDigit && text[i] is ('-' or '−' or '–'))
                numbers.Append('-');
            else if (!(isInside && char.IsWhiteSpace(text[i])) && numbers.Length > 0 && numbers[^1] != '|')
                numbers.Append('|');
        }

        return numbers.ToString().TrimEnd('|');
    }

    private static string? Shown(DocumentNode? node) => node?.Kind switch
    {
        null => null,
        JsonTokenType.StartObject => "{…}",
        JsonTokenType.StartArray => "[…]",
        JsonTokenType.String or JsonTokenType.Number => node.Text,
        JsonTokenType.True => "true",
        JsonTokenType.False => "false",
        _ => "null",
    };
}
