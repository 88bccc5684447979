using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Services;

/// <summary>
/// Basic activity of social services (základní činnost), § 35(1) of the Social Services Act: a code list keyed by the letter. What each
/// of them contains for a type of service stands in the decree. Compared by identity. Immutable and thread-safe.
/// </summary>
/// <remarks>Every provider gives basic social counselling (g) free of charge, so no type lists it.</remarks>
[JsonConverter(typeof(BasicActivityJsonConverter))]
public sealed class BasicActivity : IParsable<BasicActivity>
{
    private BasicActivity(char letter, string czech, string english)
    {
        Letter = letter;
        Name = new(czech, english);
        Citation = Citation.Section(LegalAct.SocialServicesAct, "35", "1", letter.ToString());
    }

    /// <summary>All activities in the order of their letters.</summary>
    public static ValueList<BasicActivity> All { get; } =
    [
        new('a', "pomoc při zvládání běžných úkonů péče o vlastní osobu", "help with everyday self-care"),
        new('b', "pomoc při osobní hygieně nebo poskytnutí podmínek pro osobní hygienu", "help with personal hygiene or facilities for it"),
        new('c', "poskytnutí stravy nebo pomoc při zajištění stravy", "meals or help with meals"),
        new('d', "poskytnutí ubytování, popřípadě přenocování", "accommodation or an overnight stay"),
        new('e', "pomoc při zajištění chodu domácnosti", "help with running the household"),
        new('f', "výchovné, vzdělávací a aktivizační činnosti", "upbringing, education and activation"),
        new('g', "základní sociální poradenství", "basic social counselling"),
        new('h', "zprostředkování kontaktu se společenským prostředím", "contact with the social environment"),
        new('i', "sociálně terapeutické činnosti", "socio-therapeutic activities"),
        new('j', "pomoc při uplatňování práv, oprávněných zájmů a při obstarávání osobních záležitostí", "help with rights, legitimate interests and personal matters"),
        new('k', "telefonická krizová pomoc", "telephone crisis help"),
        new('l', "nácvik dovedností pro zvládání péče o vlastní osobu, soběstačnosti a dalších činností vedoucích k sociálnímu začlenění",
            "training of skills for self-care, self-reliance and inclusion"),
        new('m', "podpora vytváření a zdokonalování základních pracovních návyků a dovedností", "building of basic working habits and skills"),
    ];

    /// <summary>Letter of § 35(1), "a" to "m".</summary>
    public char Letter { get; }

    /// <summary>Name; the Czech one is that of the Act, shortened.</summary>
    public BilingualText Name { get; }

    /// <summary>Where it stands: § 35(1) with its letter.</summary>
    public Citation Citation { get; }

    /// <summary>The letter.</summary>
    public override string ToString() => Letter.ToString();

    /// <summary>The activity of a letter. The provider has no effect.</summary>
    /// <exception cref="FormatException">The text is no letter from "a" to "m".</exception>
    public static BasicActivity Parse(string s, IFormatProvider? provider = null) => TryParse(Guard.Against.Null(s), provider, out var activity)
        ? activity
        : throw new FormatException($"A letter of § 35(1) from 'a' to 'm' is expected, not '{s}'.");

    /// <summary>The activity of a letter; false where <see cref="Parse"/> would throw.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out BasicActivity result)
    {
        result = s is [>= 'a' and <= 'm' and var letter] ? All[letter - 'a'] : null;
        return result is not null;
    }
}

/// <summary>Writes a basic activity as its letter; reads the same.</summary>
public sealed class BasicActivityJsonConverter : TextJsonConverter<BasicActivity>;
