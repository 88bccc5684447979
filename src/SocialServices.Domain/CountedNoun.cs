namespace SocialServices.Domain;

/// <summary>A noun that follows a whole number of zero or more (počítaný předmět): "1 rok", "2 roky", "5 let".</summary>
/// <param name="One">The Czech form after 1.</param>
/// <param name="Few">The Czech form after 2 to 4.</param>
/// <param name="Many">The Czech form after 0 and from 5 on.</param>
/// <param name="EnglishOne">The English form after 1.</param>
/// <param name="EnglishMany">The English form after any other number.</param>
internal record CountedNoun(string One, string Few, string Many, string EnglishOne, string EnglishMany)
{
    /// <summary>The number and the noun.</summary>
    public string Of(long number, Language language) => FormattableString.Invariant($"{number} {After(number, language)}");

    /// <summary>The form that follows a number.</summary>
    public string After(long number, Language language) => (number, language) switch
    {
        (1, Language.Czech) => One,
        (>= 2 and <= 4, Language.Czech) => Few,
        (_, Language.Czech) => Many,
        (1, _) => EnglishOne,
        _ => EnglishMany,
    };
}
