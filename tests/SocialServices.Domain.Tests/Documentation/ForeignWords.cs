using System.Text.RegularExpressions;

namespace SocialServices.Domain.Tests.Documentation;

/// <summary>Finds words of the other language: English ones in Czech text, Czech ones in English text. Names and codes in quotation marks don't count.</summary>
internal static partial class ForeignWords
{
    // Words without which no sentence is made, and which the other language does not have ("to", "do", "on", "by" and "a" are both).
    private static readonly HashSet<string> English = new(
        [
            "the", "of", "and", "is", "not", "must", "from", "with", "are", "this", "that", "which", "has", "have", "was", "were", "been", "be", "for", "than", "its", "they", "there",
            "between", "should", "at", "it", "or", "an", "as", "only", "what", "when", "where", "who", "because", "less", "more", "most", "least", "each", "expected", "missing", "known",
            "unknown", "amount", "share", "ceiling", "award", "year", "day", "days", "cost", "revenue", "service", "services", "units", "rounded", "given",
        ],
        StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> Czech = new(
        [
            "je", "není", "nebo", "který", "která", "které", "kteří", "musí", "podle", "ze", "že", "jsou", "byl", "byla", "bylo", "byly", "při", "jen", "aby", "také", "než", "od", "až", "jeho",
            "tento", "tato", "toto", "nejvýše", "nejméně", "dne", "ke", "na", "ve", "má", "bez", "jako", "proto", "protože", "kdy", "kde", "částka", "služba", "služby", "dotace", "rok", "roku",
            "den", "dny", "ne", "nelze", "uveďte", "chybí", "se",
        ],
        StringComparer.OrdinalIgnoreCase);

    // Czech words that English text keeps: units of money, and names of offices, numbers and places that have no English ones.
    private static readonly HashSet<string> KeptInEnglish = new(["Kč", "haléř", "haléře", "IČO", "DIČ", "ČSÚ", "RÚIAN", "ČJ", "Ústí", "Plzeňský", "Jihočeský", "Jihomoravský", "Kroměříž"], StringComparer.Ordinal);

    /// <summary>The words of a text that belong to the other language; each once.</summary>
    /// <param name="text">The text, without what a caller put in.</param>
    /// <param name="language">The language in which it should be.</param>
    public static IReadOnlyList<string> In(string text, Language language)
    {
        var words = Words().Matches(Quotations().Replace(text, " ")).Select(word => word.Value).Distinct(StringComparer.Ordinal);
        return words.Where(word => language == Language.Czech
            ? English.Contains(word)
            : Czech.Contains(word) || (word.Any(CzechLetters.Contains) && !KeptInEnglish.Contains(word))).ToList();
    }

    /// <summary>Whether a text of more than two words says the same in both languages, which a forgotten translation does, too.</summary>
    public static bool IsSame(BilingualText text) => text.Czech == text.English && Words().Count(text.Czech) > 2;

    private const string CzechLetters = "áčďéěíňóřšťúůýžÁČĎÉĚÍŇÓŘŠŤÚŮÝŽ";

    [GeneratedRegex(@"(?<![\p{L}\d])\p{L}+(?![\p{L}\d])")] // the letters of a digest are no words
    private static partial Regex Words();

    // Also code, paths, and the lists of names and codes that a message ends with, which are the same in both languages.
    [GeneratedRegex("\\b\\p{Lu}\\w+(\\.\\w+)+( with \\{[^}]*\\})?|\\$[\\w.\\[\\]-]*|(?<!\\p{L})'[^']*'|\"[^\"]*\"|„[^“]*“|“[^”]*”|(známé|known are|kódů|the codes|formy|forms|zdrojů|sources):?( [\\w+.-]+,)* [\\w+.-]+(?=[.;,]|$)")]
    private static partial Regex Quotations();
}
