namespace SocialServices.Domain;

/// <summary>Text in Czech and in English (dvojjazyčný text). The default value is two empty texts.</summary>
/// <param name="Czech">The Czech wording.</param>
/// <param name="English">The English wording.</param>
public readonly record struct BilingualText(string Czech, string English)
{
    /// <summary>The Czech wording; never null.</summary>
    public string Czech { get => field ?? string.Empty; init => field = Given(value); } = Given(Czech);

    /// <summary>The English wording; never null.</summary>
    public string English { get => field ?? string.Empty; init => field = Given(value); } = Given(English);

    /// <summary>The wording in the given language; never null.</summary>
    public string In(Language language) => language == Language.Czech ? Czech : English;

    /// <summary>Both wordings of what is told in a language, such as the <c>ToText</c> of a value.</summary>
    internal static BilingualText Of(Func<Language, string> text) => new(text(Language.Czech), text(Language.English));

    /// <summary>The same wording in both languages, for proper names and codes.</summary>
    public static BilingualText Same(string text) => new(text, text);

    // An empty text is kept as the default keeps it, so that both are equal.
    private static string Given(string text) => string.IsNullOrEmpty(text) ? null! : text;

    /// <summary>The English wording.</summary>
    public override string ToString() => In(Language.English);
}
