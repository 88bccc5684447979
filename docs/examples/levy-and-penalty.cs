#:project ../../src/SocialServices.Domain/SocialServices.Domain.csproj

// What follows when money was not used as it should have been: a return, a levy with its penalty, or a contractual fine.

using SocialServices.Domain;
using SocialServices.Domain.Compensation.Sanctions;
using SocialServices.Domain.Entrustments;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;

Console.OutputEncoding = System.Text.Encoding.UTF8;

// 1. Not used at all: a return, no sanction.
Citation contract = Citation.Document(new("smlouva č. 1, příklad", "contract No 1, example"));
Console.WriteLine(GrantReturn.Of(granted: Money.Of(1_000_000), used: Money.Of(964_321.50m)).Explain(contract, dueOn: new(2024, 1, 31)).ToText(Language.Czech));

// 2. Used against the conditions: which sanction follows, and who assesses it.
foreach (var (instrument, giver) in new[]
{
    (FundingInstrument.Grant, MoneyGiver.Region), (FundingInstrument.ContributionToOwnOrganisation, MoneyGiver.Region),
    (FundingInstrument.Grant, MoneyGiver.State), (FundingInstrument.PublicContract, MoneyGiver.Region),
})
{
    var found = SanctionRegime.Find(instrument, giver).Value;
    Console.WriteLine($"{(giver == MoneyGiver.Region ? "kraj" : "stát")}, {instrument.ToText(Language.Czech)}: {found.Name.Czech} ({found.Law.ToText(Language.Czech)})");
}

Console.WriteLine();

// 3. The levy of a grant of the region; the contract sets a lower one for the breached condition.
var breach = new BudgetBreach
{
    Regime = SanctionRegime.RegionalGrant,
    BreachedOn = new(2024, 3, 1),
    Amount = Money.Of(123_456.78m),
    Provided = Money.Of(1_000_000),
    LowerLevy = LowerLevy.OfProvided(Rate.Percent(10), contract),
};
var levy = Levy.Assess(breach, assessedOn: new(2024, 9, 2));
Console.WriteLine(levy.ToText(Language.Czech));

// A call to remedy that was met in time: no levy and no penalty.
Console.WriteLine(Levy.Assess(breach with { Call = new(DueOn: new(2024, 4, 30), DoneOn: new(2024, 4, 29)) }, new(2024, 9, 2)).Explanation.Reason.Czech);
Console.WriteLine();

// 4. The penalty. The rate of Act 250/2000 Sb. since 2018 is not known; who has read it supplies it.
var unpaid = PenaltyCase.Of(levy.Value, new LevyPayment(new(2024, 6, 9), Money.Of(60_000)), new LevyPayment(new(2024, 9, 17), Money.Of(40_000)));
try
{
    Penalty.Accrue(unpaid);
}
catch (LegalParameterNotDefinedException exception)
{
    Console.WriteLine(exception.CzechMessage);
    Console.WriteLine();
}

var known = SanctionParameters.Known;
var ownCheck = Citation.Document(new("vlastní ověření, příklad", "own check, example"));
var supplied = known with { TerritorialRate = known.TerritorialRate.With(Dated.Value(new(2024, 1, 1), Rate.Of(0.0004m), ownCheck)) };
Console.WriteLine(Penalty.Accrue(unpaid, supplied).ToText(Language.Czech));

// 5. The rate changes between breach and payment: which one holds is not verified, so the caller chooses.
var crossing = new PenaltyCase { Regime = SanctionRegime.StateSubsidy, Levy = Money.Of(1_000_000), BreachedOn = new(2023, 6, 20), Until = new(2023, 7, 30) };
var completed = known with { StateRate = known.StateRate.With(Dated.Value(new(2023, 1, 1), Rate.Of(0.001m), ownCheck)) };
foreach (var (name, reading) in new[] { ("Sazba dne porušení", PenaltyRateReading.DayOfBreach), ("Sazba každého dne", PenaltyRateReading.EachDay) })
    Console.WriteLine($"{name}: {Penalty.Accrue(crossing with { Reading = reading }, completed).Value.Amount.ToText(Language.Czech)}");
Console.WriteLine();

// 6. A public contract: a fine of the contract, never a levy.
Console.WriteLine(ContractualFine.Daily(Money.Of(1_049_382.71m), Rate.Of(0.0005m), days: 20, RoundingRule.ToHeller, contract, most: Money.Of(10_000)).ToText(Language.Czech));

// 7. When a direct State subsidy of a year is settled.
Console.Write(SettlementCalendar.Known.ReturnBy(settledYear: 2023).ToText(Language.Czech));
