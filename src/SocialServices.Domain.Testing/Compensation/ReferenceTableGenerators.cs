using FsCheck;
using FsCheck.Fluent;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;

namespace SocialServices.Domain.Testing.Compensation;

/// <summary>
/// Generators of tables of reference values with the text that a spreadsheet would give: both separators, both languages of numbers, codes
/// and names, grouped digits, columns in any order, a column that nobody reads.
/// </summary>
public static class ReferenceTableGenerators
{
    private static readonly Gen<ulong> Seeds = from high in Gen.Choose(0, int.MaxValue) from low in Gen.Choose(0, int.MaxValue) select ((ulong)high << 31) + (ulong)low;

    /// <summary>Tables of one to eight good rows.</summary>
    public static Arbitrary<ReferenceTableCase> Tables { get; } = Arb.From(
        Seeds.Select(seed => new TableDraw(seed).Table()),
        table => table.Rows.Count == 1 ? [] : table.Rows.Select((_, left) => table with
        {
            Rows = table.Rows.Where((_, i) => i != left).ToValueList(),
            Entries = table.Entries.Where((_, i) => i != left).ToValueList(),
        }));

    private sealed class TableDraw(ulong seed)
    {
        private static readonly BilingualText Payments = new("úhrady klientů", "client payments");
        private static readonly BilingualText Allowance = new("příspěvek na péči", "care allowance");
        private readonly Draw _draw = new(seed);
        private bool _isCzech;

        public ReferenceTableCase Table()
        {
            _isCzech = _draw.Chance(60);
            var kind = _draw.Below(4);
            var columns = new ReferenceTableColumns
            {
                Service = "Druh služby",
                Form = "Forma",
                Unit = "Jednotka",
                SizeFrom = "Velikost od",
                SizeTo = "Velikost do",
                Cost = kind == 0 ? "Náklady" : null,
                RegionalCost = kind == 1 ? "Náklady v kraji" : null,
                NationalCost = kind == 1 ? "Náklady v ČR" : null,
                RegionalProviders = kind == 1 ? "Počet poskytovatelů" : null,
                PersonnelCost = kind == 2 ? "Osobní náklady" : null,
                OperatingCap = kind == 2 ? "Limit provozních nákladů" : null,
                UnitValue = kind == 3 ? "Podpora na \"jednotku\"" : null,
                Revenue = kind == 3 ? [] : [new("Úhrady", Payments), new("PnP", Allowance)],
                Numbers = _isCzech ? Language.Czech : Language.English,
            };
            var entries = Entries(kind);
            var cells = entries.Select(entry => Cells(entry, columns)).ToList();
            var order = new List<string>(cells[0].Keys);
            for (var i = order.Count - 1; i > 0; i--)
            {
                var other = _draw.Below(i + 1);
                (order[i], order[other]) = (order[other], order[i]);
            }

            return new(columns, _draw.Pick(';', ','), order.ToValueList(), cells.Select(row => order.Select(heading => row[heading]).ToValueList()).ToValueList(), entries.ToValueList());
        }

        // Each of another service type or size, so that no two rows speak of the same services.
        private List<ServiceParameters> Entries(int kind)
        {
            var entries = new List<ServiceParameters>();
            for (var count = 1 + _draw.Below(8); count > 0; count--)
            {
                var service = _draw.OneOf(ServiceType.All);
                var unit = _draw.OneOf(Unit.All.Where(each => each != Unit.One).ToList());
                var from = _draw.Maybe(60, () => Quantity.FromTenThousandths(_draw.Between(0, 1_000_000), unit));
                var entry = new ServiceParameters
                {
                    Service = service,
                    Form = service.Forms.Count > 0 ? _draw.Maybe(60, () => _draw.OneOf(service.Forms)) : null,
                    Unit = unit,
                    Sizes = new(from, _draw.Maybe(50, () => Quantity.FromTenThousandths((from?.TenThousandths ?? 0) + _draw.Between(0, 1_000_000), unit))),
                    Cost = kind switch
                    {
                        0 => new ReferenceCost.OneValue(Amount()),
                        1 => new ReferenceCost.RegionalOrNational(Amount(), Amount(), _draw.Below(40)),
                        2 => new ReferenceCost.PersonnelAndOperating(Amount(), Amount()),
                        _ => null,
                    },
                    Revenue = kind == 3 ? [] : new[] { Payments, Allowance }.Where(_ => _draw.Chance(50)).Select(name => new RevenueComponent(name, Amount())).ToValueList(),
                    Value = kind == 3 ? Amount() : null,
                    Status = ParameterStatus.Example,
                    Source = ReferenceTableCase.Source,
                };
                if (entries.TrueForAll(other => (other.Service, other.Form, other.Unit, other.Sizes) != (entry.Service, entry.Form, entry.Unit, entry.Sizes)))
                    entries.Add(entry);
            }

            return entries;
        }

        private Money Amount() => Money.FromHellers(_draw.Pick(0, 1, _draw.Between(0, 1_000_000_000_000), _draw.Between(0, 1_000_000) * 100));

        private Dictionary<string, string> Cells(ServiceParameters entry, ReferenceTableColumns columns)
        {
            var cells = new Dictionary<string, string>(StringComparer.Ordinal)
            {
                [columns.Service] = _draw.Pick(entry.Service.Code, entry.Service.Name.Czech, entry.Service.Name.Czech.ToUpperInvariant(), entry.Service.Paragraph is null ? entry.Service.Code : $"§\u00A0{entry.Service.Code}"),
                [columns.Form!] = entry.Form is { } form ? _draw.Pick(form.ToCode(), form.ToText(Language.Czech), form.ToText(Language.English)) : string.Empty,
                [columns.Unit!] = _draw.Pick(entry.Unit!.Code, entry.Unit.Name.Czech, entry.Unit.Name.English),
                [columns.SizeFrom!] = Size(entry.Sizes.From),
                [columns.SizeTo!] = Size(entry.Sizes.To),
                ["Poznámka, \"interní\"; k ničemu"] = _draw.Pick("", "a; b", "c, d", "\"e\""),
            };
            switch (entry.Cost)
            {
                case ReferenceCost.OneValue single:
                    cells[columns.Cost!] = Text(single.PerUnit);
                    break;
                case ReferenceCost.RegionalOrNational choice:
                    (cells[columns.RegionalCost!], cells[columns.NationalCost!]) = (Text(choice.Regional), Text(choice.National));
                    cells[columns.RegionalProviders!] = FormattableString.Invariant($"{choice.RegionalProviders}");
                    break;
                case ReferenceCost.PersonnelAndOperating parts:
                    (cells[columns.PersonnelCost!], cells[columns.OperatingCap!]) = (Text(parts.Personnel), Text(parts.OperatingCap));
                    break;
                default:
                    cells[columns.UnitValue!] = Text(entry.Value!.Value);
                    break;
            }

            foreach (var revenue in columns.Revenue)
                cells[revenue.Heading] = entry.Revenue.FirstOrDefault(component => component.Name == revenue.Name) is { } component ? Text(component.PerUnit) : string.Empty;
            return cells;
        }

        private string Text(Money amount) => _draw.Below(3) switch
        {
            0 => amount.ToText(_isCzech ? Language.Czech : Language.English),
            1 => " " + amount.ToText(_isCzech ? Language.Czech : Language.English)[..^(_isCzech ? 3 : 4)] + "\u00A0",
            _ => Own(amount.ToString("F", null)),
        };

        private string Size(Quantity? size) => size is { } given ? Own(given.ToString("F", null)) : string.Empty;

        private string Own(string number) => _isCzech ? number.Replace('.', ',') : number;
    }
}
