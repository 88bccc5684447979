#:project ../../src/SocialServices.Domain/SocialServices.Domain.csproj

// Public procurement of services: which act, what class, which time limits, and the award of lots to the signed contract.
// The values of the lots are constructed.

using NodaTime;
using SocialServices.Domain;
using SocialServices.Domain.Contracts;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;

Console.OutputEncoding = System.Text.Encoding.UTF8;

// The estimated value of one service: 85 000 CZK a month, open-ended, with a reserved option.
var rules = ProcurementRules.For(new LocalDate(2024, 3, 1));
Console.WriteLine(rules.EstimateMonthly(Money.Of(85_000), months: null, reservedOptions: Money.Of(240_000)).ToText(Language.Czech));

// Two procurements that form one whole: their lots count as one value.
var unit = FunctionalUnit.Create(new()
{
    Subject = ProcurementSubject.SpecialServices,
    Procurements =
    [
        Of("NZDM", new LocalDate(2024, 3, 1), 4_320_000, 1_900_000, 3_600_000),
        Of("SAS", new LocalDate(2024, 3, 1), 5_280_000, 4_900_000),
    ],
});
Console.WriteLine(unit.Classify().ToText(Language.Czech));

// The authority may except small lots; the library checks its choice.
Console.WriteLine(unit.TestSmallLots([new("NZDM", "2")]).ToText(Language.Czech));

// Services of Annex 4 may use the simplified regime, but not under the act of 2006.
foreach (var start in (LocalDate[])[new(2016, 9, 15), new(2024, 3, 1)])
    Console.WriteLine(ProcurementRules.For(start).TestSimplifiedRegime(ProcurementSubject.SpecialServices, ContractClass.AboveThreshold).ToText(Language.Czech));

// CPV codes that suit the type of service: a suggestion.
foreach (var code in CpvSuggestions.For(ServiceType.LowThresholdFacilitiesForYouth))
    Console.WriteLine($"{code} {code.Name!.Value.Czech}");
Console.WriteLine();

// The award of two lots. One has no bid and is cancelled alone.
LocalDate announced = new(2017, 1, 16), notice = new(2017, 6, 9);
var lots = Enumerable.Range(1, 2).Select(number => LotProcedure.Prepare(new("NZDM", $"{number}"), needsManagingAuthorityCheck: true)
    .Announce(announced).OpenBids(announced).CloseBids(new(2017, 2, 20))).ToList();
lots[1] = lots[1].Cancel(new(2017, 2, 20), "žádná nabídka");
lots[0] = lots[0].Evaluate(new(2017, 3, 20)).Select(new(2017, 3, 24));
try
{
    lots[0].ApproveByBoard(new(2017, 6, 6));
}
catch (ProcurementTransitionException exception)
{
    Console.WriteLine(exception.CzechMessage);
}

// The notice of selection came on a Friday; the standstill would end on a Saturday.
var standstill = ProcurementDeadlines.For(announced).FindStandstill(notice);
lots[0] = lots[0].StartManagingAuthorityCheck(new(2017, 3, 27)).ApproveByBoard(new(2017, 6, 6)).StartStandstill(standstill.Value);
try
{
    lots[0].SignContract(standstill.Value.LastBlockedDay!.Value);
}
catch (ProcurementTransitionException exception)
{
    Console.WriteLine(exception.CzechMessage);
}

lots[0] = lots[0].SignContract(standstill.Value.FirstFreeDay);
lots.ForEach(lot => Console.WriteLine(lot.ToText(Language.Czech)));
Console.WriteLine();
Console.WriteLine(standstill.ToText(Language.Czech));
Console.WriteLine(ProcurementDeadlines.For(announced).LastDayForGroupedNotice(notice).ToText(Language.Czech));
Console.WriteLine(ProcurementDeadlines.For(announced).KeepDocumentationUntil(new(2017, 6, 27), new LocalDate(2019, 3, 1)).ToText(Language.Czech));

// The limits in crowns from 2026 are not known; who knows the rate supplies it. This one is invented.
try
{
    ProcurementRules.For(new(2026, 3, 1)).Classify(Money.Of(18_000_000), ProcurementSubject.SpecialServices);
}
catch (LegalParameterNotDefinedException exception)
{
    Console.WriteLine(exception.CzechMessage);
}

var supplied = ProcurementLimits.Known.Converted(new(2026, 1, 1), Rate.Of(24m), Citation.Document(new("vymyšlený kurz", "an invented rate")));
Console.Write(ProcurementRules.For(new(2026, 3, 1), supplied).Classify(Money.Of(18_000_000), ProcurementSubject.SpecialServices).ToText(Language.Czech));

static Procurement Of(string number, LocalDate startedOn, params decimal[] values) => new()
{
    Number = number,
    StartedOn = startedOn,
    Lots = values.Select((value, index) => new ProcurementLot($"{index + 1}", Money.Of(value))).ToValueList(),
    Cpv = [CpvCode.Parse("85312000-9")],
};
