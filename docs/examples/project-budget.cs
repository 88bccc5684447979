#:project ../../src/SocialServices.Domain/SocialServices.Domain.csproj

// Budget of a project: eligible expenditure net of income, divided among the EU, the State and own money.

using SocialServices.Domain;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Programmes;

Console.OutputEncoding = System.Text.Encoding.UTF8;

// A published budget, to the haléř.
var shares = FundingShares.Of(Programme.EmploymentPlus, ApplicantCategory.Region);
var budget = shares.Divide(Money.Of(240_470_118.00m));
Console.WriteLine(budget.ToText(Language.Czech));
Console.WriteLine($"Dotace: {budget.Value.Parts.Grant.ToText(Language.Czech)}\n");

// Income lowers what is divided; own money takes the rest.
var parts = FundingShares.Of(Programme.Employment, ApplicantCategory.Region).Divide(Money.Of(5_000_000), income: Money.Of(350_000)).Value.Parts;
Console.WriteLine($"{parts.European.ToText(Language.Czech)} + {parts.State.ToText(Language.Czech)} + {parts.Own.ToText(Language.Czech)}\n");

// Shares that no source shows are not guessed.
try
{
    FundingShares.Of(Programme.Employment, ApplicantCategory.Prague);
}
catch (FundingSharesNotKnownException exception)
{
    Console.WriteLine($"{exception.CzechMessage}\n");
}

// Give them with their source; here in whole crowns.
var stated = FundingShares.Of(Rate.Percent(50), Rate.Percent(45), Rate.Percent(5), Citation.Document(new("rozhodnutí o poskytnutí dotace, příklad", "grant decision, an example")));
Console.Write(stated.Divide(Money.Of(1_000_001), rounding: RoundingRule.Of(Money.Of(1), RoundingMode.HalfAwayFromZero)).ToText(Language.Czech));
