using SocialServices.Domain.Compensation.Assessments;
using SocialServices.Domain.Compensation.Methodologies;
using SocialServices.Domain.Compensation.Settlements;
using SocialServices.Domain.Entrustments;
using SocialServices.Domain.Indicators.Persons;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Services;
using SocialServices.Domain.Testing;
using SocialServices.Domain.Validation;

namespace SocialServices.Domain.Tests.Testing;

public sealed class SomeTests
{
    /// <summary>By hand: 9 beds × 300 000 = 2 700 000, below the request of 3 000 000.</summary>
    [Fact]
    public void RulesAndPlan_Together_GiveTheAwardOfTheRound()
    {
        var assessment = Some.Rules().Assess(Some.Plan());

        Assert.Equal(Money.Of(2_700_000), assessment.Proposal);
        Assert.Equal(assessment.Proposal, Some.Round()[Some.Plan().Service].Amount);
        Assert.Equal(assessment.Proposal, Some.Ledger().Balance.Received);
    }

    [Fact]
    public void Entitlement_AsItIs_CoversThePlanOnEachDay()
    {
        var plan = Some.Plan(plan => plan with { Lines = EntitledLines.Of(Some.Entitlement()).Lines });

        Assert.Equal(Some.Rules().Assess(Some.Plan()).Proposal, Some.Rules().Assess(plan).Proposal);
    }

    /// <summary>By hand: net cost 3 100 000 − 400 000 = 2 700 000 = received; ceiling 2 900 000.</summary>
    [Fact]
    public void Settlement_AsItIs_OwesNothing()
    {
        var settlement = Some.Rules().Settle(Some.Settlement());

        Assert.Equal((Money.Zero, Money.Zero), (settlement.By(OvercompensationReading.ActualNetCost).Overcompensation, settlement.By(OvercompensationReading.AdvanceCeiling).Overcompensation));
        Assert.Equal(Money.Of(3_100_000), Money.Sum(Some.CostStatement().Definition.Lines[0].Costs.Select(cost => cost.Amount)));
    }

    [Fact]
    public void EachMethod_WithoutAChange_GivesAnEqualValueEachTime()
    {
        Assert.Equal(Some.Methodology(), Some.Methodology());
        Assert.Equal(Some.Plan(), Some.Plan());
        Assert.Equal(Some.Round(), Some.Round());
        Assert.Equal(Some.Ledger(), Some.Ledger());
        Assert.Equal(Some.Settlement(), Some.Settlement());
        Assert.Equal(Some.CostStatement(), Some.CostStatement());
        Assert.Equal(Some.Registration(), Some.Registration());
        Assert.Equal(Some.Network(), Some.Network());
        Assert.Equal(Some.Entrustment(), Some.Entrustment());
        Assert.Equal(Some.Entitlement(), Some.Entitlement());
        Assert.Equal(Some.Contract(), Some.Contract());
        Assert.Equal(Some.SupportHistory(), Some.SupportHistory());
        Assert.Equal(Some.Project(), Some.Project());
        Assert.Equal(Some.Budget(), Some.Budget());
        Assert.Equal(Some.Control(), Some.Control());
    }

    [Fact]
    public void EachMethod_WithAChange_GivesTheChangedValue()
    {
        Assert.Equal(Money.OneHeller, Some.Plan(plan => plan with { Request = Money.OneHeller }).Definition.Request);
        Assert.Equal("z", Some.Methodology(methodology => methodology with { Id = "z" }).Definition.Id);
        Assert.Equal(Money.Of(2_000_000), Some.Round(round => round with { Allocation = Money.Of(2_000_000) }).Definition.Allocation);
        Assert.Equal(2, Some.Ledger(entries => entries.Take(2).ToValueList()).Entries.Count);
        Assert.Equal(Money.Of(5), Some.Settlement(settled => settled with { Ceiling = Money.Of(5) }).Definition.Ceiling);
        Assert.Equal("x", Some.CostStatement(statement => statement with { Service = "x" }).Definition.Service);
        Assert.Equal(2, Some.Registration(events => events.With(new RegistrationEvent.Ended(new(2024, 6, 30), "R-2"))).Events.Count);
        Assert.Empty(Some.Network(_ => []).Entries);
        Assert.Equal(Rate.Percent(50), Some.Entrustment(act => act with { Share = Rate.Percent(50) }).Definition.Share);
        Assert.DoesNotContain(Some.Entitlement(given => given with { Entrustments = [] }).Lines, line => line.UnitDays > Exact.Zero);
        Assert.Equal(new(2024, 2, 1), Some.Contract(contract => contract.Start(new(2024, 2, 1))).LastDay);
        Assert.Empty(Some.SupportHistory(batch => batch with { Supports = [] }).Records);
        Assert.Equal("Jiný", Some.Project(project => project with { Name = "Jiný" }).Definition.Name);
        Assert.Equal(Money.OneHeller, Some.Budget(budget => budget with { TotalCost = Money.OneHeller }).Definition.TotalCost);
        Assert.Equal(new(2025, 2, 7), Some.Control(control => control.EndExamination(new(2025, 2, 7))).LastDay);
    }

    [Fact]
    public void Plan_WithAChangeThatIsNotValid_ThrowsAllProblems() =>
        Assert.Throws<DomainValidationException>(() => Some.Plan(plan => plan with { Lines = [] }));

    [Fact]
    public void SupportHistory_AsItIs_CountsOnePerson() =>
        Assert.Equal(1, Some.SupportHistory().CountPersons(PersonRules.HumanResourcesAndEmployment).Participants.Total);
}
