#:project ../../src/SocialServices.Domain/SocialServices.Domain.csproj

// Overcompensation over three years: carried, repaid, corrected after an audit; what goes back to whom; instalments.

using NodaTime;
using SocialServices.Domain;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Compensation.Repayments;
using SocialServices.Domain.Entrustments;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Programmes;

Console.OutputEncoding = System.Text.Encoding.UTF8;

// Three years of one service: what it received (net of returns) and what it could receive at most.
var check = new OvercompensationCheck
{
    Rules = StateAidRules.For(StateAidRegime.Decision2012, new(2019, 3, 31)),
    Years =
    [
        new(2016, Received: Money.Of(1_000_000), Ceiling: Money.Of(950_000)),
        new(2017, Received: Money.Of(1_100_000), Ceiling: Money.Of(1_050_000)),
        new(2018, Received: Money.Of(1_200_000), Ceiling: Money.Of(1_210_000)),
    ],
    Contributions = [new(PublicSource.Region, Money.Of(3_300_000)) { MayBeCarried = true }],
    AuthorityAllowsCarry = true,
    Next = new(2019, Planned: Money.Of(1_150_000)),
};
var outcome = check.Evaluate();
Console.WriteLine(outcome.ToText(Language.Czech));

// The same service, partly paid under § 101a: that money is bound to its year and goes back.
var mixed = check with { Contributions = [new(PublicSource.StateThroughRegion, Money.Of(2_000_000)), new(PublicSource.Region, Money.Of(1_300_000)) { MayBeCarried = true }] };
foreach (var part in mixed.Evaluate().Value.Parts)
    Console.WriteLine($"{part.Contribution.Source.Name.Czech}: převést {part.Carry.ToText(Language.Czech)}, vrátit {part.Repay.ToText(Language.Czech)}");
Console.WriteLine();

// An audit cuts the cost of 2018 by 30 000 Kč after 90 000 Kč was already deducted.
var corrected = check with { Years = [.. check.Years.Take(2), new(2018, Money.Of(1_200_000), Money.Of(1_180_000))] };
var correction = corrected.Correct(outcome, deducted: Money.Of(90_000), returned: Money.Zero, Citation.Document(new("protokol auditu, příklad", "audit protocol, an example")));
Console.WriteLine($"{correction.Explanation.Step.Label.Czech}: {correction.Explanation.Value.ToText(Language.Czech)}");
Console.WriteLine($"{correction.Explanation.Reason.Czech}\n");

// Under Decision (EU) 2025/2630 the share is not known; who has read it supplies it.
try
{
    (check with { Rules = StateAidRules.For(StateAidRegime.Decision2025, new(2027, 3, 31)) }).Evaluate();
}
catch (LegalParameterNotDefinedException exception)
{
    Console.WriteLine($"{exception.CzechMessage}\n");
}

// What goes back, by funder; the project's money among those who paid the project.
var split = RepaymentSplit.Of(Money.Of(60_000), RepaymentPolicy.Proportional,
    new Contribution(PublicSource.EuropeanProject, Money.Of(1_700_000)) { ProjectShares = FundingShares.Of(Programme.Employment, ApplicantCategory.Region) },
    new Contribution(PublicSource.Municipality, Money.Of(300_000)) { Funder = "obec Příklad" });
Console.WriteLine(split.ToText(Language.Czech));

// Quarterly instalments; the service ends on 20 May, when the second one was paid.
var plan = Instalments.Of(Money.Of(1_200_000), Money.OneHeller, Quarter(1), Quarter(4), Quarter(7), Quarter(10)).Value;
Console.WriteLine(plan.StopAfter(lastDay: new(2023, 5, 20), paidTo: new(2023, 5, 20)).ToText(Language.Czech));

// Half of the savings for efficiency, at most the highest reasonable profit.
Console.Write(new EfficiencyIncentive
{
    Regime = StateAidRegime.Decision2012,
    PlannedNetCost = Money.Of(2_020_000),
    ActualNetCost = Money.Of(1_920_000),
    Share = Rate.Percent(50),
    ShareSource = Citation.Document(new("pověření, příklad", "entrustment, an example")),
    IsQualityMet = true,
    HardCap = Money.Of(28_200),
}.Compute().ToText(Language.Czech));

static InstalmentTerm Quarter(int month)
{
    var start = new LocalDate(2023, month, 1);
    return new(Due: start.PlusDays(14), Covers: new(start, start.PlusMonths(3).PlusDays(-1)));
}
