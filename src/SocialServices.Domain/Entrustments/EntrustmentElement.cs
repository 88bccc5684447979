using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Entrustments;

/// <summary>
/// Thing that an entrustment act must state (náležitost pověření), by the letters of Art. 4 of Decision 2012/21/EU. A code list, compared
/// by identity.
/// </summary>
[JsonConverter(typeof(EntrustmentElementJsonConverter))]
public sealed class EntrustmentElement : IParsable<EntrustmentElement>
{
    private EntrustmentElement(string letter, string czech, string english)
    {
        Letter = letter;
        Name = new(czech, english);
    }

    /// <summary>(a) Content and duration of the obligations (obsah a trvání závazků).</summary>
    public static EntrustmentElement Obligations { get; } = new("a", "obsah a trvání závazků veřejné služby", "content and duration of the public service obligations");

    /// <summary>(b) The undertaking, and the territory where applicable (podnik a případně území).</summary>
    public static EntrustmentElement Undertaking { get; } = new("b", "podnik a případně území", "the undertaking and, where applicable, the territory");

    /// <summary>(c) Exclusive or special rights (výhradní nebo zvláštní práva); an act that says there are none has stated it, an act that is silent has not.</summary>
    public static EntrustmentElement Rights { get; } = new("c", "povaha výhradních nebo zvláštních práv, i když žádná nejsou", "nature of any exclusive or special rights, also where there are none");

    /// <summary>(d) How compensation is calculated, controlled and reviewed (mechanismus vyrovnávací platby).</summary>
    public static EntrustmentElement Compensation { get; } = new("d", "mechanismus vyrovnávací platby a ukazatele jejího výpočtu, kontroly a přezkumu",
        "compensation mechanism and parameters for calculating, controlling and reviewing it");

    /// <summary>(e) How overcompensation is avoided and recovered (zamezení a vrácení nadměrné vyrovnávací platby).</summary>
    public static EntrustmentElement Recovery { get; } = new("e", "opatření k zamezení a vrácení nadměrné vyrovnávací platby", "arrangements for avoiding and recovering overcompensation");

    /// <summary>(f) A reference to the Decision (odkaz na rozhodnutí).</summary>
    public static EntrustmentElement Reference { get; } = new("f", "odkaz na rozhodnutí Komise", "reference to the Commission Decision");

    /// <summary>All elements by their letters.</summary>
    public static ValueList<EntrustmentElement> All { get; } = [Obligations, Undertaking, Rights, Compensation, Recovery, Reference];

    /// <summary>Key in documents: the letter, "a" to "f".</summary>
    public string Letter { get; }

    /// <summary>What is to be stated.</summary>
    public BilingualText Name { get; }

    /// <summary>The letter.</summary>
    public override string ToString() => Letter;

    /// <summary>The element of a letter. The provider has no effect.</summary>
    /// <exception cref="FormatException">The text is none of the letters "a" to "f".</exception>
    public static EntrustmentElement Parse(string s, IFormatProvider? provider = null) => TryParse(Guard.Against.Null(s), provider, out var element)
        ? element
        : throw new FormatException($"A letter of the contents of an entrustment act from 'a' to 'f' is expected, not '{s}'.");

    /// <summary>The element of a letter; false where <see cref="Parse"/> would throw.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out EntrustmentElement result)
    {
        result = All.FirstOrDefault(known => known.Letter == s);
        return result is not null;
    }
}

/// <summary>Writes an element as its letter; reads the same.</summary>
public sealed class EntrustmentElementJsonConverter : TextJsonConverter<EntrustmentElement>;
