using System.Text;
using NodaTime;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Monetary;

namespace SocialServices.Domain.Territory;

/// <summary>Writes the coverage of a territory for people.</summary>
internal sealed class CoverageText
{
    private static readonly CountedNoun Person = new("osoba", "osoby", "osob", "person", "people");

    private readonly StringBuilder _text = new();
    private readonly bool _isCzech;
    private readonly Language _language;
    private readonly LocalDate _date;

    private CoverageText(Language language, LocalDate date)
    {
        _isCzech = language == Language.Czech;
        _language = language;
        _date = date;
    }

    public static string Write(TerritorialCoverage coverage, Language language, LocalDate date)
    {
        var text = new CoverageText(language, date);
        text.Line(0, "Pokrytí území", "Coverage of the territory", text.Places(coverage.Whole));
        foreach (var group in coverage.Groups)
            text.Group(group);
        return text._text.ToString();
    }

    private void Group(GroupCoverage coverage)
    {
        Line(1, "Cílová skupina", "Target group", coverage.Group ?? (_isCzech ? "neuvedena" : "not stated"));
        foreach (var place in coverage.Covered.Where(place => place.Lots.Count == 1))
            Line(2, "jednou", "once", $"{Places(place.Territory)} ({Lots(place.Lots)})");
        foreach (var place in coverage.Covered.Where(place => place.Lots.Count > 1))
            Line(2, "vícekrát", "more than once", $"{Places(place.Territory)} ({Lots(place.Lots)})");
        Line(2, "vůbec", "not at all", coverage.Uncovered.IsEmpty ? (_isCzech ? "žádné místo" : "no place") : Places(coverage.Uncovered) + (coverage.UncoveredPersons is { } persons ? $" ({Persons(persons)})" : string.Empty));
        foreach (var place in coverage.Outside)
            Line(2, "mimo území", "outside", $"{Places(place.Territory)} ({Lots(place.Lots)})");
        foreach (var comparison in coverage.Densities)
            Densities(comparison);
    }

    private void Densities(DensityComparison comparison)
    {
        var unit = comparison.Unit == Unit.One ? string.Empty : $" ({comparison.Unit.Name.In(_language)})";
        Line(2, $"jednotky na {Number(ServiceDensity.PersonsCounted)} osob{unit}, od nejnižší", $"units for {Number(ServiceDensity.PersonsCounted)} people{unit}, from the lowest", string.Empty);
        foreach (var density in comparison.Densities)
            Line(3, Lots(density.Lots), Lots(density.Lots), $"{Places(density.Territory)}: {Calculation(density)}");
        if (comparison.Evenness is { } evenness)
        {
            Line(3, "rovnoměrnost obsloužených území, nejnižší ÷ nejvyšší (míra knihovny, nikoli zákona)", "evenness of the served territories, lowest ÷ highest (the library's measure, not the law's)",
                Figure.Coefficient(evenness).ToText(_language));
        }
        else if (comparison.Densities.Count > 1)
        {
            Line(3, "rovnoměrnost", "evenness", _isCzech ? "nelze určit" : "can't be told");
        }
    }

    private string Calculation(ServiceDensity density) => density switch
    {
        { PerTenThousand: { } number } => $"{density.Units.ToText(_language)} ÷ {Persons(density.Persons!.Value)} × {Number(ServiceDensity.PersonsCounted)} {Figure.Coefficient(number).ToResult(_language)}",
        { Persons: 0 } => $"{density.Units.ToText(_language)}; {(_isCzech ? "nikdo z cílové skupiny v území nežije" : "nobody of the target group lives there")}",
        _ => $"{density.Units.ToText(_language)}; {(_isCzech ? "počet osob v celém území není znám, hustota se nepočítá" : "the people of the whole territory are not known, there is no density")}",
    };

    private void Line(int depth, string czech, string english, string value) =>
        _text.Append(' ', depth * 2).Append(_isCzech ? czech : english).Append(value.Length == 0 ? ":" : ": ").Append(value).Append('\n');

    private string Places(ServiceTerritory territory) => territory.ToText(_language, _date);

    private string Lots(ValueList<string> lots) => $"{(_isCzech ? (lots.Count == 1 ? "část" : "části") : (lots.Count == 1 ? "lot" : "lots"))} {string.Join(", ", lots)}";

    private string Number(long number) => Figure.Coefficient(Exact.Of(number)).ToText(_language);

    private string Persons(long number) => Quantity.Suffixed(Number(number), Person.After(number, _language));
}
