#:project ../../src/SocialServices.Domain/SocialServices.Domain.csproj

// The money of a project: total cost against eligible expenditure and allocation, drawdown by period and source, several projects together.

using SocialServices.Domain;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Programmes;
using SocialServices.Domain.Projects.Budgets;
using SocialServices.Domain.Projects.Statements;

Console.OutputEncoding = System.Text.Encoding.UTF8;

// The number of a project tells its call; the programme tells on which days expenditure is eligible.
var number = RegistrationNumber.Parse("CZ.03.2.60/0.0/0.0/15_005/0015650");
ProgrammeCall.TryFind(number, out var call);
Console.WriteLine($"{call}: {call?.Name.Czech}");
Console.WriteLine($"Výdaje {number.Programme} jsou způsobilé: {Programme.Employment.Eligibility.ToText(Language.Czech)}");
Console.WriteLine($"Upozornění na dobu projektu: {Programme.Employment.CheckPeriod(new(new(2019, 10, 1), new(2022, 10, 31))).Problems.Count}");
Console.WriteLine();

// A budget of about 14.8 million at 85/10/5, drawn in two periods; the second period is invented to use it up.
var region = FundingShares.Of(Programme.Employment, ApplicantCategory.Region);
var budget = ProjectBudget.Create(new()
{
    Project = "Efektivní naplňování střednědobého plánu v podmínkách MSK",
    TotalCost = Money.Of(14_800_000),
    Shares = region,
    Programme = Programme.Employment,
    IsApproximate = true,
});
var drawdown = Drawdown.Create(budget,
    new DrawdownPeriod(new(new(2016, 3, 1), new(2017, 6, 30)), Expenditure: Money.Of(7_433_333.33m), Advance: Money.Of(8_000_000)),
    new DrawdownPeriod(new(new(2017, 7, 1), new(2018, 12, 31)), Expenditure: Money.Of(7_366_666.67m), Advance: Money.Of(6_060_000)));
Console.WriteLine(drawdown.Explain().ToText(Language.Czech));

// Only a total and a grant were published: the eligible expenditure is read from the grant, and the reading says so.
var read = ProjectBudget.FromGrant("Podpora služeb sociální prevence 3", totalCost: Money.Of(499_057_310), grant: Money.Of(473_809_130), region, Programme.Employment);
Console.WriteLine($"Způsobilé {read.Value.Eligible.ToText(Language.Czech)}, mimo způsobilé {read.Value.OutsideEligible.ToText(Language.Czech)}");
Console.WriteLine($"{read.Explanation.Reason.Czech} {read.Explanation.Warnings[0].Czech}");
Console.WriteLine();

// Published in whole millions: 191 and 34.
var older = ProjectBudget.Create(new()
{
    Project = "IP1",
    TotalCost = Money.Of(225_000_000),
    Shares = FundingShares.Of(Programme.HumanResourcesAndEmployment, ApplicantCategory.Region),
    Programme = Programme.HumanResourcesAndEmployment,
});
Console.WriteLine($"Rozdílů proti zveřejněným milionům: {older.Compare(new(European: StatedAmount.Millions(191), State: StatedAmount.Millions(34))).Problems.Count}");
Console.WriteLine();

// All of them together, by programme and source.
Console.Write(BudgetSummary.Of(budget, read.Value, older).Explain().ToText(Language.Czech));
