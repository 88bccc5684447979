using System.Text;

namespace SocialServices.Domain.Monetary;

/// <summary>Writes an amount in words, as contracts and payment orders ask for it.</summary>
internal static class AmountInWords
{
    private static readonly string[] CzechSmall =
    [
        "nula", "jedna", "dva", "tři", "čtyři", "pět", "šest", "sedm", "osm", "devět", "deset", "jedenáct", "dvanáct", "třináct", "čtrnáct",
        "patnáct", "šestnáct", "sedmnáct", "osmnáct", "devatenáct",
    ];

    private static readonly string[] CzechTens = ["", "", "dvacet", "třicet", "čtyřicet", "padesát", "šedesát", "sedmdesát", "osmdesát", "devadesát"];

    private static readonly string[] CzechHundreds = ["", "sto", "dvě stě", "tři sta", "čtyři sta", "pět set", "šest set", "sedm set", "osm set", "devět set"];

    private static readonly string[] EnglishSmall =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen",
        "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] EnglishTens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static readonly Noun Crown = new("koruna česká", "koruny české", "korun českých", IsFeminine: true, "Czech crown", "Czech crowns");
    private static readonly Noun Heller = new("haléř", "haléře", "haléřů", IsFeminine: false, "heller", "hellers");

    /// <summary>Names of the powers of a thousand, the lowest first; the range of money ends in the last.</summary>
    private static readonly Noun[] Thousands =
    [
        new("tisíc", "tisíce", "tisíc", IsFeminine: false, "thousand", "thousand"),
        new("milion", "miliony", "milionů", IsFeminine: false, "million", "million"),
        new("miliarda", "miliardy", "miliard", IsFeminine: true, "billion", "billion"),
        new("bilion", "biliony", "bilionů", IsFeminine: false, "trillion", "trillion"),
        new("biliarda", "biliardy", "biliard", IsFeminine: true, "quadrillion", "quadrillion"),
    ];

    public static string Of(Money amount, Language language)
    {
        var text = new StringBuilder();
        if (amount.IsNegative)
            text.Append("minus ");
        var hellers = Math.Abs(amount.Hellers);
        Number(text, hellers / 100, Crown, language);
        if (hellers % 100 is > 0 and var rest)
            Number(text.Append(language == Language.Czech ? " a " : " and "), rest, Heller, language);
        return text.ToString();
    }

    private static void Number(StringBuilder text, long number, Noun noun, Language language)
    {
        var start = text.Length;
        for (var power = Thousands.Length; power > 0; power--)
        {
            var group = number / Power(power) % 1000;
            if (group == 0)
                continue;
            Separate(text, start);
            Group(text, (int)group, Thousands[power - 1], language);
            text.Append(' ').Append(Thousands[power - 1].After(group, language));
        }

        if (number % 1000 is var units && (units > 0 || number == 0))
        {
            Separate(text, start);
            // Behind thousands the noun stands with the whole number, so that 1 001 is "jeden tisíc jedna korun českých".
            Group(text, (int)units, number < 1000 ? noun : Noun.None, language);
        }

        text.Append(' ').Append(noun.After(number, language));
    }

    private static void Group(StringBuilder text, int number, Noun noun, Language language)
    {
        var start = text.Length;
        var isCzech = language == Language.Czech;
        if (number >= 100)
            text.Append(isCzech ? CzechHundreds[number / 100] : $"{EnglishSmall[number / 100]} hundred");
        var rest = number % 100;
        if (rest == 0 && number > 0)
            return;
        Separate(text, start);
        if (!isCzech)
            text.Append(rest < 20 ? EnglishSmall[rest] : EnglishTens[rest / 10] + (rest % 10 == 0 ? string.Empty : $"-{EnglishSmall[rest % 10]}"));
        else if (number < 3 && noun != Noun.None)
            text.Append((number, noun.IsFeminine) switch { (1, false) => "jeden", (2, true) => "dvě", _ => CzechSmall[number] });
        else
            text.Append(rest < 20 ? CzechSmall[rest] : CzechTens[rest / 10] + (rest % 10 == 0 ? string.Empty : $" {CzechSmall[rest % 10]}"));
    }

    private static void Separate(StringBuilder text, int start)
    {
        if (text.Length > start)
            text.Append(' ');
    }

    private static long Power(int thousands)
    {
        var power = 1L;
        for (var i = 0; i < thousands; i++)
            power *= 1000;
        return power;
    }

    /// <summary>What is counted, in the forms that a number asks for.</summary>
    private sealed record Noun(string One, string Few, string Many, bool IsFeminine, string EnglishOne, string EnglishMany) : CountedNoun(One, Few, Many, EnglishOne, EnglishMany)
    {
        public static readonly Noun None = new(string.Empty, string.Empty, string.Empty, IsFeminine: true, string.Empty, string.Empty);
    }
}
