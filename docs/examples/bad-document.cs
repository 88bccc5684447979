#:project ../../src/SocialServices.Domain/SocialServices.Domain.csproj

// A methodology with several faults: all of them are reported at once, with path and line.

using System.Text;
using SocialServices.Domain;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Validation;

Console.OutputEncoding = Encoding.UTF8;
var document = """
    {
      "schema": "socialservices.methodology/1",
      "id": "chyby-2024",
      "version": 1,
      "name": { "cs": "Metodika s chybami" },
      "region": "Příkladový kraj",
      "year": 2024,
      "purpose": "dotace",
      "source": { "cs": "příklad", "en": "example" },
      "base": "reference-cost",
      "share": { "ofCeiling": 1.2 },
      "limit": { "request": true },
      "limits": { "minimum": 10050, "belowMinimum": "refuse" },
      "award": { "rounding": { "step": 50, "mode": "down" } },
      "services": [
        { "service": "51", "form": "field", "unit": "bed", "cost": 480000.005, "status": "example", "source": "příklad" },
        { "service": "49", "form": "residential", "unit": "bed", "cost": 500000, "status": "example", "source": "příklad" },
        { "service": "149", "form": "residential", "unit": "postel", "cost": 480000, "status": "example", "source": "příklad" }
      ]
    }
    """;

ValidationReport report = CompensationMethodology.TryParse(Encoding.UTF8.GetBytes(document), out var methodology);

Console.WriteLine(methodology is null ? "Metodiku nelze použít:" : "Metodika je v pořádku.");
Console.WriteLine(report.ToText(Language.Czech));
Console.WriteLine();
Console.WriteLine("== The same in English");
Console.WriteLine(report.ToText(Language.English));

var broken = CompensationMethodology.TryParse("{ \"schema\": "u8, out _);
Console.WriteLine();
Console.WriteLine("== Nedokončený soubor");
Console.WriteLine(broken.ToText(Language.Czech));
Console.WriteLine(broken.ToText(Language.English));
