#:project ../../src/SocialServices.Domain/SocialServices.Domain.csproj

// A control of a service: two findings, objections upheld in part, a call to remedy and a call to return, and a new version of the settlement.

using NodaTime;
using SocialServices.Domain;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Compensation.Sanctions;
using SocialServices.Domain.Compensation.Settlements;
using SocialServices.Domain.Entrustments;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Projects.Controls;
using SocialServices.Domain.Services;

Console.OutputEncoding = System.Text.Encoding.UTF8;

// The plan of the year, and the control. All names, days and amounts are invented.
const string Service = "Sociální rehabilitace X";
var year2022 = new DateInterval(new(2022, 1, 1), new(2022, 12, 31));
var plan = ControlPlan.Create("Plán kontrol 2023", new DateInterval(new(2023, 1, 1), new(2023, 12, 31)), "Metodika kontrol 2023",
    new PlannedControl(Service, year2022, StartBy: new(2023, 2, 28), new("každý třetí rok", "every third year")),
    new PlannedControl("Azylový dům Y", year2022, StartBy: new(2023, 9, 30), new("vysoká dotace", "a large grant")));
var control = ServiceControl.Plan(new()
{
    Number = "K-1/2023",
    Service = Service,
    Period = year2022,
    Methodology = "Metodika pro poskytovatele 2022",
    Basis = ControlBasis.FinancialControl,
}, day: new(2023, 1, 10)).Start(new(2023, 2, 1));
Console.WriteLine(plan.Progress(new(2023, 3, 31), control).Value.Items[0].State.ToText(Language.Czech));

// Two findings on a grant of the region.
var finding = new ControlFinding
{
    Number = "1",
    Condition = new("mzdy nad limit metodiky", "wages above the limit of the methodology"),
    Provision = Citation.Document(new("čl. V odst. 3 smlouvy, příklad", "Article V(3) of the contract, an example")),
    Year = 2022,
    Amount = Money.Of(50_000),
    Source = PublicSource.EuropeanProject,
    Instrument = FundingInstrument.Grant,
    Giver = MoneyGiver.Region,
    Consequence = FindingConsequence.Levy,
    BreachedOn = new(2022, 10, 3),
};
control = control
    .Record(finding, new(2023, 2, 6))
    .Record(finding with { Number = "2", Condition = new("chybí oddělené účtování jedné činnosti", "the accounts of an activity are not separate"), Amount = Money.Of(15_000) }, new(2023, 2, 7))
    .EndExamination(new(2023, 3, 1))
    .MakeProtocol("P-1/2023", new(2023, 3, 31))
    .DeliverProtocol(new(2023, 4, 4));
Console.WriteLine(control.Deadlines().LastDayForObjections(new(2023, 4, 4)).ToText(Language.Czech));

// A step that is not allowed says why.
try
{
    control.Close(new(2023, 4, 19));
}
catch (ControlTransitionException exception)
{
    Console.WriteLine(exception.CzechMessage);
}

// Objections to the first finding are upheld in part; then the findings are final, and both calls are met in time.
control = control
    .FileObjections(new(2023, 4, 14), new FindingObjection("1", "část mezd je v limitu"))
    .AnswerObjections(new(2023, 5, 2), ObjectionAnswer.UpheldInPart("1", remaining: Money.Of(30_000), "část mezd doložena"))
    .Close(new(2023, 5, 2))
    .Call("1", FindingCallKind.Return, new(2023, 5, 5), dueOn: new(2023, 5, 31))
    .Call("2", FindingCallKind.Remedy, new(2023, 5, 5), dueOn: new(2023, 5, 31))
    .MeetCall("2", new(2023, 5, 22))
    .MeetCall("1", new(2023, 5, 30));
Console.WriteLine();
Console.WriteLine(control.ExplainOutcome().ToText(Language.Czech));
Console.WriteLine($"Odvod: {Levy.Assess(control.BreachOf("1", provided: Money.Of(1_700_000)), assessedOn: new(2023, 7, 3)).Value.Amount.ToText(Language.Czech)}");
foreach (var deadline in control.ListDeadlines())
    Console.WriteLine($"- {deadline.ToText(Language.Czech)}{(deadline.IsMissedOn(new(2023, 7, 3)) ? ", POZDĚ" : string.Empty)}");
Console.WriteLine();

// The settlement of the year as it was issued, and its new version with the findings.
var rules = CompensationMethodology.Create(new()
{
    Id = "priklad-2022",
    Name = new("Příklad metodiky", "Example of a methodology"),
    Region = "Příkladový kraj",
    Year = 2022,
    Source = new("smyšlená metodika", "invented methodology"),
    Base = CompensationBase.UnitValue,
    AwardRounding = RoundingRule.ToHeller,
    Settlement = new() { Mode = SettlementMode.ActualCostCapped, Binding = OvercompensationReading.ActualNetCost },
    Services = [new() { Service = ServiceType.SocialRehabilitation, Unit = Unit.FullTimeEquivalent, Value = Money.Of(600_000), Status = ParameterStatus.Example, Source = new("smyšlená hodnota", "invented value") }],
}).Resolve(ServiceType.SocialRehabilitation, 2022, decidedOn: new(2022, 1, 31));
var definition = new SettlementDefinition
{
    Ledger = ServiceLedger.Create(Service, 2022, new LedgerEntry(new(2022, 2, 28), LedgerEntryKind.Paid, PublicSource.EuropeanProject, Money.Of(1_700_000), "výpis 2/2022")),
    SettledOn = new(2023, 1, 31),
    Source = PublicSource.EuropeanProject,
    Instrument = FundingInstrument.Grant,
    Terms = new SettlementTerms.ActualCostCapped(Money.Of(1_700_000), Rate.Percent(85)),
    Actuals = new() { Cost = Money.Of(2_000_000) },
    Ceiling = Money.Of(2_000_000),
};
var first = SettlementVersion.First(rules.ExplainSettlement(SettlementCase.Create(definition)), new(2023, 2, 15), "KU 1/2023");
var ledger = definition.Ledger.With(new(new(2023, 5, 30), LedgerEntryKind.Returned, PublicSource.EuropeanProject, Money.Of(30_000), "vratka 5/2023"));
var second = first.Next(
    rules.ExplainSettlement(SettlementCase.Create(control.ApplyTo(definition) with { Ledger = ledger, SettledOn = new(2023, 7, 31) })),
    new(2023, 8, 1), "KU 2/2023", new("kontrola K-1/2023", "control K-1/2023"));
control = control.Settle(new(2023, 8, 10), second).Finish(new(2023, 8, 31));

var change = second.ExplainChange();
foreach (var line in change.Explanation.Heading)
    Console.WriteLine(line.Czech);
Console.WriteLine($"{change.Explanation.Calculation.Czech} = {change.Value.ToText(Language.Czech)}. {change.Explanation.Reason.Czech}");
Console.WriteLine(second.Differences.ToText(Language.Czech));
Console.WriteLine(control.ToText(Language.Czech));

// The control as a document to keep, and read again; the new version of the settlement is not in it, so it is handed in.
byte[] document = control.ToJson();
Console.WriteLine(ServiceControl.Parse(document, second) == control ? "Přečtená kontrola se shoduje." : "Přečtená kontrola se liší!");
