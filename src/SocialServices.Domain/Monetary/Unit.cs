using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace SocialServices.Domain.Monetary;

/// <summary>
/// Unit in which a capacity or a performance is counted (jednotka): a code list with Czech and English forms for every number.
/// Quantities of different units never mix.
/// </summary>
[JsonConverter(typeof(UnitJsonConverter))]
public sealed class Unit : IParsable<Unit>
{
    private readonly Forms _czech;
    private readonly Forms _english;

    private Unit(string code, BilingualText name, Forms czech, Forms english)
    {
        Code = code;
        Suffix = $" {code}";
        Name = name;
        _czech = czech;
        _english = english;
    }

    /// <summary>A bare number without a unit (číslo), the unit of a default quantity.</summary>
    public static Unit One { get; } = new("1", new("číslo", "number"), new("", "", "", ""), new("", "", "", ""));

    /// <summary>A bed of a residential service (lůžko).</summary>
    public static Unit Bed { get; } = new("bed", new("lůžko", "bed"), new("lůžko", "lůžka", "lůžek", "lůžka"), new("bed", "beds", "beds", "beds"));

    /// <summary>One bed for one day (lůžkoden).</summary>
    public static Unit BedDay { get; } = new("bed-day", new("lůžkoden", "bed-day"),
        new("lůžkoden", "lůžkodny", "lůžkodnů", "lůžkodne"), new("bed-day", "bed-days", "bed-days", "bed-days"));

    /// <summary>One worker at full working time (přepočtený úvazek).</summary>
    public static Unit FullTimeEquivalent { get; } = new("fte", new("přepočtený úvazek", "full-time equivalent"),
        new("úvazek", "úvazky", "úvazků", "úvazku"), new("FTE", "FTE", "FTE", "FTE"));

    /// <summary>An hour of a service, usually of direct care (hodina).</summary>
    public static Unit Hour { get; } = new("hour", new("hodina", "hour"), new("hodina", "hodiny", "hodin", "hodiny"), new("hour", "hours", "hours", "hours"));

    /// <summary>A place for a client at one moment (místo, okamžitá kapacita).</summary>
    public static Unit Place { get; } = new("place", new("místo", "place"), new("místo", "místa", "míst", "místa"), new("place", "places", "places", "places"));

    /// <summary>A client (klient).</summary>
    public static Unit Client { get; } = new("client", new("klient", "client"), new("klient", "klienti", "klientů", "klienta"), new("client", "clients", "clients", "clients"));

    /// <summary>A family (rodina).</summary>
    public static Unit Family { get; } = new("family", new("rodina", "family"), new("rodina", "rodiny", "rodin", "rodiny"), new("family", "families", "families", "families"));

    /// <summary>A contact, usually of ten minutes (kontakt).</summary>
    public static Unit Contact { get; } = new("contact", new("kontakt", "contact"), new("kontakt", "kontakty", "kontaktů", "kontaktu"), new("contact", "contacts", "contacts", "contacts"));

    /// <summary>An intervention, usually of thirty minutes (intervence).</summary>
    public static Unit Intervention { get; } = new("intervention", new("intervence", "intervention"),
        new("intervence", "intervence", "intervencí", "intervence"), new("intervention", "interventions", "interventions", "interventions"));

    /// <summary>A telephone call (hovor).</summary>
    public static Unit Call { get; } = new("call", new("hovor", "call"), new("hovor", "hovory", "hovorů", "hovoru"), new("call", "calls", "calls", "calls"));

    /// <summary>
    /// A time unit of a worker's help for one client (časová jednotka, ČJ); its length is set by the methodology that uses it and converts to
    /// nothing by itself.
    /// </summary>
    public static Unit TimeUnit { get; } = new("time-unit", new("časová jednotka", "time unit"),
        new("časová jednotka", "časové jednotky", "časových jednotek", "časové jednotky"), new("time unit", "time units", "time units", "time units"));

    /// <summary>A supported person (podpořená osoba).</summary>
    public static Unit Person { get; } = new("person", new("osoba", "person"), new("osoba", "osoby", "osob", "osoby"), new("person", "persons", "persons", "persons"));

    /// <summary>A social service (služba), as a project counts services.</summary>
    public static Unit Service { get; } = new("service", new("služba", "service"), new("služba", "služby", "služeb", "služby"), new("service", "services", "services", "services"));

    /// <summary>An organisation (organizace).</summary>
    public static Unit Organisation { get; } = new("organisation", new("organizace", "organisation"),
        new("organizace", "organizace", "organizací", "organizace"), new("organisation", "organisations", "organisations", "organisations"));

    /// <summary>A product of a project (produkt).</summary>
    public static Unit Product { get; } = new("product", new("produkt", "product"), new("produkt", "produkty", "produktů", "produktu"), new("product", "products", "products", "products"));

    /// <summary>A document (dokument).</summary>
    public static Unit Document { get; } = new("document", new("dokument", "document"),
        new("dokument", "dokumenty", "dokumentů", "dokumentu"), new("document", "documents", "documents", "documents"));

    /// <summary>A project (projekt).</summary>
    public static Unit Project { get; } = new("project", new("projekt", "project"), new("projekt", "projekty", "projektů", "projektu"), new("project", "projects", "projects", "projects"));

    /// <summary>All units.</summary>
    public static ValueList<Unit> All { get; } =
    [
        One, Bed, BedDay, FullTimeEquivalent, Hour, Place, Client, Family, Contact, Intervention, Call, TimeUnit, Person,
        Service, Organisation, Product, Document, Project,
    ];

    // Every way to end the text of a quantity; the code first.
    private static readonly (string Form, Unit Unit)[] Endings = All.Where(unit => unit != One)
        .SelectMany(unit => ((string[])[unit.Code, .. unit._czech.All, .. unit._english.All]).Distinct(StringComparer.Ordinal), (unit, form) => (form, unit)).ToArray();

    /// <summary>Code in documents, such as "bed" or "fte".</summary>
    public string Code { get; }

    /// <summary>What follows the number in the text of a quantity.</summary>
    internal string Suffix { get; }

    /// <summary>Name in the singular.</summary>
    public BilingualText Name { get; }

    /// <summary>The unit of a code. The provider has no effect.</summary>
    /// <exception cref="FormatException">No unit has the code; the message lists the codes.</exception>
    public static Unit Parse(string s, IFormatProvider? provider = null) => TryParse(Guard.Against.Null(s), provider, out var unit)
        ? unit
        : throw new FormatException($"The unit '{s}' is not known; expected one of {string.Join(", ", All.Select(known => known.Code))}.");

    /// <summary>The unit of a code; false where <see cref="Parse"/> would throw.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Unit result)
    {
        result = All.FirstOrDefault(known => known.Code == s);
        return result is not null;
    }

    /// <summary>The code.</summary>
    public override string ToString() => Code;

    /// <summary>The form that follows a number: "lůžko" after 1, "lůžka" after 2 and 2,5, "lůžek" after 5.</summary>
    internal string After(Exact number, Language language)
    {
        var forms = language == Language.Czech ? _czech : _english;
        if (number.IsNegative)
            number = -number;
        if (!number.IsWhole)
            return forms.Fraction;
        if (number == Exact.One)
            return forms.Single;
        return number >= Exact.Of(2) && number <= Exact.Of(4) ? forms.Few : forms.Many;
    }

    /// <summary>The unit whose code or some form ends the text, and the number before it.</summary>
    internal static Unit? EndOf(ReadOnlySpan<char> text, out ReadOnlySpan<char> number)
    {
        number = text;
        if (text is [.., >= '0' and <= '9'])
            return null;
        foreach (var (form, unit) in Endings)
        {
            if (text.EndsWith(form, StringComparison.Ordinal) && text[..^form.Length] is [.. var rest, ' ' or FixedPoint.NoBreakSpace])
            {
                number = rest;
                return unit;
            }
        }

        return null;
    }

    /// <summary>Forms after 1, after 2 to 4, after 5 and more, and after a fraction.</summary>
    private sealed record Forms(string Single, string Few, string Many, string Fraction)
    {
        public string[] All => [Single, Few, Many, Fraction];
    }
}

/// <summary>Writes a unit as its code, such as "fte"; reads the same.</summary>
public sealed class UnitJsonConverter : TextJsonConverter<Unit>;
