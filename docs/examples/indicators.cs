#:project ../../src/SocialServices.Domain/SocialServices.Domain.csproj

// The persons of a project counted from the records of its services: two targets of the Liberecký kraj, 1,630 persons in low-threshold facilities
// and 1,110 in social activation of families, 48 and 44 posts, quarter by quarter. The records are generated, the same in every run.

using System.Text;
using NodaTime;
using SocialServices.Domain;
using SocialServices.Domain.Documents;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Indicators.Capacities;
using SocialServices.Domain.Indicators.Persons;
using SocialServices.Domain.Indicators.Supports;
using SocialServices.Domain.Indicators.Targets;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;

Console.OutputEncoding = Encoding.UTF8;
var period = new DateInterval(new(2016, 7, 1), new(2019, 12, 31));
var decision = Citation.Document(new("rozhodnutí, příloha 1", "the decision, annex 1"));
var (youth, families) = (ServiceType.LowThresholdFacilitiesForYouth, ServiceType.SocialActivationForFamilies);
var project = SupportedProject.Create("Příklad libereckých cílů", period,
    [.. Enumerable.Range(1, 16).Select(i => new SupportedService($"NZDM {i}", youth)), .. Enumerable.Range(1, 14).Select(i => new SupportedService($"SAS {i}", families))]);

// What providers send: rows of supports, details of identified persons, and among the rows some bad ones.
SupportRow[] bad =
[
    SupportRow.Of(PersonKey.Identified("N1"), "NZDM 99", SupportKind.DirectWork, new(2017, 5, 2), 60),
    SupportRow.Of(PersonKey.Identified("N1"), "NZDM 1", SupportKind.DirectWork, new(2017, 5, 2), -60),
    SupportRow.Of(PersonKey.Identified("N1"), "NZDM 1", SupportKind.DirectWork, new(2020, 1, 7), 60),
];
var history = SupportHistory.Create(project, new() { Supports = bad.Concat(Supports()), Persons = Persons() });
Console.WriteLine($"{history.Persons.Count} osob, {history.Records.Count} záznamů");
Console.WriteLine(history.Report.ToText(Language.Czech));

// The checked records as a document to keep, and read again.
byte[] document = history.ToJson();
Console.WriteLine($"Dokument: {document.Length / 1000} kB, {(SupportHistory.Parse(document) == history ? "přečtená historie se shoduje" : "přečtená historie se liší!")}");

// Counted by the rules of OPZ; a target by type counts a person once in each type.
var rules = PersonRules.Employment with
{
    Uniqueness = PersonUniqueness.PerServiceType,
    TargetGroups =
    [
        new("mládež", new("mládež 15–26 let", "youth aged 15 to 26")) { Ages = AgeBounds.Between(15, 26, HighestAgeRule.WholeYearIncluded) },
        new("rodiče", new("osoby pečující o děti do 15 let", "carers of children up to 15")) { ChildAges = AgeBounds.UpTo(15, HighestAgeRule.UntilBirthday) },
    ],
};
var indicators = history.CountPersons(rules);
Show("NZDM", youth, 1_630);
Show("SAS", families, 1_110);
Console.WriteLine();
foreach (var status in indicators.Statuses)
    Console.WriteLine(status.ToText(Language.Czech));
foreach (var reservation in indicators.Reservations)
    Console.WriteLine($"POZOR: {reservation.Czech}");

// Capacity at one moment, in posts.
Posts("NZDM", 48, [.. Enumerable.Range(1, 16).Select(i => ($"NZDM {i}", 3m))]);
Posts("SAS", 44, [.. Enumerable.Range(1, 14).Select(i => ($"SAS {i}", i <= 10 ? 3m : 3.5m))]);

// Why one person counts, and from when.
Console.WriteLine();
Console.Write(history.ExplainPerson(rules, PersonKey.Identified("N1")).ToText(Language.Czech));

// Another version of the guidance: everybody is counted again from the start of the project.
var lower = rules.WithThreshold(ParticipationThreshold.Of(Quantity.Of(16, Unit.Hour), Quantity.Of(0, Unit.Hour), Citation.Document(new("smyšlená verze pokynů", "an invented version of the guidance"))));
Console.WriteLine();
Console.WriteLine($"Hranice 40 hodin: {indicators.Participants.Total} účastníků; hranice 16 hodin: {history.CountPersons(lower).Participants.Total}");

// The numbers as a receipt: the whole history and the rules stand in it, and it counts again years later.
var ofIndicators = (IndicatorReceipt)CalculationReceipt.Parse(IndicatorReceipt.Of(history, rules).ToJson());
Console.WriteLine(ofIndicators.Verify().Outcome == ReceiptOutcome.Confirmed ? "Doklad o indikátorech souhlasí." : "Doklad o indikátorech nesouhlasí!");

void Show(string name, ServiceType type, int promised)
{
    var target = IndicatorTarget.Of(Indicator.Participants, Quantity.Of(promised, Unit.Person), period.Start, TargetObligation.Obligatory, decision, type);
    var (participants, users) = (indicators.CountFor(target), indicators.Groups.Single(group => group.Code == type.Code).Users);
    Console.WriteLine();
    Console.WriteLine($"{name}: cíl {promised} osob");
    Console.WriteLine("čtvrtletí   účastníci      celkem  využívání  naplnění");
    foreach (var (quarter, use) in participants.ByQuarters().Zip(users.ByQuarters()))
    {
        var reached = IndicatorFulfilment.Of(target, Quantity.Of(quarter.Cumulative, Unit.Person), period.End, drawing: null).Ratio!.Value * Exact.Of(100);
        var shown = Quantity.Round(reached, Unit.One, 1, RoundingMode.Down);
        var bar = new string('█', (int)(reached.Numerator / reached.Denominator / 4));
        Console.WriteLine(FormattableString.Invariant(
            $"{quarter.Days.End.Year}/{(quarter.Days.End.Month + 2) / 3}      {quarter.Change,9:+0;-0;0}   {quarter.Cumulative,9}  {use.Change,9:+0;-0;0}  {shown.ToText(Language.Czech),6} % {bar}").TrimEnd());
    }
}

void Posts(string name, decimal promised, (string Service, decimal Posts)[] services)
{
    var capacity = CapacityHistory.Create(new()
    {
        Period = period, Records = services.Select(each => new CapacityRecord(each.Service, new(period.Start, period.End, Capacity.FullTimeEquivalents(each.Posts)))).ToValueList(),
    }).Measure(CapacityRule.Maximum).Value;
    var target = IndicatorTarget.Of(Indicator.ServiceCapacity, Quantity.Of(promised, Unit.FullTimeEquivalent), period.Start, TargetObligation.Obligatory, decision);
    var ratio = IndicatorFulfilment.Of(target, capacity.Value, capacity.Unit, period.End, drawing: null).Ratio!.Value;
    Console.WriteLine($"{(name == "NZDM" ? "\n" : "")}Okamžitá kapacita {name}: {Figure.Units(capacity.Value, capacity.Unit).ToText(Language.Czech)} z {promised}, naplnění {Figure.Share(ratio).ToText(Language.Czech)}");
}

// Every ninth client of a low-threshold facility stays anonymous, every seventh comes rarely; the others come 24 times for two hours.
IEnumerable<SupportRow> Supports()
{
    foreach (var (prefix, count, services) in ((string, int, int)[])[("N", 2_060, 16), ("S", 1_290, 14)])
    {
        var name = prefix == "N" ? "NZDM" : "SAS";
        for (var i = 1; i <= count; i++)
        {
            var service = $"{name} {(i % services) + 1}";
            var person = prefix == "N" && i % 9 == 0 ? PersonKey.Anonymous(service, $"X{i}") : PersonKey.Identified($"{prefix}{i}");
            var first = i * 7_919 % (period.Length - 160);
            for (var visit = 0; visit < (i % 7 == 0 ? 8 : 24); visit++)
                yield return SupportRow.Of(person, service, visit % 6 == 5 ? SupportKind.WorkOnBehalf : SupportKind.DirectWork, period.Start.PlusDays(first + (visit * (3 + (i % 4)))), 120);
        }
    }
}

IEnumerable<PersonDetails> Persons() => Enumerable.Range(1, 2_060).Where(i => i % 9 != 0).Select(i => Details($"N{i}", new LocalDate(1992, 1, 1).PlusDays(i), i))
    .Concat(Enumerable.Range(1, 1_290).Select(i => Details($"S{i}", new LocalDate(1975, 1, 1).PlusDays(5 * i), i)));

PersonDetails Details(string key, LocalDate born, int i) => new()
{
    Person = PersonKey.Identified(key), BirthDate = born, Sex = i % 2 == 0 ? "žena" : "muž", LabourStatus = "neaktivní", Education = "ISCED 2",
    TargetGroups = [key.StartsWith('N') ? "mládež" : "rodiče"], Children = key.StartsWith('N') ? [] : [new LocalDate(2003, 1, 1).PlusDays(2 * i)],
};
