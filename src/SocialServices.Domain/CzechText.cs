using System.Text;

namespace SocialServices.Domain;

/// <summary>Comparison of Czech text that people typed (porovnání českého textu), the same in every globalization mode.</summary>
internal static class CzechText
{
    private const string Accented = "áčďéěíňóřšťúůýžÁČĎÉĚÍŇÓŘŠŤÚŮÝŽ";
    private const string Plain = "acdeeinorstuuyzacdeeinorstuuyz";

    /// <summary>
    /// The text in lower case, without Czech accents (composed or as combining marks), with single spaces: two texts that differ only
    /// in these fold to the same.
    /// </summary>
    /// <remarks>A table of our own, because <see cref="string.Normalize()"/> leaves text as it is in invariant-globalization mode.</remarks>
    public static string Fold(ReadOnlySpan<char> text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (letter is >= '\u0300' and <= '\u036F')
                continue;
            if (!char.IsWhiteSpace(letter))
                folded.Append(FoldLetter(letter));
            else if (folded.Length > 0 && folded[^1] != ' ')
                folded.Append(' ');
        }

        return folded.ToString().TrimEnd(' ');
    }

    private static char FoldLetter(char letter) => Accented.IndexOf(letter, StringComparison.Ordinal) is var index and >= 0
        ? Plain[index]
        : char.ToLowerInvariant(letter);
}
