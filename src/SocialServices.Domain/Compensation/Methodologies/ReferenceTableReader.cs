using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Compensation.Methodologies;

/// <summary>Reads the rows of a table by the headings of its columns; a wrong cell spoils its row and no other.</summary>
internal sealed class ReferenceTableReader(ReferenceTableColumns columns, ParameterStatus status, BilingualText source)
{
    private static readonly Exact[] Counts = [Exact.One, Exact.Of(2), Exact.Of(5), Exact.Of(1, 2)];
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private ValueList<string> _cells = [];
    private int _index = -1;
    private int _line;

    public List<Problem> Problems { get; } = [];

    public ValueList<ReferenceRow> Read(IEnumerable<(int Line, ValueList<string>? Cells)> rows)
    {
        var read = new List<ReferenceRow>();
        ValueList<string>? headings = null;
        foreach (var (line, cells) in rows)
        {
            _line = line;
            if (headings is null)
            {
                if (!Headings(cells))
                    return [];
                headings = cells;
                continue;
            }

            _index++;
            if (cells is null)
            {
                Report(ReferenceTableProblemCodes.Quotes, null, WrongQuotes);
            }
            else if (cells.Count != headings!.Count)
            {
                Report(ReferenceTableProblemCodes.Cells, null, new(
                    $"Řádek má buněk {cells.Count}, nadpisů je {headings.Count}; buňku s oddělovačem dejte do uvozovek.",
                    $"The row has {cells.Count} cells, there are {headings.Count} headings; put a cell with the separator into quotation marks."));
            }
            else if (Row(cells) is { } entry)
            {
                read.Add(new(_index, line, entry));
            }
        }

        if (_index < 0)
            Problems.Add(Problem.Error(ReferenceTableProblemCodes.Empty, "$.rows", new("Tabulka nemá pod nadpisy žádný řádek.", "The table has no row under its headings.")));
        return WithoutRepeated(read);
    }

    private static BilingualText WrongQuotes => new(
        "Uvozovky nejsou v\u00A0pořádku: buňka s\u00A0uvozovkami začíná i končí uvozovkami na témže řádku a uvnitř se zdvojují.",
        "The quotation marks are wrong: a cell with such marks starts and ends with one on the same line, and those inside are doubled.");

    private bool Headings(ValueList<string>? headings)
    {
        if (headings is null)
        {
            Problems.Add(Problem.Error(ReferenceTableProblemCodes.Quotes, "$.headings", WrongQuotes, _line));
            return false;
        }

        var folded = headings.Select(heading => CzechText.Fold(heading)).ToList();
        foreach (var heading in columns.Headings)
        {
            var wanted = CzechText.Fold(heading);
            var count = folded.Count(each => each == wanted);
            _places[heading] = folded.IndexOf(wanted);
            if (count != 1)
            {
                Problems.Add(Problem.Error(ReferenceTableProblemCodes.Column, $"$.headings['{heading}']", count == 0
                    ? new($"Sloupec '{heading}' v\u00A0tabulce není; její nadpisy jsou: {Known()}.", $"The table has no column '{heading}'; its headings are: {Known()}.")
                    : new($"Sloupec '{heading}' je v\u00A0tabulce vícekrát; nadpisy odlište.", $"The table has several columns '{heading}'; tell their headings apart."), _line));
            }
        }

        return Problems.Count == 0;

        string Known() => string.Join(", ", headings.Select(each => $"'{each.Trim()}'"));
    }

    private ServiceParameters? Row(ValueList<string> cells)
    {
        _cells = cells;
        var before = Problems.Count;
        var service = Service();
        var form = columns.Form is { } formHeading ? Form(formHeading) : columns.EveryForm;
        var unit = columns.Unit is { } unitHeading ? UnitOf(unitHeading) : columns.EveryUnit;
        var sizes = new SizeBand(Size(columns.SizeFrom, unit), Size(columns.SizeTo, unit));
        if (sizes.From?.TenThousandths > sizes.To?.TenThousandths)
            Report(ReferenceTableProblemCodes.Number, columns.SizeFrom, new("Nejmenší velikost je větší než největší.", "The smallest size is above the largest."));
        if (form is { } stated && service?.Allows(stated) == false)
        {
            var allowed = (string.Join(", ", service.Forms.Select(each => each.ToText(Language.Czech))), string.Join(", ", service.Forms.Select(each => each.ToText(Language.English))));
            Report(ReferenceTableProblemCodes.Form, columns.Form, new(
                $"Služba {service.Name.Czech} ({service.Label}) nemá formu '{stated.ToText(Language.Czech)}'; dovolené formy: {allowed.Item1}.",
                $"The service {service.Name.English} ({service.Label}) has no form '{stated.ToText(Language.English)}'; allowed forms: {allowed.Item2}."));
        }

        var (cost, value) = (Cost(), columns.UnitValue is { } heading ? Amount(heading) : null);
        var revenue = columns.Revenue
            .Where(each => Cell(each.Heading).Length > 0)
            .Select(each => new RevenueComponent(each.Name, Amount(each.Heading) ?? default)).ToValueList();
        return Problems.Count > before ? null : new()
        {
            Service = service!, Form = form, Unit = unit, Sizes = sizes, Cost = cost, Revenue = revenue, Value = value, Status = status, Source = source,
        };
    }

    private ReferenceCost? Cost()
    {
        if (columns.Cost is { } single)
            return Amount(single) is { } perUnit ? new ReferenceCost.OneValue(perUnit) : null;
        if (columns.PersonnelCost is { } personnel)
            return (Amount(personnel), Amount(columns.OperatingCap!)) is ({ } fixedPart, { } cap) ? new ReferenceCost.PersonnelAndOperating(fixedPart, cap) : null;
        if (columns.RegionalCost is { } region)
            return (Amount(region), Amount(columns.NationalCost!), Providers(columns.RegionalProviders!)) is ({ } regional, { } national, { } providers)
                ? new ReferenceCost.RegionalOrNational(regional, national, providers)
                : null;
        return null;
    }

    private ServiceType? Service()
    {
        if (Filled(columns.Service) is not { } text)
            return null;
        if (ServiceType.TryParse(text, null, out var service) || ServiceType.TryByName(text, out service))
            return service;
        var candidates = ServiceType.ByAbbreviation(text).Select(type => $"{type.Code} ({type.Name.Czech})").ToList();
        Report(ReferenceTableProblemCodes.UnknownCode, columns.Service, new(
            $"Druh služby {IdentifierText.Quoted(text)} není znám; očekává se paragraf, např. '51', nebo celý český název.{(candidates.Count == 0 ? "" : $" Jako zkratka znamená {string.Join(" nebo ", candidates)}.")}",
            $"The service type {IdentifierText.Quoted(text)} is not known; expected a section such as '51', or the whole Czech name.{(candidates.Count == 0 ? "" : $" As an abbreviation it stands for {string.Join(" or ", candidates)}.")}"));
        return null;
    }

    private ServiceForm? Form(string heading)
    {
        var text = Cell(heading);
        if (text.Length == 0)
            return null;
        foreach (var form in ServiceForms.All)
        {
            if (IsOneOf(text, form.ToCode(), form.ToText(Language.Czech), form.ToText(Language.English)))
                return form;
        }

        Report(ReferenceTableProblemCodes.UnknownCode, heading, new(
            $"Forma {IdentifierText.Quoted(text)} není známa; očekává se {string.Join(", ", ServiceForms.All.Select(form => form.ToText(Language.Czech)))}, nebo prázdná buňka pro všechny.",
            $"The form {IdentifierText.Quoted(text)} is not known; expected {string.Join(", ", ServiceForms.All.Select(form => form.ToText(Language.English)))}, or a blank cell for all."));
        return null;
    }

    private Unit? UnitOf(string heading)
    {
        if (Filled(heading) is not { } text)
            return null;
        foreach (var unit in Unit.All.Where(unit => unit != Unit.One))
        {
            if (IsOneOf(text, [unit.Code, unit.Name.Czech, unit.Name.English, .. Counts.SelectMany(count => new[] { unit.After(count, Language.Czech), unit.After(count, Language.English) })]))
                return unit;
        }

        Report(ReferenceTableProblemCodes.UnknownCode, heading, new(
            $"Jednotka {IdentifierText.Quoted(text)} není známa; očekává se {string.Join(", ", Unit.All.Skip(1).Select(unit => unit.Name.Czech))}.",
            $"The unit {IdentifierText.Quoted(text)} is not known; expected {string.Join(", ", Unit.All.Skip(1).Select(unit => unit.Name.English))}."));
        return null;
    }

    private Quantity? Size(string? heading, Unit? unit)
    {
        if (heading is null || Cell(heading) is not { Length: > 0 } text)
            return null;
        if (IsOwnNumber(text) && Quantity.Read(text, out var size) == FixedPoint.Fault.None && size.TenThousandths >= 0 && (size.Unit == Unit.One || unit is null || size.Unit == unit))
            return unit is null ? null : Quantity.FromTenThousandths(size.TenThousandths, unit);
        WrongNumber(heading, text, "velikost v\u00A0jednotkách řádku, např. 50", "a size in the unit of the row, such as 50");
        return null;
    }

    private Money? Amount(string heading)
    {
        if (Filled(heading) is not { } text)
            return null;
        var fault = Money.Read(text, out var amount);
        if (!IsOwnNumber(text))
            fault = FixedPoint.Fault.Form;
        if (fault == FixedPoint.Fault.None && amount >= Money.Zero && amount <= MethodologyRules.Most)
            return amount;
        if (fault == FixedPoint.Fault.TooFine)
        {
            Report(ReferenceTableProblemCodes.Number, heading, new(
                $"Částka {IdentifierText.Quoted(text)} je jemnější než haléř; zaokrouhlete ji podle pojmenovaného pravidla.", $"The amount {IdentifierText.Quoted(text)} is finer than a haléř; round it by a named rule."));
        }
        else
        {
            var example = columns.Numbers == Language.Czech ? "480 000,50" : "480 000.50";
            WrongNumber(heading, text, $"částka od 0 do 10\u00A0miliard\u00A0Kč, např. {example}", $"an amount from 0 to 10\u00A0billion\u00A0CZK, such as {example}");
        }

        return null;
    }

    private int? Providers(string heading)
    {
        if (Filled(heading) is not { } text)
            return null;
        if (FixedPoint.TryParse(text, 0, out var number) == FixedPoint.Fault.None && number is >= 0 and <= int.MaxValue && text.IndexOfAny(['.', ',']) < 0)
            return (int)number;
        WrongNumber(heading, text, "celé číslo od 0", "a whole number from 0");
        return null;
    }

    // The sign of the other language is refused: "1.200" is a thousand and two hundred to some and one and a fifth to others.
    private bool IsOwnNumber(string text) => !text.Contains(columns.Numbers == Language.Czech ? '.' : ',', StringComparison.Ordinal);

    private ValueList<ReferenceRow> WithoutRepeated(List<ReferenceRow> rows)
    {
        var repeated = new HashSet<int>();
        foreach (var group in rows.GroupBy(row => ReferenceRow.KeyOf(row.Entry)).Select(group => group.ToList()).Where(group => group.Count > 1))
        {
            var lines = IdentifierText.Listed(group.ConvertAll(row => row.Line));
            var text = new BilingualText(
                $"Řádky {lines.Czech} platí pro tutéž službu, formu, jednotku a\u00A0velikost; ponechte jeden.", $"The lines {lines.English} are of the same service type, form, unit and size; keep one.");
            foreach (var row in group)
            {
                repeated.Add(row.Index);
                Problems.Add(Problem.Error(ReferenceTableProblemCodes.Repeated, FormattableString.Invariant($"$.rows[{row.Index}]"), text, row.Line));
            }
        }

        return rows.Where(row => !repeated.Contains(row.Index)).ToValueList();
    }

    private string? Filled(string heading)
    {
        var text = Cell(heading);
        if (text.Length > 0)
            return text;
        Report(ReferenceTableProblemCodes.Blank, heading, new("Buňka je prázdná; doplňte hodnotu, nulu jako 0.", "The cell is blank; fill in the value, zero as 0."));
        return null;
    }

    private string Cell(string heading) => _cells[_places[heading]].Trim();

    private static bool IsOneOf(string text, params ReadOnlySpan<string> names)
    {
        var folded = CzechText.Fold(text);
        foreach (var name in names)
        {
            if (CzechText.Fold(name) == folded)
                return true;
        }

        return false;
    }

    private void WrongNumber(string heading, string text, string czech, string english) => Report(ReferenceTableProblemCodes.Number, heading,
        new($"Očekává se {czech}, ne {IdentifierText.Quoted(text)}.", $"Expected {english}, not {IdentifierText.Quoted(text)}."));

    private void Report(string code, string? heading, BilingualText text) => Problems.Add(Problem.Error(
        code, FormattableString.Invariant($"$.rows[{_index}]{(heading is null ? string.Empty : $"['{heading}']")}"),
        heading is null ? text : new($"Sloupec '{heading}': {Lower(text.Czech)}", $"Column '{heading}': {Lower(text.English)}"), _line));

    private static string Lower(string text) => char.ToLowerInvariant(text[0]) + text[1..];
}
