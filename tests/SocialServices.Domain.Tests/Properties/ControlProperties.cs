using SocialServices.Domain.Compensation.Sanctions;
using SocialServices.Domain.Monetary;
using SocialServices.Domain.Projects.Controls;
using SocialServices.Domain.Testing;
using Property = SocialServices.Domain.Testing.Property;

namespace SocialServices.Domain.Tests.Properties;

public sealed class ControlProperties
{
    [Fact]
    public void Outcome_OfAnyControl_IsNeverAboveWhatWasFound() => Property.Holds(ControlGenerators.Closed, control =>
    {
        Assert.All(control.Outcomes, outcome =>
        {
            Assert.InRange(outcome.Remaining, Money.Zero, outcome.Finding.Amount); // an objection never raises the amount
            Assert.InRange(outcome.ForSettlement, Money.Zero, outcome.Remaining);
            Assert.True(outcome.Answer is not { Outcome: ObjectionOutcome.Upheld } || outcome.Remaining == Money.Zero);
            Assert.True(outcome.Answer is not (null or { Outcome: ObjectionOutcome.Rejected }) || outcome.Remaining == outcome.Finding.Amount);
            Assert.True(!outcome.IsRemedied || outcome.ForSettlement == Money.Zero);
        });
        Assert.Equal(control.ForSettlement, Money.Sum(control.Outcomes.Select(outcome => outcome.ForSettlement)));
        Assert.Equal(control.ForSettlement, control.ExplainOutcome().Value);
    });

    [Fact]
    public void Levy_OfAnyCalledFinding_IsZeroExactlyWhenTheCallWasMetInTime() => Property.Holds(ControlGenerators.Closed, control =>
        Assert.All(control.Outcomes.Where(outcome => outcome.Call is not null), outcome =>
        {
            var levy = Levy.Assess(control.BreachOf(outcome.Finding.Number, outcome.Finding.Amount), new(2024, 6, 1)).Value.Amount;
            Assert.Equal(outcome.IsRemedied || outcome.IsReturnedInTime, levy == Money.Zero);
        }));

    [Fact]
    public void Controls_FromTheGenerator_HaveEveryAnswerAndCall()
    {
        var outcomes = ControlGenerators.Closed.SampleOf(300).SelectMany(control => control.Outcomes).ToList();

        Assert.All(Enum.GetValues<ObjectionOutcome>(), outcome => Assert.Contains(outcomes, each => each.Answer?.Outcome == outcome));
        Assert.Contains(outcomes, outcome => outcome.IsRemedied);
        Assert.Contains(outcomes, outcome => outcome.IsReturnedInTime);
        Assert.Contains(outcomes, outcome => outcome.Call is { Call.DoneOn: null });
        Assert.All(Enum.GetValues<FindingConsequence>(), consequence => Assert.Contains(outcomes, each => each.Finding.Consequence == consequence));
    }

    [Fact]
    public void Controls_FromTheGenerator_ReachEveryStageAndTimeLimit()
    {
        var controls = ControlGenerators.Controls.SampleOf(400);

        Assert.All(Enum.GetValues<ControlStage>(), stage => Assert.Contains(controls, control => control.Stage == stage));
        Assert.All(ControlBasis.All, basis => Assert.Contains(controls, control => control.Definition.Basis == basis));
        Assert.Contains(controls, control => control.Definition is { IsComplex: true });
        Assert.Contains(controls, control => control.Definition is { Times: not null } && control.Definition.Basis != ControlBasis.Contract);
        Assert.Contains(controls, control => control.Protocol?.ObjectionDays is not null);
        Assert.Contains(controls, control => control.Findings.Any(finding => finding.Provision.Amendment is not null));
    }
}
