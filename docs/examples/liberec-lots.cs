#:project ../../src/SocialServices.Domain/SocialServices.Domain.csproj

// Thirty contracts of the project "Podpora a rozvoj sociálních služeb pro rodiny a děti v Libereckém kraji": 16 of low-threshold facilities
// for children and youth (NZDM) and 14 of social activation of families (SAS). Of the kraj's published documents are the types, the
// numbers of contracts, the full-time equivalents and persons in sum, the ages, the price of 85 % of the compensation payment, and the
// months: tenders opened in September 2016, results approved before 9 June 2017. All else is illustrative, and the output says so.

using System.Text;
using NodaTime;
using SocialServices.Domain;
using SocialServices.Domain.Compensation.Awards;
using SocialServices.Domain.Compensation.Sanctions;
using SocialServices.Domain.Contracts;
using SocialServices.Domain.Entrustments;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Parties;
using SocialServices.Domain.Services;
using SocialServices.Domain.Territory;

Console.OutputEncoding = Encoding.UTF8;
LocalDate opened = new(2016, 9, 15), start = new(2017, 7, 1);
var period = new DateInterval(start, new(2019, 12, 31));
var paymentForWorker = Money.Of(1_550_000);
var region = ServiceTerritory.On(start, Region.Liberec);
var illustrative = Citation.Document(new("ilustrativní údaj příkladu", "illustrative figure of the example"));

Console.WriteLine($"""
    Doloženo: 16 smluv NZDM a 14 smluv SAS, 48 a 44 úvazků, 1 630 a 1 110 osob, cena 85 % vyrovnávací platby (VP), vyhlášení v září 2016.
    Ilustrativní: rozdělení na části, VP {paymentForWorker.ToText(Language.Czech)} na úvazek za celou dobu, dny, nabídky, osoby a dokumenty.
    Zda 85 % byla cena pevná, nebo nejvyšší přípustná, známo není; příklad ji bere jako pevnou.

    """);

// Each contract is a procurement of its own, with one lot. The map of the parts is illustrative.
TargetGroupsOf(out var youth, out var families);
var youthLots = LotsOf("NZDM", ServiceType.LowThresholdFacilitiesForYouth, youth,
    (4, 3.5m, ["Liberec"]), (2, 3m, ["Česká Lípa"]), (2, 3m, ["Jablonec nad Nisou"]), (1, 3m, ["Nový Bor"]), (2, 2.5m, ["Frýdlant"]), (1, 2.5m, ["Tanvald"]),
    (1, 2m, ["Železný Brod"]), (1, 3.5m, ["Turnov"]), (1, 3m, ["Semily"]), (1, 3m, ["Jilemnice"]));
var familyLots = LotsOf("SAS", ServiceType.SocialActivationForFamilies, families,
    (4, 3.5m, ["Liberec"]), (2, 3.5m, ["Česká Lípa"]), (2, 3.5m, ["Jablonec nad Nisou"]), (1, 3m, ["Nový Bor"]), (1, 3.5m, ["Frýdlant"]), (1, 2.5m, ["Tanvald"]),
    (1, 2m, ["Železný Brod"]), (1, 3m, ["Semily", "Turnov"]), (1, 2m, ["Jilemnice"]));

// The whole and each: separate contracts that form one whole count together.
foreach (var (type, lots, persons) in ((string, ValueList<Lot>, int)[])[("NZDM", youthLots, 1630), ("SAS", familyLots, 1110)])
{
    var unit = FunctionalUnit.Create(new()
    {
        Subject = ProcurementSubject.SpecialServices,
        Procurements = lots.Select(lot => new Procurement { Number = lot.Id.Procurement, StartedOn = opened, Lots = [lot.ToProcurementLot()], Cpv = [CpvSuggestions.For(lot.ServiceType)[0]] }).ToValueList(),
    });
    var classes = unit.Classify();
    var rules = ProcurementRules.For(opened);
    Console.WriteLine($"{type}: {lots.Count} smluv, {lots.Select(lot => lot.Capacity).Aggregate((sum, each) => sum + each).ToText(Language.Czech)}, {persons} osob, celkem {unit.Total.ToText(Language.Czech)}");
    Console.WriteLine("  zakázka  kapacita                cena  sama o sobě   v celku      území");
    foreach (var (lot, whole) in lots.Zip(classes.Value))
    {
        var own = rules.Classify(lot.EstimatedValue, ProcurementSubject.SpecialServices).Value;
        Console.WriteLine($"  {lot.Id.Procurement,-8} {lot.Capacity.ToText(Language.Czech),-11} {lot.EstimatedValue.ToText(Language.Czech),16}  {own.ToText(Language.Czech),-12}  {whole.Class.ToText(Language.Czech),-11}  {lot.Territory.ToText(Language.Czech, start)}");
    }

    Console.WriteLine();
    Console.WriteLine(classes.Explanation.Parts[1].ToText(Language.Czech));
}

Console.WriteLine("Zda smlouvy NZDM a SAS tvoří dva celky, nebo jeden, posuzuje zadavatel; režim je v obou případech týž.");
Console.WriteLine();

// Tenders opened in September 2016 are under the earlier act.
Console.WriteLine(ProcurementRules.For(opened).TestSimplifiedRegime(ProcurementSubject.SpecialServices, ContractClass.AboveThreshold).ToText(Language.Czech));

// Coverage. Several contracts in one ORP serve different places there, which the division does not tell apart: the plan warns of them.
var report = LotPlan.TryCreate([.. youthLots, .. familyLots], out var plan);
Console.WriteLine($"Upozornění na překryv části s dřívější na témže území: {report.Problems.Count(problem => problem.Code == LotProblemCodes.Overlap)}");
Console.WriteLine(report.Problems[0].Text.Czech);
Console.WriteLine();
Console.WriteLine(plan!.Cover(ServiceType.LowThresholdFacilitiesForYouth, region, start).ToText(Language.Czech, start));
var ofFamilies = plan.Cover(ServiceType.SocialActivationForFamilies, region, start);
Console.WriteLine($"SAS: cílové skupiny {ofFamilies.Groups.Count}, nepokryté území: {string.Join("; ", ofFamilies.Groups.Select(group => group.Uncovered).Distinct().Select(place => place.ToText(Language.Czech, start)))}");
Console.WriteLine();

// One contract, from the announcement to the settlement. Bids, days and people are illustrative.
var semily = youthLots.Single(lot => lot.Territory == ServiceTerritory.On(start, Named("Semily")));
Console.WriteLine($"== {semily.Id.Procurement}: {semily.Territory.ToText(Language.Czech, start)}, průběh je ilustrativní ==");
Console.WriteLine(semily.Price.Share!.Explain(illustrative).ToText(Language.Czech));

var award = LotProcedure.Prepare(semily.Id, needsManagingAuthorityCheck: true).Announce(opened).OpenBids(opened).CloseBids(new(2016, 11, 7)).Evaluate(new(2017, 1, 20));
var criteria = AwardRules.Create(new()
{
    Lot = semily.Id, StartedOn = opened, Price = semily.Price,
    Criteria = [AwardCriterion.Quality("concept", Rate.Percent(60), new("koncept služby", "concept of the service")), AwardCriterion.Quality("team", Rate.Percent(40), new("tým", "team"))],
});
BusinessId first = BusinessId.Parse("10000003"), second = BusinessId.Parse("20000006");
var evaluation = BidEvaluation.Evaluate(criteria, Offer(first, 80, 90), Offer(second, 90, 85));
Console.WriteLine(evaluation.ToText(Language.Czech));
Console.WriteLine(PriceEvidence.Of(evaluation.Value).ToText(Language.Czech));
award = award.Select(new(2017, 2, 3)).StartManagingAuthorityCheck(new(2017, 2, 6)).ApproveByBoard(new(2017, 6, 6));

// Time limits of the earlier act are not known; the standstill is supplied.
try
{
    ProcurementDeadlines.For(opened).FindStandstill(new(2017, 6, 9));
}
catch (LegalParameterNotDefinedException exception)
{
    Console.WriteLine(exception.CzechMessage);
    Console.WriteLine();
}

var times = ProcurementTimes.Known with { Standstill = ProcurementTimes.Known.Standstill.With(Dated.Value(new LocalDate(2016, 9, 1), 15, illustrative)) };
var standstill = ProcurementDeadlines.For(opened, times).FindStandstill(new(2017, 6, 9)).Value;
award = award.StartStandstill(standstill).SignContract(standstill.FirstFreeDay).Finish(standstill.FirstFreeDay);
foreach (var step in award.History)
    Console.WriteLine($"  {Day(step.Day)}  {step.Stage.ToText(Language.Czech)}");

// The contract: signed in June 2017, three days before the sanction of the register began.
var service = ServiceIdentifier.Parse("1111111");
var contract = ServiceContract.Sign("S-NZDM-SM", service, award.LastDay!.Value, new(evaluation.Value.Winner!.Price), semily.Capacity) with { Lot = semily.Id, Supplier = evaluation.Value.Winner.Bidder };
contract = contract.TakeEffect(contract.LastDay).Start(start).Publish(new(2017, 7, 12));
Console.WriteLine();
Console.WriteLine(contract.Publication.StatusOn(start).ToText(Language.Czech));

// No payment without its guards: the second one asks for days on which the service is not entrusted.
var registration = ServiceRegistration.Create(service, ServiceType.LowThresholdFacilitiesForYouth,
    [new RegistrationEvent.CapacityOf(new(2015, 1, 1), ServiceForm.Ambulatory, semily.Capacity, "ilustrativní")]);
var entrustment = Entrustment.Create(new() { Number = "P-1 (ilustrativní)", IssuedOn = new(2017, 6, 27), Duration = period, Lines = [new(service, ServiceForm.Ambulatory, semily.Capacity)] });
Console.WriteLine(PaymentGuard.Test(contract, registration, [entrustment], new(2017, 10, 10), new(start, new(2017, 9, 30))).ToText(Language.Czech));
Console.WriteLine(PaymentGuard.Test(contract, registration, [entrustment], new(2020, 1, 10), new(new(2019, 10, 1), new(2020, 1, 10))).ToText(Language.Czech));

// An addendum of May 2018: more work, small enough; it counts from its publication and the day agreed on.
var more = new ContractChange
{
    Number = "1", Path = ChangePath.DeMinimis, Value = Money.Of(180_000), ConcludedOn = new(2018, 5, 31), PublishedOn = new(2018, 6, 11), From = new(2018, 7, 1), MeetsConditions = true,
    Scope = Capacity.FullTimeEquivalents(3.1m),
};
Console.WriteLine(contract.TestChange(more, ChangeRules.For(ProcurementRules.For(opened))).ToText(Language.Czech));
contract = contract.Change(more);
foreach (var day in (LocalDate[])[new(2018, 6, 30), new(2018, 7, 1)])
    Console.WriteLine($"  {Day(day)}: {contract.PriceOn(day).ToText(Language.Czech)}, {contract.ScopeOn(day)!.Value.ToText(Language.Czech)}");

// A fine must be claimed or waived before the settlement.
contract = contract.RecordFine(ContractualFine.Fixed(Money.Of(5_000), illustrative).Value, new(2019, 3, 1)).Perform(period.End);
try
{
    contract.Settle(new(2020, 2, 14), statementOn: new(2020, 1, 31));
}
catch (ContractTransitionException exception)
{
    Console.WriteLine();
    Console.WriteLine(exception.CzechMessage);
}

contract = contract.ClaimFine(0, new(2020, 1, 15)).Settle(new(2020, 2, 14), statementOn: new(2020, 1, 31));
Console.WriteLine(contract.Fines[0].Explain(isOfEsfProject: true).ToText(Language.Czech));

// 2.8 of 3 full-time equivalents were delivered, without the addendum.
var (planned, delivered) = (semily.Capacity.Quantity, Quantity.Of(2.8m, Unit.FullTimeEquivalent));
Console.WriteLine($"Za {delivered.ToText(Language.Czech)} z {planned.ToText(Language.Czech)} náleží {semily.Price.Share.DueFor(planned, delivered).ToText(Language.Czech)} z {semily.Price.Amount!.Value.ToText(Language.Czech)} (ilustrativně, bez dodatku).");
foreach (var step in contract.History)
    Console.WriteLine($"  {Day(step.Day)}  {step.Stage.ToText(Language.Czech)}{(step.Note.Length == 0 ? string.Empty : $" č. {step.Note}")}");
Console.WriteLine();
Console.Write(contract.KeepDocumentationUntil(ProcurementDeadlines.For(opened), award.LastDay!.Value).ToText(Language.Czech));
Console.WriteLine();

// The contract as a document, read back equal. Who edits it by hand can't skip a step.
byte[] document = contract.ToJson();
Console.WriteLine($"Smlouva přečtená z dokumentu se {(ServiceContract.Parse(document) == contract ? "rovná" : "nerovná")} původní.");
var edited = Encoding.UTF8.GetString(document).Replace("\"performed\"", "\"archived\"", StringComparison.Ordinal);
Console.Write(ServiceContract.TryParse(Encoding.UTF8.GetBytes(edited), out _).ToText(Language.Czech));
Console.WriteLine();
Console.WriteLine(string.Join('\n', Encoding.UTF8.GetString(document).Split('\n')[..25]));

void TargetGroupsOf(out ValueList<LotTargetGroup> ofYouth, out ValueList<LotTargetGroup> ofFamilies)
{
    // "15 to 26 years" is published, how the highest age is meant is not; the reading is illustrative. "To 15 years" is a condition on the child.
    ofYouth = [new(TargetGroup.YouthAtRisk, AgeBounds.Between(15, 26, HighestAgeRule.WholeYearIncluded))];
    ofFamilies =
    [
        new(TargetGroup.Parse("pečující o malé děti"), Child: AgeBounds.UpTo(15, HighestAgeRule.WholeYearIncluded)), new(TargetGroup.Parse("rodiče samoživitelé")),
        new(TargetGroup.VictimsOfDomesticViolence), new(TargetGroup.Parse("rodiny ohrožené více riziky")),
    ];
}

ValueList<Lot> LotsOf(string type, ServiceType serviceType, ValueList<LotTargetGroup> groups, params (int Times, decimal Workers, string[] Places)[] parts) => parts
    .SelectMany(part => Enumerable.Repeat(part, part.Times))
    .Select((part, index) =>
    {
        var capacity = Capacity.FullTimeEquivalents(part.Workers);
        var price = ContractPrice.Of(RoundingRule.ToHeller.Round(paymentForWorker.ToExact() * capacity.Quantity.ToExact()), Rate.Percent(85));
        return new Lot
        {
            Id = new($"{type}-{index + 1:00}", "1"), ServiceType = serviceType, TargetGroups = groups, Territory = ServiceTerritory.On(start, part.Places.Select(Named)),
            Capacity = capacity, Period = period, EstimatedValue = price.Price, Price = LotPrice.Fixed(price),
        };
    }).ToValueList();

Bid Offer(BusinessId bidder, int concept, int team) => new(bidder, semily.Price.Amount!.Value, new QualityScore("concept", Exact.Of(concept)), new QualityScore("team", Exact.Of(team)));

MunicipalityWithExtendedPowers Named(string name) => MunicipalityWithExtendedPowers.TryByName(name, out var found) ? found : throw new ArgumentException(name, nameof(name));

static string Day(LocalDate day) => NodaTime.Text.LocalDatePattern.Iso.Format(day);
