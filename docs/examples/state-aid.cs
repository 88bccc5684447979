#:project ../../src/SocialServices.Domain/SocialServices.Domain.csproj

// State aid of an entrustment: which Decision rules it, what it asks, and what happens where the library does not know.

using NodaTime;
using SocialServices.Domain;
using SocialServices.Domain.Entrustments;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;

Console.OutputEncoding = System.Text.Encoding.UTF8;

// An entrustment of 15 June 2016, assessed in 2018: the day of issue decides.
LocalDate issued = new(2016, 6, 15), assessed = new(2018, 6, 30);
var regime = StateAidRegime.Choose(issued, assessed);
Console.WriteLine(regime.ToText(Language.Czech));

// An amendment of March 2026: no rule is known, so the library asks and the caller decides.
var asked = StateAidRegime.Choose(issued, new(2026, 6, 1), new LocalDate(2026, 3, 1));
var decided = asked.Value ?? StateAidRegime.Decision2012.InPlaceOf(asked, Citation.Document(new("stanovisko právního odboru, příklad", "opinion of the legal department, example"))).Value;
Console.WriteLine(asked.Explanation.Reason.Czech);
Console.WriteLine($"→ {decided}\n");

// Bought by a tender at a fixed price, the service is still exempt by the Decision.
var rules = StateAidRules.For(regime.Value!, assessed);
var entrusted = new DateInterval(new(2016, 7, 1), new(2021, 6, 30));
var support = new AidCase
{
    Altmark = new(ObligationsDefined: true, ParametersSetBefore: true, WithinNetCost: true, ProviderSelection.FixedPriceTender),
    Ceiling = rules.TestCeiling(meetsSocialNeed: true),
    Duration = rules.TestDuration(entrusted),
    Missing = rules.FindMissing(EntrustmentElement.All),
};
Console.WriteLine(support.Classify().ToText(Language.Czech));

// Dates that the entrustment brings.
Console.WriteLine(rules.PlanChecks(entrusted).ToText(Language.Czech));
Console.WriteLine(rules.KeepRecordsUntil(entrusted.End).ToText(Language.Czech));

// The highest reasonable profit; the swap rate is invented, the Commission publishes the real one.
var basis = new ProfitBasis
{
    AverageCapital = Money.Of(1_200_000),
    SwapRate = Rate.Percent(1.35m),
    SwapRateSource = Citation.Document(new("vymyšlená sazba", "an invented rate")),
    IsFullyCompensatedAfterwards = true,
};
Console.WriteLine(rules.HighestProfit(basis).ToText(Language.Czech));

// Of Decision (EU) 2025/2630 the premium is not known; who has read it supplies it.
try
{
    StateAidRules.For(StateAidRegime.Decision2025, new(2026, 6, 1)).HighestProfit(basis);
}
catch (LegalParameterNotDefinedException exception)
{
    Console.WriteLine(exception.CzechMessage);
}

var known = StateAidParameters.Known;
var supplied = known with { ProfitPremium = known.ProfitPremium.With(Dated.Value(new LocalDate(2026, 1, 8), Rate.Percent(1), Citation.Document(new("vlastní ověření, příklad", "own check, example")))) };
Console.WriteLine(StateAidRules.For(StateAidRegime.Decision2025, new(2026, 6, 1), supplied).HighestProfit(basis).Value.ToText(Language.Czech));
Console.WriteLine();

// De minimis aid: on 16 March 2025 the first grant has left the rolling window.
ValueList<DeMinimisGrant> granted = [new(new(2022, 3, 15), Euro.Of(300_000)), new(new(2023, 6, 10), Euro.Of(250_000))];
Console.WriteLine(DeMinimisRegulation.Regulation2023.Test(new(new(2025, 3, 14), Euro.Of(210_000)), granted).ToText(Language.Czech));
Console.WriteLine(DeMinimisRegulation.Regulation2023.Test(new(new(2025, 3, 16), Euro.Of(210_000)), granted).ToText(Language.Czech));

// A service with compensation must not have SGEI de minimis aid on the same days.
Console.Write(AidOverlap.Find(
    new(ServiceIdentifier.Parse("1234567"), AidInstrument.Compensation, new(new(2025, 1, 1), new(2025, 12, 31))),
    new(ServiceIdentifier.Parse("1234567"), AidInstrument.SgeiDeMinimis, new(new(2025, 3, 16), new(2026, 3, 15)))).ToText(Language.Czech));
