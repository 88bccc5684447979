#:project ../../src/SocialServices.Domain/SocialServices.Domain.csproj

// What a shortfall of performance costs, by the rules of a contract and by those of a methodology, and how dear services are beside each other.

using System.Text;
using NodaTime;
using SocialServices.Domain;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Compensation.Performances;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;

Console.OutputEncoding = Encoding.UTF8;
var year = new DateInterval(new(2023, 1, 1), new(2023, 12, 31));
var contract = Citation.Document(new("smlouva, čl. 3", "the contract, article 3"));

// Three posts were promised; nobody held one of them from February to the middle of April.
var promised = Commitment.Of(PerformanceMeasure.DirectCare, year, Quantity.Of(3, Unit.FullTimeEquivalent), contract);
var staff = StaffList.Create(new() { Service = "Poradna Klíč", Period = year, Contracts = [Post("A"), Post("B"), Post("C", new DateInterval(new(2023, 2, 1), new(2023, 4, 14)))] });
var measured = promised.MeasuredBy(Performance.Of(staff, PerformanceMeasure.DirectCare));

// The same shortfall by three rules; a tolerance has no default.
var edge = FulfilmentEdge.Tolerating(Rate.Percent(5));
ShortfallRule[] rules =
[
    new ShortfallRule.Proportional(edge),
    new ShortfallRule.ExcessOnly(edge),
    new ShortfallRule.Stepped([new(edge, Rate.Percent(5)), new(FulfilmentEdge.UpTo(Rate.Percent(80)), Rate.Percent(20))]),
];
foreach (var rule in rules)
{
    var outcome = PerformanceOutcome.Of(Setting(rule), Money.Of(1_800_000), measured);
    Console.WriteLine($"{rule.ToText(Language.Czech)}: krácení {outcome.Cut.ToText(Language.Czech)}, zbývá {outcome.Remaining.ToText(Language.Czech)}");
}

// By a methodology: the minimum occupancy is the commitment, the section "performance" says what happens below it.
var methodology = CompensationMethodology.Parse(Encoding.UTF8.GetBytes("""
    {
      "schema": "socialservices.methodology/1", "id": "priklad-2023", "version": 1, "name": "Příklad", "region": "Příkladový kraj", "year": 2023,
      "purpose": "award", "source": "smyšlená metodika", "base": "unit-value", "award": { "rounding": { "step": 1, "mode": "down" } },
      "performance": {
        "source": "čl. 13",
        "on": "award",
        "rules": [{ "measure": "occupancy", "form": "proportional", "below": 1 }],
        "minimumOccupancy": [{ "service": "49", "occupancy": 0.9, "status": "example", "source": "smyšlená hodnota" }]
      },
      "services": [{ "service": "49", "unit": "bed", "value": 150000, "status": "example", "source": "smyšlená hodnota" }]
    }
    """)).Resolve(ServiceType.HomesForTheElderly, 2023, decidedOn: new(2023, 3, 1));
var report = Citation.Document(new("závěrečná zpráva", "the final report"));
var occupied = Performance.Stated(PerformanceMeasure.Occupancy, year, Occupancy.Of(capacityBedDays: Exact.Of(7300), occupiedBedDays: Exact.Of(6205)), report);
Console.WriteLine();
Console.Write(methodology.CutForPerformance(Money.Of(3_000_000), Commitment.MinimumOccupancy(methodology, year).MeasuredBy(occupied)).Explain().ToText(Language.Czech));

// Efficiency: what a full-time equivalent and a supported person cost beside the median of the group.
EfficiencyFigures[] services =
[
    Counselling("Poradna Klíč", 1_400_000, 2.8m, 140),
    Counselling("Poradna Most", 1_650_000, 3, 150),
    Counselling("Poradna Kompas", 1_260_000, 2, null),
];
var comparison = EfficiencyComparison.Of(services);
Console.WriteLine();
Console.Write(comparison.Explain().ToText(Language.Czech));

PerformanceSetting Setting(ShortfallRule rule) => new() { Source = new("smlouva, čl. 5", "the contract, article 5"), On = CutAmount.Ceiling, Rules = [new(null, rule)] };

EmploymentContract Post(string worker, params DateInterval[] vacancies) => new()
{
    Worker = worker, Category = StaffCategory.SocialWorkers, Forms = StaffFormGroup.AmbulatoryAndField, WeeklyHours = 40, Vacancies = vacancies.ToValueList(),
};

EfficiencyFigures Counselling(string name, decimal cost, decimal units, int? persons) => new()
{
    Service = name, Type = ServiceType.SpecialisedSocialCounselling, Form = ServiceForm.Ambulatory,
    Cost = Money.Of(cost), Units = Capacity.FullTimeEquivalents(units), Persons = persons,
};
