#:project ../../src/SocialServices.Domain/SocialServices.Domain.csproj

// Need of services: requested : planned : contracted for a region by municipalities with extended powers (ORP), availability, and eligibility
// with reasons. The contracted total of 44 full-time equivalents is that of the Liberec project of 2017; all other numbers are made up.

using NodaTime;
using SocialServices.Domain;
using SocialServices.Domain.Entrustments;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;
using SocialServices.Domain.Territory;
using SocialServices.Domain.Time;

Console.OutputEncoding = System.Text.Encoding.UTF8;
var day = new LocalDate(2017, 9, 1);
var type = ServiceType.SocialActivationForFamilies;
var group = TargetGroup.FamiliesWithChildren;

// Evidence: what the ORP and a municipality asked for in the second half of 2015; it stands until they ask anew.
var half = HalfYear.Parse("2/2015");
var evidence = NeedEvidence.Create(
[
    Asks("Česká Lípa", 6m), Asks("Frýdlant", 5m), Asks("Jablonec nad Nisou", 6m), Asks("Jilemnice", 2m), Asks("Liberec", 12m), Asks("Nový Bor", 3m),
    Asks("Semily", 1.2m), Asks("Tanvald", 4m), Asks("Turnov", 1m), Asks("Železný Brod", 1m),
    Asks("Česká Lípa", 1m) with { Municipality = new("561835", "Mimoň") },
]);

// The plan: version 2 supersedes version 1 from its first day on.
var first = new DevelopmentPlanVersion
{
    Number = 1, Validity = Validity.Between(new LocalDate(2014, 1, 1), new(2017, 12, 31)), Resolution = "usnesení č. 1/14/ZK",
    Capacities = [Row(36m, "Česká Lípa"), Row(5m, "Frýdlant"), Row(10m, "Liberec")],
};
var plan = DevelopmentPlan.Create(DevelopmentPlanKind.MediumTerm, "SPRSS LK 2014–2017", first).With(first with
{
    Number = 2, Validity = Validity.Between(new LocalDate(2016, 1, 1), new(2017, 12, 31)), Resolution = "usnesení č. 2/16/ZK",
    Capacities =
    [
        Row(7m, "Česká Lípa"), Row(5m, "Frýdlant"), Row(6m, "Jablonec nad Nisou"), Row(2m, "Jilemnice"), Row(12m, "Liberec"), Row(3m, "Nový Bor"),
        Row(2m, "Semily", "Turnov"), Row(4m, "Tanvald"), Row(1m, "Železný Brod"),
    ],
});
foreach (var change in plan.Versions[0].ChangesTo(plan.Versions[1]).Take(3))
    Console.WriteLine(change.ToText(Language.Czech, day));

// One contract serves Semily and Turnov together: nothing divides its 2.0 full-time equivalents, so the two stand as one area.
AreaCapacity[] contracted =
[
    Row(7m, "Česká Lípa"), Row(3m, "Frýdlant"), Row(1m, "Frýdlant"), Row(6m, "Jablonec nad Nisou"), Row(2m, "Jilemnice"), Row(15m, "Liberec"),
    Row(3m, "Nový Bor"), Row(2m, "Semily", "Turnov"), Row(4m, "Tanvald"), Row(1m, "Železný Brod"),
];
foreach (var comparison in NeedComparison.On(day, evidence, plan, contracted))
{
    Console.WriteLine();
    foreach (var area in comparison.Areas)
        Console.WriteLine($"{area.Area.ToText(Language.Czech, day),-22} {area.ToText(Language.Czech),-32} {area.Availability?.ToText(Language.Czech)}");
    Console.WriteLine($"{"celkem",-22} {comparison.Total.ToText(Language.Czech)}");
    Console.WriteLine();
    Console.WriteLine(string.Join('\n', comparison.Explain().ToText(Language.English).Split('\n').Take(15)));
    Console.WriteLine("…");

    // How evenly the units serve the people; their numbers come from the caller, as far as they are known.
    var whole = ServiceTerritory.On(day, Region.Liberec);
    var people = new[] { People("Liberec", 7_500), People("Frýdlant", 1_600), People("Tanvald", 1_000) };
    Console.WriteLine();
    foreach (var density in comparison.CoverageOf(whole, people).Groups[0].Densities[0].Densities.Where(density => density.Persons is not null))
        Console.WriteLine($"{density.Territory.ToText(Language.Czech, day)}: {Figure.Units(density.PerTenThousand!.Value, Unit.FullTimeEquivalent).ToText(Language.Czech)} na 10 000 osob");
}

// Eligibility: the conditions come from the region's document; every one of them is answered with its reason.
Console.WriteLine();
var rule = new EligibilityRule(Citation.Document(BilingualText.Same("metodika kraje, čl. 4")),
    EligibilityCondition.NeedInPlan, EligibilityCondition.ReportedEqualsNetwork, EligibilityCondition.OnlyOfType);
var service = new CandidateService(ServiceIdentifier.Parse("1234567"), type, [group], In("Frýdlant"),
    inNetwork: [new(ServiceForm.Field, Capacity.FullTimeEquivalents(3m))], reported: [new(ServiceForm.Field, Capacity.FullTimeEquivalents(2.5m))]);
var other = new CandidateService(ServiceIdentifier.Parse("2345678"), type, [group], In("Frýdlant", "Liberec"),
    inNetwork: [new(ServiceForm.Field, Capacity.FullTimeEquivalents(1m))], reported: []);
Console.Write(rule.Judge(service, day, plan, [service, other]).ToText(Language.Czech));
Console.Write(rule.Judge(service, day, plan, [service, other]).ToText(Language.English));

NeedRequest Asks(string orp, decimal workers) => new()
{
    Area = Orp(orp), Service = type, Group = group, Capacity = Capacity.FullTimeEquivalents(workers), Found = half, Source = "požadavek ORP",
};

AreaCapacity Row(decimal workers, params string[] names) => new(type, group, In(names), Capacity.FullTimeEquivalents(workers));

TargetPopulation People(string orp, long persons) => new(In(orp), persons, group.ToString());

ServiceTerritory In(params string[] names) => ServiceTerritory.On(day, names.Select(Orp));

MunicipalityWithExtendedPowers Orp(string name) => MunicipalityWithExtendedPowers.TryByName(name, out var found) ? found : throw new ArgumentException(name, nameof(name));
