using System.Text;

namespace SocialServices.Domain.Validation;

/// <summary>What the texts of all identifiers share: how one is cleaned before it is read, and how a problem tells what is wrong with it.</summary>
internal static class IdentifierText
{
    private const string Root = "$";
    private const int MostShown = 60;
    private const int MostListed = 5;

    /// <summary>
    /// The text without white space, with ASCII letters in upper case and dashes as hyphens: what printing and copying change in an
    /// identifier without making it another one.
    /// </summary>
    public static string Clean(ReadOnlySpan<char> text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (!char.IsWhiteSpace(letter))
                clean.Append(letter is '\u2010' or '\u2011' or '\u2012' or '\u2013' ? '-' : char.IsAsciiLetterLower(letter) ? char.ToUpperInvariant(letter) : letter);
        }

        return clean.ToString();
    }

    /// <summary>What keeps a text from being so many digits, as a clause; it shows no more of the text than one wrong character.</summary>
    public static BilingualText WrongDigits(ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
        {
            if (!char.IsAsciiDigit(letter))
                return new($"{Shown(letter)} není číslice", $"{Shown(letter)} is not a digit");
        }

        return text.IsEmpty
            ? new("číslice chybějí", "the digits are missing")
            : new(FormattableString.Invariant($"číslic je tu {text.Length}"), FormattableString.Invariant($"there are {text.Length}"));
    }

    /// <summary>The first of many identifiers and how many there are, so that a problem does not repeat a whole document; all of them where they are few.</summary>
    public static BilingualText Listed<T>(IReadOnlyCollection<T> identifiers)
    {
        var listed = string.Join(", ", identifiers.Take(MostListed).Select(identifier => Shortened(FormattableString.Invariant($"{identifier}"))));
        return identifiers.Count <= MostListed ? BilingualText.Same(listed)
            : new(FormattableString.Invariant($"{listed} … (celkem {identifiers.Count})"), FormattableString.Invariant($"{listed} … ({identifiers.Count} in all)"));
    }

    /// <summary>True when the text is so many ASCII digits.</summary>
    public static bool IsDigits(ReadOnlySpan<char> text, int least, int most) =>
        text.Length >= least && text.Length <= most && !text.ContainsAnyExceptInRange('0', '9');

    /// <summary>The text in quotation marks, shortened when it is long.</summary>
    public static string Quoted(string text) => $"'{Shortened(text)}'";

    /// <summary>The text, or its start where it is long, so that no problem is longer than what it tells of.</summary>
    public static string Shortened(string text) => Printable(text.Length <= MostShown ? text : $"{text[..(char.IsHighSurrogate(text[MostShown - 1]) ? MostShown - 1 : MostShown)]}…");

    /// <summary>An error; whoever read the text from a document puts its path there.</summary>
    public static Problem Error(string code, string czech, string english) => Problem.Error(code, Root, new(czech, english));

    /// <summary>A warning; whoever read the text from a document puts its path there.</summary>
    public static Problem Warning(string code, string czech, string english) => Problem.Warning(code, Root, new(czech, english));

    // A message goes to screens and logs: a control character shows as a question mark in a diamond and does nothing else.
    private static string Printable(string text) =>
        text.AsSpan().IndexOfAnyInRange('\0', '\u001F') < 0 && text.AsSpan().IndexOfAnyInRange('\u007F', '\u009F') < 0 ? text : string.Concat(text.Select(letter => char.IsControl(letter) ? '\uFFFD' : letter));

    private static string Shown(char letter) => char.IsAscii(letter) && !char.IsControl(letter)
        ? $"'{letter}'"
        : FormattableString.Invariant($"U+{(int)letter:X4}");
}
