#:project ../../src/SocialServices.Domain/SocialServices.Domain.csproj

// What a project promised and what it reached: targets by day, lowered by the part of the grant that was not drawn, their fulfilment, and the levy
// by brackets that the caller states. The targets are those of two projects of the Liberecký kraj; what was reached is invented.

using System.Text;
using NodaTime;
using SocialServices.Domain;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Indicators.Capacities;
using SocialServices.Domain.Indicators.Persons;
using SocialServices.Domain.Indicators.Targets;
using SocialServices.Domain.Indicators.Units;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Programmes;
using SocialServices.Domain.Services;
using SocialServices.Domain.Territory;

Console.OutputEncoding = Encoding.UTF8;
var (start, end) = (new LocalDate(2016, 7, 1), new LocalDate(2019, 12, 31));
var decision = Citation.Document(new("rozhodnutí, příloha 1", "the decision, annex 1"));

// A code list that names only what a source names.
foreach (var code in (string[])["6 00 00", "67001", "9 99 99"])
    Console.WriteLine(Indicator.Of(Programme.Employment, code).ToText(Language.Czech));
Console.WriteLine(Indicator.NotNamedPlus.ToText(Language.Czech));
Console.WriteLine();

// The capacity of sixteen services over time, in posts; posts and beds would not add up.
var services = Enumerable.Range(1, 16).Select(i => new CapacityRecord(FormattableString.Invariant($"NZDM {i}"), new(start, end, Capacity.FullTimeEquivalents(3)))).ToValueList();
var capacity = CapacityHistory.Create(new() { Period = new(start, end), Records = services }).Measure(CapacityRule.Maximum);
Console.WriteLine($"Kapacita: {Figure.Units(capacity.Value.Value, capacity.Value.Unit).ToText(Language.Czech)}; {CapacityLoad.Of(Quantity.Of(1630, Unit.Person), Quantity.Of(48, Unit.FullTimeEquivalent)).Explain().ToText(Language.Czech).Split('\n')[0]}");
Console.WriteLine();

// The target of persons, lowered by an approved change, and the grant that was drawn.
var persons = IndicatorTarget.Of(Indicator.Participants, Quantity.Of(1630, Unit.Person), start, TargetObligation.Obligatory, decision)
    .AmendedBy(new(new(2019, 3, 1), Quantity.Of(1500, Unit.Person), decision));
var posts = IndicatorTarget.Of(Indicator.ServiceCapacity, Quantity.Of(48, Unit.FullTimeEquivalent), start, TargetObligation.Obligatory, decision);
var drawing = GrantDrawing.Of(drawn: Money.Of(92_000_000), maximum: Money.Of(100_000_000));
ValueList<IndicatorFulfilment> fulfilments =
[
    IndicatorFulfilment.Of(persons, Quantity.Of(950, Unit.Person), end, drawing),
    IndicatorFulfilment.Of(posts, capacity.Value.Value, capacity.Value.Unit, end, drawing),
];
Console.WriteLine(fulfilments[0].Explain().ToText(Language.Czech));

// The cap alone may decide; brackets and percentages are the caller's, here invented.
var rules = new LevyRules
{
    Source = Citation.Document(new("rozhodnutí, část III (příklad)", "the decision, part III (example)")),
    Outputs = LevySchedule.OfEmploymentOutputs(new(Rate.Percent(70), Rate.Percent(15)), new(Rate.Zero, Rate.Percent(30))),
    Combination = LevyCombination.Larger,
    Rounding = RoundingRule.ToHeller,
};
foreach (var cap in (OverfulfilmentCap[])[OverfulfilmentCap.At(Rate.Percent(100), decision), OverfulfilmentCap.At(Rate.Percent(120), decision)])
{
    var total = TotalFulfilment.Of(IndicatorKind.Output, cap, fulfilments);
    var levy = IndicatorLevy.Of(rules, drawing.Drawn, total);
    Console.WriteLine($"{cap.ToText(Language.Czech)}: {total.Explain().ToText(Language.Czech).Split('\n')[0]}; odvod {levy.Amount.ToText(Language.Czech)}");
}

Console.WriteLine();

// Contacts and interventions by the method of one region, time units by a length that the caller states.
var method = ContactRules.For(Region.MoraviaSilesia, new(2013, 6, 1)).Value;
ClientSession[] sessions = [new(29, SessionPartner.Client), new(30, SessionPartner.Client), new(11, SessionPartner.NewClient), new(45, SessionPartner.Applicant)];
Console.WriteLine(SessionCount.Of(method, SessionCounting.PerSession, sessions).Explain().ToText(Language.Czech).Split('\n')[0]);
TimedWork[] work = [new(45, WorkKind.Direct), new(20, WorkKind.Direct), new(60, WorkKind.OnBehalf)];
foreach (var place in Enum.GetValues<TimeUnitRoundingPlace>())
{
    var unit = TimeUnitRule.Of(minutesPerUnit: 30, TimeUnitRounding.Floor, place, decision);
    Console.WriteLine($"{unit.ToText(Language.Czech)}: {TimeUnitCount.Of(unit, work).Explain().ToText(Language.Czech).Split('\n')[0]}");
}

Console.WriteLine();

// When the reports of the last year are due.
foreach (var report in ReportDueRule.QuarterByTenth.ReportsOf(new(new(2019, 1, 1), end)))
    Console.WriteLine(ReportDueRule.QuarterByTenth.DueOn(report.Days.Start).ToText(Language.Czech).Split('\n')[0]);
