using SocialServices.Domain.Compensation.Sanctions;
using SocialServices.Domain.Entrustments;
using SocialServices.Domain.Explanations;
using SocialServices.Domain.Law;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Tests.Explanations;

namespace SocialServices.Domain.Tests.Compensation;

/// <summary>Whole explanations of sanctions, approved by a reader: what decides a levy, a fine and the kind of sanction.</summary>
public sealed class SanctionPagesTests
{
    private static readonly Citation Source = Citation.Document(new("smlouva", "the contract"));

    private static BudgetBreach Breach => new() { Regime = SanctionRegime.RegionalGrant, BreachedOn = new(2023, 8, 1), Amount = Money.Of(100_000), Provided = Money.Of(1_000_000) };

    [Fact]
    public void Kind_OfEveryInstrumentAndGiver() => Verify("sanction-kinds",
        SanctionRegime.Find(FundingInstrument.Grant, MoneyGiver.Region).Explanation,
        SanctionRegime.Find(FundingInstrument.Grant, MoneyGiver.State).Explanation,
        SanctionRegime.Find(FundingInstrument.ContributionToOwnOrganisation, MoneyGiver.Region).Explanation,
        SanctionRegime.Find(FundingInstrument.PublicContract, MoneyGiver.Region).Explanation,
        SanctionRegime.Find(FundingInstrument.PublicContract, MoneyGiver.State).Explanation);

    [Fact]
    public void Levy_OfTheBreachOrALowerOne() => Verify("levy-lower",
        Assessed(Breach with { Amount = Money.Of(99_999.50m) }),
        Assessed(Breach with { LowerLevy = LowerLevy.Of(Money.Of(50_000), Source) }),
        Assessed(Breach with { LowerLevy = LowerLevy.Of(Breach.Amount, Source) }),
        Assessed(Breach with { LowerLevy = LowerLevy.OfBreach(Rate.Percent(5), Source) }),
        Assessed(Breach with { LowerLevy = LowerLevy.OfProvided(Rate.Percent(1), Source) }),
        Assessed(Breach with { LowerLevy = LowerLevy.OfProvided(Rate.Percent(20), Source) }));

    [Fact]
    public void Levy_UpToTheMoneyProvided() => Verify("levy-limit",
        Assessed(Breach with { Provided = Breach.Amount }),
        Assessed(Breach with { Provided = Money.Of(90_000) }),
        Assessed(Breach with { Provided = Money.Of(90_000), LowerLevy = LowerLevy.Of(Money.Of(50_000), Source) }),
        Assessed(Breach with { Provided = Money.Of(150_000), Remission = new(Money.Of(50_000), RemissionEffect.LowersLimit, Source) }),
        Assessed(Breach with { Provided = Money.Of(150_000), Remission = new(Money.Of(70_000), RemissionEffect.LowersLimit, Source) }),
        Assessed(Breach with
        {
            Provided = Money.Of(150_000), Remission = new(Money.Of(70_000), RemissionEffect.LowersLimit, Source), LowerLevy = LowerLevy.Of(Money.Of(50_000), Source),
        }));

    [Fact]
    public void Levy_AfterACall() => Verify("levy-call",
        Assessed(Breach with { Call = new(new(2023, 9, 30), new(2023, 9, 30)) }),
        Assessed(Breach with { Call = new(new(2023, 9, 30), new(2023, 10, 1)) }),
        Assessed(Breach with { Call = new(new(2023, 9, 30), null) }));

    [Fact]
    public void Fine_UpToItsCap() => Verify("fine",
        ContractualFine.Fixed(Money.Of(5_000), Source).Explanation,
        ContractualFine.Daily(Money.Of(100_000), Rate.Of(0.0005m), 20, RoundingRule.ToHeller, Source).Explanation,
        ContractualFine.Daily(Money.Of(100_000.10m), Rate.Of(0.0005m), 21, RoundingRule.ToHeller, Source, Money.Of(2_000)).Explanation,
        ContractualFine.Daily(Money.Of(100_000), Rate.Of(0.0005m), 20, RoundingRule.ToHeller, Source, Money.Of(1_000)).Explanation,
        ContractualFine.Daily(Money.Of(100_000.10m), Rate.Of(0.0005m), 21, RoundingRule.ToHeller, Source, Money.Of(1_000)).Explanation);

    private static Explanation Assessed(BudgetBreach breach) => Levy.Assess(breach, new(2024, 1, 1)).Explanation;

    private static void Verify(string name, params Explanation[] explanations) => ExplanationPage.Verify("Compensation", name, explanations);
}
