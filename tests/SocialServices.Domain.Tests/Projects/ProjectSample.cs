using System.Text;
using SocialServices.Domain.Projects;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Tests.Projects;

/// <summary>A document of a project with all its papers, made up; it has no problems.</summary>
internal static class ProjectSample
{
    public const string Document = """
        {
          "schema": "socialservices.project/1",
          "id": "vzor",
          "name": "Vzorový projekt",
          "region": "CZ051",
          "programme": "OPZ",
          "sources": [ { "id": "rozhodnuti", "title": "rozhodnutí o poskytnutí dotace", "asOf": "2016-05-02" } ],
          "registrationNumber": [ { "value": "CZ.03.2.60/0.0/0.0/15_005/0009999", "source": "rozhodnuti" } ],
          "schedule": {
            "activity": [ { "value": "2016-01-01..2018-12-31", "source": "rozhodnuti" } ],
            "financing": [ { "value": "2016-07-01..2018-12-31", "source": "rozhodnuti" } ],
            "mostFinancedMonths": [ { "value": 30, "source": "rozhodnuti" } ]
          },
          "money": {
            "totalCost": [ { "value": 100.10, "source": "rozhodnuti" } ],
            "sources": [ "european", "state", "own" ],
            "shares": [ { "value": { "european": 0.85, "state": 0.10, "own": 0.05 }, "source": "rozhodnuti" } ]
          },
          "instruments": [ { "instrument": "public-contract", "source": "rozhodnuti", "period": "2016-07-01..2018-12-31", "basis": "compensation-share" } ],
          "services": [
            {
              "state": "actual", "source": "rozhodnuti", "total": 2,
              "byType": [ { "service": "65", "count": 2, "forms": [ "field" ], "capacity": "4 fte" } ],
              "byOrigin": [ { "origin": "existing", "count": 1 }, { "origin": "new", "count": 1 } ]
            }
          ],
          "needRequests": [
            { "area": "5107", "municipality": { "code": "576964", "name": "Semily" }, "service": "65", "group": "rodiny s dítětem/dětmi", "capacity": "2 fte", "found": "2015-H2", "source": "požadavek obce" }
          ],
          "networkTerms": [ { "status": "basic", "kind": "entry", "source": "rozhodnuti" } ],
          "network": [
            { "service": "1234567", "form": "field", "capacity": "2 fte", "status": "basic", "validity": "2016-07-01..2018-12-31", "resolution": "usnesení 1/16/ZK" },
            { "service": "2345678", "form": "field", "capacity": "2 fte", "status": "basic", "validity": "2016-07-01..", "resolution": "usnesení 1/16/ZK" }
          ],
          "lotGroups": [
            { "number": "SAS", "service": "65", "source": "rozhodnuti", "territory": [ { "value": "CZ051@2016-07-01", "source": "rozhodnuti" } ], "lots": 2, "awarding": "lots", "price": { "share": 0.85, "mode": "fixed", "cofinancing": "recommended" } }
          ],
          "lots": [
            {
              "procurement": "VZ-1", "lot": "1", "service": "65",
              "targetGroups": [ { "group": "rodiny s dítětem/dětmi", "child": { "highest": 15, "rule": "until-birthday" } } ],
              "territory": "5107,5109@2016-07-01", "capacity": "2 fte", "period": "2016-07-01..2018-12-31", "estimatedValue": 1700000.00,
              "price": { "mode": "fixed", "compensation": 2000000.00, "share": 0.85 }
            },
            {
              "procurement": "VZ-1", "lot": "2", "service": "65",
              "targetGroups": [ { "group": "rodiny s dítětem/dětmi", "age": { "lowest": 18 } } ],
              "territory": "CZ0511@2016-07-01", "capacity": "2 fte", "period": "2016-07-01..2018-12-31", "estimatedValue": 1700000.00,
              "price": { "mode": "maximum", "amount": 1700000.00 }
            }
          ],
          "contracts": [
            { "number": "S-1", "service": "1234567", "days": "2016-07-01..2018-12-31", "signedOn": "2016-06-20", "price": 1700000.00, "publishedOn": "2016-07-01", "scope": "2 fte", "lotGroup": "SAS", "supplier": "70892822" },
            { "number": "S-2", "service": "2345678", "days": "2016-07-01..2018-12-31", "signedOn": "2016-06-20", "price": 1690000.00, "lotGroup": "SAS" }
          ],
          "financed": [
            { "service": "1234567", "form": "field", "days": "2016-07-01..2018-12-31", "instrument": "public-contract", "payer": "vzor", "units": "2 fte" },
            { "service": "2345678", "form": "field", "days": "2016-07-01..2018-12-31", "instrument": "public-contract", "payer": "CZ.03.2.60/0.0/0.0/15_005/0009999", "units": "2 fte" },
            { "service": "2345678", "form": "field", "days": "2019-01-01..2019-12-31", "instrument": "grant", "payer": "§ 101a", "units": "2 fte" }
          ],
          "entrustments": [
            {
              "number": "P-1", "issuedOn": "2016-06-15", "duration": "2016-07-01..2019-12-31",
              "lines": [ { "service": "1234567", "form": "field", "capacity": "2 fte", "validity": "2016-07-01..2018-12-31" }, { "service": "2345678", "form": "field", "capacity": "2 fte" } ],
              "region": "CZ051", "form": "public-contract", "contents": [ "a", "b", "d", "e", "f" ], "amendments": [ "2017-01-10" ], "successors": [ { "of": "1234567", "provider": "70892822" } ]
            }
          ],
          "methodologies": [ { "year": 2017, "name": "Metodika 2017" } ],
          "meetings": [
            { "date": "2016-09-05", "place": "Semily, městský úřad", "topics": [ "potřeby rodin" ], "findings": [ { "area": "5109", "service": "65", "group": "rodiny s dítětem/dětmi", "capacity": "1 fte" } ] }
          ],
          "roles": [ { "kind": "guarantor", "organisation": "Liberecký kraj", "department": "odbor sociálních věcí" } ],
          "indicators": [
            {
              "id": "persons", "name": "podpořené osoby", "unit": "person", "source": "rozhodnuti", "indicator": "OPZ 6 00 00", "obligation": "obligatory",
              "targets": [ { "service": "65", "value": [ { "value": 120, "source": "rozhodnuti" } ] } ]
            },
            { "id": "capacity", "name": "kapacita", "unit": "fte", "source": "rozhodnuti", "indicator": "OPZ 6 70 01", "targets": [ { "service": "65", "value": [ { "value": 4, "source": "rozhodnuti" } ] } ] }
          ],
          "needCards": [
            { "service": "65", "area": "péče o děti", "need": "rodič potřebuje posílit rodičovské dovednosti", "help": [ { "what": "nácvik", "activity": "f", "payer": "compensation" }, { "what": "doprava na výlet", "payer": "other" } ] }
          ],
          "returnPlans": [ { "next": "grant", "source": "rozhodnuti", "type": "65", "service": "2345678", "from": "2019-01-01", "network": "basic", "baseYear": 2015 } ],
          "transformation": {
            "closures": [ { "id": "L1", "home": "3456789", "service": "48", "beds": "9 bed", "closedOn": "2017-01-01" } ],
            "units": [ { "id": "J1", "identifier": "4567890", "service": "51", "capacity": "6 bed", "openedOn": "2017-01-01" } ],
            "links": [ { "closure": "L1", "units": "J1", "clients": 6 } ]
          },
          "unknown": [ { "fact": "providers", "what": { "cs": "poskytovatel služby 2345678", "en": "the provider of the service 2345678" } } ]
        }
        """;

    public static ValidationReport Parse(string document, out Project? project) => Project.TryParse(Encoding.UTF8.GetBytes(document), out project);

    /// <summary>The problems as "code path", in their order.</summary>
    public static IEnumerable<string> Told(ValidationReport report) => report.Problems.Select(problem => $"{problem.Code} {problem.Path}");
}
